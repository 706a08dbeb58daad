/** Responses that nobody has recorded, checked against the corrected document. */
import { correctedDocument } from './strict-schemas.ts'

const strict = correctedDocument()

/**
 * Status, body and headers for nock's reply; without a body, the document must describe an empty one.
 *
 * @param operation `GET /api/v1/…` with the template of the path
 * @throws Error if the document describes another response for the operation
 */
export function described(
  operation: string,
  body?: unknown,
  status = 200,
): [status: number, body: string, headers: Record<string, string>] {
  const answer = strict.answer(operation, status, 'application/json')
  if (typeof answer === 'string') throw new Error(answer)
  if (answer.validate ? !answer.validate(body) : body !== undefined) {
    throw new Error(`${operation} ${status}: ${JSON.stringify(answer.validate?.errors ?? 'the body is empty')}`)
  }
  return [status, body === undefined ? '' : JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' }]
}
