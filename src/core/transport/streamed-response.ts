import type { RequestLine } from '../errors/errors.ts'
import { failureInAnswer } from '../errors/fetch-failure.ts'
import type { Watch } from './deadline.ts'

/** The same response, whose body somebody else reads: the watch goes on until it has been read, or was given up. */
export function watchedResponse(response: Response, watch: Watch, line: RequestLine): Response {
  // What is no stream of the platform's (a fetch of one's own) can only be read in its own way.
  if (typeof response.body?.getReader !== 'function') {
    watch.end()
    return response
  }
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await watch.race(reader.read())
          if (!done) return controller.enqueue(value)
          watch.end()
          controller.close()
        } catch (error) {
          watch.end()
          controller.error(failureInAnswer(line, error))
        }
      },
      cancel(reason) {
        watch.end()
        return reader.cancel(reason)
      },
    },
    // Nothing is read before somebody asks.
    { highWaterMark: 0 },
  )
  const { status, statusText, headers, url, redirected } = response
  return Object.defineProperties(new Response(body, { status, statusText, headers }), {
    url: { value: url },
    redirected: { value: redirected },
  })
}
