import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import { placeOf } from '../../../../scripts/pipeline/correct/corrections/places.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { type ApiDocument, type JsonObject, PipelineError } from '../../../../scripts/pipeline/document/document.ts'

const reason = 'x-why: it says otherwise, x-evidence: recording one'
const ok = { '200': { description: 'ok' } }
const getB = "operationId: getB, responses: { '200': { description: ok } }"

function document(paths: JsonObject, components: JsonObject = {}): ApiDocument {
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components }
}

function correct(input: ApiDocument, text: string) {
  return correctDocument(input, collectCorrections([parseCorrections(text, 'c.yaml')]))
}

describe('correcting an operation', () => {
  it('replaces each stated part as a whole and keeps the others', () => {
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
      `paths: { /a: { get: { ${reason}, responses: { '200': { description: fine } } } } }`,
    )

    expect(result.paths).toEqual({
      '/a': {
        get: {
          operationId: 'old',
          summary: 'Old',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
          responses: { '200': { description: 'fine' } },
        },
      },
    })
  })

  it('does not change its input', () => {
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

  it('removes a part, an operation and a path with null', () => {
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

  it.each([
    ['summary: S', 'operationId and responses'],
    ['operationId: getB', 'responses'],
    ["responses: { '200': { description: ok } }", 'operationId'],
    ["operationId: null, responses: { '200': { description: ok } }", 'operationId'],
  ])('that states only `%s` needs %s if the document lacks the route', (stated, missing) => {
    const text = `paths:\n  /b:\n    get: { ${reason}, ${stated} }`
    const problem = `c.yaml:3: no route GET /b in the document; to add it, state ${missing}`
    expect(() => correct(document({}), text)).toThrow(new PipelineError(problem))
    expect(() => correct(document({ '/b': { post: { responses: ok } } }), text)).toThrow(new PipelineError(problem))
  })

  it('adds a route that the document lacks if it states operationId and responses', () => {
    const text = `paths: { /b: { get: { ${reason}, operationId: getB, responses: { '200': { description: ok } } } } }`
    const { document: result, applied } = correct(document({}), text)
    expect(result.paths).toEqual({
      '/b': { get: { operationId: 'getB', responses: { '200': { description: 'ok' } } } },
    })
    expect(applied[0]?.effect).toBe('added')
  })

  it('finds a route by its shape, and its variable names win in every operation of the path', () => {
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

  it('reports what is missing if nothing describes a variable', () => {
    expect(() => correct(document({}), `paths: { '/a/{b_id}': { get: { ${reason}, ${getB} } } }`)).toThrow(
      'c.yaml:1: {b_id} is not described: add components.parameters.BId',
    )
  })

  it('names the variable that other paths have in the place of one that nothing describes', () => {
    const described = `parameters: { AId: { ${reason}, name: a_id, in: path, required: true, schema: { type: integer } } }`
    const input = document({ '/a/{a_id}/b': { get: { responses: ok } } })

    expect(() =>
      correct(input, `components: { ${described} }\npaths: { '/a/{id}/c': { get: { ${reason}, ${getB} } } }`),
    ).toThrow('{id} is not described: did you mean {a_id}, as in other paths? If not, add components.parameters.Id')
    expect(() =>
      correct(input, `components: { ${described} }\npaths: { '/c/{id}': { get: { ${reason}, ${getB} } } }`),
    ).toThrow('{id} is not described: add components.parameters.Id')
  })

  it('does not let a shared parameter of a correction change routes that it does not mention', () => {
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

  it('reports a reference to nothing with its line', () => {
    expect(() =>
      correct(
        document({ '/a': { get: { responses: ok } } }),
        `paths:\n  /a:\n    get:\n      ${reason.replace(', ', '\n      ')}\n      responses: { '200': { $ref: '#/components/responses/Nope' } }`,
      ),
    ).toThrow('c.yaml:6: $ref to nothing: #/components/responses/Nope')
  })

  it('rejects a path parameter that is not in the path', () => {
    const text = (parameter: string) =>
      `components: { parameters: { Other: { ${reason}, name: other, in: path, required: true, schema: {} } } }\npaths:\n  /a:\n    get:\n      ${reason.replace(', ', '\n      ')}\n      parameters:\n        - ${parameter}`
    const input = document({ '/a': { get: { responses: ok } } })
    expect(() => correct(input, text('{ name: nope, in: path, schema: {} }'))).toThrow(
      'c.yaml:8: the parameter describes {nope}, but /a has no such variable',
    )
    expect(() => correct(input, text("{ $ref: '#/components/parameters/Other' }"))).toThrow(
      'c.yaml:8: the parameter describes {other}, but /a has no such variable',
    )
  })

  it('rejects an unknown security scheme, of an operation and of the document', () => {
    const input = document({ '/a': { get: { responses: ok } } })
    expect(() => correct(input, `paths: { /a: { get: { ${reason}, security: [{ nope: [] }] } } }`)).toThrow(
      'c.yaml:1: security names nope, which is not in components.securitySchemes',
    )
    expect(() => correct(input, 'x-why: w\nx-evidence: recording one\nsecurity:\n  - {}\n  - { nope: [] }')).toThrow(
      'c.yaml:5: security names nope',
    )
  })
})

describe('a whole correction, which states operationId and responses', () => {
  const families = `x-families: { api: { ${reason}, paths: [/api/], security: [{ token: [] }], responses: { '401': { description: refused } } } }`
  const schemes = `components: { securitySchemes: { token: { ${reason}, type: http, scheme: bearer }, other: { ${reason}, type: http, scheme: basic } } }`
  const parameter = { name: 'q', in: 'query', schema: { type: 'string' } }
  const input = document({
    '/api/b': { post: { parameters: [parameter], requestBody: { content: {} }, security: [], responses: ok } },
  })
  const whole = (more = '') => `${families}\n${schemes}\npaths: { /api/b: { post: { ${reason}, ${getB}${more} } } }`
  const partOf = (text: string) => correct(input, text).document.paths['/api/b']

  it('removes parameters and body of the document, and has the security of its family', () => {
    expect(partOf(whole())).toEqual({
      post: {
        operationId: 'getB',
        security: [{ token: [] }],
        responses: { '200': { description: 'ok' }, '401': { description: 'refused' } },
      },
    })
  })

  it('has the parameters, the body and the security that it states', () => {
    const body = 'requestBody: { content: { text/plain: {} } }'
    const more = `, parameters: [{ name: r, in: query, schema: {} }], ${body}, security: [{ other: [] }]`
    expect(partOf(whole(more))).toMatchObject({
      post: {
        parameters: [{ name: 'r', in: 'query', schema: {} }],
        requestBody: { content: { 'text/plain': {} } },
        security: [{ other: [] }],
      },
    })
    expect(partOf(whole(', security: []'))).toHaveProperty(['post', 'security'], [])
  })

  it('has the security of the family around its own, if its own states none', () => {
    const inner = `inner: { ${reason}, paths: [/api/b], responses: { '409': { description: taken } } }`
    const nested = families.replace('x-families: {', `x-families: { ${inner},`)
    expect(partOf(whole().replace(families, nested))).toMatchObject({
      post: { security: [{ token: [] }], responses: { '409': { description: 'taken' } } },
    })
  })

  it('leaves the security to the document if its family states none', () => {
    const unsecured = document({ '/c': { get: { responses: ok } } })
    const { document: result } = correct(unsecured, `paths: { /c: { get: { ${reason}, ${getB} } } }`)
    expect(result.paths).not.toHaveProperty(['/c', 'get', 'security'])
  })

  it('of a webhook has no security', () => {
    const { document: result } = correct(
      document({}),
      `${families}\n${schemes}\nwebhooks: { made: { post: { ${reason}, ${getB} } } }`,
    )
    expect(result.webhooks).toMatchObject({ made: { post: { security: [] } } })
  })

  it.each([
    ['responses', "responses: { '200': { description: fine } }"],
    ['operationId', 'operationId: getB'],
    ['description', 'description: Better'],
  ])('is not one that states only %s: the rest stays', (_, stated) => {
    expect(partOf(`${families}\n${schemes}\npaths: { /api/b: { post: { ${reason}, ${stated} } } }`)).toMatchObject({
      post: { parameters: [parameter], requestBody: { content: {} }, security: [] },
    })
  })

  it('is not stale if the document has a body that it removes', () => {
    const { applied } = correct(
      document({ '/c': { get: { requestBody: { content: {} }, responses: ok } } }),
      `paths: { /c: { get: { ${reason}, ${getB} } } }`,
    )
    expect(applied[0]?.stale).toBe(false)
  })

  it('is stale if the document has no parameters, no body and the same responses', () => {
    const { applied } = correct(
      document({ '/c': { get: { responses: ok } } }),
      `paths: { /c: { get: { ${reason}, ${getB} } } }`,
    )
    expect(applied[0]?.stale).toBe(true)
  })

  it('names the line of its family for an unknown security scheme', () => {
    const text = `x-families:\n  api:\n    ${reason.replace(', ', '\n    ')}\n    paths: [/api/]\n    responses: { '401': { description: refused } }\n    security: [{ nope: [] }]`
    expect(() => correct(input, text)).toThrow(
      'c.yaml:7: security names nope, which is not in components.securitySchemes',
    )
  })
})

describe('the names of operations', () => {
  it('belong to the corrections: an operation of the document with the same name gets a free one', () => {
    const input = document({
      '/a': { get: { operationId: 'same', responses: ok } },
      '/b': { get: { responses: ok } },
      '/c': { get: { operationId: 'same-2', responses: ok } },
    })
    const { document: result, renamed } = correct(input, `paths: { /b: { get: { ${reason}, operationId: same } } }`)
    expect(result).toMatchObject({
      paths: {
        '/a': { get: { operationId: 'same-3' } },
        '/b': { get: { operationId: 'same' } },
        '/c': { get: { operationId: 'same-2' } },
      },
    })
    expect(renamed).toEqual([{ subject: 'GET /a', from: 'same', to: 'same-3' }])
  })

  it('also change if a correction leaves the name of its operation to the document', () => {
    const input = document({ '/a': { get: { operationId: 'same', responses: ok } }, '/b': { get: { responses: ok } } })
    const { document: result } = correct(
      input,
      `paths: { /a: { get: { ${reason}, summary: S } }, /b: { get: { ${reason}, operationId: same } } }`,
    )
    expect(result).toHaveProperty(['paths', '/a', 'get', 'operationId'], 'same-2')
  })

  it('are shared by paths and webhooks', () => {
    const input = document({ '/a': { get: { operationId: 'onA', responses: ok } } })
    const webhook = `webhooks: { a: { post: { ${reason}, ${getB.replace('getB', 'onA')} } } }`
    expect(correct(input, webhook).document).toHaveProperty(['paths', '/a', 'get', 'operationId'], 'onA-2')
  })

  it('are rejected if two corrections state the same, with both places', () => {
    const input = document({ '/a': { get: { responses: ok } }, '/b': { get: { responses: ok } } })
    expect(() =>
      correct(
        input,
        `paths:\n  /a:\n    get: { ${reason}, operationId: same }\n  /b:\n    get: { ${reason}, operationId: same }`,
      ),
    ).toThrow('c.yaml:5: operationId same is already that of GET /a at c.yaml:3')
  })
})

describe('our own keys in the document', () => {
  it('are removed before anything is corrected; other extensions stay', () => {
    const keys = { 'x-dates': 'foo', 'x-answer': 'bogus', 'x-repeat-safe': true, 'x-unverified': true, 'x-theirs': 1 }
    const property = { type: 'string', 'x-interface': 'Foo', 'x-fallback': true }
    const input = document(
      { '/a': { get: { ...keys, responses: ok } } },
      { schemas: { Unused: { type: 'object', 'x-keep': true, properties: { 'x-keep': property } } } },
    )
    const { document: result, received, pruned } = correct(input, '')
    expect(result.paths).toEqual({ '/a': { get: { 'x-theirs': 1, responses: ok } } })
    expect(received.components).toEqual({
      schemas: { Unused: { type: 'object', properties: { 'x-keep': { type: 'string' } } } },
    })
    expect(pruned).toEqual(['#/components/schemas/Unused'])
  })
})

describe('a place of the corrected document', () => {
  const corrections = collectCorrections([
    parseCorrections(
      `x-why: w
x-evidence: recording one
info:
  title: T
x-families:
  account:
    x-why: w
    x-evidence: recording one
    paths: [/api/]
    responses:
      '404': { description: nothing }
    security: [{ token: [] }]
components:
  securitySchemes:
    token: { x-why: w, x-evidence: recording one, type: http, scheme: bearer }
  schemas:
    A:
      x-why: w
      x-evidence: recording one
      properties:
        a: { type: string }
paths:
  /api/{id}:
    get:
      x-why: w
      x-evidence: recording one
      parameters:
        - { name: q, in: query, schema: {} }
        - name: r
          in: query
          schema: { type: string }
        - { name: id, in: path, required: true, schema: {} }
      responses:
        '200': { description: ok }
  /api/whole:
    get:
      x-why: w
      x-evidence: recording one
      operationId: getWhole
      responses:
        '200': { description: ok }
`,
      'c.yaml',
    ),
  ])
  const operation = {
    summary: 'S',
    parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
    responses: ok,
  }
  const { document: result } = correctDocument(
    document({ '/api/{id}': { get: operation, post: operation } }, { schemas: { B: {} } }),
    corrections,
  )

  it.each([
    ['#/paths/~1api~1{id}/get/responses/200/description', 34],
    ['#/paths/~1api~1{id}/get/responses/404', 11],
    ['#/paths/~1api~1{id}/post/responses/404/description', 11],
    ['#/paths/~1api~1{id}/get/parameters/2/schema/type', 31],
    ['#/paths/~1api~1{id}/get/parameters/0', 32],
    ['#/paths/~1api~1{id}/get', 24],
    ['#/paths/~1api~1{id}', 24],
    ['#/paths/~1api~1whole/get/security/0', 12],
    ['#/paths/~1api~1whole/get/parameters/0', 36],
    ['#/paths/~1api~1whole/get/requestBody', 36],
    ['#/components/schemas/A/properties/a/type', 21],
    ['#/info/title', 4],
  ])('%s belongs to line %i of a correction', (pointer, line) => {
    expect(placeOf(corrections, result, pointer)).toBe(`c.yaml:${line}`)
  })

  it.each([
    '#/paths/~1api~1{id}/get/summary',
    '#/paths/~1api~1{id}/get/requestBody',
    '#/paths/~1api~1{id}/get/security/0',
    '#/paths/~1api~1whole/get/summary',
    '#/paths/~1api~1{id}/post',
    '#/paths/~1other/get',
    '#/components/schemas/B',
    '#/info/version',
    '#/servers/0',
    '#/',
  ])('%s belongs to the document', (pointer) => {
    expect(placeOf(corrections, result, pointer)).toBeUndefined()
  })
})

describe('errors of families', () => {
  const families = `x-families: { account: { ${reason}, paths: [/api/], responses: { '401': { description: refused }, '404': { description: nothing } } } }`

  it('are added to every operation of the family, in place of what the document has there', () => {
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

  it('are overridden by what a correction states, and null omits one', () => {
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

it('a variable of the path is not the query parameter of the same name', () => {
  const parameters = ['query', 'path'].map((place) => ({ name: 'id', in: place, required: true }))
  const input = document({ '/a/{id}': { get: { parameters, responses: ok } } })

  const { document: result } = correct(input, `paths: { '/a/{id}': { get: { ${reason}, summary: One } } }`)

  expect(result).toHaveProperty(['paths', '/a/{id}', 'get', 'parameters', 0, 'in'], 'path')
})

describe('components', () => {
  it('are replaced as a whole, and unused ones are left out', () => {
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

  it('are used if the mapping of a discriminator names them', () => {
    const discriminator = { propertyName: 'kind', mapping: { a: '#/components/schemas/Named' } }
    const content = { 'application/json': { schema: { type: 'object', discriminator } } }
    const paths = { '/a': { get: { responses: { '200': { description: 'ok', content } } } } }

    const { pruned } = correct(document(paths, { schemas: { Named: {}, Unused: {} } }), '')

    expect(pruned).toEqual(['#/components/schemas/Unused'])
  })
})

describe('fields', () => {
  const fields = 'x-fields: { account_id: The account }'
  const ok = {
    '200': { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
  }

  it('that mean the same everywhere are described once, unless they describe themselves', () => {
    const { document: result } = correct(
      document({ '/a': { get: { responses: ok } } }),
      `${fields}\ncomponents: { schemas: { A: { ${reason}, type: object, properties: { account_id: { type: integer }, deep: { type: array, items: { type: object, properties: { account_id: { type: integer, description: own } } } } } } } }`,
    )
    expect(result).toHaveProperty(
      ['components', 'schemas', 'A', 'properties', 'account_id', 'description'],
      'The account',
    )
    expect(result).toHaveProperty(
      ['components', 'schemas', 'A', 'properties', 'deep', 'items', 'properties', 'account_id', 'description'],
      'own',
    )
  })

  it('do not affect schemas that no correction owns', () => {
    const { document: result } = correct(
      document(
        { '/a': { get: { responses: ok } } },
        { schemas: { A: { type: 'object', properties: { account_id: { type: 'integer' } } } } },
      ),
      fields,
    )
    expect(result).toHaveProperty(['components', 'schemas', 'A', 'properties', 'account_id'], { type: 'integer' })
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

  it('is a correction that says the same as the document, in other wording and order', () => {
    const { applied } = correct(input, `paths: { /a: { get: { ${reason}, ${same} } } }`)
    expect(applied[0]).toMatchObject({ stale: true, staleParts: ['responses'] })
  })

  it('is not one that also says something else, but the part is reported', () => {
    const { applied } = correct(
      input,
      `paths: { /a: { get: { ${reason}, ${same}, parameters: [{ name: q, in: query, schema: { type: string } }] } } }`,
    )
    expect(applied[0]).toMatchObject({ stale: false, staleParts: ['responses'] })
  })

  it('is not one that says what no document can', () => {
    const { applied } = correct(input, `paths: { /a: { get: { ${reason}, ${same}, x-rate-limit-bucket: search } } }`)
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
