/** Reads the body of a success. */
import { isMarkup } from '../errors/error-body.ts'
import { DecodeError, type RequestLine } from '../errors/errors.ts'
import type { ResponseKind } from '../operations/operation.ts'

/** Returns the body as the operation describes it, else throws a DecodeError. */
export function decode(line: RequestLine, response: Response, text: string, described: ResponseKind): unknown {
  const wrong = (what: string, options?: ErrorOptions) => new DecodeError(line, response, what, text, options)

  if (isPage(text, response)) throw wrong('expected JSON, got an HTML page (does baseUrl point at Chatwoot?)')
  switch (described.answer) {
    case 'none':
      return undefined
    case 'text':
      return text
    case 'any':
      if (text === '') return undefined
      if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return text
      return parse(text, wrong, line)
    case 'optional':
      if (text === '') return undefined
      break
    case 'json':
      if (text === '') throw wrong('expected JSON, got an empty body')
  }
  const value = parse(text, wrong, line)
  if (value === null && !described.nullAnswer) throw wrong('expected JSON, got null')
  return value
}

function parse(
  text: string,
  wrong: (what: string, options?: ErrorOptions) => DecodeError,
  { hide = (shown) => shown }: RequestLine,
): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('expected JSON, got invalid JSON', { cause: syntaxErrorOf(text, hide) })
  }
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

function isPage(text: string, response: Response): boolean {
  return isMarkup(text) || (text !== '' && /^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
}
