/** Moving a route to another path, which may already have a route. */
import { componentPlaces } from './dialects.ts'
import {
  type ApiDocument,
  type HttpMethod,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  type Report,
  setKey,
} from './document.ts'
import { operationsOf, parametersOf, resolved } from './walk.ts'

/**
 * Moves a route to another path. If that path has a route, the two are merged; an operation that both have is kept
 * under `x-twins` of the other, since Swagger 2.0 cannot hold two bodies in one: the convert stage merges it.
 */
export function moveRoute(document: ApiDocument, from: string, to: string, report: Report): void {
  if (from === to) return
  const { paths } = document
  const moved = paths[from]
  const present = paths[to]
  const order = placesOf(paths)
  const place = order.get(from) ?? Number.MAX_SAFE_INTEGER
  if (present === undefined) {
    if (moved === undefined) return
    delete paths[from]
    paths[to] = moved
    order.set(to, place)
    return
  }
  if (!isObject(moved) || !isObject(present)) return
  const movedIsFirst = place < (order.get(to) ?? Number.MAX_SAFE_INTEGER)
  for (const [key, value] of Object.entries(moved)) if (!(key in present)) present[key] = value
  for (const [method, operation] of operationsOf(moved)) {
    const other = present[method]
    if (!isObject(other) || other === operation) continue
    const [first, second] = movedIsFirst ? [operation, other] : [other, operation]
    const [leading, twin] = isForm(document, first) && !isForm(document, second) ? [second, first] : [first, second]
    const { 'x-twins': twins, ...rest } = twin
    leading['x-twins'] = [...listOf(leading['x-twins']), rest, ...listOf(twins)]
    present[method] = leading
    report(from, `${method.toUpperCase()} is there twice${nameOf(twin)}: merged`)
  }
  delete paths[from]
}

/** The places of moved routes. Putting each into its place at once would move all routes that follow it. */
const places = new WeakMap<JsonObject, Map<string, number>>()

function placesOf(paths: JsonObject): Map<string, number> {
  const known = places.get(paths) ?? new Map(Object.keys(paths).map((path, index) => [path, index]))
  places.set(paths, known)
  return known
}

/** Puts the moved routes where they were before. */
export function settleRoutes({ paths }: ApiDocument): void {
  const known = places.get(paths)
  if (!known) return
  places.delete(paths)
  const placeOf = (path: string) => known.get(path) ?? Number.MAX_SAFE_INTEGER
  const entries = Object.entries(paths).sort(([one], [other]) => placeOf(one) - placeOf(other))
  for (const [path] of entries) delete paths[path]
  for (const [path, item] of entries) setKey(paths, path, item)
}

function nameOf({ operationId }: JsonObject): string {
  return typeof operationId === 'string' ? ` (the other: ${operationId})` : ''
}

function isForm(document: ApiDocument, operation: JsonObject): boolean {
  return parametersOf(document, operation).some((parameter) => parameter.in === 'formData')
}

/** The operations of a route, including those under `x-twins`. */
export function operationsAt(document: ApiDocument, path: string): [HttpMethod, JsonObject][] {
  return operationsOf(document.paths[path]).flatMap(([method, operation]) => {
    const twins = Array.isArray(operation['x-twins']) ? operation['x-twins'].filter(isObject) : []
    return [operation, ...twins].map((each): [HttpMethod, JsonObject] => [method, each])
  })
}

/** The path variables that an operation declares, in its order. */
export function declaredVariables(document: ApiDocument, operation: JsonObject): string[] {
  return parametersOf(document, operation)
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => String(parameter.name))
}

/** The reference to the shared parameter that declares a path variable, if there is one. */
export function sharedVariable(document: ApiDocument, name: string): JsonObject | undefined {
  const reference = { $ref: `${componentPlaces(document).parameter}${name}` }
  const shared = resolved(document, reference)
  return shared?.in === 'path' && shared.name === name ? reference : undefined
}

/** Renames a declared path variable; a shared parameter is copied, since others use it under its name. */
export function renameVariable(document: ApiDocument, operation: JsonObject, from: string, to: string): void {
  const parameters: Json[] = listOf(operation.parameters)
  operation.parameters = parameters.map((item) => {
    const parameter = resolved(document, item)
    return parameter?.in === 'path' && parameter.name === from ? { ...structuredClone(parameter), name: to } : item
  })
}
