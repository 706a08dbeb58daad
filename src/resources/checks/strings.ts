/** Arguments that must be strings, for callers without a compiler. */
import { describeKind, describeValue } from '../../core/errors/describe-value.ts'

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

/** Whether `value` is not a string, or is empty or only whitespace. */
export function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

/**
 * Checks a required string. `name` is used in the error, and so is `hint`.
 * @throws TypeError if `value` is not a string, or is blank
 */
export function assertText(name: string, value: unknown, hint = ''): void {
  if (!isBlank(value)) return
  throw new TypeError(`${name} must be a string that is not blank, got ${describeValue(value)}${hint}`)
}

/**
 * Returns `q`, the text to search for. `why` is used in the error: what the server would do without it.
 * @throws TypeError if `q` is not a string, or is blank
 */
export function checkSearchText(q: string, why: string): string {
  assertText('q', q, `: ${why}`)
  return q
}

/**
 * Checks a text that may be left out. `name` is used in the error.
 * @throws TypeError if `value` is given, and is blank or not a string: the server would make up another one
 */
export function assertNotBlank(name: string, value: unknown): void {
  if (value !== undefined && value !== null) assertText(name, value, ': leave it out instead')
}

/**
 * Returns `email`. `name` is used in the error.
 * @throws TypeError if `email` cannot be an email address: the server would skip it silently
 */
export function checkEmail(name: string, email: string): string {
  if (typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email)) return email
  throw new TypeError(`${name} must be an email address, got ${describeValue(email)}`)
}

/**
 * Checks a value that may be null. `name` is used in the error.
 * @throws TypeError for the string `'null'`
 */
export function assertNotNullWord(name: string, value: unknown): void {
  if (value === 'null') throw new TypeError(`${name} must not be 'null': the server would read it as null; pass null`)
}

/**
 * Checks the URL of a file that the server fetches later, in the background. `name` is used in the error.
 * @throws TypeError if `url` is given, and is not http or https: the server would not report that
 */
export function assertWebAddress(name: string, url: unknown): void {
  if (url === undefined || url === null || url === '') return
  if (typeof url === 'string' && /^https?:\/\//i.test(url)) return
  throw new TypeError(`${name} must be a URL that begins with http:// or https://, got ${describeKind(url)}`)
}
