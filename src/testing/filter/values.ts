/** The values of a condition, as the server passes them to the database. */
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import type { SentCondition } from './condition.ts'
import type { Subject } from './keys.ts'
import { broken, crash } from './refusal.ts'
import { downcase, firstOf, strip, textOf } from './ruby.ts'
import { containsPattern } from './text.ts'

/** A value that the database can be given. */
export type Bound = string | number | boolean | null

const messageTypes = ['incoming', 'outgoing', 'activity', 'template']

/** The values of an equality. */
export function equalityValues(subject: Subject, condition: SentCondition, afterCustom: boolean): unknown {
  return subject === 'contact' ? contactValue(condition) : conversationValues(condition, afterCustom)
}

function conversationValues({ attribute_key: key, values }: SentCondition, afterCustom: boolean): unknown {
  if (key === 'status') return isAll(values) ? [...conversationStatuses] : named(values, conversationStatuses)
  if (key === 'priority') return named(values, conversationPriorities)
  if (key === 'message_type') return named(values, messageTypes).map((word) => numberOf(word))
  if (key === 'content') return words(values).map(downcase)
  // After a custom attribute the server uses only the first string, in lower case.
  if (!afterCustom || typeof firstOf(values) !== 'string') return values
  return downcase(textOf(Array.isArray(values) ? values[0] : values))
}

function contactValue({ attribute_key: key, values }: SentCondition): unknown {
  const first = firstOf(values)
  if (key === 'phone_number') return `+${withoutPlus(first)}`
  if (typeof first === 'string') return downcase(first)
  return key === 'country_code' ? crash() : first
}

/** Ruby's `delete('+')`: on a list and an object it takes the plus out, and returns it. */
function withoutPlus(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('+', '')
  if (Array.isArray(value)) return value.includes('+') ? '+' : ''
  return value === undefined || value === null || typeof value === 'object' ? '' : crash()
}

/** Whether all statuses are meant. */
function isAll(values: unknown): boolean {
  if (typeof values === 'string' || Array.isArray(values)) return values.includes('all')
  return typeof values === 'object' && values !== null && Object.hasOwn(values, 'all')
}

function named(values: unknown, known: readonly string[]): (string | null)[] {
  return words(values).map((word) => (known.includes(word) ? word : null))
}

function words(values: unknown): string[] {
  if (!Array.isArray(values)) crash()
  return values.map((value) => (typeof value === 'string' ? value : crash()))
}

function numberOf(word: string | null): number | null {
  return word === null ? null : messageTypes.indexOf(word)
}

/** What `IN (:values)` gets. */
export function bind(values: unknown): Bound[] {
  return Array.isArray(values) ? values.map(bindOne) : [bindOne(values)]
}

/** What `= :value` gets: a list of one value is that value, an empty list is NULL. */
export function bindSingle(value: unknown): Bound {
  if (!Array.isArray(value)) return bindOne(value)
  if (value.length > 1) broken()
  return bindOne(value[0])
}

function bindOne(value: unknown): Bound {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return withoutNul(value)
  if (typeof value === 'number') return isTooLarge(value) ? broken() : value
  return typeof value === 'boolean' ? value : broken()
}

/** Rails refuses integers of more than 64 bit; from 1e21 on, JSON has them as floats. */
function isTooLarge(value: number): boolean {
  return Number.isInteger(value) && (value >= 2 ** 63 || value < -(2 ** 63)) && Math.abs(value) < 1e21
}

/** The database has no strings with a NUL. */
function withoutNul(text: string): string {
  return text.includes('\0') ? broken() : text
}

/** Matches any of these, each trimmed. The server fails on values that are not strings. */
export function readPatterns(values: unknown): string[] {
  const patterns = Array.isArray(values) ? values : [values]
  return patterns.map((value) => (typeof value === 'string' ? strip(value) : crash()))
}

export function isLikeAny(patterns: readonly string[]): (stored: string) => boolean {
  const tests = patterns.map((pattern) => containsPattern(withoutNul(pattern)))
  return (stored) => tests.some((isLike) => isLike(stored))
}
