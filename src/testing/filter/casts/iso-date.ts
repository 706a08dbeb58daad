/** Dates as Ruby's `Date.iso8601` reads them, with all its short and relative forms. */
import { calendarDay, type Day, dayFrom, julianDay } from './calendar.ts'

/** What a string says about the day; what it leaves out comes from today. */
interface Fields {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  dayOfYear?: number | undefined
  weekYear?: number | undefined
  week?: number | undefined
  weekday?: number | undefined
}

// Ruby refuses longer strings.
const longest = 128
const space = '[\\t-\\r ]*'
const zone = (separator: string) => `(?:z|[-+]\\d{2}(?:${separator}\\d{2})?)?`
const extendedTime = `(?:t\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?${zone(':?')})?`
const basicTime = `(?:t?\\d{2}\\d{2}(?:\\d{2}(?:[.,]\\d+)?)?${zone('')})?`

function pattern(date: string, time: string): RegExp {
  return new RegExp(`^${space}(?:${date})${time}${space}$`, 'i')
}

/** In Ruby's order: the first that fits decides, even if its date does not exist. */
const forms: readonly { pattern: RegExp; fields: (parts: (string | undefined)[]) => Fields }[] = [
  {
    pattern: pattern(
      '([-+]?\\d{2,}|-)-(\\d{2})?(?:-(\\d{2}))?|([-+]?\\d{2,})?-(\\d{3})|(\\d{4}|\\d{2})?-w(\\d{2})-(\\d)|-w-(\\d)',
      extendedTime,
    ),
    fields: ([year, month, day, yearOfDay, dayOfYear, weekYear, week, weekday, onlyWeekday]) => ({
      year: year === '-' ? undefined : yearOf(year ?? yearOfDay),
      month: numberOf(month),
      day: numberOf(day),
      dayOfYear: numberOf(dayOfYear),
      weekYear: yearOf(weekYear),
      week: numberOf(week),
      weekday: numberOf(weekday ?? onlyWeekday),
    }),
  },
  {
    pattern: pattern(
      '([-+]?(?:\\d{4}|\\d{2})|--)(\\d{2}|-)(\\d{2})|([-+]?(?:\\d{4}|\\d{2}))(\\d{3})|-(\\d{3})|(\\d{4}|\\d{2})w(\\d{2})(\\d)|-w(\\d{2})(\\d)|-w-(\\d)',
      basicTime,
    ),
    fields: ([year, month, day, yearOfDay, dayOfYear, onlyDayOfYear, weekYear, week, weekday, ...rest]) => ({
      year: year === '--' ? undefined : yearOf(year ?? yearOfDay),
      month: month === '-' ? undefined : numberOf(month),
      day: numberOf(day),
      dayOfYear: numberOf(dayOfYear ?? onlyDayOfYear),
      weekYear: yearOf(weekYear),
      week: numberOf(week ?? rest[0]),
      weekday: numberOf(weekday ?? rest[1] ?? rest[2]),
    }),
  },
]

/** @param today YYYY-MM-DD */
export function readIsoDay(text: string, today: string): Day | undefined {
  if (text.length > longest) return undefined
  for (const { pattern, fields } of forms) {
    const [, ...parts] = pattern.exec(text) ?? []
    if (parts.length > 0) return complete(fields(parts), today)
  }
  return undefined
}

function complete(fields: Fields, today: string): Day | undefined {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  if (fields.weekday !== undefined) return ofWeek(fields, julianDay(year, month, day))
  if (fields.month !== undefined || fields.day !== undefined) {
    const ownMonth = fields.month ?? (fields.year === undefined ? month : 1)
    return existing(fields.year ?? year, ownMonth, fields.day ?? 1)
  }
  if (fields.year === undefined && fields.dayOfYear === undefined) return undefined
  return ofYear(fields.year ?? year, fields.dayOfYear ?? 1)
}

function existing(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const written = dayFrom(year, month, day)
  return calendarDay(julianDay(year, month, day)) === written ? written : undefined
}

function ofYear(year: number, dayOfYear: number): Day | undefined {
  const start = julianDay(year, 1, 1)
  const next = julianDay(year + 1, 1, 1)
  return dayOfYear >= 1 && start + dayOfYear <= next ? calendarDay(start + dayOfYear - 1) : undefined
}

function ofWeek({ weekYear, week, weekday = 1 }: Fields, today: number): Day | undefined {
  // The ISO year of a day is the calendar year of the Thursday of its week.
  const thisYear = Math.floor(calendarDay(today - (today % 7) + 3) / 10_000)
  const year = weekYear ?? thisYear
  const thisWeek = (today - (today % 7) - firstMonday(thisYear)) / 7 + 1
  const number = week ?? thisWeek
  const monday = firstMonday(year) + (number - 1) * 7
  if (weekday < 1 || weekday > 7 || number < 1 || monday >= firstMonday(year + 1)) return undefined
  return calendarDay(monday + weekday - 1)
}

/** The Monday of the week that 4 January is in. */
function firstMonday(year: number): number {
  const fourth = julianDay(year, 1, 4)
  return fourth - mod(fourth, 7)
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** A year of two digits, or of one sign and two digits, is near 2000. */
function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined
  const year = Number(digits)
  return digits.length < 4 ? year + (year < 69 ? 2000 : 1900) : year
}
