import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { recordingsOf } from '../../../../../scripts/pipeline/correct/corrections/corrections.ts'
import {
  collectCorrections,
  parseCorrections,
  readCorrections,
} from '../../../../../scripts/pipeline/correct/corrections/read-corrections.ts'

const reason = 'x-why: the document says otherwise, x-evidence: recording one'

function collect(...texts: string[]) {
  return collectCorrections(texts.map((text, index) => parseCorrections(text, index === 0 ? 'a.yaml' : 'b.yaml')))
}

describe('a folder of corrections', () => {
  it('consists of its .yaml and .yml files, whatever else is in it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'corrections-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const labelled = (name: string) => `components: { schemas: { ${name}: { ${reason}, type: object } } }`
    await writeFile(path.join(folder, 'a.yaml'), labelled('A'))
    await writeFile(path.join(folder, 'b.yml'), labelled('B'))
    await writeFile(path.join(folder, 'notes.md'), labelled('C'))

    const { components } = await readCorrections(folder)

    expect(components.map(({ name, where }) => [name, where])).toEqual([
      ['A', `${folder}/a.yaml:1`],
      ['B', `${folder}/b.yml:1`],
    ])
  })
})

describe('reading corrections', () => {
  it('reads operations, components, families and the root with their reasons', () => {
    const corrections = collect(`
x-why: nothing said
x-evidence: recording one
info: { title: Chatwoot }
paths:
  /a/{id}:
    get: { ${reason}, operationId: getA }
components:
  schemas:
    A: { ${reason}, type: object }
x-families:
  account: { ${reason}, paths: [/api/], responses: { '401': { description: no } } }
`)

    expect(corrections.operations).toEqual([
      expect.objectContaining({
        path: '/a/{id}',
        method: 'get',
        value: { operationId: 'getA' },
        where: 'a.yaml:7',
      }),
    ])
    expect(corrections.components).toEqual([
      expect.objectContaining({
        section: 'schemas',
        name: 'A',
        value: { type: 'object' },
        why: 'the document says otherwise',
      }),
    ])
    expect(corrections.families[0]).toMatchObject({ name: 'account', paths: ['/api/'], evidence: 'recording one' })
    expect(corrections.root).toEqual([
      expect.objectContaining({ key: 'info', value: { title: 'Chatwoot' }, where: 'a.yaml:4' }),
    ])
  })

  it('applies one reason on a path to all its operations', () => {
    const { operations } = collect(`
paths:
  /a:
    x-why: gone since 4.0
    x-evidence: recording one
    get: null
    post: null
`)

    expect(operations.map(({ method, value, why }) => [method, value, why])).toEqual([
      ['get', null, 'gone since 4.0'],
      ['post', null, 'gone since 4.0'],
    ])
  })

  it.each([
    [
      'an operation',
      `paths: { /a: { get: { ${reason}, respones: {} } } }`,
      /^a\.yaml:1: unknown key "respones" in an operation; known keys: deprecated, description/,
    ],
    ['a file', 'path: {}', /^a\.yaml:1: unknown key "path" in a corrections file/],
  ])('reports the place of an unknown key in %s', (_, text, message) => {
    expect(() => collect(text)).toThrow(message)
  })

  it('requires a reason', () => {
    expect(() => collect('paths:\n  /a:\n    get:\n      x-evidence: recording one')).toThrow(
      'a.yaml:3: /a get has no x-why: say in one line what the document gets wrong',
    )
  })

  it('requires evidence that names a recording or a place in the server', () => {
    const text = (evidence: string) => `components: { schemas: { A: { x-why: w${evidence}, type: object } } }`
    expect(() => collect(text(''))).toThrow('a.yaml:1: schemas A has no x-evidence')
    expect(() => collect(text(', x-evidence: I know it'))).toThrow(
      'a.yaml:1: "I know it" is not valid evidence for schemas A: write "recordings name, name" or',
    )
    expect(() => collect(text(', x-evidence: recordings a; rumours'))).toThrow(
      'a.yaml:1: "rumours" is not valid evidence',
    )
    expect(() => collect(text(", x-evidence: 'recordings a, b; server 4.14.2: a.rb'"))).not.toThrow()
    expect(() => collect(text(", x-evidence: 'server 4.14.2: app/models/a.rb'"))).not.toThrow()
  })

  it('rejects two corrections of one operation', () => {
    const text = `paths:\n  /a/{id}:\n    get: { ${reason} }`
    expect(() => collect(text, text)).toThrow(
      'b.yaml:3: GET /a/{id} has the shape of GET /a/{id} at a.yaml:3: one correction for each operation',
    )
  })

  it('rejects two spellings of one route, whatever their methods', () => {
    expect(() => collect(`paths:\n  /a/{id}:\n    get: { ${reason} }\n  /a/{other}:\n    post: { ${reason} }`)).toThrow(
      'a.yaml:5: POST /a/{other} has the shape of GET /a/{id} at a.yaml:3: spell the variables of one route alike',
    )
  })

  it.each([
    [
      'component',
      `components:\n  schemas:\n    A: { ${reason} }`,
      'b.yaml:3: schemas/A is already corrected at a.yaml:3',
    ],
    [
      'family',
      `x-families:\n  all: { ${reason}, paths: [/], responses: { '401': { description: no } } }`,
      'b.yaml:2: all is already corrected at a.yaml:2',
    ],
    [
      'key at the top',
      'x-why: w\nx-evidence: recording one\ninfo: { title: T }',
      'b.yaml:3: info is already corrected at a.yaml:3',
    ],
  ])('rejects two corrections of one %s, with both places', (_, text, message) => {
    expect(() => collect(text, text)).toThrow(message)
  })

  it('reports the line of invalid YAML', () => {
    expect(() => collect('paths:\n  /a: { get: {\n')).toThrow(/^a\.yaml:\d: /)
  })

  it.each([
    ['an alias to nothing', 'paths:\n  /a: *nope', 'a.yaml:2: *nope has no &nope before it'],
    [
      'an anchor that contains itself',
      'components:\n  schemas:\n    A: &a\n      properties: { a: *a }',
      'a.yaml:4: &a contains itself',
    ],
    ['a merge of something other than a map', 'paths:\n  /a:\n    <<: 5', 'a.yaml:3: cannot merge mappings'],
    ['a duplicate key', 'paths: {}\npaths: {}', 'a.yaml:2: duplicated mapping key'],
    ['several documents', 'paths: {}\n---\npaths: {}', 'a.yaml: contains several YAML documents: keep one'],
    ['a key that is not a string', 'paths:\n  ? [a]\n  : b', 'a.yaml:2: a key must be a string'],
    ['an unknown tag', 'paths: !foo {}', 'a.yaml:1: unknown mapping tag !<!foo>'],
  ])('names the file of %s', (_, text, message) => {
    expect(() => collect(text)).toThrow(message)
  })

  it('knows the line of each reference, behind anchors too', () => {
    const { references } = collect(`
components:
  schemas:
    A:
      ${reason.replace(', ', '\n      ')}
      properties: &p
        b: { $ref: '#/components/schemas/B' }
    C: { ${reason}, properties: *p }
`)
    expect(references).toEqual([{ ref: '#/components/schemas/B', where: 'a.yaml:8' }])
  })
})

describe('evidence', () => {
  it('names recordings, alone or with the server', () => {
    expect(recordingsOf('recordings a, b')).toEqual(['a', 'b'])
    expect(recordingsOf('recording a; server 4.14.2: app/models/a.rb')).toEqual(['a'])
    expect(recordingsOf('server 4.14.2: app/models/a.rb')).toEqual([])
  })
})

describe('the grammar', () => {
  const operation = (line: string) =>
    `paths:\n  /a/{id}:\n    get:\n      x-why: w\n      x-evidence: recording r\n      ${line}`
  const schema = (line: string) =>
    `components:\n  schemas:\n    A:\n      x-why: w\n      x-evidence: recording r\n      ${line}`
  const family = (line: string) =>
    `x-families:\n  f:\n    x-why: w\n    x-evidence: recording r\n    responses: { '401': { description: no } }\n    ${line}`

  it.each([
    ['x-repaet-safe: true', 'unknown key "x-repaet-safe" in an operation; known keys: x-answer, x-dates'],
    ["x-repeat-safe: 'yes'", 'x-repeat-safe must be true or left out, got "yes"'],
    ['x-new: true', 'unknown key "x-new" in an operation'],
    ['x-dates: unix', 'x-dates must be an object'],
    ['x-dates: { a: epoch }', 'a must be one of unix, iso, day, age, got "epoch"'],
    ['x-page: 5', 'x-page must be an object, got 5'],
    ['x-page: { by: cursor }', 'by must be one of page, got "cursor"'],
    ['x-page: { by: page, size: 5 }', 'unknown key "size" in x-page; known keys: by, singlePageWith'],
    ['x-page: {}', 'x-page needs by'],
    ['x-multipart-json: content', 'x-multipart-json must be an array, got "content"'],
    ['x-answer: maybe', 'x-answer must be one of optional, none, json, text, got "maybe"'],
    ['responses: true', 'responses must be an object, got true'],
    ['responses: {}', 'responses must have at least one status'],
    ['responses: { default: { description: a } }', '"default" is not used: a status is described or it is not'],
    ["responses: { '999': { description: a } }", '"999" is not a valid status'],
    ['responses: { ok: { description: a } }', '"ok" is not a valid status'],
    ["responses: { '200': true }", '200 must be an object, got true'],
    ['parameters: true', 'parameters must be an array, got true'],
    ['parameters: [null]', 'parameters 0 must be an object, got null'],
    ['requestBody: []', 'requestBody must be an object, got []'],
    ["responses: { '200': { description: ok, x-why: w } }", 'unknown key "x-why" in what OpenAPI describes'],
    ['parameters: [{ name: q, in: query, schema: { x-kep: true } }]', 'unknown key "x-kep" in a schema'],
    ['operationId: 5', 'operationId must be a name of letters and digits, got 5'],
    ['operationId: [a]', 'operationId must be a name of letters and digits, got ["a"]'],
    ['toString: {}', 'unknown key "toString" in an operation'],
  ])('rejects `%s` in an operation', (line, message) => {
    expect(() => collect(operation(line))).toThrow(`a.yaml:6: ${message}`)
  })

  it.each([
    ['properties: { a: { x-why: w } }', 'unknown key "x-why" in a schema; known keys: x-fallback, x-interface'],
    ["x-keep: 'yes'", 'x-keep must be true'],
    [
      'x-kep: true',
      'unknown key "x-kep" in a schema; known keys: x-evidence, x-extend, x-fallback, x-interface, x-keep, x-why',
    ],
    ['anyOf: [{ x-fallback: false }]', 'x-fallback must be true or left out, got false'],
    ['x-interface: a-b', 'x-interface must be a name of letters and digits, got "a-b"'],
  ])('rejects `%s` in a schema', (line, message) => {
    expect(() => collect(schema(line))).toThrow(`a.yaml:6: ${message}`)
  })

  it('accepts true and false as schemas', () => {
    expect(() => collect(schema('additionalProperties: false\n      properties: { a: true }'))).not.toThrow()
  })

  it.each([
    ['path: [/a]', 'unknown key "path" in a family; known keys: paths, responses, security'],
    ['security: token', 'security must be an array, got "token"'],
    ['paths: [5]', 'paths 0 must be the beginning of a path, as /api/, got 5'],
  ])('rejects `%s` in a family', (line, message) => {
    expect(() => collect(family(line))).toThrow(`a.yaml:6: ${message}`)
  })

  it.each([
    ['x-familes: {}', 'unknown key "x-familes" in a corrections file; known keys: x-evidence, x-families'],
    ['x-families: x', 'x-families must be an object, got "x"'],
    ['x-families: []', 'x-families must be an object, got []'],
    ['paths: true', 'paths must be an object, got true'],
    ['paths: { /a: { get: true } }', 'an operation must be an object, got true'],
    ['paths: { /a/: { get: null } }', '/a/ is not a valid path'],
    ["paths: { '/a/{id': { get: null } }", '/a/{id is not a valid path'],
    ["paths: { '/{id}/{id}': { get: null } }", '/{id}/{id} has {id} twice'],
    ['components: { schemas: { A B: {} } }', '"A B" is not a valid name of a component'],
    ['components: { schemas: { A: true } }', 'A must be an object, got true'],
    ['components: { responses: { A: { x-repeat-safe: true } } }', 'unknown key "x-repeat-safe" in a component'],
  ])('rejects `%s` in a file', (text, message) => {
    expect(() => collect(text)).toThrow(`a.yaml:1: ${message}`)
  })
})
