import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import { layered } from '../../../../scripts/pipeline/correct/corrections/layers.ts'
import { placeOf } from '../../../../scripts/pipeline/correct/corrections/places.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import type { ApiDocument, Json, JsonObject } from '../../../../scripts/pipeline/document/document.ts'

const reason = 'x-why: ours have it, x-evidence: recording one'

/** A document whose one operation returns A. */
function document(schemas: JsonObject, operation: JsonObject = {}): ApiDocument {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } }
  const get = { responses: { '200': { description: 'ok', content } }, ...operation }
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { get } }, components: { schemas } }
}

/** Corrections of several folders, each with one file or several: `first.yaml`, `second.yaml` … */
function read(...folders: (string | string[])[]) {
  const names = ['first.yaml', 'second.yaml', 'third.yaml']
  return layered(
    folders.map((folder, index) =>
      collectCorrections(
        [folder]
          .flat()
          .map((text, number) => parseCorrections(text, `${number > 0 ? `${number}/` : ''}${names[index]}`)),
      ),
    ),
  )
}

function extend(input: ApiDocument, ...folders: (string | string[])[]) {
  return correctDocument(input, read(...folders))
}

const component = (extension: string, name = 'A') =>
  `components:\n  schemas:\n    ${name}:\n      x-why: ours have it\n      x-evidence: recording one\n      x-extend:\n        ${extension}`

const vip = component('properties: { is_vip: { type: boolean } }')

describe('extending a component', () => {
  const schemas = { A: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } }

  it('adds properties and required keys to what the document says', () => {
    const { document: result, applied } = extend(
      document(schemas),
      component('properties: { is_vip: { type: boolean } }\n        required: [is_vip]'),
    )
    expect(result.components).toEqual({
      schemas: {
        A: {
          type: 'object',
          required: ['id', 'is_vip'],
          properties: { id: { type: 'integer' }, is_vip: { type: 'boolean' } },
        },
      },
    })
    expect(applied).toEqual([expect.objectContaining({ subject: 'schemas/A', effect: 'extended', stale: false })])
  })

  it('adds to what the corrections below state, with the reasons of both', () => {
    const { document: result, applied } = extend(
      document(schemas),
      `components: { schemas: { A: { x-why: it is a name, x-evidence: recording two, type: object, properties: { name: { type: string } } } } }`,
      vip,
      component('required: [name]'),
    )
    expect(result).toHaveProperty('components.schemas.A', {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, is_vip: { type: 'boolean' } },
    })
    expect(applied[0]).toMatchObject({
      effect: 'extended',
      why: 'ours have it; ours have it; it is a name',
      evidence: 'recording one; recording one; recording two',
      where: 'third.yaml:3',
    })
  })

  it('is overridden by a later correction that states the component whole', () => {
    const { document: result, applied } = extend(
      document(schemas),
      vip,
      `components: { schemas: { A: { ${reason}, type: object, properties: { name: { type: string } } } } }`,
    )
    expect(result).toHaveProperty('components.schemas.A.properties', { name: { type: 'string' } })
    expect(applied[0]).toMatchObject({ effect: 'corrected' })
  })

  it('requires what only one of several alternatives requires', () => {
    const properties = { id: { type: 'integer' }, name: { type: 'string' } }
    const A = { type: 'object', properties, anyOf: [{ required: ['id'] }, { required: ['name'] }] }

    const { document: result } = extend(document({ A }), component('required: [id]'))

    expect(result).toHaveProperty('components.schemas.A.required', ['id'])
  })

  it('refuses what a component that it refers to has from a later folder', () => {
    const schemas = { A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { type: 'object' } }
    const later = `components: { schemas: { B: { ${reason}, type: object, properties: { is_vip: { type: boolean } } } } }`

    expect(() => extend(document(schemas), vip, later)).toThrow('schemas/A already has the property is_vip')
  })

  it('may be spread over files of one folder', () => {
    const { document: result } = extend(document(schemas), [vip, component('properties: { rank: { type: integer } }')])
    expect(Object.keys(Object(result.components).schemas.A.properties)).toEqual(['id', 'is_vip', 'rank'])
  })

  it('does not change the correction that it extends', () => {
    const corrections = read(`components: { schemas: { A: { ${reason}, type: object, properties: {} } } }`, vip)
    correctDocument(document(schemas), corrections)
    const { document: again } = correctDocument(document(schemas), corrections)
    expect(again).toHaveProperty('components.schemas.A.properties', { is_vip: { type: 'boolean' } })
  })

  const property = { is_vip: { type: 'boolean' } }
  it.each<[string, JsonObject, Json]>([
    [
      'a part of its own beside the others',
      { allOf: [{ $ref: '#/components/schemas/B' }] },
      { allOf: [{ $ref: '#/components/schemas/B' }, { type: 'object', properties: property }] },
    ],
    [
      'the part that has properties',
      { allOf: [{ $ref: '#/components/schemas/B' }, { type: 'object', properties: { a: {} } }, { required: ['a'] }] },
      {
        allOf: [
          { $ref: '#/components/schemas/B' },
          { type: 'object', properties: { a: {}, ...property } },
          { required: ['a'] },
        ],
      },
    ],
    [
      'the alternative to null',
      { anyOf: [{ type: 'null' }, { type: 'object', properties: {} }] },
      { anyOf: [{ type: 'null' }, { type: 'object', properties: property }] },
    ],
    ['an object or null', { type: ['object', 'null'] }, { type: ['object', 'null'], properties: property }],
    ['an object without properties', { type: 'object' }, { type: 'object', properties: property }],
    ['anything', {}, { properties: property }],
  ])('finds its object: %s', (_, schema, expected) => {
    const { document: result } = extend(document({ A: schema, B: { type: 'object' } }), vip)
    expect(result).toHaveProperty('components.schemas.A', expected)
  })

  it.each<[string, JsonObject, Json]>([
    ['closed', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a', 'b'] }],
    [
      'open',
      { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] },
      { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
    ],
    [
      'nullable',
      { oneOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
      { oneOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
    ],
  ])('adds a word to an enum that is %s', (_, schema, expected) => {
    const { document: result } = extend(document({ A: schema }), component('enum: [b]'))
    expect(result).toHaveProperty('components.schemas.A', expected)
  })

  it.each<[string, JsonObject, string, string]>([
    [
      'a property that is there',
      schemas,
      component('properties:\n          id: { type: integer }'),
      'first.yaml:8: schemas/A already has the property id',
    ],
    [
      'a property that a part of it has',
      { A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { properties: { is_vip: {} } } },
      vip,
      'first.yaml:7: schemas/A already has the property is_vip',
    ],
    [
      'a required key that is there',
      schemas,
      component('required: [id]'),
      'first.yaml:7: schemas/A already requires id',
    ],
    [
      'a required key that is not a property',
      schemas,
      component('required: [is_vip]'),
      'first.yaml:7: schemas/A has no property is_vip to require',
    ],
    [
      'an enum value that is there',
      { A: { enum: ['a'] } },
      component('enum: [a]'),
      'schemas/A already has the value "a"',
    ],
    [
      'an enum value of another type',
      { A: { enum: ['a'] } },
      component('enum: [1]'),
      'schemas/A has values such as "a", got 1',
    ],
    ['a word where there is no enum', schemas, component('enum: [a]'), 'schemas/A has no enum: state it whole'],
    ['a property of a string', { A: { type: 'string' } }, vip, 'schemas/A is string: only an object has properties'],
    [
      'a property of a reference',
      { A: { $ref: '#/components/schemas/B' }, B: { type: 'object' } },
      vip,
      'first.yaml:6: schemas/A is schemas/B: extend that',
    ],
    [
      'a property of several alternatives',
      { A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }, B: {}, C: {} },
      vip,
      'first.yaml:6: schemas/A is one of schemas/B, schemas/C: extend one of them',
    ],
    [
      'a component that does not exist',
      { A: {}, Conversation: {} },
      component('properties: { a: {} }', 'Conversaton'),
      'first.yaml:3: no component schemas/Conversaton to extend; did you mean Conversation?',
    ],
    [
      'a component that is like no other',
      schemas,
      component('properties: { a: {} }', 'Kanban'),
      'first.yaml:3: no component schemas/Kanban to extend',
    ],
  ])('%s is a mistake', (_, schemas, text, message) => {
    expect(() => extend(document(schemas), text)).toThrow(message)
  })

  it('of a component that a correction below removes is a mistake', () => {
    const removed = `components: { ${reason}, schemas: { A: null } }`
    expect(() => extend(document(schemas), removed, vip)).toThrow(
      'second.yaml:3: schemas/A is removed by a correction below',
    )
  })

  it('beside a correction in the same folder that states it whole is a mistake', () => {
    const whole = `components: { schemas: { A: { ${reason}, type: object } } }`
    expect(() => read([whole, vip])).toThrow('1/first.yaml:3: schemas/A is stated at first.yaml:1: add it there')
    expect(() => read([vip, whole])).toThrow('first.yaml:3: schemas/A is stated at 1/first.yaml:1: add it there')
  })

  it.each([
    [component('propertes: {}'), 'a.yaml:7: unknown key "propertes" in an extension of a component; known keys: enum'],
    [component('properties: { a: null }'), 'a.yaml:7: a must be an object, got null'],
    [component('required: vip'), 'a.yaml:7: required must be an array, got "vip"'],
    [`components: { schemas: { A: { ${reason}, x-extend: {} } } }`, 'a.yaml:1: x-extend adds nothing'],
    [`${vip}\n      type: object`, 'a.yaml:8: unknown key "type" in a component that is extended'],
    [component('properties: { a: { x-mine: 1 } }'), 'a.yaml:3: unknown key "x-mine" in a schema'],
    [
      `components: { parameters: { A: { ${reason}, name: a, in: query, x-extend: {} } } }`,
      'a.yaml:1: unknown key "x-extend" in a component',
    ],
  ])('has a grammar: %j', (text, message) => {
    expect(() => parseCorrections(text, 'a.yaml')).toThrow(message)
  })

  it('is the place of what it adds; the rest is where it was', () => {
    const stated = `components:\n  schemas:\n    A:\n      ${reason.replace(', ', '\n      ')}\n      allOf:\n        - { properties: { id: {} } }`
    const corrections = read(stated, vip)
    const { document: result } = correctDocument(document(schemas), corrections)
    const place = (name: string) => placeOf(corrections, result, `#/components/schemas/A/allOf/0/properties/${name}`)
    expect([place('is_vip'), place('id')]).toEqual(['second.yaml:7', 'first.yaml:7'])
    expect(placeOf(read(vip), result, '#/components/schemas/A/properties/id')).toBeUndefined()
  })
})

describe('extending an operation', () => {
  const query = (name: string) => ({ name, in: 'query', schema: { type: 'string' } })
  const inline = (schema: Json) => ({ content: { 'application/json': { schema } } })
  const object = { type: 'object', properties: { a: {} } }
  const operation = (extension: string, more = '') =>
    `paths:\n  /a:\n    get:\n      x-why: ours have it\n      x-evidence: recording one\n      x-extend:\n        ${extension}${more}`
  const parameter = 'parameters: [{ name: vip_only, in: query, schema: { type: boolean } }]'
  const vipOnly = { name: 'vip_only', in: 'query', schema: { type: 'boolean' } }

  it.each([
    ['parameters: [{ name: q, in: query, x-fallbak: true }]', 'unknown key "x-fallbak" in what OpenAPI describes'],
    ['body: { properties: { a: { x-fallbak: true } } }', 'unknown key "x-fallbak" in a schema'],
    ['response: { properties: { a: { items: { x-mine: 1 } } } }', 'unknown key "x-mine" in a schema'],
  ])('has a grammar: %s', (extension, message) => {
    expect(() => parseCorrections(operation(extension), 'a.yaml')).toThrow(`a.yaml:6: ${message}`)
  })

  it('adds a parameter to those of the document', () => {
    const { document: result, applied } = extend(
      document({}, { parameters: [query('q')], responses: {} }),
      operation(parameter),
    )
    expect(result).toHaveProperty(['paths', '/a', 'get', 'parameters'], [query('q'), vipOnly])
    expect(applied[0]).toMatchObject({ subject: 'GET /a', effect: 'extended' })
  })

  it('adds statuses to those of the document, and refuses one that is there', () => {
    const responses = { '200': { description: 'ok' } }
    const added = "responses: { '451': { description: Not here } }"
    const { document: result } = extend(document({}, { responses }), operation(added))
    expect(Object(result.paths)['/a'].get.responses).toEqual({ ...responses, '451': { description: 'Not here' } })
    expect(() => extend(document({}, { responses }), operation(added.replace('451', '200')))).toThrow(
      'first.yaml:7: GET /a already has the status 200',
    )
  })

  it('adds a parameter to those that the corrections below state', () => {
    const { document: result } = extend(
      document({}, { responses: {} }),
      `paths: { /a: { get: { ${reason}, parameters: [{ name: page, in: query, schema: { type: integer } }] } } }`,
      operation(parameter),
    )
    expect(Object(result.paths)['/a'].get.parameters.map(({ name }: JsonObject) => name)).toEqual(['page', 'vip_only'])
  })

  it('is overridden by a later correction that states the part whole', () => {
    const { document: result } = extend(
      document({}, { responses: {} }),
      operation(parameter),
      `paths: { /a: { get: { ${reason}, parameters: [{ name: page, in: query, schema: { type: integer } }] } } }`,
    )
    expect(Object(result.paths)['/a'].get.parameters).toHaveLength(1)
  })

  it('adds keys to the body and to the successful responses that are written out', () => {
    const responses = {
      '200': { description: 'ok', ...inline(object) },
      '422': { description: 'no', ...inline(object) },
    }
    const { document: result } = extend(
      document({}, { requestBody: inline(object), responses }),
      operation('body: { properties: { vip: {} }, required: [vip] }\n        response: { properties: { rank: {} } }'),
    )
    expect(result).toHaveProperty(['paths', '/a', 'get'], {
      requestBody: inline({ ...object, properties: { a: {}, vip: {} }, required: ['vip'] }),
      responses: {
        '200': { description: 'ok', ...inline({ ...object, properties: { a: {}, rank: {} } }) },
        '422': { description: 'no', ...inline(object) },
      },
    })
  })

  it.each([
    [
      'a parameter that is there, in brackets or not',
      operation('parameters: [{ name: labels, in: query, schema: {} }]'),
      'first.yaml:7: GET /a already has the query parameter labels',
    ],
    [
      'a variable of the path',
      operation('parameters: [{ name: id, in: path, schema: {} }]'),
      'first.yaml:7: a path has its variables in the path itself',
    ],
    [
      'a key of a body that is a component',
      operation('body: { properties: { a: {} } }'),
      'first.yaml:7: the body of GET /a is schemas/B: extend that',
    ],
    [
      'a key of a response without content',
      operation('response: { properties: { a: {} } }'),
      'first.yaml:7: the response of GET /a has no content: state its responses',
    ],
    [
      'a part that is also stated',
      operation('body: { properties: { a: {} } }', '\n      requestBody: { content: {} }'),
      'first.yaml:7: requestBody is stated, too: add it there',
    ],
    ['nothing', operation('body: {}'), 'first.yaml:7: x-extend adds nothing'],
  ])('%s is a mistake', (_, text, message) => {
    const input = document(
      { B: object },
      {
        parameters: [query('labels[]')],
        requestBody: inline({ $ref: '#/components/schemas/B' }),
        responses: { '200': { description: 'empty' } },
      },
    )
    expect(() => extend(input, text)).toThrow(message)
  })

  it('is the place of what it adds', () => {
    const corrections = read(operation(`${parameter}\n        body: { properties: { vip: {} } }`))
    const { document: result } = correctDocument(
      document({}, { requestBody: inline(object), responses: {} }),
      corrections,
    )
    const place = (pointer: string) => placeOf(corrections, result, `#/paths/~1a/get/${pointer}`)
    expect(place('parameters/0/schema')).toBe('first.yaml:7')
    expect(place('requestBody/content/application~1json/schema/properties/vip')).toBe('first.yaml:8')
  })
})

describe('a name that does not exist', () => {
  const route = (path: string, rest = 'summary: S') => `paths:\n  ${path}:\n    get: { ${reason}, ${rest} }`
  const input = () => ({
    ...document({}),
    paths: { '/accounts/{account_id}/conversations/{conversation_id}/labels': { get: { responses: {} } } },
  })

  it.each([
    '/accounts/{account_id}/conversations/{conversation_id}/label',
    '/accounts/{account_id}/conversation/{conversation_id}/labels',
    '/accounts/{account_id}/converstaions/{id}/labels',
  ])('is compared with the known routes: %s', (path) => {
    expect(() => extend(input(), route(path))).toThrow(
      /^first\.yaml:3: no route GET \/accounts\S+ in the document; .*; did you mean \/accounts\/{account_id}\/conversations\/{conversation_id}\/labels\?$/,
    )
  })

  it('is not compared with routes that are quite different', () => {
    expect(() => extend(input(), route('/accounts/{account_id}/kanban'))).toThrow(/^(?!.*did you mean)/)
  })

  it('is compared with the components, in a reference', () => {
    const schemas = { A: { type: 'object' }, Conversation: {} }
    const text = component("properties: { a: { $ref: '#/components/schemas/Conversaton' } }")
    expect(() => extend(document(schemas), text)).toThrow(
      'first.yaml:7: $ref to nothing: #/components/schemas/Conversaton; did you mean Conversation?',
    )
  })

  it('is not compared with its own route, which lacks the method', () => {
    const text = route('/accounts/{account_id}/conversations/{conversation_id}/labels').replace('get', 'patch')
    expect(() => extend(input(), text)).toThrow(/^(?!.*did you mean)first\.yaml:3: no route PATCH/)
  })

  it('of a path variable is a mistake on top of a correction that spells it otherwise', () => {
    const spelled = route('/a/{conversation_id}', 'operationId: getA')
    for (const text of [route('/a/{id}'), route('/a/{id}').replace('get', 'delete')]) {
      expect(() => read(spelled, text)).toThrow(
        'second.yaml:3: /a/{id} is /a/{conversation_id} at first.yaml:3; did you mean that?',
      )
    }
  })
})
