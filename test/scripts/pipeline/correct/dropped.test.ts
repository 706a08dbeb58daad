import { describe, expect, it } from 'vitest'
import { droppedBy } from '../../../../scripts/pipeline/correct/dropped.ts'
import type { ApiDocument, Json, JsonObject } from '../../../../scripts/pipeline/document/document.ts'

const document = (schemas: JsonObject = {}): ApiDocument => ({ openapi: '3.1.0', paths: {}, components: { schemas } })

function dropped(before: Json, after: Json, subject = 'POST /a', received = document(), result = document()): string[] {
  return droppedBy([{ subject, before, after }], received, result).flatMap(({ places }) => places)
}

const json = (schema: JsonObject) => ({ content: { 'application/json': { schema } } })
const object = (...names: string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})
const words = (...values: string[]) => ({ type: 'string', enum: values })

describe('what a correction drops', () => {
  it.each([
    ['a property of a body', { requestBody: json(object('a', 'b')) }, { requestBody: json(object('a')) }, ['body.b']],
    [
      'a property of an array in a response',
      { responses: { 200: json({ type: 'array', items: object('a', 'b') }) } },
      { responses: { 200: json({ type: 'array', items: object('b') }) } },
      ['response[].a'],
    ],
    [
      'a parameter, but not the variable of a path',
      {
        parameters: [
          { name: 'page', in: 'query', schema: { type: 'integer' } },
          { name: 'id', in: 'path', schema: { type: 'integer' } },
        ],
      },
      {},
      ['query page'],
    ],
    [
      'a word of an enum, wherever it is',
      {
        parameters: [{ name: 'status', in: 'query', schema: words('open', 'bot') }],
        requestBody: json({ type: 'object', properties: { a: words('x', 'y') } }),
      },
      {
        parameters: [{ name: 'status', in: 'query', schema: { anyOf: [words('open'), { type: 'string' }] } }],
        requestBody: json({ type: 'object', properties: { a: { type: 'string' } } }),
      },
      ['body.a: "x"', 'body.a: "y"', 'query status: "bot"'],
    ],
    [
      'an object, without listing what is in it',
      {
        requestBody: json({
          type: 'object',
          properties: { a: { ...object('b', 'c'), properties: { b: object('d') } } },
        }),
      },
      { requestBody: json(object('e')) },
      ['body.a'],
    ],
  ])('is %s', (_, before, after, places) => {
    expect(dropped(before as JsonObject, after as JsonObject)).toEqual(places)
  })

  it('is nothing if it is written in another way: a reference, branches, another media type, brackets', () => {
    const received = document({ thing: { allOf: [object('a'), object('b')] } })
    const result = document({ Thing: { oneOf: [object('a', 'b'), { type: 'null' }] } })
    const before = {
      parameters: [{ name: 'labels[]', in: 'query', schema: { type: 'array', items: words('x') } }],
      requestBody: json({ $ref: '#/components/schemas/thing' }),
    }
    const after = {
      parameters: [{ name: 'labels', in: 'query', schema: { type: 'array', items: { const: 'x' } } }],
      requestBody: { content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Thing' } } } },
    }

    expect(dropped(before, after, 'POST /a', received, result)).toEqual([])
  })

  it('is found in components, too, and in schemas that hold themselves', () => {
    const self = (...names: string[]): JsonObject => ({
      type: 'object',
      properties: { ...(object(...names).properties as JsonObject), self: { $ref: '#/components/schemas/thing' } },
    })
    const [before, after] = [self('a', 'b'), self('a')]

    expect(dropped(before, after, 'schemas/thing', document({ thing: before }), document({ thing: after }))).toEqual([
      'b',
    ])
  })

  it('is not what was added or removed as a whole', () => {
    expect(droppedBy([{ subject: 'GET /a', before: undefined, after: {} }], document(), document())).toEqual([])
    expect(droppedBy([{ subject: 'GET /a', before: {}, after: undefined }], document(), document())).toEqual([])
  })
})
