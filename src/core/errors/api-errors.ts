/** The server's refusals: one class per kind of status, created by one factory. */

import { guard, named } from './chatwoot-error.ts'
import { readErrorBody } from './error-body.ts'
import { duplicateHint, FailedRequest, type RequestLine, requestIdOf } from './errors.ts'
import { hintFor, type Refusal } from './hints/error-hints.ts'
import { isRefusal } from './hints/refusal-hints.ts'
import { retryAfterSeconds } from './retry-after.ts'

/** The server responded with a status other than success. */
export class ApiError extends FailedRequest {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ApiError, 'ApiError')
  readonly status: number
  /** The server's id of this request, to search its logs for. */
  readonly requestId: string | undefined
  /** The body without secrets: parsed JSON, else text; undefined when it is empty. Of a longer one the first 64 kB. */
  readonly body: unknown
  readonly #headers: Headers
  readonly #text: string

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, whatOf(refusal), options, hintOf(refusal))
    this.status = refusal.status
    this.requestId = requestIdOf(refusal.headers, refusal.hide)
    this.body = refusal.body
    this.#headers = refusal.headers
    this.#text = refusal.text
  }

  /** The headers of the response. Not printed with the error: they may contain sessions and cookies. */
  get headers(): Headers {
    return this.#headers
  }

  /**
   * What the server says in the body, on one line, such as "Email has already been taken"; undefined when it says
   * nothing. For people who use your program: `message` is for those who write it.
   */
  get serverMessage(): string | undefined {
    return (this.body !== undefined && this.#text) || undefined
  }
}

/** After these it is unknown whether Chatwoot has processed the request. From 520 on they are Cloudflare's. */
export const uncertainStatuses: ReadonlySet<number> = new Set([
  ...[408, 502, 503, 504],
  ...[520, 521, 522, 523, 524, 530],
])

function whatOf({ status, body, text }: Refusal): string {
  const said = withoutStatus(text, status) || (body === undefined ? '(empty body)' : '')
  return `${status}${said && ` ${said}`}`
}

function hintOf(refusal: Refusal): string {
  const { method, status, creates, mayHaveArrived } = refusal
  if (creates && uncertainStatuses.has(status)) return duplicateHint
  // Some routes respond with 500 to an unknown record: to one that an earlier attempt has deleted or renamed, too.
  const mayBeDone = mayHaveArrived && status === 500 && !creates && method !== 'GET'
  return [hintFor(refusal), mayBeDone && 'an earlier attempt may have succeeded'].filter(Boolean).join('; ')
}

// "502 Bad Gateway" and "example.com | 502: Bad gateway" are what proxies send in addition to the status.
function withoutStatus(text: string, status: number): string {
  return text.replace(new RegExp(`(^|\\| )${status}\\b:? ?`), '$1')
}

/** 400: the server could not read the request. */
export class BadRequestError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(BadRequestError, 'BadRequestError')
}

/** 401: the token is missing or unknown to the server. */
export class AuthenticationError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(AuthenticationError, 'AuthenticationError')
}

/** The token is valid, but its owner may not do this (Chatwoot responds with 401), or a feature is off (403). */
export class PermissionDeniedError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(PermissionDeniedError, 'PermissionDeniedError')
}

/** 402: a limit of the plan is reached. */
export class PaymentRequiredError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(PaymentRequiredError, 'PaymentRequiredError')
}

/** 404: no such record, or no such route on this server's version. */
export class NotFoundError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(NotFoundError, 'NotFoundError')
}

/** 409: conflicts with what already exists. */
export class ConflictError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ConflictError, 'ConflictError')
}

/** 422: the server does not accept these values; or, since 4.16, a query took too long, as the message then says. */
export class ValidationError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ValidationError, 'ValidationError')
  /** The fields that the server rejected; empty when it names none. */
  readonly fields: readonly string[]

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.fields = refusal.fields
  }
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(RateLimitError, 'RateLimitError')
  /**
   * Seconds to wait, when the response says so. Chatwoot itself does not; its windows start with the clock's minutes.
   */
  readonly retryAfter: number | undefined

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.retryAfter = retryAfterSeconds(refusal.headers)
  }
}

/** 5xx: the server, or a proxy in front of it, failed. */
export class ServerError extends ApiError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ServerError, 'ServerError')
  /** Seconds to wait, when the response says so: proxies do for 503. */
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

/**
 * Returns the error for an unsuccessful response. `raw` is its body; undefined when it was not, or could not be, read.
 */
export function apiError(
  request: RequestLine,
  response: Response,
  raw: string | undefined,
  options?: ErrorOptions,
): ApiError {
  const unread = options?.cause ? '(incomplete body)' : '(body not read)'
  const said = raw === undefined ? { body: undefined, text: unread, fields: [] } : readErrorBody(raw, request.hide)
  const refusal = { ...request, ...said, status: response.status, headers: response.headers }
  return new (classFor(refusal))(refusal, options)
}

/** Returns the error for a record that has no route, was looked up in a list and is not in it. */
export function notFoundError(request: RequestLine, { headers }: Response, what: string): NotFoundError {
  return new NotFoundError({ ...request, status: 404, headers, body: undefined, text: what, fields: [] })
}

function classFor(refusal: Refusal): typeof ApiError {
  const { status } = refusal
  if (status === 401 && isRefusal(refusal)) return PermissionDeniedError
  return classes[status] ?? (status >= 500 ? ServerError : ApiError)
}

export const isApiError = /* @__PURE__ */ guard<ApiError>('ApiError')
export const isBadRequestError = /* @__PURE__ */ guard<BadRequestError>('BadRequestError')
export const isAuthenticationError = /* @__PURE__ */ guard<AuthenticationError>('AuthenticationError')
export const isPermissionDeniedError = /* @__PURE__ */ guard<PermissionDeniedError>('PermissionDeniedError')
export const isPaymentRequiredError = /* @__PURE__ */ guard<PaymentRequiredError>('PaymentRequiredError')
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError')
export const isConflictError = /* @__PURE__ */ guard<ConflictError>('ConflictError')
export const isValidationError = /* @__PURE__ */ guard<ValidationError>('ValidationError')
export const isRateLimitError = /* @__PURE__ */ guard<RateLimitError>('RateLimitError')
export const isServerError = /* @__PURE__ */ guard<ServerError>('ServerError')
