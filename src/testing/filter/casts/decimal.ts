/** Exact decimal numbers, as Ruby's BigDecimal and PostgreSQL's `numeric` hold them. */

export interface Decimal {
  /** Minus infinity, a number, infinity, NaN: in the order in which PostgreSQL sorts them. */
  kind: -1 | 0 | 1 | 2
  /** The value is units / 10 ** scale. The scale is infinite if the database cannot store the number. */
  units: bigint
  scale: number
}

const space = '[\\t-\\r ]*'
const ruby = new RegExp(
  `^${space}([+-]?)(\\d+(?:_\\d+)*)?(?:(?<=\\d)_|(?:\\.(\\d+(?:_\\d+)*)?)?(?:[ed]([+-]?\\d+(?:_\\d+)*))?)${space}$`,
  'i',
)
const database = new RegExp(
  `^${space}([+-]?)(\\d+(?:_\\d+)*)?(?:\\.(\\d+(?:_\\d+)*)?)?(?:e([+-]?\\d+(?:_\\d+)*))?${space}$`,
  'i',
)

/** A string as `BigDecimal()` reads it; undefined if it cannot. */
export function readBigDecimal(text: string): Decimal | undefined {
  const [, word] = new RegExp(`^${space}(NaN|[+-]?Infinity)${space}$`).exec(text) ?? []
  if (word !== undefined) return special(word)
  const [, sign, whole, fraction, exponent] = ruby.exec(text) ?? []
  if (whole === undefined && fraction === undefined) return undefined
  return decimal(sign, whole, fraction, exponent)
}

/** A string as a `numeric`; undefined if the database cannot read it. */
export function readNumeric(text: string): Decimal | undefined {
  const [, word] = new RegExp(`^${space}(nan|[+-]?inf(?:inity)?)${space}$`, 'i').exec(text) ?? []
  if (word !== undefined) return special(word)
  const [, radixSign, radixDigits] = new RegExp(`^${space}([+-]?)(0[xob][\\da-f_]+)${space}$`, 'i').exec(text) ?? []
  if (radixDigits !== undefined) return inOtherRadix(radixSign, radixDigits)
  const [, sign, whole, fraction, exponent] = database.exec(text) ?? []
  if (whole === undefined && fraction === undefined) return undefined
  return ofDatabase(decimal(sign, whole, fraction, exponent))
}

/** Undefined for a number with more digits than the database can store. */
export function ofDatabase(number: Decimal | undefined): Decimal | undefined {
  return number?.scale === Number.POSITIVE_INFINITY ? undefined : number
}

export function decimalOf(value: number): Decimal | undefined {
  return readNumeric(String(value))
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.kind !== 0 || b.kind !== 0) return a.kind - b.kind
  const scale = Math.max(a.scale, b.scale)
  const difference = scaled(a, scale) - scaled(b, scale)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** A string of digits in base 2, 8, 10 or 16, as PostgreSQL reads integers; undefined if it cannot. */
export function readInteger(text: string): bigint | undefined {
  const [, sign, digits] =
    /^[\t-\r ]*([+-]?)(0x(?:_?[\da-f])+|0o(?:_?[0-7])+|0b(?:_?[01])+|\d+(?:_\d+)*)[\t-\r ]*$/i.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = BigInt(digits.replaceAll('_', ''))
  return sign === '-' ? -value : value
}

function inOtherRadix(sign = '', digits: string): Decimal | undefined {
  const units = readInteger(`${sign}${digits}`)
  return units === undefined ? undefined : { kind: 0, units, scale: 0 }
}

// More digits than these the database cannot store.
const mostDigits = 131_072
const mostDecimals = 16_383

function decimal(sign = '', whole = '', fraction = '', exponent = '0'): Decimal {
  const places = plain(fraction)
  const power = Number(plain(exponent))
  const digits = `${plain(whole)}${places}`.replace(/^0+(?=\d)/, '')
  const scale = places.length - power
  if (scale > mostDecimals || (digits !== '0' && digits.length - scale > mostDigits)) {
    return { kind: 0, units: 0n, scale: Number.POSITIVE_INFINITY }
  }
  const units = digits === '0' ? 0n : BigInt(digits) * 10n ** BigInt(Math.max(-scale, 0))
  return { kind: 0, units: sign === '-' ? -units : units, scale: Math.max(scale, 0) }
}

function plain(digits: string): string {
  return digits.replaceAll('_', '')
}

function special(word: string): Decimal {
  const kind = /nan/i.test(word) ? 2 : word.startsWith('-') ? -1 : 1
  return { kind, units: 0n, scale: 0 }
}

function scaled({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale)
}
