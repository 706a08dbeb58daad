/** What the stages pass to each other: a document as plain JSON, and the one error they fail with. */

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** An API document of any version, read and shallowly checked: it names its version and has paths. */
export interface ApiDocument extends JsonObject {
  paths: JsonObject
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type HttpMethod = (typeof httpMethods)[number]

/** Records one defect: where it was (a JSON pointer or a path), and what was done about it. */
export type Report = (where: string, what: string) => void

/** A failure that the reader can act on: one line that names the file or place, and what was found there. */
export class PipelineError extends Error {
  override name = 'PipelineError'
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON pointer (RFC 6901) of a path of keys, written as `#/paths/~1api/get`. */
export function pointer(...keys: (string | number)[]): string {
  return ['#', ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** A reference without its percent escapes, decoded key by key: a `%` that begins no escape stays. */
export function decodedReference(reference: string): string {
  return reference.split('/').map(decodedKey).join('/')
}

export function decodedKey(key: string): string {
  if (!key.includes('%')) return key
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}

/** The keys that a local pointer leads through: `#/paths/~1api/get` is `paths`, `/api`, `get`. */
export function pointerKeys(reference: string): string[] {
  return reference
    .split('/')
    .slice(1)
    .map((key) => decodedKey(key).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a local pointer, or undefined. */
export function resolvePointer(document: JsonObject, reference: string): Json | undefined {
  if (reference === '#') return document
  if (!reference.startsWith('#/')) return undefined
  let value: Json | undefined = document
  for (const name of pointerKeys(reference)) {
    if (Array.isArray(value)) value = value[Number(name)]
    else if (isObject(value)) value = Object.hasOwn(value, name) ? value[name] : undefined
    else return undefined
  }
  return value
}

/** Adds a key of any name: assigning to `__proto__` would set the prototype and lose the value. */
export function setKey(object: JsonObject, key: string, value: Json): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true })
}

/** Maps whose keys are free names: `properties: { description: … }` has no description. */
export const nameMaps: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas', 'content', 'headers', 'responses', 'mapping'],
  ...['schemas', 'parameters', 'requestBodies', 'securitySchemes', 'callbacks', 'pathItems', 'paths', 'webhooks'],
])

/** Returns a deep copy of a small value, for which structuredClone has too much overhead. */
export function copyOf<Value extends Json>(value: Value): Value
export function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => copyOf(item))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]))
}

export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/**
 * Returns names that are not taken: the given one, else with a number (`contact_2`). It remembers the numbers, so that
 * a name that many want does not take longer each time: what is taken must stay taken.
 */
export function freeNames(separator: '_' | '-' = '_'): (name: string, isTaken: (name: string) => boolean) => string {
  const counts = new Map<string, number>()
  return (name, isTaken) => {
    let count = counts.get(name) ?? 1
    let free = count === 1 ? name : `${name}${separator}${count}`
    while (isTaken(free)) free = `${name}${separator}${++count}`
    counts.set(name, count)
    return free
  }
}

/**
 * `account_id` -> `AccountId`, as corrections name components: the document writes snake_case, so it never uses these
 * names for something else.
 */
export function correctedName(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** Without the slashes at the end. A loop: an expression would start again at each slash. */
export function withoutEndSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end--
  return text.slice(0, end)
}

/** Returns the beginning of a value as JSON, for a message. */
export function excerpt(value: Json | undefined, length = 80): string {
  return value === undefined ? 'nothing' : shortened(JSON.stringify(value), length)
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 3)}...` : text
}

export function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').trim()
}

/** Returns the message of something that was thrown, on one line. */
export function reasonOf(cause: unknown): string {
  return firstLine(cause instanceof Error ? cause.message : String(cause))
}

/** The shape of a route, without the names of its variables: `/a/{id}` and `/a/{conversation_id}` are one route. */
export function routeShape(path: string): string {
  return path.replace(variable, (found) => (found.endsWith('}') ? '{}' : found))
}

/** Without the end it takes all that follows: it would otherwise look for one again at each brace. */
const variable = /\{[^}]*\}?/g

/** The variables of a path template, in order. */
export function pathVariables(path: string): string[] {
  return [...path.matchAll(variable)].flatMap(([found]) => (found.endsWith('}') ? [found.slice(1, -1)] : []))
}
