/** Whether what an in-memory Chatwoot answers fits the corrected document. */
import * as operations from '../../generated/operations.ts'
import { type FakeAnswer, unknownRoute } from '../../src/testing/exchange/answers.ts'
import { operationOf } from '../../src/testing/exchange/operations.ts'
import type { FakeRequest } from '../../src/testing/exchange/request.ts'
import { correctedDocument } from './strict-schemas.ts'

const paths = new Map<string, string>(Object.values(operations).map(({ id, path }) => [id, path]))

/** Returns what is wrong with an answer; undefined if nothing is, or if it is a failure. */
export function misfitOf(
  { method, path }: Pick<FakeRequest, 'method' | 'path'>,
  { status, body, headers }: FakeAnswer,
): string | undefined {
  // Where the server accepts PUT as well as PATCH, the document describes both with the same schema.
  const verb = operationOf(method, path) ? method : method.replace('PUT', 'PATCH')
  const operation = operationOf(verb, path)
  // A server without the route: the document describes those that have it.
  const isUnknown = JSON.stringify(body) === JSON.stringify(unknownRoute.body)
  if (!operation || status >= 500 || isUnknown) return undefined
  const type = headers?.['content-type'] ?? (typeof body === 'string' ? 'text/plain' : 'application/json')
  const described = correctedDocument().answer(`${verb} ${paths.get(operation)}`, status, type)
  if (typeof described === 'string') return described
  const { validate } = described
  if (!validate) return body === undefined ? undefined : `${method} ${path} ${status}: the body must be empty`
  const sent: unknown = JSON.parse(JSON.stringify(body ?? null))
  return validate(sent) ? undefined : `${method} ${path} ${status}: ${JSON.stringify(validate.errors?.slice(0, 3))}`
}
