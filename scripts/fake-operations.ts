/**
 * Writes docs/fake-operations.md: what the in-memory Chatwoot has, from its routes, the replayed calls and the records
 * of runs on servers.
 *
 *   npm run docs:fake [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fakeOperationsPage } from '../test/src/testing/replay/page.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

const page = path.resolve(import.meta.dirname, '../docs/fake-operations.md')

export async function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } })
    const text = await fakeOperationsPage()
    if (!values.check) return writeFile(page, text)
    const present = await readFile(page, 'utf8').catch(() => '')
    if (present !== text) throw new Error('docs/fake-operations.md is not what the fake does: run `npm run docs:fake`')
  })
}

await startProgram(import.meta.url, main)
