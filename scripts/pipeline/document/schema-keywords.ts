/** The keywords of schemas, by dialect; also of the values that Swagger 2.0 has instead of schemas. */
import type { Dialect, Slot } from './kinds.ts'

const bounds: Record<string, Slot> = {
  maxLength: 'number',
  maximum: 'number',
  maxItems: 'number',
  minLength: 'number',
  minimum: 'number',
  minItems: 'number',
  multipleOf: 'number',
  pattern: 'text',
  uniqueItems: 'flag',
}

/** A value outside of a body in Swagger 2.0: no schema, but some of its keywords. */
export const simpleValue: Record<string, Slot> = {
  ...bounds,
  collectionFormat: 'text',
  default: 'payload',
  enum: 'list',
  exclusiveMaximum: 'flag',
  exclusiveMinimum: 'flag',
  format: 'text',
  items: { one: 'items' },
  type: 'text',
}

export const schemaOf20: Record<string, Slot> = {
  ...bounds,
  $ref: 'text',
  additionalProperties: { one: 'schema', orFlag: true },
  allOf: { list: 'schema' },
  default: 'payload',
  description: 'text',
  discriminator: 'text',
  enum: 'list',
  example: 'payload',
  exclusiveMaximum: 'flag',
  exclusiveMinimum: 'flag',
  externalDocs: { one: 'externalDocs' },
  format: 'text',
  items: { one: 'schema' },
  maxProperties: 'number',
  minProperties: 'number',
  properties: { map: 'schema' },
  readOnly: 'flag',
  required: 'texts',
  title: 'text',
  type: 'text',
  xml: { one: 'other' },
}

export const schemaOf30: Record<string, Slot> = {
  ...schemaOf20,
  anyOf: { list: 'schema' },
  deprecated: 'flag',
  discriminator: { one: 'discriminator' },
  not: { one: 'schema' },
  nullable: 'flag',
  oneOf: { list: 'schema' },
  writeOnly: 'flag',
}

const { nullable: _, ...schemaWithoutNullable } = schemaOf30

export const schemaOf31: Record<string, Slot> = allOrFlag({
  ...schemaWithoutNullable,
  $anchor: 'text',
  $comment: 'text',
  $defs: { map: 'schema' },
  $dynamicAnchor: 'text',
  $dynamicRef: 'text',
  $id: 'text',
  $schema: 'text',
  const: 'payload',
  contains: { one: 'schema' },
  contentEncoding: 'text',
  contentMediaType: 'text',
  contentSchema: { one: 'schema' },
  dependentRequired: 'payload',
  dependentSchemas: { map: 'schema' },
  else: { one: 'schema' },
  examples: 'list',
  exclusiveMaximum: 'number',
  exclusiveMinimum: 'number',
  if: { one: 'schema' },
  items: { one: 'schema' },
  maxContains: 'number',
  minContains: 'number',
  patternProperties: { map: 'schema' },
  prefixItems: { list: 'schema' },
  propertyNames: { one: 'schema' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { one: 'schema' },
  type: 'payload',
  unevaluatedItems: { one: 'schema' },
  unevaluatedProperties: { one: 'schema' },
})

/** Since JSON Schema itself is the dialect, every schema can be `true` or `false`. */
function allOrFlag(slots: Record<string, Slot>): Record<string, Slot> {
  const isOfSchemas = (slot: Slot) => typeof slot === 'object' && Object.values(slot).includes('schema')
  return Object.fromEntries(
    Object.entries(slots).map(([key, slot]) => [
      key,
      typeof slot === 'object' && isOfSchemas(slot) ? { ...slot, orFlag: true } : slot,
    ]),
  )
}

/** Schema keywords that came after a dialect; documents use them all the same, see the rule `newer-keyword`. */
export function newerKeywords(dialect: Dialect): string[] {
  const known = dialect === '2.0' ? schemaOf20 : dialect === '3.0' ? schemaOf30 : schemaOf31
  const all = Object.keys({ ...schemaOf31, ...schemaOf30 })
  return dialect === '3.1' ? [] : all.filter((keyword) => !Object.hasOwn(known, keyword))
}

/** A keyword that is newer than the dialect is walked as the extension it is written as: `x-oneOf`. */
export function withNewer(dialect: Dialect, known: Record<string, Slot>): Record<string, Slot> {
  const all = { ...schemaOf31, ...schemaOf30 }
  const newer = newerKeywords(dialect).map((keyword): [string, Slot] => [`x-${keyword}`, all[keyword] ?? 'payload'])
  return { ...known, ...Object.fromEntries(newer), 'x-nullable': 'flag' }
}
