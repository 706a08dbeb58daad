import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'other-dialect',
    does: 'writes a reference as the dialect does, if the target exists',
    given: {
      openapi: '3.0.4',
      paths: {},
      components: {
        schemas: {
          contact: {},
          list: { type: 'array', items: { $ref: '#/definitions/contact' } },
          one: { $ref: 'contact' },
          none: { $ref: '#/definitions/none' },
        },
      },
    },
    expected: {
      openapi: '3.0.4',
      paths: {},
      components: {
        schemas: {
          contact: {},
          list: { type: 'array', items: { $ref: '#/components/schemas/contact' } },
          one: { $ref: '#/components/schemas/contact' },
          none: { $ref: '#/components/schemas/none' },
        },
      },
    },
    says: [
      '#/components/schemas/list/items: #/definitions/contact: now #/components/schemas/contact',
      '#/components/schemas/one: contact: now #/components/schemas/contact',
      '#/components/schemas/none: #/definitions/none: now #/components/schemas/none',
    ],
  },
  {
    rule: 'schema-among-parameters',
    does: 'moves a schema out of the parameters, and its references follow',
    given: {
      swagger: '2.0',
      paths: {},
      parameters: { source_id: { type: 'string' }, page: { name: 'page', in: 'query', type: 'integer' } },
      definitions: { contact: { properties: { source_id: { $ref: '#/parameters/source_id' } } } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
      definitions: {
        contact: { properties: { source_id: { $ref: '#/definitions/source_id' } } },
        source_id: { type: 'string' },
      },
    },
    says: ['#/parameters/source_id: a schema, not a parameter: now #/definitions/source_id'],
  },
  {
    rule: 'schema-among-parameters',
    does: 'takes another name if a schema has it already',
    given: {
      swagger: '2.0',
      paths: {},
      parameters: { source_id: { type: 'string' } },
      definitions: { source_id: { type: 'integer' }, inbox: { $ref: '#/parameters/source_id' } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      parameters: {},
      definitions: {
        source_id: { type: 'integer' },
        inbox: { $ref: '#/definitions/source_id_2' },
        source_id_2: { type: 'string' },
      },
    },
    says: ['#/parameters/source_id: a schema, not a parameter: now #/definitions/source_id_2'],
  },
  {
    rule: 'reference-target',
    does: 'replaces a schema that refers to a parameter with the schema of the parameter',
    given: {
      swagger: '2.0',
      paths: {},
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
      definitions: { page: { $ref: '#/parameters/page' } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
      definitions: { page: { type: 'integer' } },
    },
    says: ['#/definitions/page: #/parameters/page is not a schema: now type'],
  },
  {
    rule: 'reference-target',
    does: 'turns a schema in place of a response into the schema of the response',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { responses: { '200': { $ref: '#/definitions/contact' } } } } },
      definitions: { contact: { type: 'object', description: 'A contact' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { responses: { '200': { description: 'A contact', schema: { $ref: '#/definitions/contact' } } } },
        },
      },
      definitions: { contact: { type: 'object', description: 'A contact' } },
    },
    says: ['#/paths/~1a/get/responses/200: #/definitions/contact is not a response: now description, schema'],
  },
  {
    rule: 'reference-target',
    does: 'copies a target in another route',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { responses: { '200': { description: 'Success', schema: { type: 'string' } } } } },
        '/b': { get: { responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } } } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': { get: { responses: { '200': { description: 'Success', schema: { type: 'string' } } } } },
        '/b': { get: { responses: { '200': { description: 'Success', schema: { type: 'string' } } } } },
      },
    },
    says: ['#/paths/~1b/get/responses/200: #/paths/~1a/get/responses/200 is in the routes: now description, schema'],
  },
  {
    rule: 'reference-target',
    does: 'leaves a schema open that refers to something other than a schema',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { contact: { $ref: '#/info' } },
      info: { title: 'Chatwoot', version: '1' },
    },
    expected: { swagger: '2.0', paths: {}, definitions: { contact: {} }, info: { title: 'Chatwoot', version: '1' } },
    says: ['#/definitions/contact: #/info is not a schema: now nothing is known of it'],
  },
  {
    rule: 'dangling-reference',
    does: 'removes a parameter, and leaves a schema open, if the reference leads to nothing',
    given: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          parameters: [{ $ref: '#/parameters/id' }],
          get: { responses: { '404': { $ref: '#/responses/none' } } },
        },
      },
      definitions: { contact: { $ref: './contact.yml' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a/{id}': { parameters: [], get: { responses: { '404': { description: '' } } } } },
      definitions: { contact: {} },
    },
    says: [
      '#/paths/~1a~1{id}/parameters/0: "#/parameters/id" leads to nothing: removed',
      '#/paths/~1a~1{id}/get/responses/404: "#/responses/none" leads to nothing: nothing is known of it',
      '#/definitions/contact: "./contact.yml" is not in the document: nothing is known of it',
    ],
  },
  {
    rule: 'dangling-reference',
    does: 'breaks a circle of references',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } },
    },
    expected: { swagger: '2.0', paths: {}, definitions: { a: {}, b: { $ref: '#/definitions/a' } } },
    says: ['#/definitions/a: "#/definitions/b" leads to nothing: nothing is known of it'],
  },
  {
    rule: 'reference-siblings',
    does: 'keeps a description next to a reference by means of allOf',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { $ref: '#/definitions/b', description: 'The b of it' },
        b: { type: 'object' },
        c: { $ref: '#/definitions/b', type: 'object' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { allOf: [{ $ref: '#/definitions/b' }], description: 'The b of it' },
        b: { type: 'object' },
        c: { $ref: '#/definitions/b' },
      },
    },
    says: [
      '#/definitions/a: description next to $ref: the reference is now in allOf',
      '#/definitions/c: type next to $ref: removed',
    ],
  },
  {
    rule: 'reference-siblings',
    does: 'removes what is next to the reference of a parameter',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/page', required: true }] } } },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/page' }] } } },
      parameters: { page: { name: 'page', in: 'query', type: 'integer' } },
    },
    says: ['#/paths/~1a/get/parameters/0: required next to $ref: removed'],
  },
  {
    rule: 'wrong-kind',
    does: 'reads the discriminator of Swagger 2.0 in OpenAPI 3',
    given: { openapi: '3.0.4', paths: {}, components: { schemas: { a: { discriminator: 'kind' } } } },
    expected: {
      openapi: '3.0.4',
      paths: {},
      components: { schemas: { a: { discriminator: { propertyName: 'kind' } } } },
    },
    says: ['#/components/schemas/a/discriminator: "kind": now {"propertyName":"kind"}'],
  },
  {
    rule: 'dangling-reference',
    does: 'removes from the mapping of a discriminator what is not a schema, and writes a name as a reference',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { type: 'object' },
          b: {
            discriminator: {
              propertyName: 'kind',
              mapping: { a: '#/components/schemas/a', b: 'b', x: '#/components/schemas/x', y: 'y', z: 5 },
            },
          },
          c: { discriminator: { propertyName: 'kind', mapping: 'a' } },
        },
      },
    },
    expected: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { type: 'object' },
          b: {
            discriminator: {
              propertyName: 'kind',
              mapping: { a: '#/components/schemas/a', b: '#/components/schemas/b' },
            },
          },
          c: { discriminator: { propertyName: 'kind' } },
        },
      },
    },
    says: [
      '#/components/schemas/b/discriminator/mapping/b: "b" is the name of a schema: now #/components/schemas/b',
      '#/components/schemas/b/discriminator/mapping/x: "#/components/schemas/x" is not a schema: removed',
      '#/components/schemas/b/discriminator/mapping/y: "y" is not a schema: removed',
      '#/components/schemas/b/discriminator/mapping/z: 5 is not a schema: removed',
      '#/components/schemas/c/discriminator/mapping: not an object: removed',
    ],
  },
  {
    rule: 'missing-field',
    does: 'removes a discriminator without the name of its property',
    given: {
      openapi: '3.0.4',
      info: { title: 'a', version: '1' },
      paths: {},
      components: { schemas: { a: { discriminator: { mapping: {} } } } },
    },
    expected: {
      openapi: '3.0.4',
      info: { title: 'a', version: '1' },
      paths: {},
      components: { schemas: { a: {} } },
    },
    says: ['#/components/schemas/a/discriminator: without propertyName: removed'],
  },
  {
    rule: 'wrong-kind',
    does: 'removes the discriminator of OpenAPI 3 in Swagger 2.0',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { discriminator: { propertyName: 'kind' } }, b: { discriminator: 'kind' } },
    },
    expected: { swagger: '2.0', paths: {}, definitions: { a: {}, b: { discriminator: 'kind' } } },
    says: ['#/definitions/a/discriminator: {"propertyName":"kind"}: removed'],
  },
  {
    rule: 'reference-siblings',
    does: 'reads the reference next to an array as its items, unless the target is an array itself',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        bot: { type: 'object' },
        bots: { type: 'array', description: 'Array of bots', $ref: '#/definitions/bot' },
        same: { type: 'array', $ref: '#/definitions/bots' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        bot: { type: 'object' },
        bots: { type: 'array', description: 'Array of bots', items: { $ref: '#/definitions/bot' } },
        same: { $ref: '#/definitions/bots' },
      },
    },
    says: [
      '#/definitions/bots: type array next to #/definitions/bot: now an array of it',
      '#/definitions/same: type next to $ref: removed',
    ],
  },
  {
    rule: 'other-dialect',
    does: 'escapes a percent sign, and trims blanks',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        '100%': {},
        a: { $ref: '#/definitions/100%' },
        b: { $ref: '#/definitions/a ' },
        c: { $ref: '50%' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        '100%': {},
        a: { $ref: '#/definitions/100%25' },
        b: { $ref: '#/definitions/a' },
        c: { $ref: '50%' },
      },
    },
    says: [
      '#/definitions/a: #/definitions/100%: now #/definitions/100%25',
      '#/definitions/b: #/definitions/a : now #/definitions/a',
    ],
  },
  {
    rule: 'dangling-reference',
    does: 'reads a percent sign that begins no escape literally',
    given: {
      swagger: '2.0',
      paths: {
        '/a': {
          get: { parameters: [{ $ref: '#/parameters/100%' }], responses: { 200: { $ref: '#/responses/100%' } } },
        },
      },
      definitions: { a: { $ref: '100%' }, b: { $ref: '#/definitions/100%' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [], responses: { 200: { description: '' } } } } },
      definitions: { a: {}, b: {} },
    },
    says: [
      '#/paths/~1a/get/parameters/0: "#/parameters/100%" leads to nothing: removed',
      '#/paths/~1a/get/responses/200: "#/responses/100%" leads to nothing: nothing is known of it',
      '#/definitions/a: "100%" is not in the document: nothing is known of it',
      '#/definitions/b: "#/definitions/100%" leads to nothing: nothing is known of it',
    ],
  },
  {
    rule: 'dangling-reference',
    does: 'keeps the operations of a path if only its reference leads nowhere',
    given: { swagger: '2.0', paths: { '/a': { $ref: './a.yml', get: {} }, '/b': { $ref: './b.yml' } } },
    expected: { swagger: '2.0', paths: { '/a': { get: {} } } },
    says: [
      '#/paths/~1a: "./a.yml" is not in the document: removed',
      '#/paths/~1b: "./b.yml" is not in the document: removed',
    ],
  },
  {
    rule: 'dangling-reference',
    does: 'removes an example, a link and a contact that are elsewhere, and keeps data that looks like a reference',
    given: {
      openapi: '3.1.0',
      $ref: './all.yml',
      info: { title: 'A', contact: { $ref: './contact.yml' } },
      paths: {},
      components: {
        examples: { a: { $ref: './a.yml' }, b: { value: { $ref: './b.yml' } }, c: { $ref: '#/components/examples/b' } },
        links: { a: { $ref: 'http://a.example/links.json' } },
      },
    },
    expected: {
      openapi: '3.1.0',
      info: { title: 'A' },
      paths: {},
      components: {
        examples: { b: { value: { $ref: './b.yml' } }, c: { $ref: '#/components/examples/b' } },
        links: {},
      },
    },
    says: [
      '#: "./all.yml" is not in the document: removed',
      '#/info/contact: "./contact.yml" is not in the document: removed',
      '#/components/examples/a: "./a.yml" is not in the document: removed',
      '#/components/links/a: "http://a.example/links.json" is not in the document: removed',
    ],
  },
  {
    rule: 'circular-branch',
    does: 'removes the branch that leads back to its schema, also by way of another, and keeps other circles',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { oneOf: [{ $ref: '#/components/schemas/a' }, { type: 'string' }] },
          b: { anyOf: [{ allOf: [{ $ref: '#/components/schemas/c' }] }, { type: 'string' }] },
          c: { allOf: [{ $ref: '#/components/schemas/b' }] },
          d: { oneOf: [{ type: 'array', items: { $ref: '#/components/schemas/d' } }, { type: 'string' }] },
        },
      },
    },
    expected: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { oneOf: [{ type: 'string' }] },
          b: { anyOf: [{ allOf: [{ $ref: '#/components/schemas/c' }] }, { type: 'string' }] },
          c: {},
          d: { oneOf: [{ type: 'array', items: { $ref: '#/components/schemas/d' } }, { type: 'string' }] },
        },
      },
    },
    says: [
      '#/components/schemas/a/oneOf: #/components/schemas/a leads back to the schema that it is a branch of: removed',
      '#/components/schemas/c/allOf: #/components/schemas/b leads back to the schema that it is a branch of: removed',
    ],
  },
  {
    rule: 'reference-target',
    does: 'copies a path that another one refers to, and adds no operations if the reference is to a schema',
    given: {
      swagger: '2.0',
      paths: {
        '/a': { get: { summary: 'list' } },
        '/ab': { $ref: '#/paths/~1a' },
        '/c': { $ref: '#/definitions/c', put: {} },
      },
      definitions: { c: { type: 'object' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { summary: 'list' } }, '/ab': { get: { summary: 'list' } }, '/c': { put: {} } },
      definitions: { c: { type: 'object' } },
    },
    says: [
      '#/paths/~1ab: #/paths/~1a is in the routes: now get',
      '#/paths/~1c: #/definitions/c is not a pathItem: now nothing is known of it',
    ],
  },
  {
    rule: 'reference-target',
    does: 'does not copy a target that is itself a reference',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { $ref: '#/parameters/one' } },
      parameters: { one: { $ref: '#/parameters/two' }, two: { name: 'two', in: 'query', type: 'string' } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { a: {} },
      parameters: { one: { $ref: '#/parameters/two' }, two: { name: 'two', in: 'query', type: 'string' } },
    },
    says: ['#/definitions/a: #/parameters/one is not a schema: now nothing is known of it'],
  },
])
