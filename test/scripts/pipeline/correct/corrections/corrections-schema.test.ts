/** spec/corrections.schema.json, which editors check corrections against while they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { ownKeys } from '../../../../../scripts/pipeline/correct/corrections/grammar.ts'
import { yamlSchema } from '../../../../../scripts/pipeline/read/yaml-text.ts'

const root = path.resolve(import.meta.dirname, '../../../../..')
const folder = path.join(root, 'spec/corrections')
const schema = readFileSync(path.join(root, 'spec/corrections.schema.json'), 'utf8')
// The fixture is OpenAPI's own schema, as published under its $id. It refers to schemas by $dynamicRef, which Ajv
// resolves only where the anchor was passed on the way.
const openapi = readFileSync(path.join(root, 'test/fixtures/oas-3.1/schema.json'), 'utf8')
const $id = 'https://corrections.example/schema.json'
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema(JSON.parse(openapi.replaceAll('"$dynamicRef": "#meta"', `"$ref": "${$id}#/$defs/schema"`)))
const validate = ajv.compile({ $id, ...JSON.parse(schema) })

/** Where the schema finds something, and the key that it names. */
function mistakesIn(text: string): string[] {
  validate(load(text, { schema: yamlSchema }))
  return (validate.errors ?? []).map(({ instancePath, params, message }) => {
    const key: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName
    return `${instancePath} ${key ?? message}`
  })
}

const reason = 'x-why: w, x-evidence: recording one'
const operation = (stated: string) => `paths: { /a: { get: { ${reason}, ${stated} } } }`
const response = (stated: string) => operation(`responses: { '200': { description: ok, ${stated} } }`)
const media = (stated: string) => response(`content: { a/b: { ${stated} } }`)
const component = (section: string, stated: string) => `components: { ${section}: { A: { ${reason}, ${stated} } } }`
const schemas = (stated: string) => component('schemas', stated)

describe('the schema of corrections', () => {
  it.each(readdirSync(folder))('accepts %s, which names it for editors', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    expect(mistakesIn(text)).toEqual([])
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/corrections\.schema\.json\n/)
  })

  it('accepts the example of the documentation', () => {
    const page = readFileSync(path.join(root, 'docs/regenerating.md'), 'utf8')
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
    const example = blocks.find((block) => block.includes('corrections.schema.json')) ?? ''
    expect(example).not.toBe('')
    expect(mistakesIn(example)).toEqual([])
  })

  it('accepts null for everything that it removes', () => {
    const text = `paths: { /a: { ${reason}, get: null, put: { requestBody: null, responses: { '404': null } } } }
components: { ${reason}, schemas: { A: null }, parameters: { B: null } }\nx-tagGroups: null\nwebhooks:`
    expect(mistakesIn(text)).toEqual([])
  })

  it('accepts what extends a component and an operation, as the documentation shows', () => {
    const page = readFileSync(path.join(root, 'docs/regenerating.md'), 'utf8')
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
    const extensions = examples.filter((text) => text.includes('x-extend'))
    expect(extensions.map(mistakesIn)).toEqual([[], []])
  })

  it('accepts a component that refers to another', () => {
    expect(mistakesIn(component('responses', "$ref: '#/components/responses/B'"))).toEqual([])
  })

  it('knows every key of ours', () => {
    expect(ownKeys.filter((key) => !schema.includes(`"${key}"`))).toEqual([])
  })

  it.each([
    ['a file', 'path: {}', ' path'],
    ['a file', 'x-familes: {}', ' x-familes'],
    ['info', 'info: { titel: T }', '/info titel'],
    ['a server', 'servers: [{ url: a, descripton: b }]', '/servers/0 descripton'],
    ['a tag', 'tags: [{ name: a, descripton: b }]', '/tags/0 descripton'],
    ['a path', 'paths: { /a: { gte: null } }', '/paths/~1a gte'],
    ['a webhook', 'webhooks: { a: { pots: null } }', '/webhooks/a pots'],
    ['an operation', operation('respones: {}'), '/paths/~1a/get respones'],
    ['an operation', operation('x-new: true'), '/paths/~1a/get x-new'],
    [
      'a parameter',
      operation('parameters: [{ name: q, in: query, schema: {}, requird: true }]'),
      '/paths/~1a/get/parameters/0 requird',
    ],
    [
      'a parameter',
      operation('parameters: [{ name: q, in: query, schema: {}, x-why: w }]'),
      '/paths/~1a/get/parameters/0 x-why',
    ],
    [
      'the schema of a parameter',
      operation('parameters: [{ name: q, in: query, schema: { tpye: string } }]'),
      '/paths/~1a/get/parameters/0/schema tpye',
    ],
    ['a request body', operation('requestBody: { content: {}, requird: true }'), '/paths/~1a/get/requestBody requird'],
    ['responses', operation("responses: { '20': { description: ok } }"), '/paths/~1a/get/responses 20'],
    ['responses', operation('responses: { default: { description: ok } }'), '/paths/~1a/get/responses default'],
    ['a response', response('contnet: {}'), '/paths/~1a/get/responses/200 contnet'],
    [
      'a header',
      response('headers: { A: { schema: {}, requird: true } }'),
      '/paths/~1a/get/responses/200/headers/A requird',
    ],
    ['a media type', media('shcema: {}'), '/paths/~1a/get/responses/200/content/a~1b shcema'],
    [
      'a schema in a media type',
      media('schema: { properties: { a: { items: { tpye: string } } } }'),
      '/paths/~1a/get/responses/200/content/a~1b/schema/properties/a/items tpye',
    ],
    ['a component schema', schemas('propertis: {}'), '/components/schemas/A propertis'],
    ['an extension', schemas('x-extend: { propertys: {} }'), '/components/schemas/A/x-extend propertys'],
    ['an extension of an operation', operation('x-extend: { params: [] }'), '/paths/~1a/get/x-extend params'],
    [
      'a schema in an extension',
      schemas('x-extend: { properties: { a: { tpye: string } } }'),
      '/components/schemas/A/x-extend/properties/a tpye',
    ],
    ['a schema in another', schemas('allOf: [{ not: { tpye: string } }]'), '/components/schemas/A/allOf/0/not tpye'],
    [
      'a discriminator',
      schemas('discriminator: { propertyName: a, maping: {} }'),
      '/components/schemas/A/discriminator maping',
    ],
    ['components', 'components: { schema: {} }', '/components schema'],
    [
      'a component',
      component('parameters', 'name: q, in: query, schema: {}, x-kep: true'),
      '/components/parameters/A x-kep',
    ],
    [
      'a component',
      component('parameters', 'name: q, in: query, schema: {}, nmae: q'),
      '/components/parameters/A nmae',
    ],
    [
      'a component',
      component('securitySchemes', 'type: http, scheme: basic, nmae: q'),
      '/components/securitySchemes/A nmae',
    ],
    ['a reference', component('responses', "$ref: '#/a', descripton: b"), '/components/responses/A descripton'],
    [
      'a family',
      `x-families: { f: { ${reason}, paths: [/], responses: { '401': { description: no } }, securty: [] } }`,
      '/x-families/f securty',
    ],
  ])('finds a misspelt key in %s: %s', (_, text, mistake) => {
    expect(mistakesIn(text)).toContain(mistake)
  })

  it.each([
    ['x-answer: maybe', 'x-answer must be equal to one of the allowed values'],
    ['x-dates: { a: epoch }', 'x-dates/a must be equal to one of the allowed values'],
    ['x-dates: unix', 'x-dates must be object'],
    ['x-multipart-json: a', 'x-multipart-json must be array'],
    ['x-page: { by: id }', 'x-page/by must be equal to constant'],
    ['x-page: { by: page, size: 5 }', 'x-page size'],
    ['x-page: {}', "x-page must have required property 'by'"],
    ['x-rate-limit-bucket: 5', 'x-rate-limit-bucket must be string'],
    ['x-repeat-safe: false', 'x-repeat-safe must be equal to constant'],
    ['x-repeat-safe-with: [a]', 'x-repeat-safe-with must be string'],
    ['x-repeat-unsafe-with: true', 'x-repeat-unsafe-with must be string'],
    ["x-why: ''", 'x-why must match pattern "\\S"'],
    ['x-evidence: I know it', 'x-evidence must match pattern'],
    ['x-evidence: recordings a; rumours', 'x-evidence must match pattern'],
    ['operationId: get-a', 'operationId must match pattern'],
    ['security: token', 'security must be array,null'],
  ])('finds the wrong value of `%s` in an operation', (stated, mistake) => {
    const text = `paths:\n  /a:\n    get:\n      ${stated}`
    expect(mistakesIn(text)).toContainEqual(expect.stringContaining(`/paths/~1a/get/${mistake}`))
  })

  it.each([
    ['x-keep: false', ' must be equal to constant', 'x-keep'],
    ['anyOf: [{ x-fallback: false }]', ' must be equal to constant', 'anyOf/0/x-fallback'],
    ['properties: { a: { x-interface: 5 } }', ' must be string', 'properties/a/x-interface'],
    ['type: strng', ' must be equal to one of the allowed values', 'type'],
    ['type: null', ' must be equal to one of the allowed values', 'type'],
    ['required: a', ' must be array', 'required'],
  ])('finds the wrong value of `%s` in a schema', (stated, message, place) => {
    expect(mistakesIn(schemas(stated))).toContain(`/components/schemas/A/${place}${message}`)
  })

  it.each([
    ['x-fields: { id: 5 }', '/x-fields/id must be string'],
    ['paths: { /a/: { get: null } }', '/paths /a/'],
    ['components: { schemas: { A: { x-why: w } } }', "/components/schemas/A must have required property 'x-evidence'"],
    ['components: { schemas: { A B: null } }', '/components/schemas A B'],
    ['x-families: { f: { paths: [/] } }', "/x-families/f must have required property 'responses'"],
  ])('finds the mistake in `%s`', (text, mistake) => {
    expect(mistakesIn(text)).toContain(mistake)
  })
})
