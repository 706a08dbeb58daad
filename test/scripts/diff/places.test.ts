import { describe, expect, it } from 'vitest'
import { type Kind, type Side, type Weight, weightOf } from '../../../scripts/diff/changes.ts'
import { diffDocuments } from '../../../scripts/diff.ts'
import type { ApiDocument, JsonObject } from '../../../scripts/pipeline/document/document.ts'

interface Field {
  schema: JsonObject
  required?: boolean
}

/** A document with a field in one place, or without the field. */
interface Place {
  side: Side
  path: string
  isParameter?: true
  document(field: Field | undefined): ApiDocument
}

const string = { type: 'string' }
const integer = { type: 'integer' }

function object(field: Field | undefined, others: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    properties: { ...others, ...(field && { x: field.schema }) },
    required: field?.required ? ['x'] : [],
  }
}

function operation(parts: JsonObject): ApiDocument {
  return { openapi: '3.1.0', paths: { '/a/{id}': { post: { responses: {}, ...parts } } } }
}

function parameter(place: string): Place {
  return {
    side: 'request',
    path: `${place}.x`,
    isParameter: true,
    document: (field) =>
      operation({
        parameters: field ? [{ name: 'x', in: place, required: field.required === true, schema: field.schema }] : [],
      }),
  }
}

function content(schema: JsonObject, type = 'application/json'): JsonObject {
  return { content: { [type]: { schema } } }
}

type Around = (field: Field | undefined) => JsonObject

/** The places of a field in a body, a response or an event. */
const around: [name: string, path: string, around: Around][] = [
  ['', '.x', object],
  [' inside another', '.of.x', (field) => ({ properties: { of: object(field) } })],
  [' of an array item', '.list[].x', (field) => ({ properties: { list: { type: 'array', items: object(field) } } })],
  [' of a map value', '.*.x', (field) => ({ additionalProperties: object(field) })],
  [
    ' of an alternative',
    '.of(kind=b).x',
    (field) => ({
      properties: {
        of: {
          oneOf: [
            object(undefined, { kind: { const: 'a' }, y: string }),
            object(field, { kind: { const: 'b' }, z: string }),
          ],
        },
      },
    }),
  ],
  [' of one of several parts', '.x', (field) => ({ allOf: [object(field), { properties: { y: string } }] })],
]

const places: [string, Place][] = [
  ['a query parameter', parameter('query')],
  ['a header', parameter('header')],
  ...around.flatMap(([name, path, inside]): [string, Place][] => [
    [
      `a field${name} of a body`,
      { side: 'request', path: `body${path}`, document: (field) => operation({ requestBody: content(inside(field)) }) },
    ],
    [
      `a field${name} of a form`,
      {
        side: 'request',
        path: `body (multipart/form-data)${path}`,
        document: (field) => operation({ requestBody: content(inside(field), 'multipart/form-data') }),
      },
    ],
    [
      `a field${name} of a response`,
      {
        side: 'answer',
        path: `200${path}`,
        document: (field) => operation({ responses: { '200': content(inside(field)) } }),
      },
    ],
    [
      `a field${name} of an error`,
      {
        side: 'answer',
        path: `422${path}`,
        document: (field) => operation({ responses: { '422': content(inside(field)) } }),
      },
    ],
    [
      `a field${name} of a webhook`,
      {
        side: 'answer',
        path: `body${path}`,
        document: (field) => ({
          openapi: '3.1.0',
          paths: {},
          webhooks: { happened: { post: { requestBody: content(inside(field)), responses: {} } } },
        }),
      },
    ],
  ]),
]

type Verdict = [kind: Kind, weight: Weight]

interface Mutation {
  name: string
  before: Field | undefined
  after: Field | undefined
  callers: Verdict
  readers: Verdict
}

function mutation(
  name: string,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  callers: Verdict,
  readers: Verdict,
): Mutation {
  return { name, before: before && { schema: before }, after: after && { schema: after }, callers, readers }
}

const closed = { properties: { y: string }, additionalProperties: false }
const open = { properties: { y: string } }

const mutations: Mutation[] = [
  mutation('is new', undefined, string, ['field-added', 'additive'], ['field-added', 'additive']),
  {
    name: 'is new and required',
    before: undefined,
    after: { schema: string, required: true },
    callers: ['required-field-added', 'breaking'],
    readers: ['field-added', 'additive'],
  },
  mutation('is gone', string, undefined, ['field-removed', 'breaking'], ['field-removed', 'breaking']),
  {
    name: 'is now required',
    before: { schema: string },
    after: { schema: string, required: true },
    callers: ['became-required', 'breaking'],
    readers: ['became-required', 'additive'],
  },
  {
    name: 'is no longer required',
    before: { schema: string, required: true },
    after: { schema: string },
    callers: ['became-optional', 'additive'],
    readers: ['became-optional', 'breaking'],
  },
  mutation('has another type', string, integer, ['type-changed', 'breaking'], ['type-changed', 'breaking']),
  mutation(
    'has one more type',
    string,
    { type: ['string', 'integer'] },
    ['type-widened', 'additive'],
    ['type-widened', 'breaking'],
  ),
  mutation(
    'has one type fewer',
    { type: ['string', 'integer'] },
    string,
    ['type-narrowed', 'breaking'],
    ['type-narrowed', 'additive'],
  ),
  mutation(
    'may be null',
    string,
    { type: ['string', 'null'] },
    ['became-nullable', 'additive'],
    ['became-nullable', 'breaking'],
  ),
  mutation(
    'may no longer be null',
    { type: ['string', 'null'] },
    string,
    ['became-non-nullable', 'breaking'],
    ['became-non-nullable', 'additive'],
  ),
  mutation(
    'has one more value',
    { enum: ['a'] },
    { enum: ['a', 'b'] },
    ['enum-widened', 'additive'],
    ['enum-widened', 'watch'],
  ),
  mutation(
    'has one value fewer',
    { enum: ['a', 'b'] },
    { enum: ['b'] },
    ['enum-narrowed', 'breaking'],
    ['enum-narrowed', 'additive'],
  ),
  mutation(
    'has another value',
    { enum: ['a', 'b'] },
    { enum: ['a', 'c'] },
    ['enum-changed', 'breaking'],
    ['enum-changed', 'watch'],
  ),
  mutation(
    'has another format',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
    ['format-changed', 'breaking'],
    ['format-changed', 'breaking'],
  ),
  mutation(
    'has a format',
    string,
    { type: 'string', format: 'email' },
    ['format-narrowed', 'watch'],
    ['format-narrowed', 'additive'],
  ),
  mutation(
    'no longer has a format',
    { type: 'string', format: 'email' },
    string,
    ['format-widened', 'additive'],
    ['format-widened', 'watch'],
  ),
  mutation(
    'has another pattern',
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
    ['rule-changed', 'breaking'],
    ['rule-changed', 'watch'],
  ),
  ...(
    [
      ['minLength', 'string', 1, 2],
      ['maxLength', 'string', 9, 8],
      ['minimum', 'number', 1, 2],
      ['maximum', 'integer', 9, 8],
      ['exclusiveMinimum', 'number', 0, 1],
      ['exclusiveMaximum', 'integer', 9, 8],
      ['minItems', 'array', 1, 2],
      ['maxItems', 'array', 9, 8],
      ['minProperties', 'object', 1, 2],
      ['maxProperties', 'object', 9, 8],
      ['pattern', 'string', undefined, '^a'],
      ['minLength', 'string', undefined, 2],
      ['maximum', 'number', undefined, 8],
      ['multipleOf', 'integer', undefined, 5],
      ['uniqueItems', 'array', false, true],
    ] as const
  ).flatMap(([keyword, type, less, more]) => {
    const loose = less === undefined ? { type } : { type, [keyword]: less }
    const tight = { type, [keyword]: more }
    return [
      mutation(
        `has a tighter ${keyword} (${less} to ${more})`,
        loose,
        tight,
        ['rule-tightened', 'breaking'],
        ['rule-tightened', 'additive'],
      ),
      mutation(
        `has a looser ${keyword} (${more} to ${less})`,
        tight,
        loose,
        ['rule-loosened', 'additive'],
        ['rule-loosened', 'watch'],
      ),
    ]
  }),
  mutation('is closed', open, closed, ['fields-closed', 'breaking'], ['fields-closed', 'additive']),
  mutation('is opened', closed, open, ['fields-opened', 'additive'], ['fields-opened', 'additive']),
]

const parameterKinds: Partial<Record<Kind, Kind>> = {
  'field-added': 'parameter-added',
  'required-field-added': 'required-parameter-added',
  'field-removed': 'parameter-removed',
}

describe.each(places)('%s', (_, { side, path, isParameter, document }) => {
  it.each(mutations)('$name', ({ before, after, callers, readers }) => {
    const changes = diffDocuments(document(before), document(after))

    const [kind, weight] = side === 'request' ? callers : readers
    expect(changes).toEqual([
      expect.objectContaining({
        side,
        kind: (isParameter && parameterKinds[kind]) ?? kind,
        breaking: weight === 'breaking',
        path,
      }),
    ])
    expect(changes.map(weightOf)).toEqual([weight])
  })
})

describe('a path variable', () => {
  const path = ({ schema }: Field) => operation({ parameters: [{ name: 'id', in: 'path', required: true, schema }] })
  const ofValues = mutations.flatMap(({ before, after, ...rest }) =>
    before && after && before.required === after.required ? [{ before, after, ...rest }] : [],
  )

  it.each(ofValues)('$name', ({ before, after, callers: [kind, weight] }) => {
    const changes = diffDocuments(path(before), path(after))

    expect(changes).toEqual([expect.objectContaining({ side: 'request', kind, path: 'path.id' })])
    expect(changes.map(weightOf)).toEqual([weight])
  })
})

describe('the content of a body', () => {
  const json = { schema: { type: 'object' } }
  const one = { content: { 'application/json': json } }
  const two = { content: { 'application/json': json, 'text/csv': { schema: string } } }
  const other = { content: { 'text/csv': json } }
  const forms = (...schemas: JsonObject[]) => content({ properties: { of: { oneOf: schemas } } })
  const a = { type: 'object', properties: { a: string } }
  const b = { type: 'object', properties: { b: string } }

  it.each<[name: string, before: JsonObject, after: JsonObject, path: string, callers: Verdict, readers: Verdict]>([
    ['one more media type', one, two, '', ['media-type-added', 'additive'], ['media-type-added', 'additive']],
    ['one media type fewer', two, one, '', ['media-type-removed', 'breaking'], ['media-type-removed', 'breaking']],
    ['another media type', one, other, '', ['media-type-changed', 'breaking'], ['media-type-changed', 'breaking']],
    [
      'one more alternative',
      forms(a),
      forms(a, b),
      '.of',
      ['alternative-added', 'additive'],
      ['alternative-added', 'watch'],
    ],
    [
      'one alternative fewer',
      forms(a, b),
      forms(b),
      '.of',
      ['alternative-removed', 'breaking'],
      ['alternative-removed', 'additive'],
    ],
  ])('has %s', (_, before, after, path, callers, readers) => {
    const found = (parts: (body: JsonObject) => JsonObject) => {
      const changes = diffDocuments(operation(parts(before)), operation(parts(after)))
      return changes.map((change) => [change.side, change.path, change.kind, weightOf(change)])
    }

    expect(found((requestBody) => ({ requestBody }))).toEqual([['request', `body${path}`, ...callers]])
    expect(found((answer) => ({ responses: { '200': answer } }))).toEqual([['answer', `200${path}`, ...readers]])
  })
})
