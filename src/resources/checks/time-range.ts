/** The time range of a report. */
import { describeValue } from '../../core/errors/describe-value.ts'
import { assertTime } from '../../core/request/dates.ts'

/** From `since` (included) to `until` (excluded): Dates or unix seconds. */
export interface TimeRange {
  since: Date | number
  until: Date | number
}

/** A range, or all time: the server ignores a single bound. */
export type TimeRangeOrAll = TimeRange | { since?: undefined; until?: undefined }

/** The same parameters, with a range in place of the server's own bounds. */
export type WithRange<Params> = { [Key in keyof Params as Exclude<Key, keyof TimeRange>]: Params[Key] } & TimeRange

/** The same parameters, with a range or all time in place of the server's own bounds. */
export type WithRangeOrAll<Params> = {
  [Key in keyof Params as Exclude<Key, keyof TimeRange>]: Params[Key]
} & TimeRangeOrAll

/**
 * Returns the parameters.
 * @throws TypeError if a bound is missing or is not a valid time, or `until` is before `since`
 */
export function checkRange<P extends TimeRange>(params: P): P {
  const { since, until } = params
  const start = seconds('since', since)
  const end = seconds('until', until)
  if (end < start) throw new TypeError(`until must not be before since, got ${isoTime(end)} and ${isoTime(start)}`)
  return params
}

/**
 * Returns the parameters.
 * @throws TypeError if only one bound is given, one is not a valid time, or `until` is before `since`
 */
export function checkRangeOrAll<P extends TimeRangeOrAll>(params: P): P {
  const { since, until } = params
  if (since === undefined && until === undefined) return params
  if (since === undefined || until === undefined) {
    const [given, missing] = since === undefined ? ['until', 'since'] : ['since', 'until']
    throw new TypeError(`${given} needs ${missing}: the server ignores one without the other`)
  }
  checkRange({ since, until })
  return params
}

function seconds(name: string, time: Date | number): number {
  const value = time instanceof Date ? time.getTime() / 1000 : time
  // assertTime would take an invalid Date for milliseconds.
  if (!Number.isNaN(value)) assertTime(name, value, 'unix')
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  throw new TypeError(`${name} must be a valid Date or unix seconds, got ${describeValue(time)}`)
}

function isoTime(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString()
}
