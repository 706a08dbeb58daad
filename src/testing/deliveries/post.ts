/** Posts a delivery once: five seconds for the response, redirects are followed with the same body. */
import type { Runtime } from '../../core/transport/runtime.ts'

/** Sends a delivery; `fetch` is one, and so is a function that handles requests. */
export type WebhookFetch = (request: Request) => Promise<Response>

/** The status, if there was a response, and why it failed, in the server's words. */
export interface Outcome {
  status?: number
  /** Absent if it was delivered. */
  error?: string
}

const timeLimit = 5000
const longestChain = 10

export async function post(
  { url, headers, body }: { url: string; headers: Headers; body: string },
  fetch: WebhookFetch,
  runtime: Pick<Runtime, 'limit'>,
): Promise<Outcome> {
  const abort = new AbortController()
  let cancel = () => {}
  const late = new Promise<Outcome>((resolve) => {
    cancel = runtime.limit(() => {
      resolve({ error: 'Net::ReadTimeout with #<TCPSocket:(closed)>' })
      abort.abort()
    }, timeLimit)
  })
  try {
    return await Promise.race([late, follow(url, { method: 'POST', headers, body, signal: abort.signal }, fetch)])
  } catch (error) {
    return { error: connectionError(error, url) }
  } finally {
    cancel()
  }
}

async function follow(url: string, init: RequestInit, fetch: WebhookFetch, followed = 0): Promise<Outcome> {
  const response = await fetch(new Request(url, { ...init, redirect: 'manual' }))
  const { status, statusText } = response
  const location = response.headers.get('Location')
  await response.body?.cancel()
  if (status >= 300 && status < 400 && location !== null && followed < longestChain) {
    return follow(new URL(location, url).href, init, fetch, followed + 1)
  }
  if (status >= 200 && status < 300) return { status }
  return { status, error: `${status} ${reasons[status] ?? statusText}`.trim() }
}

// Responses that did not come over HTTP have no reason.
const reasons: Readonly<Record<number, string>> = {
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

function connectionError(error: unknown, url: string): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  if (code !== 'ECONNREFUSED') return 'end of file reached'
  const { hostname, port, protocol } = new URL(url)
  const at = port || (protocol === 'https:' ? '443' : '80')
  const reason = `Connection refused - connect(2) for "${hostname}" port ${at}`
  return `Failed to open TCP connection to ${hostname}:${at} (${reason})`
}
