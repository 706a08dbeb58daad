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
}

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

  constructor(request: RequestLine, what: string, options?: ErrorOptions) {
    super(`${request.method} ${request.path}: ${what}`, options)
    this.method = request.method
    this.path = request.path
  }
}

/** No answer: the server could not be reached, or the connection broke. `cause` is the platform's error. */
export class ConnectionError extends FailedRequest {
  static {
    named(ConnectionError, 'ConnectionError')
  }
}

/** No answer in time. */
export class TimeoutError extends FailedRequest {
  static {
    named(TimeoutError, 'TimeoutError')
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
  readonly status: number
  /** Where the server pointed to. */
  readonly location: string

  constructor(request: RequestLine, status: number, location: string) {
    super(request, `${status} the server redirects to ${location}, which is not followed\n  (${redirectHint})`)
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
  /** The first 200 characters of the body. */
  readonly excerpt: string

  constructor(request: RequestLine, status: number, what: string, text: string, options?: ErrorOptions) {
    const excerpt = text.slice(0, 200)
    super(request, `${status} ${what}${excerpt && `: ${JSON.stringify(excerpt)}`}`, options)
    this.status = status
    this.excerpt = excerpt
  }
}

export function isChatwootError(value: unknown): value is ChatwootError {
  return isKind(value, 'ChatwootError')
}

export function isConnectionError(value: unknown): value is ConnectionError {
  return isKind(value, 'ConnectionError')
}

export function isTimeoutError(value: unknown): value is TimeoutError {
  return isKind(value, 'TimeoutError')
}

export function isAbortError(value: unknown): value is AbortError {
  return isKind(value, 'AbortError')
}

export function isRedirectError(value: unknown): value is RedirectError {
  return isKind(value, 'RedirectError')
}

export function isDecodeError(value: unknown): value is DecodeError {
  return isKind(value, 'DecodeError')
}
