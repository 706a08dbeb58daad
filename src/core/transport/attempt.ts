/** One attempt: throttle, hooks, fetch, redirects. What goes wrong becomes an error of this package. */
import type { Advice, RequestLine } from '../errors/errors.ts'
import { failureBeforeAnswer } from '../errors/fetch-failure.ts'
import { hidden, type RequestInfo } from '../options/hooks.ts'
import type { Log } from '../options/log.ts'
import type { TransportOptions } from '../options/transport.ts'
import { abortError, type Limits, Watch, waitFor } from './deadline.ts'
import { printableHeaders, withoutSecrets } from './redact.ts'
import { discard, followRedirects, isRedirect } from './redirects.ts'
import type { Repeat } from './retry-policy.ts'
import type { Platform } from './runtime.ts'

/** How the requests of a client are sent. */
export interface Transport {
  readonly options: TransportOptions
  readonly platform: Platform
  readonly log: Log | undefined
  /** To keep it out of what is printed. */
  readonly token: string | undefined
  /** For the refusals of this client's token. */
  readonly advice?: Advice | undefined
}

/** A request, made once for all attempts. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  readonly path: string
  readonly headers: Headers
  readonly body: BodyInit | undefined
  readonly operation: string | undefined
  readonly bucket: string | undefined
  readonly repeat: Repeat
  /** Whether its success may be empty. */
  readonly mayBeEmpty: boolean
}

/** An answer at its headers. The watch ends with its body. */
export interface Opened {
  readonly response: Response
  readonly watch: Watch
}

/** Sends a request once; gives its answer whatever the status. */
export async function attempt(
  request: Outgoing,
  info: RequestInfo,
  limits: Limits,
  transport: Transport,
  line: RequestLine,
): Promise<Opened> {
  const { options, platform, log } = transport
  if (limits.signal?.aborted) throw abortError(line, limits.signal)
  const { throttle, onRequest } = options
  if (throttle) await waitFor(limits, platform, line, (signal) => throttle({ ...info, signal }))
  const headers = onRequest ? new Headers(request.headers) : request.headers
  if (onRequest) await waitFor(limits, platform, line, () => onRequest(hidden({ ...info }, 'headers', headers)))
  if (log?.has('debug')) {
    log.say('debug', info, `attempt ${info.attempt}`, { headers: printableHeaders(headers, transport.token) })
  }

  const watch = new Watch(limits, platform, line, 'attempt')
  const isTold = log?.has('info') || options.onResponse !== undefined
  const started = isTold ? platform.elapsed() : 0
  let response: Response | undefined
  try {
    response = await watch.race(answered(request, headers, watch, transport, line))
    if (!isTold) return { response, watch }
    const milliseconds = Math.round(platform.elapsed() - started)
    const { status } = response
    const requestId = response.headers.get('x-request-id') ?? undefined
    log?.say('info', info, `${status} in ${milliseconds} ms${requestId ? ` (request ${requestId})` : ''}`)
    if (options.onResponse) {
      const answer = { ...info, status, requestId, milliseconds }
      await watch.race(Promise.resolve(options.onResponse(hidden(answer, 'headers', response.headers))))
    }
    return { response, watch }
  } catch (error) {
    watch.end()
    if (response) discard(response)
    throw error
  }
}

async function answered(
  { method, url, body }: Outgoing,
  headers: Headers,
  watch: Watch,
  { options, token }: Transport,
  line: RequestLine,
): Promise<Response> {
  // Looked up at each request: test interceptors and monitoring replace it whenever they are installed.
  const fetch = options.fetch ?? globalThis.fetch
  const init: RequestInit & { duplex?: 'half' } = { method, headers, redirect: 'manual', signal: watch.signal }
  if (body !== undefined) init.body = body
  if (body instanceof ReadableStream) init.duplex = 'half'
  const once = async (target: string) => {
    try {
      // fetch functions of one's own may take no notice of it.
      watch.signal.throwIfAborted()
      const response = await fetch(target, init)
      if (watch.signal.aborted) discard(response)
      return response
    } catch (error) {
      throw failureBeforeAnswer(line, error)
    }
  }
  const response = await once(url)
  if (!isRedirect(response)) return response
  return followRedirects(line, url, response, once, (text) => withoutSecrets(text, token))
}
