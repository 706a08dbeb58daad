/**
 * The comparable form of a fragment: references resolved, keys sorted, prose left out.
 * Two fragments with one form say the same to a caller.
 */
import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject, resolvePointer } from './document.ts'

const prose = new Set(['summary', 'description', 'example', 'examples', 'tags', 'title', 'operationId', 'externalDocs'])
/** Maps whose keys are names somebody chose, so `properties: { description: … }` is no prose. */
const nameMaps = new Set(['properties', 'patternProperties', '$defs', 'content', 'headers', 'responses', 'mapping'])

export function canonical(value: Json | undefined, document: JsonObject): Json {
  return canonicalValue(value ?? null, document, [], false)
}

export function sameMeaning(
  one: Json | undefined,
  other: Json | undefined,
  document: JsonObject,
  otherDocument = document,
): boolean {
  return JSON.stringify(canonical(one, document)) === JSON.stringify(canonical(other, otherDocument))
}

/** Sixteen hex digits that change when what the fragment says changes. */
export function fingerprint(value: Json | undefined, document: JsonObject): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value, document)))
    .digest('hex')
    .slice(0, 16)
}

function canonicalValue(value: Json, document: JsonObject, open: readonly string[], isNameMap: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => canonicalValue(item, document, open, false))
  if (!isObject(value)) return value
  if (!isNameMap && typeof value.$ref === 'string') return canonicalReference(value, value.$ref, document, open)
  const entries = Object.entries(value)
    .filter(([key]) => isNameMap || !(prose.has(key) || key.startsWith('x-')))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]): [string, Json] => [key, canonicalEntry(key, item, document, open, isNameMap)])
  return Object.fromEntries(entries)
}

function canonicalEntry(
  key: string,
  item: Json,
  document: JsonObject,
  open: readonly string[],
  inNameMap: boolean,
): Json {
  if (inNameMap) return canonicalValue(item, document, open, false)
  if (key === 'parameters' && Array.isArray(item)) return canonicalParameters(item, document, open)
  const form = canonicalValue(item, document, open, nameMaps.has(key))
  const isUnordered = (key === 'required' || key === 'enum' || key === 'type') && Array.isArray(form)
  return isUnordered ? [...form].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : form
}

/** The order of parameters means nothing. */
function canonicalParameters(parameters: Json[], document: JsonObject, open: readonly string[]): Json {
  return parameters
    .map((parameter) => canonicalValue(parameter, document, open, false))
    .sort((a, b) => (parameterKey(a) < parameterKey(b) ? -1 : 1))
}

function parameterKey(parameter: Json): string {
  return isObject(parameter) ? `${parameter.in} ${parameter.name}` : ''
}

function canonicalReference(holder: JsonObject, ref: string, document: JsonObject, open: readonly string[]): Json {
  if (open.includes(ref)) return { $ref: ref }
  const target = resolvePointer(document, ref)
  if (target === undefined) return { $ref: ref }
  const { $ref: _, ...siblings } = holder
  const form = canonicalValue(target, document, [...open, ref], false)
  const beside = canonicalValue(siblings, document, open, false)
  return isObject(form) && isObject(beside) ? { ...form, ...beside } : form
}
