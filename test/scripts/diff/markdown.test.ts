import { describe, expect, it } from 'vitest'
import type { DiffContext } from '../../../scripts/diff/context.ts'
import { diffDocuments, markdownOf } from '../../../scripts/diff.ts'
import type { ApiDocument, JsonObject } from '../../../scripts/pipeline/document/document.ts'
import { listAt, objectAt, smallDocument } from './small-document.ts'

const nothing: DiffContext = { stale: [], touched: [], lost: [], news: [], withoutMethod: [], problem: undefined }

function page(change: (document: ApiDocument) => void, context: Partial<DiffContext> = {}): string {
  const after = smallDocument()
  change(after)
  return markdownOf(diffDocuments(smallDocument(), after), { ...nothing, ...context })
}

/** This many operations that return the same schema. */
function wide(count: number, schema: JsonObject): ApiDocument {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } }
  const names = Array.from({ length: count }, (_, index) => `/api/${String(index).padStart(3, '0')}`)
  return {
    openapi: '3.1.0',
    paths: Object.fromEntries(names.map((name) => [name, { get: { responses: { '200': { content } } } }])),
    components: { schemas: { thing: schema } },
  }
}

describe('the page', () => {
  it('says so if nothing changed', () => {
    expect(page(() => {})).toBe('# What changed in the document\n\nNothing that a caller or a reader could notice.\n')
  })

  it('counts by weight, and lists the heaviest first', () => {
    const text = page((document) => {
      delete objectAt(document, '#/components/schemas/thing/properties').note
      listAt(document, '#/components/schemas/thing/properties/status/enum').push('snoozed')
      listAt(document, '#/paths/~1api~1things/get/parameters').shift()
      objectAt(document, '#/components/schemas/thing/properties').color = { type: 'string' }
    })

    expect(text).toContain('7 changes in 2 operations: 3 breaking, 2 to watch, 2 additive.')
    expect(text.match(/^## .*/gm)).toEqual([
      '## Breaks callers (1)',
      '## Breaks readers (2)',
      '## To watch for readers (2)',
      '## Additive for readers (2)',
    ])
  })

  it('separates what callers and what readers of one schema notice', () => {
    const document = (schema: JsonObject): ApiDocument => {
      const content = { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } }
      return {
        openapi: '3.1.0',
        paths: { '/a': { put: { requestBody: { content }, responses: { '200': { content } } } } },
        components: { schemas: { thing: schema } },
      }
    }
    const before = document({ type: 'object', properties: {} })
    const after = document({ type: 'object', properties: { color: { type: 'string' } } })

    const shown = '(1)\n\n**thing** in `PUT /a`:\n\n- `color`: new, `string`'
    const text = markdownOf(diffDocuments(before, after), nothing)
    expect(text).toContain(`## Additive for callers ${shown}`)
    expect(text).toContain(`## Additive for readers ${shown}`)
  })

  it('reports the change of a shared schema once, with its operations', () => {
    const text = page((document) => {
      const fields = objectAt(document, '#/components/schemas/thing/properties')
      delete fields.note
      fields.id = { type: 'string' }
    })

    expect(text).toContain(
      [
        '**thing** in `GET /api/things`, `POST /api/things`:',
        '',
        '- `id`: `integer` is now `string`',
        '- `note`: removed, was `string|null`',
      ].join('\n'),
    )
  })

  it('reports the same change of parameters outside schemas once, too', () => {
    const text = page((document) => {
      for (const name of ['get', 'post']) {
        const operation = objectAt(document, `#/paths/~1api~1things/${name}`)
        operation.parameters = [
          ...(Array.isArray(operation.parameters) ? operation.parameters : []),
          { name: 'locale', in: 'query', required: true, schema: { type: 'string' } },
        ]
      }
    })

    expect(text).toContain('`GET /api/things`, `POST /api/things`:\n\n- `query.locale`: new and required, `string`')
  })

  it.each<[string, (document: ApiDocument) => void, string]>([
    [
      'values that were added and removed',
      (document) => {
        objectAt(document, '#/components/schemas/thing/properties/status').enum = ['open', 'resolved']
      },
      '- `status`: no longer `"closed"`, now also `"resolved"`',
    ],
    [
      'any value instead of some',
      (document) => {
        delete objectAt(document, '#/components/schemas/thing/properties/status').enum
      },
      '- `status`: only `"open"`, `"closed"` before, now any value',
    ],
    [
      'null',
      (document) => {
        objectAt(document, '#/components/schemas/thing/properties/id').type = ['integer', 'null']
      },
      '- `id`: may now be null',
    ],
    [
      'something that is now required',
      (document) => {
        objectAt(document, '#/paths/~1api~1things/get/parameters/0').required = true
      },
      '- `query.page`: is now required',
    ],
    [
      'a rule that was added',
      (document) => {
        objectAt(document, '#/components/schemas/thing/properties/note').maxLength = 80
      },
      '- `note`: now with `maxLength 80`',
    ],
    [
      'other fields',
      (document) => {
        objectAt(document, '#/components/schemas/thing').additionalProperties = false
      },
      '**thing** in `GET /api/things`, `POST /api/things`:\n\n- no longer allows other fields',
    ],
    [
      'a field of an alternative',
      (document) => {
        delete objectAt(
          document,
          '#/paths/~1api~1things/post/requestBody/content/application~1json/schema/properties/target/oneOf/0/properties',
        ).inbox_id
      },
      '- `body.target(kind=inbox).inbox_id`: removed, was `integer`',
    ],
  ])('has a sentence for %s', (_, change, line) => {
    expect(page(change)).toContain(line)
  })

  it('names four of many operations and counts the rest', () => {
    const before = wide(30, { type: 'object', properties: { id: { type: 'integer' } } })
    const after = wide(30, { type: 'object', properties: { id: { type: 'string' } } })

    const text = markdownOf(diffDocuments(before, after), nothing)

    expect(text).toContain('**thing** in `GET /api/000`, `GET /api/001`, `GET /api/002`, `GET /api/003` and 26 more:')
    expect(text).not.toContain('/api/004')
  })

  it('ends a very long section with a count of the rest', () => {
    const fields = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, { type: 'integer' }]))
    const before = wide(1, { type: 'object', properties: fields })
    const after = wide(1, { type: 'object', properties: {} })

    const text = markdownOf(diffDocuments(before, after), nothing)

    expect(text.match(/^- `f\d+`: removed/gm)).toHaveLength(39)
    expect(text).toContain('… and 61 more: all with `npm run spec:diff -- OLD NEW --format json`')
  })

  it('ends a long list of operations with a count of the rest', () => {
    const empty: ApiDocument = { openapi: '3.1.0', paths: {} }

    const text = markdownOf(diffDocuments(wide(50, { type: 'object' }), empty), nothing)

    expect(text).toContain('## Removed operations (50)')
    expect(text).toContain('- … and 10 more: all with `npm run spec:diff -- OLD NEW --format json`')
  })

  it('says where the rest of the corrections is listed', () => {
    const corrections = Array.from({ length: 41 }, (_, index) => ({ subject: `schemas/s${index}`, where: 'a.yaml:1' }))
    const text = page(() => {}, {
      stale: corrections,
      touched: corrections.map((correction) => ({ ...correction, changes: 1 })),
    })

    const [stale, touched] = text.match(/^- … and 1 more: .*$/gm) ?? []

    expect(stale).toBe('- … and 1 more: all in REPORT.md after the update')
    // REPORT.md knows one document.
    expect(touched).toBe('- … and 1 more: all with `npm run spec:diff -- OLD NEW --format json`')
  })

  it('says where an operation moved to, and where from', () => {
    const text = page((document) => {
      document.paths['/api/v2/things/{id}'] = objectAt(document, '#/paths/~1api~1things~1{id}')
      delete document.paths['/api/things/{id}']
    })

    expect(text).toContain('## Removed operations (1)\n\n- `DELETE /api/things/{id}`: now `DELETE /api/v2/things/{id}`')
    expect(text).toContain('## New operations (1)\n\n- `DELETE /api/v2/things/{id}`: was `DELETE /api/things/{id}`')
  })

  it('names corrections, methods and operations that no method calls', () => {
    const text = page(
      (document) => {
        document.paths['/api/new'] = { get: { responses: {} } }
        document.paths['/api/known'] = { get: { responses: {} } }
      },
      {
        stale: [{ subject: 'schemas/Thing', where: 'things.yaml:3' }],
        touched: [{ subject: 'GET /api/things', where: 'things.yaml:7', changes: 2 }],
        lost: [{ operation: 'GET /api/things', methods: ['Things.list'], paths: ['200.payload[].status'] }],
        news: [{ kind: 'news', what: 'GET /api/things: query vip', outcome: 'in the types' }],
        withoutMethod: [{ operation: 'GET /api/new', id: 'getNew' }],
        problem: undefined,
      },
    )

    expect(text).toContain(
      '## Removed, but used by methods of this client (1)\n\n- Things.list (`GET /api/things`): `200.payload[].status`',
    )
    expect(text).toContain('what they state: delete them.\n\n- `schemas/Thing` (things.yaml:3)')
    expect(text).toContain('- `GET /api/things` (things.yaml:7): 2 changes')
    expect(text).toContain('## New operations without a method of this client (1)\n\n- `GET /api/new` (getNew)')
    expect(text).toContain('## New operations (1)\n\n- `GET /api/known`')
    expect(text).toMatch(/## News for the types \(1\)\n\n.*\n\n- `GET \/api\/things: query vip`: in the types/)
  })

  it('says why corrections cannot be applied to the newer document', () => {
    expect(page(() => {}, { problem: 'things.yaml:3: no route GET /api/things' })).toContain(
      'The corrections cannot be applied to it: `things.yaml:3: no route GET /api/things`',
    )
  })
})
