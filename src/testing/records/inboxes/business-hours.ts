/** When an inbox is open: reports measure that time beside the time that passed. */

import type { Inbox } from '../../../types.ts'
import { wholeSeconds } from '../moment.ts'

type Hours = NonNullable<Inbox['working_hours']>[number]

const dayLength = 86_400

/** Seconds within the business hours, in the inbox's time zone; 0 if it has none. */
export function businessSeconds(inbox: Inbox | undefined, from: number, to: number): number {
  if (!inbox?.working_hours_enabled) return 0
  const offset = offsetOf(inbox.timezone, from)
  const [start, end] = [from + offset, to + offset]
  let sum = 0
  for (let day = start - (start % dayLength); day < end; day += dayLength) {
    const [opens, closes] = opening(hoursOn(inbox, day))
    sum += Math.max(0, Math.min(end, day + closes) - Math.max(start, day + opens))
  }
  return sum
}

/** Without business hours it is always open; a day that is open all day ends at 23:59, as the server stores it. */
export function isOpenAt(inbox: Inbox, now: number): boolean {
  if (!inbox.working_hours_enabled) return true
  const local = wholeSeconds(now) + offsetOf(inbox.timezone, now)
  const hours = hoursOn(inbox, local)
  if (!hours || hours.closed_all_day) return false
  const [opens, closes] = opening(hours)
  const time = local % dayLength
  return time >= opens && time <= Math.min(closes, dayLength - 60)
}

/** @param local seconds in the inbox's time zone */
function hoursOn({ working_hours }: Inbox, local: number): Hours | undefined {
  return working_hours?.find(({ day_of_week }) => day_of_week === new Date(local * 1000).getUTCDay())
}

/** In seconds of the day. */
function opening(hours: Hours | undefined): [opens: number, closes: number] {
  if (!hours || hours.closed_all_day) return [0, 0]
  if (hours.open_all_day) return [0, dayLength]
  const { open_hour, open_minutes, close_hour, close_minutes } = hours
  return [(open_hour ?? 0) * 3600 + (open_minutes ?? 0) * 60, (close_hour ?? 0) * 3600 + (close_minutes ?? 0) * 60]
}

/** Seconds east of Greenwich at that time. */
function offsetOf(timeZone: string | null | undefined, unix: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC', timeZoneName: 'longOffset' })
  const name = format.formatToParts(unix * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60)
}
