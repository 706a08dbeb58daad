import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../scripts/pipeline/correct.ts'
import { collectCorrections, parseCorrections } from '../../../scripts/pipeline/corrections.ts'
import type { ApiDocument, JsonObject } from '../../../scripts/pipeline/document.ts'

const reason = 'x-why: it says otherwise, x-evidence: recording one'
const ok = { '200': { description: 'ok' } }

function document(paths: JsonObject, components: JsonObject = {}): ApiDocument {
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components }
}

function correct(input: ApiDocument, text: string) {
  return correctDocument(input, collectCorrections([parseCorrections(text, 'c.yaml')]))
}

describe('correcting an operation', () => {
  it('replaces each stated part whole and keeps the others', () => {
    const input = document({
      '/a': {
        get: {
          operationId: 'old',
          summary: 'Old',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
          responses: { ...ok, '403': { description: 'never' } },
        },
      },
    })

    const { document: result } = correct(
      input,
      `paths: { /a: { get: { ${reason}, operationId: getA, responses: { '200': { description: fine } } } } }`,
    )

    expect(result.paths).toEqual({
      '/a': {
        get: {
          operationId: 'getA',
          summary: 'Old',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
          responses: { '200': { description: 'fine' } },
        },
      },
    })
  })

  it('leaves its input as it was', () => {
    const input = document({ '/a': { get: { responses: ok } } })
    const before = structuredClone(input)
    correct(input, `paths: { /a: { get: { ${reason}, summary: New } } }`)
    expect(input).toEqual(before)
  })

  it('keeps reasons out of the document', () => {
    const { document: result } = correct(
      document({ '/a': { get: { responses: ok } } }),
      `paths: { /a: { get: { ${reason}, summary: S } } }`,
    )
    expect(JSON.stringify(result)).not.toContain('x-')
  })

  it('removes a part, an operation and a path by null', () => {
    const input = document({
      '/a': { get: { requestBody: { content: {} }, responses: ok }, post: { responses: ok } },
      '/b': { get: { responses: ok } },
    })
    const { document: result, applied } = correct(
      input,
      `paths:
  /a: { get: { ${reason}, requestBody: null }, post: null, x-why: gone, x-evidence: recording one }
  /b: { get: null, x-why: gone, x-evidence: recording one }`,
    )
    expect(result.paths).toEqual({ '/a': { get: { responses: ok } } })
    expect(applied.map(({ effect }) => effect)).toEqual(['corrected', 'removed', 'removed'])
  })

  it('adds what the document lacks only when it is marked new', () => {
    const text = (mark: string) =>
      `paths:\n  /b:\n    get: { ${reason}${mark}, responses: { '200': { description: ok } } }`
    expect(() => correct(document({}), text(''))).toThrow(
      'c.yaml:3: no route GET /b in the document; mark it x-new: true if the server has one',
    )
    const { document: result, applied } = correct(document({}), text(', x-new: true'))
    expect(result.paths).toEqual({ '/b': { get: { responses: { '200': { description: 'ok' } } } } })
    expect(applied[0]?.effect).toBe('added')
  })

  it('finds a route by its shape, and its own names of variables win in every operation of the path', () => {
    const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'integer' } })
    const input = document({
      '/a/{id}': {
        get: { parameters: [parameter('id')], responses: ok },
        post: { parameters: [parameter('id')], responses: ok },
      },
    })

    const { document: result } = correct(input, `paths: { '/a/{a_id}': { get: { ${reason}, summary: S } } }`)

    expect(result.paths).toEqual({
      '/a/{a_id}': {
        get: { summary: 'S', parameters: [parameter('a_id')], responses: ok },
        post: { parameters: [parameter('a_id')], responses: ok },
      },
    })
  })

  it('describes path variables by the shared parameter of that name', () => {
    const components = `components: { parameters: { AccountId: { ${reason}, name: account_id, in: path, required: true, schema: { type: integer } } } }`
    const input = document({
      '/a/{account_id}': {
        get: { parameters: [{ name: 'account_id', in: 'path', schema: { type: 'string' } }], responses: ok },
      },
    })

    const { document: result } = correct(
      input,
      `${components}\npaths: { '/a/{account_id}': { get: { ${reason}, summary: S } } }`,
    )

    expect(result).toHaveProperty(
      ['paths', '/a/{account_id}', 'get', 'parameters'],
      [{ $ref: '#/components/parameters/AccountId' }],
    )
  })

  it('says what is missing when nothing describes a variable', () => {
    expect(() =>
      correct(document({}), `paths: { '/a/{b_id}': { get: { ${reason}, x-new: true, responses: {} } } }`),
    ).toThrow('c.yaml:1: nothing describes {b_id}: add components.parameters.BId')
  })

  it('does not let a shared parameter of a correction change routes that it does not speak of', () => {
    const input = document(
      { '/teams/{id}': { get: { parameters: [{ $ref: '#/components/parameters/TeamId' }], responses: ok } } },
      { parameters: { TeamId: { name: 'id', in: 'path', required: true, schema: { type: 'integer' } } } },
    )
    const { document: result } = correct(
      input,
      `components: { parameters: { TeamId: { ${reason}, name: team_id, in: path, required: true, schema: { type: integer } } } }`,
    )
    expect(result).toHaveProperty(['paths', '/teams/{id}', 'get', 'parameters', 0, 'name'], 'id')
  })

  it('tells a reference to nothing with its line', () => {
    expect(() =>
      correct(
        document({ '/a': { get: { responses: ok } } }),
        `paths:\n  /a:\n    get:\n      ${reason.replace(', ', '\n      ')}\n      responses: { '200': { $ref: '#/components/responses/Nope' } }`,
      ),
    ).toThrow('c.yaml:6: $ref to nothing: #/components/responses/Nope')
  })

  it('refuses an operationId that is already another operation’s', () => {
    const input = document({ '/a': { get: { operationId: 'same', responses: ok } }, '/b': { get: { responses: ok } } })
    expect(() => correct(input, `paths: { /b: { get: { ${reason}, operationId: same } } }`)).toThrow(
      'c.yaml:1: operationId same is also that of GET /a',
    )
  })
})

describe('errors of families', () => {
  const families = `x-families: { account: { ${reason}, paths: [/api/], responses: { '401': { description: refused }, '404': { description: nothing } } } }`

  it('are added to every operation of the family, instead of what the document has there', () => {
    const input = document({
      '/api/a': { get: { responses: { ...ok, '401': { description: 'wrong' } } } },
      '/other': { get: { responses: ok } },
    })
    const { document: result } = correct(input, families)
    expect(result.paths).toEqual({
      '/api/a': { get: { responses: { ...ok, '401': { description: 'refused' }, '404': { description: 'nothing' } } } },
      '/other': { get: { responses: ok } },
    })
  })

  it('give way to what a correction states, and null keeps one away', () => {
    const { document: result } = correct(
      document({ '/api/a': { get: { responses: ok } } }),
      `${families}\npaths: { /api/a: { get: { ${reason}, responses: { '200': { description: ok }, '401': { description: own }, '404': null } } } }`,
    )
    expect(result).toHaveProperty(['paths', '/api/a', 'get', 'responses'], {
      '200': { description: 'ok' },
      '401': { description: 'own' },
    })
  })
})

describe('components', () => {
  it('are replaced whole, and those that nothing uses are left out', () => {
    const input = document(
      {
        '/a': {
          get: {
            responses: {
              '200': {
                description: 'ok',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Used' } } },
              },
            },
          },
        },
      },
      { schemas: { Used: { type: 'object', properties: { a: { type: 'string' } } }, Unused: { type: 'object' } } },
    )
    const { document: result, pruned } = correct(
      input,
      `components: { schemas: { Used: { ${reason}, type: object, properties: { b: { $ref: '#/components/schemas/Deep' } } }, Deep: { ${reason}, type: string }, Kept: { ${reason}, type: string, x-keep: true } } }`,
    )
    expect(result.components).toEqual({
      schemas: {
        Used: { type: 'object', properties: { b: { $ref: '#/components/schemas/Deep' } } },
        Deep: { type: 'string' },
        Kept: { type: 'string', 'x-keep': true },
      },
    })
    expect(pruned).toEqual(['#/components/schemas/Unused'])
  })
})

describe('what is stale', () => {
  const schema = {
    type: 'object',
    required: ['b', 'a'],
    properties: { a: { type: 'string', description: 'first' }, b: { $ref: '#/components/schemas/B' } },
  }
  const input = document(
    {
      '/a': {
        get: { tags: ['X'], responses: { '200': { description: 'ok', content: { 'application/json': { schema } } } } },
      },
    },
    { schemas: { B: { type: 'string' } } },
  )
  const same = `responses: { '200': { description: another word, content: { application/json: { schema: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } } } } } }`

  it('is a correction that says what the document says, in other words and order', () => {
    const { applied } = correct(input, `paths: { /a: { get: { ${reason}, ${same} } } }`)
    expect(applied[0]).toMatchObject({ stale: true, staleParts: ['responses'] })
  })

  it('is not one that says anything else too, but the part is told', () => {
    const { applied } = correct(
      input,
      `paths: { /a: { get: { ${reason}, ${same}, parameters: [{ name: q, in: query, schema: { type: string } }] } } }`,
    )
    expect(applied[0]).toMatchObject({ stale: false, staleParts: ['responses'] })
  })

  it('is not one that changes a required key', () => {
    const { applied } = correct(input, `paths: { /a: { get: { ${reason}, ${same.replace('[a, b]', '[a]')} } } }`)
    expect(applied[0]).toMatchObject({ stale: false, staleParts: [] })
  })

  it('can be a component', () => {
    const { applied } = correct(
      input,
      `components: { schemas: { B: { ${reason}, type: string, description: words } } }`,
    )
    expect(applied[0]?.stale).toBe(true)
  })
})

describe('fingerprints', () => {
  const fingerprintOf = (type: string, description = '') => {
    const input = document(
      {
        '/a': {
          get: {
            responses: {
              '200': {
                description: 'ok',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/B' } } },
              },
            },
          },
        },
      },
      { schemas: { B: { type, description } } },
    )
    return correct(input, `paths: { /a: { get: { ${reason}, summary: S } } }`).applied[0]?.fingerprint
  }

  it('change with what the document says there, however deep, and not with its prose', () => {
    expect(fingerprintOf('string')).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprintOf('string', 'more words')).toBe(fingerprintOf('string'))
    expect(fingerprintOf('integer')).not.toBe(fingerprintOf('string'))
  })

  it('are null where the document had nothing', () => {
    const { applied } = correct(document({}), `paths: { /b: { get: { ${reason}, x-new: true, responses: {} } } }`)
    expect(applied[0]?.fingerprint).toBeNull()
  })
})
