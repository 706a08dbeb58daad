/** How error messages show the value that an argument had. */

/** The value itself: JSON where there is a form for it. Never throws, whatever it is given. */
export function describeValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  // JSON has no form for NaN and Infinity.
  if (typeof value === 'number') return String(value)
  // JSON would write null.
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'Invalid Date'
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/** What kind of value it is: only the beginning of a string, and nothing of an object, which may be a whole file. */
export function describeKind(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)
  // As a string it would be its source.
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'an array' : `an object (${value.constructor?.name ?? 'Object'})`
}
