/** Days as the server compares them: whole UTC days. */
import { describeKind } from '../core/errors/describe-value.ts'
import { isDay } from '../helpers/day.ts'

/** A UTC day: `'2026-10-01'`, or a Date at midnight UTC. */
export type Day = `${number}-${number}-${number}` | Date

const dayLength = 24 * 60 * 60 * 1000
const expected = "use 'YYYY-MM-DD', or a Date at midnight UTC"

/** Returns the day as the server reads it. Throws a TypeError for a time within the day, and if there is no such day. */
export function writeDay(name: string, day: unknown): string {
  if (day instanceof Date) return dayOfDate(name, day)
  if (typeof day !== 'string')
    throw new TypeError(`${name} must be compared with a day, got ${describeKind(day)}: ${expected}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new TypeError(`${name} must be compared with a day, got ${describeKind(day)}: ${expected}${agoHint(day)}`)
  }
  if (!isDay(day) || day < '0001-01-01') throw new TypeError(`${name}: there is no day ${day}`)
  return day
}

/** Returns the day `days` later, or earlier. */
export function addDays(name: string, day: string, days: number): string {
  const date = new Date(new Date(`${day}T00:00:00Z`).getTime() + days * dayLength)
  if (Number.isNaN(date.getTime())) throw new TypeError(`${name}: ${days} days from ${day} is not a valid day`)
  return writeDay(name, date)
}

/** Returns the UTC day of `now`. */
export function today(now: Date): string {
  return now.toISOString().slice(0, 10)
}

// Older servers took such words, each in its own way.
function agoHint(text: string): string {
  if (!/\b(day|week|month|year)s?\b|\b(ago|now|today|yesterday)\b/i.test(text)) return ''
  return '; where.withinDays(key, 7) is the last 7 days of created_at or last_activity_at'
}

function dayOfDate(name: string, date: Date): string {
  const time = date.getTime()
  if (Number.isNaN(time)) throw new TypeError(`${name} must be compared with a day, got Invalid Date`)
  if (time % dayLength !== 0) {
    throw new TypeError(`${name} must be compared with a whole UTC day, got ${date.toISOString()}: ${expected}`)
  }
  const written = date.toISOString()
  const day = written.slice(0, 10)
  // Before the year 1 and after 9999 it begins with a sign, which sorts before digits.
  if (day < '0001-01-01') throw new TypeError(`${name}: there is no day ${written}`)
  return day
}
