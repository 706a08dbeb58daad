/**
 * A value as messages of errors show it: JSON where there is some for it. Never throws: whoever gives what is no list
 * may give anything.
 */
export function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  // JSON has no words for numbers that are none.
  if (typeof value === 'number') return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/** What a value is, for messages of errors: only the beginning of a text, and nothing of an object, which may be a whole file. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'an array' : `an object (${value.constructor?.name ?? 'Object'})`
}
