/** What the objects of an API document hold, by dialect: the table that the walk and the rules go by. */
import type { JsonObject } from './document.ts'
import { schemaOf20, schemaOf30, schemaOf31, simpleValue, withNewer } from './schema-keywords.ts'

export type Dialect = '2.0' | '3.0' | '3.1'

export type Kind =
  | 'document'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'items'
  | 'requestBody'
  | 'responses'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'callback'
  | 'schema'
  | 'discriminator'
  | 'info'
  | 'externalDocs'
  | 'tag'
  | 'server'
  | 'securityScheme'
  | 'other'

/** Schemas can be `true` or `false` too, in some places of some dialects. */
interface OrFlag {
  orFlag?: true
}

/** What may stand at a key. `payload` is any value that is data, not description: nothing looks into it. */
export type Slot =
  | 'text'
  | 'number'
  | 'flag'
  | 'texts'
  | 'list'
  | 'payload'
  | (({ one: Kind } | { list: Kind } | { map: Kind }) & OrFlag)

export interface Shape {
  keys: Record<string, Slot>
  /** What stands at names that somebody chose (paths, statuses). */
  named?: Slot
}

export type Grammar = Record<Kind, Shape>

/** What stands around the routes and schemas: no references, and payloads that tools may read. */
export const plainKinds: ReadonlySet<Kind> = new Set([
  'info',
  'externalDocs',
  'tag',
  'server',
  'securityScheme',
  'other',
])

export function dialectOf(document: JsonObject): Dialect {
  if (document.swagger !== undefined) return '2.0'
  return String(document.openapi).startsWith('3.0') ? '3.0' : '3.1'
}

/** Where a dialect keeps the named things of a kind, as the beginning of a reference. */
export const places: Record<'2.0' | '3.x', Partial<Record<Kind, string>>> = {
  '2.0': { schema: '#/definitions/', parameter: '#/parameters/', response: '#/responses/' },
  '3.x': {
    schema: '#/components/schemas/',
    parameter: '#/components/parameters/',
    response: '#/components/responses/',
    requestBody: '#/components/requestBodies/',
    header: '#/components/headers/',
    callback: '#/components/callbacks/',
    pathItem: '#/components/pathItems/',
  },
}

export function componentPlaces(document: JsonObject): Partial<Record<Kind, string>> {
  return places[dialectOf(document) === '2.0' ? '2.0' : '3.x']
}

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

const swagger20: Grammar = {
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

function openapi3(dialect: '3.0' | '3.1'): Grammar {
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

const grammars: Record<Dialect, Grammar> = { '2.0': swagger20, '3.0': openapi3('3.0'), '3.1': openapi3('3.1') }

export const allKinds = Object.keys(swagger20) as Kind[]

export function grammarOf(document: JsonObject): Grammar {
  return grammars[dialectOf(document)]
}

const paths = new Map<string, ReadonlySet<Kind>>()

/** The kinds whose objects can hold one of these kinds, at whatever depth, or are one: all others need no walk. */
export function kindsTowards(grammar: Grammar, wanted: readonly Kind[]): ReadonlySet<Kind> {
  const name = `${Object.values(grammars).indexOf(grammar)} ${wanted.join(' ')}`
  const known = paths.get(name)
  if (known) return known
  const found = new Set(wanted)
  let size = -1
  while (found.size > size) {
    size = found.size
    for (const kind of allKinds) if (slotsOf(grammar[kind]).some((slot) => leadsTo(slot, found))) found.add(kind)
  }
  paths.set(name, found)
  return found
}

function slotsOf({ keys, named }: Shape): Slot[] {
  return [...Object.values(keys), ...(named ? [named] : [])]
}

export function leadsTo(slot: Slot, kinds: ReadonlySet<Kind>): boolean {
  if (typeof slot === 'string') return false
  return kinds.has('one' in slot ? slot.one : 'list' in slot ? slot.list : slot.map)
}
