/**
 * Writes docs/fake-operations.md: what the in-memory Chatwoot has, from its routes, the replayed calls and the records
 * of runs on servers.
 *
 *   npm run docs:fake [-- --check]
 */
import { parseArgs } from 'node:util'
import { fakeOperationsPage } from '../test/src/testing/replay/page.ts'
import { writePage } from './pages.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

export async function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } })
    const text = await fakeOperationsPage()
    await writePage('docs/fake-operations.md', text, { check: values.check, command: 'npm run docs:fake' })
  })
}

await startProgram(import.meta.url, main)
