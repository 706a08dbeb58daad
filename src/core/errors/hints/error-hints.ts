/** What a caller can do about a refusal, where that is known: a hint is right or absent. */
import { type ErrorBody, isMarkup } from '../error-body.ts'
import type { RequestLine } from '../errors.ts'
import { routeOf } from './hint-table.ts'
import { proxyHint } from './proxy-hints.ts'

/** An unsuccessful response. */
export interface Refusal extends RequestLine, ErrorBody {
  readonly status: number
  readonly headers: Headers
}

/** Returns the hint for a refusal, if there is one: of what is in front of Chatwoot, else of the client's own. */
export function hintFor({ status, method, path, body, text, headers, sent, advice }: Refusal): string | undefined {
  const isPage = typeof body === 'string' && isMarkup(body)
  const fromProxy = proxyHint({ status, text, headers, isPage })
  if (fromProxy || isPage) return fromProxy
  return advice?.({ status, method, path, route: routeOf(path), text, body, sent })
}
