/** Null as OpenAPI 3.1 expresses it: a type, a branch, a value of an enum. */
import { isObject, type Json, type JsonObject } from './document.ts'

const annotations = ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly']
const compositions = ['$ref', 'allOf', 'anyOf', 'oneOf', 'const', 'not', 'if']

/** Rewrites a schema, in place, so that it also allows null. */
export function allowNull(schema: JsonObject): void {
  const used = compositions.filter((keyword) => keyword in schema)
  const [only] = used
  const branches = only === undefined ? undefined : schema[only]
  const isPlainChoice =
    (only === 'anyOf' || only === 'oneOf') && used.length === 1 && !('type' in schema) && !('enum' in schema)
  if (isPlainChoice && Array.isArray(branches)) {
    if (!branches.some(allowsNull)) branches.push({ type: 'null' })
  } else if (used.length > 0) {
    wrap(schema)
  } else if ('type' in schema) {
    const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'null']
    schema.type = types.includes('null') ? types : [...types, 'null']
    allowNullInEnum(schema)
  } else if ('enum' in schema) {
    allowNullInEnum(schema)
  } else if ('properties' in schema || 'additionalProperties' in schema) {
    schema.type = ['object', 'null']
  } else if ('items' in schema) {
    schema.type = ['array', 'null']
  }
  // Any other schema states nothing about the value: null is allowed already.
}

/** An enum applies in addition to the type: without null in it, null is refused. */
export function allowNullInEnum(schema: JsonObject): void {
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null]
}

function allowsNull(branch: Json): boolean {
  if (!isObject(branch)) return false
  return (
    branch.type === 'null' || (Array.isArray(branch.type) && branch.type.includes('null')) || branch.nullable === true
  )
}

/** `type` next to a composition would refuse null: the whole becomes one of two branches. */
function wrap(schema: JsonObject): void {
  const inner: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.includes(key) || key.startsWith('x-')) continue
    inner[key] = value
    delete schema[key]
  }
  if (Array.isArray(inner.type)) inner.type = inner.type.filter((type) => type !== 'null')
  schema.anyOf = [inner, { type: 'null' }]
}
