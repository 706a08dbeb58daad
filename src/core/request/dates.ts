import type { DateForm } from '../operations/operation.ts'

/**
 * Writes a date as the server reads it in this place: ISO 8601 unless the operation says otherwise. Throws a TypeError
 * if it is invalid.
 */
export function writeDate(name: string, date: Date, form: DateForm = 'iso'): string | number {
  if (Number.isNaN(date.getTime())) throw new TypeError(`${name} is an invalid Date`)
  if (form === 'unix') return Math.floor(date.getTime() / 1000)
  return form === 'day' ? date.toISOString().slice(0, 10) : date.toISOString()
}

/** Whether a number is a time in milliseconds, not in seconds. The limit is the year 5138 in seconds, 1973 in milliseconds. */
export function isMilliseconds(time: number): boolean {
  return Math.abs(time) >= 100_000_000_000
}

/**
 * Throws a TypeError for what the server would store as another time: milliseconds where it reads seconds (a date
 * thousands of years away), and a string (it reads the leading digits: 1970).
 */
export function assertTime(name: string, value: unknown, form: DateForm | undefined): void {
  if (form !== 'unix') return
  if (typeof value === 'string') {
    throw new TypeError(`${name} must be a Date or unix seconds, got ${JSON.stringify(value)}`)
  }
  if (typeof value !== 'number' || !isMilliseconds(value)) return
  throw new TypeError(`${name} must be in seconds, got milliseconds (${value}): divide by 1000, or pass a Date`)
}
