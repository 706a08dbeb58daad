/** The periods of a report's points: hours, days, weeks, months, years of a time zone. */
import type { Fields } from '../../exchange/fields.ts'
import { text } from '../../exchange/request.ts'
import type { Range } from './scope.ts'

const fixedLengths: Readonly<Record<string, number>> = { hour: 3600, day: 86_400 }

/** An unknown name means days. */
export function periodNamed(name: string | null): string {
  return ['hour', 'week', 'month', 'year'].find((known) => known === name) ?? 'day'
}

/** The starts of all periods that the range touches. @param offset seconds east of Greenwich */
export function periodsIn({ since, until }: Range, period: string, offset: number): number[] {
  const starts: number[] = []
  if (since >= until) return starts
  for (let start = startOf(since, period, offset); start < until; start = endOf(start, period, offset)) {
    starts.push(start)
  }
  return starts
}

/** Whether a series has so many points that the server runs out of its time: of times in milliseconds, for instance. */
export function isEndless({ since, until }: Range, period: string): boolean {
  return (until - since) / (fixedLengths[period] ?? 7 * 86_400) > 1_000_000
}

export function startOf(unix: number, period: string, offset: number): number {
  const local = unix + offset
  const length = fixedLengths[period]
  if (length) return local - (local % length) - offset
  const date = new Date(local * 1000)
  const [year, month] = [date.getUTCFullYear(), period === 'year' ? 0 : date.getUTCMonth()]
  // The server's weeks start on Sunday.
  const day = period === 'week' ? date.getUTCDate() - date.getUTCDay() : 1
  return Date.UTC(year, month, day) / 1000 - offset
}

export function endOf(start: number, period: string, offset: number): number {
  const length = period === 'week' ? 7 * 86_400 : fixedLengths[period]
  if (length) return start + length
  const date = new Date((start + offset) * 1000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return (period === 'year' ? Date.UTC(year + 1, 0) : Date.UTC(year, month + 1)) / 1000 - offset
}

/** `timezone_offset` is in hours, such as 5.5. */
export function offsetOf(params: Fields): number {
  return (Number.parseFloat(text(params.timezone_offset) ?? '') || 0) * 3600
}
