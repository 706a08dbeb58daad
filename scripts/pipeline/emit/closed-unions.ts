/**
 * A branch marked `x-fallback: true` is for what a newer server may send. In TypeScript it would prevent a union from
 * being narrowed, so that the types, and openapi.closed.json, do without it.
 */
import { isObject, type Json, type JsonObject, setKey } from '../document/document.ts'

export function withClosedUnions<Value extends Json>(value: Value): Value
export function withClosedUnions(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isFallback(item)).map((item) => withClosedUnions(item))
  if (!isObject(value)) return value
  const closed: JsonObject = {}
  for (const [key, item] of Object.entries(value)) setKey(closed, key, withClosedUnions(item))
  return closed
}

function isFallback(item: Json): boolean {
  return isObject(item) && item['x-fallback'] === true
}
