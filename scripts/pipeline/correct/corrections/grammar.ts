/**
 * What a corrections file may contain apart from what OpenAPI says, which the corrected document is checked against: our
 * own keys, routes, statuses, names. A misspelt key or a wrong value is reported and not silently ignored.
 * `spec/corrections.schema.json` has all of it, for editors.
 */
import { httpMethods, isObject, type Json, type JsonObject, pathVariables } from '../../document/document.ts'
import type { Kind } from '../../document/kinds.ts'
import { keysOf as keysOfPlace, nodesOf, operationsOf } from '../../document/walk.ts'
import {
  anything,
  type Check,
  either,
  type GrammarMistake,
  identifier,
  type Keys,
  listOf,
  mapOf,
  mark,
  matching,
  objectOf,
  oneOf,
  orNull,
  string,
} from './checks.ts'

/** Checked together with what they explain, where the message can name it. */
const reasons = { 'x-why': anything, 'x-evidence': anything }

/** What core needs to know of an operation; the operations table writes them. */
const operationExtensions: Record<string, Check> = {
  'x-answer': oneOf('optional', 'none', 'json', 'text'),
  'x-dates': mapOf(oneOf('unix', 'iso', 'day', 'age')),
  'x-multipart-json': listOf(string),
  'x-page': objectOf('x-page', { by: oneOf('page'), singlePageWith: string }, ['by']),
  'x-rate-limit-bucket': string,
  'x-repeat-safe': mark,
  'x-repeat-safe-with': string,
  'x-repeat-unsafe-with': string,
}

const schemaExtensions: Record<string, Check> = { 'x-fallback': mark, 'x-interface': identifier }

/** Keys that the pipeline interprets; a document that has one of them means something else by it. */
export const ownKeys = [
  ...['x-why', 'x-evidence', 'x-keep', 'x-extend'],
  ...Object.keys(operationExtensions),
  ...Object.keys(schemaExtensions),
]

/** What OpenAPI describes. */
const object = mapOf(anything)

const ofStatuses = mapOf(orNull(object), statusComplaint)
const responses: Check = (value, path) =>
  isObject(value) && Object.keys(value).length === 0
    ? { keys: [...path], message: 'responses must have at least one status' }
    : ofStatuses(value, path)

function statusComplaint(status: string): string | undefined {
  if (status === 'default') return '"default" is not used: a status is described or it is not'
  return /^[1-5]\d\d$/.test(status) ? undefined : `"${status}" is not a valid status: write three digits, as '200'`
}

const security = listOf(mapOf(listOf(string)))
/** Parts that an operation cannot both state and extend. */
const extendedParts = { parameters: 'parameters', body: 'requestBody', response: 'responses', responses: 'responses' }
const operationExtension = notEmpty(
  objectOf('an extension of an operation', {
    parameters: listOf(object),
    body: extensionOf('a body'),
    response: extensionOf('a response'),
    responses,
  }),
)

const describedOperation = objectOf('an operation', {
  ...reasons,
  ...operationExtensions,
  'x-extend': operationExtension,
  ...keysOf('deprecated description externalDocs summary tags', anything),
  operationId: orNull(identifier),
  parameters: orNull(listOf(object)),
  requestBody: orNull(object),
  responses: orNull(responses),
  security: orNull(security),
})

const operation: Check = (value, path) => describedOperation(value, path) ?? bothStatedAndExtended(value, path)

function bothStatedAndExtended(value: Json, path: (string | number)[]): GrammarMistake | undefined {
  const extension = isObject(value) ? value['x-extend'] : undefined
  if (!isObject(value) || !isObject(extension)) return undefined
  const [part, whole] = Object.entries(extendedParts).find(([part, whole]) => part in extension && whole in value) ?? []
  if (part === undefined) return undefined
  return { keys: [...path, 'x-extend', part], message: `${whole} is stated, too: add it there` }
}

const pathItem = objectOf('a path', { ...reasons, ...keysOf(httpMethods.join(' '), orNull(operation)) })

function pathComplaint(path: string): string | undefined {
  if (!/^(\/([^/{}?#\s]|\{\w+\})+)+$/.test(path))
    return `${path} is not a valid path: it must begin with a slash, not end with one, and write its variables as {names}`
  const variables = pathVariables(path)
  const repeated = variables.find((variable, index) => variables.indexOf(variable) !== index)
  return repeated === undefined ? undefined : `${path} has {${repeated}} twice`
}

function componentNameComplaint(key: string): string | undefined {
  return /^[\w.-]+$/.test(key)
    ? undefined
    : `"${key}" is not a valid name of a component: use letters, digits, ".", "-" and "_"`
}

/** Named components: each with its reason, removed by null. */
function named(check: Check): Check {
  return orNull(mapOf(orNull(check), componentNameComplaint))
}

const components = objectOf('components', {
  ...reasons,
  ...keysOf('examples headers parameters requestBodies responses securitySchemes', named(object)),
  schemas: named(
    either(
      (value) => isObject(value) && 'x-extend' in value,
      objectOf('a component that is extended', { ...reasons, 'x-extend': extensionOf('a component') }),
      object,
    ),
  ),
})

const beginning = matching(/^\//, 'the beginning of a path, as /api/')
const familyKeys = { ...reasons, paths: listOf(beginning), responses, security }
const family = objectOf('a family', familyKeys, ['paths', 'responses'])

const file = objectOf('a corrections file', {
  ...reasons,
  // Not ours: for corrections that remove it.
  'x-tagGroups': anything,
  'x-families': orNull(mapOf(family)),
  'x-fields': orNull(mapOf(string)),
  components: orNull(components),
  ...keysOf('externalDocs servers tags', anything),
  info: orNull(object),
  paths: orNull(mapOf(pathItem, pathComplaint)),
  security: orNull(security),
  webhooks: orNull(mapOf(pathItem)),
})

/** Returns the first mistake in a corrections file. */
export function findMistake(root: Json): GrammarMistake | undefined {
  return file(root, []) ?? findExtension(root)
}

/** Operations and what is above them are checked with all their keys. */
const describedKinds: Kind[] = [
  ...(['parameter', 'requestBody', 'response', 'header', 'mediaType', 'encoding', 'schema'] as const),
  ...(['discriminator', 'externalDocs', 'securityScheme'] as const),
]
const componentExtensions = { ...reasons, 'x-keep': mark }
/** Which are checked by themselves. */
const extended = { 'x-extend': anything }
const extensionsOf = {
  component: objectOf('a component', componentExtensions),
  schema: objectOf('a schema', schemaExtensions),
  schemaComponent: objectOf('a schema', { ...schemaExtensions, ...componentExtensions, ...extended }),
  other: objectOf('what OpenAPI describes', {}),
}

/** Our keys inside of what OpenAPI describes: every key that begins with `x-` is valid there. */
function findExtension(root: Json): GrammarMistake | undefined {
  if (!isObject(root)) return undefined
  const { paths = {}, webhooks = {}, components = {} } = root
  for (const [keys, operation] of extensionsOfOperations(root)) {
    const mistake = extensionIn({ openapi: '3.1.0', paths: { '/': { get: operation } } })
    if (mistake) return { keys, message: mistake.message }
  }
  return extensionIn({ openapi: '3.1.0', paths, webhooks, components: withExtensions(components) })
}

function extensionIn(described: JsonObject): GrammarMistake | undefined {
  for (const node of nodesOf(described, ...describedKinds)) {
    const extensions = Object.entries(node.value).filter(([key]) => key.startsWith('x-'))
    if (extensions.length === 0) continue
    const keys = keysOfPlace(node)
    const isComponent = keys[0] === 'components' && keys.length === 3
    const isSchema = node.kind === 'schema'
    const holder = isComponent ? (isSchema ? 'schemaComponent' : 'component') : isSchema ? 'schema' : 'other'
    const mistake = extensionsOf[holder](Object.fromEntries(extensions), keys)
    if (mistake) return mistake
  }
  return undefined
}

/** What is added to operations, each as an operation of its own with the keys that lead to it. */
function extensionsOfOperations(root: JsonObject): [keys: Keys, operation: JsonObject][] {
  return (['paths', 'webhooks'] as const).flatMap((section) =>
    Object.entries(isObject(root[section]) ? root[section] : {}).flatMap(([path, item]) =>
      operationsOf(item).flatMap(([method, operation]): [Keys, JsonObject][] => {
        const extension = operation['x-extend']
        if (!isObject(extension)) return []
        const { parameters = [], body = {}, response = {}, responses = {} } = extension
        const content = (schema: Json) => ({ content: { 'application/json': { schema } } })
        const added = {
          parameters,
          requestBody: content(body),
          responses: { '200': content(response), ...(isObject(responses) && responses) },
        }
        return [[[section, path, method, 'x-extend'], added]]
      }),
    ),
  )
}

/** Components together with what is added to them. */
function withExtensions(components: Json): Json {
  if (!isObject(components) || !isObject(components.schemas)) return components
  const schemas = Object.entries(components.schemas).map(([name, schema]): [string, Json] => {
    const extension = isObject(schema) ? schema['x-extend'] : undefined
    return [name, isObject(schema) && isObject(extension) ? { ...schema, ...extension } : schema]
  })
  return { ...components, schemas: Object.fromEntries(schemas) }
}

/** What `x-extend` adds to a schema. */
function extensionOf(what: string): Check {
  const added = {
    enum: listOf(anything),
    properties: mapOf(either((value) => typeof value === 'boolean', anything, object)),
    required: listOf(string),
  }
  return notEmpty(objectOf(`an extension of ${what}`, added))
}

function notEmpty(check: Check): Check {
  return (value, path) =>
    isObject(value) && Object.keys(value).length === 0
      ? { keys: [...path], message: 'x-extend adds nothing' }
      : check(value, path)
}

function keysOf(keys: string, check: Check): Record<string, Check> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, check]))
}
