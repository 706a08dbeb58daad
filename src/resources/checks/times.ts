/** Times that depend on now. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Whole seconds from then until now, at least one.
 * @throws TypeError for an invalid Date
 */
export function secondsSince(name: string, then: Date): number {
  const milliseconds = then instanceof Date ? then.getTime() : Number.NaN
  if (Number.isNaN(milliseconds)) throw new TypeError(`${name} must be a valid Date, got ${String(then)}`)
  return Math.max(1, Math.ceil((Date.now() - milliseconds) / 1000))
}

/**
 * The time as it is.
 * @throws TypeError when it is over, or is neither a Date nor a number
 */
export function checkFuture(time: Date | number): Date | number {
  const milliseconds = time instanceof Date ? time.getTime() : typeof time === 'number' ? time * 1000 : Number.NaN
  if (Number.isNaN(milliseconds)) {
    throw new TypeError(`the time must be a valid Date or unix seconds, got ${shown(time)}`)
  }
  if (milliseconds <= Date.now()) throw new TypeError(`the time must be in the future, got ${shown(time)}`)
  return time
}

/** As a Date where one can hold it. */
function shown(time: unknown): string {
  const date = typeof time === 'number' ? new Date(time * 1000) : time
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString()
  return describeValue(time)
}
