/** Mistakes in what corrections take from OpenAPI: the check of the corrected document finds them. */
import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import { placeOf } from '../../../../scripts/pipeline/correct/corrections/places.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { validateDocument } from '../../../../scripts/pipeline/document/validate.ts'

const reason = 'x-why: w\n      x-evidence: recording r'

async function mistakeIn(text: string): Promise<string> {
  const corrections = collectCorrections([parseCorrections(text, 'c.yaml')])
  const servers = [{ url: 'https://chatwoot.example' }]
  const received = { openapi: '3.1.0', info: { title: 'T', version: '1' }, servers, paths: {} }
  const { document } = correctDocument(received, corrections)
  const [problem] = await validateDocument(document)
  return problem ? `${placeOf(corrections, document, problem.pointer)}: ${problem.message}` : 'valid'
}

/** An operation whose ninth line is the given one. */
function operation(line: string): string {
  return `paths:
  /a:
    post:
      ${reason}
      operationId: postA
      responses:
        '200': { description: ok }
      ${line}
security: []
x-why: w
x-evidence: recording r`
}

const response = (line: string) =>
  operation('summary: S').replace("'200': { description: ok }", `'200':\n          ${line}`)

/** A component whose eleventh line is the given one. */
function schema(line: string): string {
  const content = "{ application/json: { schema: { $ref: '#/components/schemas/A' } } }"
  return operation(`requestBody: { content: ${content} }`).replace(
    'security:',
    `components:\n  schemas:\n    A:\n      ${reason}\n      ${line}\nsecurity:`,
  )
}

describe('the line of a mistake', () => {
  it('is not reported where there is none', async () => {
    expect(await mistakeIn(operation('description: D'))).toBe('valid')
    expect(await mistakeIn(schema('type: string'))).toBe('valid')
  })

  it.each([
    ['description: 5', 'Expected type `string` but got `integer`.'],
    ['deprecated: maybe', 'Expected type `boolean` but got `string`.'],
    ['tags: x', 'Expected type `array` but got `string`.'],
    ['externalDocs: { uri: a }', 'The field `url` must be present on this level.'],
    ['parameters: [{ in: query, schema: {} }]', 'The field `name` must be present on this level.'],
    ['parameters: [{ name: q, in: body, schema: {} }]', '`in` can be one of the following only: "query", "header"'],
    ['parameters: [{ name: q, in: query, schema: {}, nmae: q }]', 'Property `nmae` is not expected here.'],
    ['parameters: [{ name: q, in: query, schema: { tpye: string } }]', 'Property `tpye` is not expected here.'],
    ['requestBody: { required: true }', 'The field `content` must be present on this level.'],
    ['requestBody: { content: { a/b: { shcema: {} } } }', 'Property `shcema` is not expected here.'],
    ['requestBody: { content: { a/b: { schema: { tpye: string } } } }', 'Property `tpye` is not expected here.'],
  ])('is found for `%s` in an operation', async (line, message) => {
    expect(await mistakeIn(operation(line))).toContain(`c.yaml:9: ${message}`)
  })

  it.each([
    ['content: {}', 'The field `description` must be present on this level.', 8],
    ['{ description: ok, contnet: {} }', 'Property `contnet` is not expected here.', 9],
    [
      '{ description: ok, headers: { A: { schema: {}, requird: true } } }',
      'Property `requird` is not expected here.',
      9,
    ],
    ['{ description: ok, content: { a/b: { example: 1, schmea: {} } } }', 'Property `schmea` is not expected here.', 9],
  ])('is found for `%s` in a response', async (line, message, number) => {
    expect(await mistakeIn(response(line))).toContain(`c.yaml:${number}: ${message}`)
  })

  it.each([
    ['propertis: {}', 'Property `propertis` is not expected here.'],
    ['properties: { a: { tpye: string } }', 'Property `tpye` is not expected here.'],
    ['properties: { a: null }', 'Expected type `Schema` (object) but got `null`'],
    ['type: strng', '`type` can be one of the following only: "object", "array", "string"'],
    ['type: null', '`type` can be one of the following only: "object", "array", "string"'],
    ['type: [string, null]', '`type` can be one of the following only: "object", "array", "string"'],
    ['required: a', 'Expected type `array` but got `string`.'],
    ['minimum: a', 'Expected type `number` but got `string`.'],
    ['anyOf: { type: string }', 'Expected type `AnyOf` (array) but got `object`'],
    ['discriminator: type', 'Expected type `Discriminator` (object) but got `string`'],
    ['additionalProperties: 5', 'Expected type `Schema` (object) but got `integer`'],
  ])('is found for `%s` in a component', async (line, message) => {
    expect(await mistakeIn(schema(line))).toContain(`c.yaml:15: ${message}`)
  })

  it('is found in info, servers and security schemes', async () => {
    const ofFile = `${operation('summary: S').replace('security: []', 'security: [{ token: [] }]')}
info: { titel: T }
components: { securitySchemes: { token: { x-why: w, x-evidence: recording r, type: http, scheme: basic } } }
servers: [{ url: a }]`
    expect(await mistakeIn(ofFile)).toBe('c.yaml:13: Property `titel` is not expected here.')
    const servers = ofFile.replace('titel', 'title').replace('url: a', 'url: a, name: b')
    expect(await mistakeIn(servers)).toBe('c.yaml:15: Property `name` is not expected here.')
    const scheme = ofFile.replace('titel', 'title').replace('type: http, scheme: basic', 'type: wat')
    expect(await mistakeIn(scheme)).toContain('c.yaml:14: `type` can be one of the following only: "apiKey"')
  })
})
