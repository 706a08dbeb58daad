/** The types and values that a schema itself states. */
import { isObject, type Json, type JsonObject, listOf } from '../pipeline/document/document.ts'

export function statedTypes(schema: JsonObject): Set<string> | undefined {
  const stated = typeof schema.type === 'string' ? [schema.type] : listOf(schema.type).map(String)
  const types = stated.length > 0 ? stated : impliedTypes(schema)
  if (types.length === 0) return undefined
  const isFile = schema.format === 'binary' || schema.contentMediaType === 'application/octet-stream'
  return new Set(types.map((type) => (isFile && type === 'string' ? 'file' : type)))
}

function impliedTypes(schema: JsonObject): string[] {
  const values = statedValues(schema)
  if (values) return [...values].map((value) => typeOf(JSON.parse(value)))
  const { properties, patternProperties, additionalProperties, required, items, prefixItems } = schema
  if (properties || patternProperties || isObject(additionalProperties) || required) return ['object']
  return items || prefixItems ? ['array'] : []
}

export function typeOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

export function statedValues(schema: JsonObject): Set<string> | undefined {
  if ('const' in schema) return new Set([JSON.stringify(schema.const)])
  return Array.isArray(schema.enum) ? new Set(schema.enum.map((value) => JSON.stringify(value))) : undefined
}

/** Types that all of them allow; if they contradict each other, all that are named, so that none is missed. */
export function commonTypes(stated: Set<string>[]): Set<string> {
  const all = new Set(stated.flatMap((types) => [...types]))
  const common = [...all].filter((type) => stated.every((types) => allows(types, type)))
  return common.length > 0 ? new Set(common) : all
}

export function allows(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || types.has('any') || (type === 'integer' && types.has('number'))
}

export function belongsTo(own: string, type: string): boolean {
  return own === type || (own === 'integer' && type === 'number')
}
