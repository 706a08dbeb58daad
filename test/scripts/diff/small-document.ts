/** A small document with one of everything that can change. */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  resolvePointer,
} from '../../../scripts/pipeline/document/document.ts'

export function smallDocument(): ApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/api/things': {
        get: {
          operationId: 'listThings',
          parameters: [
            { name: 'page', in: 'query', schema: { type: 'integer' } },
            { name: 'status', in: 'query', schema: { type: 'string', enum: ['open', 'closed'] } },
            { name: 'X-Token', in: 'header', required: true, schema: { type: 'string' } },
          ],
          responses: {
            '200': answer({
              type: 'object',
              required: ['payload'],
              properties: { payload: { type: 'array', items: { $ref: '#/components/schemas/thing' } } },
            }),
            '404': answer({ type: 'object', properties: { error: { type: 'string' } } }),
          },
        },
        post: {
          operationId: 'createThing',
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    status: { type: 'string', enum: ['open', 'closed'] },
                    note: { type: ['string', 'null'] },
                    size: { type: ['integer', 'string'] },
                    tags: { type: 'array', items: { type: 'string' } },
                    target: {
                      oneOf: [
                        { type: 'object', properties: { inbox_id: { type: 'integer' }, kind: { const: 'inbox' } } },
                        { type: 'object', properties: { team_id: { type: 'integer' }, kind: { const: 'team' } } },
                      ],
                    },
                  },
                },
              },
            },
          },
          responses: { '200': answer({ $ref: '#/components/schemas/thing' }) },
        },
      },
      '/api/things/{id}': {
        delete: {
          operationId: 'deleteThing',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { '204': { description: 'gone' } },
        },
      },
    },
    webhooks: {
      thing_created: {
        post: {
          requestBody: { content: json({ type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }) },
          responses: { '200': { description: 'taken' } },
        },
      },
    },
    components: {
      schemas: {
        thing: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'integer' },
            status: { type: 'string', enum: ['open', 'closed'] },
            note: { type: ['string', 'null'] },
            parent: { $ref: '#/components/schemas/thing' },
            owner: { allOf: [{ $ref: '#/components/schemas/owner' }, { properties: { since: { type: 'string' } } }] },
          },
        },
        owner: { type: 'object', properties: { name: { type: 'string' }, avatar: { type: 'string' } } },
      },
    },
  }
}

function answer(schema: JsonObject): JsonObject {
  return { description: 'a response', content: json(schema) }
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } }
}

/** The object at a pointer of a document, to be changed. */
export function objectAt(document: JsonObject, reference: string): JsonObject {
  const found = resolvePointer(document, reference)
  if (!isObject(found)) throw new Error(`there is nothing at ${reference}`)
  return found
}

export function listAt(document: JsonObject, reference: string): Json[] {
  const found = resolvePointer(document, reference)
  if (!Array.isArray(found)) throw new Error(`there is no array at ${reference}`)
  return found
}
