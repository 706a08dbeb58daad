import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'parameter-place',
    does: 'moves a parameter from a place that does not exist to the path, the body or the query',
    given: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          post: {
            parameters: [
              { name: 'id', in: 'params', type: 'integer' },
              { name: 'inbox_id', in: 'params', type: 'number' },
              { name: 'data', in: 'params', schema: { type: 'object' } },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          post: {
            parameters: [
              { name: 'id', in: 'path', type: 'integer' },
              { name: 'inbox_id', in: 'query', type: 'number' },
              { name: 'data', in: 'body', schema: { type: 'object' } },
            ],
          },
        },
      },
    },
    says: [
      '#/paths/~1a~1{id}/post/parameters/0/in: "params" is not a valid place: now path',
      '#/paths/~1a~1{id}/post/parameters/1/in: "params" is not a valid place: now query',
      '#/paths/~1a~1{id}/post/parameters/2/in: "params" is not a valid place: now body',
    ],
  },
  {
    rule: 'parameter-place',
    does: 'removes a parameter without a name, unless it is the body',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              { in: 'query', type: 'string' },
              { in: 'body', schema: {} },
            ],
          },
        },
      },
    },
    expected: { swagger: '2.0', paths: { '/a': { post: { parameters: [{ in: 'body', schema: {}, name: 'body' }] } } } },
    says: [
      '#/paths/~1a/post/parameters/0: a parameter without a name: removed',
      '#/paths/~1a/post/parameters/1: a body without a name: now body',
    ],
  },
  {
    rule: 'parameter-schema',
    does: 'merges the schema of a parameter into the parameter in Swagger 2.0',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { sort: { type: 'string', enum: ['name', '-name'] } },
      parameters: {
        page: { name: 'page', in: 'query', schema: { type: 'integer', default: 1 } },
        sort: { name: 'sort', in: 'query', schema: { $ref: '#/definitions/sort' } },
        q: { name: 'q', in: 'query' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { sort: { type: 'string', enum: ['name', '-name'] } },
      parameters: {
        page: { name: 'page', in: 'query', default: 1, type: 'integer' },
        sort: { name: 'sort', in: 'query', enum: ['name', '-name'], type: 'string' },
        q: { name: 'q', in: 'query', type: 'string' },
      },
    },
    says: [
      '#/parameters/page/schema: in query, where there are no schemas: now type integer',
      '#/parameters/sort/schema: in query, where there are no schemas: now type string',
      '#/parameters/q: without a type: now a string',
    ],
  },
  {
    rule: 'parameter-schema',
    does: 'moves the keywords of a body into its schema',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              { name: 'data', in: 'body', type: 'object', properties: { a: { type: 'string' } } },
              { name: 'more', in: 'body' },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              { name: 'data', in: 'body', schema: { type: 'object', properties: { a: { type: 'string' } } } },
              { name: 'more', in: 'body', schema: {} },
            ],
          },
        },
      },
    },
    says: [
      '#/paths/~1a/post/parameters/0: without a schema: now object',
      '#/paths/~1a/post/parameters/1: without a schema: now anything',
    ],
  },
  {
    rule: 'parameter-schema',
    does: 'copies what the items of a parameter refer to',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { parameters: [{ name: 'ids', in: 'query', type: 'array', items: { $ref: '#/definitions/id' } }] },
        },
      },
      definitions: { id: { type: 'integer', description: 'An id' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': { get: { parameters: [{ name: 'ids', in: 'query', type: 'array', items: { type: 'integer' } }] } },
      },
      definitions: { id: { type: 'integer', description: 'An id' } },
    },
    says: ['#/paths/~1a/get/parameters/0/items: a schema: now its type'],
  },
  {
    rule: 'parameter-schema',
    does: 'adds the schema of a parameter in OpenAPI 3',
    given: {
      openapi: '3.0.4',
      paths: {},
      components: {
        parameters: { page: { name: 'page', in: 'query', type: 'integer' }, q: { name: 'q', in: 'query' } },
      },
    },
    expected: {
      openapi: '3.0.4',
      paths: {},
      components: {
        parameters: {
          page: { name: 'page', in: 'query', schema: { type: 'integer' } },
          q: { name: 'q', in: 'query', schema: {} },
        },
      },
    },
    says: [
      '#/components/parameters/page: without a schema: now integer',
      '#/components/parameters/q: without a schema: now anything',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'removes a collection format that Swagger 2.0 does not have',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'labels', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'brackets' },
              { name: 'ids', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'labels', in: 'query', type: 'array', items: { type: 'string' } },
              { name: 'ids', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
            ],
          },
        },
      },
    },
    says: ['#/paths/~1a/get/parameters/0/collectionFormat: "brackets": removed'],
  },
  {
    rule: 'shared-parameters',
    does: 'moves the parameters of a path into its operations, whose own parameters win',
    given: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
          get: { responses: { '200': { description: 'Success' } } },
          post: {
            parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
            responses: { '200': { description: 'Success' } },
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          get: {
            responses: { '200': { description: 'Success' } },
            parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
          },
          post: {
            parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
            responses: { '200': { description: 'Success' } },
          },
        },
      },
    },
    says: ['#/paths/~1a~1{id}/parameters: moved into get, post'],
  },
  {
    rule: 'duplicate-entry',
    does: 'keeps the first of two, even if one is a reference',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { $ref: '#/parameters/page' },
              { name: 'page', in: 'query', type: 'string' },
              { name: 'page', in: 'header', type: 'string' },
            ],
          },
        },
      },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': { get: { parameters: [{ $ref: '#/parameters/page' }, { name: 'page', in: 'header', type: 'string' }] } },
      },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    says: ['#/paths/~1a/get/parameters/1: page is there twice: removed'],
  },
  {
    rule: 'body-parameter',
    does: 'merges several bodies into one',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              { name: 'status', in: 'body', required: true, schema: { type: 'string' } },
              { name: 'priority', in: 'body', schema: { type: 'string' } },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              {
                name: 'body',
                in: 'body',
                required: true,
                schema: {
                  type: 'object',
                  required: ['status'],
                  properties: { status: { type: 'string' }, priority: { type: 'string' } },
                },
              },
            ],
          },
        },
      },
    },
    says: ['#/paths/~1a/post/parameters: status, priority: now one body'],
  },
  {
    rule: 'body-parameter',
    does: 'merges a body and a form into one body',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              { name: 'data', in: 'body', schema: { $ref: '#/definitions/contact' } },
              { name: 'avatar', in: 'formData', type: 'file' },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [
              {
                name: 'body',
                in: 'body',
                required: false,
                schema: {
                  allOf: [
                    { $ref: '#/definitions/contact' },
                    { type: 'object', properties: { avatar: { type: 'string', format: 'binary' } } },
                  ],
                },
              },
            ],
          },
        },
      },
    },
    says: ['#/paths/~1a/post/parameters: data, avatar: now one body'],
  },
  {
    rule: 'body-parameter',
    does: 'turns a body parameter into a request body in OpenAPI 3',
    given: {
      openapi: '3.0.4',
      paths: {
        '/a': { post: { parameters: [{ name: 'data', in: 'body', required: true, schema: { type: 'object' } }] } },
      },
    },
    expected: {
      openapi: '3.0.4',
      paths: {
        '/a': {
          post: {
            parameters: [],
            requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    says: ['#/paths/~1a/post/parameters: data: now one body'],
  },
  {
    rule: 'body-parameter',
    does: 'turns a form into a multipart body in OpenAPI 3',
    given: {
      openapi: '3.0.4',
      paths: {
        '/a': {
          post: { parameters: [{ name: 'avatar', in: 'formData', schema: { type: 'string', format: 'binary' } }] },
        },
      },
    },
    expected: {
      openapi: '3.0.4',
      paths: {
        '/a': {
          post: {
            parameters: [],
            requestBody: {
              content: {
                'multipart/form-data': {
                  schema: { type: 'object', properties: { avatar: { type: 'string', format: 'binary' } } },
                },
              },
            },
          },
        },
      },
    },
    says: ['#/paths/~1a/post/parameters: avatar: now one body'],
  },
  {
    rule: 'body-parameter',
    does: 'turns a request body into a body parameter in Swagger 2.0',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: { requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            parameters: [{ name: 'body', in: 'body', required: true, schema: { type: 'object' } }],
            consumes: ['application/json'],
          },
        },
      },
    },
    says: ['#/paths/~1a/post/requestBody: newer than Swagger 2.0: now a body parameter'],
  },
  {
    rule: 'file-type',
    does: 'sends a form with files as multipart',
    given: {
      swagger: '2.0',
      paths: { '/a': { post: { parameters: [{ name: 'avatar', in: 'formData', type: 'file' }] } } },
      consumes: ['application/json'],
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: { parameters: [{ name: 'avatar', in: 'formData', type: 'file' }], consumes: ['multipart/form-data'] },
        },
      },
      consumes: ['application/json'],
    },
    says: ['#/paths/~1a/post: a form with files: now multipart/form-data'],
  },
  {
    rule: 'parameter-place',
    does: 'recognises a place in another spelling',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'a', in: 'header ' },
              { name: 'b', in: 'form-data' },
              { name: 'c', in: 'Form' },
              { name: 'd', in: 'headers' },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'a', in: 'header' },
              { name: 'b', in: 'formData' },
              { name: 'c', in: 'formData' },
              { name: 'd', in: 'header' },
            ],
          },
        },
      },
    },
    says: [
      '#/paths/~1a/get/parameters/0/in: "header " is not a valid place: now header',
      '#/paths/~1a/get/parameters/1/in: "form-data" is not a valid place: now formData',
      '#/paths/~1a/get/parameters/2/in: "Form" is not a valid place: now formData',
      '#/paths/~1a/get/parameters/3/in: "headers" is not a valid place: now header',
    ],
  },
  {
    rule: 'body-parameter',
    does: 'keeps a second schema of a request body for the conversion, and reports what it drops',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            summary: 'send',
            requestBody: {
              content: {
                'application/json': { schema: { type: 'object' } },
                'text/json': { schema: { type: 'object' } },
                'multipart/form-data': { schema: { type: 'string' } },
              },
            },
          },
          put: {
            parameters: [{ name: 'a', in: 'body', schema: {} }],
            requestBody: { content: { 'application/json': {} } },
          },
          patch: { requestBody: {} },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            summary: 'send',
            parameters: [{ name: 'body', in: 'body', schema: { type: 'object' } }],
            consumes: ['application/json', 'text/json'],
            'x-twins': [
              {
                summary: 'send',
                parameters: [{ name: 'body', in: 'body', schema: { type: 'string' } }],
                consumes: ['multipart/form-data'],
              },
            ],
          },
          put: { parameters: [{ name: 'a', in: 'body', schema: {} }] },
          patch: {},
        },
      },
    },
    says: [
      '#/paths/~1a/post/requestBody: newer than Swagger 2.0: now 2 body parameters, one for each schema',
      '#/paths/~1a/put/requestBody: newer than Swagger 2.0: there is a body parameter: removed',
      '#/paths/~1a/patch/requestBody: newer than Swagger 2.0: empty: removed',
    ],
  },
  {
    rule: 'body-parameter',
    does: 'removes a body parameter next to a request body in OpenAPI 3',
    given: {
      openapi: '3.1.0',
      paths: { '/a': { post: { parameters: [{ name: 'a', in: 'body' }], requestBody: { content: {} } } } },
    },
    expected: { openapi: '3.1.0', paths: { '/a': { post: { parameters: [], requestBody: { content: {} } } } } },
    says: ['#/paths/~1a/post/parameters: a: there is a requestBody: removed'],
  },
  {
    rule: 'wrong-kind',
    does: 'removes a style that does not exist',
    given: {
      openapi: '3.1.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'a', in: 'query', style: 'foo' },
              { name: 'b', in: 'query', style: 'deepObject' },
            ],
          },
        },
      },
    },
    expected: {
      openapi: '3.1.0',
      paths: {
        '/a': {
          get: {
            parameters: [
              { name: 'a', in: 'query' },
              { name: 'b', in: 'query', style: 'deepObject' },
            ],
          },
        },
      },
    },
    says: ['#/paths/~1a/get/parameters/0/style: "foo": removed'],
  },
])
