/** Which keys the objects of a document have in each dialect, and what these hold. */
import type { Grammar, Shape, Slot } from './kinds.ts'
import { schemaOf20, schemaOf30, schemaOf31, simpleValue, withNewer } from './schema-keywords.ts'

const operation: Record<string, Slot> = {
  deprecated: 'flag',
  description: 'string',
  externalDocs: { one: 'externalDocs' },
  operationId: 'string',
  parameters: { list: 'parameter' },
  responses: { one: 'responses' },
  security: 'list',
  summary: 'string',
  tags: 'strings',
  'x-twins': { list: 'operation' },
}

const methods2: Record<string, Slot> = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map((method) => [method, { one: 'operation' }]),
)

const securityScheme: Record<string, Slot> = {
  $ref: 'string',
  authorizationUrl: 'string',
  bearerFormat: 'string',
  description: 'string',
  flow: 'string',
  flows: 'payload',
  in: 'string',
  name: 'string',
  openIdConnectUrl: 'string',
  scheme: 'string',
  scopes: 'payload',
  tokenUrl: 'string',
  type: 'string',
}

const common = {
  info: {
    keys: {
      contact: { one: 'other' },
      description: 'string',
      license: { one: 'other' },
      summary: 'string',
      termsOfService: 'string',
      title: 'string',
      version: 'string',
    },
  },
  externalDocs: { keys: { description: 'string', url: 'string' } },
  tag: { keys: { description: 'string', externalDocs: { one: 'externalDocs' }, name: 'string' } },
  server: { keys: { description: 'string', url: 'string', variables: { map: 'other' } } },
  securityScheme: { keys: securityScheme },
  paths: { keys: {}, named: { one: 'pathItem' } },
  responses: { keys: {}, named: { one: 'response' } },
  callback: { keys: { $ref: 'string' }, named: { one: 'pathItem' } },
  discriminator: { keys: { propertyName: 'string', mapping: 'payload' } },
  other: { keys: {}, named: 'payload' },
} satisfies Partial<Grammar>

const never: Shape = { keys: {} }

export const swagger20: Grammar = {
  ...common,
  document: {
    keys: {
      swagger: 'string',
      info: { one: 'info' },
      host: 'string',
      basePath: 'string',
      schemes: 'strings',
      consumes: 'strings',
      produces: 'strings',
      paths: { one: 'paths' },
      definitions: { map: 'schema' },
      parameters: { map: 'parameter' },
      responses: { map: 'response' },
      securityDefinitions: { map: 'securityScheme' },
      security: 'list',
      tags: { list: 'tag' },
      externalDocs: { one: 'externalDocs' },
    },
  },
  components: never,
  pathItem: { keys: { $ref: 'string', parameters: { list: 'parameter' }, ...methods2 } },
  operation: { keys: { ...operation, consumes: 'strings', produces: 'strings', schemes: 'strings' } },
  parameter: {
    keys: {
      ...simpleValue,
      $ref: 'string',
      allowEmptyValue: 'flag',
      description: 'string',
      in: 'string',
      name: 'string',
      required: 'flag',
      schema: { one: 'schema' },
    },
  },
  items: { keys: simpleValue },
  requestBody: never,
  response: {
    keys: {
      $ref: 'string',
      description: 'string',
      examples: 'payload',
      headers: { map: 'header' },
      schema: { one: 'schema' },
    },
  },
  header: { keys: { ...simpleValue, description: 'string' } },
  mediaType: never,
  encoding: never,
  schema: { keys: withNewer('2.0', schemaOf20) },
}

const valueOf3: Record<string, Slot> = {
  $ref: 'string',
  allowEmptyValue: 'flag',
  allowReserved: 'flag',
  content: { map: 'mediaType' },
  deprecated: 'flag',
  description: 'string',
  example: 'payload',
  examples: { map: 'other' },
  explode: 'flag',
  required: 'flag',
  schema: { one: 'schema' },
  style: 'style',
  summary: 'string',
}

export function openapi3(dialect: '3.0' | '3.1'): Grammar {
  return {
    ...common,
    document: {
      keys: {
        openapi: 'string',
        info: { one: 'info' },
        jsonSchemaDialect: 'string',
        servers: { list: 'server' },
        paths: { one: 'paths' },
        webhooks: { map: 'pathItem' },
        components: { one: 'components' },
        security: 'list',
        tags: { list: 'tag' },
        externalDocs: { one: 'externalDocs' },
      },
    },
    components: {
      keys: {
        schemas: { map: 'schema' },
        responses: { map: 'response' },
        parameters: { map: 'parameter' },
        examples: { map: 'other' },
        requestBodies: { map: 'requestBody' },
        headers: { map: 'header' },
        securitySchemes: { map: 'securityScheme' },
        links: { map: 'other' },
        callbacks: { map: 'callback' },
        pathItems: { map: 'pathItem' },
      },
    },
    pathItem: {
      keys: {
        $ref: 'string',
        summary: 'string',
        description: 'string',
        servers: { list: 'server' },
        parameters: { list: 'parameter' },
        ...methods2,
        trace: { one: 'operation' },
      },
    },
    operation: {
      keys: {
        ...operation,
        callbacks: { map: 'callback' },
        requestBody: { one: 'requestBody' },
        servers: { list: 'server' },
      },
    },
    parameter: { keys: { ...valueOf3, in: 'string', name: 'string' } },
    items: never,
    requestBody: {
      keys: {
        $ref: 'string',
        content: { map: 'mediaType' },
        description: 'string',
        required: 'flag',
        summary: 'string',
      },
    },
    response: {
      keys: {
        $ref: 'string',
        content: { map: 'mediaType' },
        description: 'string',
        headers: { map: 'header' },
        links: { map: 'other' },
        summary: 'string',
      },
    },
    header: { keys: valueOf3 },
    mediaType: {
      keys: {
        encoding: { map: 'encoding' },
        example: 'payload',
        examples: { map: 'other' },
        schema: { one: 'schema' },
      },
    },
    encoding: {
      keys: {
        allowReserved: 'flag',
        contentType: 'string',
        explode: 'flag',
        headers: { map: 'header' },
        style: 'style',
      },
    },
    schema: { keys: dialect === '3.0' ? withNewer('3.0', schemaOf30) : schemaOf31 },
  }
}
