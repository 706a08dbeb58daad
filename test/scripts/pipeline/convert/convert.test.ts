import { describe, expect, it } from 'vitest'
import { convertDocument } from '../../../../scripts/pipeline/convert/convert.ts'
import type { ApiDocument, Json, JsonObject } from '../../../../scripts/pipeline/document/document.ts'
import { PipelineError, resolvePointer } from '../../../../scripts/pipeline/document/document.ts'
import { validateDocument } from '../../../../scripts/pipeline/document/validate.ts'
import { readDocument } from '../../../../scripts/pipeline/read/read.ts'
import { repairDocument } from '../../../../scripts/pipeline/repair/repair.ts'
import { documentOf2021 } from '../../sample-documents.ts'

const info = { title: 'Chatwoot', version: '1' }
const responses = { '200': { description: 'Success' } }

const swagger = (rest: JsonObject): ApiDocument => ({ swagger: '2.0', info, paths: {}, ...rest }) as ApiDocument
const openapi30 = (rest: JsonObject): ApiDocument => ({ openapi: '3.0.4', info, paths: {}, ...rest }) as ApiDocument
const openapi31 = (rest: JsonObject): ApiDocument => ({ openapi: '3.1.1', info, paths: {}, ...rest }) as ApiDocument
const route = (operation: JsonObject): JsonObject => ({ '/api/v1/a': { post: { responses, ...operation } } })

/** Repairs and converts, as the pipeline does; the result is valid. */
async function converted(document: ApiDocument): Promise<ApiDocument> {
  const result = await convertDocument(
    repairDocument({ ...document, paths: { '/api/v1/x': { get: { responses } }, ...document.paths } }).document,
  )
  expect(await validateDocument(result)).toEqual([])
  return result
}

async function schema(document: (rest: JsonObject) => ApiDocument, given: Json, name = 'thing'): Promise<unknown> {
  const schemas: JsonObject = { [name]: given, other: { type: 'object' } }
  const isSwagger2 = document({}).swagger !== undefined
  const result = await converted(document(isSwagger2 ? { definitions: schemas } : { components: { schemas } }))
  return resolvePointer(result, `#/components/schemas/${name}`)
}

const at = (document: ApiDocument, pointer: string) => resolvePointer(document, pointer)
const post = '#/paths/~1api~1v1~1a/post'

describe('the document of 2021', async () => {
  const { document } = repairDocument(await readDocument(documentOf2021))
  const before = JSON.stringify(document)
  const result = await convertDocument(document)

  it('becomes valid OpenAPI 3.1.0', async () => {
    expect(result.openapi).toBe('3.1.0')
    expect(await validateDocument(result)).toEqual([])
  })

  it('is not changed itself', () => {
    expect(JSON.stringify(document)).toBe(before)
  })

  it('is converted to the same result each time', async () => {
    expect(JSON.stringify(await convertDocument(document))).toBe(JSON.stringify(result))
  })

  it('sends a message as JSON or as a form, in one operation', () => {
    const message = '#/paths/~1api~1v1~1accounts~1{account_id}~1conversations~1{conversation_id}~1messages/post'

    expect(at(result, `${message}/requestBody`)).toEqual({
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/conversation_message_create' } },
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['content'],
            properties: {
              content: { type: 'string' },
              message_type: { type: 'string', enum: ['outgoing', 'incoming'] },
              private: { type: 'boolean' },
              attachments: {
                type: 'array',
                items: { type: 'string', contentMediaType: 'application/octet-stream' },
              },
            },
          },
        },
      },
    })
    expect(JSON.stringify(result)).not.toContain('x-twins')
  })

  it('has no bodies among its components, though several operations share one', () => {
    expect(at(result, '#/components/requestBodies')).toBeUndefined()
    expect(JSON.stringify(result)).not.toContain('#/components/requestBodies')
  })
})

describe.each([
  ['Swagger 2.0', swagger],
  ['OpenAPI 3.0', openapi30],
  ['OpenAPI 3.1', openapi31],
])('%s', (_, document) => {
  it('keeps properties and schemas with the names of keywords', async () => {
    const properties = { example: { type: 'string' }, nullable: { type: 'boolean' }, format: { type: 'string' } }

    expect(await schema(document, { type: 'object', properties }, 'example')).toEqual({ type: 'object', properties })
  })

  it('keeps properties with the names that JavaScript gives every object', async () => {
    const properties = {
      constructor: { type: 'string' },
      hasOwnProperty: { type: 'boolean' },
      toString: { type: 'integer' },
    }

    expect(await schema(document, { type: 'object', properties })).toEqual({ type: 'object', properties })
  })

  it('keeps extensions among the paths', async () => {
    const extension = { get: 5, nullable: true }
    const result = await converted(document({ paths: { ...route({}), 'x-bar': extension } }))

    expect(result.paths['x-bar']).toEqual(extension)
  })

  it('converts thousands of properties without delay', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `property_${index}`)
    const properties = Object.fromEntries(names.map((name): [string, Json] => [name, { type: 'string' }]))

    expect(await schema(document, { type: 'object', properties })).toEqual({ type: 'object', properties })
  })

  it('keeps what is next to a reference', async () => {
    const given = { $ref: '#/components/schemas/other', description: 'Why it is there' }

    expect(JSON.stringify(await schema(document, given))).toContain('Why it is there')
  })

  it('keeps payloads as they are, whatever their keys', async () => {
    const payload = { example: 1, nullable: true, type: 'string', $comment: null, examples: { a: [null] } }

    const found = await schema(document, { type: 'object', example: payload, default: payload })

    expect(found).toMatchObject({ default: payload })
    expect(JSON.stringify(found).split(JSON.stringify(payload)).length - 1).toBe(2)
  })

  it('lets a nullable reference be null', async () => {
    expect(await schema(document, { $ref: '#/components/schemas/other', nullable: true })).toEqual({
      anyOf: [expect.anything(), { type: 'null' }],
    })
  })

  it('lets a nullable composition be null, its description outside', async () => {
    const given = { allOf: [{ type: 'object' }], nullable: true, description: 'Maybe' }

    expect(await schema(document, given)).toEqual({
      description: 'Maybe',
      anyOf: [{ allOf: [{ type: 'object' }] }, { type: 'null' }],
    })
  })

  it.each(['oneOf', 'anyOf'])('adds null to the branches of a nullable %s', async (keyword) => {
    expect(await schema(document, { [keyword]: [{ type: 'string' }], nullable: true })).toEqual({
      [keyword]: [{ type: 'string' }, { type: 'null' }],
    })
  })

  it('lets a nullable enum be null', async () => {
    expect(await schema(document, { type: 'string', enum: ['a'], nullable: true })).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    })
  })

  it('keeps null in an enum', async () => {
    expect(await schema(document, { enum: ['a', null, 'b'] })).toEqual({ enum: ['a', null, 'b'] })
  })

  it('drops nullable: false', async () => {
    expect(await schema(document, { type: 'string', nullable: false })).toEqual({ type: 'string' })
  })

  it('reads nullable without a type as any value', async () => {
    expect(await schema(document, { nullable: true, description: 'Anything' })).toEqual({ description: 'Anything' })
  })

  it('describes binary data in one way', async () => {
    expect(await schema(document, { type: 'string', format: 'binary' })).toEqual({
      type: 'string',
      contentMediaType: 'application/octet-stream',
    })
  })

  it('keeps keywords of newer versions', async () => {
    expect(await schema(document, { oneOf: [{ const: 1 }, { type: ['string', 'null'] }] })).toMatchObject({
      oneOf: [{ const: 1 }, { type: ['string', 'null'] }],
    })
  })
})

describe('Swagger 2.0 alone', () => {
  const list = { in: 'query', type: 'array', items: { type: 'string' } }

  it('sends an array repeated, or with commas', async () => {
    const parameters = [
      { ...list, name: 'ids', collectionFormat: 'multi' },
      { ...list, name: 'names', collectionFormat: 'csv' },
      { ...list, name: 'plain' },
    ]

    const result = await converted(swagger({ paths: route({ parameters }) }))

    expect(at(result, `${post}/parameters`)).toMatchObject([
      { name: 'ids', explode: true },
      { name: 'names', style: 'form', explode: false },
      { name: 'plain', style: 'form', explode: false },
    ])
  })

  it('renames components whose names OpenAPI 3 does not allow, and their references', async () => {
    const definitions = { 'C D': { type: 'object' }, C_D: { type: 'string' }, e: { $ref: '#/definitions/C%20D' } }

    const result = await converted(swagger({ definitions }))

    expect(at(result, '#/components/schemas')).toEqual({
      C_D_2: { type: 'object' },
      C_D: { type: 'string' },
      e: { $ref: '#/components/schemas/C_D_2' },
    })
  })

  it('returns JSON if it states no media type', async () => {
    const result = await converted(
      swagger({ paths: route({ responses: { '200': { description: 'ok', schema: { type: 'object' } } } }) }),
    )

    expect(at(result, `${post}/responses/200/content`)).toEqual({ 'application/json': { schema: { type: 'object' } } })
  })

  it('keeps examples of responses', async () => {
    const example = { example: null, $ref: 1 }
    const result = await converted(
      swagger({
        paths: route({ responses: { '200': { description: 'ok', examples: { 'application/json': example } } } }),
      }),
    )

    expect(at(result, `${post}/responses/200/content/application~1json/examples/response/value`)).toEqual(example)
  })
})

describe('a request body in Swagger 2.0', () => {
  it('keeps both its JSON and its form', async () => {
    const json = { type: 'object', properties: { a: { type: 'string' } } }
    const form = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } }
    const requestBody = {
      required: true,
      content: { 'application/json': { schema: json }, 'multipart/form-data': { schema: form } },
    }
    const parameters = [{ name: 'page', in: 'query', type: 'string', required: true }]

    const result = await converted(swagger({ paths: route({ requestBody, parameters }) }))

    expect(at(result, post)).toEqual({
      parameters: [{ name: 'page', in: 'query', required: true, schema: { type: 'string' } }],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: json },
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
            },
          },
        },
      },
      responses,
    })
  })

  it.each([
    ['first', ['content', 'private']],
    ['last', ['private', 'content']],
  ])('is required if any field of its form is, even the %s one', async (_, names) => {
    const field = (name: string): Json => ({ name, in: 'formData', type: 'string', required: name === 'content' })
    const operation = { consumes: ['multipart/form-data'], parameters: names.map(field) }

    const result = await converted(swagger({ paths: route(operation) }))

    expect(at(result, `${post}/requestBody`)).toMatchObject({ required: true })
    expect(at(result, `${post}/requestBody/content/multipart~1form-data/schema/required`)).toEqual(['content'])
  })
})

describe('OpenAPI 3.0 alone', () => {
  const body = (content: JsonObject): JsonObject => ({ paths: route({ requestBody: { content } }) })

  it('keeps the schema of a body of bytes', async () => {
    const bytes = { schema: { type: 'string', format: 'binary', description: 'The file' } }

    const result = await converted(openapi30(body({ 'application/octet-stream': bytes })))

    expect(at(result, `${post}/requestBody/content/application~1octet-stream/schema`)).toEqual({
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: 'The file',
    })
  })

  it('turns the example of a schema into examples, and keeps named ones', async () => {
    const examples = { one: { summary: 'First', value: { example: { a: null } } } }
    const json = { schema: { type: 'object', example: { a: 1 } }, examples }

    const result = await converted(openapi30(body({ 'application/json': json })))

    expect(at(result, `${post}/requestBody/content/application~1json`)).toEqual({
      schema: { type: 'object', examples: [{ a: 1 }] },
      examples,
    })
  })

  it('turns an exclusive minimum into a number', async () => {
    expect(await schema(openapi30, { type: 'integer', minimum: 1, exclusiveMinimum: true })).toEqual({
      type: 'integer',
      exclusiveMinimum: 1,
    })
  })

  it('keeps the media type of base64 apart from its encoding', async () => {
    const base64 = { schema: { type: 'object', properties: { file: { type: 'string', format: 'byte' } } } }

    const result = await converted(openapi30(body({ 'application/json': base64 })))

    expect(at(result, `${post}/requestBody/content/application~1json/schema/properties/file`)).toEqual({
      type: 'string',
      contentEncoding: 'base64',
      contentMediaType: 'application/json',
    })
  })
})

describe('OpenAPI 3.1 alone', () => {
  it.each([
    [{ allOf: [{ type: 'object' }, true] }, { allOf: [{ type: 'object' }, {}] }],
    [{ not: false }, { not: { not: {} } }],
    [{ $defs: { any: true } }, { $defs: { any: {} } }],
  ])('writes a schema that is true or false as an object where the tools expect one: %j', async (given, expected) => {
    expect(await schema(openapi31, given)).toEqual(expected)
  })

  it.each([
    { type: 'object', properties: { any: true }, additionalProperties: false },
    { type: 'array', items: true, unevaluatedItems: false },
    { type: 'object', unevaluatedProperties: false },
  ])('keeps true and false where the tools understand them: %j', async (given) => {
    expect(await schema(openapi31, given)).toEqual(given)
  })
})

describe('two operations of one route', () => {
  const query = (name: string, rest: JsonObject = {}): Json => ({ name, in: 'query', type: 'string', ...rest })

  it('become one with the parameters and the responses of both', async () => {
    const answer = (type: string): JsonObject => ({ '200': { description: type, schema: { type } } })
    const account = [query('type', { enum: ['account'], required: true }), query('since', { required: true })]
    const agent = [query('type', { enum: ['agent'], required: true }), query('user_id')]
    const paths = {
      '/api/v1/reports': { get: { operationId: 'account', parameters: account, responses: answer('object') } },
      '/api/v1/reports/': { get: { operationId: 'agent', parameters: agent, responses: answer('array') } },
    }

    const result = await converted(swagger({ paths }))

    expect(at(result, '#/paths/~1api~1v1~1reports/get')).toEqual({
      operationId: 'account',
      parameters: [
        { name: 'type', in: 'query', required: true, schema: { type: 'string', enum: ['account', 'agent'] } },
        { name: 'since', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'user_id', in: 'query', schema: { type: 'string' } },
      ],
      responses: {
        '200': {
          description: 'object',
          content: { 'application/json': { schema: { anyOf: [{ type: 'object' }, { type: 'array', items: {} }] } } },
        },
      },
    })
  })
})

describe('two operations of one route whose variable has different types', () => {
  const variable = (type: string): JsonObject => ({ name: 'id', in: 'path', required: true, schema: { type } })

  it.each([
    ['integer', 'number'],
    ['number', 'integer'],
  ])('accept an integer, whichever comes first (%s, %s)', async (first, second) => {
    const paths = {
      '/api/v1/a/{id}': { get: { parameters: [variable(first)], responses } },
      '/api/v1/a/{id}/': { get: { parameters: [variable(second)], responses } },
    }

    const result = await converted(openapi30({ paths }))

    expect(at(result, '#/paths/~1api~1v1~1a~1{id}/get/parameters')).toEqual([variable('integer')])
  })
})

describe('what cannot be converted', () => {
  it.each([
    [{ get: 'text' }, '#/paths/~1api~1v1~1a/get: expected an operation, found "text"'],
    ['text', '#/paths/~1api~1v1~1a: expected the operations of a path, found "text"'],
    [
      { get: { responses: ['ok'] } },
      '#/paths/~1api~1v1~1a/get/responses: expected the responses of an operation, found ["ok"]',
    ],
  ])('is reported with its place if nothing repaired it: %#', async (item, message) => {
    for (const document of [swagger, openapi30, openapi31]) {
      const repaired = document({ paths: { '/api/v1/a': item as Json } })
      const failure = await convertDocument(repaired).catch((error: unknown) => error)

      expect(failure).toBeInstanceOf(PipelineError)
      expect((failure as PipelineError).message).toBe(message)
    }
  })

  it.each(['text', 5, ['a']])('is a document whose components are not an object: %j', async (components) => {
    const { document } = repairDocument(openapi30({ paths: route({}), components }))

    await expect(convertDocument(document)).rejects.toThrow(`#/components: expected the components, found `)
  })

  it.each([null, 'text', []])('is a document with no path left: %j', async (item) => {
    const { document } = repairDocument(swagger({ paths: { '/api/v1/a': item } }))

    await expect(convertDocument(document)).rejects.toThrow('#/paths: the document has no path left')
  })

  it('is reported with the place that a converter rejected', async () => {
    const parameters = [
      { name: 'a', in: 'body', schema: {} },
      { name: 'b', in: 'body', schema: 5 },
    ]
    const failure = await convertDocument(
      swagger({ paths: { '/api/v1/a': { post: { parameters, responses, security: [5] } } } }),
    ).catch((error: unknown) => error)

    expect(failure).toBeInstanceOf(PipelineError)
    expect((failure as PipelineError).message).toMatch(/^.*#\/paths\/~1api~1v1~1a\/post.*$/)
  })
})
