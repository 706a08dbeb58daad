/** The handler behind node:http, and frameworks with its request and response. */
import { answer, logError } from './handler/answer.ts'

/** What is read of a request of node:http, express, Nest or fastify. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** Of express: with the path of the router. */
  readonly originalUrl?: string | undefined
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  /** Of Nest with `rawBody: true`, of Google's functions. */
  readonly rawBody?: unknown
  /** Of a body parser. */
  readonly body?: unknown
  /** Of fastify: the request of node:http. */
  readonly raw?: NodeRequest | undefined
  /** Whether anything has read from it. */
  readonly readableDidRead?: boolean | undefined
  /** Whether all of it has arrived. */
  readonly complete?: boolean | undefined
  [Symbol.asyncIterator]?(): AsyncIterator<Uint8Array>
}

/** What is used of a response. */
export interface NodeResponse {
  readonly headersSent?: boolean | undefined
  writeHead(status: number, headers: Record<string, string>): unknown
  end(text: string): unknown
}

/** What is used of a reply of fastify. */
export interface FastifyReplyLike {
  readonly raw: NodeResponse
  hijack(): unknown
}

/**
 * Makes a listener for node:http of a handler, which is also a route handler for express, Nest (`@Req() request, @Res()
 * response`) and fastify (request and reply). It takes the bytes from `rawBody`, from a Buffer or string in `body`, or
 * from the request itself. If a body parser has parsed them, it answers 400 with the line to add.
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse | FastifyReplyLike) => Promise<void> {
  // Callers without TypeScript may pass the options.
  if (typeof handler !== 'function') throw new TypeError('handler must be a function')
  return async (request, reply) => {
    const response = await standardRequest(request).then(handler).catch(failed)
    const isFastify = 'raw' in reply
    // Tells it that the response is written here.
    if (isFastify) reply.hijack()
    const target = isFastify ? reply.raw : reply
    // By a middleware that limits the time, for instance.
    if (target.headersSent) return
    const headers = Object.fromEntries(response.headers)
    // The rest of a body that was too large or too slow is not read.
    if ((request.raw ?? request).complete === false) headers.connection = 'close'
    target.writeHead(response.status, headers)
    target.end(await response.text())
  }
}

/** A function around the handler may fail, and frameworks do not expect that of a listener. */
function failed(error: unknown): Response {
  logError(error)
  return answer(500)
}

async function standardRequest(request: NodeRequest): Promise<Request> {
  const source = request.raw ?? request
  const path = request.originalUrl ?? source.url ?? ''
  // Anything can be a path after this, which not all targets of requests are.
  const url = `http://localhost/${path.replace(/^\/+/, '')}`
  // Node and Headers join the values of a name. The pseudo-headers of HTTP/2, such as `:path`, are not valid here.
  const headers = Object.entries(source.headers).filter(([name, value]) => value && name[0] !== ':') as [
    string,
    string,
  ][]
  // Of other methods only that they are others matters, and not all can be made.
  if (source.method !== 'POST') return new Request(url, { headers })
  const chunks = source.readableDidRead ? undefined : source[Symbol.asyncIterator]?.()
  const body = rawBodyIn(request, source) ?? (chunks && streamOf(chunks))
  // The DOM's types lack `duplex`, which Node asks for.
  const made = new Request(url, { method: 'POST', headers, body: body ?? '', duplex: 'half' } as RequestInit)
  // A body that is gone: the handler finds that it was read before, and says what to add.
  if (body === undefined) await made.text()
  return made
}

function rawBodyIn(request: NodeRequest, source: NodeRequest): string | Uint8Array | undefined {
  return [request.rawBody, request.body, source.rawBody, source.body].find(
    (value): value is string | Uint8Array => typeof value === 'string' || value instanceof Uint8Array,
  )
}

/** Not ended from here: that would close the connection before the response. */
function streamOf(chunks: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
