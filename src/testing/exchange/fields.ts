/** The fields of a record in a request, as the server's controllers read them. */
import { type FakeAnswer, failure, unprocessable } from './answers.ts'
import { inside } from './reads.ts'
import { isBlank, isObject, type RoutedRequest, text } from './request.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Where a controller looks for the fields of a record: in `{ label: { … } }`, or in flat JSON. */
export interface Wrapper {
  name: string
  /** The columns of the record: a flat body must have one of them. Without columns, any key makes a body. */
  columns?: readonly string[]
}

/** Does the work with the fields of the record, or says that they are missing. */
export function withFields(
  { params, unwrapped }: RoutedRequest,
  { name, columns }: Wrapper,
  work: (fields: Fields) => FakeAnswer,
): FakeAnswer {
  const missing = unprocessable(`param is missing or the value is empty: ${name}`)
  if (!(name in params)) {
    const keys = columns ?? Object.keys(unwrapped)
    return keys.some((key) => key in unwrapped) ? work(unwrapped) : missing
  }
  const inner = params[name]
  if (isObject(inner)) return Object.keys(inner).length > 0 ? work(inside(params, name)) : missing
  const isEmpty = isBlank(inner) || (Array.isArray(inner) && inner.length === 0)
  return isEmpty ? missing : failure
}

/** What was sent for a field, as text; undefined if nothing was sent, or nothing that a column can hold. */
export function sentText(fields: Fields, key: string): string | null | undefined {
  if (!(key in fields)) return undefined
  const value = fields[key]
  return value === null ? null : (text(value) ?? undefined)
}

/** The words for false; any other text is true. */
const falseWords: readonly string[] = ['0', 'f', 'F', 'false', 'FALSE', 'off', 'OFF']

export function sentFlag(fields: Fields, key: string): boolean | null | undefined {
  const value = sentText(fields, key)
  if (value === undefined || value === null) return value
  return value === '' ? null : !falseWords.includes(value)
}

/** A word of an enum, sent by itself or by its number; null if it is blank, undefined if none was sent or none is known. */
export function sentWord<Word extends string>(
  fields: Fields,
  key: string,
  words: readonly Word[],
): Word | null | undefined {
  const value = sentText(fields, key)
  if (value === undefined) return undefined
  return isBlank(value) ? null : words.find((word, number) => word === value || fields[key] === number)
}

/** Whether all words of enums are known: the server fails with any other. */
export function hasKnownWords(fields: Fields, enums: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(enums).every(
    ([key, words]) => sentText(fields, key) === undefined || sentWord(fields, key, words) !== undefined,
  )
}

/** An array of single values; everything that is not one is dropped, as by the server. */
export function sentList(fields: Fields, key: string): (string | number)[] | undefined {
  const items = fields[key]
  if (!Array.isArray(items) || !items.every((item) => text(item) !== null)) return undefined
  return items.map((item) => (typeof item === 'number' ? item : String(item)))
}

/** Only what was sent. */
export function present<Row extends object>(row: { [Key in keyof Row]: Row[Key] | undefined }): Partial<Row> {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Row> // the entries of row, without those that are undefined
}
