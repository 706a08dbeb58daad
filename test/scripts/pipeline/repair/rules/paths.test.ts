import { testRules } from './rule-cases.ts'

testRules([
  {
    rule: 'base-path',
    does: 'becomes a part of each path that lacks it',
    given: { swagger: '2.0', paths: { '/profile': {}, '/platform/api/v1/users': {} }, basePath: '/api/v1/' },
    expected: { swagger: '2.0', paths: { '/api/v1/profile': {}, '/platform/api/v1/users': {} } },
    says: ['#/basePath: "/api/v1/": now a part of each path'],
  },
  {
    rule: 'base-path',
    does: 'is removed if it is null',
    given: { swagger: '2.0', paths: { '/profile': {} }, basePath: null },
    expected: { swagger: '2.0', paths: { '/profile': {} } },
    says: ['#/basePath: null: removed'],
  },
  {
    rule: 'base-path',
    does: 'can also be the path that all servers share',
    given: { openapi: '3.0.4', paths: { '/profile': {} }, servers: [{ url: 'https://app.chatwoot.com/api/v1' }] },
    expected: { openapi: '3.0.4', paths: { '/api/v1/profile': {} }, servers: [{ url: 'https://app.chatwoot.com' }] },
    says: ['#/servers: "/api/v1": now a part of each path'],
  },
  {
    rule: 'leading-slash',
    does: 'is added',
    given: {
      swagger: '2.0',
      paths: {
        'platform/api/v1/users': { post: { responses: { '200': { description: 'Success' } } } },
        '/api/v1/profile': {},
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/platform/api/v1/users': { post: { responses: { '200': { description: 'Success' } } } },
        '/api/v1/profile': {},
      },
    },
    says: ['platform/api/v1/users: now /platform/api/v1/users'],
  },
  {
    rule: 'missing-prefix',
    does: 'is added to a path outside the families',
    given: {
      swagger: '2.0',
      paths: {
        '/profile': { get: { responses: { '200': { description: 'Success' } } } },
        '/api/v1/teams': {},
        '/platform/api/v1/users': {},
        '/public/api/v1/inboxes': {},
        '/survey/responses/{id}': {},
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/api/v1/profile': { get: { responses: { '200': { description: 'Success' } } } },
        '/api/v1/teams': {},
        '/platform/api/v1/users': {},
        '/public/api/v1/inboxes': {},
        '/survey/responses/{id}': {},
      },
    },
    says: ['/profile: now /api/v1/profile'],
  },
  {
    rule: 'path-template',
    does: 'puts variables in braces, merges slashes, and turns the query into parameters',
    given: {
      swagger: '2.0',
      paths: {
        '/a/:id': {},
        '/b//{ id }': {},
        '/c?page={page}': { get: { responses: { '200': { description: 'Success' } } } },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {},
        '/b/{id}': {},
        '/c': {
          get: {
            responses: { '200': { description: 'Success' } },
            parameters: [{ name: 'page', in: 'query', type: 'string' }],
          },
        },
      },
    },
    says: ['/a/:id: now /a/{id}', '/b//{ id }: now /b/{id}', '/c?page={page}: now /c'],
  },
  {
    rule: 'path-variable-typo',
    does: 'is corrected in the path and in the parameter',
    given: {
      swagger: '2.0',
      paths: {
        '/conversations/{converstion_id}': {
          get: { parameters: [{ name: 'converstion_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/conversations/{conversation_id}': {
          get: { parameters: [{ name: 'conversation_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: [
      '#/paths/~1conversations~1{converstion_id}/get/parameters/0/name: converstion_id: now conversation_id',
      '/conversations/{converstion_id}: now /conversations/{conversation_id}',
    ],
  },
  {
    rule: 'deeper-path',
    does: 'moves an operation on one item below the collection',
    given: {
      swagger: '2.0',
      paths: {
        '/hooks': {
          post: { responses: { '200': { description: 'Success' } } },
          patch: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
          delete: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/hooks': { post: { responses: { '200': { description: 'Success' } } } },
        '/hooks/{hook_id}': {
          patch: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
          delete: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: ['PATCH /hooks: now /hooks/{hook_id}', 'DELETE /hooks: now /hooks/{hook_id}'],
  },
  {
    rule: 'deeper-path',
    does: 'moves nothing if the whole collection declares the variable',
    given: {
      swagger: '2.0',
      paths: {
        '/hooks': {
          post: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
          delete: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/hooks': {
          post: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
          delete: { parameters: [{ name: 'hook_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: [],
  },
  {
    rule: 'unpaired-variable',
    does: 'renames the variable of the path to the one that its operations declare',
    given: {
      swagger: '2.0',
      paths: {
        '/conversations/{id}/messages': {
          get: { parameters: [{ name: 'conversation_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/conversations/{conversation_id}/messages': {
          get: { parameters: [{ name: 'conversation_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: [
      '/conversations/{id}/messages: id is not declared, but conversation_id is: now /conversations/{conversation_id}/messages',
    ],
  },
  {
    rule: 'unpaired-variable',
    does: 'renames the parameter to the variable in the path if another operation declares it',
    given: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          get: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
          post: { parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/a/{id}': {
          get: { parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }] },
          post: { parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: ['/a/{id}: contact_id is declared for id: renamed'],
  },
  {
    rule: 'unpaired-variable',
    does: 'ignores a variable that a shared parameter describes',
    given: {
      swagger: '2.0',
      paths: {
        '/accounts/{account_id}/contacts/{id}': {
          get: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
      parameters: { account_id: { name: 'account_id', in: 'path', required: true, type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/accounts/{account_id}/contacts/{contact_id}': {
          get: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
      parameters: { account_id: { name: 'account_id', in: 'path', required: true, type: 'integer' } },
    },
    says: [
      '/accounts/{account_id}/contacts/{id}: id is not declared, but contact_id is: now /accounts/{account_id}/contacts/{contact_id}',
    ],
  },
  {
    rule: 'path-parameters',
    does: 'declares what is missing as it is declared elsewhere, and removes what the path lacks',
    given: {
      swagger: '2.0',
      paths: {
        '/{account_id}/contacts/{id}/labels/{source_id}': {
          get: { parameters: [{ name: 'label', in: 'path', required: true, type: 'string' }] },
        },
        '/{account_id}/contacts/{id}': {
          get: {
            parameters: [
              { $ref: '#/parameters/account_id' },
              { name: 'id', in: 'path', required: true, type: 'number' },
            ],
          },
        },
      },
      parameters: { account_id: { name: 'account_id', in: 'path', required: true, type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/{account_id}/contacts/{id}/labels/{source_id}': {
          get: {
            parameters: [
              { $ref: '#/parameters/account_id' },
              { name: 'id', in: 'path', required: true, type: 'number' },
              { name: 'source_id', in: 'path', required: true, type: 'string' },
            ],
          },
        },
        '/{account_id}/contacts/{id}': {
          get: {
            parameters: [
              { $ref: '#/parameters/account_id' },
              { name: 'id', in: 'path', required: true, type: 'number' },
            ],
          },
        },
      },
      parameters: { account_id: { name: 'account_id', in: 'path', required: true, type: 'integer' } },
    },
    says: [
      'GET /{account_id}/contacts/{id}/labels/{source_id}: the path has no label: parameter removed',
      'GET /{account_id}/contacts/{id}/labels/{source_id}: account_id was not declared: now declared',
      'GET /{account_id}/contacts/{id}/labels/{source_id}: id was not declared: now declared',
      'GET /{account_id}/contacts/{id}/labels/{source_id}: source_id was not declared: now declared',
    ],
  },
  {
    rule: 'path-parameters',
    does: 'declares ids as numbers and identifiers as strings',
    given: {
      openapi: '3.0.4',
      paths: { '/{team_id}/{inbox_identifier}': { get: { responses: { '200': { description: 'Success' } } } } },
    },
    expected: {
      openapi: '3.0.4',
      paths: {
        '/{team_id}/{inbox_identifier}': {
          get: {
            responses: { '200': { description: 'Success' } },
            parameters: [
              { name: 'team_id', in: 'path', required: true, schema: { type: 'integer' } },
              { name: 'inbox_identifier', in: 'path', required: true, schema: { type: 'string' } },
            ],
          },
        },
      },
    },
    says: [
      'GET /{team_id}/{inbox_identifier}: team_id was not declared: now declared',
      'GET /{team_id}/{inbox_identifier}: inbox_identifier was not declared: now declared',
    ],
  },
  {
    rule: 'path-parameters',
    does: 'makes path parameters required',
    given: {
      swagger: '2.0',
      paths: { '/a/{id}': { get: { parameters: [{ name: 'id', in: 'path', type: 'integer' }] } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a/{id}': { get: { parameters: [{ name: 'id', in: 'path', type: 'integer', required: true }] } } },
    },
    says: ['id: a part of the path: now required'],
  },
  {
    rule: 'trailing-slash',
    does: 'is removed, and the routes are merged',
    given: {
      swagger: '2.0',
      paths: { '/inboxes': { get: { operationId: 'list' } }, '/inboxes/': { post: { operationId: 'create' } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/inboxes': { get: { operationId: 'list' }, post: { operationId: 'create' } } },
    },
    says: ['/inboxes/: now /inboxes'],
  },
  {
    rule: 'trailing-slash',
    does: 'keeps the second of two operations with the same method for the conversion',
    given: {
      swagger: '2.0',
      paths: { '/reports': { get: { operationId: 'account' } }, '/reports/': { get: { operationId: 'agent' } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/reports': { get: { operationId: 'account', 'x-twins': [{ operationId: 'agent' }] } } },
    },
    says: ['/reports/: GET is there twice (the other: agent): merged', '/reports/: now /reports'],
  },
  {
    rule: 'twin-route',
    does: 'merges paths that differ in variable names, under the most descriptive names',
    given: {
      swagger: '2.0',
      paths: {
        '/contacts/{id}': { get: { parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }] } },
        '/contacts/{contact_id}': {
          put: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/contacts/{contact_id}': {
          put: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
          get: { parameters: [{ name: 'contact_id', in: 'path', required: true, type: 'integer' }] },
        },
      },
    },
    says: ['/contacts/{id}: the same route as /contacts/{contact_id}: merged'],
  },
  {
    rule: 'twin-route',
    does: 'puts the JSON body first if both have a body',
    given: {
      swagger: '2.0',
      paths: {
        '/contacts/{id}/notes': {
          post: {
            operationId: 'form',
            parameters: [
              { name: 'id', in: 'path', required: true, type: 'integer' },
              { name: 'content', in: 'formData', type: 'string' },
            ],
          },
        },
        '/contacts/{contact_id}/notes': {
          post: {
            operationId: 'json',
            parameters: [
              { name: 'contact_id', in: 'path', required: true, type: 'integer' },
              { name: 'data', in: 'body', schema: { type: 'object' } },
            ],
          },
        },
      },
    },
    expected: {
      swagger: '2.0',
      paths: {
        '/contacts/{contact_id}/notes': {
          post: {
            operationId: 'json',
            parameters: [
              { name: 'contact_id', in: 'path', required: true, type: 'integer' },
              { name: 'data', in: 'body', schema: { type: 'object' } },
            ],
            'x-twins': [
              {
                operationId: 'form',
                parameters: [
                  { name: 'contact_id', in: 'path', required: true, type: 'integer' },
                  { name: 'content', in: 'formData', type: 'string' },
                ],
              },
            ],
          },
        },
      },
    },
    says: [
      '/contacts/{id}/notes: POST is there twice (the other: form): merged',
      '/contacts/{id}/notes: the same route as /contacts/{contact_id}/notes: merged',
    ],
  },
  {
    rule: 'path-template',
    does: 'reads doubled braces as single ones',
    given: { swagger: '2.0', paths: { '/a/{{id}}': {} } },
    expected: { swagger: '2.0', paths: { '/a/{id}': {} } },
    says: ['/a/{{id}}: now /a/{id}'],
  },
  {
    rule: 'path-variable-typo',
    does: 'is not confused by names that every JavaScript object has',
    given: {
      swagger: '2.0',
      paths: { '/a/{constructor}': { get: { parameters: [{ name: 'constructor', in: 'path' }] } } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a/{constructor}': { get: { parameters: [{ name: 'constructor', in: 'path' }] } } },
    },
    says: [],
  },
  {
    rule: 'path-parameters',
    does: 'refers to the shared parameter of that name',
    given: {
      swagger: '2.0',
      paths: { '/a/{slug}': { get: {} } },
      parameters: { slug: { name: 'slug', in: 'path', required: true, type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a/{slug}': { get: { parameters: [{ $ref: '#/parameters/slug' }] } } },
      parameters: { slug: { name: 'slug', in: 'path', required: true, type: 'integer' } },
    },
    says: ['GET /a/{slug}: slug was not declared: now declared'],
  },
  {
    rule: 'twin-route',
    does: 'prefers the name of a shared parameter',
    given: {
      swagger: '2.0',
      paths: { '/a/{contact}': { get: {} }, '/a/{contact_id}': { put: {} } },
      parameters: { contact_id: { name: 'contact_id', in: 'path', required: true, type: 'integer' } },
    },
    expected: {
      swagger: '2.0',
      paths: { '/a/{contact_id}': { put: {}, get: { parameters: [] } } },
      parameters: { contact_id: { name: 'contact_id', in: 'path', required: true, type: 'integer' } },
    },
    says: ['/a/{contact}: the same route as /a/{contact_id}: merged'],
  },
  {
    rule: 'missing-prefix',
    does: 'leaves routes outside the API alone',
    given: { openapi: '3.1.0', paths: { '/health': {}, '/auth/sign_in': {}, '/healthy': {} } },
    expected: { openapi: '3.1.0', paths: { '/health': {}, '/auth/sign_in': {}, '/api/v1/healthy': {} } },
    says: ['/healthy: now /api/v1/healthy'],
  },
])
