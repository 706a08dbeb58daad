/** How error messages show the value of an argument. */

/** Returns the value itself, as JSON where JSON can express it. Never throws. */
export function describeValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  // JSON turns NaN, Infinity and invalid Dates into null.
  if (typeof value === 'number' || (value instanceof Date && Number.isNaN(value.getTime()))) return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/** Returns what kind of value it is: the start of a string, and nothing of an object, which may be a whole file. */
export function describeKind(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)
  // As a string it would be its source.
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'an array' : `an object (${value.constructor?.name ?? 'Object'})`
}
