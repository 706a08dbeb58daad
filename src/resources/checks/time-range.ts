/** The range of time that reports are of. */
import { assertTime } from '../../core/request/dates.ts'

/** From `since` on, and before `until`: Dates or unix seconds. */
export interface TimeRange {
  since: Date | number
  until: Date | number
}

/** A range, or all time: of one bound alone the server takes no notice. */
export type TimeRangeOrAll = TimeRange | { since?: undefined; until?: undefined }

/**
 * The parameters as they are.
 * @throws TypeError when a bound is missing, is no time, or `until` is before `since`
 */
export function checkRange<P extends TimeRange>(params: P): P {
  const { since, until } = params
  const start = seconds('since', since)
  const end = seconds('until', until)
  if (end < start) throw new TypeError(`until must not be before since, got ${shown(end)} and ${shown(start)}`)
  return params
}

/**
 * The parameters as they are.
 * @throws TypeError when one bound is there without the other, one is no time, or `until` is before `since`
 */
export function checkRangeOrAll<P extends TimeRangeOrAll>(params: P): P {
  const { since, until } = params
  if (since === undefined && until === undefined) return params
  if (since === undefined || until === undefined) {
    const [there, missing] = since === undefined ? ['until', 'since'] : ['since', 'until']
    throw new TypeError(`${there} needs ${missing}: the server takes no notice of one without the other`)
  }
  checkRange({ since, until })
  return params
}

function seconds(name: string, time: Date | number): number {
  const value = time instanceof Date ? time.getTime() / 1000 : time
  // An invalid Date would be called milliseconds.
  if (!Number.isNaN(value)) assertTime(name, value, 'unix')
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  throw new TypeError(`${name} must be a valid Date or unix seconds, got ${String(time)}`)
}

function shown(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString()
}
