/** The errors that every call can reject with, apart from the server's own refusals (api-errors.ts). */
import { ChatwootError, guard, named, printable } from './chatwoot-error.ts'
import type { Refused } from './hints/hint-table.ts'

/** The request that an error is about. */
export interface RequestLine {
  readonly method: string
  /** Without the query, which may contain what somebody searched for. */
  readonly path: string
  /** How many times it has been sent so far; 1 when absent. */
  readonly attempts?: number | undefined
  /** Whether sending it again could do its work twice. */
  readonly creates?: boolean | undefined
  /** Whether an earlier attempt may have reached the server. */
  readonly mayHaveArrived?: boolean | undefined
  /** What was sent. Never shown: hints look for parameters in it. */
  readonly sent?: { readonly url: string; readonly body: unknown } | undefined
  /** Hints for refusals of this kind of client. */
  readonly advice?: Advice | undefined
  /** Removes secrets from what errors show of responses and of the platform's errors. */
  readonly hide?: ((text: string) => string) | undefined
}

/** A call, which its errors name. The line is made when one is: most calls succeed. */
export interface Call {
  readonly line: RequestLine
}

/** A refusal of Chatwoot, as hints look at it. */
export interface RefusedCall extends Refused, Pick<RequestLine, 'path' | 'sent'> {
  readonly body: unknown
}

/** Returns the hint for a refusal of Chatwoot, for one kind of client. */
export type Advice = (refused: RefusedCall) => string | undefined

/** Returns the server's id of a request as errors and logs show it. */
export function requestIdOf(headers: Headers, hide: RequestLine['hide']): string | undefined {
  const id = headers.get('x-request-id')
  if (!id) return undefined
  return printable(hide ? hide(id) : id)
}

/** What all errors about one request have. */
export abstract class FailedRequest extends ChatwootError {
  readonly method: string
  readonly path: string
  /** How many requests were sent for this call, including the one that failed. */
  readonly attempts: number
  readonly #hint: string | undefined

  constructor(request: RequestLine, what: string, options?: ErrorOptions, hint?: string) {
    const { method, path, attempts = 1 } = request
    const tries = attempts > 1 ? ` (after ${attempts} attempts)` : ''
    super(`${method} ${path}: ${what}${tries}${hint ? `\n  (${hint})` : ''}`, options)
    this.method = method
    this.path = path
    this.attempts = attempts
    this.#hint = hint || undefined
  }

  /** What can be done about it, the end of the message; undefined where this package knows nothing. */
  get hint(): string | undefined {
    return this.#hint
  }
}

/** The hint where it is unknown whether the server has processed a creating request. */
export const duplicateHint =
  'the server may have processed the request and cannot detect duplicates: check before sending it again'

interface ConnectionFailure {
  readonly mayHaveArrived?: boolean | undefined
  readonly isPermanent?: boolean | undefined
  readonly hint?: string | undefined
}

/** No response: the server could not be reached, or the connection broke. `cause` is the platform's error. */
export class ConnectionError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ConnectionError, 'ConnectionError')
  /** False when it is certain that the server never got the request: sending it again cannot do its work twice. */
  readonly mayHaveArrived: boolean
  readonly #isPermanent: boolean

  constructor(
    request: RequestLine,
    what: string,
    { mayHaveArrived = true, isPermanent = false, hint }: ConnectionFailure = {},
    options?: ErrorOptions,
  ) {
    super(request, what, options, mayHaveArrived && request.creates ? duplicateHint : hint)
    this.mayHaveArrived = mayHaveArrived
    this.#isPermanent = isPermanent
  }

  /** Whether another attempt would fail the same way: an untrusted certificate. @internal */
  get isPermanent(): boolean {
    return this.#isPermanent
  }
}

/** No response in time. The server may have processed the request. */
export class TimeoutError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(TimeoutError, 'TimeoutError')
  /** Which limit was exceeded: the name of the option, or `platform` for the limits built into Node's fetch. */
  readonly limit: 'timeout' | 'totalTimeout' | 'platform'

  constructor(request: RequestLine, what: string, limit: TimeoutError['limit'], options?: ErrorOptions) {
    super(request, what, options, request.creates ? duplicateHint : timeoutHints[limit])
    this.limit = limit
  }
}

const timeoutHints: { readonly [limit in TimeoutError['limit']]: string } = {
  timeout: 'set by the option `timeout`, in milliseconds, for one attempt; `totalTimeout` limits the whole call',
  totalTimeout: 'set by the option `totalTimeout`, in milliseconds',
  platform: "this limit is built into the platform's fetch",
}

/** The caller's signal aborted the call. `cause` is the signal's reason. */
export class AbortError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(AbortError, 'AbortError')
}

/** The server redirected the request, and following could give the token away or lose the body. */
export class RedirectError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(RedirectError, 'RedirectError')
  /** 0 in a browser, which hides it. */
  readonly status: number
  /** The target of the redirect; undefined in a browser, which hides it. */
  readonly location: string | undefined

  constructor(request: RequestLine, status: number, location: string | undefined, why: string) {
    const where = location === undefined ? '' : ` to ${location}`
    super(request, `${status ? `${status} ` : ''}redirect${where} not followed: ${why}`, {}, redirectHint)
    this.status = status
    this.location = location
  }
}

const redirectHint = 'if Chatwoot has moved there, set baseUrl to its new address'

/** A success whose body is not what the operation describes: a proxy's page, broken JSON, nothing at all. */
export class DecodeError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(DecodeError, 'DecodeError')
  /** 0 if a custom `fetch` returned something other than a response. */
  readonly status: number
  /** The server's id of this request, to search its logs for; undefined when the response is not Chatwoot's. */
  readonly requestId: string | undefined
  /** The first 200 characters of the body, without secrets and control characters. */
  readonly excerpt: string

  constructor(
    request: RequestLine,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    what: string,
    text: string,
    options?: ErrorOptions,
  ) {
    const excerpt = excerptOf(text, request.hide)
    super(request, `${status ? `${status}, ` : ''}${what}${excerpt && `: ${JSON.stringify(excerpt)}`}`, options)
    this.status = status
    this.requestId = requestIdOf(headers, request.hide)
    this.excerpt = excerpt
  }
}

// Secrets are looked for in more than is shown: one that is cut off at the end would not be recognised.
function excerptOf(text: string, hide: RequestLine['hide'] = (shown) => shown): string {
  return printable(hide(text.slice(0, 8192)).slice(0, 200))
}

export const isConnectionError = /* @__PURE__ */ guard<ConnectionError>('ConnectionError')
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError')
export const isAbortError = /* @__PURE__ */ guard<AbortError>('AbortError')
export const isRedirectError = /* @__PURE__ */ guard<RedirectError>('RedirectError')
export const isDecodeError = /* @__PURE__ */ guard<DecodeError>('DecodeError')
