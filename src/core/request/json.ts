/** JSON bodies. */

import type { Operation } from '../operations/operation.ts'
import { assertTime, writeDate } from './dates.ts'
import { isBytes } from './files.ts'
import { refuseCycle } from './refuse-cycle.ts'

/**
 * The text of a JSON body: undefined left out, null kept, Dates as the operation wants them.
 * Throws a TypeError for what holds itself, and for what JSON.stringify would change in silence: NaN, an invalid Date, a
 * file.
 */
export function serializeJson(body: unknown, dates: Operation['dates'] = {}): string {
  try {
    return written(body, dates)
  } catch (error) {
    // Looked for only now: nearly every body is none. The platform's own complaint takes many lines.
    refuseCycle(body)
    throw error
  }
}

function written(body: unknown, dates: NonNullable<Operation['dates']>): string {
  return JSON.stringify(body, function (this: { readonly [key: string]: unknown }, key: string, value: unknown) {
    // `value` is what toJSON made of it: a Date is a text by now.
    const original = this[key]
    const form = this === body ? dates[key] : undefined
    if (original instanceof Date) return writeDate(key, original, form)
    if (typeof original === 'number' && !Number.isFinite(original)) {
      throw new TypeError(`${key} must be a number, got ${original}`)
    }
    assertTime(key, original, form)
    if (original instanceof Blob || isBytes(original)) {
      throw new TypeError(`${key} is a file, and this operation takes none`)
    }
    return value
  })
}
