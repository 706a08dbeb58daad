/** One attempt: throttle, hooks, fetch, redirects. Failures become errors of this package. */

import { describeKind } from '../errors/describe-value.ts'
import { type Advice, type Call, DecodeError, requestIdOf } from '../errors/errors.ts'
import { failureBeforeResponse } from '../errors/fetch-failure.ts'
import { hidden, type RequestInfo } from '../options/hooks.ts'
import type { Log } from '../options/log.ts'
import type { TransportOptions } from '../options/transport.ts'
import { abortError, Deadline, type Limits, waitFor } from './deadline.ts'
import { discard } from './discard.ts'
import { printableHeaders, type Secrets } from './redact.ts'
import { followRedirects, isRedirect } from './redirects.ts'
import type { Repeat } from './retry-policy.ts'
import type { Runtime } from './runtime.ts'

/** How the requests of a client are sent. */
export interface Transport {
  readonly options: TransportOptions
  readonly runtime: Runtime
  readonly log: Log | undefined
  /** Known here only to keep it out of logs and messages. */
  readonly token: string | undefined
  /** Hints for refusals of this client's token. */
  readonly advice?: Advice | undefined
}

/** A request, built once for all attempts. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  /** Returns the URL as it is at this moment, where the query has ages. */
  readonly urlNow?: (() => string) | undefined
  /** What must not be printed of it. */
  readonly secrets: Secrets
  readonly headers: Headers
  readonly body: BodyInit | undefined
  readonly operation: string | undefined
  readonly bucket: string | undefined
  readonly repeat: Repeat
  /** Whether a success may have an empty body. */
  readonly mayBeEmpty: boolean
}

/** A response at its headers. The deadline covers its body, too. */
export interface Opened {
  readonly response: Response
  readonly deadline: Deadline
}

/** A call as hooks and logs see it. */
interface ObservedCall extends Call {
  readonly info: RequestInfo
}

/** Sends a request once; returns the response whatever its status. */
export async function attempt(
  request: Outgoing,
  limits: Limits,
  transport: Transport,
  call: ObservedCall,
): Promise<Opened> {
  const { options, runtime, log } = transport
  if (limits.signal?.aborted) throw abortError(call.line, limits.signal)
  const { throttle, onRequest } = options
  if (throttle) await waitFor(limits, runtime, call, (signal) => throttle({ ...call.info, signal }))
  // A copy: functions that wrap the platform's fetch may write into it.
  const headers = new Headers(request.headers)
  if (onRequest) {
    request.secrets.add(headers)
    await waitFor(limits, runtime, call, () => onRequest(hidden({ ...call.info }, 'headers', headers)))
  }
  if (log?.has('debug')) {
    const { info } = call
    log.say('debug', info, `attempt ${info.attempt}`, { headers: printableHeaders(headers, request.secrets.hide) })
  }

  const deadline = new Deadline(limits, runtime, call, 'attempt')
  const isObserved = log?.has('info') || options.onResponse !== undefined
  const started = isObserved ? runtime.elapsed() : 0
  let response: Response | undefined
  try {
    const send = (url: string) => fetched(url, request, headers, deadline, transport, call)
    const url = request.urlNow?.() ?? request.url
    response = await deadline.race(send(url))
    if (isRedirect(response)) {
      response = await deadline.race(followRedirects(call.line, url, response, send, request.secrets.hide))
    }
    if (!isObserved) return { response, deadline }
    const { info } = call
    const milliseconds = Math.round(runtime.elapsed() - started)
    const { status } = response
    const requestId = requestIdOf(response.headers, request.secrets.hide)
    log?.say('info', info, `${status} in ${milliseconds} ms${requestId ? ` (request ${requestId})` : ''}`)
    if (options.onResponse) {
      const answer = { ...info, status, requestId, milliseconds }
      await deadline.race(Promise.resolve(options.onResponse(hidden(answer, 'headers', response.headers))))
    }
    return { response, deadline }
  } catch (error) {
    deadline.end()
    if (response) discard(response)
    throw error
  }
}

async function fetched(
  url: string,
  { method, body }: Outgoing,
  headers: Headers,
  deadline: Deadline,
  { options }: Transport,
  call: Call,
): Promise<Response> {
  // Looked up at each request: test interceptors and monitoring replace it whenever they are installed.
  const fetch = options.fetch ?? globalThis.fetch
  const init: RequestInit & { duplex?: 'half' } = { method, headers, redirect: 'manual', signal: deadline.signal }
  if (body !== undefined) init.body = body
  if (body instanceof ReadableStream) init.duplex = 'half'
  try {
    // Custom fetch functions may ignore the signal.
    deadline.signal.throwIfAborted()
    const response: unknown = await fetch(url, init)
    assertResponse(response, call)
    if (deadline.signal.aborted) discard(response)
    return response
  } catch (error) {
    throw failureBeforeResponse(call.line, error)
  }
}

/** Throws for what a custom fetch function, or a test's, returns instead of a response. */
function assertResponse(value: unknown, call: Call): asserts value is Response {
  const isResponse =
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    'headers' in value &&
    'get' in Object(value.headers)
  if (isResponse) return
  throw new DecodeError(
    call.line,
    { status: 0, headers: new Headers() },
    `the fetch option must return a Response, got ${describeKind(value)}`,
    '',
  )
}
