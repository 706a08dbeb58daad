/** The keys and types of JSON, and how those of two answers differ. */
import { isObject } from '../../../../src/testing/exchange/request.ts'

/** Of all values that were met at one place. */
export interface Shape {
  readonly types: Set<string>
  /** How many objects there were. */
  objects: number
  readonly keys: Map<string, Shape>
  /** In how many of the objects a key was. */
  readonly counts: Map<string, number>
  /** Of objects that say of which kind they are, such as senders, inboxes and messages. */
  readonly kinds: Map<string, Shape>
  items?: Shape
}

function emptyShape(): Shape {
  return { types: new Set(), objects: 0, keys: new Map(), counts: new Map(), kinds: new Map() }
}

/** Adds a value to what was met at a place. */
function addTo(shape: Shape, value: unknown): Shape {
  shape.types.add(typeOf(value))
  if (Array.isArray(value)) {
    for (const item of value) shape.items = addTo(shape.items ?? emptyShape(), item)
  } else if (isObject(value)) {
    addObject(shape, value)
  }
  return shape
}

/** Keys with the kind of an object. */
const kindKeys = ['type', 'channel_type', 'system_bot', 'file_type', 'message_type'] as const

function addObject(shape: Shape, value: Record<string, unknown>): void {
  const kind = kindKeys
    .map((key) => value[key])
    .find((one) => one !== undefined && one !== null && typeof one !== 'object')
  const of = kind === undefined ? shape : (shape.kinds.get(String(kind)) ?? emptyShape())
  if (kind !== undefined) shape.kinds.set(String(kind), of)
  of.objects++
  for (const [key, inner] of Object.entries(value)) {
    of.keys.set(key, addTo(of.keys.get(key) ?? emptyShape(), inner))
    of.counts.set(key, (of.counts.get(key) ?? 0) + 1)
  }
}

export function shapeOf(value: unknown): Shape {
  return addTo(emptyShape(), value)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
