/** Reading the body of a success. */
import { isMarkup } from './error-body.ts'
import { DecodeError, type RequestLine } from './errors.ts'
import type { Operation } from './operation.ts'
import { readText } from './transport.ts'

/** What an answer should be. */
export type Described = Pick<Operation, 'answer' | 'nullAnswer'>

/** The body as the operation describes it; throws a DecodeError when it is something else. */
export async function decode(
  line: RequestLine,
  response: Response,
  described: Described,
  signal?: AbortSignal,
): Promise<unknown> {
  const text = await readText(line, response, signal)
  const wrong = (what: string, options?: ErrorOptions) => new DecodeError(line, response.status, what, text, options)

  if (isPage(text, response))
    throw wrong("is a page for people, not Chatwoot's answer (does baseUrl point at Chatwoot?)")
  switch (described.answer) {
    case 'none':
      return undefined
    case 'text':
      return text
    case 'optional':
      if (text === '') return undefined
      break
    case 'json':
      if (text === '') throw wrong('with an empty body where JSON belongs')
  }
  const value = parse(text, wrong)
  if (value === null && !described.nullAnswer) throw wrong('with null where there should be an answer')
  return value
}

function parse(text: string, wrong: (what: string, options?: ErrorOptions) => DecodeError): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong('with a body that is no JSON', { cause })
  }
}

function isPage(text: string, response: Response): boolean {
  return isMarkup(text) || (text !== '' && /^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
}
