/**
 * Hides from a tool what it must not interpret: payloads (examples, defaults, enums, extensions) and free names. The
 * converters misread a property named `example`, a `$ref` inside an example, or a null in an enum.
 */
import { plainKinds } from '../document/dialects.ts'
import { isObject, type Json, type JsonObject } from '../document/document.ts'
import type { Kind, Slot } from '../document/kinds.ts'
import { fieldsOf, renameKeys } from '../document/walk.ts'

export interface Protected {
  document: JsonObject
  /** Puts everything back into the tool's result. */
  restore(converted: Json): Json
}

/**
 * For swagger2openapi, which must see names (it resolves references) but no payloads. Of the names, only those of
 * properties that every JavaScript object has (`hasOwnProperty`) are hidden.
 */
export function protectPayloads(received: JsonObject): Protected {
  const { document, restore } = protect(received, ({ kind, key, slot, value }) => {
    if (key.startsWith('x-')) return slot === 'payload' && typeof value === 'object'
    return !plainKinds.has(kind) && (slot === 'payload' || key === 'enum')
  })
  hideNames(document, (name, key) => key === 'properties' && name in Object.prototype)
  return { document, restore: (converted) => restore(withPlainNames(converted)) }
}

/** For the upgrader, which treats every object as a schema. */
export function protectPayloadsAndNames(received: JsonObject): Protected {
  const { document, restore } = protect(received, ({ kind, key, slot }) => {
    if (plainKinds.has(kind) || key === 'type') return false
    if (slot === 'payload' || slot === 'list') return true
    if (typeof slot !== 'object') return false
    return (
      ('one' in slot && plainKinds.has(slot.one)) ||
      ('list' in slot && plainKinds.has(slot.list)) ||
      ('map' in slot && plainKinds.has(slot.map))
    )
  })
  hideNames(document, () => true)
  return { document, restore: (converted) => restore(withPlainNames(converted)) }
}

/** Private use characters, which no document contains. */
const hiddenName = /^\uE001(.*)\uE001$/s

function hideNames(document: JsonObject, isHidden: (name: string, key: string) => boolean): void {
  for (const { key, slot, value } of fieldsOf(document)) {
    if (typeof slot !== 'object' || !('map' in slot) || !isObject(value)) continue
    if (Object.keys(value).some((name) => isHidden(name, key)))
      renameKeys(value, (name) => (isHidden(name, key) ? `\uE001${name}\uE001` : name))
  }
}

interface Field {
  kind: Kind
  key: string
  slot: Slot | undefined
  value: Json
}

function protect(received: JsonObject, isPayload: (field: Field) => boolean): Protected {
  const document = structuredClone(received)
  const payloads: Json[] = []
  // Private use characters, which no document contains.
  const hide = (value: Json): string => `\uE000${payloads.push(value) - 1}\uE000`
  // Tools treat an extension among the paths as a path.
  const pathExtensions: JsonObject = {}
  for (const { node, key, slot, value } of fieldsOf(document)) {
    if (node.kind === 'paths' && slot === 'payload') {
      pathExtensions[key] = value
      delete node.value[key]
    } else if (key === 'examples' && node.kind === 'response' && isObject(value)) {
      // Keyed by media type, and the converter reads each entry.
      for (const [type, example] of Object.entries(value)) value[type] = hide(example)
    } else if (isPayload({ kind: node.kind, key, slot, value })) node.value[key] = hide(value)
  }
  const restore = (converted: Json): Json => {
    const restored = withPayloads(converted, payloads)
    if (isObject(restored) && isObject(restored.paths)) Object.assign(restored.paths, pathExtensions)
    return restored
  }
  return { document, restore }
}

function withPayloads(value: Json, payloads: Json[]): Json {
  if (typeof value === 'string') {
    const index = value.match(/^\uE000(\d+)\uE000$/)?.[1]
    return index === undefined ? value : structuredClone(payloads[Number(index)] ?? null)
  }
  if (Array.isArray(value)) return value.map((item) => withPayloads(item, payloads))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPayloads(item, payloads)]))
}

function withPlainNames(value: Json): Json {
  if (Array.isArray(value)) return value.map(withPlainNames)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    // The upgrader writes the media type in which it found base64, under its hidden name.
    const plain = key === 'contentMediaType' && typeof item === 'string' ? item.replace(hiddenName, '$1') : item
    return [key.replace(hiddenName, '$1'), withPlainNames(plain)]
  })
  return Object.fromEntries(entries)
}
