import { dialectOf, grammarOf } from '../../document/dialects.ts'
import { isObject, type JsonObject } from '../../document/document.ts'
import { at, nodesOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const schemaKeywords = ['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', 'nullable', 'example']

/**
 * The schema of a parameter in the other dialect's place: `schema` on a parameter outside of the body in Swagger 2.0,
 * `type` on a parameter of OpenAPI 3, the keywords of a body without `schema`. Without any: a string, or anything.
 */
export const parameterSchema: RepairRule = {
  name: 'parameter-schema',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    const valueKeywords = Object.keys(grammarOf(document).items.keys)
    for (const { value, ...node } of nodesOf(document, 'parameter', 'header')) {
      if (typeof value.$ref === 'string') continue
      if (isSwagger2 && value.in !== 'body') {
        if ('schema' in value) {
          pullUp(document, value, valueKeywords)
          report(
            at(node, 'schema'),
            `in ${value.in ?? 'a header'}, where there are no schemas: now type ${value.type ?? 'string'}`,
          )
        }
        if (value.type === undefined) {
          value.type = 'string'
          report(at(node), 'without a type: now a string')
        }
        resolveItems(document, value, valueKeywords, () => report(at(node, 'items'), 'a schema: now its type'))
      } else if (!('schema' in value || 'content' in value)) {
        const schema: JsonObject = {}
        for (const keyword of [...Object.keys(grammarOf({ swagger: '2.0' }).items.keys), ...schemaKeywords]) {
          if (!(keyword in value) || (keyword === 'example' && value.in !== 'body')) continue
          if (keyword !== 'collectionFormat') schema[keyword] = value[keyword] ?? null
          delete value[keyword]
        }
        value.schema = schema
        report(at(node), `without a schema: now ${'type' in schema ? schema.type : 'anything'}`)
      }
    }
  },
}

/** Only the keywords that a value outside of a body may have. */
function pullUp(document: JsonObject, parameter: JsonObject, keywords: string[]): void {
  const schema = resolved(document, parameter.schema) ?? {}
  delete parameter.schema
  for (const keyword of [...keywords, 'description']) {
    const value = schema[keyword]
    if (value !== undefined && !(keyword in parameter)) parameter[keyword] = structuredClone(value)
  }
  if (schema.example !== undefined && !('x-example' in parameter)) parameter['x-example'] = schema.example
  const isSimple = typeof parameter.type === 'string' && parameter.type !== 'object'
  if (!isSimple) parameter.type = 'string'
}

/** Items are not schemas there either, so the target of a reference is copied. */
function resolveItems(document: JsonObject, value: JsonObject, keywords: string[], report: () => void): void {
  const { items } = value
  if (!isObject(items)) return
  if (typeof items.$ref === 'string') {
    const target = resolved(document, items) ?? {}
    const known = Object.entries(target).filter(([keyword]) => keywords.includes(keyword) && keyword !== 'items')
    const isSimple = typeof target.type === 'string' && !['object', 'array'].includes(target.type)
    value.items = structuredClone({
      ...Object.fromEntries(known),
      type: isSimple ? (target.type ?? 'string') : 'string',
    })
    report()
  } else resolveItems(document, items, keywords, report)
}
