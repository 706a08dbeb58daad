import { describe, expect, it } from 'vitest'
import { BodyReader, textOf } from '../../../../src/core/transport/body-reader.ts'

/** Reads a body as text. */
async function bodyText(response: Response): Promise<string> {
  return textOf((await new BodyReader(response).read()).content)
}

const bytes = (text: string) => new TextEncoder().encode(text)

function inChunks(...chunks: Uint8Array[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  return new Response(body)
}

describe('the text of a body', () => {
  it('is the same however it is chunked, even within a character', async () => {
    const text = '{"content":"Grüße 🦊"}'
    const all = bytes(text)
    for (let cut = 0; cut <= all.length; cut += 1) {
      await expect(bodyText(inChunks(all.slice(0, cut), all.slice(cut)))).resolves.toBe(text)
    }
    await expect(bodyText(inChunks(...Array.from(all, (byte) => Uint8Array.of(byte))))).resolves.toBe(text)
  })

  it('starts after a byte order mark, and keeps a later one', async () => {
    await expect(bodyText(inChunks(bytes('\ufeff'), bytes('a\ufeffb')))).resolves.toBe('a\ufeffb')
  })

  it.each([
    ['no body', new Response(null)],
    ['no chunk', inChunks()],
    ['an empty chunk', inChunks(new Uint8Array())],
  ])('is empty for %s', async (_, response) => {
    await expect(bodyText(response)).resolves.toBe('')
  })

  it('decodes invalid UTF-8 as the platform does', async () => {
    const broken = Uint8Array.of(0x61, 0xff, 0xe2, 0x82)

    await expect(bodyText(inChunks(broken))).resolves.toBe(await new Response(broken).text())
  })

  it.each([
    ['a string', 'text'],
    ['an object (ArrayBuffer)', new ArrayBuffer(4)],
  ])('fails for a chunk that is %s, as the platform does', async (kind, chunk) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(chunk)
        controller.close()
      },
    })

    await expect(bodyText(new Response(body))).rejects.toThrow(`the chunks of a body must be Uint8Arrays, got ${kind}`)
  })

  it('fails if the body breaks off', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('reset'))
      },
    })

    await expect(bodyText(new Response(body))).rejects.toThrow('reset')
  })
})
