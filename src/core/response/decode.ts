/** Reads the body of a success. */
import { isMarkup } from '../errors/error-body.ts'
import { type Call, DecodeError } from '../errors/errors.ts'
import type { ResponseKind } from '../operations/operation.ts'

/** A success, as errors name it. */
interface Success extends Call {
  readonly response: Response
}

/** Returns the body as the operation describes it, else throws a DecodeError. */
export function decode(success: Success, text: string, described: ResponseKind): unknown {
  const { answer } = described
  if (answer === 'json' || (answer === 'optional' && text !== '')) return jsonIn(success, text, described)
  if (isPage(success, text)) throw wrong(success, page, text)
  if (answer === 'text') return text
  if (answer === 'any' && text !== '') {
    return /\bjson\b/i.test(typeOf(success)) ? parse(success, text) : text
  }
  return undefined
}

function jsonIn(success: Success, text: string, { nullAnswer }: ResponseKind): unknown {
  if (text === '') throw wrong(success, 'expected JSON, got an empty body', text)
  const value = parse(success, text)
  // Some proxies say so of everything; no page is an object.
  if (typeof value !== 'object' && isPage(success, text)) throw wrong(success, page, text)
  if (value === null && !nullAnswer) throw wrong(success, 'expected JSON, got null', text)
  return value
}

function parse(success: Success, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (isPage(success, text)) throw wrong(success, page, text)
    const { hide = (shown) => shown } = success.line
    throw wrong(success, 'expected JSON, got invalid JSON', text, { cause: syntaxErrorOf(text, hide) })
  }
}

const page = 'expected JSON, got an HTML page (does baseUrl point at Chatwoot?)'

function wrong({ line, response }: Success, what: string, text: string, options?: ErrorOptions): DecodeError {
  return new DecodeError(line, response, what, text, options)
}

/** Looking for secrets in a longer body takes too long, and the excerpt shows its beginning. */
const longestQuoted = 65_536

// The platform's error quotes what it could not parse, so it only gets to see what is not secret.
function syntaxErrorOf(text: string, hide: (text: string) => string): unknown {
  if (text.length > longestQuoted) return undefined
  try {
    JSON.parse(hide(text))
    return undefined
  } catch (error) {
    return error
  }
}

function isPage(success: Success, text: string): boolean {
  return isMarkup(text) || (text !== '' && /^text\/html\b/i.test(typeOf(success)))
}

function typeOf({ response }: Success): string {
  return response.headers.get('content-type') ?? ''
}
