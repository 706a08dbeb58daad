/** Reads the body of a refusal, in any of the shapes that Chatwoot and the proxies in front of it send. */

import { printable } from './chatwoot-error.ts'

export interface ErrorBody {
  /** The parsed JSON, else the text; undefined when the body is empty. */
  readonly body: unknown
  /** What it says, on one line; empty when it says nothing. */
  readonly text: string
  /** The fields that it names. */
  readonly fields: readonly string[]
}

/** Reads a body: JSON, HTML or plain text. `hide` removes secrets. */
export function readErrorBody(raw: string, hide: (text: string) => string = (shown) => shown): ErrorBody {
  const shown = hide(raw)
  const trimmed = shown.trim()
  if (trimmed === '') return { body: undefined, text: '', fields: [] }
  if (isMarkup(trimmed)) return { body: pageOf(shown, hide), text: oneLine(hide(titleOf(trimmed))), fields: [] }
  try {
    // Written anew, since JSON can spell a secret with escapes.
    const body: unknown = JSON.parse(hide(JSON.stringify(JSON.parse(raw))))
    return { body, text: oneLine(textOf(body)), fields: fieldsOf(body) }
  } catch {
    // Not JSON, or nested so deeply that it cannot be read.
    return { body: shown, text: oneLine(trimmed), fields: [] }
  }
}

/** Whether a body is HTML or XML: what proxies and error pages send instead of JSON. */
export function isMarkup(text: string): boolean {
  return /^\s*<(!doctype|!--|\?xml|[a-z][\w-]*[\s/>])/i.test(text)
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body
  if (Array.isArray(body)) return body.map(textOf).filter(Boolean).join(', ')
  if (!isRecord(body)) return body === null ? '' : String(body)
  // `error` comes from handled errors, `message` from record validation, `errors` from the sign-in.
  const said = [body.error, body.message, body.errors].map(detailOf).find(Boolean)
  return said ?? JSON.stringify(body)
}

// `{ field: ['is blank'] }` becomes "field is blank".
function detailOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  if (!isRecord(value)) return textOf(value)
  if (isReport(value)) return value.message
  return Object.entries(value)
    .map(([field, texts]) => `${field} ${textOf(texts)}`)
    .join(', ')
}

function fieldsOf(body: unknown): readonly string[] {
  if (!isRecord(body)) return []
  if (Array.isArray(body.attributes)) return body.attributes.filter((field) => typeof field === 'string')
  if (isReport(body.error)) return []
  if (isRecord(body.error)) return Object.keys(body.error)
  if (isRecord(body.errors)) return Object.keys(body.errors)
  return []
}

/** Whether an object is what another service said, `{ type, message, code }`, and not reasons by field, which are arrays. */
function isReport(value: unknown): value is { readonly message: string } {
  return isRecord(value) && typeof value.message === 'string' && value.message.trim() !== ''
}

/** Returns a page; without its tags if they cut a secret into pieces. */
function pageOf(page: string, hide: (text: string) => string): string {
  const bare = withoutTags(page)
  const clean = hide(bare)
  return clean === bare ? page : clean
}

function withoutTags(page: string): string {
  return page.replace(/<[^<>]*>/g, '')
}

/** Titles are at the beginning of a page, and short. */
const titleLimits = { before: 16_384, length: 1_000 }

function titleOf(page: string): string {
  const start = page.slice(0, titleLimits.before)
  const title = elementIn(start, 'title') || elementIn(start, 'h1')
  return title || '(an HTML page without a title)'
}

// Step by step: on hostile pages, one expression for the element takes time that grows with the square of their length.
function elementIn(page: string, name: string): string {
  const opening = page.search(new RegExp(`<${name}[\\s>]`, 'i'))
  const begin = opening < 0 ? -1 : page.indexOf('>', opening)
  if (begin < 0) return ''
  const rest = page.slice(begin + 1)
  const end = rest.search(new RegExp(`</${name}`, 'i'))
  return end < 0 ? '' : oneLine(withoutTags(rest.slice(0, Math.min(end, titleLimits.length))))
}

function oneLine(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ')).trim()
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
