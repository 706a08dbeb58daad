/** Serializes JSON bodies. */

import { describeKind } from '../errors/describe-value.ts'
import type { Operation } from '../operations/operation.ts'
import { assertTime, writeDate } from './dates.ts'
import { isBytes, isFile } from './files.ts'

/**
 * Writes a JSON body: undefined is omitted, null kept, Dates are written as the operation needs them. Throws a
 * TypeError for circular references, and for what JSON.stringify would change silently: NaN, an invalid Date, a file.
 */
export function serializeJson(body: unknown, dates: Operation['dates'] = {}): string {
  try {
    return stringify(body, dates)
  } catch (error) {
    // Checked only after a failure, since it is rare. The platform's own message takes many lines.
    assertNoCycle(body)
    throw error
  }
}

function stringify(body: unknown, dates: NonNullable<Operation['dates']>): string {
  return JSON.stringify(body, function (this: { readonly [key: string]: unknown }, key: string, value: unknown) {
    // `value` is the result of toJSON: a Date is already a string.
    const original = this[key]
    const form = this === body ? dates[key] : undefined
    if (original instanceof Date) return writeDate(key, original, form)
    if (typeof original === 'number' && !Number.isFinite(original)) {
      throw new TypeError(`${key} must be a number, got ${original}`)
    }
    assertTime(key, original, form)
    if (original instanceof Blob || isBytes(original)) {
      throw new TypeError(`${key} is a file, but this operation does not take files`)
    }
    assertSendable(key, original)
    return value
  })
}

/** Throws a TypeError for what would be sent as an empty object, or not at all: a forgotten await, a Map, a RegExp. */
export function assertSendable(name: string, value: unknown): void {
  const isLost =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    value instanceof Promise ||
    value instanceof Map ||
    value instanceof Set ||
    value instanceof RegExp
  if (!isLost) return
  const hint = value instanceof Promise ? ': await it' : ''
  throw new TypeError(`${name} must be what JSON can express, got ${describeKind(value)}${hint}`)
}

/** Throws a TypeError for a value that contains itself at any depth: serializing it would never end. */
export function assertNoCycle(value: unknown, name = 'the body', parents: readonly object[] = []): void {
  if (typeof value !== 'object' || value === null || isFile(value) || isBytes(value)) return
  if (parents.includes(value)) throw new TypeError(`${name} contains a circular reference`)
  for (const [key, part] of Object.entries(value)) assertNoCycle(part, key, [...parents, value])
}
