/** The walk over a document: its objects, each with its kind and place. */
import { allKinds, grammarOf, kindsTowards, leadsTo } from './dialects.ts'
import {
  type HttpMethod,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  pointer,
  resolvePointer,
  setKey,
} from './document.ts'
import type { Kind, Slot } from './kinds.ts'

/** A place where an object of a kind belongs, whatever is there. */
export interface Place {
  kind: Kind
  /** What holds the value, and under which key: replace it with `place`. */
  holder: JsonObject | Json[]
  key: string | number
  /** The object that this one belongs to, the maps and lists between them left out. */
  owner: Node | undefined
  /** The key of the owner that leads here: `properties`, `items`, `parameters`… */
  slot: string
}

export interface Node extends Place {
  value: JsonObject
}

/** The pointer to a node: `#/paths/~1api/get`. */
export function at(place: Place, ...more: (string | number)[]): string {
  return pointer(...keysOf(place), ...more)
}

/** The keys that lead from the document to a place. */
export function keysOf({ owner, slot, holder, key }: Place): (string | number)[] {
  if (!owner) return []
  return holder === owner.value ? [...keysOf(owner), slot] : [...keysOf(owner), slot, key]
}

/** The objects of some kinds, outer ones first. An array, so that a rule may change the document while it loops. */
export function nodesOf(document: JsonObject, ...kinds: Kind[]): readonly Node[] {
  const known = keptPlaces.get(document)?.nodes
  const name = kinds.join(' ')
  const nodes = known?.get(name) ?? placesOf(document, ...kinds).filter(isNode)
  known?.set(name, nodes)
  return nodes
}

type AnyPlace = Place & { value: Json }

function isNode(place: AnyPlace): place is Node {
  return isObject(place.value)
}

/** For documents that do not change for a while: all places, once some were requested, and the requested ones. */
const keptPlaces = new WeakMap<JsonObject, { places?: AnyPlace[]; nodes: Map<string, readonly Node[]> }>()

/** Until `forgetPlaces`, the document does not change, so that it is walked once however often places are requested. */
export function keepPlaces(document: JsonObject): void {
  if (!keptPlaces.has(document)) keptPlaces.set(document, { nodes: new Map() })
}

export function forgetPlaces(document: JsonObject): void {
  keptPlaces.delete(document)
}

/** The places of some kinds, including those that hold something other than an object. */
export function placesOf(document: JsonObject, ...kinds: Kind[]): AnyPlace[] {
  const known = keptPlaces.get(document)
  if (!known) return walk(document, kinds)
  known.places ??= walk(document, allKinds)
  const wanted = new Set(kinds)
  return known.places.filter(({ kind }) => wanted.has(kind))
}

function walk(document: JsonObject, kinds: readonly Kind[]): AnyPlace[] {
  const found: AnyPlace[] = []
  const grammar = grammarOf(document)
  const wanted = new Set(kinds)
  const towards = kindsTowards(grammar, kinds)

  const visit = (place: AnyPlace): void => {
    if (wanted.has(place.kind)) found.push(place)
    if (!isNode(place)) return
    const { keys, named } = grammar[place.kind]
    for (const key of Object.keys(place.value)) {
      const slot = Object.hasOwn(keys, key) ? keys[key] : key.startsWith('x-') ? undefined : named
      if (slot && leadsTo(slot, towards)) descend(place, key, slot)
    }
  }

  const descend = (owner: Node, name: string, slot: Slot): void => {
    if (typeof slot === 'string') return
    const value = owner.value[name]
    if (value === undefined) return
    if ('one' in slot) {
      if (isFlag(slot, value)) return
      visit({ kind: slot.one, value, holder: owner.value, key: name, owner, slot: name })
    } else if ('list' in slot && Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (!isFlag(slot, item)) visit({ kind: slot.list, value: item, holder: value, key: index, owner, slot: name })
    } else if ('map' in slot && isObject(value)) {
      for (const [key, item] of Object.entries(value))
        if (!isFlag(slot, item)) visit({ kind: slot.map, value: item, holder: value, key, owner, slot: name })
    }
  }

  visit({ kind: 'document', value: document, holder: {}, key: '', owner: undefined, slot: '' })
  return found
}

/** Whether it is the true or false that is allowed there. */
export function isFlag(slot: Slot, value: Json): boolean {
  return typeof value === 'boolean' && typeof slot === 'object' && slot.orFlag === true
}

export function place(at: Place, value: Json): void {
  if (Array.isArray(at.holder)) at.holder[Number(at.key)] = value
  else at.holder[at.key] = value
}

export function removeNode({ holder, key, value }: Node): void {
  if (Array.isArray(holder)) keepOnly(holder, (item) => item !== value)
  else delete holder[key]
}

/** Renames a key in its place, so that the order of the keys stays. */
export function renameKey(object: JsonObject, from: string, to: string): void {
  renameKeys(object, (key) => (key === from ? to : key))
}

/** Renames all keys together: one by one, each would move all that follow. */
export function renameKeys(object: JsonObject, nameOf: (key: string) => string): void {
  const entries = Object.entries(object)
  for (const [key] of entries) delete object[key]
  for (const [key, value] of entries) setKey(object, nameOf(key), value)
}

/** Removes the items that a test refuses, in the array itself. */
export function keepOnly(list: Json[], keep: (item: Json, index: number) => boolean): void {
  list.splice(0, list.length, ...list.filter(keep))
}

/** Every key of every object, with what should be there; undefined for a key that is not in the dialect's table. */
export function fieldsOf(document: JsonObject): { node: Node; key: string; slot: Slot | undefined; value: Json }[] {
  const grammar = grammarOf(document)
  return nodesOf(document, ...allKinds).flatMap((node) => {
    const { keys, named } = grammar[node.kind]
    return Object.entries(node.value).map(([key, value]) => {
      const slot = Object.hasOwn(keys, key) ? keys[key] : key.startsWith('x-') ? 'payload' : named
      return { node, key, slot, value }
    })
  })
}

/** The operations of a path item, in its order. */
export function operationsOf(item: Json | undefined): [HttpMethod, JsonObject][] {
  if (!isObject(item)) return []
  return Object.entries(item).flatMap(([method, operation]): [HttpMethod, JsonObject][] =>
    isObject(operation) && isMethod(method) ? [[method, operation]] : [],
  )
}

export interface PlacedOperation {
  section: 'paths' | 'webhooks'
  /** Of a webhook, its name. */
  path: string
  item: JsonObject
  method: HttpMethod
  operation: JsonObject
}

/** The operations of a document, in its order: of its paths, or of its webhooks. */
export function allOperations(document: JsonObject, section: 'paths' | 'webhooks' = 'paths'): PlacedOperation[] {
  const items = document[section]
  return Object.entries(objectOf(items)).flatMap(([path, value]) => {
    const item = resolved(document, value)
    return item ? operationsOf(item).map(([method, operation]) => ({ section, path, item, method, operation })) : []
  })
}

/** The same, of its paths and then of its webhooks. */
export function operationsAndWebhooks(document: JsonObject): PlacedOperation[] {
  return [...allOperations(document), ...allOperations(document, 'webhooks')]
}

/** How reports and corrections name an operation: `GET /api/v1/…`, `webhook message_created`. */
export function subjectOf({ section, method, path }: Pick<PlacedOperation, 'section' | 'method' | 'path'>): string {
  return `${section === 'webhooks' ? 'webhook' : method.toUpperCase()} ${path}`
}

function isMethod(key: string): key is HttpMethod {
  return httpMethods.some((method) => method === key)
}

/** The object behind a reference, or the object itself; undefined for a reference that leads nowhere or in circles. */
export function resolved(document: JsonObject, value: Json | undefined): JsonObject | undefined {
  let current = value
  for (let hops = 0; hops < 20; hops++) {
    if (!isObject(current)) return undefined
    if (typeof current.$ref !== 'string') return current
    current = resolvePointer(document, current.$ref)
  }
  return undefined
}

/** The parameters of an operation, references followed; anything that is not a parameter is left out. */
export function parametersOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  const parameters = listOf(operation.parameters)
  return parameters.map((parameter) => resolved(document, parameter)).filter((found) => found !== undefined)
}

/** `labels[]` and `labels` are two spellings of one name: Rails reads it from either. */
export function plainName(name: string): string {
  return name.endsWith('[]') ? name.slice(0, -2) : name
}
