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
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await deadline.race(reader.read())
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
  const { status, statusText, headers, url, redirected } = response
  return Object.defineProperties(new Response(body, { status, statusText, headers }), {
    url: { value: url },
    redirected: { value: redirected },
  })
}
