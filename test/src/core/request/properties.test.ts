/** What is serialized is parsed back to the same values by a parser that reads `a[]=` and `a[b]=` as Rails does. */
import fc from 'fast-check'
import qs from 'qs'
import { expect, it } from 'vitest'
import { serializeBody } from '../../../../src/core/request/body.ts'
import { serializeJson } from '../../../../src/core/request/json.ts'
import { serializePath } from '../../../../src/core/request/path.ts'
import { serializeQuery } from '../../../../src/core/request/query.ts'

const limits = { depth: 20, parameterLimit: 10_000, arrayLimit: 1000, plainObjects: true, ignoreQueryPrefix: true }

/** Any valid Unicode string, often with brackets and separators. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '&', '=', '+', '%41', 'a b', '🦊', '\n', '\r\n', '[]', 'x'.repeat(10_000)),
)
// Names of the API's parameters have no brackets and never start with a digit.
// The parser drops __proto__; another test checks that it is sent unchanged.
const name = fc.stringMatching(/^[a-z_]{1,12}$/).filter((key) => key !== '__proto__')
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const list = fc.array(text, { minLength: 1, maxLength: 5 })

it('a query is parsed back to the same values', () => {
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(scalar, list), { noNullPrototype: true }), (query) => {
      const expected = mapValues(query, (value) => (Array.isArray(value) ? value : String(value)))

      expect(plain(qs.parse(serializeQuery(query), limits))).toEqual(expected)
    }),
  )
})

it('a query has no character that could end a value or start another', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(serializeQuery({ q: value })).toMatch(/^q=[\w.~!*'()%-]*$/)
    }),
  )
})

it('JSON is parsed back to the same value, whatever its keys are', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, depthSize: 'medium' } as fc.JsonSharedConstraints), (body) => {
      const read: unknown = JSON.parse(serializeJson(body))

      expect(JSON.stringify(read)).toBe(JSON.stringify(body))
    }),
  )
})

it('a path has one segment for each value, parsed back to the same value', () => {
  const segment = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !/^\s*$|^\.\.?$|\//.test(value))
  fc.assert(
    fc.property(segment, (value) => {
      const url = new URL(`https://chat.test${serializePath('/a/{id}/b', { id: value })}`)
      const [, , id = '', ...rest] = url.pathname.split('/')

      expect([decodeURIComponent(id), rest]).toEqual([value, ['b']])
    }),
  )
})

const nested = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, list, tie('object')),
  object: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
})).object

it('a form is parsed back to the same values, including line breaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, nested, { noNullPrototype: true, maxKeys: 4 }), async (fields) => {
      const body = { ...fields, file_: new Blob(['x']) }
      const { body: blob } = serializeBody(body, { multipart: true })
      if (!(blob instanceof Blob)) throw new Error('no form')
      const parts = partsOf(await blob.text(), blob.type).filter(([key]) => key !== 'file_')
      const query = parts.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')

      expect(plain(qs.parse(query, limits))).toEqual(mapDeep(fields))
    }),
    { numRuns: 200 },
  )
})

/** Returns the names and values in an encoded form. */
function partsOf(bytes: string, type: string): [string, string][] {
  const boundary = /boundary=(.+)$/.exec(type)?.[1]
  return bytes
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf('\r\n\r\n')
      return [/ name="([^"]*)"/.exec(part.slice(0, end))?.[1] ?? '', part.slice(end + 4, -2)]
    })
}

function mapValues(record: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function mapDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapDeep)
  return typeof value === 'object' && value !== null ? mapValues(value, mapDeep) : String(value)
}

/** Removes prototypes: the parser's objects have none. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null ? mapValues(value, plain) : value
}
