import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type DocumentRecord, parseRecord, readRecord } from '../../scripts/pipeline/news/record.ts'
import { main } from '../../scripts/record.ts'
import { skeletons } from './sample-documents.ts'

const root = path.resolve(import.meta.dirname, '../..')

async function record(...files: string[]): Promise<{ exitCode: number; text: string; errors: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'documented.json')
  const errors: string[] = []
  const exitCode = await main([...files, '--record', file], { log: () => {}, error: (line) => errors.push(line) })
  return { exitCode, text: await readFile(file, 'utf8').catch(() => ''), errors }
}

it('npm run spec:record records each skeleton as it is in the record of this repository, which may have others', async () => {
  const committed = await readRecord(path.join(root, 'spec/documented.json'))

  const { exitCode, text } = await record(...skeletons)

  const made = fingerprintsIn(parseRecord(text, 'text'))
  expect(exitCode).toBe(0)
  expect(made).toHaveLength(skeletons.length)
  expect(fingerprintsIn(committed).filter((fingerprint) => made.includes(fingerprint))).toEqual(made)
})

function fingerprintsIn({ documents }: DocumentRecord): string[] {
  return documents.map(({ fingerprint }) => fingerprint)
}

it('npm run spec:record names a document that it cannot read, and writes nothing', async () => {
  const missing = path.join(root, 'missing.json')

  expect(await record(missing)).toEqual({ exitCode: 1, text: '', errors: [expect.stringContaining(missing)] })
  expect((await record()).errors).toEqual(['no document given: npm run spec:record -- FILE…'])
})
