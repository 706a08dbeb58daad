/** The time zone of a report, which the server knows by its distance from UTC. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * The hours as they are.
 * @throws TypeError for what is no distance from UTC: the server would count in UTC
 */
export function checkTimezoneOffset(hours: number): number {
  if (typeof hours === 'number' && hours >= -12 && hours <= 14) return hours
  throw new TypeError(
    `timezone_offset must be hours from -12 to 14, got ${describeValue(hours)} (Date.getTimezoneOffset() gives minutes, with the other sign)`,
  )
}
