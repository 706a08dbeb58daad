import type { RequestLine } from '../errors/errors.ts'
import { failureInResponse } from '../errors/fetch-failure.ts'
import type { Deadline } from './deadline.ts'

/**
 * Returns the same response for a caller who reads the body: the deadline applies until it has been read or cancelled.
 */
export function streamedResponse(response: Response, deadline: Deadline, line: RequestLine): Response {
  // Bodies of custom fetch functions that are not web streams can only be handed over as they are.
  if (typeof response.body?.getReader !== 'function') {
    deadline.end()
    return response
  }
  const reader = response.body.getReader()
  const abandon = () => void reader.cancel().catch(() => {})
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await deadline.race(reader.read(), abandon)
          if (!done) return controller.enqueue(value)
          deadline.end()
          controller.close()
        } catch (error) {
          deadline.end()
          controller.error(failureInResponse(line, error))
        }
      },
      cancel(reason) {
        deadline.end()
        return reader.cancel(reason)
      },
    },
    // Nothing is read before the caller reads.
    { highWaterMark: 0 },
  )
  return withBody(response, body)
}

/** Returns a response like another one, with another body. */
export function withBody(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers, url, redirected } = response
  return Object.defineProperties(responseOf(body, status, { statusText, headers }), {
    url: { value: url },
    redirected: { value: redirected },
  })
}

/** Returns a response with any status: servers send some that the constructor refuses. */
export function responseOf(body: BodyInit | null, status: number, init: Omit<ResponseInit, 'status'>): Response {
  const isAccepted = status >= 200 && status <= 599
  if (isAccepted) return new Response(withoutContent.has(status) ? null : body, { ...init, status })
  const ok = { value: false }
  return Object.defineProperties(new Response(body, init), { status: { value: status, configurable: true }, ok })
}

/** Statuses whose responses have no body: the constructor refuses one. */
const withoutContent = new Set([204, 205, 304])
