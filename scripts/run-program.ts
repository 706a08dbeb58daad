/** How every program here ends: with an exit code, and after a failure with one line that says why. */
import { fileURLToPath } from 'node:url'
import { reasonOf } from './pipeline/document/document.ts'
import { printable } from './pipeline/document/printable.ts'

/** What a program prints to. */
export interface Output {
  log(line: string): void
  error(line: string): void
}

/** Does the work and returns the exit code: 0, or 1 after a failure. */
export async function runProgram({ error }: Output, work: () => Promise<void>): Promise<number> {
  try {
    await work()
    return 0
  } catch (cause) {
    error(printable(reasonOf(cause)))
    return 1
  }
}

/** Runs `main` if its file is the one that node was started with, not if another file imports it. */
export async function startProgram(file: string, main: (args: string[]) => Promise<number>): Promise<void> {
  const [, started, ...args] = process.argv
  if (started === fileURLToPath(file)) process.exitCode = await main(args)
}
