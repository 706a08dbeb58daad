/** The value of is_greater_than, is_less_than and days_before: how it is read changed with the versions. */
import { isSince } from '../../helpers/server-version.ts'
import { type Day, dayFrom, isStorable } from './casts/calendar.ts'
import { type Decimal, ofDatabase, readBigDecimal, readNumeric } from './casts/decimal.ts'
import { readIsoDay } from './casts/iso-date.ts'
import { readDay } from './casts/postgres-date.ts'
import type { AttributeDefinition, Reading, SentCondition } from './condition.ts'
import type { Subject } from './keys.ts'
import { broken, crash, invalidValue, known } from './refusal.ts'
import { firstOf, isBlank, textOf, toInteger } from './ruby.ts'

export type DataType = 'text' | 'numeric' | 'date' | 'boolean'

/** What a stored value is compared with. */
export interface Comparand {
  type: DataType | undefined
  /** As the server writes it into its query. */
  text: string
  sign: 1 | -1
}

const dataTypes: Record<string, DataType> = {
  date: 'date',
  text: 'text',
  number: 'numeric',
  link: 'text',
  list: 'text',
  checkbox: 'boolean',
}

/** Which type the server casts a custom attribute to; it has none for currency and percent. */
export function dataTypeOf(definition: AttributeDefinition | undefined): DataType | undefined {
  return definition && dataTypes[definition.attribute_display_type]
}

/** Returns the definition that the server uses. */
export function definitionOf(
  { attributeDefinitions }: Reading,
  key: unknown,
  model: unknown,
): AttributeDefinition | undefined {
  const names = namesOf(key)
  // A key that is an object cannot be looked up, nor can one with a NUL.
  if (names.some((name) => (typeof name === 'object' && name !== null) || textOf(name).includes('\0'))) crash()
  return attributeDefinitions.find(
    ({ attribute_key, attribute_model }) => names.includes(attribute_key) && attribute_model === model,
  )
}

/** A list of one is that one, however deep. */
function namesOf(key: unknown): unknown[] {
  if (!Array.isArray(key)) return [key]
  return key.length === 1 ? namesOf(key[0]) : key
}

/** How a condition of a standard key compares. */
export function readTimeComparand(condition: SentCondition, reading: Reading): { day: Day; sign: 1 | -1 } {
  const { text, sign } = readComparand('date', condition, reading)
  return { day: comparedDay(text, reading), sign }
}

/** How a condition of a custom attribute, or of an unknown key, compares. */
export function readCustomComparand(subject: Subject, condition: SentCondition, reading: Reading): Comparand {
  const model = modelOf(subject, condition.custom_attribute_type)
  const type = dataTypeOf(definitionOf(reading, condition.attribute_key, model))
  // Since 4.12 a key of messages has its own type, whatever the subject.
  const isOfMessages = condition.attribute_key === 'message_type' && isSince(reading.version, 4, 12)
  return readComparand(type ?? (isOfMessages ? 'numeric' : undefined), condition, reading)
}

/** @throws Refusal if the value does not have the type; before 4.12 the database finds out. */
function readComparand(type: DataType | undefined, condition: SentCondition, reading: Reading): Comparand {
  const { filter_operator: operator } = condition
  const sign = operator === 'is_greater_than' ? 1 : -1
  const name = textOf(condition.attribute_key)
  const text = operator === 'days_before' ? daysBefore(name, condition, reading) : textOf(firstOf(condition.values))
  if (!isSince(reading.version, 4, 12)) return { type, text, sign }
  if (type === 'date') return { type, text: writtenDay(readIsoDay(text, reading.today) ?? invalidValue(name)), sign }
  if (type !== 'numeric') invalidValue(name)
  const value = readBigDecimal(text) ?? invalidValue(name)
  if (value.kind !== 0 && isSince(reading.version, 4, 17)) invalidValue(name)
  return { type, text, sign }
}

export function comparedDay(text: string, { today, version }: Reading): Day {
  ensurePasteable(text, version)
  return known(readDay(text, today))
}

export function comparedNumber(text: string, { version }: Reading): Decimal {
  ensurePasteable(text, version)
  return known(isSince(version, 4, 12) ? ofDatabase(readBigDecimal(text)) : readNumeric(text))
}

/** The day before which a row has to be, written YYYY-MM-DD. */
function daysBefore(name: string, { values }: SentCondition, { version, today }: Reading): string {
  const days = firstOf(values)
  // From 4.12 to 4.16 the server cannot read the number, for any key.
  if (isSince(version, 4, 12) && !isSince(version, 4, 17)) crash()
  const count = isSince(version, 4, 17) ? daysOf(name, days) : olderDaysOf(days)
  const date = new Date(Date.parse(today) - count * 24 * 60 * 60 * 1000)
  return writtenDay(dayOf(date))
}

function daysOf(name: string, value: unknown): number {
  const text = textOf(value)
  const days = /^[\t-\r ]*[+-]?\d+(_\d+)*[\t-\r ]*$/.test(text) ? toInteger(text) : 0
  return days >= 1 && days <= 998 ? days : invalidValue(name)
}

function olderDaysOf(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value)
  return typeof value === 'string' || value === undefined || value === null ? toInteger(textOf(value)) : crash()
}

function dayOf(date: Date): Day {
  return dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** As the server writes a date into its query. */
function writtenDay(day: Day): string {
  if (!isStorable(day)) return 'no date'
  const year = Math.floor(day / 10_000)
  const rest = String(day - year * 10_000).padStart(4, '0')
  const date = `-${rest.slice(0, 2)}-${rest.slice(2)}`
  return year > 0 ? `${String(year).padStart(4, '0')}${date}` : `${String(1 - year).padStart(4, '0')}${date} BC`
}

/** `custom_attribute_type` as the database reads it: a word, or the number of one. */
function modelOf(subject: Subject, sent: unknown): unknown {
  if (isBlank(sent)) return `${subject}_attribute`
  if (Array.isArray(sent) && sent.length === 1) return modelOf(subject, sent[0])
  const models = ['conversation_attribute', 'contact_attribute', 'company_attribute']
  if (typeof sent === 'string' && models.includes(sent)) return sent
  if (sent === true) return models[1]
  const isNumber = typeof sent === 'number' || (typeof sent === 'string' && /^\s*[+-]?\d/.test(sent))
  return isNumber ? models[toInteger(String(sent))] : undefined
}

/** What is wrong with the values of a number or a date that are not compared: since 4.17 they are checked. */
export function checkValues(type: DataType | undefined, condition: SentCondition, { version, today }: Reading): void {
  if (!isSince(version, 4, 17) || (type !== 'date' && type !== 'numeric')) return
  const { filter_operator: operator, values } = condition
  if (type === 'date' && operator === 'days_before') return
  const name = textOf(condition.attribute_key)
  for (const value of Array.isArray(values) ? values : [values]) {
    const number = type === 'date' ? undefined : readBigDecimal(textOf(value))
    const isValid = type === 'date' ? readIsoDay(textOf(value), today) !== undefined : number?.kind === 0
    if (!isValid) invalidValue(name)
  }
}

/** Before 4.12 the server pastes the value into its query: a quotation mark or a `:name` in it breaks the query. */
export function ensurePasteable(text: string, version: string): void {
  if (!isSince(version, 4, 12) && /['\0]|(?<!:):[a-z]\w*/i.test(text)) broken()
}
