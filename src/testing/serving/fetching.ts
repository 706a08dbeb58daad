/** The `fetch` of the fake: from a `Request` of the platform to its response, or to the failure that a test asked for. */
import type { Runtime } from '../../core/transport/runtime.ts'
import { type FakeAnswer, unroutedError } from '../exchange/answers.ts'
import { hold } from '../exchange/hold.ts'
import { operationOf } from '../exchange/operations.ts'
import { type FakeRequest, parseRequest, text } from '../exchange/request.ts'
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

interface Fetching {
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** @param body of a GET: a `Request` of the platform has none */
  respond: (sent: Request, body?: Uint8Array<ArrayBuffer>) => Promise<Response>
}

export function createFetch(options: FetchOptions): Fetching {
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
    return fault.half && !instead ? halfResponseOf(result, sent) : responseOf(result, sent)
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

  async function respondTo(sent: Request, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    const { pathname } = new URL(sent.url)
    sent.signal.throwIfAborted()
    if (closed.aborted) throw connectionCut('fetch failed', closedMessage)
    const preflight = cors.preflight(sent)
    if (preflight) return responseOf(preflight, sent)
    const readable = cors.readable(sent)
    const respond = (result: FakeAnswer) => responseOf(readable(result), sent)
    if (isControl(pathname)) return respond(await control(sent))
    const request = await requestFrom(sent, body)
    sent.signal.throwIfAborted()
    if (!request) return respond(unroutedError(400, acceptOf(sent)))
    requests.push(request)
    const { method, path } = routed(request)
    const fault = faults.take(request, operationOf(method, path))
    return fault ? failing(fault, request, sent) : respond(answer(request))
  }

  return { fetch: (input, init) => respondTo(new Request(input, readWithPromises(init))), respond: respondTo }
}

/** Undefined if it is malformed. */
async function requestFrom(sent: Request, given?: Uint8Array<ArrayBuffer>): Promise<FakeRequest | undefined> {
  const { pathname: path, search } = new URL(sent.url)
  const bytes = given ?? new Uint8Array(await sent.arrayBuffer())
  const said = await parseRequest(search, bytes, sent.headers.get('Content-Type'))
  const token = sent.headers.get('Api-Access-Token') ?? sent.headers.get('api_access_token') ?? ''
  return said && { method: methodOf(sent, said), path, token, accept: acceptOf(sent), ...said }
}

const methods: readonly string[] = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'PATCH']

/** A POST may say that it stands for another method, as in all Rails applications that are more than an API. */
function methodOf({ method, headers }: Request, { isForm, body }: Pick<FakeRequest, 'isForm' | 'body'>): string {
  if (method !== 'POST') return method
  const other = (isForm && text(body._method)) || headers.get('X-HTTP-Method-Override') || ''
  return methods.find((known) => known === other.toUpperCase()) ?? method
}

function acceptOf({ headers }: Request): string {
  return headers.get('Accept') ?? ''
}
