/** What a caller can do about a refusal, where that is known: a hint is right or absent. */
import { type ErrorBody, isMarkup } from '../error-body.ts'
import type { Advice } from '../errors.ts'
import { routeOf } from './hint-table.ts'
import { notFoundHint } from './not-found-hints.ts'
import { proxyHint } from './proxy-hints.ts'
import { unauthorizedHint } from './refusal-hints.ts'
import { valueHint } from './value-hints.ts'

export { isRefusal } from './refusal-hints.ts'

type Refusal = Parameters<Advice>[0] & Pick<ErrorBody, 'body'> & { readonly headers: Headers }

/** Returns the hint for a refusal, if there is one. */
export function hintFor({ status, method, path, body, text, headers }: Refusal): string | undefined {
  const isPage = typeof body === 'string' && isMarkup(body)
  const fromProxy = proxyHint({ status, text, headers, isPage })
  if (fromProxy || isPage) return fromProxy
  const refused = { status, method, route: routeOf(path), text }
  if (status === 401) return unauthorizedHint(refused, body)
  if (status === 404) return notFoundHint(refused, path)
  return valueHint(refused)
}
