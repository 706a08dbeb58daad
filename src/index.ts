/** Everything that `chatwoot-client` exports, by name. */
export { Chatwoot, type ChatwootOptions } from './chatwoot.ts'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isNotFoundError,
  isPaymentRequiredError,
  isPermissionDeniedError,
  isRateLimitError,
  isServerError,
  isValidationError,
  NotFoundError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './core/api-errors.ts'
export { ApiPromise } from './core/api-promise.ts'
export {
  AbortError,
  ChatwootError,
  ConnectionError,
  DecodeError,
  isAbortError,
  isChatwootError,
  isConnectionError,
  isDecodeError,
  isRedirectError,
  isTimeoutError,
  RedirectError,
  TimeoutError,
} from './core/errors.ts'
export type {
  AnswerInfo,
  Hooks,
  OutgoingInfo,
  RateLimitBucket,
  RequestInfo,
  RetryInfo,
  ThrottleInfo,
} from './core/hooks.ts'
export type { Logger, LogLevel } from './core/log.ts'
export type { FileInput } from './core/operation.ts'
export { Page, PagePromise } from './core/pages.ts'
export type { HeadersInput, ListOptions, RequestOptions } from './core/request-options.ts'
export type { LooseInit, Method } from './core/routes.ts'
export type { ServerInfo } from './core/server-info.ts'
export { IncompleteError, isIncompleteError } from './core/steps.ts'
export type { Fetch, TransportOptions } from './core/transport-options.ts'
export type { DoctorReport } from './doctor.ts'
export type { Conversations } from './resources/conversations.ts'
export type { Messages } from './resources/messages.ts'
export type * from './types.ts'
