/** Chatwoot writes times in four ways, and two of them for "never". */
import { describeValue } from '../core/errors/describe-value.ts'
import { isMilliseconds } from '../core/request/dates.ts'

const unixText = /^-?\d+(\.\d+)?$/
const beginsWithDay = /^\d{4}-\d\d-\d\d/
// `GET /api` returns UTC without saying so.
const withoutZone = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/

/**
 * Converts a time in a response or a webhook to a Date: unix seconds (some with a fraction), an ISO 8601 string, or a
 * day (`2026-03-01`, midnight UTC). Returns null for 0, null, undefined and an empty string: it has not happened.
 * @throws TypeError if the value is not a time, or is in milliseconds, which Chatwoot does not use
 */
export function toDate(value: number | string | null | undefined): Date | null {
  if (value === null || value === undefined || value === '') return null
  const seconds = typeof value === 'string' && unixText.test(value) ? Number(value) : value
  if (seconds === 0) return null
  const date = typeof seconds === 'number' ? ofSeconds(seconds) : ofString(seconds)
  if (date && !Number.isNaN(date.getTime())) return date
  throw new TypeError(`a time must be unix seconds or an ISO 8601 string, got ${describeValue(value)}`)
}

function ofString(value: unknown): Date | undefined {
  // Date guesses at other strings: "soon 1" becomes the year 2001.
  if (typeof value !== 'string' || !beginsWithDay.test(value)) return undefined
  return new Date(value.replace(withoutZone, '$1T$2Z'))
}

function ofSeconds(seconds: number): Date {
  if (isMilliseconds(seconds)) {
    throw new TypeError(`a time must be in seconds, got milliseconds (${seconds}): pass them to new Date()`)
  }
  return new Date(Math.round(seconds * 1000))
}
