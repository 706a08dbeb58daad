import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Meanings } from '../../../../scripts/pipeline/correct/fingerprint.ts'
import type { JsonObject } from '../../../../scripts/pipeline/document/document.ts'

const schemasOf = (schemas: JsonObject) => new Meanings({ components: { schemas } })
const reference = (name: string | number) => ({ $ref: `#/components/schemas/${name}` })

it.each([
  ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['the order of required', { required: ['a', 'b'] }, { required: ['b', 'a'] }],
  ['prose', { type: 'string', description: 'a', example: 'x' }, { type: 'string' }],
  ['extensions', { type: 'string', 'x-nothing': 1 }, { type: 'string' }],
  ['whether it is written out', reference('Name'), { type: 'string' }],
  [
    'the order of parameters',
    {
      parameters: [
        { in: 'query', name: 'a' },
        { in: 'path', name: 'a' },
      ],
    },
    {
      parameters: [
        { in: 'path', name: 'a' },
        { in: 'query', name: 'a' },
      ],
    },
  ],
])('%s makes no difference', (_, one, other) => {
  const meanings = schemasOf({ Name: { type: 'string', title: 'A name' } })
  expect(meanings.of(one)).toBe(meanings.of(other))
})

it.each([
  ['a property with the name of a prose key', { properties: { description: { type: 'string' } } }, { properties: {} }],
  [
    'the order of alternatives',
    { oneOf: [{ type: 'string' }, { type: 'null' }] },
    { oneOf: [{ type: 'null' }, { type: 'string' }] },
  ],
  ['what is next to a reference', { ...reference('Name'), minLength: 1 }, reference('Name')],
  ['the target of a reference to nothing', reference('None'), reference('Nothing')],
])('%s makes a difference', (_, one, other) => {
  const meanings = schemasOf({ Name: { type: 'string' } })
  expect(meanings.of(one)).not.toBe(meanings.of(other))
})

it('the meaning of a fragment does not depend on earlier calls, whatever its circular references', () => {
  const size = 6
  const graph = fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size })
  const order = fc.array(fc.nat(size - 1), { maxLength: 12 })
  fc.assert(
    fc.property(graph, order, (edges, asked) => {
      const schemas = Object.fromEntries(
        edges.map((targets, name): [string, JsonObject] => [
          String(name),
          { title: String(name), type: `type ${name}`, allOf: targets.map(reference) },
        ]),
      )
      const used = schemasOf(schemas)
      for (const name of asked) expect(used.of(reference(name))).toBe(schemasOf(schemas).of(reference(name)))
    }),
    { numRuns: 500 },
  )
})
