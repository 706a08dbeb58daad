/** Strings cast to other types by PostgreSQL; undefined if it cannot. */
import { type Day, dayFrom } from './iso-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayLength = 24 * 60 * 60 * 1000

/** A string as a `boolean`: the words, and their unambiguous prefixes. */
export function readBoolean(text: string): boolean | undefined {
  const word = trim(text).toLowerCase()
  if (word === '') return undefined
  if (word === '1' || word === 'on' || 'true'.startsWith(word) || 'yes'.startsWith(word)) return true
  if (word === '0' || word === 'of' || word === 'off' || 'false'.startsWith(word) || 'no'.startsWith(word)) return false
  return undefined
}

/** A string as a `date`; a time and an offset are cut off. */
export function readDay(text: string, today: string): Day | undefined {
  const value = trim(text).toLowerCase()
  const named = { today: 0, now: 0, tomorrow: 1, yesterday: -1 }[value]
  if (named !== undefined) return storedDay(new Date(Date.parse(today) + named * dayLength).toISOString())
  if (value === 'infinity') return Number.POSITIVE_INFINITY
  if (value === '-infinity') return Number.NEGATIVE_INFINITY
  if (value === 'epoch') return dayFrom(1970, 1, 1)
  const time = '(?:[t\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:z|utc|[+-]\\d{2}(?::?\\d{2})?)?)?$'
  const beforeChrist = /^(\d{4,})-(\d{2})-(\d{2}) bc$/.exec(value)
  if (beforeChrist) return day(String(1 - Number(beforeChrist[1])), beforeChrist[2], beforeChrist[3])
  const iso = new RegExp(`^(\\d{4,})-(\\d{1,2})-(\\d{1,2})${time}`).exec(value)
  if (iso) return day(iso[1], iso[2], iso[3])
  const slashed = new RegExp(`^(\\d{4,})/(\\d{1,2})/(\\d{1,2})${time}`).exec(value)
  if (slashed) return day(slashed[1], slashed[2], slashed[3])
  const compact = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${time}`).exec(value)
  if (compact) return day(compact[1], compact[2], compact[3])
  const american = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${time}`).exec(value)
  if (american) return day(american[3], american[1], american[2])
  const monthFirst = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(value)
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const dayFirst = /^(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})$/.exec(value)
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  const ordinal = /^(\d{4})[-.](\d{3})$/.exec(value)
  return ordinal ? ofYear(Number(ordinal[1]), Number(ordinal[2])) : undefined
}

/** The day of a time that the database stores, written YYYY-MM-DD. */
export function storedDay(time: string): Day {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(time) ?? []
  return dayFrom(Number(year), Number(month), Number(date))
}

const firstYear = -4712
const lastYear = 5_874_897

/** Whether the database has the day: it knows no leap days of the Julian calendar. */
export function isStorable(day: Day): boolean {
  const year = Math.floor(day / 10_000)
  if (year < firstYear || year > lastYear) return false
  return day - year * 10_000 !== 229 || isLeap(year)
}

function day(year = '', month = '', date = ''): Day | undefined {
  const [ownYear, ownMonth, ownDate] = [Number(year), Number(month), Number(date)]
  if (ownYear < firstYear || ownYear > lastYear || ownMonth < 1 || ownMonth > 12) return undefined
  return ownDate >= 1 && ownDate <= daysIn(ownYear, ownMonth) ? dayFrom(ownYear, ownMonth, ownDate) : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name) + 1)
}

function ofYear(year: number, dayOfYear: number): Day | undefined {
  if (dayOfYear < 1 || dayOfYear > (isLeap(year) ? 366 : 365)) return undefined
  return storedDay(new Date(Date.UTC(year, 0, dayOfYear)).toISOString())
}

function trim(text: string): string {
  return text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '')
}
