/** Times that are compared with now. */
import { describeValue } from '../../core/errors/describe-value.ts'
import { isDay } from '../../helpers/day.ts'

/**
 * Returns the whole seconds from `then` until now, at least one. `name` is used in the error.
 * @throws TypeError if `then` is not a valid Date, or in the future
 */
export function secondsSince(name: string, then: Date): number {
  const milliseconds = then instanceof Date ? then.getTime() : Number.NaN
  if (Number.isNaN(milliseconds)) throw new TypeError(`${name} must be a valid Date, got ${describeValue(then)}`)
  const ago = Date.now() - milliseconds
  // A clock may be set back a little at any time.
  if (ago < -1000) {
    throw new TypeError(
      `${name} must not be in the future, got ${then.toISOString()}: pass a time of this machine's clock, such as the start of the last run, not one of the server's`,
    )
  }
  return Math.max(1, Math.ceil(ago / 1000))
}

/**
 * Returns the time.
 * @throws TypeError if it is not in the future, or is neither a valid Date nor a number
 */
export function checkFuture(time: Date | number): Date | number {
  const milliseconds = time instanceof Date ? time.getTime() : typeof time === 'number' ? time * 1000 : Number.NaN
  if (Number.isNaN(milliseconds)) {
    throw new TypeError(`the time must be a valid Date or unix seconds, got ${describeTime(time)}`)
  }
  if (milliseconds <= Date.now()) throw new TypeError(`the time must be in the future, got ${describeTime(time)}`)
  return time
}

/**
 * Checks a time that the server reads as ISO 8601. `name` is used in the error, and so is `why`.
 * @throws TypeError if it is neither a Date nor an ISO 8601 string, or there is no such day
 */
export function assertIsoTime(name: string, time: unknown, why = ''): void {
  if (time instanceof Date) return
  if (typeof time === 'string' && isoTime.test(time) && isDay(time.slice(0, 10))) return
  throw new TypeError(`${name} must be a Date or an ISO 8601 string, got ${describeValue(time)}${why}`)
}

const isoTime = /^\d{4}-\d\d-\d\d([T ]\d\d:?\d\d[\d:.,]*\s?(Z|UTC|[+-]\d\d(:?\d\d)?)?)?$/i

/** The time in ISO 8601, where a Date can represent it. */
function describeTime(time: unknown): string {
  const date = typeof time === 'number' ? new Date(time * 1000) : time
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString()
  return describeValue(time)
}

// 31 years as a duration; as a time, the year 2001.
const firstTime = 1_000_000_000

/**
 * Checks a duration in seconds. `name` is used in the error.
 * @throws TypeError if it is given, and is not a positive number, or is a time: it would cover everything
 */
export function assertDuration(name: string, seconds: unknown): void {
  if (seconds === undefined || seconds === null) return
  if (typeof seconds !== 'number' || !(seconds > 0)) {
    throw new TypeError(`${name} must be a number of seconds, got ${describeValue(seconds)}`)
  }
  if (seconds < firstTime) return
  throw new TypeError(`${name} must be a duration in seconds, got a time (${seconds}): pass it as updatedSince, a Date`)
}
