/** Reads the body of a request, not more and not longer than allowed. */

import { WebhookVerificationError } from '../verification-error.ts'
import { type Clock, raced } from './clock.ts'

/** @param milliseconds for the whole body @throws WebhookVerificationError */
export async function readBody(request: Request, maxBytes: number, milliseconds: number, clock: Clock): Promise<Blob> {
  // A locked stream is being read by somebody else.
  if (request.bodyUsed || request.body?.locked) throw new WebhookVerificationError('body-read-before', parserHint)
  const reader = request.body?.getReader()
  if (!reader) return new Blob()
  try {
    return await raced(clock, collect(reader, maxBytes), milliseconds, () => {
      throw new WebhookVerificationError('body-too-slow')
    })
  } finally {
    // Stops the sender if the body was not read to its end; it may be broken already.
    reader.cancel().catch(() => {})
  }
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, maxBytes: number): Promise<Blob> {
  const chunks: BlobPart[] = []
  let rest = maxBytes
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new WebhookVerificationError('body-incomplete')
    })
    if (done) return new Blob(chunks)
    rest -= value.length
    if (rest < 0) throw new WebhookVerificationError('body-too-large', `: more than ${maxBytes} bytes`)
    chunks.push(value)
  }
}

/** What to add for each framework whose body parser comes first. */
const parserHint = `: put the route above express.json(); Nest: rawBody: true; fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, …); Next.js: bodyParser: false`
