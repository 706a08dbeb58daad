/** The time zone of a report: the server takes its offset from UTC. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Returns the hours.
 * @throws TypeError if they are not an offset from UTC: the server would count in UTC
 */
export function checkTimezoneOffset(hours: number): number {
  if (typeof hours === 'number' && hours >= -12 && hours <= 14) return hours
  throw new TypeError(
    `timezone_offset must be hours from -12 to 14, got ${describeValue(hours)} (Date.getTimezoneOffset() returns minutes, with the opposite sign)`,
  )
}
