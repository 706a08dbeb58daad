/** Bodies that can be read while a test has replaced `queueMicrotask`. */

/**
 * Node reads a body that is a string or bytes with the global `queueMicrotask`, and loops for ever once fake timers have
 * replaced it; a stream is read with promises only.
 */
export function streamOf(body: string | Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
}
