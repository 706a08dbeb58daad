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

/** Without it, a request never ends while a test has replaced `queueMicrotask`. Forms and blobs stay as they are. */
export function readWithPromises(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== 'string') return init
  // A body that is a stream must say so; the types of the platform do not know it.
  return { ...init, body: streamOf(init.body), duplex: 'half' } as RequestInit
}
