import type { DateForm } from './operation.ts'

/** A date as the server reads it at this place: ISO 8601 unless the operation says otherwise. Throws a TypeError for an invalid one. */
export function writeDate(name: string, date: Date, form: DateForm = 'iso'): string | number {
  if (Number.isNaN(date.getTime())) throw new TypeError(`${name} is an invalid Date`)
  if (form === 'unix') return Math.floor(date.getTime() / 1000)
  return form === 'day' ? date.toISOString().slice(0, 10) : date.toISOString()
}

// As seconds this is the year 5138; as milliseconds, 1973.
const firstMilliseconds = 100_000_000_000

/** Throws a TypeError for milliseconds where the server reads seconds: it would store a date thousands of years away. */
export function refuseMilliseconds(name: string, value: number, form: DateForm | undefined): void {
  if (form !== 'unix' || Math.abs(value) < firstMilliseconds) return
  throw new TypeError(`${name} must be in seconds, got milliseconds (${value}): divide by 1000, or give a Date`)
}
