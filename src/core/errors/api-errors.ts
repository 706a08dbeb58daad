/** The server's refusals: one class per kind of status, made by one factory. */
import { type ErrorBody, readErrorBody } from './error-body.ts'
import { hintFor, isRefusal } from './error-hints.ts'
import { afterAttempts, ChatwootError, isKind, lookFirst, named, type RequestLine } from './errors.ts'
import { retryAfterSeconds } from './retry-after.ts'

/** What an error is made from. */
interface Refusal extends RequestLine, ErrorBody {
  readonly status: number
  readonly headers: Headers
}

/** The server answered with a status that is no success. */
export class ApiError extends ChatwootError {
  static {
    named(ApiError, 'ApiError')
  }
  readonly status: number
  readonly method: string
  readonly path: string
  /** How many requests were sent for this call, the one that was refused included. */
  readonly attempts: number
  /** The server's id of this request, by which its logs can be searched. */
  readonly requestId: string | undefined
  /** The body: parsed JSON, else text; undefined when it is empty. */
  readonly body: unknown
  readonly #headers: Headers

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(messageOf(refusal), options)
    this.status = refusal.status
    this.method = refusal.method
    this.path = refusal.path
    this.attempts = refusal.attempts ?? 1
    this.requestId = refusal.headers.get('x-request-id') ?? undefined
    this.body = refusal.body
    this.#headers = refusal.headers
  }

  /** The headers of the answer. Not printed with the error: sessions and cookies may be among them. */
  get headers(): Headers {
    return this.#headers
  }
}

function messageOf(refusal: Refusal): string {
  const { method, path, status, body, text } = refusal
  const said = withoutStatus(text, status) || (body === undefined ? 'with an empty body' : '')
  const mayBeDone = refusal.creates && [408, 502, 503, 504].includes(status)
  const hint = mayBeDone ? lookFirst : (refusal.advice?.(refusal) ?? hintFor(status, method, refusal))
  return `${method} ${path}: ${status}${said && ` ${said}`}${afterAttempts(refusal)}${hint ? `\n  (${hint})` : ''}`
}

// "502 Bad Gateway" and "example.com | 502: Bad gateway" are what proxies send beside the status itself.
function withoutStatus(text: string, status: number): string {
  return text.replace(new RegExp(`(^|\\| )${status}\\b:? ?`), '$1')
}

/** 400: a request that the server could not read. */
export class BadRequestError extends ApiError {
  static {
    named(BadRequestError, 'BadRequestError')
  }
}

/** 401: no token arrived, or one that the server does not know. */
export class AuthenticationError extends ApiError {
  static {
    named(AuthenticationError, 'AuthenticationError')
  }
}

/** The token is good, but its owner may not do this (Chatwoot says 401), or a feature is off (403). */
export class PermissionDeniedError extends ApiError {
  static {
    named(PermissionDeniedError, 'PermissionDeniedError')
  }
}

/** 402: the plan has a limit. */
export class PaymentRequiredError extends ApiError {
  static {
    named(PaymentRequiredError, 'PaymentRequiredError')
  }
}

/** 404: no such record, or no such route on this server's version. */
export class NotFoundError extends ApiError {
  static {
    named(NotFoundError, 'NotFoundError')
  }
}

/** 409: what is there already stands against it. */
export class ConflictError extends ApiError {
  static {
    named(ConflictError, 'ConflictError')
  }
}

/** 422: the server does not take these values. */
export class ValidationError extends ApiError {
  static {
    named(ValidationError, 'ValidationError')
  }
  /** The fields that the server complained about; empty when it names none. */
  readonly fields: readonly string[]

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.fields = refusal.fields
  }
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  static {
    named(RateLimitError, 'RateLimitError')
  }
  /** Seconds to wait, when the answer says so. Chatwoot itself does not; its windows begin with the clock's minutes. */
  readonly retryAfter: number | undefined

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.retryAfter = retryAfterSeconds(refusal.headers)
  }
}

/** 5xx: the server, or the proxy before it, failed. */
export class ServerError extends ApiError {
  static {
    named(ServerError, 'ServerError')
  }
  /** Seconds to wait, when the answer says so: proxies do for 503. */
  readonly retryAfter: number | undefined

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.retryAfter = retryAfterSeconds(refusal.headers)
  }
}

const classes: { readonly [status: number]: typeof ApiError } = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
}

/** The error for an answer that is no success. `raw` is its body's text; undefined when nobody has read it, or could. */
export function apiError(
  request: RequestLine,
  response: Response,
  raw: string | undefined,
  options?: ErrorOptions,
): ApiError {
  const unread = options?.cause ? 'with a body that broke off' : 'with a body that was not read'
  const said = raw === undefined ? { body: undefined, text: unread, fields: [] } : readErrorBody(raw)
  const refusal = { ...request, ...said, status: response.status, headers: response.headers }
  return new (classFor(refusal))(refusal, options)
}

/** For what was looked up in a list because it has no route of its own, and was not there. */
export function notFoundError(request: RequestLine, { headers }: Response, what: string): NotFoundError {
  return new NotFoundError({ ...request, status: 404, headers, body: undefined, text: what, fields: [] })
}

function classFor({ status, text }: Refusal): typeof ApiError {
  if (status === 401 && isRefusal(text)) return PermissionDeniedError
  return classes[status] ?? (status >= 500 ? ServerError : ApiError)
}

/** Whether it is an `ApiError`, of this copy of the package or of another. */
export function isApiError(value: unknown): value is ApiError {
  return isKind(value, 'ApiError')
}

/** Whether it is a `BadRequestError`, of this copy of the package or of another. */
export function isBadRequestError(value: unknown): value is BadRequestError {
  return isKind(value, 'BadRequestError')
}

/** Whether it is an `AuthenticationError`, of this copy of the package or of another. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return isKind(value, 'AuthenticationError')
}

/** Whether it is a `PermissionDeniedError`, of this copy of the package or of another. */
export function isPermissionDeniedError(value: unknown): value is PermissionDeniedError {
  return isKind(value, 'PermissionDeniedError')
}

/** Whether it is a `PaymentRequiredError`, of this copy of the package or of another. */
export function isPaymentRequiredError(value: unknown): value is PaymentRequiredError {
  return isKind(value, 'PaymentRequiredError')
}

/** Whether it is a `NotFoundError`, of this copy of the package or of another. */
export function isNotFoundError(value: unknown): value is NotFoundError {
  return isKind(value, 'NotFoundError')
}

/** Whether it is a `ConflictError`, of this copy of the package or of another. */
export function isConflictError(value: unknown): value is ConflictError {
  return isKind(value, 'ConflictError')
}

/** Whether it is a `ValidationError`, of this copy of the package or of another. */
export function isValidationError(value: unknown): value is ValidationError {
  return isKind(value, 'ValidationError')
}

/** Whether it is a `RateLimitError`, of this copy of the package or of another. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return isKind(value, 'RateLimitError')
}

/** Whether it is a `ServerError`, of this copy of the package or of another. */
export function isServerError(value: unknown): value is ServerError {
  return isKind(value, 'ServerError')
}
