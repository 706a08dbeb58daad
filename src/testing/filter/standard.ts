/** Conditions on the server's own keys. */
import { isSince } from '../../helpers/server-version.ts'
import { storedDay } from './casts/calendar.ts'
import { decimalOf, readInteger, readNumeric } from './casts/decimal.ts'
import { readBoolean } from './casts/postgres-boolean.ts'
import { readTimeComparand } from './comparison.ts'
import {
  isComparing,
  isContaining,
  isNegative,
  isPresence,
  type Reading,
  type SentCondition,
  type Test,
} from './condition.ts'
import type { Key, Subject } from './keys.ts'
import { broken, known } from './refusal.ts'
import { columnOf } from './rows.ts'
import { compareText, lower, storedText } from './text.ts'
import { type Bound, bind, bindSingle, equalityValues, isLikeAny, readPatterns } from './values.ts'

/** How a standard condition matches. @throws BrokenQuery for values that the column cannot be compared with. */
export function readStandard(
  subject: Subject,
  name: string,
  key: Key,
  condition: SentCondition,
  reading: Reading,
): Test {
  const { filter_operator: operator } = condition
  if (isPresence(operator)) return readPresence(subject, name, key, condition, reading)
  if (isContaining(operator)) return readContaining(name, key, condition, reading)
  if (isComparing(operator)) return readTime(name, condition, reading)
  return readEquality(subject, name, key, condition, reading)
}

function readPresence(
  subject: Subject,
  name: string,
  { kind }: Key,
  condition: SentCondition,
  { afterCustom, version }: Reading,
): Test {
  const negative = isNegative(condition.filter_operator)
  if (kind === 'labels') {
    // The server looks at the values that it then does not use.
    equalityValues(subject, condition, afterCustom)
    return (row) => row.labels.length > 0 !== negative
  }
  const isOwnedByBot = name === 'assignee_id' && isSince(version, 4, 17) === true
  return (row) => {
    const isPresent = columnOf(row, name) !== null || (isOwnedByBot && columnOf(row, 'assignee_bot_id') !== null)
    return isPresent !== negative
  }
}

function readContaining(
  name: string,
  { kind, additional }: Key,
  { filter_operator, values }: SentCondition,
  { version }: Reading,
): Test {
  const isLike = isLikeAny(readPatterns(values))
  if (kind === 'integer' && !isSince(version, 4, 16)) broken()
  return (row) => compareText(storedText(columnOf(row, name, additional)), isLike, isNegative(filter_operator))
}

function readTime(name: string, condition: SentCondition, reading: Reading): Test {
  const { day, sign } = readTimeComparand(condition, reading)
  return (row) => {
    const stored = columnOf(row, name)
    return typeof stored === 'string' && Math.sign(storedDay(stored) - day) === sign
  }
}

function readEquality(
  subject: Subject,
  name: string,
  { kind, additional }: Key,
  condition: SentCondition,
  { afterCustom }: Reading,
): Test {
  const negative = isNegative(condition.filter_operator)
  const values = equalityValues(subject, condition, afterCustom)
  const wanted = subject === 'contact' ? [bindSingle(values)] : bind(values)
  const isWanted = equality(kind, wanted)
  if (kind === 'labels') return (row) => row.labels.some(isWanted) !== negative
  // SQL: x NOT IN (…, NULL) is never true.
  if (negative && wanted.includes(null)) return () => false
  return (row) => {
    const own = columnOf(row, name, additional)
    if (own === null) return false
    return isWanted(kind === 'foldedText' ? lower(String(own)) : own) !== negative
  }
}

/** Equality with any of the values. */
function equality(kind: Key['kind'], values: readonly Bound[]): (stored: unknown) => boolean {
  if (kind === 'integer' || kind === 'bigint') {
    const ids = readIds(values, kind === 'integer' ? 32 : 64)
    return (stored) => ids.includes(Number(stored))
  }
  if (kind === 'boolean') {
    const booleans = values.map((value) => (typeof value === 'string' ? known(readBoolean(value)) : value))
    if (booleans.some((value) => typeof value === 'number')) broken()
    return (stored) => booleans.includes(typeof stored === 'boolean' ? stored : null)
  }
  if (values.some((value) => typeof value !== 'string' && value !== null)) broken()
  return (stored) => values.includes(typeof stored === 'string' ? stored : storedText(stored))
}

/** Numbers decide how strings beside them are read; alone, strings have to fit the column. */
function readIds(values: readonly Bound[], bits: 32 | 64): number[] {
  const numbers = values.filter((value) => typeof value === 'number')
  const isFractional = numbers.some((value) => !Number.isInteger(value))
  const isWide = numbers.some((value) => value !== Math.trunc(value) || value >= 2 ** 31 || value < -(2 ** 31))
  return values.map((value) => {
    if (typeof value === 'boolean' || value === null) broken()
    if (typeof value === 'number') return known(decimalOf(value)) && value
    if (isFractional) return numberOf(value)
    const whole = known(readInteger(value))
    return whole === BigInt.asIntN(isWide ? 64 : bits, whole) ? Number(whole) : broken()
  })
}

function numberOf(text: string): number {
  const { kind, units, scale } = known(readNumeric(text))
  return kind === 0 ? Number(units) / 10 ** scale : Number.NaN
}
