import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'other-dialect',
    does: 'moves definitions to the schemas of OpenAPI 3',
    given: {
      openapi: '3.0.4',
      paths: {},
      definitions: { contact: { type: 'object' } },
      components: { schemas: { agent: { type: 'object' } } },
    },
    expected: {
      openapi: '3.0.4',
      paths: {},
      components: { schemas: { contact: { type: 'object' }, agent: { type: 'object' } } },
    },
    says: ['#/definitions: moved to #/components/schemas'],
  },
  {
    rule: 'other-dialect',
    does: 'moves components to where Swagger 2.0 keeps them',
    given: {
      swagger: '2.0',
      paths: {},
      components: {
        schemas: { contact: { type: 'object' } },
        securitySchemes: { userApiKey: { type: 'apiKey', in: 'header', name: 'api_access_token' } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { contact: { type: 'object' } },
      securityDefinitions: { userApiKey: { type: 'apiKey', in: 'header', name: 'api_access_token' } },
    },
    says: [
      '#/components/schemas: moved to #/definitions',
      '#/components/securitySchemes: moved to #/securityDefinitions',
    ],
  },
  {
    rule: 'security-requirement',
    does: 'reads null as no authentication, and a name as the list that it stands for',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { security: null }, post: { security: 'userApiKey' }, put: { security: { userApiKey: [] } } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { security: [] },
          post: { security: [{ userApiKey: [] }] },
          put: { security: [{ userApiKey: [] }] },
        },
      },
    },
    says: [
      '#/paths/~1a/get/security: null: now []',
      '#/paths/~1a/post/security: "userApiKey": now [{"userApiKey":[]}]',
      '#/paths/~1a/put/security: {"userApiKey":[]}: now [{"userApiKey":[]}]',
    ],
  },
  {
    rule: 'empty-value',
    does: 'removes keys without a value, but keeps a property and a status',
    given: {
      swagger: '2.0',
      paths: { '/a': null, '/b': { parameters: null, get: null, post: { responses: { '200': null } } } },
      host: null,
      definitions: { contact: { properties: { id: null }, required: null, default: null } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/b': { post: { responses: { '200': {} } } } },
      definitions: { contact: { properties: { id: {} }, default: null } },
    },
    says: [
      '#/host: null: removed',
      '#/paths/~1a: null: removed',
      '#/paths/~1b/parameters: null: removed',
      '#/paths/~1b/get: null: removed',
      '#/paths/~1b/post/responses/200: null: now an empty object',
      '#/definitions/contact/properties/id: null: now an empty object',
      '#/definitions/contact/required: null: removed',
    ],
  },
  {
    rule: 'empty-value',
    does: 'removes nulls from lists',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [null, { name: 'page', in: 'query', type: 'integer' }] } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ name: 'page', in: 'query', type: 'integer' }] } } },
    },
    says: ['#/paths/~1a/get/parameters/0: null: removed'],
  },
  {
    rule: 'wrong-kind',
    does: 'converts a value to what is plainly meant, and removes what has no meaning',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: {
          description: 5,
          minimum: '3',
          readOnly: 'true',
          properties: { name: 'string', odd: 7 },
          allOf: { type: 'object' },
          title: {},
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: {
          description: '5',
          minimum: 3,
          readOnly: true,
          properties: { name: { type: 'string' }, odd: {} },
          allOf: [{ type: 'object' }],
        },
      },
    },
    says: [
      '#/definitions/a/description: 5: now "5"',
      '#/definitions/a/minimum: "3": now 3',
      '#/definitions/a/readOnly: "true": now true',
      '#/definitions/a/properties: {"name":"string","odd":7}: now {"name":{"type":"string"},"odd":{}}',
      '#/definitions/a/allOf: {"type":"object"}: now [{"type":"object"}]',
      '#/definitions/a/title: {}: removed',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'puts a single tag and a single parameter into a list',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { tags: 'Contacts', parameters: { name: 'page', in: 'query' } } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { tags: ['Contacts'], parameters: [{ name: 'page', in: 'query' }] } } },
    },
    says: [
      '#/paths/~1a/get/tags: "Contacts": now ["Contacts"]',
      '#/paths/~1a/get/parameters: {"name":"page","in":"query"}: now [{"name":"page","in":"query"}]',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'reads the name of a shared parameter as a reference to it',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: ['page', 'nothing'] } } },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/page' }] } } },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    says: ['#/paths/~1a/get/parameters: ["page","nothing"]: now [{"$ref":"#/parameters/page"}]'],
  },
  {
    rule: 'wrong-kind',
    does: 'removes paths, operations and callbacks that are not valid',
    given: {
      openapi: '3.1.0',
      paths: { '/a': { get: 'text', put: [], post: { callbacks: { c: 'x' } } }, '/b': 'text', '/c': [] },
    },
    expected: { openapi: '3.1.0', paths: { '/a': { post: { callbacks: {} } } } },
    says: [
      '#/paths/~1b: "text": removed',
      '#/paths/~1c: []: removed',
      '#/paths/~1a/get: "text": removed',
      '#/paths/~1a/put: []: removed',
      '#/paths/~1a/post/callbacks: {"c":"x"}: now {}',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'reads a string as the description of the success, and a number as a status',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { responses: 'Done' }, put: { responses: 404 }, post: { responses: ['x'] } } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { responses: { 200: { description: 'Done' } } },
          put: { responses: { 404: { description: '' } } },
          post: {},
        },
      },
    },
    says: [
      '#/paths/~1a/get/responses: "Done": now {"200":{"description":"Done"}}',
      '#/paths/~1a/put/responses: 404: now {"404":{"description":""}}',
      '#/paths/~1a/post/responses: ["x"]: removed',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'leaves what is too important to remove, so that the convert stage rejects it',
    given: { openapi: '3.1.0', paths: {}, components: 'text' },
    expected: { openapi: '3.1.0', paths: {}, components: 'text' },
    says: [],
  },
  {
    rule: 'wrong-kind',
    does: 'turns a list into the map that it stands for',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { properties: [{ name: 'b', type: 'string' }] },
        c: { properties: [{ d: { type: 'string' } }, { e: {} }] },
        f: { properties: ['g'] },
      },
      parameters: [{ name: 'page', in: 'query' }],
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { properties: { b: { type: 'string' } } },
        c: { properties: { d: { type: 'string' }, e: {} } },
        f: {},
      },
      parameters: { page: { name: 'page', in: 'query' } },
    },
    says: [
      '#/parameters: [{"name":"page","in":"query"}]: now {"page":{"name":"page","in":"query"}}',
      '#/definitions/a/properties: [{"name":"b","type":"string"}]: now {"b":{"type":"string"}}',
      '#/definitions/c/properties: [{"d":{"type":"string"}},{"e":{}}]: now {"d":{"type":"string"},"e":{}}',
      '#/definitions/f/properties: ["g"]: removed',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'splits an enum that is a string',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'string', enum: 'open, resolved' },
        b: { type: 'integer', enum: '1|2' },
        c: { enum: 'one' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'string', enum: ['open', 'resolved'] },
        b: { type: 'integer', enum: [1, 2] },
        c: { enum: ['one'] },
      },
    },
    says: [
      '#/definitions/a/enum: "open, resolved": now ["open","resolved"]',
      '#/definitions/b/enum: "1|2": now [1,2]',
      '#/definitions/c/enum: "one": now ["one"]',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'also repairs what is outside the routes',
    given: {
      openapi: '3.1.0',
      info: { title: 'a', version: 1, license: 'MIT' },
      paths: {},
      servers: ['/'],
      tags: ['b'],
      externalDocs: '/docs',
    },
    expected: {
      openapi: '3.1.0',
      info: { title: 'a', version: '1' },
      paths: {},
      servers: [{ url: '/' }],
      tags: [{ name: 'b' }],
      externalDocs: { url: '/docs' },
    },
    says: [
      '#/servers: ["/"]: now [{"url":"/"}]',
      '#/tags: ["b"]: now [{"name":"b"}]',
      '#/externalDocs: "/docs": now {"url":"/docs"}',
      '#/info/version: 1: now "1"',
      '#/info/license: "MIT": removed',
    ],
  },
  {
    rule: 'media-type',
    does: 'strips the parameters of media types in consumes and produces',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { produces: ['text/csv; charset=utf-8', 'text/csv'] } } },
      consumes: ['application/json; charset=utf-8'],
    },
    expected: { swagger: '2.0', paths: { '/a': { get: { produces: ['text/csv'] } } }, consumes: ['application/json'] },
    says: [
      '#/consumes: application/json; charset=utf-8: now application/json',
      '#/paths/~1a/get/produces: text/csv; charset=utf-8, text/csv: now text/csv',
    ],
  },
  {
    rule: 'media-type',
    does: 'strips the parameters of media types in content',
    given: {
      openapi: '3.0.4',
      paths: { '/a': { post: { requestBody: { content: { 'application/json;charset=utf-8': {} } } } } },
    },
    expected: { openapi: '3.0.4', paths: { '/a': { post: { requestBody: { content: { 'application/json': {} } } } } } },
    says: ['#/paths/~1a/post/requestBody/content/application~1json;charset=utf-8: now application/json'],
  },
  {
    rule: 'component-name',
    does: 'renames a component to a name that OpenAPI 3 allows, and its references too',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        'Contact Inbox': { type: 'object' },
        Contact_Inbox: { type: 'object' },
        list: { type: 'array', items: { $ref: '#/definitions/Contact%20Inbox' } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        Contact_Inbox_2: { type: 'object' },
        Contact_Inbox: { type: 'object' },
        list: { type: 'array', items: { $ref: '#/definitions/Contact_Inbox_2' } },
      },
    },
    says: ['#/definitions/Contact Inbox: now Contact_Inbox_2'],
  },
  {
    rule: 'duplicate-entry',
    does: 'keeps the first description of a tag',
    given: {
      swagger: '2.0',
      paths: {},
      tags: [
        { name: 'Contacts', description: 'one' },
        { name: 'Contacts', description: 'two' },
      ],
    },
    expected: { swagger: '2.0', paths: {}, tags: [{ name: 'Contacts', description: 'one' }] },
    says: ['#/tags/1: Contacts is there twice: removed'],
  },
  {
    rule: 'missing-field',
    does: 'adds the fields that the object requires',
    given: { swagger: '2.0', paths: { '/a': { get: {}, post: { responses: { '200': {} } } } } },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { responses: { default: { description: '' } } },
          post: { responses: { '200': { description: '' } } },
        },
      },
      info: { title: 'API', version: '0' },
    },
    says: [
      '#/info: missing: added',
      '#/info/title: missing: added',
      '#/info/version: missing: added',
      '#/paths/~1a/post/responses/200/description: missing: added',
      '#/paths/~1a/get/responses: missing: now any response',
    ],
  },
  {
    rule: 'missing-field',
    does: 'adds the content of a request body',
    given: {
      openapi: '3.0.4',
      paths: { '/a': { post: { requestBody: {}, responses: { '200': { description: 'Success' } } } } },
      info: { title: 'Chatwoot', version: '1' },
    },
    expected: {
      openapi: '3.0.4',
      paths: {
        '/a': {
          post: {
            requestBody: { content: { 'application/json': {} } },
            responses: { '200': { description: 'Success' } },
          },
        },
      },
      info: { title: 'Chatwoot', version: '1' },
    },
    says: ['#/paths/~1a/post/requestBody/content: missing: added'],
  },
  {
    rule: 'unexpected-key',
    does: 'removes keys that have no meaning there, except extensions',
    given: { swagger: '2.0', paths: {}, definitions: { contact: { typo: 'object', 'x-note': 1 } } },
    expected: { swagger: '2.0', paths: {}, definitions: { contact: { 'x-note': 1 } } },
    says: ['#/definitions/contact/typo: has no meaning there: removed "object"'],
  },
  {
    rule: 'method-case',
    does: 'writes a method in lower case',
    given: { swagger: '2.0', paths: { '/a': { GET: { responses: { '200': { description: 'Success' } } } } } },
    expected: { swagger: '2.0', paths: { '/a': { get: { responses: { '200': { description: 'Success' } } } } } },
    says: ['#/paths/~1a/GET: now get'],
  },
  {
    rule: 'duplicate-operation-id',
    does: 'numbers the later ones, skipping names in use',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { operationId: 'list' }, post: { operationId: 'list' }, put: { operationId: 'list-2' } } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': { get: { operationId: 'list' }, post: { operationId: 'list-3' }, put: { operationId: 'list-2' } },
      },
    },
    says: ['#/paths/~1a/post/operationId: list is taken: now list-3'],
  },
  {
    rule: 'component-name',
    does: 'renames a security scheme in requirements, too',
    given: {
      openapi: '3.1.0',
      paths: { '/a': { get: { security: [{ 'user key': [] }] } } },
      components: { securitySchemes: { 'user key': { type: 'http', scheme: 'basic' } } },
    },
    expected: {
      openapi: '3.1.0',
      paths: { '/a': { get: { security: [{ user_key: [] }] } } },
      components: { securitySchemes: { user_key: { type: 'http', scheme: 'basic' } } },
    },
    says: ['#/components/securitySchemes/user key: now user_key'],
  },
  {
    rule: 'component-name',
    does: 'finds the references to a name with a percent sign',
    given: { swagger: '2.0', paths: {}, definitions: { '100%': {}, a: { $ref: '#/definitions/100%' } } },
    expected: { swagger: '2.0', paths: {}, definitions: { '100_': {}, a: { $ref: '#/definitions/100_' } } },
    says: ['#/definitions/100%: now 100_'],
  },
  {
    rule: 'missing-field',
    does: 'removes an object that has no meaning without the field',
    given: {
      openapi: '3.1.0',
      info: { title: 'a', version: '1' },
      paths: {},
      servers: [{}],
      tags: [{ name: 'a', externalDocs: {} }, {}],
      externalDocs: { description: 'b' },
    },
    expected: { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: {}, servers: [], tags: [{ name: 'a' }] },
    says: [
      '#/tags/0/externalDocs: without url: removed',
      '#/externalDocs: without url: removed',
      '#/servers/0: without url: removed',
      '#/tags/1: without name: removed',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'leaves true and false where OpenAPI 3.1 accepts them as schemas',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: { a: { type: 'object', properties: { type: false, b: true }, anyOf: [false], not: true } },
      },
    },
    expected: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: { a: { type: 'object', properties: { type: false, b: true }, anyOf: [false], not: true } },
      },
    },
    says: [],
  },
])
