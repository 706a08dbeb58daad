/** Reads the body of a request, not more and not longer than allowed. */
import type { Runtime } from '../core/transport/runtime.ts'
import { WebhookVerificationError } from './verification-error.ts'

export interface ReadLimits {
  readonly maxBodyBytes: number
  /** Milliseconds for the whole body. */
  readonly timeout: number
}

/** @throws WebhookVerificationError */
export async function readBody(
  request: Request,
  { maxBodyBytes, timeout }: ReadLimits,
  runtime: Runtime,
): Promise<Blob> {
  // A locked stream is being read by somebody else.
  if (request.bodyUsed || request.body?.locked) throw new WebhookVerificationError('body-read-before', parserHint)
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge(maxBodyBytes)
  const reader = request.body?.getReader()
  if (!reader) return new Blob()
  const late = new AbortController()
  const cancel = runtime.limit(() => late.abort(), timeout)
  try {
    return await collect(reader, maxBodyBytes, late.signal)
  } finally {
    cancel()
    // Stops the sender where the body was not read to its end; it may be broken already.
    reader.cancel().catch(() => {})
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  maxBodyBytes: number,
  late: AbortSignal,
): Promise<Blob> {
  const tooSlow = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new WebhookVerificationError('body-too-slow')))
  })
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await Promise.race([reader.read().catch(incomplete), tooSlow])
    if (done) return new Blob(chunks)
    size += value.length
    if (size > maxBodyBytes) throw tooLarge(maxBodyBytes)
    chunks.push(value)
  }
}

function incomplete(): never {
  throw new WebhookVerificationError('body-incomplete')
}

function tooLarge(maxBodyBytes: number): WebhookVerificationError {
  return new WebhookVerificationError('body-too-large', `: more than ${maxBodyBytes} bytes`)
}

/** What to add, for each framework whose body parser comes first. */
const parserHint = `. Pass the raw body:
  express: app.post(path, express.raw({ type: 'application/json' }), …) before app.use(express.json())
  fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body))
  Nest: NestFactory.create(AppModule, { rawBody: true })
  Next.js pages: export const config = { api: { bodyParser: false } }
  others: call the handler before anything reads request.json() or text()`
