/** Corrections state every known operation whole: what a document says about those does not reach the types. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { generate } from '../../scripts/generate.ts'

const root = path.resolve(import.meta.dirname, '../..')

it('generates the same types from a document with a single route as from the pinned one', async () => {
  const empty = { openapi: '3.0.3', info: { title: 'Chatwoot', version: '1' }, paths: { '/api': { get: {} } } }
  const spec = { name: 'empty.json', bytes: Buffer.from(JSON.stringify(empty)) }
  const records = [path.join(root, 'spec/documented.json')]
  const { files } = await generate({ spec, corrections: [path.join(root, 'spec/corrections')], records, out: root })

  for (const file of ['schema.ts', 'operations.ts', 'types.ts']) {
    expect(files[file], file).toBe(readFileSync(path.join(root, 'generated', file), 'utf8'))
  }
})
