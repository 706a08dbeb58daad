/**
 * What a corrections file may contain, so that a misspelt key or a wrong value is reported and not silently ignored.
 */
import { httpMethods, isObject, type Json, pathVariables } from '../../document/document.ts'
import {
  anything,
  type Check,
  count,
  either,
  flag,
  type GrammarMistake,
  identifier,
  listOf,
  mapOf,
  mark,
  matching,
  number,
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
  'x-dates': mapOf(oneOf('unix', 'iso', 'day')),
  'x-multipart-json': listOf(string),
  'x-page': objectOf('x-page', { by: oneOf('page', 'id'), size: count, singlePageWith: string }, ['by', 'size']),
  'x-rate-limit-bucket': string,
  'x-repeat-safe': mark,
  'x-repeat-safe-with': string,
}

const schemaExtensions: Record<string, Check> = { 'x-fallback': mark, 'x-interface': identifier }

/** Keys that the pipeline interprets; a document that has one of them means something else by it. */
export const ownKeys = [
  ...['x-why', 'x-evidence', 'x-new', 'x-keep', 'x-extend'],
  ...Object.keys(operationExtensions),
  ...Object.keys(schemaExtensions),
]

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const isType = oneOf(...types)
const typeName: Check = (value, path) =>
  value === null
    ? { keys: [...path], message: "null without quotes is not a valid type: write 'null'" }
    : isType(value, path)

// A schema holds schemas.
const schema: Check = (value, path) => (typeof value === 'boolean' ? undefined : schemaObject(value, path))

const schemaKeys: Record<string, Check> = {
  ...keysOf('$comment $id $schema contentEncoding contentMediaType description format pattern $ref title', string),
  ...keysOf('deprecated readOnly uniqueItems writeOnly', flag),
  ...keysOf('exclusiveMaximum exclusiveMinimum maximum minimum multipleOf', number),
  ...keysOf('maxItems maxLength maxProperties minItems minLength minProperties', number),
  ...keysOf('const default example xml', anything),
  ...keysOf('additionalProperties contains else if items not propertyNames then', schema),
  ...keysOf('unevaluatedItems unevaluatedProperties', schema),
  ...keysOf('$defs dependentSchemas patternProperties properties', mapOf(schema)),
  ...keysOf('allOf anyOf oneOf prefixItems', listOf(schema)),
  ...keysOf('enum examples', listOf(anything)),
  dependentRequired: mapOf(listOf(string)),
  discriminator: objectOf('a discriminator', { mapping: mapOf(string), propertyName: string }, ['propertyName']),
  required: listOf(string),
  type: either(Array.isArray, listOf(typeName), typeName),
  ...schemaExtensions,
}
const schemaObject = objectOf('a schema', schemaKeys)

const mediaType = objectOf('a media type', { encoding: anything, example: anything, examples: anything, schema })
const content = mapOf(mediaType)
const header = orReference('a header', { description: string, example: anything, required: flag, schema })

const parameterKeys = {
  ...keysOf('description name style', string),
  ...keysOf('allowEmptyValue allowReserved deprecated explode required', flag),
  ...keysOf('example examples', anything),
  in: oneOf('path', 'query', 'header', 'cookie'),
  schema,
}
const parameter = orReference('a parameter', parameterKeys, ['name', 'in'])
const requestBody = orReference('a request body', { content, description: string, required: flag }, ['content'])
const responseKeys = { content, description: string, headers: mapOf(header), links: anything }
const response = orReference('a response', responseKeys, ['description'])

const ofStatuses = mapOf(orNull(response), statusComplaint)
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
const extendedParts = { parameters: 'parameters', body: 'requestBody', response: 'responses' }
const operationExtension = notEmpty(
  objectOf('an extension of an operation', {
    parameters: listOf(parameter),
    body: extensionOf('a body'),
    response: extensionOf('a response'),
  }),
)

const describedOperation = objectOf('an operation', {
  ...reasons,
  ...operationExtensions,
  'x-new': mark,
  'x-extend': operationExtension,
  deprecated: orNull(flag),
  description: orNull(string),
  externalDocs: orNull(mapOf(string)),
  operationId: orNull(identifier),
  parameters: orNull(listOf(parameter)),
  requestBody: orNull(requestBody),
  responses: orNull(responses),
  security: orNull(security),
  summary: orNull(string),
  tags: orNull(listOf(string)),
})

/** A route that the document may lack must bring its own name. */
const operation: Check = (value, path) => {
  const mistake = describedOperation(value, path) ?? bothStatedAndExtended(value, path)
  if (mistake || !isObject(value) || value['x-new'] !== true || typeof value.operationId === 'string') return mistake
  return { keys: [...path, 'operationId'], message: 'an operation that is x-new needs an operationId' }
}

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
function named(check: (extra: Record<string, Check>) => Check): Check {
  return orNull(mapOf(orNull(check({ ...reasons, 'x-keep': mark })), componentNameComplaint))
}

const securitySchemeKeys = {
  ...keysOf('bearerFormat description in name openIdConnectUrl scheme', string),
  flows: anything,
  type: oneOf('apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'),
}

const components = objectOf('components', {
  ...reasons,
  examples: named(() => mapOf(anything)),
  headers: named((extra) => orReference('a header', { description: string, required: flag, schema, ...extra })),
  parameters: named((extra) => orReference('a parameter', { ...parameterKeys, ...extra }, ['name', 'in'])),
  requestBodies: named((extra) =>
    orReference('a request body', { content, description: string, required: flag, ...extra }, ['content']),
  ),
  responses: named((extra) => orReference('a response', { ...responseKeys, ...extra }, ['description'])),
  schemas: named((extra) =>
    either(
      (value) => isObject(value) && 'x-extend' in value,
      objectOf('a component that is extended', { ...reasons, 'x-extend': extensionOf('a component') }),
      objectOf('a schema', { ...schemaKeys, ...extra }),
    ),
  ),
  securitySchemes: named((extra) => objectOf('a security scheme', { ...securitySchemeKeys, ...extra }, ['type'])),
})

const beginning = matching(/^\//, 'the beginning of a path, as /api/')
const family = objectOf('a family', { ...reasons, paths: listOf(beginning), responses }, ['paths', 'responses'])

const file = objectOf('a corrections file', {
  ...reasons,
  // Not ours: for corrections that remove it.
  'x-tagGroups': anything,
  'x-families': orNull(mapOf(family)),
  'x-fields': orNull(mapOf(string)),
  components: orNull(components),
  externalDocs: orNull(mapOf(string)),
  info: orNull(mapOf(anything)),
  paths: orNull(mapOf(pathItem, pathComplaint)),
  security: orNull(security),
  servers: orNull(listOf(mapOf(anything))),
  tags: orNull(listOf(mapOf(anything))),
  webhooks: orNull(mapOf(pathItem)),
})

/** Returns the first mistake in a corrections file. */
export function findMistake(root: Json): GrammarMistake | undefined {
  return file(root, [])
}

/** What `x-extend` adds to a schema. */
function extensionOf(what: string): Check {
  const added = { enum: listOf(anything), properties: mapOf(schema), required: listOf(string) }
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

/** Required keys are those of the object itself, not of a reference to one. */
function orReference(what: string, known: Record<string, Check>, required: string[] = []): Check {
  const described = { $ref: string, ...known }
  return either(
    (value) => isObject(value) && '$ref' in value,
    objectOf(what, described),
    objectOf(what, described, required),
  )
}
