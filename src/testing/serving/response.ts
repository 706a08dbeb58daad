/** Responses as `fetch` returns them, also broken ones. */
import type { FakeAnswer } from '../exchange/answers.ts'
import { streamOf } from '../exchange/stream.ts'

const encoder = new TextEncoder()

/** The response to HEAD has the headers only. */
export function responseOf(answer: FakeAnswer, { method, headers }: Request): Response {
  const { status } = answer
  const content = contentOf(answer)
  const isEmpty = status === 204 || status === 205 || status === 304
  return new Response(isEmpty || method === 'HEAD' ? null : streamOf(content), {
    status,
    headers: headersOf(answer, headers, isEmpty ? undefined : content),
  })
}

/** A response whose connection is cut in the middle of its body. */
export function halfResponseOf(answer: FakeAnswer, { headers }: Request): Response {
  const content = contentOf(answer)
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) controller.error(connectionCut('terminated'))
      else controller.enqueue(content.subarray(0, Math.ceil(content.length / 2)))
      isSent = true
    },
  })
  return new Response(body, { status: answer.status, headers: headersOf(answer, headers, content) })
}

/** What those are told who go on after `close()`. */
export const closedMessage =
  'the fake Chatwoot was closed: create another one for each test, and await what it is asked for'

/** The error of the platform's fetch when the other side closes the connection. */
export function connectionCut(message = 'fetch failed', reason = 'read ECONNRESET'): TypeError {
  const cause = Object.assign(new Error(reason), { code: 'ECONNRESET' })
  return new TypeError(message, { cause })
}

function contentOf({ body }: FakeAnswer): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return encoder.encode(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
}

function headersOf({ body, headers }: FakeAnswer, sent: Headers, content: Uint8Array | undefined) {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8'
  const ofContent = content && { 'content-type': type, 'content-length': String(content.length) }
  return { 'x-request-id': requestIdOf(sent), ...ofContent, ...headers }
}

/** Rails keeps the caller's. */
function requestIdOf(sent: Headers): string {
  const id = sent.get('X-Request-Id') ?? ''
  return id === '' ? 'fake-request' : id.replace(/[^\w@-]/g, '').slice(0, 255)
}
