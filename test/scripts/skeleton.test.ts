import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main, skeletonOf } from '../../scripts/skeleton.ts'
import { ranMain } from './run-main.ts'
import { skeletons } from './sample-documents.ts'

function skeleton(document: object): unknown {
  return JSON.parse(skeletonOf(JSON.stringify(document), 'a.json'))
}

/** A document with one schema, and what its skeleton has in its place. */
function schema(value: object, version: object = { openapi: '3.1.0' }): unknown {
  const info = { title: 'API', version: '1' }
  const paths = { '/api/a': { get: { responses: { '200': { description: '' } } } } }
  const isSwagger = 'swagger' in version
  const document = isSwagger
    ? { ...version, info, paths, definitions: { a: value } }
    : { ...version, info, paths, components: { schemas: { a: value } } }
  const result = skeleton(document)
  return isSwagger ? result : (result as typeof document).components // the same structure
}

describe('a skeleton', () => {
  it('has names, types and structure, and no prose', () => {
    const document = {
      openapi: '3.0.4',
      info: { title: 'The API', version: '1.0', description: 'Long', contact: { email: 'a@b.example' }, license: {} },
      externalDocs: { url: 'https://docs.example' },
      tags: [{ name: 'Contacts', description: 'Long' }],
      paths: {
        '/api/v1/contacts/{id}': {
          get: {
            summary: 'Get',
            operationId: 'getContact',
            tags: ['Contacts'],
            parameters: [
              { name: 'id', in: 'path', required: true, description: 'Long', example: 1, schema: { type: 'integer' } },
            ],
            responses: {
              '200': {
                description: 'Success',
                content: {
                  'application/json': { schema: { $ref: '#/components/schemas/contact' }, example: { id: 1 } },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          contact: {
            title: 'A contact',
            type: 'object',
            required: ['description'],
            properties: {
              description: { type: 'string', description: 'Long', maxLength: 5, nullable: true, example: 'x y' },
              kind: { type: 'string', enum: ['a', 'b'], default: 'a', 'x-note': 'Long' },
            },
          },
        },
      },
    }

    expect(skeleton(document)).toEqual({
      openapi: '3.0.4',
      info: { title: 'text', version: '1.0' },
      tags: [{ name: 'Contacts' }],
      paths: {
        '/api/v1/contacts/{id}': {
          get: {
            operationId: 'getContact',
            tags: ['Contacts'],
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
            responses: {
              '200': {
                description: '',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/contact' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          contact: {
            type: 'object',
            required: ['description'],
            properties: {
              description: { type: 'string', maxLength: 5, nullable: true },
              kind: { type: 'string', enum: ['a', 'b'], default: 'a' },
            },
          },
        },
      },
    })
  })

  it.each([
    ['prose of a wrong type', { description: 5 }, { description: 5 }],
    ['prose without a value', { title: null }, { title: null }],
    ['a key that does not exist', { note: 'some prose', type: 'string' }, { note: 'text', type: 'string' }],
    ['a type that does not exist', { type: 'a date' }, { type: 'a date' }],
    ['a schema among its properties', { properties: { type: 'string', example: 'a b' } }, undefined],
  ])('keeps %s', (_, given, expected) => {
    expect(schema(given)).toEqual({ schemas: { a: expected ?? { properties: { type: 'string', example: 'text' } } } })
  })

  it('keeps a description next to a reference, a keyword of a newer version, and what is under it', () => {
    const a = {
      oneOf: [
        { $ref: '#/definitions/a', description: 'the a of it' },
        { type: 'string', title: 'b' },
      ],
    }

    expect(schema(a, { swagger: '2.0' })).toMatchObject({
      definitions: { a: { oneOf: [{ $ref: '#/definitions/a', description: 'text' }, { type: 'string' }] } },
    })
  })

  it('keeps of an example the values that show where an enum belongs', () => {
    const properties = { key: { type: 'string' }, operator: { type: 'string' }, id: {}, enum: ['AND', 'OR'] }
    const example = { key: 'a name', operator: 'OR' }

    expect(schema({ properties, example })).toEqual({ schemas: { a: { properties, example: { operator: 'OR' } } } })
    expect(schema({ type: 'array', items: { properties }, example: [example] })).toEqual({
      schemas: { a: { type: 'array', items: { properties }, example: [{ operator: 'OR' }] } },
    })
  })

  it('keeps a version that is a number', () => {
    expect(schema({}, { swagger: 2.0 })).toMatchObject({ swagger: 2 })
  })

  it('keeps one raw line break if the document has them', () => {
    const text = '{"swagger":"2.0","info":{"description":"Some\nlong\nprose"},"paths":{"/api/a":{}}}'
    const result = skeletonOf(text, 'a.json')

    expect(result).toContain('"description": "line\nbreak"')
    expect(result).not.toContain('prose')
  })

  it('is refused if it does not have the same defects', () => {
    const responses = { '200': { description: '', type: 'string', enum: ['on hold', 'in progress'] } }
    const document = { swagger: '2.0', info: { title: 'a', version: '1' }, paths: { '/api/a': { get: { responses } } } }

    expect(() => skeleton(document)).toThrow(
      'a.json: the document and its skeleton do not have the same defects: enum-type at #/paths/~1api~1a/get/responses/200/schema/enum',
    )
  })
})

describe('the skeletons of the published documents', () => {
  it.each(skeletons.map((file) => [path.basename(file), file]))('have nothing more to drop: %s', async (_, file) => {
    const text = await readFile(file, 'utf8')

    expect(skeletonOf(text, file)).toBe(text)
  })
})

describe('the program', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'skeleton-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const run = (...args: string[]) => ranMain((output) => main(args, output))

  it('writes a YAML document as JSON, under its name', async () => {
    const file = path.join(folder, 'mine.yaml')
    await writeFile(
      file,
      'openapi: 3.1.0\ninfo: { title: Mine, version: "1", description: Long }\npaths: { /api/a: {} }\n',
    )

    expect(await run(file, '--out', path.join(folder, 'out'))).toEqual({
      exitCode: 0,
      stdout: path.join(folder, 'out/mine.json'),
      stderr: '',
    })
    expect(JSON.parse(await readFile(path.join(folder, 'out/mine.json'), 'utf8'))).toEqual({
      openapi: '3.1.0',
      info: { title: 'Mine', version: '1' },
      paths: { '/api/a': {} },
    })
  })

  it.each([
    ['no file', [], 'expected the files of documents, got none'],
    ['a file that does not exist', ['none.json'], 'none.json does not exist'],
  ])('refuses %s in one line', async (_, args, line) => {
    expect(await run(...args, '--out', folder)).toEqual({ exitCode: 1, stdout: '', stderr: line })
  })
})
