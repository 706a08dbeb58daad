/** Responses that nobody has recorded, checked against the corrected document. */
import { correctedDocument } from './strict-schemas.ts'

const strict = correctedDocument()

/**
 * Returns the body.
 *
 * @param operation `GET /api/v1/…` with the template of the path
 * @throws Error if the document describes another response for the operation; without a body, it must describe none
 */
export function describedBody<Body>(operation: string, body: Body, status = 200): Body {
  const answer = strict.answer(operation, status, 'application/json')
  if (typeof answer === 'string') throw new Error(answer)
  if (answer.validate ? answer.validate(body) : body === undefined) return body
  throw new Error(`${operation} ${status}: ${JSON.stringify(answer.validate?.errors ?? 'the body is empty')}`)
}

/** Returns status, body and headers for nock's reply. Throws what `describedBody` throws. */
export function described(
  operation: string,
  body?: unknown,
  status = 200,
): [status: number, body: string, headers: Record<string, string>] {
  describedBody(operation, body, status)
  return [status, body === undefined ? '' : JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' }]
}
