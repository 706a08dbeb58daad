/** Documents that once ended in an overflowing stack, ran for minutes, or lost what they describe. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffDocuments } from '../../../scripts/diff/compare-documents.ts'
import { generate } from '../../../scripts/generate.ts'
import type { JsonObject } from '../../../scripts/pipeline/document/document.ts'
import { repairDocument } from '../../../scripts/pipeline/repair/repair.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  await writeFile(path.join(folder, 'none.yaml'), '# nothing to correct\n')
})
afterAll(() => rm(folder, { recursive: true }))

async function filesOf(document: unknown): Promise<Record<string, string>> {
  const spec = { name: 'a.json', bytes: Buffer.from(JSON.stringify(document)) }
  return (await generate({ spec, corrections: [folder], out: folder })).files
}

const info = { title: 'Things', version: '1' }
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const using = (schemas: JsonObject, operationId = 'a') => {
  const content = { 'application/json': { schema: schema(Object.keys(schemas)[0] ?? '') } }
  const responses = { '200': { description: 'ok', content } }
  return { openapi: '3.1.0', info, paths: { '/api/a': { get: { operationId, responses } } }, components: { schemas } }
}
/** A0 holds A1, and so on. */
const chain = (count: number, link: (next: JsonObject) => JsonObject): JsonObject =>
  Object.fromEntries(
    Array.from({ length: count + 1 }, (_, i) => [`A${i}`, i < count ? link(schema(`A${i + 1}`)) : { type: 'string' }]),
  )

describe('a schema that is a branch of itself', () => {
  it.each(['oneOf', 'anyOf', 'allOf'])('is written without that branch of %s, and reported', async (keyword) => {
    const files = await filesOf(using({ A: { [keyword]: [schema('A'), { type: 'string' }] } }))

    expect(files['schema.ts']).toContain('export type A = string;')
    expect(files['REPORT.md']).toContain(
      `- \`#/components/schemas/A/${keyword}\`: #/components/schemas/A leads back to the schema that it is a branch of: removed`,
    )
  })

  it('is written if it is one by way of another', async () => {
    const schemas = {
      A: { oneOf: [schema('B'), { type: 'string' }] },
      B: { oneOf: [schema('A'), { type: 'integer' }] },
    }
    const { 'schema.ts': types } = await filesOf(using(schemas))

    expect(types).toContain('export type A = B | string;')
    expect(types).toContain('export type B = number;')
  })

  it('stays as it is where it holds itself in a property or an item', async () => {
    const properties = { a: { type: 'array', items: schema('A') }, b: schema('A') }
    const files = await filesOf(using({ A: { type: 'object', properties } }))

    expect(files['schema.ts']).toMatch(/a\?: A\[\];\s+b\?: A;/)
    expect(files['REPORT.md']).not.toContain('circular-branch')
  })
})

describe('references', () => {
  it.each([
    ['properties', (next: JsonObject) => ({ type: 'object', properties: { a: next } })],
    ['allOf', (next: JsonObject) => ({ allOf: [next, { type: 'object' }] })],
    ['oneOf', (next: JsonObject) => ({ oneOf: [next, { type: 'integer' }] })],
  ])('are reported with their place if there are too many inside each other: %s', async (_, link) => {
    await expect(filesOf(using(chain(3000, link)))).rejects.toThrow(
      'a.json: #/components/schemas/A0 is too deep to be read: it leads through 3000 references, one inside the other',
    )
  })

  it.each([
    ['properties', (next: JsonObject) => ({ type: 'object', properties: { a: next, b: next } })],
    ['allOf', (next: JsonObject) => ({ allOf: [next, next] })],
    ['oneOf', (next: JsonObject) => ({ oneOf: [next, next] })],
  ])('may reach a schema in countless ways: %s', { timeout: 30_000 }, async (_, link) => {
    expect((await filesOf(using(chain(40, link))))['schema.ts']).toContain('export type A40 = string;')
  })
})

describe('the name __proto__', () => {
  const named = (value: unknown): JsonObject => JSON.parse(`{ "__proto__": ${JSON.stringify(value)} }`)

  it('is kept as a property', async () => {
    const properties = named({ type: 'string' })
    const files = await filesOf(using({ A: { type: 'object', required: ['__proto__'], properties } }))

    expect(files['schema.ts']).toContain('__proto__: string;')
    expect(files['openapi.json']).toContain('"__proto__": {\n            "type": "string"')
  })

  it('is replaced as the name of a schema, and the references follow', async () => {
    const definitions = named({ type: 'object', properties: named({ type: 'integer' }) })
    const responses = { '200': { description: 'ok', schema: { $ref: '#/definitions/__proto__' } } }
    const paths = { '/api/a': { get: { operationId: 'a', responses } } }
    const files = await filesOf({ swagger: '2.0', info, paths, definitions })

    expect(files['REPORT.md']).toContain('- `#/definitions/__proto__`: now __proto___2')
    expect(files['schema.ts']).toMatch(/__proto___2: \{\s+__proto__\?: number;/)
  })

  it('is kept as an operationId', async () => {
    const { 'operations.ts': operations } = await filesOf(using({ A: { type: 'string' } }, '__proto__'))

    expect(operations).toMatch(/export const __proto__ = \{ path: '\/api\/a', method: 'GET', .*id: '__proto__' \}/)
  })
})

it('a key that stands twice is in the report', async () => {
  const text = JSON.stringify(using({ A: { type: 'string' } })).replace('"get":', '"get":{},"get":')
  const spec = { name: 'a.json', bytes: Buffer.from(text) }
  const { files } = await generate({ spec, corrections: [folder], out: folder })

  expect(files['REPORT.md']).toContain(
    '### duplicate-key (1)\n\n- `#/paths/~1api~1a/get`: the same key twice: the last one counts',
  )
})

describe('the time for a document grows with its size, not faster', { timeout: 60_000 }, () => {
  const many = 3000
  const numbers = Array.from({ length: many }, (_, index) => index)
  const repaired = (document: JsonObject) => repairDocument({ openapi: '3.0.4', info, paths: {}, ...document })
  const responses = { '200': { description: 'ok' } }

  it.each([
    ['routes that all have defects', { paths: map(numbers, (i) => [`a${i}/:id/`, { get: { operationId: 'a' } }]) }],
    ['names that become alike', { components: { schemas: map(numbers, (i) => [`a${' '.repeat(i + 1)}`, {}]) } }],
    ['a path of slashes', { paths: { [`/${'/'.repeat(many * 30)}a`]: { get: { responses } } } }],
    ['a path of braces', { paths: { [`/${'{a'.repeat(many * 30)}`]: { get: { responses } } } }],
    ['a media type of blanks', { paths: { '/a': { get: { responses: blank(many * 30) } } } }],
    [
      'a base of slashes',
      { servers: [{ url: `/a${'/'.repeat(many * 30)}b` }], paths: { '/a': { get: { responses } } } },
    ],
  ])('with %s', (_, document) => {
    expect(repaired(document as JsonObject).repairs.length).toBeGreaterThan(0)
  })

  it('with thousands of branches that are others in the newer document', () => {
    const branch = (i: number) => ({ type: 'object', properties: { [`a${i}`]: { type: 'string' } } })
    const of = (first: number) => using({ A: { oneOf: numbers.map((i) => branch(first + i)) } })

    expect(diffDocuments(of(0), of(many))).toEqual([expect.objectContaining({ kind: 'type-changed', path: '200' })])
  })
})

function map(numbers: number[], entry: (index: number) => [string, JsonObject]): JsonObject {
  return Object.fromEntries(numbers.map(entry))
}

function blank(length: number): JsonObject {
  return { '200': { description: 'ok', content: { [`a/b${' '.repeat(length)}c;d`]: {} } } }
}
