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
