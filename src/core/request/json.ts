/** Serializes JSON bodies. */

import { describeKind, describeValue } from '../errors/describe-value.ts'
import type { Operation } from '../operations/operation.ts'
import { assertTime, writeDate } from './dates.ts'
import { isBytes, isFile } from './files.ts'

/**
 * Writes a JSON body: undefined is omitted, null kept, Dates are written as the operation needs them. Throws a
 * TypeError for circular references, and for what JSON.stringify would change silently: NaN, an invalid Date, a file, a
 * function, a Map.
 */
export function serializeJson(body: unknown, dates: Operation['dates'] = {}): string {
  try {
    return stringify(body, dates)
  } catch (error) {
    // Checked only after a failure, since it is rare. The platform's own message takes many lines.
    assertNoCycle(body)
    throw error instanceof RangeError ? new TypeError(tooLarge, { cause: error }) : error
  }
}

const tooLarge = 'the body is nested too deeply, or is too large, to be written as JSON'

function stringify(body: unknown, dates: NonNullable<Operation['dates']>): string {
  return JSON.stringify(body, function (this: { readonly [key: string]: unknown }, key: string, value: unknown) {
    const name = this[key] === body && key === '' ? 'the body' : key
    // `value` is the result of toJSON: a Date is already a string.
    const original = this[key]
    const form = this === body ? dates[key] : undefined
    if (original instanceof Date) return writeDate(name, original, form)
    if (original instanceof Blob || isBytes(original)) {
      throw new TypeError(`${name} is a file, but this operation does not take files`)
    }
    assertWritable(name, value)
    assertTime(name, value, form)
    if (this === body) assertAttributes(key, value)
    return value
  })
}

/** Throws a TypeError for attributes that the server would drop, and report success. */
export function assertAttributes(name: string, value: unknown): void {
  if (name !== 'custom_attributes' && name !== 'additional_attributes') return
  // An array passes: destroy_custom_attributes takes the keys under this name.
  if (typeof value === 'object' || value === undefined) return
  throw new TypeError(`${name} must be an object, got ${describeValue(value)}`)
}

/** Throws a TypeError for NaN and infinities. */
export function assertFinite(name: string, value: unknown): void {
  if (typeof value !== 'number' || Number.isFinite(value)) return
  throw new TypeError(`${name} must be a number, got ${value}`)
}

/** Throws a TypeError for a value that would silently be omitted, or written as something else: `{}` for a Map. */
export function assertWritable(name: string, value: unknown): void {
  assertFinite(name, value)
  const kind = unwritableKind(value)
  if (kind !== undefined) throw new TypeError(`${name} must be a value that JSON can express, got ${kind}`)
}

function unwritableKind(value: unknown): string | undefined {
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'symbol') return 'a symbol'
  if (typeof value === 'bigint') return `a bigint (${value}): convert it with Number or String`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if ('then' in value && typeof value.then === 'function') return 'a promise: await it'
  const isIterable = Symbol.iterator in value || Symbol.asyncIterator in value
  const isOpaque = isIterable || opaque.some((kind) => value instanceof kind)
  return isOpaque ? describeKind(value) : undefined
}

/** Their content is not in properties, or not in enumerable ones. */
const opaque = [RegExp, Error, WeakMap, WeakSet, ReadableStream]

/** A value that is looked at: when its own parts have been, it is left again. */
interface Visit {
  readonly name: string
  readonly value: unknown
  readonly isLeaving?: boolean
}

/** Throws a TypeError for a value that contains itself at any depth: serializing it would never end. */
export function assertNoCycle(body: unknown): void {
  const parents = new Set<object>()
  // Each part once, however many others share it.
  const checked = new Set<object>()
  // Without recursion: bodies can be nested more deeply than functions can call each other.
  const visits: Visit[] = [{ name: 'the body', value: body }]
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { name, value, isLeaving = false } = visit
    if (typeof value !== 'object' || value === null || isFile(value) || isBytes(value)) continue
    if (isLeaving) {
      parents.delete(value)
      checked.add(value)
    } else if (parents.has(value)) {
      throw new TypeError(`${name} contains a circular reference`)
    } else if (!checked.has(value)) {
      parents.add(value)
      visits.push({ name, value, isLeaving: true })
      for (const [key, part] of Object.entries(value)) visits.push({ name: key, value: part })
    }
  }
}
