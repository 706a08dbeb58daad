/** Arguments that must be strings, for callers without a compiler. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Returns `value`. `name` is used in the error.
 * @throws TypeError if `value` is not a string
 */
export function checkString(name: string, value: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${name} must be a string, got ${describeValue(value)}`)
}

/**
 * Returns `values`. `name` is used in the error.
 * @throws TypeError if `values` is not an array of strings
 */
export function checkStrings(name: string, values: readonly string[]): readonly string[] {
  if (!Array.isArray(values)) throw new TypeError(`${name} must be an array, got ${describeValue(values)}`)
  // Not forEach, which skips the holes of an array.
  for (const [index, value] of values.entries()) checkString(`${name}[${index}]`, value)
  return values
}

/**
 * Returns `q`, the text to search for. `why` is used in the error: what the server would do without it.
 * @throws TypeError if `q` is not a string, or is blank
 */
export function checkSearchText(q: string, why: string): string {
  if (typeof q === 'string' && q.trim() !== '') return q
  throw new TypeError(`q must be a string that is not blank, got ${describeValue(q)}: ${why}`)
}
