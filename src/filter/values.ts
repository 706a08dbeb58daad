/** Values of conditions, checked and written as the server compares them. */
import type { ConversationPriority, ConversationStatus } from '../types.ts'
import { type Day, writeDay } from './days.ts'
import { type Kind, type Operator, show } from './keys.ts'

/** A value as it is sent. */
export type SentValue = string | number | boolean

/** What a custom attribute is taken for: the type of the value that it is compared with. */
export type AttributeType = 'text' | 'number' | 'boolean' | 'day'

/** One value, or several. */
export type OneOrMore<T> = T | readonly T[]

/** The values of a key, by their kind. */
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

const statuses: Record<string, true> = {
  open: true,
  resolved: true,
  pending: true,
  snoozed: true,
  all: true,
} satisfies Record<ValueOfKind['status'], true>

const priorities: Record<string, true> = {
  low: true,
  medium: true,
  high: true,
  urgent: true,
} satisfies Record<ValueOfKind['priority'], true>

/** Throws a TypeError unless there are as many values as the operator takes. Gives them as a list, each once. */
export function listValues(name: string, operator: Operator, given: readonly unknown[]): readonly unknown[] {
  const what = `${name} ${operator}`
  if (operator === 'is_present' || operator === 'is_not_present') {
    if (given.length > 0) throw new TypeError(`${what} takes no value, got ${show(given[0])}`)
    return []
  }
  if (given.length === 0 || given[0] === undefined) throw new TypeError(`${what} needs a value`)
  if (given.length > 1) {
    throw new TypeError(`${what} takes one argument, got ${given.length}: several values go into an array`)
  }
  const [values] = given
  if (!Array.isArray(values)) return [values]
  if (comparesOne(operator)) throw new TypeError(`${what} takes one value, got an array`)
  if (values.length === 0) {
    throw new TypeError(
      `${what} needs a value, got an empty array: leave the condition out, or decide with and() and or()`,
    )
  }
  return [...new Set(values)]
}

/** Throws a TypeError for a value that a key of the server's cannot have. */
export function writeValue(name: string, kind: Kind, operator: Operator, value: unknown): SentValue {
  if (operator === 'days_before') return checkDays(name, value)
  switch (kind) {
    case 'day':
      return writeDay(name, value)
    case 'status':
      return checkWord(name, statuses, value)
    case 'priority':
      return checkWord(name, priorities, value)
    case 'id':
      if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
      throw new TypeError(`${name} must be compared with a positive integer, got ${show(value)}${absenceHint(value)}`)
    case 'boolean':
      if (typeof value === 'boolean') return value
      throw new TypeError(`${name} must be compared with true or false, got ${show(value)}`)
    default:
      return checkSubstance(name, kind, operator, checkText(name, value))
  }
}

/** Throws a TypeError for values that no custom attribute can have, and for several of different types. */
export function writeAttributeValues(
  name: string,
  operator: Operator,
  values: readonly unknown[],
): { type: AttributeType; values: readonly SentValue[] } {
  if (operator === 'days_before') return { type: 'day', values: values.map((value) => checkDays(name, value)) }
  const written = values.map((value) => writeAttributeValue(name, operator, value))
  const type = written[0]?.type ?? 'text'
  if (written.some((one) => one.type !== type)) {
    throw new TypeError(`${name} ${operator} must have values of one type, got ${values.map(show).join(', ')}`)
  }
  return { type, values: [...new Set(written.map(({ value }) => value))] }
}

function writeAttributeValue(
  name: string,
  operator: Operator,
  value: unknown,
): { type: AttributeType; value: SentValue } {
  if (operator === 'contains' || operator === 'does_not_contain') {
    return { type: 'text', value: escapePattern(checkText(name, value)) }
  }
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', value: value === 0 ? 0 : value }
  if (value instanceof Date) return { type: 'day', value: writeDay(name, value) }
  if (comparesOne(operator)) {
    if (typeof value === 'string') return { type: 'day', value: writeDay(name, value) }
    throw new TypeError(`${name} ${operator} needs a number or a day, got ${show(value)}`)
  }
  if (typeof value === 'boolean') return { type: 'boolean', value }
  return { type: 'text', value: checkText(name, value, 'a text, a finite number, a boolean or a Date') }
}

function comparesOne(operator: Operator): boolean {
  return operator === 'is_greater_than' || operator === 'is_less_than' || operator === 'days_before'
}

function checkDays(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new TypeError(`${name} days_before needs a whole number of days, got ${show(value)}`)
}

function checkWord(name: string, words: Record<string, true>, value: unknown): string {
  if (typeof value === 'string' && Object.hasOwn(words, value)) return value
  const known = Object.keys(words).join(', ')
  throw new TypeError(`${name} must be compared with ${known}, got ${show(value)}`)
}

function checkText(name: string, value: unknown, what = 'a text'): string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be compared with ${what}, got ${show(value)}${absenceHint(value)}`)
  }
  if (value.includes('\0')) throw new TypeError(`${name} cannot be compared with a text that has a NUL character`)
  return value
}

function checkSubstance(name: string, kind: Kind, operator: Operator, text: string): string {
  if (operator === 'contains' || operator === 'does_not_contain') return escapePattern(text)
  if (kind === 'label' && text === '') throw new TypeError(`${name} cannot be compared with an empty text`)
  // The server takes every plus out and puts one in front: `4930` would find +4930.
  if (kind === 'phone' && text.lastIndexOf('+') !== 0) {
    throw new TypeError(`${name} must be compared with a number as it is stored, +4930…, got ${show(text)}`)
  }
  return text
}

function absenceHint(value: unknown): string {
  return value === null ? ": for what has none use 'is_not_present', where the key has that operator" : ''
}

/**
 * The pattern that finds the text itself. The server takes `%` and `_` for wildcards, and cuts blanks off both ends;
 * a wildcard beside them keeps them.
 */
function escapePattern(text: string): string {
  const escaped = text.replace(/[\\%_]/g, '\\$&')
  const start = /^\s/.test(escaped) ? '%' : ''
  const end = /\s$/.test(escaped) ? '%' : ''
  return `${start}${escaped}${end}`
}
