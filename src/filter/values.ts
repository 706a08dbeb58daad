/** Values of conditions, checked and written as the server compares them. */
import { describeKind } from '../core/errors/describe-value.ts'
import { conversationPriorities, conversationStatuses } from '../helpers/enum-values.ts'
import type { ConversationPriority, ConversationStatus } from '../types.ts'
import { type Day, writeDay } from './days.ts'
import type { Kind, Operator } from './keys.ts'
import { isPhoneNumber } from './phone-number.ts'

/** A value as it is sent. */
export type SentValue = string | number | boolean

/** The assumed type of a custom attribute: the type of the value that it is compared with. */
export type AttributeType = 'text' | 'number' | 'boolean' | 'day'

/** One value, or several. */
export type OneOrMore<T> = T | readonly T[]

/** The type of a key's values, by their kind. */
export interface ValueOfKind {
  status: ConversationStatus | 'all'
  priority: ConversationPriority
  id: number
  label: string
  text: string
  phone: string
  boolean: boolean
  day: Day
}

/** Returns the values as an array. Throws a TypeError if the operator takes fewer or more. */
export function listValues(name: string, operator: Operator, given: readonly unknown[]): readonly unknown[] {
  const what = `${name} ${operator}`
  if (operator === 'is_present' || operator === 'is_not_present') {
    const value = given.find((one) => one !== undefined)
    if (value === undefined) return []
    throw new TypeError(`${what} takes no value, got ${describeKind(value)}`)
  }
  if (given[0] === undefined) throw new TypeError(`${what} needs a value`)
  if (given.length > 1) {
    throw new TypeError(`${what} takes one argument, got ${given.length}: put several values into an array`)
  }
  const [values] = given
  if (!Array.isArray(values)) return [values]
  if (comparesOne(operator)) throw new TypeError(`${what} takes one value, got an array`)
  if (values.length === 0) {
    throw new TypeError(
      `${what} needs a value, got an empty array: leave the condition out, or decide with and() and or()`,
    )
  }
  // Not the array itself, whose holes map would skip.
  return [...values]
}

/** Returns a value as it is sent. Throws a TypeError if the server's key cannot have it. */
export function writeValue(name: string, kind: Kind, operator: Operator, value: unknown): SentValue {
  if (operator === 'days_before') return checkDays(`${name} days_before`, value)
  switch (kind) {
    case 'day':
      return writeDay(name, value)
    case 'status':
      return checkWord(name, [...conversationStatuses, 'all'], value)
    case 'priority':
      return checkWord(name, conversationPriorities, value)
    case 'id':
      if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
      throw new TypeError(
        `${name} must be compared with a whole number from 1, got ${describeKind(value)}${absenceHint(value)}`,
      )
    case 'boolean':
      if (typeof value === 'boolean') return value
      throw new TypeError(`${name} must be compared with true or false, got ${describeKind(value)}`)
    default:
      return writeString(name, kind, operator, checkString(name, value))
  }
}

/** Returns values as they are sent. Throws a TypeError if no custom attribute can have them, or their types differ. */
export function writeAttributeValues(
  name: string,
  operator: Operator,
  values: readonly unknown[],
): { type: AttributeType; values: readonly SentValue[] } {
  const written = values.map((value) => writeAttributeValue(name, operator, value))
  const type = written[0]?.type ?? 'text'
  if (written.some((one) => one.type !== type)) {
    throw new TypeError(`${name} ${operator} must have values of one type, got ${values.map(describeKind).join(', ')}`)
  }
  return { type, values: [...new Set(written.map(({ value }) => value))] }
}

function writeAttributeValue(
  name: string,
  operator: Operator,
  value: unknown,
): { type: AttributeType; value: SentValue } {
  if (operator === 'contains' || operator === 'does_not_contain') {
    return { type: 'text', value: escapePattern(checkString(name, value)) }
  }
  if (operator === 'days_before') return { type: 'day', value: checkDays(`${name} days_before`, value) }
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', value }
  if (value instanceof Date) return { type: 'day', value: writeDay(name, value) }
  if (comparesOne(operator)) {
    if (typeof value === 'string') return { type: 'day', value: writeDay(name, value) }
    throw new TypeError(`${name} ${operator} needs a number or a day, got ${describeKind(value)}`)
  }
  if (typeof value === 'boolean') return { type: 'boolean', value }
  return { type: 'text', value: checkString(name, value, 'a string, a finite number, a boolean or a Date') }
}

function comparesOne(operator: Operator): boolean {
  return operator === 'is_greater_than' || operator === 'is_less_than' || operator === 'days_before'
}

/** Returns the number of days. Throws a TypeError if it is not a whole number from 0. `what` is used in the error. */
export function checkDays(what: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new TypeError(`${what} needs a whole number of days, got ${describeKind(value)}`)
}

function checkWord(name: string, words: readonly string[], value: unknown): string {
  if (typeof value === 'string' && words.includes(value)) return value
  throw new TypeError(`${name} must be compared with ${words.join(', ')}, got ${describeKind(value)}`)
}

function checkString(name: string, value: unknown, what = 'a string'): string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be compared with ${what}, got ${describeKind(value)}${absenceHint(value)}`)
  }
  if (value.includes('\0')) throw new TypeError(`${name} cannot be compared with a string that has a NUL character`)
  return value
}

function writeString(name: string, kind: Kind, operator: Operator, text: string): string {
  if (operator === 'contains' || operator === 'does_not_contain') return escapePattern(text)
  if (kind === 'label' && text === '') throw new TypeError(`${name} cannot be compared with an empty string`)
  // The server removes every plus and adds one in front: `4930` would find +4930. With blanks it would find nothing.
  if (kind === 'phone' && !isPhoneNumber(text)) {
    throw new TypeError(`${name} must be compared with a number as it is stored, +4930…, got ${describeKind(text)}`)
  }
  return text
}

function absenceHint(value: unknown): string {
  return value === null ? ": to match rows without a value use 'is_not_present', if the key has that operator" : ''
}

/**
 * Returns the pattern that finds the text itself. The server treats `%` and `_` as wildcards, and trims blanks at both
 * ends unless a wildcard encloses them.
 */
function escapePattern(text: string): string {
  const escaped = text.replace(/[\\%_]/g, '\\$&')
  const start = /^\s/.test(escaped) ? '%' : ''
  const end = /\s$/.test(escaped) ? '%' : ''
  return `${start}${escaped}${end}`
}
