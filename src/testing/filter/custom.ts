/** Conditions on custom attributes: how a value is read depends on the type in the attribute's definition. */
import { compareNumbers, readBoolean, readDay, readNumber } from './casts.ts'
import {
  type AttributeDefinition,
  firstOf,
  isBlank,
  isNegative,
  listOf,
  type ReadCondition,
  type Reading,
  type SentCondition,
} from './condition.ts'
import type { Subject } from './keys.ts'
import { BrokenQuery, invalidValue } from './refusal.ts'
import type { FilterableRow } from './rows.ts'
import { compareText, readDayValue, readPatterns } from './standard.ts'
import { storedText } from './text.ts'

type Compare = (stored: string) => number

/** Returns the definition that the server uses. */
export function definitionOf(
  definitions: readonly AttributeDefinition[],
  name: string,
  model: unknown,
): AttributeDefinition | undefined {
  return definitions.find(({ attribute_key, attribute_model }) => attribute_key === name && attribute_model === model)
}

/** Checks a comparison with is_greater_than or is_less_than: 4.14.2 accepts dates and numbers only. */
export function checkComparison(
  subject: Subject,
  name: string,
  { values, custom_attribute_type: sentType }: SentCondition,
  { definitions }: Reading,
): void {
  const model = isBlank(sentType) ? `${subject}_attribute` : sentType
  const type = definitionOf(definitions, name, model)?.attribute_display_type
  if (type === 'date') readDayValue(name, values)
  else if (type !== 'number' || readDecimal(firstOf(values)) === undefined) invalidValue(name)
}

export function readCustom(
  subject: Subject,
  { attribute_key: key, attribute_display_type: type }: AttributeDefinition,
  condition: SentCondition,
  { today }: Reading,
): ReadCondition {
  const { filter_operator: operator, values, custom_attribute_type: sentType } = condition
  const cast = castTo(type, today)
  const stored = (row: FilterableRow) => {
    const text = storedText(row.custom_attributes[key])
    if (text !== null) cast(text)
    return text
  }
  const custom = true
  const patterns = operator === 'contains' || operator === 'does_not_contain' ? readPatterns(values) : undefined
  if (type === 'currency' || type === 'percent') throw new BrokenQuery()
  if (operator === 'is_present' || operator === 'is_not_present') {
    return { custom, matches: (row) => (stored(row) !== null) !== isNegative(operator) }
  }
  if (patterns) {
    if (!isTextual(type)) throw new BrokenQuery()
    return { custom, matches: (row) => compareText(stored(row), patterns, isNegative(operator)) }
  }
  if (operator === 'is_greater_than' || operator === 'is_less_than') {
    if (!isBlank(sentType) && sentType !== `${subject}_attribute`) throw new BrokenQuery()
    const first = firstOf(values)
    const compare = type === 'date' ? compareDays(readDayValue(key, values), today) : compareTo(readDecimal(first))
    const sign = operator === 'is_greater_than' ? 1 : -1
    return { custom, matches: (row) => compareText(stored(row), (own) => compare(own) * sign > 0, false) }
  }
  const isEquality = operator === 'equal_to' || operator === 'not_equal_to'
  const isAny = equality(type, isEquality ? wantedValues(subject, values) : otherValues(subject, values), today)
  const matches = (row: FilterableRow) => compareText(stored(row), isAny, isNegative(operator))
  if (operator !== 'not_equal_to') return { custom, matches }
  return { custom, matches, orElse: (row) => stored(row) === null }
}

/** If the first value is a string, only it counts. For contacts, only the first value counts. */
function wantedValues(subject: Subject, values: unknown): unknown[] {
  if (subject === 'contact') return [firstOf(values)]
  const first = firstOf(values)
  if (first === undefined) throw new BrokenQuery()
  return typeof first === 'string' && Array.isArray(values) ? [first] : listOf(values)
}

/** For an operator that the server does not know: it writes the value as a string. */
function otherValues(subject: Subject, values: unknown): unknown[] {
  const wanted = wantedValues(subject, values)
  if (subject === 'conversation' && Array.isArray(values) && typeof wanted[0] !== 'string') throw new BrokenQuery()
  return wanted
}

function equality(type: string, values: readonly unknown[], today: string): (stored: string) => boolean {
  if (isTextual(type)) {
    const texts = values.map((value) => (typeof value === 'string' ? value.toLowerCase() : broken()))
    return (stored) => texts.includes(stored.toLowerCase())
  }
  if (type === 'checkbox') {
    const booleans = values.map((value) => (typeof value === 'string' ? known(readBoolean(value)) : isTruth(value)))
    return (stored) => booleans.includes(known(readBoolean(stored)))
  }
  const compares = values.map((value) => {
    if (type === 'date') return compareDays(typeof value === 'string' ? value : broken(), today)
    return compareTo(typeof value === 'string' ? readNumber(value) : typeof value === 'number' ? value : undefined)
  })
  return (stored) => compares.some((compare) => compare(stored) === 0)
}

/** The database always casts the stored value to the type: a value that it cannot cast breaks the query. */
function castTo(type: string, today: string): (stored: string) => unknown {
  if (type === 'number') return (stored) => known(readNumber(stored))
  if (type === 'date') return (stored) => known(readDay(stored, today))
  if (type === 'checkbox') return (stored) => known(readBoolean(stored))
  return (stored) => stored
}

function compareTo(wanted: number | undefined): Compare {
  const value = known(wanted)
  return (stored) => compareNumbers(known(readNumber(stored)), value)
}

function compareDays(wanted: string, today: string): Compare {
  const value = known(readDay(wanted, today))
  return (stored) => {
    const own = known(readDay(stored, today))
    return own === value ? 0 : own < value ? -1 : 1
  }
}

/** A number as Ruby's BigDecimal reads it. */
function readDecimal(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^\s*(NaN|[+-]?Infinity)\s*$/.test(value)) return Number(value)
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(_\d+)*(\.\d+(_\d+)*)?(e[+-]?\d+)?\s*$/i.test(value)) {
    return undefined
  }
  return Number(value.replaceAll('_', ''))
}

function isTextual(type: string): boolean {
  return type === 'text' || type === 'link' || type === 'list'
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean' ? value : broken()
}

function known<T>(value: T | undefined): T {
  return value === undefined ? broken() : value
}

function broken(): never {
  throw new BrokenQuery()
}
