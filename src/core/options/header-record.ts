import { describeKind } from '../errors/describe-value.ts'
import type { HeadersInput } from './request.ts'

/** Returns headers by name; null removes a header. Throws a TypeError that does not show the value. */
export function headerRecord(input: HeadersInput | undefined): Record<string, string | null> {
  const record: Record<string, string | null> = {}
  for (const [name, value] of pairsIn(input)) {
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

function pairsIn(input: unknown): readonly (readonly [string, unknown])[] {
  if (input === undefined) return []
  if (typeof input !== 'object' || input === null) throw new TypeError(`${shape}, got ${describeKind(input)}`)
  if (!isIterable(input)) return Object.entries(input)
  const pairs = [...input]
  if (!pairs.every(isPair)) throw new TypeError(`${shape}; one of its items is not a pair`)
  return pairs
}

const shape = 'headers must be an object, a Headers object or an array of pairs'

function isIterable(input: object): input is Iterable<unknown> {
  return Symbol.iterator in input
}

function isPair(item: unknown): item is readonly [string, unknown] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string'
}
