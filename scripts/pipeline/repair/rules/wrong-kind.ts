import { componentPlaces } from '../../document/dialects.ts'
import { excerpt, isObject, type Json, type JsonObject, resolvePointer } from '../../document/document.ts'
import type { Kind, Slot } from '../../document/kinds.ts'
import { typeNames } from '../../document/schema-keywords.ts'
import { at, fieldsOf, isFlag } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const words = {
  style: ['form', 'simple', 'label', 'matrix', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  collectionFormat: ['csv', 'ssv', 'tsv', 'pipes', 'multi'],
}

/** Too much would be lost without them: a document with something else there fails in the convert stage. */
const vital = new Set<Kind>(['document', 'components', 'paths'])

/**
 * A value that the keyword cannot have: of another JSON kind (`description: 5`, `deprecated: 'true'`, `tags: Contacts`,
 * `allOf: {…}`, `properties: { name: string }`, `'404': Not found`), a bound below 0, a word that is not one of those
 * that it allows. It becomes what is meant if that is clear, else the keyword is removed.
 */
export const wrongKind: RepairRule = {
  name: 'wrong-kind',
  expectedIn: 'hand-written YAML, where `version: 1.0` is a number and an array of one lacks its dash',
  apply(document, report) {
    for (const { node, key, slot, value } of fieldsOf(document)) {
      if (!slot || slot === 'payload') continue
      const isText = key === 'enum' && typeof value === 'string'
      const meant = isText ? valuesIn(value, node.value.type) : meantValue(document, slot, value)
      if (meant === value) continue
      if (meant === undefined) delete node.value[key]
      else node.value[key] = meant
      report(at(node, key), `${excerpt(value, 60)}: ${meant === undefined ? 'removed' : `now ${excerpt(meant, 60)}`}`)
    }
  },
}

/** The value itself if it is of the right kind; undefined if it cannot be converted. */
function meantValue(document: JsonObject, slot: Slot, value: Json): Json | undefined {
  if (slot === 'string') return typeof value === 'string' ? value : scalarString(value)
  if (slot === 'number') return numberIn(value)
  if (slot === 'count') return boundIn(value, (bound) => Number.isInteger(bound) && bound >= 0)
  if (slot === 'divisor') return boundIn(value, (bound) => bound > 0)
  if (slot === 'style' || slot === 'collectionFormat') return words[slot].find((word) => word === value)
  if (slot === 'flag') return typeof value === 'boolean' ? value : flagIn(value)
  if (slot === 'list') return Array.isArray(value) ? value : [value]
  if (slot === 'strings') return stringsIn(value)
  if (slot === 'payload') return value
  if ('one' in slot) {
    if (fits(slot, value) || vital.has(slot.one)) return value
    return member(document, slot.one, value)
  }
  if ('list' in slot) return listIn(document, slot.list, value, slot)
  if (Array.isArray(value) && value.length > 0) return mapOf(slot.map, value)
  if (!isObject(value)) return {}
  return mapIn(document, slot.map, value, slot)
}

function fits(slot: Slot, value: Json): boolean {
  return isObject(value) || isFlag(slot, value)
}

/** One object of a kind, from a value that is not an object. */
function member(document: JsonObject, kind: Kind, value: Json): Json | undefined {
  const place = componentPlaces(document)[kind]
  const isName = typeof value === 'string' && place !== undefined && resolvePointer(document, place + value)
  if (isName) return { $ref: place + value }
  if (kind === 'schema') return typeof value === 'string' && typeNames.includes(value) ? { type: value } : {}
  if (kind === 'items') return { type: typeof value === 'string' && typeNames.includes(value) ? value : 'string' }
  if (kind === 'response') return { description: typeof value === 'string' ? value : '' }
  if ((kind === 'externalDocs' || kind === 'server') && typeof value === 'string') return { url: value }
  if (kind === 'tag' && typeof value === 'string') return { name: value }
  if (kind === 'responses') return responsesIn(value)
  if (kind === 'discriminator' && typeof value === 'string') return { propertyName: value }
  return kind === 'mediaType' || kind === 'encoding' ? {} : undefined
}

function listIn(document: JsonObject, kind: Kind, value: Json, slot: Slot): Json | undefined {
  if (isObject(value)) {
    const isOne = '$ref' in value || 'name' in value || kind === 'schema'
    return isOne ? [value] : Object.values(value).filter(isObject)
  }
  if (!Array.isArray(value)) {
    const one = member(document, kind, value)
    return one === undefined || kind === 'schema' ? undefined : [one]
  }
  if (value.every((item) => fits(slot, item))) return value
  return value.flatMap((item) => (fits(slot, item) ? item : (member(document, kind, item) ?? [])))
}

function mapIn(document: JsonObject, kind: Kind, value: JsonObject, slot: Slot): JsonObject {
  if (vital.has(kind) || Object.values(value).every((item) => fits(slot, item))) return value
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const meant = fits(slot, item) ? item : member(document, kind, item)
    return meant === undefined ? [] : [[key, meant]]
  })
  return Object.fromEntries(entries)
}

const named = new Set<Kind>(['schema', 'parameter', 'header'])

/** An array where a map belongs: of objects that contain their names, or of maps with one name each. */
function mapOf(kind: Kind, list: Json[]): JsonObject | undefined {
  const entries = list.filter(isObject).flatMap((item): [string, Json][] => {
    const { name, ...rest } = item
    if (typeof name === 'string' && named.has(kind)) return [[name, kind === 'parameter' ? item : rest]]
    return Object.entries(item).filter(([, value]) => isObject(value))
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** `responses: Success`, `responses: 200`. */
function responsesIn(value: Json): JsonObject | undefined {
  if (/^[1-5]\d\d$/.test(String(value))) return { [String(value)]: { description: '' } }
  return typeof value === 'string' ? { '200': { description: value } } : undefined
}

/** `enum: open, resolved`. */
function valuesIn(text: string, type: Json | undefined): Json[] {
  const values = text.split(/[|,]/).map((value) => value.trim())
  const isNumeric = type === 'integer' || type === 'number'
  return isNumeric ? values.map((value) => numberIn(value) ?? value) : values
}

function scalarString(value: Json): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function boundIn(value: Json, isValid: (bound: number) => boolean): number | undefined {
  const bound = numberIn(value)
  return bound !== undefined && isValid(bound) ? bound : undefined
}

function numberIn(value: Json): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined
}

function flagIn(value: Json): boolean | undefined {
  if (/^(true|yes)$/i.test(String(value))) return true
  return /^(false|no)$/i.test(String(value)) ? false : undefined
}

function stringsIn(value: Json): Json | undefined {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return undefined
  if (value.every((item) => typeof item === 'string')) return value
  return value.flatMap((item) => (typeof item === 'string' ? item : (scalarString(item) ?? [])))
}
