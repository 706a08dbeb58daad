/** Requests to the Chatwoot in memory, and the values in them. */
import { readUploads } from '../records/conversations/uploads.ts'
import { streamOf } from './stream.ts'

/** A request as the routes see it. */
export interface FakeRequest {
  method: string
  path: string
  query: URLSearchParams
  token: string
  /** The Accept header, which only the errors of unknown URLs and malformed bodies follow. */
  accept: string
  /** A JSON object, or the fields of a form: strings, files, and the objects and lists that brackets make. */
  body: Record<string, unknown>
  /** Whether the body was a form: the server never wraps its fields. */
  isForm: boolean
}

/** Parses a JSON object or a form; the server ignores any other body. Returns undefined for malformed JSON and forms. */
export async function parseBody(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<Record<string, unknown> | undefined> {
  if (bytes.length === 0 || contentType === null) return {}
  if (isFormType(contentType)) {
    const form = await formOf(bytes, contentType)
    const fields = form && nested(form)
    if (fields) await readUploads(fields)
    return fields
  }
  if (!/json/i.test(contentType)) return {}
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes), (_key, part) => withoutNulls(part))
    return isObject(value) ? value : {}
  } catch {
    return undefined
  }
}

/** Undefined if it is not a form that the platform can read. */
async function formOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(streamOf(bytes), { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    return undefined
  }
}

export function isFormType(contentType: string | null): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType ?? '')
}

/** Rails drops null from every array of a body. */
function withoutNulls(part: unknown): unknown {
  return Array.isArray(part) ? part.filter((item) => item !== null) : part
}

/** `message[content]` becomes `{ message: { content } }`, `attachments[]` a list. */
function nested(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form) {
    const keys = name.split(/\]?\[/).map((key) => key.replace(/\]$/, ''))
    // It would be the prototype of all objects.
    if (!keys.includes('__proto__')) put(fields, keys, value)
  }
  return fields
}

function put(into: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value
  } else if (rest.length === 1 && rest[0] === '') {
    const list = Object.hasOwn(into, key) ? into[key] : undefined
    if (Array.isArray(list)) list.push(value)
    else into[key] = [value]
  } else {
    const inner = Object.hasOwn(into, key) ? into[key] : undefined
    const next: Record<string, unknown> = isObject(inner) ? inner : {}
    into[key] = next
    put(next, rest, value)
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns undefined for what is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function text(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** Ruby's to_i: the leading digits, or 0 if there are none. */
export function wholeNumber(value: unknown): number {
  return Number.parseInt(text(value) ?? '', 10) || 0
}

/** A form sends true as a word. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1' || value === 1
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** A single value, a list, or separated by commas. Of a name that is repeated without brackets, Rack keeps the last. */
export function wordsOf(query: URLSearchParams, name: string): string[] | undefined {
  const last = query.getAll(name).at(-1)
  const sent = last === undefined ? query.getAll(`${name}[]`) : [last]
  return sent.length === 0 ? undefined : sent.flatMap((word) => word.split(','))
}
