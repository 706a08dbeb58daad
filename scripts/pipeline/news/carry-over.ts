/** Adds to the corrected document what only the document says: optional, and marked as not seen on a server. */
import { allowNull } from '../document/allow-null.ts'
import {
  type ApiDocument,
  copyOf,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  setKey,
} from '../document/document.ts'
import { resolved } from '../document/walk.ts'
import type { Addition, Side } from './compare.ts'
import type { Relax } from './relax.ts'
import { bodyStep, nameOf } from './steps.ts'

/** The mark of what is in the types because of the document alone. */
export const unverified = 'x-unverified'

/** Adds it, in place; false if no corrected part has a place for it. */
export function carryOver(addition: Addition, document: ApiDocument, relax: Relax): boolean {
  const { kind, name, side, path } = addition
  const value = relax(addition.value, side)
  const holders = [...addition.holders]
  if (holders.length > 0) return holders.map((holder) => adders[kind](holder, name, copyOf(value), side)).some(Boolean)
  return path !== undefined && addBelow(path, value, addition, document)
}

type Adder = (holder: JsonObject, name: string, value: Json, side: Side) => boolean

const adders: Record<Addition['kind'], Adder> = {
  parameter: (operation, _, value) => {
    if (!isObject(value)) return false
    operation.parameters = [...listOf(operation.parameters), mark({ ...value, required: false })]
    return true
  },
  body: (operation, _, value) => {
    if (!isObject(value)) return false
    operation.requestBody = mark({ ...value, required: false })
    return true
  },
  status: (operation, status, value) => {
    const responses = objectOf(operation.responses)
    const all = { ...responses, [status]: isObject(value) ? mark(value) : value }
    operation.responses = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
    return true
  },
  content: (response, type, value) => {
    const content = objectOf(response.content)
    if (!isObject(value)) return false
    const schema = isObject(value.schema) && { schema: mark(value.schema) }
    response.content = { ...content, [type]: { ...value, ...schema, [unverified]: true } }
    return true
  },
  key: addKey,
  word: addWord,
}

function addKey(schema: JsonObject, name: string, value: Json, side: Side): boolean {
  const properties = objectOf(schema.properties)
  schema.properties = properties
  const property = objectOf(value)
  if (side === 'response') allowNull(property)
  setKey(properties, name, mark(property))
  return true
}

/** An enum becomes one branch of a choice and the word another, so that the mark is on the word alone. */
function addWord(schema: JsonObject, _: string, value: Json): boolean {
  const branch = mark({ type: typeof value, const: value })
  if (Array.isArray(schema.anyOf)) {
    const words = schema.anyOf.filter((item) => isObject(item) && ('enum' in item || 'const' in item))
    schema.anyOf = [...words, branch, ...schema.anyOf.filter((item) => !words.includes(item))]
    return true
  }
  const { type, enum: values, ...others } = schema
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, others, { anyOf: [{ ...(type !== undefined && { type }), enum: values ?? [] }, branch] })
  return true
}

/** Makes the objects that no correction has; the mark is on the first of them. */
function addBelow(
  { holder, steps }: NonNullable<Addition['path']>,
  value: Json,
  { name, side }: Addition,
  document: ApiDocument,
): boolean {
  let current = holder
  for (const step of steps.slice(0, -1)) {
    const next = resolved(document, childOf(current, step)) ?? newChild(current, step, side)
    if (!next) return false
    current = next
  }
  return canBe('object', current) && addKey(current, name, value, side)
}

/** What the corrections say is an object gets no items. */
function canBe(type: 'object' | 'array', schema: JsonObject): boolean {
  const isObjectSchema = isObject(schema.properties) || isObject(schema.additionalProperties)
  return schema.type === undefined ? !isObjectSchema || type === 'object' : [schema.type].flat().includes(type)
}

function childOf(holder: JsonObject, step: string): Json | undefined {
  if (step === bodyStep) {
    const body = holder.requestBody
    return isObject(body) && isObject(body.content) ? firstSchema(body.content) : undefined
  }
  if (step.startsWith('/')) return isObject(holder.content) ? schemaOf(holder.content[nameOf(step)]) : undefined
  if (step === '[]') return isObject(holder.items) ? holder.items : undefined
  if (step === '{}') return isObject(holder.additionalProperties) ? holder.additionalProperties : undefined
  return isObject(holder.properties) ? holder.properties[nameOf(step)] : undefined
}

function newChild(holder: JsonObject, step: string, side: Side): JsonObject | undefined {
  const schema: JsonObject = {}
  if (step === bodyStep) holder.requestBody = mark({ content: { 'application/json': { schema } } })
  else if (step.startsWith('/')) holder.content = { [nameOf(step)]: { schema, [unverified]: true } }
  else if (!canBe(step === '[]' ? 'array' : 'object', holder)) return undefined
  else if (step === '[]') Object.assign(holder, { type: holder.type ?? 'array', items: schema })
  else if (step === '{}') Object.assign(holder, { type: holder.type ?? 'object', additionalProperties: schema })
  else {
    holder.type ??= 'object'
    addKey(holder, nameOf(step), schema, side)
  }
  return schema
}

function firstSchema(content: JsonObject): Json | undefined {
  return schemaOf(Object.values(content)[0])
}

function schemaOf(media: Json | undefined): Json | undefined {
  return isObject(media) ? media.schema : undefined
}

/** Marks it, and says so first in its description. */
export function mark(part: JsonObject): JsonObject {
  const text = typeof part.description === 'string' ? part.description.trim() : ''
  part.description = text === '' || text.startsWith(note) ? note : `${note} ${text}`
  part[unverified] = true
  return part
}

const note = 'Only in the document: not seen on a server yet.'
