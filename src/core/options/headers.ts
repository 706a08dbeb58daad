import type { HeadersInput } from './request.ts'

/** Headers as names with values; null takes a header away. Throws a TypeError that keeps the value to itself. */
export function headerRecord(input: HeadersInput | undefined): Record<string, string | null> {
  const pairs = isIterable(input) ? [...input] : Object.entries(input ?? {})
  const record: Record<string, string | null> = {}
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    // The platform's own complaint quotes the value, and that may be a secret.
    if (value !== null && !isHeaderValue(value)) {
      throw new TypeError(`the header ${JSON.stringify(name)} must be text without line breaks, in Latin-1`)
    }
    record[name] = value
  }
  return record
}

function isHeaderValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

function isIterable(input: HeadersInput | undefined): input is Headers | readonly (readonly [string, string])[] {
  return input !== undefined && Symbol.iterator in input
}
