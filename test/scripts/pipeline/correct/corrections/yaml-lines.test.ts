import { parseEvents } from 'js-yaml'
import { expect, it } from 'vitest'
import { type Place, placesOf } from '../../../../../scripts/pipeline/correct/corrections/yaml-lines.ts'

function placesIn(text: string) {
  return placesOf(parseEvents(text, {}), text, (line, message) => {
    throw new Error(`${line}: ${message}`)
  })
}

/** Every key and item, with its line. */
function linesOf({ entries, items }: Place, prefix = ''): string[] {
  return [
    ...[...entries].flatMap(([key, { line, value }]) => [
      `${prefix}${key} ${line}`,
      ...linesOf(value, `${prefix}${key}.`),
    ]),
    ...items.flatMap((item, index) => [`${prefix}${index} ${item.line}`, ...linesOf(item, `${prefix}${index}.`)]),
  ]
}

it.each([
  ['maps in maps', 'a:\n  b:\n    c: 1\nd: 2\n', ['a 1', 'a.b 2', 'a.b.c 3', 'd 4']],
  ['a value below its key', 'a:\n\n  # why\n  - 1\n', ['a 1', 'a.0 4']],
  ['lists of maps', 'a:\n  - b: 1\n    c: 2\n  - d: 3\n', ['a 1', 'a.0 2', 'a.0.b 2', 'a.0.c 3', 'a.1 4', 'a.1.d 4']],
  ['one line', 'a: { b: [1, { c: 2 }] }\n', ['a 1', 'a.b 1', 'a.b.0 1', 'a.b.1 1', 'a.b.1.c 1']],
  [
    'strings of several lines',
    'a: |\n  one\n  two\nb:\n  - >-\n\n   three\n  - "four\n    five"\n',
    ['a 1', 'b 4', 'b.0 5', 'b.1 8'],
  ],
  ['keys that are quoted, numbers or empty', `"a b": 1\n'200': 2\n201: 3\nc:\n`, ['a b 1', '200 2', '201 3', 'c 4']],
  ['lines that end as on Windows', 'a: 1\r\nb:\r\n  c: 2\r\n', ['a 1', 'b 2', 'b.c 3']],
  ['what an alias stands for, where it was written', 'a: &x\n  b: 1\nc: *x\n', ['a 1', 'a.b 2', 'c 3', 'c.b 2']],
])('the lines of %s are known', (_, text, lines) => {
  expect(linesOf(placesIn(text).root)).toEqual(lines)
})

it('an alias refers to the latest anchor of its name', () => {
  expect(linesOf(placesIn('a: &x\n  b: 1\nc: &x\n  d: 2\ne: *x\n').root)).toContain('e.d 4')
})

it('references have the lines of their keys, those of an alias once', () => {
  const text = 'a: &x\n  $ref:\n    "#/b"\nc: *x\nd: { $ref: { not: one } }\n'
  expect(placesIn(text).references).toEqual([{ ref: '#/b', line: 2 }])
})

it.each([
  ['an alias to nothing', 'a:\n  *nope', '2: *nope has no &nope before it'],
  ['an anchor that contains itself', 'a: &x\n  - b:\n      *x', '3: &x contains itself'],
  ['a key that is a list', 'a: 1\n? [b]\n: c', '2: a key must be a string'],
  ['a key that is an alias', 'a: &x 1\n*x : c', '2: a key must be a string'],
])('%s is rejected with its line', (_, text, message) => {
  expect(() => placesIn(text)).toThrow(message)
})
