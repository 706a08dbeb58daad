/** Reads the body of a success. */
import { isMarkup } from '../errors/error-body.ts'
import { DecodeError, type RequestLine } from '../errors/errors.ts'
import type { ResponseKind } from '../operations/operation.ts'

/**
 * Returns the body as the operation describes it, else throws a DecodeError. `hide` removes secrets from what errors
 * show.
 */
export function decode(
  line: RequestLine,
  response: Response,
  text: string,
  described: ResponseKind,
  hide: (text: string) => string = (shown) => shown,
): unknown {
  const wrong = (what: string, options?: ErrorOptions) => new DecodeError(line, response, what, hide(text), options)

  if (isPage(text, response)) throw wrong('expected JSON, got an HTML page (does baseUrl point at Chatwoot?)')
  switch (described.answer) {
    case 'none':
      return undefined
    case 'text':
      return text
    case 'any':
      if (text === '') return undefined
      if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return text
      return parse(text, wrong, hide)
    case 'optional':
      if (text === '') return undefined
      break
    case 'json':
      if (text === '') throw wrong('expected JSON, got an empty body')
  }
  const value = parse(text, wrong, hide)
  if (value === null && !described.nullAnswer) throw wrong('expected JSON, got null')
  return value
}

function parse(
  text: string,
  wrong: (what: string, options?: ErrorOptions) => DecodeError,
  hide: (text: string) => string,
): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('expected JSON, got invalid JSON', { cause: syntaxErrorOf(hide(text)) })
  }
}

// The platform's error quotes what it could not parse, so it only gets to see what is not secret.
function syntaxErrorOf(text: string): unknown {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error
  }
}

function isPage(text: string, response: Response): boolean {
  return isMarkup(text) || (text !== '' && /^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
}
