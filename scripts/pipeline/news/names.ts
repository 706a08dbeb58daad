/**
 * What a document says, by name: parameters, statuses, media types, keys at any depth, enum words. Names and types only,
 * no prose.
 */
import { createHash } from 'node:crypto'
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  routeShape,
} from '../document/document.ts'
import { branchesOf, valuesOf } from '../document/schema-parts.ts'
import { operationsAndWebhooks, type PlacedOperation, plainName, resolved } from '../document/walk.ts'

/**
 * The names below a place of a document. Those of an operation are `query page`, `body`, `200`; below a body or a
 * response there are media types; below a schema its keys, `[]` for the items of an array, `{}` for additional keys.
 */
export interface Names {
  /** Without null. */
  types: Map<string, SaidIn>
  /** Components that the place refers to, by name. */
  refs: Map<string, SaidIn>
  words: Map<string, SaidIn>
  keys: Map<string, Names>
  saidIn: SaidIn
}

/** Which of a record's documents say it, by their numbers in ascending order. */
export type SaidIn = readonly number[]

export interface DocumentNames {
  operations: Map<string, Names>
  components: Map<string, Names>
}

/** The names of a document that is not recorded yet. */
export function noNames(saidIn: SaidIn = only): Names {
  return { types: new Map(), refs: new Map(), words: new Map(), keys: new Map(), saidIn }
}

const only: SaidIn = [0]

/** `GET /api/v1/accounts/{}/agents`: without the names of variables, which differ between documents. */
export function operationKey({ section, method, path }: Pick<PlacedOperation, 'section' | 'method' | 'path'>): string {
  return `${section === 'webhooks' ? 'webhook ' : ''}${method.toUpperCase()} ${routeShape(path)}`
}

export function namesOf(document: ApiDocument): DocumentNames {
  const operations = operationsAndWebhooks(document)
  const schemas = isObject(document.components) ? document.components.schemas : undefined
  return {
    operations: new Map(
      operations.map((placed) => [operationKey(placed), namesOfOperation(placed.operation, document)]),
    ),
    components: new Map(
      Object.entries(objectOf(schemas)).map(([name, schema]) => [name, namesOfSchema(schema, document)]),
    ),
  }
}

function namesOfOperation(operation: JsonObject, document: ApiDocument): Names {
  const names = noNames()
  for (const item of listOf(operation.parameters)) {
    const parameter = resolved(document, item)
    const name = parameter && parameterName(parameter)
    if (name !== undefined) names.keys.set(name, namesOfSchema(parameter?.schema, document))
  }
  const body = resolved(document, operation.requestBody)
  if (body) names.keys.set('body', namesOfContent(body, document))
  for (const [status, response] of Object.entries(objectOf(operation.responses))) {
    names.keys.set(status, namesOfContent(resolved(document, response), document))
  }
  return names
}

/** `query labels`; undefined for the variables of a path, and for the token, which is stated as security. */
export function parameterName(parameter: JsonObject): string | undefined {
  const { in: place } = parameter
  const name = plainName(String(parameter.name))
  if (place === 'path' || /^api[-_]access[-_]token$/i.test(name)) return undefined
  return place === 'header' ? `header ${name.toLowerCase()}` : `${place} ${name}`
}

function namesOfContent(holder: JsonObject | undefined, document: ApiDocument): Names {
  const names = noNames()
  for (const [type, media] of Object.entries(objectOf(holder?.content))) {
    names.keys.set(type, namesOfSchema(isObject(media) ? media.schema : undefined, document))
  }
  return names
}

/** Stops at references to schemas, whose names are recorded once. */
function namesOfSchema(value: Json | undefined, document: ApiDocument, into = noNames()): Names {
  if (!isObject(value)) return into
  const component = componentOf(value)
  if (component !== undefined) into.refs.set(component, only)
  for (const type of [value.type ?? []].flat()) if (type !== 'null') into.types.set(String(type), only)
  for (const each of valuesOf(value)) into.words.set(wordOf(each), only)
  const below = (key: string, schema: Json) => {
    const names = into.keys.get(key) ?? noNames()
    into.keys.set(key, namesOfSchema(schema, document, names))
  }
  for (const [key, property] of Object.entries(objectOf(value.properties))) {
    below(plainName(key), property)
  }
  if (isObject(value.items)) below('[]', value.items)
  if (isObject(value.additionalProperties)) below('{}', value.additionalProperties)
  for (const branch of branchesOf(value)) namesOfSchema(branch, document, into)
  return into
}

/** The name of the schema that a reference leads to. */
export function componentOf(value: Json | undefined): string | undefined {
  const prefix = '#/components/schemas/'
  const ref = isObject(value) ? value.$ref : undefined
  return typeof ref === 'string' && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined
}

export function wordOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Equal for documents that say the same names. */
export function fingerprintOf(names: DocumentNames): string {
  const sorted = (map: Map<string, Names>): Json =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)])
  const plain = ({ types, refs, words, keys }: Names): Json => [
    [...types.keys()].sort(),
    [...refs.keys()].sort(),
    [...words.keys()].sort(),
    sorted(keys),
  ]
  const text = JSON.stringify([sorted(names.operations), sorted(names.components)])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
