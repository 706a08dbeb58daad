import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PipelineError } from '../../../../scripts/pipeline/document/document.ts'
import { parseDocument, readDocument } from '../../../../scripts/pipeline/read/read.ts'

const bad = (name: string) => fileURLToPath(new URL(`../../../fixtures/bad/${name}`, import.meta.url))

const supported = 'supported are Swagger 2.0, OpenAPI 3.0 and 3.1'

/** File -> what the error says after its name. */
const reasons: [string, string][] = [
  ['empty.json', 'is empty'],
  ['page.html', 'is an HTML page, not an API document'],
  ['schema.graphql', 'is a GraphQL schema, not an API document'],
  ['not-found.txt', 'is not an API document: it contains the string "404: Not Found"'],
  ['message.txt', 'is not an API document: it contains the string "Not Found"'],
  ['list.json', 'is not an API document: it contains an array'],
  ['package.json', 'is not an API document: it has neither "swagger" nor "openapi"'],
  ['merge-conflict.json', 'has an unresolved merge conflict: line 3'],
  ['several.yml', 'contains several YAML documents: keep the API document'],
  ['commented.json', 'is not valid JSON: line 6, column 3'],
  ['truncated.json', 'is not valid JSON: line 4, column 1'],
  ['broken.yml', 'is not valid JSON or YAML: line 4, column 1: deficient indentation'],
  ['circular.yml', 'is not valid JSON or YAML: an anchor contains itself'],
  ['swagger-1.2.json', `is a Swagger 1.2 document; ${supported}`],
  ['openapi-3.2.json', `has the version openapi 3.2.0; ${supported}`],
  ['no-paths.json', 'has no paths'],
  ['empty-paths.json', 'has no paths: #/paths is empty'],
  ['list-paths.json', 'has no paths: #/paths is ["/api/v1/profile"]'],
  ['unbundled.yml', 'keeps its paths in another file (./paths/index.yml): pass the bundled document'],
  ['missing.json', 'does not exist'],
]

describe('a file that is not an API document', () => {
  it.each(reasons)('%s %s', async (name, reason) => {
    const failure = await readDocument(bad(name)).catch((error: unknown) => error)

    expect(failure).toBeInstanceOf(PipelineError)
    expect((failure as PipelineError).message).toBe(`${bad(name)} ${reason}`)
  })

  it('can be a folder', async () => {
    await expect(readDocument(bad('.'))).rejects.toThrow(`${bad('.')} is a folder, not an API document`)
  })

  it('is named as it was given', async () => {
    await expect(readDocument('./nowhere.json')).rejects.toThrow('./nowhere.json does not exist')
  })
})

describe('a text with an unresolved merge conflict', () => {
  it.each(['<<<<<<< HEAD\n', '<<<<<<<\n', '<<<<<<<\r\n'])('is not read: %j', (line) => {
    expect(() => parseDocument(`swagger: "2.0"\n${line}`, 'a.yml')).toThrow(
      'a.yml has an unresolved merge conflict: line 2',
    )
  })
})

describe('an API document', () => {
  const paths = { '/api/v1/profile': { get: {} } }

  it('is read from JSON unchanged', () => {
    const text = JSON.stringify({ swagger: '2.0', paths })

    expect(parseDocument(text, 'swagger.json')).toEqual({ swagger: '2.0', paths })
  })

  it('keeps raw line breaks and tabs inside its strings', () => {
    const text = '{ "swagger": "2.0", "info": { "description": "one\n\ttwo \\"three\\"" }, "paths": { "/a": {} } }'

    expect(parseDocument(text, 'swagger.json').info).toEqual({ description: 'one\n\ttwo "three"' })
  })

  it('may have comments, as editors accept them', () => {
    const text = `/* Chatwoot\n */\n{ "swagger": "2.0", // a version\n "host": "https://a.b/*c*/", "paths": { "/a": {} }, }`

    expect(parseDocument(text, 'swagger.json')).toEqual({
      swagger: '2.0',
      host: 'https://a.b/*c*/',
      paths: { '/a': {} },
    })
  })

  it('may have a quote and slashes inside a string, which are no comment', () => {
    const text = '{ "swagger": "2.0", // a version\n "host": "\\"//a", "paths": { "/a": {} } }'

    expect(parseDocument(text, 'swagger.json').host).toBe('"//a')
  })

  it.each([
    ['little-endian', Buffer.from('\uFEFF{ "swagger": "2.0", "paths": { "/ä": {} } }', 'utf16le')],
    ['little-endian without a byte order mark', Buffer.from('{ "swagger": "2.0", "paths": { "/ä": {} } }', 'utf16le')],
    ['big-endian', Buffer.from('\uFEFF{ "swagger": "2.0", "paths": { "/ä": {} } }', 'utf16le').swap16()],
  ])('may be UTF-16, %s', async (_, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'read-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'swagger.json')
    await writeFile(file, bytes)

    expect(await readDocument(file)).toEqual({ swagger: '2.0', paths: { '/ä': {} } })
  })

  it('must not have an older encoding, whose letters would be lost', async () => {
    const bytes = Buffer.from('{ "swagger": "2.0", "paths": { "/\u00e4": {} } }', 'latin1')

    await expect(readDocument({ name: 'swagger.json', bytes })).rejects.toThrow(
      'swagger.json is neither UTF-8 nor UTF-16: save it as one of them',
    )
  })

  it('is read from YAML, where a duplicate key counts once', () => {
    const text = 'openapi: 3.0.4\npaths:\n  /a:\n    get: { summary: first }\n    get: { summary: second }\n'

    expect(parseDocument(text, 'swagger.yml')).toEqual({
      openapi: '3.0.4',
      paths: { '/a': { get: { summary: 'second' } } },
    })
  })

  it('shares nothing between the places of a YAML alias', () => {
    const text = 'swagger: "2.0"\npaths:\n  /a: &a { get: {} }\n  /b: *a\n'

    const document = parseDocument(text, 'swagger.yml')

    expect(document.paths['/a']).toEqual(document.paths['/b'])
    expect(document.paths['/a']).not.toBe(document.paths['/b'])
  })

  it('may begin with a byte order mark', () => {
    expect(parseDocument('\uFEFF{ "swagger": "2.0", "paths": { "/a": {} } }', 'swagger.json').swagger).toBe('2.0')
  })

  it('is of OpenAPI 3 if it names both versions', () => {
    const text = 'openapi: 3.0.4\nswagger: "2.0"\npaths:\n  /a: {}\n'

    expect(parseDocument(text, 'swagger.yml')).toEqual({ openapi: '3.0.4', paths: { '/a': {} } })
  })

  it.each([
    ['swagger: 2.0', { swagger: '2.0' }],
    ['swagger: 2', { swagger: '2.0' }],
    ['openapi: 3.0', { openapi: '3.0.0' }],
    ['openapi: 3.1', { openapi: '3.1.0' }],
    ['openapi: 3.1.1', { openapi: '3.1.1' }],
  ])('has its version as a string: %s', (version, expected) => {
    expect(parseDocument(`${version}\npaths:\n  /a: {}\n`, 'swagger.yml')).toEqual({ ...expected, paths: { '/a': {} } })
  })
})
