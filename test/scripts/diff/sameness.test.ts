import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Change, diffDocuments, readConverted } from '../../../scripts/diff.ts'
import { convertDocument } from '../../../scripts/pipeline/convert/convert.ts'
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  resolvePointer,
  routeShape,
} from '../../../scripts/pipeline/document/document.ts'
import { parseDocument, readDocument } from '../../../scripts/pipeline/read/read.ts'
import { repairDocument } from '../../../scripts/pipeline/repair/repair.ts'
import { skeletons } from '../sample-documents.ts'
import { objectAt, smallDocument } from './small-document.ts'

// The documents are large, and the machine may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const root = path.resolve(import.meta.dirname, '../../..')
const files = [
  path.join(root, 'spec/chatwoot.swagger.json'),
  path.join(root, 'test/fixtures/specs/small.yaml'),
  path.join(root, 'generated/openapi.json'),
  ...skeletons,
]

/** Random numbers that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)
}

const unordered = new Set(['parameters', 'required', 'enum', 'type', 'anyOf', 'oneOf', 'allOf', 'tags'])

/** All keys, and all lists whose order has no meaning, in another order. */
function reordered(value: Json, random: () => number, key = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item, random))
    return unordered.has(key) ? shuffled(items, random) : items
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    shuffled(Object.entries(value), random).map(([name, item]) => [name, reordered(item, random, name)]),
  )
}

/** Lists of values are in the document's order. */
function inOrder(changes: Change[]): string[] {
  const sorted = (value: Json) => (Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value)
  return changes
    .map((change) => JSON.stringify({ ...change, before: sorted(change.before), after: sorted(change.after) }))
    .sort()
}

/** Every reference replaced by its target, except where it would recurse. */
function inlined(value: Json, document: JsonObject, open: string[] = []): Json {
  if (Array.isArray(value)) return value.map((item) => inlined(item, document, open))
  if (!isObject(value)) return value
  if (typeof value.$ref === 'string' && !open.includes(value.$ref)) {
    const target = resolvePointer(document, value.$ref)
    if (target !== undefined) return inlined(target, document, [...open, value.$ref])
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inlined(item, document, open)]))
}

/** Every schema of a property as a component with a meaningless name. */
function outlined(document: ApiDocument): ApiDocument {
  const copy = structuredClone(document)
  const schemas: JsonObject = {}
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isObject(value)) return
    for (const item of Object.values(value)) visit(item)
    if (!isObject(value.properties)) return
    for (const [name, schema] of Object.entries(value.properties)) {
      if (!isObject(schema)) continue
      const moved = `moved_${Object.keys(schemas).length}`
      schemas[moved] = schema
      value.properties[name] = { $ref: `#/components/schemas/${moved}` }
    }
  }
  visit(copy)
  copy.components = isObject(copy.components) ? copy.components : {}
  copy.components.schemas = { ...(isObject(copy.components.schemas) ? copy.components.schemas : {}), ...schemas }
  return copy
}

/** Every component under another name. */
function renamed(document: ApiDocument): ApiDocument {
  const text = JSON.stringify(document).replaceAll('"#/components/schemas/', '"#/components/schemas/other_')
  const copy: ApiDocument = JSON.parse(text)
  const components = isObject(copy.components) ? copy.components : {}
  const schemas = Object.entries(isObject(components.schemas) ? components.schemas : {})
  copy.components = {
    ...components,
    schemas: Object.fromEntries(schemas.map(([name, item]) => [`other_${name}`, item])),
  }
  return copy
}

/** Other wording in all prose. */
function reworded(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => reworded(item))
  if (!isObject(value)) return value
  const prose = ['description', 'summary', 'operationId', 'title', 'example']
  return Object.fromEntries(
    Object.entries(value).map(([name, item]): [string, Json] => {
      const isProse = !isNames && prose.includes(name) && typeof item === 'string'
      return [name, isProse ? `other ${item}` : reworded(item, name === 'properties' || name === 'mapping')]
    }),
  )
}

/** Every path variable under another name. */
function withOtherVariables(document: ApiDocument): ApiDocument {
  const copy = structuredClone(document)
  const paths = Object.entries(copy.paths).map(([route, item]): [string, Json] => {
    for (const operation of Object.values(isObject(item) ? item : {})) {
      const parameters = isObject(operation) && Array.isArray(operation.parameters) ? operation.parameters : []
      for (const [index, parameter] of parameters.entries()) {
        const meant =
          isObject(parameter) && typeof parameter.$ref === 'string' ? resolvePointer(copy, parameter.$ref) : parameter
        if (isObject(meant) && meant.in === 'path') parameters[index] = { ...meant, name: `other_${meant.name}` }
      }
    }
    return [route.replaceAll('{', '{other_'), item]
  })
  return { ...copy, paths: Object.fromEntries(paths) }
}

const documents = new Map<string, Promise<ApiDocument>>()

/** The document in this file: some are compared with every other. */
function documentIn(file: string): Promise<ApiDocument> {
  const known = documents.get(file) ?? readConverted(file)
  documents.set(file, known)
  return known
}

const rearrangements: [string, (document: ApiDocument) => ApiDocument | JsonObject][] = [
  ['copied', (document) => structuredClone(document)],
  ['with all keys and lists in another order', (document) => reordered(document, dice(1)) as JsonObject],
  ['with all keys and lists in yet another order', (document) => reordered(document, dice(2)) as JsonObject],
  ['with its definitions where they are used', (document) => inlined(document, document) as JsonObject],
  ['with a definition for every field', outlined],
  ['with other names of its definitions', renamed],
  ['with other wording', (document) => reworded(document) as JsonObject],
  ['with other names of path variables', withOtherVariables],
]

describe.each(files.map((file) => [path.relative(root, file), file]))('%s', (_, file) => {
  let document: ApiDocument
  beforeAll(async () => {
    document = await documentIn(file)
  })

  it.each(rearrangements)('%s is the same', (_, rearranged) => {
    const other = rearranged(document) as ApiDocument // each leaves the paths where they are

    expect(diffDocuments(document, other)).toEqual([])
    expect(diffDocuments(other, document)).toEqual([])
  })

  it.each([1, 2, 3])('that was received in another order (%i) is the same', async (seed) => {
    const received = reordered(await readDocument(file), dice(seed))

    const other = await readConverted({ name: file, bytes: Buffer.from(JSON.stringify(received)) })

    expect(diffDocuments(document, other)).toEqual([])
  })

  it('has the same changes in any order', async () => {
    const other = file.endsWith('openapi.json') ? 'spec/chatwoot.swagger.json' : 'generated/openapi.json'
    const before = await documentIn(path.join(root, other))

    const changes = diffDocuments(before, document)
    const ofOthers = diffDocuments(
      reordered(before, dice(3)) as ApiDocument,
      reordered(document, dice(4)) as ApiDocument,
    )

    expect(changes.length).toBeGreaterThan(0)
    expect(inOrder(ofOthers)).toEqual(inOrder(changes))
  })

  it('that is read as OpenAPI 3.1 is the same', async () => {
    const text = JSON.stringify(document)

    const again = await convertDocument(repairDocument(parseDocument(text, file)).document)

    expect(diffDocuments(document, again)).toEqual([])
  })

  it('compared with an empty document has only added or removed operations', () => {
    const kindsOf = (before: ApiDocument, after: ApiDocument) =>
      diffDocuments(before, after)
        .filter(({ operation }) => !operation.startsWith('webhook '))
        .map(({ kind }) => kind)
    const empty: ApiDocument = { openapi: '3.1.0', paths: {} }
    const shapes = new Set(
      Object.entries(document.paths).flatMap(([route, item]) =>
        Object.keys(isObject(item) ? item : {}).map((method) => `${method} ${routeShape(route)}`),
      ),
    )

    expect(kindsOf(empty, document)).toEqual([...shapes].map(() => 'operation-added'))
    expect(kindsOf(document, empty)).toEqual([...shapes].map(() => 'operation-removed'))
  })
})

describe('a document in any version of the format', () => {
  const swagger = {
    swagger: '2.0',
    info: { title: 'Things', version: '1' },
    basePath: '/api/v1',
    paths: {
      '/things/{id}': {
        post: {
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'integer' },
            { name: 'thing', in: 'body', required: true, schema: { $ref: '#/definitions/thing' } },
          ],
          responses: { '200': { description: 'ok', schema: { $ref: '#/definitions/thing' } } },
        },
      },
    },
    definitions: {
      thing: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer' }, name: { type: 'string', 'x-nullable': true, enum: ['a', 'b'] } },
      },
    },
  }
  const openapi = (version: string, name: JsonObject) => ({
    openapi: version,
    info: { title: 'Things', version: '2' },
    paths: {
      '/api/v1/things/{thing_id}': {
        parameters: [{ name: 'thing_id', in: 'path', required: true, schema: { type: 'integer' } }],
        post: {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          responses: {
            '200': {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          allOf: [
            { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
            { type: 'object', properties: { name } },
          ],
        },
      },
    },
  })
  const read = (document: unknown) =>
    convertDocument(repairDocument(parseDocument(JSON.stringify(document), 'document')).document)

  it('is the same as in the others', async () => {
    const one = await read(swagger)
    const two = await read(openapi('3.0.3', { type: 'string', nullable: true, enum: ['a', 'b'] }))
    const three = await read(openapi('3.1.0', { type: ['string', 'null'], enum: ['b', 'a', null] }))

    expect(diffDocuments(two, three)).toEqual([])
    expect(diffDocuments(one, three)).toEqual([])
    expect(diffDocuments(three, one)).toEqual([])
  })
})

describe('a schema that contains itself', () => {
  it('is followed once, and a change inside is reported once for each operation', () => {
    const changed = smallDocument()
    const fields = objectAt(changed, '#/components/schemas/thing/properties')
    fields.children = { type: 'array', items: { $ref: '#/components/schemas/thing' } }
    const before = structuredClone(changed)
    delete fields.status

    expect(diffDocuments(before, changed).map(({ operation, path }) => `${operation} ${path}`)).toEqual([
      'GET /api/things 200.payload[].status',
      'POST /api/things 200.status',
    ])
  })

  it('is the same when it is written out one level deeper', () => {
    const deeper = smallDocument()
    const thing = objectAt(deeper, '#/components/schemas/thing')
    const copy = structuredClone(thing)
    objectAt(deeper, '#/components/schemas/thing/properties').parent = copy

    expect(diffDocuments(smallDocument(), deeper)).toEqual([])
  })

  it('keeps every change when two of them refer to each other', () => {
    const circle = (inner: JsonObject) => ({
      openapi: '3.1.0',
      paths: Object.fromEntries(
        ['a', 'b'].map((name) => [
          `/${name}`,
          {
            get: {
              responses: {
                '200': { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
              },
            },
          },
        ]),
      ),
      components: {
        schemas: {
          a: { properties: { b: { $ref: '#/components/schemas/b' }, name: inner } },
          b: { properties: { a: { $ref: '#/components/schemas/a' } } },
        },
      },
    })

    const changes = diffDocuments(circle({ type: 'string' }), circle({ type: 'integer' }))

    expect(changes.map(({ operation, path }) => `${operation} ${path}`)).toEqual([
      'GET /a 200.name',
      'GET /b 200.a.name',
    ])
  })

  it.each([
    ['a reference to itself', { $ref: '#/components/schemas/a' }],
    ['a part of itself', { allOf: [{ $ref: '#/components/schemas/a' }], type: 'object' }],
    ['one of its own alternatives', { anyOf: [{ $ref: '#/components/schemas/a' }, { type: 'string' }] }],
  ])('ends if it is %s', (_, schema) => {
    const document = (a: JsonObject) => ({
      openapi: '3.1.0',
      paths: {
        '/a': {
          get: {
            responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } } } },
          },
        },
      },
      components: { schemas: { a } },
    })

    expect(diffDocuments(document(schema), document(schema))).toEqual([])
    expect(diffDocuments(document(schema), document({ type: 'array' }))).toHaveLength(1)
  })
})
