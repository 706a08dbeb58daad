/**
 * `operations.ts`: a constant per operation with what core needs to know of it, their types by operationId, and the types
 * of the routes.
 *
 * In the order of the paths, and each with its path first and its id last: what operations have in common then stands
 * together, which makes a compressed bundle of the client 1% smaller.
 */
import ts from 'typescript'
import {
  type ApiDocument,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
} from '../document/document.ts'
import { resolved } from '../document/walk.ts'

/** Keys of a correction that reach the runtime, and their names in the table. */
const extensions = {
  'x-repeat-safe': 'repeatSafe',
  'x-repeat-safe-with': 'repeatSafeWith',
  'x-repeat-unsafe-with': 'repeatUnsafeWith',
  'x-rate-limit-bucket': 'bucket',
  'x-dates': 'dates',
  'x-multipart-json': 'multipartJson',
  'x-page': 'page',
} as const

export function operationsTable(document: ApiDocument): string {
  const rows = Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined
      if (!isObject(operation) || typeof operation.operationId !== 'string') return []
      return [[operation.operationId, row(method, path, operation, document)] as const]
    }),
  )
  const taken = new Set<string>()
  const named = rows.map(([id, value]) => ({ id, name: constantName(id, taken), value: literal({ ...value, id }) }))
  const constants = named.map(({ name, value }) => `export const ${name} = ${value} as const\n`)
  const facts = named.map(({ id, name }) => `  ${propertyName(id)}: typeof ${name}\n`)
  return `${constants.join('')}\n${interfaceOf('OperationFacts', facts)}\n${routeTypes(rows)}`
}

function interfaceOf(name: string, members: string[]): string {
  return `export interface ${name} {\n${members.join('')}}\n`
}

/** The operationId as the name of a constant: `get-agents` becomes getAgents, `delete` becomes delete_. */
function constantName(id: string, taken: Set<string>): string {
  const camelCase = id.replaceAll(/[^\p{ID_Continue}$]+(.?)/gu, (_, next: string) => next.toUpperCase())
  let name = /^[\p{ID_Start}$_]/u.test(camelCase) ? camelCase : `_${camelCase}`
  const isReserved = ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) !== undefined
  while (taken.has(name) || (isReserved && name === camelCase)) name += '_'
  taken.add(name)
  return name
}

/** The operationId by method and path. Written out: the compiler needs minutes to turn the table around. */
function routeTypes(rows: readonly (readonly [string, JsonObject])[]): string {
  const interfaces = httpMethods.flatMap((name) => {
    const method = name.toUpperCase()
    const lines = rows
      .filter(([, row]) => row.method === method)
      .map(([id, { path = '' }]) => `    ${literal(path)}: ${literal(id)}\n`)
    return lines.length === 0 ? [] : [`  ${method}: {\n${lines.sort().join('')}  }\n`]
  })
  return interfaceOf('Routes', interfaces)
}

function row(method: string, path: string, operation: JsonObject, document: JsonObject): JsonObject {
  const entry: JsonObject = { path, method: method.toUpperCase(), ...answer(operation, document) }
  const seen = seenSuccesses(operation, document)
  if (seen.length < successesOf(operation, document).length) entry.statuses = seen.map(([status]) => Number(status))
  if (multipartContent(operation, document)) entry.multipart = true
  for (const [key, name] of Object.entries(extensions)) {
    const value = operation[key]
    if (value !== undefined) entry[name] = value
  }
  return entry
}

/**
 * What a success carries: `json`, `text`, `none`, or `optional` where the server sends a body at times
 * (`x-answer: optional`, which OpenAPI cannot say).
 */
function answer(operation: JsonObject, document: JsonObject): JsonObject {
  const successes = seenSuccesses(operation, document).map(([, response]) => response)
  const contents = successes.flatMap((response) => seenContent(response))
  const isText = contents.some((content) => !('application/json' in content))
  const stated = operation['x-answer']
  if (contents.length === 0) return { answer: stated ?? 'none' }
  if (isText) return { answer: stated ?? 'text' }
  const isNullable = contents.some((content) => {
    const media = content['application/json']
    return isObject(media) && allowsNull(media.schema, document, new Set())
  })
  const kind = stated ?? (contents.length < successes.length ? 'optional' : 'json')
  return { answer: kind, ...(isNullable && { nullAnswer: true }) }
}

/** Methods return what servers were seen to send, so what only the document has does not count. */
function seenSuccesses(operation: JsonObject, document: JsonObject): [string, JsonObject | undefined][] {
  return successesOf(operation, document).filter(([, response]) => response?.['x-unverified'] !== true)
}

function successesOf({ responses }: JsonObject, document: JsonObject): [string, JsonObject | undefined][] {
  return Object.entries(objectOf(responses))
    .filter(([status]) => /^2/.test(status))
    .map(([status, response]) => [status, resolved(document, response)])
}

function seenContent(response: JsonObject | undefined): JsonObject[] {
  const types = Object.entries(objectOf(response?.content))
  const seen = types.filter(([, media]) => !(isObject(media) && media['x-unverified'] === true))
  return seen.length > 0 ? [Object.fromEntries(seen)] : []
}

/** Each schema is looked at once: branches may lead back to where they come from, or to one schema in many ways. */
function allowsNull(schema: Json | undefined, document: JsonObject, seen: Set<JsonObject>): boolean {
  const value = resolved(document, schema)
  if (!value || seen.has(value)) return false
  seen.add(value)
  const branches = [value.oneOf, value.anyOf].flatMap(listOf)
  const types = Array.isArray(value.type) ? value.type : [value.type]
  return types.includes('null') || value.const === null || branches.some((branch) => allowsNull(branch, document, seen))
}

function multipartContent(operation: JsonObject, document: JsonObject): boolean {
  const body = resolved(document, operation.requestBody)
  return isObject(body?.content) && 'multipart/form-data' in body.content
}

function propertyName(name: string): string {
  // Without brackets it would set the prototype.
  if (name === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

/** TypeScript source of a value, on one line. */
function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (isObject(value)) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${propertyName(key)}: ${literal(item)}`)
      .join(', ')} }`
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value)
}

/** JSON escapes everything that could end a string, but the quote of TypeScript. */
function quoted(text: string): string {
  const json = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${json.replace(/[\u2028\u2029]/g, (found) => (found === '\u2028' ? '\\u2028' : '\\u2029'))}'`
}
