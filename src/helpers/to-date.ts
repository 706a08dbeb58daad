/** Chatwoot writes times in four ways, and two of them for "never". */
import { describeValue } from '../core/errors/describe-value.ts'

// As seconds this is the year 5138; as milliseconds, 1973.
const firstMilliseconds = 100_000_000_000

const unixText = /^-?\d+(\.\d+)?$/
const beginsWithDay = /^\d{4}-\d\d-\d\d/
// `GET /api` answers in UTC and does not say so.
const withoutZone = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/

/**
 * The Date that a field of an answer or of a webhook holds: unix seconds (with a fraction in places), ISO 8601 text, a
 * day (`2026-03-01`, midnight UTC). 0, null, undefined and an empty text mean that it has not happened: null.
 * @throws TypeError for what is no time, and for milliseconds, which Chatwoot does not use
 */
export function toDate(value: number | string | null | undefined): Date | null {
  if (value === null || value === undefined || value === '') return null
  const seconds = typeof value === 'string' && unixText.test(value) ? Number(value) : value
  if (seconds === 0) return null
  const date = typeof seconds === 'number' ? ofSeconds(seconds) : ofText(seconds)
  if (date && !Number.isNaN(date.getTime())) return date
  throw new TypeError(`a time must be unix seconds or ISO 8601 text, got ${describeValue(value)}`)
}

function ofText(text: unknown): Date | undefined {
  // Of other texts the platform makes whatever it can: the year 2001 of "soon 1".
  if (typeof text !== 'string' || !beginsWithDay.test(text)) return undefined
  return new Date(text.replace(withoutZone, '$1T$2Z'))
}

function ofSeconds(seconds: number): Date {
  if (Math.abs(seconds) >= firstMilliseconds) {
    throw new TypeError(`a time must be in seconds, got milliseconds (${seconds}): give them to new Date() as they are`)
  }
  return new Date(Math.round(seconds * 1000))
}
