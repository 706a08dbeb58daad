import { isObject, type Json, type JsonObject, resolvePointer } from '../document.ts'
import { componentPlaces, type Kind, type Slot } from '../grammar.ts'
import { at, fieldsOf } from '../nodes.ts'
import type { RepairRule } from '../repair.ts'

const typeNames = ['array', 'boolean', 'integer', 'number', 'object', 'string']

/** Too much would be lost without them: a document where something else stands there fails in the convert stage. */
const vital = new Set<Kind>(['document', 'components', 'paths', 'pathItem', 'operation', 'responses', 'callback'])

/**
 * A value of a wrong JSON kind: `description: 5`, `deprecated: 'true'`, `tags: Contacts`, `allOf: {…}`,
 * `properties: { name: string }`. What is meant when that is plain, else the keyword goes.
 */
export const wrongKind: RepairRule = {
  name: 'wrong-kind',
  apply(document, report) {
    for (const { node, key, slot, value } of fieldsOf(document)) {
      if (!slot || slot === 'payload') continue
      const meant = meantValue(document, slot, value)
      if (meant === value) continue
      if (meant === undefined) delete node.value[key]
      else node.value[key] = meant
      report(at(node, key), `${short(value)}: ${meant === undefined ? 'removed' : `now ${short(meant)}`}`)
    }
  },
}

/** The value itself when it is of the right kind, nothing when it cannot be made so. */
function meantValue(document: JsonObject, slot: Slot, value: Json): Json | undefined {
  if (slot === 'text') return typeof value === 'string' ? value : scalarText(value)
  if (slot === 'number') return typeof value === 'number' ? value : numberIn(value)
  if (slot === 'flag') return typeof value === 'boolean' ? value : flagIn(value)
  if (slot === 'list') return Array.isArray(value) ? value : [value]
  if (slot === 'texts') return textsIn(value)
  if (slot === 'payload') return value
  if ('one' in slot) {
    if (isObject(value) || (slot.orFlag && typeof value === 'boolean') || vital.has(slot.one)) return value
    return member(document, slot.one, value)
  }
  if ('list' in slot) return listIn(document, slot.list, value)
  if (!isObject(value)) return Array.isArray(value) && value.length > 0 ? undefined : {}
  return mapIn(document, slot.map, value)
}

/** One thing of a kind where something else than an object stands. */
function member(document: JsonObject, kind: Kind, value: Json): Json | undefined {
  const place = componentPlaces(document)[kind]
  const isName = typeof value === 'string' && place !== undefined && resolvePointer(document, place + value)
  if (isName) return { $ref: place + value }
  if (kind === 'schema') return typeof value === 'string' && typeNames.includes(value) ? { type: value } : {}
  if (kind === 'items') return { type: typeof value === 'string' && typeNames.includes(value) ? value : 'string' }
  if (kind === 'response') return { description: typeof value === 'string' ? value : '' }
  if (kind === 'discriminator' && typeof value === 'string') return { propertyName: value }
  return kind === 'mediaType' || kind === 'encoding' ? {} : undefined
}

function listIn(document: JsonObject, kind: Kind, value: Json): Json | undefined {
  if (isObject(value)) {
    const isOne = '$ref' in value || 'name' in value || kind === 'schema'
    return isOne ? [value] : Object.values(value).filter(isObject)
  }
  if (!Array.isArray(value)) {
    const one = member(document, kind, value)
    return one === undefined || kind === 'schema' ? undefined : [one]
  }
  if (value.every(isObject)) return value
  return value.flatMap((item) => (isObject(item) ? item : (member(document, kind, item) ?? [])))
}

function mapIn(document: JsonObject, kind: Kind, value: JsonObject): JsonObject {
  if (vital.has(kind) || Object.values(value).every(isObject)) return value
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const meant = isObject(item) ? item : member(document, kind, item)
    return meant === undefined ? [] : [[key, meant]]
  })
  return Object.fromEntries(entries)
}

function scalarText(value: Json): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function numberIn(value: Json): number | undefined {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined
}

function flagIn(value: Json): boolean | undefined {
  if (/^(true|yes)$/i.test(String(value))) return true
  return /^(false|no)$/i.test(String(value)) ? false : undefined
}

function textsIn(value: Json): Json | undefined {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return undefined
  if (value.every((item) => typeof item === 'string')) return value
  return value.flatMap((item) => (typeof item === 'string' ? item : (scalarText(item) ?? [])))
}

function short(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
