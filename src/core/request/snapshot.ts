/** Parameters as they are when a method is called: what is sent later must not contain what the caller changed since. */

/**
 * Returns a copy of plain objects, arrays and Dates at any depth. Files and other instances are the same: they are read
 * when they are sent. Circular references stay circular, for the serializers to refuse.
 */
export function snapshot<T>(value: T): T {
  // Every branch returns what it was given, or a copy of the same shape.
  return copyOf(value, new Map()) as T
}

function copyOf(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (copies.has(value)) return copies.get(value)
  if (value instanceof Date) return new Date(value)
  if (Array.isArray(value)) return copyArray(value, copies)
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null ? copyObject(value, copies) : value
}

function copyArray(array: readonly unknown[], copies: Map<object, unknown>): unknown[] {
  const copy: unknown[] = []
  copies.set(array, copy)
  for (const item of array) copy.push(copyOf(item, copies))
  return copy
}

function copyObject(object: object, copies: Map<object, unknown>): object {
  const copy: Record<string, unknown> = {}
  copies.set(object, copy)
  for (const [key, value] of Object.entries(object)) {
    const part = copyOf(value, copies)
    if (key !== '__proto__') copy[key] = part
    // Assigned, it would be lost.
    else Object.defineProperty(copy, key, { value: part, configurable: true, enumerable: true, writable: true })
  }
  return copy
}
