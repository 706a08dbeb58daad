/** One condition as sent, and as read. */
import type { FilterableRow } from './rows.ts'

export interface SentCondition {
  attribute_key?: unknown
  filter_operator?: unknown
  values?: unknown
  query_operator?: unknown
  custom_attribute_type?: unknown
}

export interface AttributeDefinition {
  attribute_key: string
  attribute_display_type: string
  attribute_model: string
}

/** Whether a row matches. NULL in the database does not match: no payload can negate it. */
export type Test = (row: FilterableRow) => boolean

export interface ReadCondition {
  /** @throws BrokenQuery for a row whose stored value does not have the type of its attribute. */
  matches: Test
  /** Whether a custom attribute is compared: in a group, the database evaluates these last. */
  custom: boolean
  /** What the server appends after the condition and its query_operator: `OR attribute IS NULL`. */
  orElse?: Test
}

/** What is known when a condition is read. */
export interface Reading {
  definitions: readonly AttributeDefinition[]
  /** The UTC day, YYYY-MM-DD. */
  today: string
  /** Whether an earlier condition compared a custom attribute: later values of conversations are then read differently. */
  afterCustom: boolean
}

/** Blank as Rails defines it. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** `values[0]` in Ruby: the first character of a string, the lowest bit of an integer. */
export function firstOf(values: unknown): unknown {
  if (Array.isArray(values)) return values[0]
  if (typeof values === 'string') return values[0]
  return typeof values === 'number' && Number.isInteger(values) ? Math.abs(values) % 2 : undefined
}

export function listOf(values: unknown): unknown[] {
  return Array.isArray(values) ? values : [values]
}

export function isNegative(operator: unknown): boolean {
  return operator === 'not_equal_to' || operator === 'does_not_contain' || operator === 'is_not_present'
}
