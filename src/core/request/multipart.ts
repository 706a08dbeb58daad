/** Bodies with files, as Rails reads them: nested names in brackets. */

import type { Operation } from '../operations/operation.ts'
import { writeDate } from './dates.ts'
import { type FilePart, filePartOf, isFile } from './files.ts'
import { serializeJson } from './json.ts'
import { refuseCycle } from './refuse-cycle.ts'

/** A form of `message[content]`, `attachments[]` and the like. Throws a TypeError for what a form cannot hold. */
export function serializeMultipart(
  body: object,
  { dates, multipartJson }: Pick<Operation, 'dates' | 'multipartJson'>,
): FormData {
  refuseCycle(body)
  const form = new FormData()
  for (const [key, value] of Object.entries(body)) {
    append(form, key, key, value instanceof Date ? writeDate(key, value, dates?.[key]) : value, multipartJson ?? [])
  }
  return form
}

function append(form: FormData, name: string, key: string, value: unknown, asJson: readonly string[]): void {
  if (value === undefined) return
  if (typeof value === 'object' && value !== null && asJson.includes(key)) {
    form.append(name, serializeJson(value))
    return
  }
  const file = filePartOf(value)
  if (file) {
    appendFile(form, name, file)
  } else if (Array.isArray(value)) {
    refuseUnsayable(name, value)
    for (const item of value) append(form, `${name}[]`, key, item, asJson)
  } else if (value instanceof Date) {
    form.append(name, String(writeDate(name, value)))
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, item] of Object.entries(value)) append(form, `${name}[${inner}]`, inner, item, asJson)
  } else {
    form.append(name, text(name, value))
  }
}

function appendFile(form: FormData, name: string, { blob, filename }: FilePart): void {
  // That is how browsers send a field in which no file was chosen: the server takes no notice of it.
  if (filename === '') throw new TypeError(`${name} has a file without a name: the server would leave it out`)
  if (filename === undefined) form.append(name, blob)
  else form.append(name, blob, filename)
}

// A form has no null. Rails casts an empty text to nil for numbers, dates and enums, which is what null asks for.
function text(name: string, value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${name} must be a number, got ${value}`)
  return String(value)
}

// Rack begins a new element of `name[][a]`, `name[][b]` when a key comes again: only alike elements are read back apart.
function refuseUnsayable(name: string, list: readonly unknown[]): void {
  // It would not be in the form at all, and what it is to empty would stay.
  if (list.length === 0) throw new TypeError(`${name} cannot be sent together with a file: a form has no empty list`)
  const shapes = new Set(list.map((item) => (isPlain(item) ? Object.keys(item).join() : typeof item)))
  const isNested = list.some(Array.isArray)
  if (isNested || (list.some(isPlain) && shapes.size > 1)) {
    throw new TypeError(`${name} cannot be sent together with a file: in a form its items must be alike and no lists`)
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFile(value)
}
