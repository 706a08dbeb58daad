import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { ApiDocument, JsonObject } from '../../../../scripts/pipeline/document/document.ts'
import { emitFiles } from '../../../../scripts/pipeline/emit/emit.ts'
import { ownProvenance } from '../../../../scripts/pipeline/emit/provenance.ts'

function document(schemas: JsonObject, paths: JsonObject = {}): ApiDocument {
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components: { schemas } }
}

/** What a CommonJS module exports. */
function evaluated(source: string): Record<string, unknown> {
  const exports = {}
  runInNewContext(source, { exports })
  return structuredClone(exports)
}

/** The type generated for a schema, on one line. */
async function typeOf(schema: JsonObject): Promise<string> {
  const { 'schema.ts': text } = emitFiles(document({ Subject: schema, Other: { type: 'string' } }))
  const type = text.match(/export type Subject = ([\s\S]*?);\n$/)?.[1] ?? text
  return type.replace(/\s+/g, ' ')
}

describe('schema.ts', () => {
  it('keeps an enum closed', async () => {
    expect(await typeOf({ type: 'string', enum: ['a', 'b'] })).toBe('"a" | "b"')
  })

  it('offers the values of an open enum and accepts others', async () => {
    const schema = { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] }
    expect(await typeOf(schema)).toBe('"a" | "b" | (string & {})')
  })

  it('prepares paths for openapi-fetch where an enum is open, and only there', () => {
    const word = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Subject' } } }
    const responses = { 200: { description: 'ok', content } }
    const get = { operationId: 'getThing', responses }
    const paths = { '/a': { get, post: { responses } } }
    const { 'schema.ts': open } = emitFiles(document({ Subject: word }, paths))
    expect(open).toContain('get: FetchOperation<operations["getThing"]>;')
    expect(open).toContain('post: FetchOperation<{')
    expect(open).toContain('export type OtherValue = ')
    const { 'schema.ts': closed } = emitFiles(document({ Subject: { type: 'string' } }, paths))
    expect(closed).toContain('get: operations["getThing"];')
    expect(closed).not.toContain('FetchOperation')
  })

  it('does not declare a schema under a name that the preparation declares', () => {
    const word = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }
    const { 'schema.ts': text } = emitFiles(document({ OtherValue: { type: 'number' }, Subject: word }))
    expect(text.match(/type OtherValue/g)).toHaveLength(1)
  })

  it('keeps the null of an open enum', async () => {
    const schema = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }, { type: 'null' }] }
    expect(await typeOf(schema)).toBe('"a" | (string & {}) | null')
  })

  it('does not mistake a string with a format for an open enum', async () => {
    const schema = {
      anyOf: [
        { type: 'string', enum: ['now'] },
        { type: 'string', format: 'date' },
      ],
    }
    expect(await typeOf(schema)).toBe('"now" | string')
  })

  it.each([
    { type: 'string', format: 'binary' },
    { type: 'string', contentMediaType: 'application/octet-stream' },
  ])('makes %j a Blob', async (schema) => {
    expect(await typeOf(schema)).toBe('Blob')
  })

  it('does not make a default a required key', async () => {
    expect(await typeOf({ type: 'object', properties: { a: { type: 'integer', default: 1 } } })).toContain('a?: number')
  })

  it('makes an object without properties a record of unknown values', async () => {
    expect(await typeOf({ type: 'object' })).toBe('Record<string, unknown>')
  })

  it('omits the fallback for what a newer server may send, which the document keeps', async () => {
    const known = { type: 'object', required: ['k'], properties: { k: { type: 'string', enum: ['a'] } } }
    const schema = { oneOf: [known, { type: 'object', additionalProperties: true, 'x-fallback': true }] }
    expect(await typeOf(schema)).toMatch(/^\{ [^|]*k: "a"/)
    expect(JSON.parse(emitFiles(document({ Subject: schema }))['openapi.json']).components.schemas.Subject).toEqual(
      schema,
    )
  })

  it('lets programs add keys to an object that is marked as an interface', async () => {
    const schema = { type: 'object', additionalProperties: true, 'x-interface': 'ThingAttributes' }
    const { 'schema.ts': text } = emitFiles(document({ Subject: schema }))
    expect(text).toContain(
      'declare global {\n  namespace Chatwoot {\n    interface ThingAttributes extends Record<string, unknown> {}\n',
    )
    expect(await typeOf(schema)).toBe('Chatwoot.ThingAttributes')
  })

  it('shows examples as they were written', async () => {
    const example = { name: 'a', id: 1 }
    const schema = { type: 'object', properties: { thing: { type: 'object', example }, example: { type: 'string' } } }
    expect(await typeOf(schema)).toMatch(/example\?: string.*"name": "a", \* "id": 1/)
  })

  it('keeps the words of a named parameter that is an open enum', () => {
    const schema = { anyOf: [{ type: 'string', enum: ['name', '-name'] }, { type: 'string' }] }
    const components = { schemas: {}, parameters: { Sort: { name: 'sort', in: 'query', schema } } }
    const { 'schema.ts': text } = emitFiles({ ...document({}), components })
    expect(text).toContain('Sort: "name" | "-name" | (string & {})')
  })

  it('writes descriptions as the comment, not as a tag', async () => {
    const schema = { type: 'object', properties: { at: { type: 'integer', description: 'Unix seconds' } } }
    expect(await typeOf(schema)).toContain('/** Unix seconds */')
  })

  it('begins a paragraph with a description that follows a title', () => {
    const at = { type: 'integer', title: 'When', description: 'Unix seconds', example: 1 }
    const { 'schema.ts': text } = emitFiles(document({ Subject: { type: 'object', properties: { at } } }))
    expect(text).toMatch(/\/\*\*\n +\* When\n +\*\n +\* Unix seconds\n +\* @example 1\n/)
  })

  it('begins a comment of several lines with the description', () => {
    const at = { type: 'integer', description: 'Unix seconds', example: 1 }
    const { 'schema.ts': text } = emitFiles(document({ Subject: { type: 'object', properties: { at } } }))
    expect(text).toMatch(/\/\*\*\n +\* Unix seconds\n +\* @example 1\n/)
  })

  it('keeps the tag after another one, and before a description that would be one', async () => {
    const properties = {
      at: { type: 'integer', deprecated: true, description: 'Unix seconds' },
      name: { type: 'string', description: '@mention' },
    }
    const { 'schema.ts': text } = emitFiles(document({ Subject: { type: 'object', properties } }))
    expect(text).toMatch(/\* @deprecated\n +\* @description Unix seconds\n/)
    expect(text).toContain('/** @description @mention */')
  })
})

describe('named types', () => {
  const schemas = {
    Conversation: {
      type: 'object',
      description: 'A thread\nof */ messages',
      properties: { contact: { $ref: '#/components/schemas/Contact' } },
    },
    Contact: { type: 'object', additionalProperties: { type: 'string' } },
    Blob: { type: 'string', format: 'binary' },
    received_contact: { type: 'object', properties: { id: { type: 'integer' } } },
  }
  const files = emitFiles(document(schemas))

  it('are separate declarations, so that editors show their names', () => {
    expect(files['schema.ts']).toContain('        Conversation: Conversation;\n')
    expect(files['schema.ts']).toContain(
      '/** A thread of *\\/ messages */\nexport type Conversation = {\n    contact?: Contact;\n};',
    )
  })

  it('do not replace schemas without a correction', () => {
    expect(files['schema.ts']).toMatch(/received_contact: \{\n\s+id\?: number;/)
    expect(files['types.ts']).not.toContain('received_contact')
  })

  it('do not shadow global types that the generated types use', () => {
    expect(files['schema.ts']).toContain('        Blob: Blob;\n')
    expect(files['schema.ts']).not.toContain('export type Blob')
  })

  it('are all in types.ts', () => {
    expect(files['types.ts']).toContain(
      "export type {\n  Contact,\n  Conversation,\n} from './schema.ts'\nimport type { components } from './schema.ts'\nexport type Blob = components['schemas']['Blob']\n",
    )
  })
})

describe('openapi.json', () => {
  const operation = { responses: { '200': { description: 'ok' } } }

  it('does not depend on the order of the input', async () => {
    const one = document(
      { B: { type: 'string' }, A: { type: 'string' } },
      { '/b': { post: operation, get: operation }, '/a': { get: operation } },
    )
    const other = document(
      { A: { type: 'string' }, B: { type: 'string' } },
      { '/a': { get: operation }, '/b': { get: operation, post: operation } },
    )

    expect(emitFiles(one)).toEqual(emitFiles(other))
    expect(Object.keys(JSON.parse(emitFiles(one)['openapi.json']).paths)).toEqual(['/a', '/b'])
  })

  it('does not change the document', async () => {
    const input = document({
      A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: 'k' } },
      B: { type: 'object', properties: { k: { type: 'string' } } },
    })
    const before = structuredClone(input)
    const { 'openapi.json': text } = emitFiles(input)
    expect(input).toEqual(before)
    expect(JSON.parse(text).components.schemas.B).toEqual(
      before.components && { type: 'object', properties: { k: { type: 'string' } } },
    )
  })
})

describe('chatwoot-client.d.ts', () => {
  const provenance = { ...ownProvenance, importExtension: '.js', isForClient: true } as const

  it('declares every type of schema.ts and the two of operations.ts under the name that the client imports', () => {
    const word = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }
    const schemas = { Subject: word, not_a_type_name: { type: 'string' } }
    const { 'chatwoot-client.d.ts': text } = emitFiles(document(schemas), provenance)
    expect(text).toMatch(/^\/\/ Written by `npm run generate`\. /)
    expect(text?.slice(text.indexOf('declare'))).toBe(
      [
        "declare module 'chatwoot-client/schema' {",
        ...['OtherValue', 'paths', 'webhooks', 'components', '$defs', 'operations', 'Subject'].map(
          (name) => `  export type ${name} = import('./schema.js').${name}`,
        ),
        ...['OperationFacts', 'Routes'].map((name) => `  export type ${name} = import('./operations.js').${name}`),
        '}\n',
      ].join('\n'),
    )
  })

  it('is only for projects that use the client: here it would replace the types of the client itself', () => {
    expect(emitFiles(document({}))).not.toHaveProperty('chatwoot-client.d.ts')
  })
})

describe('openapi.closed.json', () => {
  const known = { type: 'object', required: ['k'], properties: { k: { type: 'string', const: 'a' } } }
  const fallback = { type: 'object', additionalProperties: true, 'x-fallback': true }
  const { 'openapi.closed.json': text, 'openapi.json': open } = emitFiles(
    document({ Subject: { oneOf: [known, fallback] }, Word: { anyOf: [{ enum: ['a'] }, { type: 'string' }] } }),
  )

  it('is openapi.json without the branches for what a newer server may send', () => {
    const expected = JSON.parse(open)
    expected.components.schemas.Subject.oneOf.pop()

    expect(JSON.parse(text)).toEqual(expected)
  })

  it('has a line for each component', () => {
    expect(text.split('\n').filter((line) => line.startsWith('"Subject": {"oneOf":[{'))).toHaveLength(1)
  })
})

describe('operations.ts', () => {
  it('exports the types of its constants by operationId, whatever the constants are called', () => {
    const responses = { 200: { description: 'ok' } }
    const paths = { '/a': { get: { operationId: 'get-a', responses }, delete: { operationId: 'delete', responses } } }
    expect(emitFiles(document({}, paths))['operations.ts']).toContain(
      "export interface OperationFacts {\n  'get-a': typeof getA\n  delete: typeof delete_\n}\n",
    )
  })

  it('has its constants in the order of their paths: what repeats is compressed best if it stands together', () => {
    const paths = {
      '/b': { get: { operationId: 'a' } },
      '/a': { post: { operationId: 'b' }, get: { operationId: 'c' } },
    }
    const { 'operations.ts': text } = emitFiles(document({}, paths))

    expect([...text.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual(['c', 'b', 'a'])
  })

  async function rowOf(operation: JsonObject): Promise<string | undefined> {
    const { 'operations.ts': text } = emitFiles(
      document({}, { '/a/{id}': { post: { operationId: 'doIt', ...operation } } }),
    )
    return text.match(/export const doIt = \{ path: '\/a\/\{id\}', method: 'POST', (.*), id: 'doIt' \} as const\n/)?.[1]
  }
  const json = (schema: JsonObject) => ({
    responses: { '200': { description: 'ok', content: { 'application/json': { schema } } } },
  })

  it.each([
    ['get-agents', 'getAgents'],
    ['delete', 'delete_'],
    ['2fa.verify', '_2faVerify'],
    ['Übersicht holen', 'ÜbersichtHolen'],
    ['a/b', 'aB'],
  ])('names the constant of the operation %s %s', (operationId, name) => {
    const { 'operations.ts': text } = emitFiles(document({}, { '/a': { get: { operationId } } }))

    expect(text).toContain(`export const ${name} = { path: '/a', method: 'GET', answer: 'none', id: '${operationId}' }`)
  })

  it.each(["'", '\\', "\\'", '"', '\\"', '\n', '\u2028', '\u2029', '`$`', '\ud800', '\u0000', '*/'])(
    'is valid TypeScript if a path, an operationId and a key have %j',
    (text) => {
      const id = `a${text}b`
      const operation = { operationId: id, 'x-multipart-json': { [text]: [text] } }
      const { 'operations.ts': source } = emitFiles(document({}, { [`/${id}`]: { get: operation } }))

      const { diagnostics, outputText } = ts.transpileModule(source, { reportDiagnostics: true })
      expect(diagnostics).toEqual([])
      const row = Object.values(evaluated(outputText)).find((value) => typeof value === 'object')
      expect(row).toMatchObject({ id, path: `/${id}`, multipartJson: { [text]: [text] } })
      expect(source.split(/[\n\u2028\u2029]/)).toHaveLength(14)
    },
  )

  it('gives two operations whose names become alike a constant each', () => {
    const paths = { '/a': { get: { operationId: 'get-a' }, post: { operationId: 'getA' } } }
    const { 'operations.ts': text } = emitFiles(document({}, paths))

    expect([...text.matchAll(/export const (\w+) = .* id: '([\w-]+)'/g)].map(([, name, id]) => [name, id])).toEqual([
      ['getA', 'get-a'],
      ['getA_', 'getA'],
    ])
  })

  it('states what a successful response contains', async () => {
    expect(await rowOf(json({ type: 'object' }))).toBe("answer: 'json'")
    expect(await rowOf({ responses: { '200': { description: 'ok' } } })).toBe("answer: 'none'")
    expect(
      await rowOf({
        responses: { '200': { description: 'ok', content: { 'text/csv': { schema: { type: 'string' } } } } },
      }),
    ).toBe("answer: 'text'")
    expect(await rowOf({ ...json({ type: 'object' }), 'x-answer': 'optional' })).toBe("answer: 'optional'")
  })

  it('states whether a response may be null', async () => {
    expect(await rowOf(json({ anyOf: [{ type: 'object' }, { type: 'null' }] }))).toBe(
      "answer: 'json', nullAnswer: true",
    )
    expect(await rowOf(json({ type: ['object', 'null'] }))).toBe("answer: 'json', nullAnswer: true")
  })

  it('contains what core needs', async () => {
    const operation = {
      ...json({ type: 'object' }),
      requestBody: { content: { 'multipart/form-data': { schema: { type: 'object' } } } },
      'x-repeat-safe-with': 'status',
      'x-repeat-unsafe-with': 'a[password]',
      'x-dates': { until: 'unix' },
      'x-page': { by: 'page', singlePageWith: 'all' },
      'x-multipart-json': ['it'],
    }
    expect(await rowOf(operation)).toBe(
      "answer: 'json', multipart: true, repeatSafeWith: 'status', repeatUnsafeWith: 'a[password]', dates: { until: 'unix' }, multipartJson: ['it'], page: { by: 'page', singlePageWith: 'all' }",
    )
  })
})
