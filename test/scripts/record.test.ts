import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { main } from '../../scripts/record.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The documents in spec/documented.json, in the order in which they were recorded. */
const recorded = [
  'test/fixtures/specs/2020-08-18-swagger-2.0-number.json',
  'test/fixtures/specs/2021-06-06-as-received-with-raw-line-breaks.json',
  'spec/chatwoot.swagger.json',
  'test/fixtures/specs/2023-11-03-swagger-2.0.json',
  'test/fixtures/specs/2025-11-13-openapi-3.0.4.json',
  'test/fixtures/specs/2026-06-02-openapi-3.1.0.json',
]

async function record(...files: string[]): Promise<{ exitCode: number; text: string; errors: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'documented.json')
  const errors: string[] = []
  const exitCode = await main([...files, '--record', file], { log: () => {}, error: (line) => errors.push(line) })
  return { exitCode, text: await readFile(file, 'utf8').catch(() => ''), errors }
}

it('npm run spec:record makes the record of this repository from its documents', async () => {
  const { exitCode, text } = await record(...recorded.map((file) => path.join(root, file)))

  expect(exitCode).toBe(0)
  expect(text).toBe(await readFile(path.join(root, 'spec/documented.json'), 'utf8'))
})

it('npm run spec:record names a document that it cannot read, and writes nothing', async () => {
  const missing = path.join(root, 'missing.json')

  expect(await record(missing)).toEqual({ exitCode: 1, text: '', errors: [expect.stringContaining(missing)] })
  expect((await record()).errors).toEqual(['no document given: npm run spec:record -- FILE…'])
})
