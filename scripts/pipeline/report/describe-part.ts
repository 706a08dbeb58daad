/** Parameters, bodies and responses in a line or two, for the tables of the report. */
import { isObject, type Json, type JsonObject, listOf } from '../document/document.ts'
import { resolved } from '../document/walk.ts'

const longest = 400

/** Describes a part of an operation of `document`. */
export function describePart(part: string, value: Json | undefined, document: JsonObject): string {
  if (value === undefined || value === null) return 'nothing'
  return cut(describers[part]?.(value, document) ?? JSON.stringify(value))
}

/** Describes a component: a schema, a parameter, a body or a response. */
export function describeComponent(value: Json, document: JsonObject): string {
  if (!isObject(value)) return String(value)
  if ('in' in value) return cut(parameters([value], document))
  return cut('content' in value ? content(value.content) : describeSchema(value, 2))
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const describers: Record<string, (value: Json, document: JsonObject) => string> = {
  security,
  parameters,
  requestBody,
  responses,
}

function security(value: Json): string {
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return 'no token'
  return value.map((scheme) => (isObject(scheme) ? Object.keys(scheme).join(' and ') : String(scheme))).join(' or ')
}

function parameters(value: Json, document: JsonObject): string {
  if (!Array.isArray(value) || value.length === 0) return 'nothing'
  return value
    .map((item) => {
      const target = resolved(document, item)
      if (!target) return String(item)
      const name = `${target.name}${target.required ? '' : '?'}`
      const place = target.in === 'query' ? '' : ` (${target.in})`
      return `${name}${place}: ${describeSchema(target.schema)}`
    })
    .join(', ')
}

function requestBody(value: Json): string {
  if (!isObject(value)) return String(value)
  if (typeof value.$ref === 'string') return referenceName(value.$ref)
  return content(value.content)
}

function responses(value: Json): string {
  if (!isObject(value)) return String(value)
  return Object.entries(value)
    .map(([status, response]) => {
      if (!isObject(response)) return status
      if (typeof response.$ref === 'string') return `${status}: ${referenceName(response.$ref)}`
      return `${status}: ${content(response.content)}`
    })
    .join('; ')
}

function content(value: Json | undefined): string {
  if (!isObject(value) || Object.keys(value).length === 0) return 'no body'
  return Object.entries(value)
    .map(([type, media]) => {
      const schema = describeSchema(isObject(media) ? media.schema : undefined)
      return type === 'application/json' ? schema : `${type} ${schema}`
    })
    .join(' or ')
}

/** Describes a schema as TypeScript would write it, references by name, at most three levels deep. */
export function describeSchema(schema: Json | undefined, depth = 3): string {
  if (!isObject(schema)) return 'anything'
  if (typeof schema.$ref === 'string') return referenceName(schema.$ref)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => JSON.stringify(word)).join('|')
  const branches = [schema.oneOf, schema.anyOf].find(Array.isArray)
  if (branches) return branches.map((branch) => describeSchema(branch, depth)).join('|')
  if (Array.isArray(schema.allOf)) return schema.allOf.map((branch) => describeSchema(branch, depth)).join(' & ')
  if (schema.type === 'array' || schema.items) {
    const items = describeSchema(schema.items, depth)
    return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`
  }
  if (isObject(schema.properties)) return describeObject(schema, schema.properties, depth)
  return Array.isArray(schema.type) ? schema.type.join('|') : String(schema.type ?? 'anything')
}

function describeObject(schema: JsonObject, properties: JsonObject, depth: number): string {
  if (depth === 0) return '{…}'
  const required = listOf(schema.required)
  const fields = Object.entries(properties).map(
    ([name, value]) => `${name}${required.includes(name) ? '' : '?'}: ${describeSchema(value, depth - 1)}`,
  )
  return `{ ${fields.join(', ')} }`
}

function referenceName(ref: string): string {
  return ref.replace(/^.*\//, '')
}
