import { isObject, type Json, type JsonObject } from '../document.ts'
import { dialectOf } from '../grammar.ts'
import { at, nodesOf, parametersOf, resolved } from '../nodes.ts'
import type { RepairRule } from '../repair.ts'

/**
 * The body of an operation: `in: body` and `in: formData` in OpenAPI 3, `requestBody` in Swagger 2.0, several bodies
 * (one `in: body` for each field), a body beside a form. There is one body, in the dialect's own words.
 */
export const bodyParameter: RepairRule = {
  name: 'body-parameter',
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const { value: operation, ...node } of nodesOf(document, 'operation')) {
      if (isSwagger2 && operation.requestBody !== undefined) {
        addBody(document, operation)
        report(at(node, 'requestBody'), 'newer than Swagger 2.0: now a body parameter')
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
      if (isSwagger2) {
        others.push({ name: 'body', in: 'body', required: isRequired, schema })
      } else if (operation.requestBody === undefined) {
        const type = bodies.length > 0 ? 'application/json' : 'multipart/form-data'
        operation.requestBody = { ...(isRequired && { required: true }), content: { [type]: { schema } } }
      }
      operation.parameters = others
      report(at(node, 'parameters'), `${names([...bodies, ...fields])}: now one body`)
    }
  },
}

/** A body is the whole when it is an object; a single value is a field of it. */
function asPart(parameter: JsonObject): JsonObject {
  const schema = isObject(parameter.schema) ? parameter.schema : {}
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

/** Fields go into one object; what cannot be joined with it stands beside it. */
function combined(parts: JsonObject[]): JsonObject {
  const whole: JsonObject[] = []
  const required: Json[] = []
  const properties: JsonObject = {}
  for (const part of structuredClone(parts)) {
    const isPlain = Object.keys(part).every((key) => ['type', 'required', 'properties'].includes(key))
    if (isPlain && isObject(part.properties)) {
      required.push(...listOf(part.required))
      Object.assign(properties, part.properties)
    } else if (Object.keys(part).length > 0) whole.push(part)
  }
  if (Object.keys(properties).length > 0)
    whole.push({ type: 'object', ...(required.length > 0 && { required: [...new Set(required)] }), properties })
  return whole.length > 1 ? { allOf: whole } : (whole[0] ?? {})
}

function addBody(document: JsonObject, operation: JsonObject): void {
  const body = resolved(document, operation.requestBody)
  delete operation.requestBody
  const [type, media] = Object.entries(isObject(body?.content) ? body.content : {})[0] ?? []
  if (!body || !type || parametersOf(document, operation).some((parameter) => parameter.in === 'body')) return
  const schema = isObject(media) && isObject(media.schema) ? media.schema : {}
  operation.parameters = [
    ...listOf(operation.parameters),
    { name: 'body', in: 'body', ...(body.required === true && { required: true }), schema },
  ]
  operation.consumes ??= [type]
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

function names(parameters: JsonObject[]): string {
  return parameters.map((parameter) => parameter.name).join(', ')
}
