import { describe, expect, it } from 'vitest'
import type { Side } from '../../../scripts/diff/changes.ts'
import { diffDocuments } from '../../../scripts/diff.ts'
import type { ApiDocument, JsonObject } from '../../../scripts/pipeline/document/document.ts'

/** One operation that accepts or returns a schema. */
function documentWith(schema: JsonObject, side: Side): ApiDocument {
  const content = { 'application/json': { schema } }
  const operation =
    side === 'request' ? { requestBody: { content }, responses: {} } : { responses: { '200': { content } } }
  return {
    openapi: '3.1.0',
    paths: { '/a': { post: operation } },
    components: {
      schemas: {
        Name: { type: 'object', properties: { name: { type: 'string' } } },
        Id: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
        Status: { type: 'string', enum: ['open', 'closed'] },
        Secret: { type: 'string', writeOnly: true },
      },
    },
  }
}

function reported(before: JsonObject, after: JsonObject, side: Side): string[] {
  return diffDocuments(documentWith(before, side), documentWith(after, side)).map(
    ({ kind, path, breaking }) => `${kind} ${path}${breaking ? '!' : ''}`,
  )
}

const Name = { $ref: '#/components/schemas/Name' }
const Id = { $ref: '#/components/schemas/Id' }
const name = { type: 'object', properties: { name: { type: 'string' } } }
const both = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, name: { type: 'string' } } }
const field = (schema: JsonObject) => ({ type: 'object', properties: { a: schema } })

describe('two schemas that mean the same', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a reference and its target', Name, name],
    ['allOf and one object', { allOf: [Id, Name] }, both],
    ['allOf in another order', { allOf: [Id, Name] }, { allOf: [Name, Id] }],
    ['allOf of one', { allOf: [Name] }, Name],
    ['oneOf of one', { oneOf: [Name] }, Name],
    ['properties next to allOf', { allOf: [Id], properties: { name: { type: 'string' } } }, both],
    ['siblings of a reference', { ...Id, properties: { name: { type: 'string' } } }, both],
    [
      'null among the types and next to them',
      field({ type: ['string', 'null'] }),
      field({ anyOf: [{ type: 'string' }, { type: 'null' }] }),
    ],
    [
      'types and alternatives',
      field({ type: ['string', 'integer'] }),
      field({ oneOf: [{ type: 'integer' }, { type: 'string' }] }),
    ],
    ['const and enum', field({ const: 'x' }), field({ type: 'string', enum: ['x'] })],
    ['one enum and two', field({ enum: ['a', 'b'] }), field({ anyOf: [{ const: 'a' }, { enum: ['b'] }] })],
    ['properties without type: object', { properties: { name: { type: 'string' } } }, name],
    [
      'items without type: array',
      field({ items: { type: 'string' } }),
      field({ type: 'array', items: { type: 'string' } }),
    ],
    ['an alternative once and twice', { oneOf: [Name, Id] }, { oneOf: [Name, Id, name] }],
    ['alternatives in another order', { oneOf: [Name, Id] }, { anyOf: [Id, Name] }],
    ['an integer that is a number as well', field({ type: 'number' }), field({ type: ['integer', 'number'] })],
    ['a number and its size on the server', field({ type: 'integer', format: 'int64' }), field({ type: 'integer' })],
    ['a string and a password', field({ type: 'string', format: 'password' }), field({ type: 'string' })],
    [
      'a rule in two parts',
      field({ allOf: [{ minLength: 2 }, { type: 'string' }] }),
      field({ type: 'string', minLength: 2 }),
    ],
    [
      'two rules, one of which implies the other',
      field({ type: 'string', allOf: [{ minLength: 2 }, { minLength: 1 }] }),
      field({ type: 'string', minLength: 2 }),
    ],
    ['a rule for another type', field({ type: 'string', minimum: 2 }), field({ type: 'string' })],
    ['a rule for listed values', field({ enum: ['a', 'b'], maxLength: 1 }), field({ enum: ['a', 'b'] })],
    [
      'a rule that another alternative lacks',
      field({ anyOf: [{ type: 'string', pattern: 'a' }, { type: 'string' }] }),
      field({ type: 'string' }),
    ],
    ['an object that is explicitly open', { ...name, additionalProperties: {} }, name],
    ['additional properties of any kind, stated and unstated', { ...name, additionalProperties: true }, name],
    [
      'an open list of values and any value',
      field({ anyOf: [{ enum: ['a'] }, { type: 'string' }] }),
      field({ type: 'string' }),
    ],
  ])('%s', (_, one, other) => {
    expect(reported(one, other, 'answer')).toEqual([])
    expect(reported(other, one, 'request')).toEqual([])
  })
})

describe('a change of a schema', () => {
  it.each<[string, JsonObject, JsonObject, Side, string[]]>([
    ['a part of allOf that is gone', { allOf: [Id, Name] }, Name, 'answer', ['field-removed 200.id!']],
    ['a type instead of anything', field({}), field({ type: 'string' }), 'request', ['type-narrowed body.a!']],
    ['anything instead of a type', field({ type: 'string' }), field({}), 'answer', ['type-widened 200.a!']],
    [
      'a number instead of an integer',
      field({ type: 'integer' }),
      field({ type: 'number' }),
      'answer',
      ['type-widened 200.a!'],
    ],
    [
      'an integer instead of a number',
      field({ type: 'number' }),
      field({ type: 'integer' }),
      'answer',
      ['type-narrowed 200.a'],
    ],
    [
      'one more value in a shared list',
      field({ $ref: '#/components/schemas/Status' }),
      field({ enum: ['open', 'closed', 'new'] }),
      'answer',
      ['enum-widened 200.a'],
    ],
    [
      'null next to a reference',
      field(Name),
      field({ anyOf: [Name, { type: 'null' }] }),
      'answer',
      ['became-nullable 200.a!'],
    ],
    [
      'values of a map',
      { additionalProperties: { type: 'string' } },
      { additionalProperties: { type: 'integer' } },
      'answer',
      ['type-changed 200.*!'],
    ],
    [
      'values of a map in a list',
      { type: 'array', items: { additionalProperties: Name } },
      { type: 'array', items: { additionalProperties: Id } },
      'answer',
      ['field-added 200[].*.id', 'field-removed 200[].*.name!'],
    ],
    [
      'a required field without a schema',
      name,
      { ...name, required: ['x'] },
      'request',
      ['required-field-added body.x!'],
    ],
    [
      'one more first item',
      field({ type: 'array', items: { type: 'string' } }),
      field({ type: 'array', prefixItems: [{ type: 'integer' }], items: { type: 'string' } }),
      'answer',
      ['type-widened 200.a[]!'],
    ],
    ['a closer look at an open object', field({ type: 'object' }), field(name), 'answer', ['field-added 200.a.name']],
  ])('%s', (_, before, after, side, changes) => {
    expect(reported(before, after, side)).toEqual(changes)
  })

  it('does not concern callers if it is read-only, nor readers if it is write-only', () => {
    const readOnly = field({ type: 'string', readOnly: true })
    expect(reported(readOnly, field({ type: 'integer', readOnly: true }), 'request')).toEqual([])
    expect(reported(readOnly, field({ type: 'integer', readOnly: true }), 'answer')).toEqual(['type-changed 200.a!'])
    expect(reported(field({ $ref: '#/components/schemas/Secret' }), { type: 'object' }, 'answer')).toEqual([])
    expect(reported(field({ $ref: '#/components/schemas/Secret' }), { type: 'object' }, 'request')).toEqual([
      'field-removed body.a!',
    ])
  })

  it('is gone for callers once it is read-only', () => {
    expect(reported(field({ type: 'string' }), field({ type: 'string', readOnly: true }), 'request')).toEqual([
      'field-removed body.a!',
    ])
  })

  it('is reported in the alternative that it is in', () => {
    const kinds = (extra: JsonObject) => ({
      oneOf: [
        { properties: { kind: { const: 'a' }, id: { type: 'integer' }, ...extra } },
        { properties: { kind: { const: 'b' }, id: { type: 'integer' }, name: { type: 'string' } } },
      ],
    })
    expect(reported(kinds({ name: { type: 'string' } }), kinds({}), 'answer')).toEqual([
      'field-removed 200(kind=a).name!',
    ])
  })
})

describe('one object that becomes several', () => {
  const channel = (...types: string[]) => ({ type: 'object', properties: { type: { type: 'string', enum: types } } })
  const withFields = (schema: ReturnType<typeof channel>, ...names: string[]) => ({
    ...schema,
    properties: { ...schema.properties, ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])) },
  })
  const one = withFields(channel('web', 'api', 'email'), 'title')
  const web = withFields(channel('web'), 'title')
  const api = withFields(channel('api'), 'hook')
  const email = withFields(channel('email'), 'address')
  const several = field({ oneOf: [web, api, email] })

  it('loses no value that another of them has', () => {
    expect(reported(field(one), several, 'request')).toEqual(['alternative-added body.a', 'alternative-added body.a'])
    expect(reported(several, field(one), 'answer')).toEqual(['alternative-removed 200.a', 'alternative-removed 200.a'])
  })

  it('loses the values that none of them has, and gains the new ones', () => {
    const fewer = field({ oneOf: [web, api] })
    expect(reported(field(one), fewer, 'request')).toEqual(['alternative-added body.a', 'enum-narrowed body.a.type!'])
    const other = field({ oneOf: [web, api, withFields(channel('sms'), 'number')] })
    expect(diffDocuments(documentWith(field(one), 'request'), documentWith(other, 'request'))).toContainEqual(
      expect.objectContaining({ kind: 'enum-changed', before: ['web', 'api', 'email'], after: ['web', 'api', 'sms'] }),
    )
  })

  it('accepts any value if one of them does', () => {
    const free = { type: 'object', properties: { type: { type: 'string' }, hook: { type: 'string' } } }
    expect(reported(field(one), field({ oneOf: [web, free] }), 'request')).toContain('enum-widened body.a.type')
  })
})

describe('very large schemas', () => {
  const changed = (type: string) => ({ type: 'object', properties: { name: { type } } })

  it('that all refer to each other are reported at the nearest places', () => {
    const names = Array.from({ length: 20 }, (_, index) => `s${index}`)
    const links = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
    const document = (type: string): ApiDocument => ({
      ...documentWith({ $ref: '#/components/schemas/s0' }, 'answer'),
      components: {
        schemas: Object.fromEntries(
          names.map((name) => [name, { properties: { ...links, ...(name === 's19' && changed(type).properties) } }]),
        ),
      },
    })

    const paths = diffDocuments(document('string'), document('integer')).map(({ path }) => path)

    expect(paths).toContain('200.s19.name')
    expect(paths).toHaveLength(8)
  })

  it('that combine very many alternatives lose no change', () => {
    const combined = (type: string) => ({
      allOf: Array.from({ length: 12 }, (_, outer) => ({
        oneOf: Array.from({ length: 4 }, (_, inner) => ({
          properties: { [`f${outer}_${inner}`]: outer === 10 && inner === 2 ? { type } : { type: 'string' } },
        })),
      })),
    })

    expect(reported(combined('string'), combined('integer'), 'answer')).toEqual(['type-changed 200.f10_2!'])
  })

  it('that have very many alternatives are still distinguished', () => {
    const alternatives = (odd: number) => ({
      oneOf: Array.from({ length: 120 }, (_, index) => ({
        properties: { kind: { const: `k${index}` }, id: { type: index === odd ? 'string' : 'integer' } },
      })),
    })

    expect(reported(alternatives(120), alternatives(7), 'answer')).toEqual(['type-changed 200(kind=k7).id!'])
  })
})
