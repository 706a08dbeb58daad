/** Reads the body of a refusal, in any of the shapes that Chatwoot and the proxies in front of it send. */

export interface ErrorBody {
  /** The parsed JSON, else the text; undefined when the body is empty. */
  readonly body: unknown
  /** What it says, on one line; empty when it says nothing. */
  readonly text: string
  /** The fields that it names. */
  readonly fields: readonly string[]
}

/** Reads a body: JSON, HTML or plain text. */
export function readErrorBody(raw: string): ErrorBody {
  const trimmed = raw.trim()
  if (trimmed === '') return { body: undefined, text: '', fields: [] }
  if (isMarkup(trimmed)) return { body: raw, text: titleOf(trimmed), fields: [] }
  let body: unknown
  try {
    body = JSON.parse(trimmed)
  } catch {
    return { body: raw, text: oneLine(trimmed), fields: [] }
  }
  return { body, text: oneLine(textOf(body)), fields: fieldsOf(body) }
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
  return Object.entries(value)
    .map(([field, texts]) => `${field} ${textOf(texts)}`)
    .join(', ')
}

function fieldsOf(body: unknown): readonly string[] {
  if (!isRecord(body)) return []
  if (Array.isArray(body.attributes)) return body.attributes.filter((field) => typeof field === 'string')
  if (isRecord(body.error)) return Object.keys(body.error)
  if (isRecord(body.errors)) return Object.keys(body.errors)
  return []
}

function titleOf(page: string): string {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(page)?.[1] ?? /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(page)?.[1]
  return oneLine((title ?? '').replace(/<[^>]*>/g, '')) || '(an HTML page without a title)'
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
