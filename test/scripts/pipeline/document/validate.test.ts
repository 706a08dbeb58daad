import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../scripts/pipeline/document/document.ts'
import { validateDocument } from '../../../../scripts/pipeline/document/validate.ts'

const info = { title: 'Chatwoot', version: '1' }
const responses = { '200': { description: 'Success' } }

describe('a document that is not valid', () => {
  it.each([
    [{ swagger: '2.0', info, paths: { '/a': { get: 'text' } } }, '#/paths/~1a/get', '"text"'],
    [{ openapi: '3.0.4', info, paths: { '/a': { get: { responses, tags: 'x' } } } }, '#/paths/~1a/get/tags', '"x"'],
    [
      { openapi: '3.1.0', info, paths: {}, components: { schemas: { a: { nullable: true } } } },
      '#/components/schemas/a/nullable',
      'true',
    ],
  ])('is reported with the place and what is there: %#', async (document, pointer, found) => {
    expect(await validateDocument(document)).toEqual([{ pointer, message: expect.any(String), found }])
  })

  it('is reported in one line, with the beginning of a long value', async () => {
    const text = 'x'.repeat(200)

    const [problem] = await validateDocument({ openapi: '3.1.0', info, paths: { '/a': { get: { responses: text } } } })

    expect(problem?.found).toBe(`"${'x'.repeat(76)}...`)
    expect(problem?.message).not.toContain('\n')
  })

  it('is rejected if it is nested too deeply', async () => {
    let schema: JsonObject = { type: 'string' }
    for (let depth = 0; depth < 10_000; depth++) schema = { type: 'object', properties: { a: schema } }

    await expect(
      validateDocument({ openapi: '3.1.0', info, paths: {}, components: { schemas: { schema } } }),
    ).rejects.toThrow(/^the document cannot be checked: Maximum call stack/)
  })

  it('is reported to have nothing if the place itself is missing', async () => {
    const document = { openapi: '3.1.0', info, paths: { '/a/{id}': { get: { responses } } } }

    expect(await validateDocument(document)).toMatchObject([
      { pointer: '#/paths/~1a~1{id}/get/parameters', found: 'nothing' },
    ])
  })
})

it.each([
  [{ swagger: '2.0', info, paths: { '/a': { get: { responses } } } }],
  [{ openapi: '3.0.4', info, paths: { '/a': { get: { responses } } } }],
  [{ openapi: '3.1.0', info, paths: { '/a': { get: { responses } } } }],
])('a valid document has no problems: %#', async (document) => {
  expect(await validateDocument(document)).toEqual([])
})

describe('a reference out of the document', () => {
  const elsewhere = ['http://127.0.0.1:9/a.json', '/etc/passwd', './nowhere.yaml#/a', '#/nowhere', '/dev/zero']
  const get = (part: JsonObject) => ({ paths: { '/a': { get: { responses, ...part } } } })
  const json = (media: JsonObject) =>
    get({ responses: { '200': { description: 'Success', content: { 'application/json': media } } } })

  it.each(elsewhere)('is data in an example, a default or an extension: %s', async ($ref) => {
    const ref = { $ref }
    const inert = [
      { ...get({ 'x-a': { deep: [ref] } }), 'x-a': ref },
      { paths: { ...get({}).paths, 'x-a': ref }, components: { 'x-a': ref } },
      json({ example: { a: ref } }),
      json({ examples: { a: { value: ref } } }),
      json({ schema: { type: 'object', example: ref, default: { a: [ref] }, 'x-a': ref, enum: [ref] } }),
    ]
    for (const parts of inert)
      for (const openapi of ['3.0.4', '3.1.0']) expect(await validateDocument({ openapi, info, ...parts })).toEqual([])
    const examples = { 'application/json': { a: ref } }
    const swagger = get({ responses: { '200': { description: 'Success', examples } }, 'x-a': ref })
    expect(await validateDocument({ swagger: '2.0', info, ...swagger })).toEqual([])
  })

  it.each(elsewhere)('is followed nowhere, and named as it is written: %s', async ($ref) => {
    const [problem, ...more] = await validateDocument({ openapi: '3.1.0', info, ...json({ schema: { $ref } }) })

    expect(more).toEqual([])
    expect(problem).toMatchObject({ found: JSON.stringify({ $ref }) })
    const file = $ref.replace(/#.*/, '')
    expect(problem?.message).toBe(`Can't resolve $ref${file && `: ${file} is not in the document`}`)
  })
})
