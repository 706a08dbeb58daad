/** Conditions on the server's own keys. */
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import { readBoolean, readInteger, readIsoDay } from './casts.ts'
import { firstOf, isNegative, listOf, type Reading, type SentCondition, type Test } from './condition.ts'
import type { Key, Subject } from './keys.ts'
import { BrokenQuery, crash, invalidValue } from './refusal.ts'
import { columnOf } from './rows.ts'
import { containsPattern, storedText, strip } from './text.ts'

/** How a standard condition matches. @throws BrokenQuery for values that the column cannot be compared with. */
export function readStandard(
  subject: Subject,
  name: string,
  { kind, additional }: Key,
  condition: SentCondition,
  { afterCustom }: Reading,
): Test {
  const { filter_operator: operator, values } = condition
  const stored = (row: Parameters<Test>[0]) => columnOf(row, name, additional)
  if (operator === 'is_present' || operator === 'is_not_present') {
    const looksAtValues = kind === 'labels' && (subject === 'contact' || afterCustom)
    if (looksAtValues && (values === undefined || values === null)) crash()
    if (kind === 'labels') return (row) => row.labels.length > 0 !== isNegative(operator)
    return (row) => (stored(row) !== null) !== isNegative(operator)
  }
  if (operator === 'contains' || operator === 'does_not_contain') {
    const isLike = readPatterns(values)
    if (kind === 'integer') throw new BrokenQuery()
    return (row) => compareText(storedText(stored(row)), isLike, isNegative(operator))
  }
  if (operator === 'is_greater_than' || operator === 'is_less_than') {
    const day = readDayValue(name, values)
    const isWanted = (own: string) => (operator === 'is_greater_than' ? own > day : own < day)
    return (row) => compareText(storedText(stored(row))?.slice(0, 10) ?? null, isWanted, false)
  }
  const wanted =
    subject === 'contact' ? [contactValue(kind, firstOf(values))] : conversationValues(kind, values, afterCustom)
  const isWanted = equality(kind, wanted)
  if (kind === 'labels') return (row) => row.labels.some(isWanted) !== isNegative(operator)
  // SQL: x NOT IN (…, NULL) is never true.
  if (isNegative(operator) && wanted.includes(null)) return () => false
  return (row) => {
    const own = stored(row)
    if (own === null) return false
    return isWanted(kind === 'foldedText' ? String(own).toLowerCase() : own) !== isNegative(operator)
  }
}

/** Matches any of these, each trimmed. The server fails on values that are not strings. */
export function readPatterns(values: unknown): (stored: string) => boolean {
  const patterns = listOf(values).map((value) => (typeof value === 'string' ? containsPattern(strip(value)) : crash()))
  return (stored) => patterns.some((isLike) => isLike(stored))
}

export function compareText(stored: string | null, isWanted: (stored: string) => boolean, negative: boolean): boolean {
  return stored !== null && isWanted(stored) !== negative
}

export function readDayValue(name: string, values: unknown): string {
  const value = firstOf(values)
  const day = typeof value === 'string' ? readIsoDay(value) : undefined
  return day ?? invalidValue(name)
}

function conversationValues(kind: Key['kind'], values: unknown, afterCustom: boolean): unknown[] {
  if (kind === 'status' && typeof values === 'string' && values.includes('all')) return [...conversationStatuses]
  if (kind === 'status' || kind === 'priority') {
    if (!Array.isArray(values)) crash()
    if (kind === 'status' && values.includes('all')) return [...conversationStatuses]
    const words: readonly string[] = kind === 'status' ? conversationStatuses : conversationPriorities
    return values.map((value) => (typeof value !== 'string' ? crash() : words.includes(value) ? value : null))
  }
  const [first] = listOf(values)
  // After a custom attribute the server uses only the first string, in lower case.
  return afterCustom && typeof first === 'string' ? [first.toLowerCase()] : listOf(values)
}

function contactValue(kind: Key['kind'], value: unknown): unknown {
  if (kind === 'phone') return typeof value === 'string' ? `+${value.replaceAll('+', '')}` : crash()
  if (Array.isArray(value) && value.length === 1) return value[0]
  return typeof value === 'string' ? value.toLowerCase() : value
}

/** Equality with any of the values. */
function equality(kind: Key['kind'], values: readonly unknown[]): (stored: unknown) => boolean {
  if (kind === 'integer' || kind === 'bigint') {
    const numbers = values.map((value) => readId(value, kind === 'integer' ? 32 : 64))
    return (stored) => numbers.includes(Number(stored))
  }
  if (kind === 'boolean') {
    const booleans = values.map((value) => (typeof value === 'string' ? readBoolean(value) : value))
    if (booleans.some((value) => typeof value !== 'boolean')) throw new BrokenQuery()
    return (stored) => booleans.includes(stored)
  }
  if (values.some((value) => typeof value !== 'string' && value !== null)) throw new BrokenQuery()
  return (stored) => values.includes(stored)
}

/** Beyond the column's width a string is an error, and a number matches nothing. */
function readId(value: unknown, bits: 32 | 64): number {
  if (typeof value === 'number') {
    if (Math.abs(value) >= 2 ** 63) throw new BrokenQuery()
    return value
  }
  const whole = typeof value === 'string' ? readInteger(value) : undefined
  if (whole === undefined || whole !== BigInt.asIntN(bits, whole)) throw new BrokenQuery()
  return Number(whole)
}
