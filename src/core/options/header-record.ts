import type { HeadersInput } from './request.ts'

/** Returns headers by name; null removes a header. Throws a TypeError that does not show the value. */
export function headerRecord(input: HeadersInput | undefined): Record<string, string | null> {
  const pairs = isIterable(input) ? [...input] : Object.entries(input ?? {})
  const record: Record<string, string | null> = {}
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    // The platform's own error quotes the value, which may be a secret.
    if (value !== null && !isHeaderValue(value)) {
      throw new TypeError(`the header ${JSON.stringify(name)} must be a string without line breaks, in Latin-1`)
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
