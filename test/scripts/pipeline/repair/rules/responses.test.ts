import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'wrong-kind',
    does: 'reads a string as the description',
    given: { swagger: '2.0', paths: { '/a': { get: { responses: { '404': 'Contact not found' } } } } },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { responses: { '404': { description: 'Contact not found' } } } } },
    },
    says: ['#/paths/~1a/get/responses/404: "Contact not found": now {"description":"Contact not found"}'],
  },
  {
    rule: 'response-status',
    does: 'removes keys that are not a status, and recognises a status in another spelling',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            responses: {
              '200': { description: 'a' },
              description: 'Success',
              notFound: { description: 'b' },
              '5xx': { description: 'c' },
            },
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { responses: { '200': { description: 'a' }, '404': { description: 'b' }, '5XX': { description: 'c' } } },
        },
      },
    },
    says: [
      '#/paths/~1a/get/responses/description: not a valid status: removed',
      '#/paths/~1a/get/responses/notFound: not a valid status: now 404',
      '#/paths/~1a/get/responses/5xx: not a valid status: now 5XX',
    ],
  },
  {
    rule: 'response-body',
    does: 'removes a type next to the schema',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { responses: { '200': { description: 'Success', type: 'array', schema: { type: 'object' } } } } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { responses: { '200': { description: 'Success', schema: { type: 'object' } } } } } },
    },
    says: ['#/paths/~1a/get/responses/200: type in a response: removed'],
  },
  {
    rule: 'response-body',
    does: 'reads keywords without a schema as the schema',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { responses: { '200': { description: 'Success', type: 'array', items: { type: 'string' } } } } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            responses: { '200': { description: 'Success', schema: { type: 'array', items: { type: 'string' } } } },
          },
        },
      },
    },
    says: ['#/paths/~1a/get/responses/200: type, items in a response: now its schema'],
  },
  {
    rule: 'response-body',
    does: 'reads content as the schema in Swagger 2.0',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            responses: {
              '200': { description: 'Success', content: { 'application/json': { schema: { type: 'object' } } } },
            },
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { responses: { '200': { description: 'Success', schema: { type: 'object' } } } } } },
    },
    says: ['#/paths/~1a/get/responses/200/content: now the schema of the response'],
  },
  {
    rule: 'response-body',
    does: 'reads a schema as content in OpenAPI 3',
    given: {
      openapi: '3.0.4',
      paths: { '/a': { get: { responses: { '200': { description: 'Success', schema: { type: 'object' } } } } } },
    },
    expected: {
      openapi: '3.0.4',
      paths: {
        '/a': {
          get: {
            responses: {
              '200': { description: 'Success', content: { 'application/json': { schema: { type: 'object' } } } },
            },
          },
        },
      },
    },
    says: ['#/paths/~1a/get/responses/200/schema: now under content'],
  },
  {
    rule: 'response-body',
    does: 'reports which media types are lost in Swagger 2.0',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { responses: { 200: { content: { 'application/json': { schema: {} }, 'text/csv': {} } } } } },
      },
    },
    expected: { swagger: '2.0', paths: { '/a': { get: { responses: { 200: { schema: {} } } } } } },
    says: ['#/paths/~1a/get/responses/200/content: now the schema of the response; removed: text/csv'],
  },
])
