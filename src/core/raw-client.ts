/** The requests of the raw client: the same transport, but what the server refuses is given, not thrown. */
import { isApiError } from './errors/api-errors.ts'
import type { Transport } from './transport/attempt.ts'
import { Exchange } from './transport/exchange.ts'
import { repeatOf } from './transport/retry-policy.ts'

export async function sendRaw(request: Request, baseUrl: string, transport: Transport): Promise<Response> {
  const { method, url, headers, signal } = request
  // openapi-fetch lets a call have another baseUrl: this token is not for it.
  if (url !== baseUrl && !url.startsWith(`${baseUrl}/`)) {
    throw new TypeError(`the raw client only calls ${baseUrl}, got ${new URL(url).origin}`)
  }
  // Read once, for all attempts.
  const body = request.body === null ? undefined : await request.arrayBuffer()
  const exchange = new Exchange(
    {
      method,
      url,
      path: new URL(url).pathname,
      headers,
      body,
      operation: undefined,
      bucket: undefined,
      repeat: repeatOf(method, {}, undefined),
      mayBeEmpty: false,
    },
    transport,
    { signal },
  )
  try {
    return (await exchange.open()).handOver()
  } catch (error) {
    if (!isApiError(error)) throw error
    return new Response(exchange.refusalText || null, { status: error.status, headers: error.headers })
  }
}
