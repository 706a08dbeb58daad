/** Reads the body of a response. */
import { describeKind } from '../errors/describe-value.ts'

const decoder = /* @__PURE__ */ new TextDecoder()

/** The body of a response: bytes, or a string where a custom fetch function returns nothing else. */
export type Content = Uint8Array<ArrayBuffer> | string

/** What was read of a body. */
export interface ReadBody {
  readonly content: Content
  /** Whether the body is longer: the rest was cancelled. */
  readonly isCut: boolean
}

/** The body of a response, which is read once. */
export class BodyReader {
  readonly #response: Response
  #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined

  constructor(response: Response) {
    this.#response = response
  }

  /** Returns the same bytes as `arrayBuffer()`, which is slower on Node: `npm run bench` shows it. At most `limit`. */
  async read(limit = Number.POSITIVE_INFINITY): Promise<ReadBody> {
    const { body } = this.#response
    // Custom fetch functions may return responses that only have a text, or nothing, and bodies that are not web streams.
    if (!body && (body === null || !('text' in this.#response))) return { content: '', isCut: false }
    if (typeof body?.getReader !== 'function') return cut(await this.#response.text(), limit)
    const reader = body.getReader()
    this.#reader = reader
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { content: joined(chunks, length), isCut: false }
      if (!isChunk(value)) throw this.#refused(value)
      chunks.push(value)
      length += value.length
      if (length <= limit) continue
      this.cancel()
      return { content: joined(chunks, length).subarray(0, limit), isCut: true }
    }
  }

  #refused(chunk: unknown): TypeError {
    this.cancel()
    // Not the string itself: it is what the server sent.
    const given = typeof chunk === 'string' ? 'a string' : describeKind(chunk)
    return new TypeError(`the chunks of a body must be Uint8Arrays, got ${given}`)
  }

  /** Ends the transfer of what has not been read. */
  cancel(): void {
    // It does not matter when the connection breaks now.
    this.#reader?.cancel().catch(() => {})
  }
}

/** Whether it is bytes: custom fetch functions put other things into streams. Not `instanceof`: Jest has its own class. */
function isChunk(value: unknown): boolean {
  return ArrayBuffer.isView(value) && 'length' in value
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
