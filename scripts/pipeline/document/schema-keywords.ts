/** The keywords of schemas, by dialect, and of the values that Swagger 2.0 has instead of schemas. */
import type { Dialect, Slot } from './kinds.ts'

/** Every dialect has these types. */
export const typeNames = ['array', 'boolean', 'integer', 'number', 'object', 'string']

const bounds: Record<string, Slot> = {
  maxLength: 'count',
  maximum: 'number',
  maxItems: 'count',
  minLength: 'count',
  minimum: 'number',
  minItems: 'count',
  multipleOf: 'divisor',
  pattern: 'string',
  uniqueItems: 'flag',
}

/** A value outside of a body in Swagger 2.0: not a schema, but with some of its keywords. */
export const simpleValue: Record<string, Slot> = {
  ...bounds,
  collectionFormat: 'collectionFormat',
  default: 'payload',
  enum: 'list',
  exclusiveMaximum: 'flag',
  exclusiveMinimum: 'flag',
  format: 'string',
  items: { one: 'items' },
  type: 'string',
}

export const schemaOf20: Record<string, Slot> = {
  ...bounds,
  $ref: 'string',
  additionalProperties: { one: 'schema', orFlag: true },
  allOf: { list: 'schema' },
  default: 'payload',
  description: 'string',
  discriminator: 'string',
  enum: 'list',
  example: 'payload',
  exclusiveMaximum: 'flag',
  exclusiveMinimum: 'flag',
  externalDocs: { one: 'externalDocs' },
  format: 'string',
  items: { one: 'schema' },
  maxProperties: 'count',
  minProperties: 'count',
  properties: { map: 'schema' },
  readOnly: 'flag',
  required: 'strings',
  title: 'string',
  type: 'string',
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
  $anchor: 'string',
  $comment: 'string',
  $defs: { map: 'schema' },
  $dynamicAnchor: 'string',
  $dynamicRef: 'string',
  $id: 'string',
  $schema: 'string',
  const: 'payload',
  contains: { one: 'schema' },
  contentEncoding: 'string',
  contentMediaType: 'string',
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

/** In OpenAPI 3.1, whose schemas are JSON Schema itself, every schema can be `true` or `false`. */
function allOrFlag(slots: Record<string, Slot>): Record<string, Slot> {
  const isOfSchemas = (slot: Slot) => typeof slot === 'object' && Object.values(slot).includes('schema')
  return Object.fromEntries(
    Object.entries(slots).map(([key, slot]) => [
      key,
      typeof slot === 'object' && isOfSchemas(slot) ? { ...slot, orFlag: true } : slot,
    ]),
  )
}

/** Schema keywords that are newer than a dialect; documents use them anyway, see the rule `newer-keyword`. */
export function newerKeywords(dialect: Dialect): string[] {
  const known = dialect === '2.0' ? schemaOf20 : dialect === '3.0' ? schemaOf30 : schemaOf31
  const all = Object.keys({ ...schemaOf31, ...schemaOf30 })
  return dialect === '3.1' ? [] : all.filter((keyword) => !Object.hasOwn(known, keyword))
}

/** A keyword that is newer than the dialect is walked, too, also as the extension that it becomes: `x-oneOf`. */
export function withNewer(dialect: Dialect, known: Record<string, Slot>): Record<string, Slot> {
  const all = { ...schemaOf31, ...schemaOf30 }
  const newer = newerKeywords(dialect).flatMap((keyword): [string, Slot][] => {
    const slot = all[keyword] ?? 'payload'
    return [
      [keyword, slot],
      [`x-${keyword}`, slot],
    ]
  })
  return { ...known, ...Object.fromEntries(newer), 'x-nullable': 'flag' }
}
