/** The only file that imports openapi-fetch: headers, and the raw client. */
import createClient, { type Client, mergeHeaders } from 'openapi-fetch'
import type { paths } from '../schema.ts'
import { isApiError } from './errors/api-errors.ts'
import { serializeBody } from './request/body.ts'
import { serializePath } from './request/path.ts'
import { serializeQuery } from './request/query.ts'
import type { Transport } from './transport/attempt.ts'
import { Exchange } from './transport/exchange.ts'
import { Secrets } from './transport/redact.ts'
import { repeatOf } from './transport/retry-policy.ts'
import { responseOf, withBody } from './transport/streamed-response.ts'

export { mergeHeaders }

/** The client of openapi-fetch, typed by the corrected document. */
export type RawClient = Client<paths>

/**
 * Creates an openapi-fetch client over the transport of a connection; its methods return `{ data, error, response }`.
 */
export function rawClient(
  baseUrl: string,
  headers: Readonly<Record<string, string | null>>,
  transport: Transport,
): RawClient {
  return createClient<paths>({
    baseUrl,
    headers,
    querySerializer: (query: unknown) => serializeQuery(Object(query)),
    // Gets baseUrl with the path; baseUrl has no braces, so it is unchanged.
    pathSerializer: serializePath,
    bodySerializer: (body: unknown) => serializeBody(body, {}).body,
    fetch: (request) => sendRaw(request, baseUrl, transport),
  })
}

/** Returns error responses instead of throwing, as openapi-fetch expects. */
async function sendRaw(request: Request, baseUrl: string, transport: Transport): Promise<Response> {
  const { method, url, headers, signal } = request
  // openapi-fetch allows another baseUrl for each call, which must not get this token.
  if (url !== baseUrl && !url.startsWith(`${baseUrl}/`)) {
    throw new TypeError(`the raw client only calls ${baseUrl}, got ${new URL(url).origin}`)
  }
  const path = new URL(url).pathname
  // Read once for all attempts.
  const body = request.body === null ? undefined : await request.arrayBuffer()
  const exchange = new Exchange(
    {
      method,
      url,
      secrets: new Secrets(transport.token, headers, path),
      headers,
      body,
      operation: undefined,
      bucket: undefined,
      repeat: repeatOf(method, {}, undefined),
      mayBeEmpty: false,
    },
    transport,
    { signal },
    { isThere: true },
  )
  try {
    return withEmptyBody(await (await exchange.open()).handOver())
  } catch (error) {
    if (!isApiError(error)) throw error
    return responseOf(exchange.refusalText || null, error.status, { headers: error.headers })
  }
}

/** openapi-fetch parses a 205 without a body, unless its length says that there is none. */
function withEmptyBody(response: Response): Response {
  if (response.status !== 205) return response
  const empty = withBody(response, null)
  empty.headers.set('Content-Length', '0')
  return empty
}
