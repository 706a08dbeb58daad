/** Conditions on custom attributes: how a value is read depends on the type in the attribute's definition. */
import { isSince } from '../../helpers/server-version.ts'
import { compareDecimals, decimalOf, readNumeric } from './casts/decimal.ts'
import { readBoolean } from './casts/postgres-boolean.ts'
import { readDay } from './casts/postgres-date.ts'
import {
  type Comparand,
  checkValues,
  comparedDay,
  comparedNumber,
  type DataType,
  dataTypeOf,
  definitionOf,
  ensurePasteable,
  readCustomComparand,
} from './comparison.ts'
import {
  isComparing,
  isContaining,
  isEquality,
  isNegative,
  isPresence,
  type ReadCondition,
  type Reading,
  type SentCondition,
} from './condition.ts'
import { keysOf, type Subject } from './keys.ts'
import { broken, invalidKey, known } from './refusal.ts'
import type { FilterableRow } from './rows.ts'
import { textOf } from './ruby.ts'
import { compareText, lower, storedText } from './text.ts'
import { type Bound, bind, bindSingle, equalityValues, isLikeAny, readPatterns } from './values.ts'

type Wanted = (stored: string) => boolean

export function readCustom(subject: Subject, condition: SentCondition, reading: Reading): ReadCondition {
  const { attribute_key: key, filter_operator: operator } = condition
  // The server reads the values before it looks up the key, and then again.
  readValues(subject, condition, reading)
  const definition = definitionOf(reading, key, `${subject}_attribute`)
  if (!definition) invalidKey(textOf(key), keysOf(subject, reading.version))
  const type = dataTypeOf(definition)
  if (!isPresence(operator)) checkValues(type, condition, reading)
  const again = { ...reading, afterCustom: true }
  const values = readValues(subject, condition, again)
  if (type === undefined || (isListBound(key) && isSince(reading.version, 4, 12))) broken()
  // Before, the server writes the list itself into its query: no row has such a key.
  const isNoKey = Array.isArray(key) && !isSince(reading.version, 4, 12)
  const stored = isNoKey ? () => null : storedAs(definition.attribute_key, type, reading.today)
  const negative = isNegative(operator)
  if (isPresence(operator)) return { cost: 1, matches: (row) => (stored(row) !== null) !== negative }
  const isWanted = wantedOf(subject, type, condition, values, again)
  const matches = (row: FilterableRow) => compareText(stored(row), isWanted, negative)
  // A cast costs more than a comparison of strings.
  const cost = type === 'text' ? 1 : 2
  if (operator !== 'not_equal_to') return { cost, matches }
  return { cost, matches, orElse: (row) => stored(row) === null }
}

/** Whether the database gets a list as the key, and not its one string. */
function isListBound(key: unknown): boolean {
  return Array.isArray(key) && (key.length > 1 || Array.isArray(key[0]))
}

/** The values of a condition, as its operator reads them; each reading can be refused. */
function readValues(subject: Subject, condition: SentCondition, reading: Reading): unknown {
  const { filter_operator: operator, values } = condition
  if (isPresence(operator)) return undefined
  if (isContaining(operator)) return readPatterns(values)
  if (isComparing(operator)) return readCustomComparand(subject, condition, reading)
  return equalityValues(subject, condition, reading.afterCustom)
}

function wantedOf(
  subject: Subject,
  type: DataType,
  condition: SentCondition,
  values: unknown,
  reading: Reading,
): Wanted {
  const { filter_operator: operator } = condition
  if (isContaining(operator)) return type === 'text' ? isLikeAny(readPatterns(condition.values)) : broken()
  if (isComparing(operator)) return comparing(type, readCustomComparand(subject, condition, reading), reading)
  // An operator that the server does not know means equal to the value, written as a string.
  const bound = isEquality(operator) ? values : textOf(values)
  const wanted = subject === 'contact' ? [bindSingle(bound)] : bind(bound)
  // SQL: x NOT IN (…, NULL) is never true.
  if (isNegative(operator) && wanted.includes(null)) return () => true
  return equality(type, wanted, reading.today)
}

/** The stored value as a string. The database always casts it to the type: one that it cannot cast breaks the query. */
function storedAs(key: string, type: DataType, today: string): (row: FilterableRow) => string | null {
  return (row) => {
    const text = storedText(row.custom_attributes[key])
    if (text === null) return null
    if (type === 'numeric') known(readNumeric(text))
    if (type === 'date') known(readDay(text, today))
    if (type === 'boolean') known(readBoolean(text))
    return type === 'text' ? lower(text) : text
  }
}

function comparing(type: DataType, { type: valueType, text, sign }: Comparand, reading: Reading): Wanted {
  if (type === 'text' && (valueType === 'text' || valueType === 'date')) {
    ensurePasteable(text, reading.version)
    if (valueType === 'date') comparedDay(text, reading)
    return (stored) => (sign === 1 ? stored > text : stored < text)
  }
  if (type !== valueType) broken()
  if (type === 'numeric') {
    const number = comparedNumber(text, reading)
    return (stored) => Math.sign(compareDecimals(known(readNumeric(stored)), number)) === sign
  }
  if (type === 'date') {
    const day = comparedDay(text, reading)
    return (stored) => compareNumbers(known(readDay(stored, reading.today)), day) === sign
  }
  ensurePasteable(text, reading.version)
  const truth = Number(known(readBoolean(text)))
  return (stored) => Number(readBoolean(stored)) - truth === sign
}

function equality(type: DataType, values: readonly Bound[], today: string): Wanted {
  const given = values.filter((value) => value !== null)
  const tests = given.map((value) => equalTo(type, value, today))
  return (stored) => tests.some((isEqual) => isEqual(stored))
}

function equalTo(type: DataType, value: string | number | boolean, today: string): Wanted {
  if (type === 'text') return typeof value === 'string' ? (stored) => stored === value : broken()
  if (type === 'numeric') {
    const number = known(typeof value === 'string' ? readNumeric(value) : decimalOf(Number(numeric(value))))
    return (stored) => compareDecimals(known(readNumeric(stored)), number) === 0
  }
  if (type === 'boolean') {
    const truth = typeof value === 'string' ? known(readBoolean(value)) : typeof value === 'boolean' ? value : broken()
    return (stored) => readBoolean(stored) === truth
  }
  const day = typeof value === 'string' ? known(readDay(value, today)) : broken()
  return (stored) => readDay(stored, today) === day
}

function numeric(value: number | boolean): number {
  return typeof value === 'number' ? value : broken()
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
