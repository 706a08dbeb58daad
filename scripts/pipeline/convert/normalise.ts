/** What the tools leave open on the way to OpenAPI 3.1: null, binary data, newer keywords, `true` and `false`. */
import { allowNull, allowNullInEnum } from '../document/allow-null.ts'
import { type ApiDocument, isObject, type Json, type JsonObject } from '../document/document.ts'
import { newerKeywords } from '../document/schema-keywords.ts'
import { fieldsOf, nodesOf } from '../document/walk.ts'

/** Restores keywords that the repair stage wrote as extensions, since the document's dialect did not have them. */
export function restoreNewerKeywords(document: ApiDocument): void {
  const keywords = newerKeywords('2.0')
  for (const { value: schema } of nodesOf(document, 'schema')) {
    for (const keyword of keywords) {
      const value = schema[`x-${keyword}`]
      if (value === undefined) continue
      delete schema[`x-${keyword}`]
      if (!(keyword in schema)) schema[keyword] = value
    }
  }
}

/** Replaces `nullable`, which OpenAPI 3.1 does not have, and nulls that another keyword would refuse. */
export function normaliseNull(document: ApiDocument): void {
  for (const { value: schema } of nodesOf(document, 'schema')) {
    const isNullable = schema.nullable === true || schema['x-nullable'] === true || hasRefusedNull(schema)
    delete schema.nullable
    delete schema['x-nullable']
    if (isNullable) allowNull(schema)
    else if (Array.isArray(schema.type) && schema.type.includes('null')) allowNullInEnum(schema)
  }
}

/** `type: [object, 'null']` next to a reference or a composition that does not allow null. */
function hasRefusedNull(schema: JsonObject): boolean {
  if (!Array.isArray(schema.type) || !schema.type.includes('null')) return false
  return '$ref' in schema || 'allOf' in schema
}

/** Where the validator and the generator of types understand `true` and `false`. */
const understood = [
  ...['additionalProperties', 'items', 'patternProperties', 'properties'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
]

/** Writes the schemas `true` and `false` of OpenAPI 3.1 as objects where the tools expect an object. */
export function normaliseFlags(document: ApiDocument): void {
  for (const { node, key, slot, value } of fieldsOf(document)) {
    if (typeof slot !== 'object' || !slot.orFlag || understood.includes(key)) continue
    if (Array.isArray(value)) node.value[key] = value.map(asObject)
    else if (isObject(value) && 'map' in slot)
      node.value[key] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asObject(item)]))
    else node.value[key] = asObject(value)
  }
}

function asObject(schema: Json): Json {
  if (typeof schema !== 'boolean') return schema
  return schema ? {} : { not: {} }
}

/** Describes binary data and files in forms alike, with what OpenAPI 3.1 has for both. */
export function normaliseBinary(document: ApiDocument): void {
  for (const { value: schema } of nodesOf(document, 'schema')) {
    if (schema.format !== 'binary') continue
    delete schema.format
    schema.contentMediaType ??= 'application/octet-stream'
  }
}
