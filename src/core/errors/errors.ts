/** The errors that every call can reject with, apart from the server's own refusals (api-errors.ts). */

// Registered, so that two copies of this package in one program recognise each other's errors.
const brand = Symbol.for('chatwoot-client.error')

type ErrorClass = { readonly prototype: ChatwootError }

/** Gives a class its `name`, and its errors the list of what they are. Names survive minifiers this way. */
export function named(errorClass: ErrorClass, name: string): void {
  const kinds: readonly string[] = kindsOf(Object.getPrototypeOf(errorClass.prototype))
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true })
  Object.defineProperty(errorClass.prototype, brand, { value: [...kinds, name] })
}

/** Whether a value is an error of this kind or of a more special one, from any copy of this package. */
export function isKind(value: unknown, name: string): boolean {
  return kindsOf(value).includes(name)
}

function kindsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !(brand in value)) return []
  const kinds = value[brand]
  return Array.isArray(kinds) ? kinds : []
}

/** The request that an error is about. */
export interface RequestLine {
  readonly method: string
  /** Without the query, which may hold what somebody searched for. */
  readonly path: string
  /** How often it was sent so far, 1 when it is not said. */
  readonly attempts?: number | undefined
  /** Whether sending it again could do its work twice. */
  readonly creates?: boolean | undefined
  /** Whether an attempt before this one may have reached the server. */
  readonly mayHaveArrived?: boolean | undefined
  /** What a refusal means to this kind of token, where it means something else than to others. */
  readonly advice?: Advice | undefined
}

/** The way out of a refusal, for the token of one kind of client. */
export type Advice = (refusal: {
  readonly status: number
  readonly method: string
  readonly path: string
  /** What the server said. */
  readonly text: string
}) => string | undefined

/** Everything that this package throws on purpose, TypeErrors for unusable arguments aside. */
export class ChatwootError extends Error {
  static {
    named(ChatwootError, 'ChatwootError')
  }

  /** What `JSON.stringify` writes: the name, the message and the plain fields. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this)
  }
}

abstract class FailedRequest extends ChatwootError {
  readonly method: string
  readonly path: string
  /** How many requests were sent for this call, the one that failed included. */
  readonly attempts: number

  constructor(request: RequestLine, what: string, options?: ErrorOptions, hint?: string) {
    super(`${request.method} ${request.path}: ${what}${afterAttempts(request)}${hint ? `\n  (${hint})` : ''}`, options)
    this.method = request.method
    this.path = request.path
    this.attempts = request.attempts ?? 1
  }
}

/** The end of a message: how often something was tried. */
export function afterAttempts({ attempts = 1 }: RequestLine): string {
  return attempts > 1 ? ` (after ${attempts} attempts)` : ''
}

/** The way out where nobody knows whether the server has done it. */
export const lookFirst = 'the server may have done it all the same, and has no way to tell a repetition: look first'

/** No answer: the server could not be reached, or the connection broke. `cause` is the platform's error. */
export class ConnectionError extends FailedRequest {
  static {
    named(ConnectionError, 'ConnectionError')
  }
  /** False when it is certain that the server never got the request: sending it again cannot do it twice. */
  readonly mayHaveArrived: boolean
  readonly #isPermanent: boolean

  constructor(
    request: RequestLine,
    what: string,
    { mayHaveArrived = true, isPermanent = false } = {},
    options?: ErrorOptions,
  ) {
    super(request, what, options, mayHaveArrived && request.creates ? lookFirst : undefined)
    this.mayHaveArrived = mayHaveArrived
    this.#isPermanent = isPermanent
  }

  /** Whether another attempt would end the same way: a certificate that is not trusted. @internal */
  get isPermanent(): boolean {
    return this.#isPermanent
  }
}

/** No answer in time. The server may have done what was asked. */
export class TimeoutError extends FailedRequest {
  static {
    named(TimeoutError, 'TimeoutError')
  }
  /** Which time was over: the option's name, or `platform` for the limits that Node's fetch has of its own. */
  readonly limit: 'timeout' | 'totalTimeout' | 'platform'

  constructor(request: RequestLine, what: string, limit: TimeoutError['limit'], options?: ErrorOptions) {
    super(request, what, options, request.creates ? lookFirst : `the option is named ${limit}, in milliseconds`)
    this.limit = limit
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends FailedRequest {
  static {
    named(AbortError, 'AbortError')
  }
}

/** The server sent the caller elsewhere, and going there could give the token away or lose the body. */
export class RedirectError extends FailedRequest {
  static {
    named(RedirectError, 'RedirectError')
  }
  /** 0 in a browser, which hides it. */
  readonly status: number
  /** Where the server pointed to; undefined in a browser, which hides it. */
  readonly location: string | undefined

  constructor(request: RequestLine, status: number, location: string | undefined, why: string) {
    const where = location === undefined ? 'elsewhere' : `to ${location}`
    super(
      request,
      `${status || 'the answer:'} the server redirects ${where}, which is not followed: ${why}`,
      {},
      redirectHint,
    )
    this.status = status
    this.location = location
  }
}

const redirectHint = 'if that is where the server lives, give its address as baseUrl'

/** A success whose body is not what the operation describes: a proxy's page, broken JSON, nothing at all. */
export class DecodeError extends FailedRequest {
  static {
    named(DecodeError, 'DecodeError')
  }
  readonly status: number
  /** The server's id of this request, by which its logs can be searched; undefined when it was not Chatwoot who answered. */
  readonly requestId: string | undefined
  /** The first 200 characters of the body. */
  readonly excerpt: string

  constructor(
    request: RequestLine,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    what: string,
    text: string,
    options?: ErrorOptions,
  ) {
    const excerpt = text.slice(0, 200)
    super(request, `${status} ${what}${excerpt && `: ${JSON.stringify(excerpt)}`}`, options)
    this.status = status
    this.requestId = headers.get('x-request-id') ?? undefined
    this.excerpt = excerpt
  }
}

/** Whether it is a `ChatwootError`, of this copy of the package or of another. */
export function isChatwootError(value: unknown): value is ChatwootError {
  return isKind(value, 'ChatwootError')
}

/** Whether it is a `ConnectionError`, of this copy of the package or of another. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isKind(value, 'ConnectionError')
}

/** Whether it is a `TimeoutError`, of this copy of the package or of another. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isKind(value, 'TimeoutError')
}

/** Whether it is an `AbortError`, of this copy of the package or of another. */
export function isAbortError(value: unknown): value is AbortError {
  return isKind(value, 'AbortError')
}

/** Whether it is a `RedirectError`, of this copy of the package or of another. */
export function isRedirectError(value: unknown): value is RedirectError {
  return isKind(value, 'RedirectError')
}

/** Whether it is a `DecodeError`, of this copy of the package or of another. */
export function isDecodeError(value: unknown): value is DecodeError {
  return isKind(value, 'DecodeError')
}
