/** The one function around fetch: everything that can go wrong on the way becomes an error of this package. */
import { apiError } from './api-errors.ts'
import { AbortError, ChatwootError, ConnectionError, RedirectError, type RequestLine } from './errors.ts'

/** A function like the platform's fetch. It gets a whole `Request`, and the signal beside it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** How a request is sent. */
export interface Sending {
  readonly signal?: AbortSignal | undefined
  /** Instead of the platform's. */
  readonly fetch?: Fetch | undefined
}

/** Sends a request; gives a success at its headers, and throws for everything else. */
export async function send(request: Request, sending: Sending): Promise<Response> {
  const response = await attempt(request, sending)
  if (response.ok) return response
  throw await refusal(lineOf(request), response, sending.signal)
}

/** Sends a request once; gives its answer whatever the status. */
export async function attempt(request: Request, sending: Sending): Promise<Response> {
  // Looked up at each request: test interceptors and monitoring replace it whenever they are installed.
  const fetch = sending.fetch ?? globalThis.fetch
  try {
    // Followed by the platform, a redirect would carry the token to another host and turn a POST into a GET.
    return await fetch(request, { redirect: 'manual', ...(sending.signal && { signal: sending.signal }) })
  } catch (error) {
    throw failure(lineOf(request), error, sending.signal ?? request.signal)
  }
}

/** The body's text. A byte order mark is taken away. */
export async function readText(line: RequestLine, response: Response, signal?: AbortSignal): Promise<string> {
  if (response.bodyUsed) {
    throw new ChatwootError(
      `${line.method} ${line.path}: the body has been read already; await the promise or read the body of asResponse(), not both`,
    )
  }
  try {
    return await response.text()
  } catch (error) {
    throw failure(line, error, signal, 'the connection broke while the answer was read')
  }
}

/** How errors name a request. */
export function lineOf(request: Request): RequestLine {
  return { method: request.method, path: new URL(request.url).pathname }
}

async function refusal(line: RequestLine, response: Response, signal: AbortSignal | undefined): Promise<ChatwootError> {
  const location = response.headers.get('location')
  if (response.status >= 300 && response.status < 400 && location !== null) {
    await response.body?.cancel()
    return new RedirectError(line, response.status, location)
  }
  try {
    return apiError(line, response, await readText(line, response, signal))
  } catch (error) {
    // The status is known and says more than the broken body; an abort is what the caller wanted.
    if (error instanceof AbortError) return error
    return apiError(line, response, '', { cause: error })
  }
}

function failure(line: RequestLine, error: unknown, signal?: AbortSignal, what?: string): ChatwootError {
  if (error instanceof ChatwootError) return error
  if (signal?.aborted) return new AbortError(line, 'the call was aborted', { cause: signal.reason })
  if (error instanceof Error && error.name === 'AbortError') {
    return new AbortError(line, 'the call was aborted', { cause: error })
  }
  const reason = reasonOf(error)
  const text = what ?? 'the server could not be reached'
  return new ConnectionError(line, reason ? `${text}: ${reason}` : text, { cause: error })
}

/** The innermost message: "fetch failed" says nothing, the cause within says ECONNREFUSED. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map(reasonOf))].join(', ')
  }
  const inner = error.cause === undefined ? '' : reasonOf(error.cause)
  return inner || error.message
}
