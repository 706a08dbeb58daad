/** Days of the calendar, as numbers that can be compared. */

/** A day in the order of the calendar: year * 10000 + month * 100 + day. */
export type Day = number

export function dayFrom(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day
}

/** The day of a time that the database stores, written YYYY-MM-DD. */
export function storedDay(time: string): Day {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(time) ?? []
  return dayFrom(Number(year), Number(month), Number(date))
}

/** Whether the database has the day: from the first Julian day on, and without the leap days of the Julian calendar. */
export function isStorable(day: Day): boolean {
  if (day < dayFrom(-4713, 11, 24) || day >= dayFrom(5_874_898, 1, 1)) return false
  const year = Math.floor(day / 10_000)
  return day - year * 10_000 !== 229 || isLeap(year)
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day on which Ruby changes from the Julian to the Gregorian calendar: 15 October 1582. */
const reform = 2_299_161

export function julianDay(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12)
  const years = year + 4800 - shift
  const days = day + Math.floor((153 * (month + 12 * shift - 3) + 2) / 5) + 365 * years + Math.floor(years / 4)
  const gregorian = days - Math.floor(years / 100) + Math.floor(years / 400) - 32_045
  return gregorian >= reform ? gregorian : days - 32_083
}

/** In Ruby's calendar, which is the Julian one before the reform. */
export function calendarDay(julian: number): Day {
  return julian >= reform ? gregorianDay(julian) : dayOf(julian + 32_082, 0)
}

/** In the calendar of the database, which knows no reform. */
export function gregorianDay(julian: number): Day {
  const shifted = julian + 32_044
  const century = Math.floor((4 * shifted + 3) / 146_097)
  return dayOf(shifted - Math.floor((146_097 * century) / 4), century)
}

function dayOf(days: number, century: number): Day {
  const year = Math.floor((4 * days + 3) / 1461)
  const dayOfYear = days - Math.floor((1461 * year) / 4)
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1
  const turn = Math.floor(month / 10)
  return dayFrom(100 * century + year - 4800 + turn, month + 3 - 12 * turn, day)
}
