import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../scripts/pipeline/document/document.ts'
import { withPlainSchemas } from '../../../../scripts/pipeline/emit/plain-schemas.ts'

function plain(schema: JsonObject): Json {
  const info = { title: 'T', version: '1' }
  const document = withPlainSchemas({ openapi: '3.1.0', info, paths: {}, components: { schemas: { Subject: schema } } })
  return (document.components as { schemas: JsonObject }).schemas.Subject ?? null // as given above
}

const ajv = new Ajv2020({ strict: false, validateSchema: false })

/** Which of some values a schema accepts. */
function accepted(schema: Json, values: readonly Json[]): Json[] {
  const validate = ajv.compile(schema as JsonObject) // a schema that is not a flag
  return values.filter((value) => validate(value))
}

const values: Json[] = [null, true, false, 0, 7, 1.5, -3, '', 'a', 'b', '7', 'x\n', [], [1], ['a'], {}, { a: 1 }]

describe('schemas for other tools', () => {
  it('describe a property that is never sent with an object', () => {
    const schema = { type: 'object', properties: { id: { type: 'integer' }, type: false } }
    const objects = [{}, { id: 1 }, { type: null }, { type: 'a' }, { type: {} }, { id: 1, type: false }]

    expect(plain(schema)).toMatchObject({
      properties: { type: { type: 'null', not: {}, description: 'Never present' } },
    })
    expect(accepted(plain(schema), objects)).toEqual([{}, { id: 1 }])
  })

  it('have a branch for each type, with its own keywords', () => {
    const schema = { type: ['integer', 'string'], maximum: 9, pattern: '^[0-9]$', description: 'A digit' }

    expect(plain(schema)).toEqual({
      description: 'A digit',
      anyOf: [
        { type: 'integer', maximum: 9 },
        { type: 'string', pattern: '^[0-9]$' },
      ],
    })
  })

  it('have null beside an enum, not in it', () => {
    expect(plain({ type: ['string', 'null'], enum: ['a', 'b', null], description: 'A word' })).toEqual({
      description: 'A word',
      anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }],
    })
  })

  it('have an enum of one beside a constant string', () => {
    expect(plain({ type: 'string', const: 'a' })).toEqual({ type: 'string', const: 'a', enum: ['a'] })
  })

  it.each<JsonObject>([
    { type: ['string', 'null'] },
    { type: 'integer', enum: [1, 2] },
    { type: ['string', 'integer'], anyOf: [{ maximum: 3 }, { minLength: 1 }] },
    { type: 'string', not: { enum: ['a b'] } },
    { type: 'string', not: { enum: ['a'] }, pattern: '^a' },
    { type: 'object', additionalProperties: false },
    { const: 1 },
  ])('leave %j as it is', (schema) => {
    expect(plain(schema)).toEqual(schema)
  })

  it.each<JsonObject>([
    { type: ['string', 'number', 'boolean', 'null'] },
    { type: ['string', 'integer'], enum: ['a', 7] },
    { type: ['string', 'integer', 'null'], enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
    { type: ['string', 'array'], items: { type: ['integer', 'boolean'] }, minLength: 1 },
    { type: ['object', 'string'], properties: { a: { type: 'string' } } },
    { type: 'string', not: { enum: ['a', 'abc'] } },
    { const: 'x\n' },
    { const: 'a' },
  ])('accept what %j accepts', (schema) => {
    expect(accepted(plain(schema), values)).toEqual(accepted(schema, values))
  })

  it('exclude words by a pattern that says the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', ':', '_'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.array(word), (words, others) => {
        const { pattern } = plain({ type: 'string', not: { enum: words } }) as { pattern: string } // added for words
        const tried = [...words, ...others, ...words.map((text) => `${text}\n`), ...words.map((text) => text.slice(1))]
        expect(tried.filter((text) => new RegExp(pattern, 'u').test(text))).toEqual(
          tried.filter((text) => !words.includes(text)),
        )
      }),
    )
  })

  it('exclude words without a lookahead', () => {
    expect(plain({ type: 'string', not: { enum: ['on', 'o.n'] } })).toMatchObject({
      pattern: '^(?:$|[^o]|o(?:$|[^n.]|n[\\s\\S]|[.](?:$|[^n]|n[\\s\\S])))',
    })
  })

  it('exclude nothing by a pattern if it could not exclude all', () => {
    const schema = { type: 'string', not: { enum: ['on', 'two words'] } }

    expect(plain(schema)).toEqual(schema)
  })

  it('leave examples and constants as they are', () => {
    const example = { properties: { type: false }, type: ['string', 'integer'] }
    const schema = { type: 'object', example, properties: { example: { type: 'string' } } }

    expect(plain(schema)).toEqual(schema)
  })
})
