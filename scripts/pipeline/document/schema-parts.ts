/** The parts of a schema, however they are written. */
import { type Json, type JsonObject, listOf } from './document.ts'

export function branchesOf({ allOf, anyOf, oneOf }: JsonObject): Json[] {
  return [allOf, anyOf, oneOf].flatMap(listOf)
}

/** The values of an enum or a constant; null is none. */
export function valuesOf(schema: JsonObject): Json[] {
  const values = [...listOf(schema.enum), ...('const' in schema ? [schema.const ?? null] : [])]
  return values.filter((value) => value !== null)
}
