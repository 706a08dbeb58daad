/** Values as PostgreSQL and Ruby read them; undefined if they cannot. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayLength = 24 * 60 * 60 * 1000

/** A string as an integer. */
export function readInteger(text: string): bigint | undefined {
  const [, sign, digits] = /^\s*([+-]?)(0x[\da-f]+|0o[0-7]+|0b[01]+|\d+(?:_\d+)*)\s*$/i.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = BigInt(digits.replaceAll('_', ''))
  return sign === '-' ? -value : value
}

/** A string as a `numeric`. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim()
  if (/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed.replaceAll('_', ''))
  if (/^nan$/i.test(trimmed)) return Number.NaN
  const [, sign] = /^([+-]?)inf(?:inity)?$/i.exec(trimmed) ?? []
  if (sign !== undefined) return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const whole = readInteger(trimmed)
  return whole === undefined ? undefined : Number(whole)
}

/** PostgreSQL: NaN equals itself and is above every other number. */
export function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a === b ? 0 : a < b ? -1 : 1
}

/** A string as a `boolean`: the words, and their unambiguous prefixes. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (word === '') return undefined
  if (word === '1' || word === 'on' || 'true'.startsWith(word) || 'yes'.startsWith(word)) return true
  if (word === '0' || word === 'of' || word === 'off' || 'false'.startsWith(word) || 'no'.startsWith(word)) return false
  return undefined
}

/** A string as a PostgreSQL `date`, written YYYY-MM-DD; a time and an offset are cut off. */
export function readDay(text: string, today: string): string | undefined {
  const value = text.trim().toLowerCase()
  const named = { today: 0, now: 0, tomorrow: 1, yesterday: -1 }[value]
  if (named !== undefined) return new Date(Date.parse(today) + named * dayLength).toISOString().slice(0, 10)
  if (value === 'infinity') return '9999-12-31~'
  if (value === '-infinity') return ''
  const time = '(?:[t\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:z|utc|[+-]\\d{2}(?::?\\d{2})?)?)?$'
  const iso = new RegExp(`^(\\d{4,})-(\\d{1,2})-(\\d{1,2})${time}`).exec(value)
  if (iso) return day(iso[1], iso[2], iso[3])
  const compact = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${time}`).exec(value)
  if (compact) return day(compact[1], compact[2], compact[3])
  const american = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${time}`).exec(value)
  if (american) return day(american[3], american[1], american[2])
  const monthFirst = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(value)
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const dayFirst = /^(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})$/.exec(value)
  return dayFirst ? day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : undefined
}

/** A string as Ruby's `Date.iso8601` reads it. */
export function readIsoDay(text: string): string | undefined {
  const value = text.trim()
  const time = '(?:[Tt][\\d:.,]*(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?$'
  const full = new RegExp(`^(\\d{4}|\\d{2})(-?)(\\d{2})\\2(\\d{2})${time}`).exec(value)
  if (full) return day(fullYear(full[1]), full[3], full[4])
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) return day(month[1], month[2], '1')
  const week = new RegExp(`^(\\d{4})-?[Ww](\\d{2})-?([1-7])${time}`).exec(value)
  if (week) return dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3]))
  const ordinal = new RegExp(`^(\\d{4})-?(\\d{3})${time}`).exec(value)
  return ordinal ? dayOfYear(Number(ordinal[1]), Number(ordinal[2])) : undefined
}

function day(year = '', month = '', date = ''): string | undefined {
  const written = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const parsed = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : undefined
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name) + 1)
}

function fullYear(year = ''): string {
  if (year.length > 2) return year
  return Number(year) < 69 ? `20${year}` : `19${year}`
}

function dayOfWeek(year: number, week: number, weekday: number): string | undefined {
  if (week < 1 || week > 53) return undefined
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength
  return new Date(monday + ((week - 1) * 7 + weekday - 1) * dayLength).toISOString().slice(0, 10)
}

function dayOfYear(year: number, ordinal: number): string | undefined {
  if (ordinal < 1 || ordinal > 366) return undefined
  return new Date(Date.UTC(year, 0, ordinal)).toISOString().slice(0, 10)
}
