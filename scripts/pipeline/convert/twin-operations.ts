/** Operations kept under `x-twins` of another: separate during the conversion, merged after it. */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  sameJson,
} from '../document/document.ts'
import { operationsOf, resolved } from '../document/walk.ts'

const apart = '/x-twins'

/** Moves each twin to its own route, so that the converters see it. */
export function separateTwins(document: ApiDocument): void {
  for (const path of Object.keys(document.paths)) {
    for (const [method, operation] of operationsOf(document.paths[path])) {
      const twins = listOf(operation['x-twins'])
      delete operation['x-twins']
      for (const [index, twin] of twins.entries())
        document.paths[`${apart}/${method}/${index}${path}`] = { [method]: twin }
    }
  }
}

/** Merges them: all parameters, bodies and responses of both. The first keeps its name and its descriptions. */
export function joinTwins(document: ApiDocument): void {
  for (const key of Object.keys(document.paths)) {
    if (!key.startsWith(`${apart}/`)) continue
    const [, method = '', path = ''] = key.slice(apart.length).match(/^\/(\w+)\/\d+(\/.*)$/s) ?? []
    const item = document.paths[path]
    const twin = operationsOf(document.paths[key])[0]?.[1]
    const operation = isObject(item) ? item[method] : undefined
    delete document.paths[key]
    if (isObject(operation) && twin) join(document, operation, twin)
  }
}

function join(document: ApiDocument, operation: JsonObject, twin: JsonObject): void {
  const parameters = joinedParameters(document, listOf(operation.parameters), listOf(twin.parameters))
  if (parameters.length > 0) operation.parameters = parameters
  const body = joinedBody(document, operation.requestBody, twin.requestBody)
  if (body) operation.requestBody = body
  operation.responses = joinedResponses(operation.responses, twin.responses)
}

/** A parameter that only one of them requires becomes optional. */
function joinedParameters(document: ApiDocument, ones: Json[], others: Json[]): Json[] {
  const find = (list: Json[], wanted: JsonObject) =>
    list.map((item) => resolved(document, item)).find((item) => item?.name === wanted.name && item?.in === wanted.in)
  const joined = ones.map((one) => {
    const parameter = resolved(document, one)
    const other = parameter && find(others, parameter)
    // One variable in the same place: the stricter of the two wins, in either order.
    if (parameter?.in === 'path' && isInteger(other) && !isInteger(parameter)) return structuredClone(other ?? one)
    if (!parameter || parameter.in === 'path') return one
    const isRequired = parameter.required === true && other?.required === true
    const schema = other ? either(parameter.schema, other.schema) : parameter.schema
    if (isRequired === (parameter.required === true) && sameJson(schema, parameter.schema)) return one
    return { ...structuredClone(parameter), required: isRequired, ...(schema !== undefined && { schema }) }
  })
  const added = others.flatMap((other) => {
    const parameter = resolved(document, other)
    if (!parameter || find(ones, parameter)) return []
    return parameter.required === true && parameter.in !== 'path'
      ? { ...structuredClone(parameter), required: false }
      : other
  })
  return [...joined, ...added]
}

function isInteger(parameter: JsonObject | undefined): boolean {
  return isObject(parameter?.schema) && parameter.schema.type === 'integer'
}

function joinedBody(document: ApiDocument, one: Json | undefined, other: Json | undefined): JsonObject | undefined {
  const [first, second] = [resolved(document, one), resolved(document, other)]
  if (!first && !second) return undefined
  const { required: _, ...body } = structuredClone({ ...second, ...first })
  const isRequired = first?.required === true && second?.required === true
  return { ...body, ...(isRequired && { required: true }), content: joinedContent(first?.content, second?.content) }
}

function joinedResponses(one: Json | undefined, other: Json | undefined): JsonObject {
  const [first, second] = [objectOf(one), objectOf(other)]
  const statuses = new Set([...Object.keys(first), ...Object.keys(second)])
  const entries = [...statuses].map((status): [string, Json] => {
    const [a, b] = [first[status], second[status]]
    if (!isObject(a) || !isObject(b) || '$ref' in a || '$ref' in b) return [status, a ?? b ?? {}]
    const headers = { ...objectOf(b.headers), ...objectOf(a.headers) }
    const content = joinedContent(a.content, b.content)
    return [
      status,
      {
        ...a,
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(Object.keys(content).length > 0 && { content }),
      },
    ]
  })
  return Object.fromEntries(entries)
}

function joinedContent(one: Json | undefined, other: Json | undefined): JsonObject {
  const content = { ...objectOf(one) }
  for (const [type, media] of Object.entries(objectOf(other))) {
    const present = content[type]
    content[type] =
      isObject(present) && isObject(media) ? { ...present, schema: either(present.schema, media.schema) ?? {} } : media
  }
  return content
}

/** A schema for the values of both: the values of two enums of one type, else one schema or the other. */
function either(one: Json | undefined, other: Json | undefined): Json | undefined {
  if (one === undefined || other === undefined) return undefined
  if (sameJson(one, other)) return one
  if (
    isObject(one) &&
    isObject(other) &&
    Array.isArray(one.enum) &&
    Array.isArray(other.enum) &&
    one.type === other.type
  )
    return { ...one, enum: [...new Set([...one.enum, ...other.enum])] }
  return { anyOf: [one, other] }
}
