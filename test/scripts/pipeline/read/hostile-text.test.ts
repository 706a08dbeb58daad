/** Texts that once made the pipeline run for minutes or fill the memory. The time limit is the assertion in most. */
import { describe, expect, it } from 'vitest'
import { parseDocument, readDocument } from '../../../../scripts/pipeline/read/read.ts'

const document = '\nswagger: "2.0"\npaths: { /a: {} }\n'
const many = 100_000

describe('the time to read a document grows with its length, not faster', { timeout: 20_000 }, () => {
  it.each([
    ['a banner of #', '#'.repeat(many)],
    ['comments with # inside', '# - a # b # c # d\n'.repeat(many)],
    ['blank lines', ' \n'.repeat(many)],
  ])('after %s', (_, banner) => {
    expect(parseDocument(banner + document, 'a.yaml').swagger).toBe('2.0')
  })

  it.each([
    ['an HTML page after many comments', `${'<!-- a -->\n'.repeat(many)}<html>`, 'is an HTML page'],
    ['comments without an end', '<!-- a '.repeat(many), 'is an XML file'],
    ['a GraphQL schema after many comments', `${'# a # b\n"""c"""\n'.repeat(many)}type A {`, 'is a GraphQL schema'],
    ['a type without fields', `type ${'a'.repeat(many)}`, 'is not an API document'],
    ['a string without an end', `{ "a": "${'\\"'.repeat(many)}`, 'is not valid JSON: line 1'],
    ['a block comment without an end', `{ "a": ${'/*'.repeat(many)}`, 'is not valid JSON: line 1'],
    ['strings that end in the wrong place', `{ "a": ${'"\n'.repeat(many)}"`, 'is not valid JSON: line 3'],
    ['brackets without an end', '{"a":'.repeat(many), 'is not valid JSON: line 1'],
  ])('for %s', (_, text, reason) => {
    expect(() => parseDocument(text, 'a')).toThrow(`a ${reason}`)
  })
})

describe('a broken JSON text of any length', () => {
  it('is called that, whatever its encoding', async () => {
    const bytes = Buffer.from(`{ "swagger": "2.0", "info": "${'x'.repeat(2 ** 23)}"`)

    await expect(readDocument({ name: 'a.json', bytes })).rejects.toThrow(/^a\.json is not valid JSON: line 1, column/)
  })
})

describe('YAML aliases', () => {
  const levels = (count: number) =>
    ['a0: &a0 [x]', ...Array.from({ length: count }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)].join(
      '\n',
    )

  it.each([7, 9, 50])('of aliases are refused before they fill the memory: %i levels', (count) => {
    expect(() => parseDocument(levels(count) + document, 'a.yaml')).toThrow(/^a\.yaml has aliases that expand to more/)
  })

  it.each([
    ['of long strings', `a: &a "${'x'.repeat(many)}"\nb: [${'*a,'.repeat(1000)}]`],
    ['of long keys', `a: &a { ${'x'.repeat(many / 100)}: 1 }\nb: [${'*a,'.repeat(many / 2)}]`],
  ])('%s are refused by their size', (_, text) => {
    expect(() => parseDocument(text + document, 'a.yaml')).toThrow(/^a\.yaml has aliases that expand to more/)
  })

  it('that people write are read', () => {
    const text = `a: &a [${'x,'.repeat(100)}]\nb: [${'*a,'.repeat(1000)}]${document}`

    expect(parseDocument(text, 'a.yaml').b).toHaveLength(1000)
  })
})

describe('values nested too deeply', () => {
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

  it('are refused with their place', () => {
    const text = `{ "swagger": "2.0", "paths": { "/a": {} }, "x-b": ${deep(100_000)} }`

    expect(() => parseDocument(text, 'a.json')).toThrow(
      /^a\.json has values that are nested more than 400 levels deep: #\/x-b\/a\/a\/.{1,200}$/,
    )
  })

  it('are read up to 400 levels', () => {
    const text = (depth: number) => `{ "swagger": "2.0", "paths": { "/a": {} }, "x-b": ${deep(depth)} }`

    expect(parseDocument(text(399), 'a.json').swagger).toBe('2.0')
    expect(() => parseDocument(text(400), 'a.json')).toThrow('more than 400 levels deep')
  })

  it('are refused in YAML, too, where aliases can nest them', () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join('\n')

    expect(() => parseDocument(`a0: &a0 [x]\n${aliases}${document}`, 'a.yaml')).toThrow(
      /^a\.yaml has values that are nested more than 400 levels deep: #\/a4/,
    )
  })
})

describe('a key that an object has twice', () => {
  const reportOf = (text: string) => {
    const found: string[] = []
    parseDocument(text, 'a', (where, what) => found.push(`${where}: ${what}`))
    return found
  }
  const lost = 'the same key twice: the last one counts, what the first one states is lost'

  it('is reported in JSON, however it is spelled', () => {
    const text = String.raw`{ "swagger": "2.0", "paths": { "/a": { "get": {}, "x-b": ["}", { "c": 1, "\u0063": 2 }] }, "/a": {} } }`

    expect(reportOf(text)).toEqual([`#/paths/~1a/x-b/1/c: ${lost}`, `#/paths/~1a: ${lost}`])
  })

  it('is reported in JSON with comments and raw line breaks', () => {
    expect(reportOf('{ "swagger": "2.0", // "swagger"\n "paths": { "/a": { "b": "c\nd", "b": 1 } } }')).toEqual([
      `#/paths/~1a/b: ${lost}`,
    ])
  })

  it('is reported in YAML, where merged keys are not meant', () => {
    const text = `x: &x { b: 1, c: 2 }\ny: [1, { c: *x, "c": 3 }]\nz: { <<: *x, b: 2 }${document}`

    expect(reportOf(text)).toEqual([`#/y/1/c: ${lost}`])
  })

  it('is not a second merge: the keys of both are kept', () => {
    const text = `x: &x { b: 1 }\ny: &y { c: 2 }\nz: { <<: *x, <<: *y }${document}`

    expect(reportOf(text)).toEqual([])
    expect(parseDocument(text, 'a.yaml').z).toEqual({ b: 1, c: 2 })
  })

  it('is not reported for equal keys of several objects', () => {
    expect(reportOf(`{ "swagger": "2.0", "paths": { "/a": { "a": [{ "a": 1 }, { "a": 1 }] } }, "a": "a" }`)).toEqual([])
  })
})

describe('a control character', () => {
  const text = (path: string, operationId: string) =>
    JSON.stringify({ swagger: '2.0', paths: { '/a': {}, [path]: { get: { operationId } } } })

  it.each([
    ['/a\nb', '/a\\nb'],
    ['/a\u001b[31m', '/a\\u001b[31m'],
    ['/a\u2028', '/a\\u2028'],
    ['/a\u202eb', '/a\\u202eb'],
  ])('is refused in a path, and not printed: %j', (path, printed) => {
    expect(() => parseDocument(text(path, 'a'), 'a.json')).toThrow(
      `a.json has a control character in the path "${printed}"`,
    )
  })

  it('is refused in an operationId', () => {
    expect(() => parseDocument(text('/b', 'a\r\nb'), 'a.json')).toThrow(
      'a.json has a control character in the operationId "a\\r\\nb" of /b',
    )
  })
})
