import { dialectOf } from '../../document/dialects.ts'
import { isObject, type Json, type JsonObject, listOf, objectOf, setKey } from '../../document/document.ts'
import { at, nodesOf, parametersOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * The body of an operation: `in: body` and `in: formData` in OpenAPI 3, `requestBody` in Swagger 2.0, several bodies
 * (one `in: body` for each field), a body next to a form. There is one body, as the dialect expresses it.
 */
export const bodyParameter: RepairRule = {
  name: 'body-parameter',
  expectedIn: 'documents half-way between Swagger 2.0 and OpenAPI 3, and forms with one body parameter for each field',
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const { value: operation, ...node } of nodesOf(document, 'operation')) {
      if (isSwagger2 && operation.requestBody !== undefined) {
        const what = moveBody(document, operation)
        report(at(node, 'requestBody'), `newer than Swagger 2.0: ${what}`)
      }
      const all = parametersOf(document, operation)
      const bodies = all.filter((parameter) => parameter.in === 'body')
      const fields = all.filter((parameter) => parameter.in === 'formData')
      if (isSwagger2 ? bodies.length + Math.min(fields.length, 1) < 2 : bodies.length + fields.length === 0) continue
      const others = listOf(operation.parameters).filter((item) => {
        const place = resolved(document, item)?.in
        return place !== 'body' && place !== 'formData'
      })
      const schema = combined([...bodies.map(asPart), ...fields.map(asField)])
      const isRequired = [...bodies, ...fields].some((parameter) => parameter.required === true)
      const hadBody = operation.requestBody !== undefined
      if (isSwagger2) {
        others.push({ name: 'body', in: 'body', required: isRequired, schema })
      } else if (!hadBody) {
        const type = bodies.length > 0 ? 'application/json' : 'multipart/form-data'
        operation.requestBody = { ...(isRequired && { required: true }), content: { [type]: { schema } } }
      }
      operation.parameters = others
      report(
        at(node, 'parameters'),
        `${names([...bodies, ...fields])}: ${hadBody ? 'there is a requestBody: removed' : 'now one body'}`,
      )
    }
  },
}

/** An object is the whole body; a single value is a field of it. */
function asPart(parameter: JsonObject): JsonObject {
  const schema = objectOf(parameter.schema)
  const isWhole =
    ['$ref', 'properties', 'allOf'].some((keyword) => keyword in schema) || Object.keys(schema).length === 0
  return isWhole || schema.type === 'object' ? schema : asField({ ...parameter, schema })
}

function asField({ name, in: _, required, collectionFormat: __, schema, ...value }: JsonObject): JsonObject {
  const { description } = value
  const own = isObject(schema)
    ? { ...schema, ...(typeof description === 'string' && !('$ref' in schema) && { description }) }
    : value
  if (own.type === 'file') Object.assign(own, { type: 'string', format: 'binary' })
  return {
    type: 'object',
    ...(required === true && { required: [String(name)] }),
    properties: { [String(name)]: structuredClone(own) },
  }
}

/** Fields go into one object; what cannot be merged with it stays next to it. */
function combined(parts: JsonObject[]): JsonObject {
  const whole: JsonObject[] = []
  const required: Json[] = []
  const properties: JsonObject = {}
  for (const part of structuredClone(parts)) {
    const isPlain = Object.keys(part).every((key) => ['type', 'required', 'properties'].includes(key))
    if (isPlain && isObject(part.properties)) {
      required.push(...listOf(part.required))
      for (const [name, property] of Object.entries(part.properties)) setKey(properties, name, property)
    } else if (Object.keys(part).length > 0) whole.push(part)
  }
  if (Object.keys(properties).length > 0)
    whole.push({ type: 'object', ...(required.length > 0 && { required: [...new Set(required)] }), properties })
  return whole.length > 1 ? { allOf: whole } : (whole[0] ?? {})
}

/**
 * Swagger 2.0 has one schema for all the types that it consumes: a type with its own schema is kept under `x-twins`
 * for the conversion.
 */
function moveBody(document: JsonObject, operation: JsonObject): string {
  const body = resolved(document, operation.requestBody)
  delete operation.requestBody
  const bySchema = new Map<string, { schema: JsonObject; types: string[] }>()
  for (const [type, media] of Object.entries(objectOf(body?.content))) {
    const schema = objectOf(objectOf(media).schema)
    const key = JSON.stringify(schema)
    bySchema.set(key, { schema, types: [...(bySchema.get(key)?.types ?? []), type] })
  }
  const [first, ...others] = bySchema.values()
  if (!body || !first) return 'empty: removed'
  if (parametersOf(document, operation).some((parameter) => parameter.in === 'body'))
    return 'there is a body parameter: removed'
  const received = structuredClone(operation)
  const take = (taker: JsonObject, { schema, types }: { schema: JsonObject; types: string[] }) => {
    const parameter = { name: 'body', in: 'body', ...(body.required === true && { required: true }), schema }
    taker.parameters = [...listOf(taker.parameters), parameter]
    taker.consumes = types
  }
  take(operation, first)
  if (others.length === 0) return 'now a body parameter'
  const { 'x-twins': _, ...plain } = received
  const twins = others.map((other) => {
    const twin = structuredClone(plain)
    take(twin, other)
    return twin
  })
  operation['x-twins'] = [...listOf(operation['x-twins']), ...twins]
  return `now ${bySchema.size} body parameters, one for each schema`
}

function names(parameters: JsonObject[]): string {
  return parameters.map((parameter) => parameter.name).join(', ')
}
