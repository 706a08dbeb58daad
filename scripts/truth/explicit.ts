/** Which values of a response have a schema of their own, and which are only somewhere in a free-form object. */
import { isObject, type Json, type JsonObject } from '../pipeline/document/document.ts'

/** What the walk needs to know of the document that the schemas are from. */
export interface Schemas {
  /** The schema behind a reference, or the schema itself. */
  resolve(schema: Json | undefined): Json | undefined
  /** How well an alternative describes a value: 2 exactly, 1 with undeclared keys, 0 not. */
  fit(schema: Json, value: unknown): number
}

/** The pointer of each value that is no array or object with content -> whether a schema states what it is. */
export type Values = Map<string, boolean>

/** Keywords that say nothing about a value. */
const annotations = new Set([
  'description',
  'title',
  'example',
  'examples',
  'default',
  'deprecated',
  'nullable',
  '$comment',
])
const keysOfObjects = ['properties', 'patternProperties', 'additionalProperties', '$ref', 'allOf', 'anyOf', 'oneOf']

/** Whether a schema allows everything, or every object. */
export function isFree(schema: JsonObject): boolean {
  if (statesNothing(schema)) return true
  return [schema.type ?? []].flat().includes('object') && !keysOfObjects.some((key) => Object.hasOwn(schema, key))
}

/** Whether a schema allows everything. */
function statesNothing(schema: JsonObject): boolean {
  return Object.entries(schema).every(
    ([key, value]) =>
      annotations.has(key) || key.startsWith('x-') || (key === 'additionalProperties' && value === true),
  )
}

/**
 * The values of a response, with whether the schema states what they are. A value of another type than the schema says
 * is not among them: it is counted as a mistake.
 */
export function valuesOf(schema: Json | undefined, value: unknown, schemas: Schemas, at = ''): Values {
  const own = schemas.resolve(schema)
  if (!isObject(own) || statesNothing(own)) {
    return valuesInside(value, false, at)
  }
  const { allOf: parts, anyOf, oneOf, ...rest } = own
  if (Array.isArray(parts)) return united([...parts, { ...rest, ...(anyOf && { anyOf }), ...(oneOf && { oneOf }) }])
  const alternatives = Array.isArray(anyOf) ? anyOf : oneOf
  if (Array.isArray(alternatives)) {
    const best = bestOf(alternatives, value, schemas, at)
    return best === undefined ? new Map() : united([rest, best])
  }
  if (!isOfType(own, value)) return new Map()
  if (Array.isArray(value)) return joined(value, at, (item, place) => valuesOf(own.items ?? {}, item, schemas, place))
  if (isObject(value)) {
    return joined(value, at, (item, place, key) => valuesOf(schemaOfKey(own, key), item, schemas, place))
  }
  return new Map([[at, true]])

  /** What any of the schemas states is stated; a schema without keywords states nothing. */
  function united(all: readonly Json[]): Values {
    const values: Values = new Map()
    for (const each of all) {
      for (const [place, isStated] of valuesOf(each, value, schemas, at)) {
        values.set(place, isStated || values.get(place) === true)
      }
    }
    return values
  }
}

/** The alternative that describes the value best, and of equal ones the one that states most; none if all have other types. */
function bestOf(alternatives: readonly Json[], value: unknown, schemas: Schemas, at: string): Json | undefined {
  const possible = alternatives.filter((schema) => {
    const own = schemas.resolve(schema)
    return !isObject(own) || isOfType(own, value)
  })
  if (possible.length < 2) return possible[0]
  const ranked = possible.map((schema) => {
    const stated = [...valuesOf(schema, value, schemas, at).values()].filter(Boolean).length
    return { schema, fit: schemas.fit(schema, value), stated }
  })
  ranked.sort((one, other) => other.fit - one.fit || other.stated - one.stated)
  return ranked[0]?.schema
}

function schemaOfKey(schema: JsonObject, key: string): Json {
  const { properties, patternProperties, additionalProperties } = schema
  if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key] ?? {}
  const patterns = isObject(patternProperties) ? Object.entries(patternProperties) : []
  const [, byPattern] = patterns.find(([pattern]) => new RegExp(pattern, 'u').test(key)) ?? []
  return byPattern ?? additionalProperties ?? {}
}

function isOfType({ type, properties, items }: JsonObject, value: unknown): boolean {
  const implied = properties ? 'object' : items ? 'array' : undefined
  const types = [type ?? implied ?? []].flat()
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (types.length === 0 || types.includes(actual)) return true
  return actual === 'number' && Number.isInteger(value) && types.includes('integer')
}

function valuesInside(value: unknown, isStated: boolean, at: string): Values {
  if (typeof value !== 'object' || value === null) return new Map([[at, isStated]])
  return joined(value, at, (item, place) => valuesInside(item, isStated, place), isStated)
}

/** An array or an object without content is a value itself. */
function joined(
  value: object,
  at: string,
  of: (item: unknown, place: string, key: string) => Values,
  isStated = true,
): Values {
  const entries = Object.entries(value)
  if (entries.length === 0) return new Map([[at, isStated]])
  return new Map(entries.flatMap(([key, item]) => [...of(item, `${at}/${key}`, key)]))
}
