/** Reading the body of a success. */
import { isMarkup } from '../errors/error-body.ts'
import { DecodeError, type RequestLine } from '../errors/errors.ts'
import type { ResponseKind } from '../operations/operation.ts'

/** The body as the operation describes it; throws a DecodeError when it is something else. `hide` takes secrets out of what errors show. */
export function decode(
  line: RequestLine,
  response: Response,
  text: string,
  described: ResponseKind,
  hide: (text: string) => string = (shown) => shown,
): unknown {
  const wrong = (what: string, options?: ErrorOptions) => new DecodeError(line, response, what, hide(text), options)

  if (isPage(text, response))
    throw wrong("is a page for people, not Chatwoot's answer (does baseUrl point at Chatwoot?)")
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
      if (text === '') throw wrong('with an empty body where JSON belongs')
  }
  const value = parse(text, wrong, hide)
  if (value === null && !described.nullAnswer) throw wrong('with null where there should be an answer')
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
    throw wrong('with a body that is no JSON', { cause: complaintAbout(hide(text)) })
  }
}

// The platform's complaint quotes what it could not read: it must not see what is to be hidden.
function complaintAbout(text: string): unknown {
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
