import { expect, it } from 'vitest'
import { describeKind, describeValue } from '../../../../src/core/errors/describe-value.ts'

const itself: { me?: unknown } = {}
itself.me = itself

it.each([
  ['text', '"text"'],
  ['', '""'],
  [0, '0'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [5n, '5n'],
  [new Date('never'), 'Invalid Date'],
  [null, 'null'],
  [undefined, 'undefined'],
  [false, 'false'],
  [Symbol('s'), 'Symbol(s)'],
  [{ a: [1] }, '{"a":[1]}'],
  [itself, '[object Object]'],
  [[5n], '[object Array]'],
  [new Date('2026-01-02'), '"2026-01-02T00:00:00.000Z"'],
  [new Date('never'), 'Invalid Date'],
])('writes %o as %s', (value, text) => {
  expect(describeValue(value)).toBe(text)
})

it.each([
  ['text', '"text"'],
  ['x'.repeat(300), `"${'x'.repeat(200)}…"`],
  [null, 'null'],
  [7, '7'],
  [[1], 'an array'],
  [() => 1, 'a function'],
  [{ secret: 1 }, 'an object (Object)'],
  [Object.create(null), 'an object (Object)'],
  [new Blob([]), 'an object (Blob)'],
])('describes %o as %s', (value, text) => {
  expect(describeKind(value)).toBe(text)
})
