/** Requests to the Chatwoot in memory, and the values in them. */
import { readUploads } from '../records/conversations/uploads.ts'
import { nested, pairsOf, withoutNulls } from './parameters.ts'
import { streamOf } from './stream.ts'

/** A request, as it was sent. */
export interface FakeRequest {
  /** Of a POST that stands for another method, the other one. */
  method: string
  path: string
  query: URLSearchParams
  token: string
  /** The Accept header, which only the errors of unknown URLs and malformed requests follow. */
  accept: string
  /** A JSON object, or the fields of a form: strings, files, and the objects and lists that brackets make. */
  body: Record<string, unknown>
  /** What the server makes of query and body: it keeps the value of the query of a name that both have. */
  params: Record<string, unknown>
  /** Whether the body was a form: the server never wraps its fields. */
  isForm: boolean
}

/** A request as the routes see it: they cannot tell how a parameter was sent. */
export interface RoutedRequest extends Pick<FakeRequest, 'method' | 'path' | 'token' | 'params'> {
  /** What the server puts into the wrapper of a record when that was not sent: the keys of a JSON body. */
  unwrapped: Record<string, unknown>
}

/** What a request says, apart from its path. */
type Said = Pick<FakeRequest, 'query' | 'body' | 'params' | 'isForm'>

/**
 * Parses the query, and a body that is a JSON object or a form; the server ignores any other body. Returns undefined for
 * what is malformed.
 */
export async function parseRequest(
  search: string,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<Said | undefined> {
  try {
    const body = withoutNulls(await parseBody(bytes, contentType ?? ''))
    const params = { ...body, ...withoutNulls(nested(pairsOf(search.replace(/^\?/, '')))) }
    return { query: new URLSearchParams(search), body, params, isForm: isForm(contentType ?? '') }
  } catch {
    return undefined
  }
}

async function parseBody(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Record<string, unknown>> {
  if (bytes.length === 0) return {}
  if (isForm(contentType)) {
    const fields = nested(isMultipart(contentType) ? await formOf(bytes, contentType) : pairsOf(textOf(bytes)))
    await readUploads(fields)
    return fields
  }
  return /json/i.test(contentType) ? parseJson(textOf(bytes)) : {}
}

/** With a byte order mark, which makes JSON malformed for Ruby. @throws TypeError for bytes that are not UTF-8 */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function formOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  return new Response(streamOf(bytes), { headers: { 'Content-Type': contentType } }).formData()
}

function parseJson(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text)
  if (isDeeper(value, 100)) throw new RangeError('Ruby reads no deeper JSON')
  return isObject(value) ? value : {}
}

function isForm(contentType: string): boolean {
  return isMultipart(contentType) || /^application\/x-www-form-urlencoded/i.test(contentType)
}

function isMultipart(contentType: string): boolean {
  return /^multipart\/form-data/i.test(contentType)
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1))
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

/** A single value, a list, or separated by commas. */
export function wordsOf(params: Readonly<Record<string, unknown>>, name: string): string[] | undefined {
  const words = [params[name] ?? []].flat().flatMap((word) => (text(word) ?? '').split(','))
  return words.length === 0 ? undefined : words
}
