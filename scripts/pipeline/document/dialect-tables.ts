/** Which keys the objects of a document have in each dialect, and what stands at them. */
import type { Grammar, Shape, Slot } from './kinds.ts'
import { schemaOf20, schemaOf30, schemaOf31, simpleValue, withNewer } from './schema-keywords.ts'

const operation: Record<string, Slot> = {
  deprecated: 'flag',
  description: 'text',
  externalDocs: { one: 'externalDocs' },
  operationId: 'text',
  parameters: { list: 'parameter' },
  responses: { one: 'responses' },
  security: 'list',
  summary: 'text',
  tags: 'texts',
  'x-twins': { list: 'operation' },
}

const methods2: Record<string, Slot> = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map((method) => [method, { one: 'operation' }]),
)

const securityScheme: Record<string, Slot> = {
  $ref: 'text',
  authorizationUrl: 'text',
  bearerFormat: 'text',
  description: 'text',
  flow: 'text',
  flows: 'payload',
  in: 'text',
  name: 'text',
  openIdConnectUrl: 'text',
  scheme: 'text',
  scopes: 'payload',
  tokenUrl: 'text',
  type: 'text',
}

const common = {
  info: {
    keys: {
      contact: { one: 'other' },
      description: 'text',
      license: { one: 'other' },
      summary: 'text',
      termsOfService: 'text',
      title: 'text',
      version: 'text',
    },
  },
  externalDocs: { keys: { description: 'text', url: 'text' } },
  tag: { keys: { description: 'text', externalDocs: { one: 'externalDocs' }, name: 'text' } },
  server: { keys: { description: 'text', url: 'text', variables: { map: 'other' } } },
  securityScheme: { keys: securityScheme },
  paths: { keys: {}, named: { one: 'pathItem' } },
  responses: { keys: {}, named: { one: 'response' } },
  callback: { keys: { $ref: 'text' }, named: { one: 'pathItem' } },
  discriminator: { keys: { propertyName: 'text', mapping: 'payload' } },
  other: { keys: {}, named: 'payload' },
} satisfies Partial<Grammar>

const never: Shape = { keys: {} }

export const swagger20: Grammar = {
  ...common,
  document: {
    keys: {
      swagger: 'text',
      info: { one: 'info' },
      host: 'text',
      basePath: 'text',
      schemes: 'texts',
      consumes: 'texts',
      produces: 'texts',
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
  pathItem: { keys: { $ref: 'text', parameters: { list: 'parameter' }, ...methods2 } },
  operation: { keys: { ...operation, consumes: 'texts', produces: 'texts', schemes: 'texts' } },
  parameter: {
    keys: {
      ...simpleValue,
      $ref: 'text',
      allowEmptyValue: 'flag',
      description: 'text',
      in: 'text',
      name: 'text',
      required: 'flag',
      schema: { one: 'schema' },
    },
  },
  items: { keys: simpleValue },
  requestBody: never,
  response: {
    keys: {
      $ref: 'text',
      description: 'text',
      examples: 'payload',
      headers: { map: 'header' },
      schema: { one: 'schema' },
    },
  },
  header: { keys: { ...simpleValue, description: 'text' } },
  mediaType: never,
  encoding: never,
  schema: { keys: withNewer('2.0', schemaOf20) },
}

const valueOf3: Record<string, Slot> = {
  $ref: 'text',
  allowEmptyValue: 'flag',
  allowReserved: 'flag',
  content: { map: 'mediaType' },
  deprecated: 'flag',
  description: 'text',
  example: 'payload',
  examples: { map: 'other' },
  explode: 'flag',
  required: 'flag',
  schema: { one: 'schema' },
  style: 'text',
  summary: 'text',
}

export function openapi3(dialect: '3.0' | '3.1'): Grammar {
  return {
    ...common,
    document: {
      keys: {
        openapi: 'text',
        info: { one: 'info' },
        jsonSchemaDialect: 'text',
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
        $ref: 'text',
        summary: 'text',
        description: 'text',
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
    parameter: { keys: { ...valueOf3, in: 'text', name: 'text' } },
    items: never,
    requestBody: {
      keys: { $ref: 'text', content: { map: 'mediaType' }, description: 'text', required: 'flag', summary: 'text' },
    },
    response: {
      keys: {
        $ref: 'text',
        content: { map: 'mediaType' },
        description: 'text',
        headers: { map: 'header' },
        links: { map: 'other' },
        summary: 'text',
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
        contentType: 'text',
        explode: 'flag',
        headers: { map: 'header' },
        style: 'text',
      },
    },
    schema: { keys: dialect === '3.0' ? withNewer('3.0', schemaOf30) : schemaOf31 },
  }
}
