/** Reads the body of a response as text. */

const decoder = new TextDecoder()

/** Returns the same as `text()`, which is slower on Node: `npm run bench` shows it. */
export async function bodyText(response: Response): Promise<string> {
  const { body } = response
  if (!body) return ''
  // Custom fetch functions may return bodies that are not web streams.
  if (typeof body.getReader !== 'function') return response.text()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return decoder.decode(joined(chunks))
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = chunks
  if (chunks.length < 2) return first
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
