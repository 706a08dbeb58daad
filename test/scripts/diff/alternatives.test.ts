import { describe, expect, it } from 'vitest'
import { diffDocuments } from '../../../scripts/diff.ts'
import type { ApiDocument, JsonObject } from '../../../scripts/pipeline/document/document.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }

function documentWith(alternatives: JsonObject[], schemas: Record<string, JsonObject> = {}): ApiDocument {
  const schema = { type: 'array', items: { anyOf: alternatives } }
  return {
    openapi: '3.1.0',
    paths: { '/a': { get: { responses: { '200': { content: { 'application/json': { schema } } } } } } },
    components: { schemas },
  }
}

function object(properties: Record<string, JsonObject>, more: JsonObject = {}): JsonObject {
  return { type: 'object', properties, ...more }
}

/** The places where `x` is reported as changed, with the alternatives in both orders. */
function placesOf(
  alternatives: (x: JsonObject) => JsonObject[],
  schemas?: (x: JsonObject) => Record<string, JsonObject>,
) {
  const [before, after] = [alternatives(string), alternatives(integer)]
  const places = [after, after.toReversed()].map((news) =>
    diffDocuments(documentWith(before, schemas?.(string)), documentWith(news, schemas?.(integer))).map(
      ({ path }) => path,
    ),
  )
  expect(places[0]).toEqual(places[1])
  return places[0]
}

describe('an alternative is named', () => {
  it('after its definition', () => {
    const refs = ['Web', 'Email'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
    expect(
      placesOf(
        () => refs,
        (x) => ({ Web: object({ id: integer, x }), Email: object({ id: integer, x: string }) }),
      ),
    ).toEqual(['200[](Web).x'])
  })

  it('after its title', () => {
    expect(
      placesOf((x) => [object({ id: integer, x }, { title: 'a website' }), object({ id: integer, x: string })]),
    ).toEqual(['200[](a website).x'])
  })

  it('by a field that only it has, even if that has a single value', () => {
    expect(
      placesOf((x) => [object({ id: integer, kind: { const: 'web' }, x }), object({ id: integer, x: string })]),
    ).toEqual(['200[](with kind).x'])
  })

  it('by the value that distinguishes it', () => {
    expect(
      placesOf((x) => [
        object({ kind: { const: 'web' }, size: { enum: [1, 2] }, x }),
        object({ kind: { enum: ['email', 'sms'] }, size: { enum: [1, 2] }, x: string }),
      ]),
    ).toEqual(['200[](kind=web).x'])
  })

  it('by all its values if one alone does not distinguish it', () => {
    const condition = (key: string, values: string[], x: JsonObject) =>
      object({ key: { const: key }, operator: { enum: values }, x })
    expect(
      placesOf((x) => [
        condition('name', ['is', 'is not', 'has', 'has not'], x),
        condition('name', ['any', 'none'], string),
        condition('mail', ['is', 'is not', 'has', 'has not'], string),
        condition('mail', ['any', 'none'], string),
      ]),
    ).toEqual(['200[](key=name, operator=has|has not|is|…).x'])
  })

  it('by a field that only it has', () => {
    expect(placesOf((x) => [object({ url: string, x }), object({ mail: string, x: string })])).toEqual([
      '200[](with url).x',
    ])
  })

  it('by a field that it lacks', () => {
    expect(
      placesOf((x) => [object({ id: integer, of: object({ x }) }), object({ id: integer, of: string, url: string })]),
    ).toEqual(['200[](without url).of.x'])
  })

  it('after the only other one', () => {
    const named = object({ id: string, of: string }, { title: 'a website' })
    expect(placesOf((x) => [object({ id: integer, of: object({ x }) }), named])).toEqual([
      '200[](other than a website).of.x',
    ])
  })

  it('by a number if nothing else distinguishes it', () => {
    expect(
      placesOf((x) => [
        object({ id: string, of: object({ x }) }),
        object({ id: integer, of: string }),
        object({ id: { type: 'boolean' }, of: string }),
      ]),
    ).toEqual(['200[](3).of.x'])
  })

  it('not at all if it is the only object', () => {
    expect(placesOf((x) => [object({ x }), string, { type: 'null' }])).toEqual(['200[].x'])
  })
})

describe('a change of alternatives', () => {
  it('is reported once if all of them have it', () => {
    expect(placesOf((x) => [object({ kind: { const: 'a' }, x }), object({ kind: { const: 'b' }, x })])).toEqual([
      '200[].x',
    ])
  })

  it('is reported with those that have it', () => {
    expect(
      placesOf((x) => [
        object({ kind: { const: 'a' }, x }),
        object({ kind: { const: 'b' }, x }),
        object({ kind: { const: 'c' }, y: string }),
      ]),
    ).toEqual(['200[](kind=a, kind=b).x'])
  })

  it('names three of many', () => {
    const kinds = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ const: name }))
    expect(
      placesOf((x) => [...kinds.map((kind) => object({ kind, x })), object({ kind: { const: 'z' }, y: string })]),
    ).toEqual(['200[](kind=a, kind=b, kind=c and 2 more).x'])
  })

  it('is a change of type if none of them remains', () => {
    const before = documentWith([
      object({ meta: string, payload: string }, { title: 'list' }),
      object({ url: string, size: string }),
    ])
    const after = documentWith([object({ id: string }), object({ name: string })])

    expect(diffDocuments(before, after)).toEqual([
      expect.objectContaining({
        kind: 'type-changed',
        breaking: true,
        path: '200[]',
        before: 'list { meta, payload } or { size, url }',
        after: '{ id } or { name }',
      }),
    ])
  })
})
