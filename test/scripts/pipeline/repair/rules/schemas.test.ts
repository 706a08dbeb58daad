import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'list-items',
    does: 'reads one schema as the items, and several as alternatives',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'array', items: [{ type: 'string' }] },
        b: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }] },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'array', items: { type: 'string' } },
        b: { type: 'array', items: { 'x-anyOf': [{ type: 'string' }, { type: 'integer' }] } },
      },
    },
    says: [
      '#/definitions/a/items: an array of 1: now its schema',
      '#/definitions/b/items: an array of 2: now one of them',
    ],
  },
  {
    rule: 'items-in-properties',
    does: 'finds the items of an array in its properties',
    given: { swagger: '2.0', paths: {}, definitions: { labels: { type: 'array', properties: { type: 'string' } } } },
    expected: { swagger: '2.0', paths: {}, definitions: { labels: { type: 'array', items: { type: 'string' } } } },
    says: ['#/definitions/labels/properties: a schema: now items'],
  },
  {
    rule: 'items-in-properties',
    does: 'moves up an object that is in its own properties',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { properties: { type: 'object', properties: { type: { type: 'string' } } } } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: 'object', properties: { type: { type: 'string' } } } },
    },
    says: ['#/definitions/a/properties: a schema: its keywords moved up'],
  },
  {
    rule: 'property-keyword',
    does: 'returns a keyword to the property before it, or to the object',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filter: { properties: { operator: { type: 'string' }, enum: ['AND', 'OR'], required: ['operator'] } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filter: { properties: { operator: { type: 'string', enum: ['AND', 'OR'] } }, required: ['operator'] },
      },
    },
    says: [
      '#/definitions/filter/properties/enum: not a property: moved to operator',
      '#/definitions/filter/properties/required: not a property: moved to the object',
    ],
  },
  {
    rule: 'property-keyword',
    does: 'moves values to the property that has one of them in an example, wherever they are',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filters: {
          type: 'array',
          items: { properties: { enum: ['AND', 'OR'], operator: { type: 'string' }, key: { type: 'string' } } },
          example: [{ key: 'name', operator: 'AND' }],
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filters: {
          type: 'array',
          items: { properties: { operator: { type: 'string', enum: ['AND', 'OR'] }, key: { type: 'string' } } },
          example: [{ key: 'name', operator: 'AND' }],
        },
      },
    },
    says: ['#/definitions/filters/items/properties/enum: not a property: moved to operator'],
  },
  {
    rule: 'property-keyword',
    does: 'moves values to the property before them if an example has them in several',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filter: {
          properties: { from: { type: 'string' }, to: { type: 'string' }, enum: ['open', 'resolved'] },
          example: { from: 'open', to: 'resolved' },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        filter: {
          properties: { from: { type: 'string' }, to: { type: 'string', enum: ['open', 'resolved'] } },
          example: { from: 'open', to: 'resolved' },
        },
      },
    },
    says: ['#/definitions/filter/properties/enum: not a property: moved to to'],
  },
  {
    rule: 'property-keyword',
    does: 'leaves a property of that name alone',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { properties: { enum: { type: 'string' }, required: { type: 'boolean' } } } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { properties: { enum: { type: 'string' }, required: { type: 'boolean' } } } },
    },
    says: [],
  },
  {
    rule: 'required-flag',
    does: 'turns flags on properties into the list of their object',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        contact: {
          type: 'object',
          properties: { id: { type: 'integer', required: true }, name: { type: 'string', required: false } },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        contact: {
          type: 'object',
          properties: { id: { type: 'integer' }, name: { type: 'string' } },
          required: ['id'],
        },
      },
    },
    says: [
      '#/definitions/contact/properties/id/required: true: id is now listed in required of its object',
      '#/definitions/contact/properties/name/required: false: removed',
    ],
  },
  {
    rule: 'required-flag',
    does: 'reads names from a string',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { contact: { required: 'name, email', properties: { name: {}, email: {} } } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { contact: { properties: { name: {}, email: {} }, required: ['name', 'email'] } },
    },
    says: ['#/definitions/contact/required: a string: now an array'],
  },
  {
    rule: 'type-list',
    does: 'writes nullable and alternatives as Swagger 2.0 does',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: ['string', 'null'] }, b: { type: ['string', 'integer'] } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'string', 'x-nullable': true },
        b: { 'x-anyOf': [{ type: 'string' }, { type: 'integer' }] },
      },
    },
    says: [
      '#/definitions/a/type: an array of types: now string',
      '#/definitions/b/type: an array of types: now string or integer',
    ],
  },
  {
    rule: 'type-list',
    does: 'writes nullable as OpenAPI 3.0 does',
    given: { openapi: '3.0.4', paths: {}, components: { schemas: { a: { type: ['string', 'null'] } } } },
    expected: { openapi: '3.0.4', paths: {}, components: { schemas: { a: { type: 'string', nullable: true } } } },
    says: ['#/components/schemas/a/type: an array of types: now string'],
  },
  {
    rule: 'file-type',
    does: 'makes a file in a schema or in items a binary string',
    given: {
      swagger: '2.0',
      consumes: ['multipart/form-data'],
      paths: {
        '/a': {
          post: { parameters: [{ name: 'attachments', in: 'formData', type: 'array', items: { type: 'file' } }] },
        },
      },
      definitions: { avatar: { type: 'file' } },
    },
    expected: {
      swagger: '2.0',
      consumes: ['multipart/form-data'],
      paths: {
        '/a': {
          post: {
            parameters: [
              { name: 'attachments', in: 'formData', type: 'array', items: { type: 'string', format: 'binary' } },
            ],
          },
        },
      },
      definitions: { avatar: { type: 'string', format: 'binary' } },
    },
    says: [
      '#/paths/~1a/post/parameters/0/items/type: file: now a binary string',
      '#/definitions/avatar/type: file: now a binary string',
    ],
  },
  {
    rule: 'file-type',
    does: 'moves a file to the form',
    given: {
      swagger: '2.0',
      paths: { '/a': { post: { parameters: [{ name: 'avatar', in: 'query', type: 'file' }] } } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': {
          post: { parameters: [{ name: 'avatar', in: 'formData', type: 'file' }], consumes: ['multipart/form-data'] },
        },
      },
    },
    says: [
      '#/paths/~1a/post/parameters/0/in: a file is sent in a form: now formData',
      '#/paths/~1a/post: a form with files: now multipart/form-data',
    ],
  },
  {
    rule: 'unknown-type',
    does: 'drops unknown types, reads the types of other languages, and finds the schema of that name',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        contact: { type: 'object' },
        a: { type: 'agent_last_seen_at' },
        b: { type: 'String' },
        c: { type: 'datetime' },
        d: { type: 'contact' },
        e: { type: 'null' },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        contact: { type: 'object' },
        a: {},
        b: { type: 'string' },
        c: { type: 'string', format: 'date-time' },
        d: { $ref: '#/definitions/contact' },
        e: { 'x-nullable': true },
      },
    },
    says: [
      '#/definitions/a/type: "agent_last_seen_at" is not a valid type: now any value',
      '#/definitions/b/type: "String" is not a valid type: now string',
      '#/definitions/c/type: "datetime" is not a valid type: now string',
      '#/definitions/d/type: "contact" is not a valid type: now a reference to contact',
      '#/definitions/e/type: "null" is not a valid type: now any value',
    ],
  },
  {
    rule: 'unknown-type',
    does: 'makes a parameter of Swagger 2.0, which must have a type, a string',
    given: { swagger: '2.0', paths: { '/a': { get: { parameters: [{ name: 'q', in: 'query', type: 'object' }] } } } },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ name: 'q', in: 'query', type: 'string' }] } } },
    },
    says: ['#/paths/~1a/get/parameters/0/type: "object" is not a valid type: now string'],
  },
  {
    rule: 'unknown-type',
    does: 'removes unknown members from a list of types',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: { schemas: { a: { type: ['string', 'nothing', 'null'] }, b: { type: ['nothing', 'null'] } } },
    },
    expected: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { type: ['string', 'null'] }, b: {} } } },
    says: [
      '#/components/schemas/a/type: ["string","nothing","null"]: now ["string","null"]',
      '#/components/schemas/b/type: ["nothing","null"]: now "any value"',
    ],
  },
  {
    rule: 'array-without-items',
    does: 'is an array of anything, or of strings outside of schemas',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ name: 'ids', in: 'query', type: 'array' }] } } },
      definitions: { messages: { type: 'array' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a': { get: { parameters: [{ name: 'ids', in: 'query', type: 'array', items: { type: 'string' } }] } },
      },
      definitions: { messages: { type: 'array', items: {} } },
    },
    says: [
      '#/paths/~1a/get/parameters/0: an array without items: now of strings',
      '#/definitions/messages: an array without items: now of anything',
    ],
  },
  {
    rule: 'enum-type',
    does: 'derives the type from the values',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        status: { type: 'integer', enum: ['draft', 'published'] },
        mixed: { type: 'string', enum: ['a', 1] },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { status: { type: 'string', enum: ['draft', 'published'] }, mixed: { enum: ['a', 1] } },
    },
    says: [
      '#/definitions/status/type: integer, but the values are of type string: now string',
      '#/definitions/mixed/type: string, but the values are string and integer: removed',
    ],
  },
  {
    rule: 'enum-type',
    does: 'moves the values of an array to its items, each once',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: {
        labels: { type: 'array', items: { type: 'string' }, enum: ['a', 'a', 'b'] },
        none: { type: 'string', enum: [] },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { labels: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, none: { type: 'string' } },
    },
    says: [
      '#/definitions/labels/enum: repeated values: now each once',
      '#/definitions/labels/enum: values of the items: moved there',
      '#/definitions/none/enum: no values: removed',
    ],
  },
  {
    rule: 'stray-nullable',
    does: 'writes null as OpenAPI 3.1 does',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { type: 'string', enum: ['x'], nullable: true },
          b: { $ref: '#/components/schemas/a', nullable: true },
          c: { type: 'string', nullable: false },
        },
      },
    },
    expected: {
      openapi: '3.1.0',
      paths: {},
      components: {
        schemas: {
          a: { type: ['string', 'null'], enum: ['x', null] },
          b: { anyOf: [{ $ref: '#/components/schemas/a' }, { type: 'null' }] },
          c: { type: 'string' },
        },
      },
    },
    says: [
      '#/components/schemas/a/nullable: null is now one of the types',
      '#/components/schemas/b/nullable: null is now one of the types',
      '#/components/schemas/c/nullable: removed',
    ],
  },
  {
    rule: 'newer-keyword',
    does: 'turns keywords that Swagger 2.0 lacks into extensions',
    given: { swagger: '2.0', paths: {}, definitions: { a: { oneOf: [{ type: 'string' }], nullable: true } } },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { 'x-oneOf': [{ type: 'string' }], 'x-nullable': true } },
    },
    says: [
      '#/definitions/a/oneOf: newer than the document: now x-oneOf',
      '#/definitions/a/nullable: newer than the document: now x-nullable',
    ],
  },
  {
    rule: 'newer-keyword',
    does: 'turns keywords that OpenAPI 3.0 lacks into extensions, and nullable without a type',
    given: {
      openapi: '3.0.4',
      paths: {},
      components: {
        schemas: {
          a: { const: 1 },
          b: { nullable: true, allOf: [{ type: 'object' }] },
          c: { nullable: true, type: 'string' },
        },
      },
    },
    expected: {
      openapi: '3.0.4',
      paths: {},
      components: {
        schemas: {
          a: { 'x-const': 1 },
          b: { allOf: [{ type: 'object' }], 'x-nullable': true },
          c: { nullable: true, type: 'string' },
        },
      },
    },
    says: [
      '#/components/schemas/a/const: newer than the document: now x-const',
      '#/components/schemas/b/nullable: without a type: now x-nullable',
    ],
  },
  {
    rule: 'newer-keyword',
    does: 'keeps the example of a parameter for the conversion',
    given: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ name: 'page', in: 'query', type: 'integer', example: 1 }] } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a': { get: { parameters: [{ name: 'page', in: 'query', type: 'integer', 'x-example': 1 }] } } },
    },
    says: ['#/paths/~1a/get/parameters/0/example: newer than the document: now x-example'],
  },
  {
    rule: 'unknown-type',
    does: 'ignores blanks, and is not confused by names that every JavaScript object has',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: 'object ' }, b: { type: ' Timestamp' }, c: { type: 'constructor' }, d: { type: 'a ' } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'object' },
        b: { type: 'string', format: 'date-time' },
        c: {},
        d: { $ref: '#/definitions/a' },
      },
    },
    says: [
      '#/definitions/a/type: "object " is not a valid type: now object',
      '#/definitions/b/type: " Timestamp" is not a valid type: now string',
      '#/definitions/c/type: "constructor" is not a valid type: now any value',
      '#/definitions/d/type: "a " is not a valid type: now a reference to a',
    ],
  },
  {
    rule: 'unknown-type',
    does: 'reads the types of other languages in a list of types',
    given: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { type: ['String', 'int', null] } } } },
    expected: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { type: ['string', 'integer', 'null'] } } } },
    says: ['#/components/schemas/a/type: ["String","int",null]: now ["string","integer","null"]'],
  },
  {
    rule: 'type-list',
    does: 'reads a string that lists types',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: 'string|null' }, b: { type: 'string, null' }, c: { type: 'string or integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: {
        a: { type: 'string', 'x-nullable': true },
        b: { type: 'string', 'x-nullable': true },
        c: { 'x-anyOf': [{ type: 'string' }, { type: 'integer' }] },
      },
    },
    says: [
      '#/definitions/a/type: an array of types: now string',
      '#/definitions/b/type: an array of types: now string',
      '#/definitions/c/type: an array of types: now string or integer',
    ],
  },
  {
    rule: 'type-list',
    does: 'turns that string into a list where OpenAPI has lists',
    given: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { type: 'string | null' } } } },
    expected: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { type: ['string', 'null'] } } } },
    says: ['#/components/schemas/a/type: a string: now string or null'],
  },
  {
    rule: 'enum-type',
    does: 'leaves items that have values of their own alone',
    given: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: 'array', enum: ['x'], items: { type: 'string', enum: ['y'] } } },
    },
    expected: {
      swagger: '2.0',
      paths: {},
      definitions: { a: { type: 'array', items: { type: 'string', enum: ['y'] } } },
    },
    says: ['#/definitions/a/enum: values of the items: moved there'],
  },
  {
    rule: 'newer-keyword',
    does: 'finds keywords below keywords in one run',
    given: { swagger: '2.0', paths: {}, definitions: { a: { oneOf: [{ anyOf: [{ const: 1 }] }] } } },
    expected: { swagger: '2.0', paths: {}, definitions: { a: { 'x-oneOf': [{ 'x-anyOf': [{ 'x-const': 1 }] }] } } },
    says: [
      '#/definitions/a/oneOf: newer than the document: now x-oneOf',
      '#/definitions/a/oneOf/0/anyOf: newer than the document: now x-anyOf',
      '#/definitions/a/oneOf/0/anyOf/0/const: newer than the document: now x-const',
    ],
  },
  {
    rule: 'wrong-kind',
    does: 'removes bounds that no value can have',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: { schemas: { a: { minLength: -1, maxItems: 1.5, multipleOf: 0, minimum: -1, maxLength: 0 } } },
    },
    expected: { openapi: '3.1.0', paths: {}, components: { schemas: { a: { minimum: -1, maxLength: 0 } } } },
    says: [
      '#/components/schemas/a/minLength: -1: removed',
      '#/components/schemas/a/maxItems: 1.5: removed',
      '#/components/schemas/a/multipleOf: 0: removed',
    ],
  },
  {
    rule: 'property-keyword',
    does: 'distinguishes a property that is false from a keyword, which cannot be false',
    given: {
      openapi: '3.1.0',
      paths: {},
      components: { schemas: { a: { properties: { type: false, required: true } } } },
    },
    expected: {
      openapi: '3.1.0',
      paths: {},
      components: { schemas: { a: { properties: { type: false }, required: true } } },
    },
    says: ['#/components/schemas/a/properties/required: not a property: moved to the object'],
  },
])
