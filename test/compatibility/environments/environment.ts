/** Where the program runs. */
import type { World } from '../program.ts'

export interface Environment {
  /** What `--only` selects. */
  key: string
  /** As in the table. */
  name: string
  /** Runs the program, and returns what it printed. */
  run(tarball: string, world: World): Promise<Outcome>
}

export interface Outcome {
  /** What the environment says about itself. */
  version: string
  printed: string
}
