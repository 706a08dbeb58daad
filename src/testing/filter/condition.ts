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
  /** When the database evaluates it, if all conditions are joined by AND: the cheapest first, labels last. */
  cost: number
  /** What the server appends after the condition and its query_operator: `OR attribute IS NULL`. */
  orElse?: Test
}

export interface FilterContext {
  attributeDefinitions: readonly AttributeDefinition[]
  /** The UTC day, YYYY-MM-DD. */
  today: string
  /** The version of the server. */
  version: string
}

/** What is known when a condition is read. */
export interface Reading extends FilterContext {
  /** Whether an earlier condition compared a custom attribute: later values of conversations are then read differently. */
  afterCustom: boolean
}

export function isNegative(operator: unknown): boolean {
  return operator === 'not_equal_to' || operator === 'does_not_contain' || operator === 'is_not_present'
}

export function isPresence(operator: unknown): boolean {
  return operator === 'is_present' || operator === 'is_not_present'
}

export function isContaining(operator: unknown): boolean {
  return operator === 'contains' || operator === 'does_not_contain'
}

export function isComparing(operator: unknown): boolean {
  return operator === 'is_greater_than' || operator === 'is_less_than' || operator === 'days_before'
}

export function isEquality(operator: unknown): boolean {
  return operator === 'equal_to' || operator === 'not_equal_to'
}
