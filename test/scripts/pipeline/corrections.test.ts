import { describe, expect, it } from 'vitest'
import { collectCorrections, parseCorrections, recordingsOf } from '../../../scripts/pipeline/corrections.ts'

const reason = 'x-why: the document says otherwise, x-evidence: recording one'

function collect(...texts: string[]) {
  return collectCorrections(texts.map((text, index) => parseCorrections(text, index === 0 ? 'a.yaml' : 'b.yaml')))
}

describe('reading corrections', () => {
  it('takes operations, components, families and the root with their reasons', () => {
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
        isNew: false,
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
    expect(corrections.root).toEqual({ info: { title: 'Chatwoot' } })
  })

  it('lets one reason on a path speak for all its operations', () => {
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
      /^a\.yaml:1: unknown key "respones" in an operation; known are deprecated, description/,
    ],
    [
      'a schema',
      `components:\n  schemas:\n    A:\n      x-why: w\n      x-evidence: recording r\n      propertis: {}`,
      /^a\.yaml:6: unknown key "propertis" in a schema/,
    ],
    ['a file', 'path: {}', /^a\.yaml:1: unknown key "path" in a corrections file/],
    [
      'a parameter',
      `paths: { /a: { get: { ${reason}, parameters: [{ nmae: x }] } } }`,
      /unknown key "nmae" in a parameter/,
    ],
  ])('tells the place of an unknown key in %s', (_, text, message) => {
    expect(() => collect(text)).toThrow(message)
  })

  it('wants a reason', () => {
    expect(() => collect('paths:\n  /a:\n    get:\n      x-evidence: recording one')).toThrow(
      'a.yaml:3: /a get has no x-why: say in one line what the document gets wrong',
    )
  })

  it('wants an evidence that names a recording or a place in the server', () => {
    const text = (evidence: string) => `components: { schemas: { A: { x-why: w${evidence}, type: object } } }`
    expect(() => collect(text(''))).toThrow('a.yaml:1: schemas A has no x-evidence')
    expect(() => collect(text(', x-evidence: I know it'))).toThrow('a.yaml:1: schemas A has no x-evidence')
    expect(() => collect(text(", x-evidence: 'server 4.14.2: app/models/a.rb'"))).not.toThrow()
  })

  it('refuses two corrections of one operation', () => {
    const text = `paths:\n  /a/{id}:\n    get: { ${reason} }`
    expect(() => collect(text, text)).toThrow(
      'b.yaml:3: GET /a/{id} has the shape of GET /a/{id} at a.yaml:3: one correction for each operation',
    )
  })

  it('refuses two spellings of one route, whatever their methods', () => {
    expect(() => collect(`paths:\n  /a/{id}:\n    get: { ${reason} }\n  /a/{other}:\n    post: { ${reason} }`)).toThrow(
      'a.yaml:5: POST /a/{other} has the shape of GET /a/{id} at a.yaml:3: spell the variables of one route alike',
    )
  })

  it('refuses two corrections of one component', () => {
    const text = `components:\n  schemas:\n    A: { ${reason} }`
    expect(() => collect(text, text)).toThrow('b.yaml:3: A is already corrected at a.yaml:3')
  })

  it('tells the line of what is no YAML', () => {
    expect(() => collect('paths:\n  /a: { get: {\n')).toThrow(/^a\.yaml:\d: /)
  })

  it('knows where each reference stands, behind anchors too', () => {
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
  it('names recordings, alone or beside the server', () => {
    expect(recordingsOf('recordings a, b')).toEqual(['a', 'b'])
    expect(recordingsOf('recording a; server 4.14.2: app/models/a.rb')).toEqual(['a'])
    expect(recordingsOf('server 4.14.2: app/models/a.rb')).toEqual([])
  })
})
