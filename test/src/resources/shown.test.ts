import { expect, it } from 'vitest'
import { shown } from '../../../src/resources/shown.ts'

const itself: { me?: unknown } = {}
itself.me = itself

it.each([
  ['text', '"text"'],
  ['', '""'],
  [0, '0'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [5n, '5n'],
  [null, 'null'],
  [undefined, 'undefined'],
  [false, 'false'],
  [Symbol('s'), 'Symbol(s)'],
  [{ a: [1] }, '{"a":[1]}'],
  [itself, '[object Object]'],
  [[5n], '[object Array]'],
])('writes %o as %s', (value, text) => {
  expect(shown(value)).toBe(text)
})
