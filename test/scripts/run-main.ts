/** Runs the `main` of a program in the process of the test. */
import type { Output } from '../../scripts/run-program.ts'
import type { Ended } from '../processes/command.ts'

/** Returns what it printed, its lines joined. */
export async function ranMain(main: (output: Output) => Promise<number>): Promise<Ended> {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const exitCode = await main({ log: (line) => stdout.push(line), error: (line) => stderr.push(line) })
  return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') }
}
