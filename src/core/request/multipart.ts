/** Serializes bodies with files, as Rails reads them: nested names in brackets. */
import type { Operation } from '../operations/operation.ts'
import { writeDate } from './dates.ts'
import { type FilePart, filePartOf, isBytes, isFile } from './files.ts'
import { assertNoCycle, assertWritable, serializeJson } from './json.ts'

/**
 * Writes a form of `message[content]`, `attachments[]` and the like. Throws a TypeError for what a form cannot express.
 */
export function serializeMultipart(
  body: object,
  { dates, multipartJson }: Pick<Operation, 'dates' | 'multipartJson'>,
): FormData {
  assertNoCycle(body)
  const form = new Form()
  for (const [key, value] of Object.entries(body)) {
    append(form, key, key, value instanceof Date ? writeDate(key, value, dates?.[key]) : value, multipartJson ?? [])
  }
  return form.data
}

/** How many parts of a form, and names within each other, the server reads (Rack's defaults). */
const limits = { parts: 4096, names: 32 }

/** A form that counts what was looked at: objects that share others can be small and have millions of fields. */
class Form {
  readonly data = new FormData()
  #count = 0

  /** Throws a TypeError when there is too much for a form. */
  count(): void {
    this.#count += 1
    if (this.#count <= limits.parts) return
    throw new TypeError(`the body has more than ${limits.parts} fields, more than a form can have`)
  }
}

function append(form: Form, name: string, key: string, value: unknown, asJson: readonly string[]): void {
  if (value === undefined) return
  form.count()
  if (typeof value === 'object' && value !== null && asJson.includes(key)) {
    form.data.append(name, serializeJson(value))
    return
  }
  const file = filePartOf(value)
  if (file) {
    appendFile(form, name, file)
  } else if (isBytes(value)) {
    throw new TypeError(`${name} is bytes without a name: pass { data, filename }, or a File`)
  } else if (Array.isArray(value)) {
    assertExpressible(name, value)
    for (const item of value) append(form, `${name}[]`, key, item, asJson)
  } else if (value instanceof Date) {
    form.data.append(name, String(writeDate(name, value)))
  } else if (hasToJson(value)) {
    append(form, name, key, value.toJSON(), asJson)
  } else if (typeof value === 'object' && value !== null) {
    assertWritable(name, value)
    if (name.split('[').length >= limits.names) throw new TypeError(`${key} is nested too deeply for a form`)
    for (const [inner, item] of Object.entries(value)) append(form, `${name}[${inner}]`, inner, item, asJson)
  } else {
    form.data.append(name, text(name, value))
  }
}

// A form has what JSON would have. Without this a URL, which has no properties of its own, would be left out.
function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
}

function appendFile(form: Form, name: string, { blob, filename }: FilePart): void {
  // Browsers send an empty name when no file was chosen, and the server ignores such a field.
  if (filename === '') throw new TypeError(`${name} is a file with an empty name, which the server would ignore`)
  if (filename === undefined) form.data.append(name, blob)
  else form.data.append(name, blob, filename)
}

// A form has no null. Rails casts an empty string to nil for numbers, dates and enums.
function text(name: string, value: unknown): string {
  if (value === null) return ''
  assertWritable(name, value)
  return String(value)
}

// Rack starts a new element of `name[][a]`, `name[][b]` when a key repeats: only elements with the same keys survive.
function assertExpressible(name: string, list: readonly unknown[]): void {
  // It would not be in the form at all, and the server would keep what should be emptied.
  if (list.length === 0)
    throw new TypeError(`${name} cannot be sent together with a file: a form cannot express an empty array`)
  const shapes = new Set(list.map((item) => (isPlain(item) ? Object.keys(item).join() : typeof item)))
  const isNested = list.some(Array.isArray)
  if (isNested || (list.some(isPlain) && shapes.size > 1)) {
    throw new TypeError(
      `${name} cannot be sent together with a file: in a form, the items of an array must have the same keys and cannot be arrays`,
    )
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFile(value)
}
