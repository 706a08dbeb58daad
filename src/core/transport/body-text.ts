/** Reads the body of a response. */

const decoder = /* @__PURE__ */ new TextDecoder()

/** The body of a response: bytes, or a string where a custom fetch function returns nothing else. */
export type Content = Uint8Array<ArrayBuffer> | string

/** What was read of a body. */
export interface ReadBody {
  readonly content: Content
  /** Whether the body is longer: the rest was cancelled. */
  readonly isCut: boolean
}

/** Returns the same bytes as `arrayBuffer()`, which is slower on Node: `npm run bench` shows it. At most `limit`. */
export async function readBody(response: Response, limit = Number.POSITIVE_INFINITY): Promise<ReadBody> {
  const { body } = response
  if (!body) return { content: '', isCut: false }
  // Custom fetch functions may return bodies that are not web streams.
  if (typeof body.getReader !== 'function') return cut(await response.text(), limit)
  const reader = body.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { content: joined(chunks, length), isCut: false }
    chunks.push(value)
    length += value.length
    if (length <= limit) continue
    // It does not matter when the connection breaks now.
    reader.cancel().catch(() => {})
    return { content: joined(chunks, length).subarray(0, limit), isCut: true }
  }
}

/** Decodes a body as `text()` does; throws if it does not fit into a string. */
export function textOf(content: Content): string {
  return typeof content === 'string' ? content : decoder.decode(content)
}

function cut(text: string, limit: number): ReadBody {
  return { content: text.slice(0, limit), isCut: text.length > limit }
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first = new Uint8Array()] = chunks
  if (chunks.length < 2) return first
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
