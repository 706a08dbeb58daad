/** The `fetch` of the fake: from a `Request` of the platform to its response, or to the failure that a test asked for. */
import type { Runtime } from '../../core/transport/runtime.ts'
import { type FakeAnswer, unroutedError } from '../exchange/answers.ts'
import { hold } from '../exchange/hold.ts'
import { operationOf } from '../exchange/operations.ts'
import { type FakeRequest, isFormType, parseBody } from '../exchange/request.ts'
import { routed } from '../exchange/router.ts'
import { readWithPromises } from '../exchange/stream.ts'
import type { Cors } from './cors.ts'
import { answerOfFault, type FaultKind, type Faults } from './faults.ts'
import { isControl } from './paths.ts'
import { closedMessage, connectionCut, halfResponseOf, responseOf } from './response.ts'

interface FetchOptions {
  answer: (request: FakeRequest) => FakeAnswer
  control: (request: Request) => Promise<FakeAnswer>
  cors: Cors
  faults: Faults
  /** Receives every request that could be parsed. */
  requests: FakeRequest[]
  runtime: Pick<Runtime, 'pause'>
  /** Aborted when the fake is closed. */
  closed: AbortSignal
}

// The signal that a program passes, such as AbortSignal.timeout(), does not keep the process running for it.
const longestHang = 30_000

export function createFetch(
  options: FetchOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const { answer, control, cors, faults, requests, runtime, closed } = options
  const waiting = new Set<() => void>()
  // One listener for all: Node warns of more than ten on one signal.
  closed.addEventListener('abort', () => {
    for (const end of [...waiting]) end()
  })

  async function failing(fault: FaultKind, request: FakeRequest, sent: Request): Promise<Response> {
    const { slow, hang, cut } = fault
    // Never resolves: it ends when the request is aborted or the fake is closed.
    if (hang) await patience(sent.signal)
    // A server that is slow has the request at once: a client that gives up may repeat what was done.
    const response = cut === 'before' ? undefined : responseTo(request, fault, sent)
    if (slow !== undefined) await patience(sent.signal, slow)
    if (cut || !response) throw connectionCut()
    return response
  }

  function responseTo(request: FakeRequest, fault: FaultKind, sent: Request): Response {
    const readable = cors.readable(sent)
    const instead = answerOfFault(fault)
    const result = readable(instead ?? answer(request))
    return fault.half && !instead ? halfResponseOf(result) : responseOf(result, sent.method)
  }

  /** @throws when the request is aborted, or when the fake is closed */
  function patience(signal: AbortSignal, milliseconds?: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        cancel()
        signal.removeEventListener('abort', onAbort)
        waiting.delete(onClose)
        settle()
      }
      const onAbort = () => end(() => reject(signal.reason))
      const onClose = () => end(() => reject(connectionCut()))
      const cancel = milliseconds === undefined ? hold(longestHang) : runtime.pause(() => end(resolve), milliseconds)
      waiting.add(onClose)
      signal.addEventListener('abort', onAbort)
      if (signal.aborted) onAbort()
    })
  }

  return async (input, init) => {
    const sent = new Request(input, readWithPromises(init))
    const { pathname } = new URL(sent.url)
    sent.signal.throwIfAborted()
    if (closed.aborted) throw connectionCut('fetch failed', closedMessage)
    const preflight = cors.preflight(sent)
    if (preflight) return responseOf(preflight, sent.method)
    const readable = cors.readable(sent)
    const respond = (result: FakeAnswer) => responseOf(readable(result), sent.method)
    if (isControl(pathname)) return respond(await control(sent))
    const request = await requestFrom(sent)
    sent.signal.throwIfAborted()
    if (!request) return respond(unroutedError(400, acceptOf(sent)))
    requests.push(request)
    const { method, path } = routed(request)
    const fault = faults.take(request, operationOf(method, path))
    return fault ? failing(fault, request, sent) : respond(answer(request))
  }
}

/** Undefined if the body is malformed. */
async function requestFrom(sent: Request): Promise<FakeRequest | undefined> {
  const { pathname: path, searchParams: query } = new URL(sent.url)
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const contentType = sent.headers.get('Content-Type')
  const body = await parseBody(bytes, contentType)
  const token = sent.headers.get('Api-Access-Token') ?? sent.headers.get('api_access_token') ?? ''
  const { method } = sent
  return body && { method, path, query, token, accept: acceptOf(sent), body, isForm: isFormType(contentType) }
}

function acceptOf({ headers }: Request): string {
  return headers.get('Accept') ?? ''
}
