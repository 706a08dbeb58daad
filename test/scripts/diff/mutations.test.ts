import { describe, expect, it } from 'vitest'
import { type Weight, weightOf } from '../../../scripts/diff/changes.ts'
import { diffDocuments } from '../../../scripts/diff.ts'
import type { Json, JsonObject } from '../../../scripts/pipeline/document/document.ts'
import { listAt, objectAt, smallDocument } from './small-document.ts'

const list = '#/paths/~1api~1things/get'
const create = '#/paths/~1api~1things/post'
const body = `${create}/requestBody/content/application~1json/schema`
const error = `${list}/responses/404/content/application~1json/schema/properties`
const thing = '#/components/schemas/thing'
const event = '#/webhooks/thing_created/post/requestBody/content/application~1json/schema'

/** Sets a key, or deletes it. */
function set(place: string, key: string, value?: Json) {
  return (document: JsonObject) => {
    const object = objectAt(document, place)
    if (value === undefined) delete object[key]
    else object[key] = value
  }
}

function push(place: string, value: Json) {
  return (document: JsonObject) => void listAt(document, place).push(value)
}

interface Expected {
  operations: string[]
  side: 'request' | 'answer'
  kind: string
  weight: Weight
  /** For each operation. */
  paths: string[]
  before: Json
  after: Json
}

function found(
  operations: string | string[],
  side: 'request' | 'answer',
  kind: string,
  weight: Weight,
  paths: string | string[],
  before: Json,
  after: Json,
): Expected {
  return { operations: [operations].flat(), side, kind, weight, paths: [paths].flat(), before, after }
}

const GET = 'GET /api/things'
const POST = 'POST /api/things'
const DELETE = 'DELETE /api/things/{id}'
const both = [GET, POST]
const string = { type: 'string' }

/** What a mutation does to the small document, and exactly what must be reported about it. */
const mutations: [string, (document: JsonObject) => void, Expected][] = [
  // Whole operations.
  [
    'an operation is gone',
    set('#/paths/~1api~1things~1{id}', 'delete'),
    found(DELETE, 'request', 'operation-removed', 'breaking', '', DELETE, null),
  ],
  [
    'an operation is new',
    set('#/paths', '/api/new', { get: { responses: {} } }),
    found('GET /api/new', 'request', 'operation-added', 'additive', '', null, 'GET /api/new'),
  ],
  [
    'a webhook is new',
    set('#/webhooks', 'thing_deleted', { post: { responses: {} } }),
    found('webhook thing_deleted', 'answer', 'operation-added', 'additive', '', null, 'webhook thing_deleted'),
  ],
  [
    'a webhook is gone',
    set('#/webhooks', 'thing_created'),
    found('webhook thing_created', 'answer', 'operation-removed', 'breaking', '', 'webhook thing_created', null),
  ],

  // Parameters.
  [
    'a parameter is new',
    push(`${list}/parameters`, { name: 'q', in: 'query', schema: string }),
    found(GET, 'request', 'parameter-added', 'additive', 'query.q', null, 'string'),
  ],
  [
    'a parameter is new and required',
    push(`${list}/parameters`, { name: 'q', in: 'query', required: true, schema: string }),
    found(GET, 'request', 'required-parameter-added', 'breaking', 'query.q', null, 'string'),
  ],
  [
    'a parameter is gone',
    (document) => void listAt(document, `${list}/parameters`).shift(),
    found(GET, 'request', 'parameter-removed', 'breaking', 'query.page', 'integer', null),
  ],
  [
    'a parameter is now required',
    set(`${list}/parameters/0`, 'required', true),
    found(GET, 'request', 'became-required', 'breaking', 'query.page', false, true),
  ],
  [
    'a parameter is no longer required',
    set(`${list}/parameters/2`, 'required', false),
    found(GET, 'request', 'became-optional', 'additive', 'header.X-Token', true, false),
  ],
  [
    'a parameter has another type',
    set(`${list}/parameters/0`, 'schema', string),
    found(GET, 'request', 'type-changed', 'breaking', 'query.page', 'integer', 'string'),
  ],
  [
    'a parameter accepts one value fewer',
    set(`${list}/parameters/1/schema`, 'enum', ['open']),
    found(GET, 'request', 'enum-narrowed', 'breaking', 'query.status', ['open', 'closed'], ['open']),
  ],
  [
    'a path variable has another type',
    set('#/paths/~1api~1things~1{id}/delete/parameters/0', 'schema', string),
    found(DELETE, 'request', 'type-changed', 'breaking', 'path.id', 'integer', 'string'),
  ],

  // Bodies of requests.
  [
    'a body is gone',
    set(create, 'requestBody'),
    found(POST, 'request', 'body-removed', 'breaking', 'body', 'object', null),
  ],
  [
    'a body is new',
    set(list, 'requestBody', { content: { 'application/json': { schema: { type: 'object' } } } }),
    found(GET, 'request', 'body-added', 'additive', 'body', null, 'object'),
  ],
  [
    'a body is new and required',
    set(list, 'requestBody', { required: true, content: { 'application/json': { schema: { type: 'object' } } } }),
    found(GET, 'request', 'required-body-added', 'breaking', 'body', null, 'object'),
  ],
  [
    'a body is now required',
    set(`${create}/requestBody`, 'required', true),
    found(POST, 'request', 'became-required', 'breaking', 'body', false, true),
  ],
  [
    'a body may also be a form',
    set(`${create}/requestBody/content`, 'multipart/form-data', { schema: { type: 'object' } }),
    found(POST, 'request', 'media-type-added', 'additive', 'body', null, 'multipart/form-data'),
  ],
  [
    'a body must be a form',
    (document) => {
      const content = objectAt(document, `${create}/requestBody/content`)
      content['multipart/form-data'] = content['application/json'] ?? null
      delete content['application/json']
    },
    found(POST, 'request', 'media-type-changed', 'breaking', 'body', 'application/json', 'multipart/form-data'),
  ],
  [
    'a field of a body is new',
    set(`${body}/properties`, 'color', string),
    found(POST, 'request', 'field-added', 'additive', 'body.color', null, 'string'),
  ],
  [
    'a field of a body is new and required',
    (document) => {
      set(`${body}/properties`, 'color', string)(document)
      push(`${body}/required`, 'color')(document)
    },
    found(POST, 'request', 'required-field-added', 'breaking', 'body.color', null, 'string'),
  ],
  [
    'a field of a body is gone',
    set(`${body}/properties`, 'tags'),
    found(POST, 'request', 'field-removed', 'breaking', 'body.tags', 'string[]', null),
  ],
  [
    'a field of a body is now required',
    push(`${body}/required`, 'status'),
    found(POST, 'request', 'became-required', 'breaking', 'body.status', false, true),
  ],
  [
    'a field of a body is no longer required',
    set(body, 'required', []),
    found(POST, 'request', 'became-optional', 'additive', 'body.name', true, false),
  ],
  [
    'a field of a body has another type',
    set(`${body}/properties/name`, 'type', 'integer'),
    found(POST, 'request', 'type-changed', 'breaking', 'body.name', 'string', 'integer'),
  ],
  [
    'a field of a body accepts one type fewer',
    set(`${body}/properties/size`, 'type', 'integer'),
    found(POST, 'request', 'type-narrowed', 'breaking', 'body.size', 'integer|string', 'integer'),
  ],
  [
    'a field of a body accepts one more type',
    set(`${body}/properties/name`, 'type', ['string', 'integer']),
    found(POST, 'request', 'type-widened', 'additive', 'body.name', 'string', 'integer|string'),
  ],
  [
    'the items of an array in a body have another type',
    set(`${body}/properties/tags/items`, 'type', 'integer'),
    found(POST, 'request', 'type-changed', 'breaking', 'body.tags[]', 'string', 'integer'),
  ],
  [
    'a field of a body becomes a file',
    set(`${body}/properties/name`, 'contentMediaType', 'application/octet-stream'),
    found(POST, 'request', 'type-changed', 'breaking', 'body.name', 'string', 'file'),
  ],
  [
    'a field of a body accepts one value fewer',
    set(`${body}/properties/status`, 'enum', ['open']),
    found(POST, 'request', 'enum-narrowed', 'breaking', 'body.status', ['open', 'closed'], ['open']),
  ],
  [
    'a field of a body accepts one more value',
    push(`${body}/properties/status/enum`, 'snoozed'),
    found(
      POST,
      'request',
      'enum-widened',
      'additive',
      'body.status',
      ['open', 'closed'],
      ['open', 'closed', 'snoozed'],
    ),
  ],
  [
    'a field of a body accepts another value instead',
    set(`${body}/properties/status`, 'enum', ['open', 'resolved']),
    found(POST, 'request', 'enum-changed', 'breaking', 'body.status', ['open', 'closed'], ['open', 'resolved']),
  ],
  [
    'a field of a body accepts only some values',
    set(`${body}/properties/name`, 'enum', ['a']),
    found(POST, 'request', 'enum-narrowed', 'breaking', 'body.name', null, ['a']),
  ],
  [
    'a field of a body accepts any value',
    set(`${body}/properties/status`, 'enum'),
    found(POST, 'request', 'enum-widened', 'additive', 'body.status', ['open', 'closed'], null),
  ],
  [
    'a field of a body may be null',
    set(`${body}/properties/name`, 'type', ['string', 'null']),
    found(POST, 'request', 'became-nullable', 'additive', 'body.name', false, true),
  ],
  [
    'a field of a body may no longer be null',
    set(`${body}/properties/note`, 'type', 'string'),
    found(POST, 'request', 'became-non-nullable', 'breaking', 'body.note', true, false),
  ],
  [
    'one of the alternatives of a field of a body is gone',
    (document) => void listAt(document, `${body}/properties/target/oneOf`).shift(),
    found(POST, 'request', 'alternative-removed', 'breaking', 'body.target', 'kind=inbox { inbox_id, kind }', null),
  ],
  [
    'a field of a body has one more alternative',
    push(`${body}/properties/target/oneOf`, { type: 'object', properties: { agent_id: { type: 'integer' } } }),
    found(POST, 'request', 'alternative-added', 'additive', 'body.target', null, '{ agent_id }'),
  ],
  [
    'a field of one of the alternatives is gone',
    set(`${body}/properties/target/oneOf/1/properties`, 'team_id'),
    found(POST, 'request', 'field-removed', 'breaking', 'body.target(kind=team).team_id', 'integer', null),
  ],

  // Responses.
  [
    'a response is gone',
    set('#/paths/~1api~1things/post/responses', '200'),
    found(POST, 'answer', 'status-removed', 'breaking', '200', 'object', null),
  ],
  [
    'an error is gone',
    set(`${list}/responses`, '404'),
    found(GET, 'answer', 'status-removed', 'additive', '404', 'object', null),
  ],
  [
    'an error is new',
    set(`${create}/responses`, '422', { description: 'no' }),
    found(POST, 'answer', 'status-added', 'additive', '422', null, 'no body'),
  ],
  [
    'a response is now empty',
    set(`${create}/responses`, '200', { description: 'done' }),
    found(POST, 'answer', 'body-removed', 'breaking', '200', 'object', null),
  ],
  [
    'a response is new',
    set(`${create}/responses`, '202', { description: 'later' }),
    found(POST, 'answer', 'status-added', 'watch', '202', null, 'no body'),
  ],
  [
    'a response may also be CSV',
    set(`${create}/responses/200/content`, 'text/csv', { schema: string }),
    found(POST, 'answer', 'media-type-added', 'additive', '200', null, 'text/csv'),
  ],
  [
    'a response has an entirely different type',
    set(`${create}/responses/200/content/application~1json`, 'schema', string),
    found(POST, 'answer', 'type-changed', 'breaking', '200', 'object', 'string'),
  ],
  [
    'an empty response now has a body',
    set('#/paths/~1api~1things~1{id}/delete/responses', '204', {
      description: 'gone',
      content: { 'application/json': { schema: string } },
    }),
    found(DELETE, 'answer', 'body-added', 'additive', '204', null, 'string'),
  ],
  [
    'a response is now CSV',
    (document) => {
      const content = objectAt(document, `${create}/responses/200/content`)
      content['text/csv'] = content['application/json'] ?? null
      delete content['application/json']
    },
    found(POST, 'answer', 'media-type-changed', 'breaking', '200', 'application/json', 'text/csv'),
  ],
  [
    'a field of a response is new',
    set(`${error}`, 'code', { type: 'integer' }),
    found(GET, 'answer', 'field-added', 'additive', '404.code', null, 'integer'),
  ],
  [
    'a field of a response is new and always present',
    (document) => {
      set(`${thing}/properties`, 'color', string)(document)
      push(`${thing}/required`, 'color')(document)
    },
    found(both, 'answer', 'field-added', 'additive', ['200.payload[].color', '200.color'], null, 'string'),
  ],
  [
    'a field of a response is gone',
    set(`${thing}/properties`, 'status'),
    found(both, 'answer', 'field-removed', 'breaking', ['200.payload[].status', '200.status'], '"closed"|"open"', null),
  ],
  [
    'a field of a response has another type',
    set(`${thing}/properties/id`, 'type', 'string'),
    found(both, 'answer', 'type-changed', 'breaking', ['200.payload[].id', '200.id'], 'integer', 'string'),
  ],
  [
    'a field of a response may have another type',
    set(`${thing}/properties/id`, 'type', ['integer', 'string']),
    found(both, 'answer', 'type-widened', 'breaking', ['200.payload[].id', '200.id'], 'integer', 'integer|string'),
  ],
  [
    'a field of a response may be null',
    set(`${thing}/properties/id`, 'type', ['integer', 'null']),
    found(both, 'answer', 'became-nullable', 'breaking', ['200.payload[].id', '200.id'], false, true),
  ],
  [
    'a field of a response may no longer be null',
    set(`${thing}/properties/note`, 'type', 'string'),
    found(both, 'answer', 'became-non-nullable', 'additive', ['200.payload[].note', '200.note'], true, false),
  ],
  [
    'a field of a response may be missing',
    set(thing, 'required', []),
    found(both, 'answer', 'became-optional', 'breaking', ['200.payload[].id', '200.id'], true, false),
  ],
  [
    'a field of a response is always present',
    push(`${thing}/required`, 'status'),
    found(both, 'answer', 'became-required', 'additive', ['200.payload[].status', '200.status'], false, true),
  ],
  [
    'a field of a response has one more value',
    push(`${thing}/properties/status/enum`, 'snoozed'),
    found(
      both,
      'answer',
      'enum-widened',
      'watch',
      ['200.payload[].status', '200.status'],
      ['open', 'closed'],
      ['open', 'closed', 'snoozed'],
    ),
  ],
  [
    'a field of a response has one value fewer',
    set(`${thing}/properties/status`, 'enum', ['open']),
    found(
      both,
      'answer',
      'enum-narrowed',
      'additive',
      ['200.payload[].status', '200.status'],
      ['open', 'closed'],
      ['open'],
    ),
  ],
  [
    'a field of a response has any value',
    set(`${thing}/properties/status`, 'enum'),
    found(both, 'answer', 'enum-widened', 'watch', ['200.payload[].status', '200.status'], ['open', 'closed'], null),
  ],
  [
    'a field of an object in a response is gone',
    set('#/components/schemas/owner/properties', 'avatar'),
    found(
      both,
      'answer',
      'field-removed',
      'breaking',
      ['200.payload[].owner.avatar', '200.owner.avatar'],
      'string',
      null,
    ),
  ],
  [
    'a response may have another form',
    set(`${create}/responses/200/content/application~1json`, 'schema', {
      oneOf: [{ $ref: thing }, { type: 'object', properties: { url: string } }],
    }),
    found(POST, 'answer', 'alternative-added', 'watch', '200', null, '{ url }'),
  ],
  [
    'a field of a webhook is gone',
    (document) => {
      set(`${event}/properties`, 'id')(document)
      set(event, 'required', [])(document)
    },
    found('webhook thing_created', 'answer', 'field-removed', 'breaking', 'body.id', 'integer', null),
  ],
  [
    'a field of a webhook is new and always present',
    (document) => {
      set(`${event}/properties`, 'name', string)(document)
      push(`${event}/required`, 'name')(document)
    },
    found('webhook thing_created', 'answer', 'field-added', 'additive', 'body.name', null, 'string'),
  ],
]

describe('one change of a document', () => {
  it.each(mutations)('%s', (_, mutate, { operations, weight, paths, ...rest }) => {
    const document = smallDocument()
    mutate(document)

    const changes = diffDocuments(smallDocument(), document)

    const reported = changes.map(({ component: _, ...change }) => change)
    const breaking = weight === 'breaking'
    expect(reported).toEqual(
      operations.map((operation, index) => ({ operation, breaking, path: paths[index], ...rest })),
    )
    expect(changes.map(weightOf)).toEqual(operations.map(() => weight))
  })

  it.each(mutations)('is reported in reverse, too: %s', (_, mutate, { operations, side, before, after }) => {
    const document = smallDocument()
    mutate(document)

    const changes = diffDocuments(document, smallDocument())

    expect(changes).toEqual(
      operations.map((operation) => expect.objectContaining({ operation, side, before: after, after: before })),
    )
  })
})

describe('an operation that moved to another route', () => {
  const moved = (change: (operation: JsonObject) => void = () => {}) => {
    const document = smallDocument()
    const item = objectAt(document, '#/paths/~1api~1things~1{id}')
    delete document.paths['/api/things/{id}']
    document.paths['/api/v2/things/{id}'] = item
    change(objectAt(document, '#/paths/~1api~1v2~1things~1{id}/delete'))
    return diffDocuments(smallDocument(), document)
  }
  const after = 'DELETE /api/v2/things/{id}'

  it('breaks callers, and is reported with its new route', () => {
    expect(moved()).toEqual([
      {
        operation: DELETE,
        side: 'request',
        kind: 'operation-removed',
        breaking: true,
        path: '',
        before: DELETE,
        after,
      },
      {
        operation: after,
        side: 'request',
        kind: 'operation-added',
        breaking: false,
        path: '',
        before: DELETE,
        after,
      },
    ])
  })

  it('is reported with its other changes', () => {
    const changes = moved((operation) => {
      operation.parameters = [
        ...listAt(operation, '#/parameters'),
        { name: 'q', in: 'query', required: true, schema: string },
      ]
    })
    expect(changes.map(({ operation, kind, path }) => [operation, kind, path])).toEqual([
      [DELETE, 'operation-removed', ''],
      [after, 'operation-added', ''],
      [after, 'required-parameter-added', 'query.q'],
    ])
  })

  it('is another operation if it has another operationId', () => {
    const changes = moved((operation) => {
      operation.operationId = 'other'
    })
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [DELETE, null],
      [null, after],
    ])
  })
})
