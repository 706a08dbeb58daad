/** The record of what documents have said. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ApiDocument, Json } from '../../../../scripts/pipeline/document/document.ts'
import { namesOf } from '../../../../scripts/pipeline/news/names.ts'
import {
  emptyRecord,
  mergedRecords,
  parseRecord,
  recordDocument,
  renderRecord,
} from '../../../../scripts/pipeline/news/record.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

function document(properties: Record<string, Json>): ApiDocument {
  const schema = { $ref: '#/components/schemas/thing' }
  const get = { responses: { '200': { description: 'ok', content: { 'application/json': { schema } } } } }
  return {
    ...{ openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths: { '/api/things/{id}': { get } } },
    components: { schemas: { thing: { type: 'object', properties } } },
  }
}

const first = namesOf(document({ id: { type: 'integer' }, status: { type: 'string', enum: ['open', 'old'] } }))
const second = namesOf(
  document({
    id: { type: ['string', 'null'] },
    status: { type: 'string', enum: ['open', 'new'] },
    tags: { type: 'array', items: { type: 'string' } },
  }),
)

describe('the record of documents', () => {
  it('has names and types, with the documents that say them where not all do', () => {
    const record = emptyRecord()
    recordDocument(record, 'first.json', first)
    recordDocument(record, 'second.json', second)

    const { documents, ...said } = JSON.parse(renderRecord(record))
    expect(documents.map(({ name }: { name: string }) => name)).toEqual(['first.json', 'second.json'])
    expect(said.operations).toEqual({
      'GET /api/things/{}': { keys: { '200': { keys: { 'application/json': { refs: ['thing'] } } } } },
    })
    expect(said.components.thing).toEqual({
      types: ['object'],
      keys: {
        id: { typesIn: { integer: '0', string: '1' } },
        status: { types: ['string'], words: ['open'], wordsIn: { new: '1', old: '0' } },
        tags: { in: '1', types: ['array'], keys: { '[]': 'string' } },
      },
    })
  })

  it('has a document once that says the same as the one before', () => {
    const record = emptyRecord()
    recordDocument(record, 'first.json', first)
    recordDocument(record, 'first-again.json', first)

    expect(record.documents.map(({ name }) => name)).toEqual(['first.json'])
  })

  it('knows which documents say a key or have an operation', () => {
    const record = emptyRecord()
    const none = { operations: new Map(), components: first.components }
    for (const names of [second, none, second]) recordDocument(record, 'a.json', names)

    const { operations, components } = JSON.parse(renderRecord(record))
    expect(operations['GET /api/things/{}']).toMatchObject({ in: '0 2' })
    expect(components.thing.keys.tags).toMatchObject({ in: '0 2' })
  })

  it('is the same after it was written and read, whatever the names', () => {
    const odd = namesOf(
      document(JSON.parse('{ "__proto__": { "type": "string" }, "a.b": { "enum": [1, "x y"] }, "[]": {} }')),
    )
    const record = emptyRecord()
    recordDocument(record, 'odd.json', odd)
    const text = renderRecord(record)

    expect(renderRecord(parseRecord(text, 'documented.json'))).toBe(text)
    expect(text).toContain('"__proto__": "string"')
  })

  it('is the same whether documents are recorded one after the other or merged', () => {
    const [one, other, both] = [emptyRecord(), emptyRecord(), emptyRecord()]
    recordDocument(one, 'first.json', first)
    recordDocument(other, 'second.json', second)
    recordDocument(both, 'first.json', first)
    recordDocument(both, 'second.json', second)

    expect(renderRecord(mergedRecords([one, other]))).toBe(renderRecord(both))
  })

  it('of this repository has no text of the documents, and is written as it is read', () => {
    const text = readFileSync(path.join(root, 'spec/documented.json'), 'utf8')

    expect(renderRecord(parseRecord(text, 'documented.json'))).toBe(text)
    expect(text).not.toMatch(/"description": "[^"]* /)
  })
})
