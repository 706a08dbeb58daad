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
export { conversationPriorities, conversationStatuses } from './enum-values.ts'
export {
  type AttributeOperator,
  and,
  type ConstantExpression,
  type ContactCondition,
  type ContactExpression,
  type ContactFilter,
  type ContactKey,
  type ConversationCondition,
  type ConversationExpression,
  type ConversationKey,
  contactFilter,
  conversationFilter,
  type Day,
  type DayKey,
  type FilterExpression,
  type FilterOptions,
  type Operator,
  type OperatorOf,
  or,
  type ValueOf,
  type Where,
  type WhereContact,
  where,
} from './filter/index.ts'
export { type MessageKind, messageKind } from './message-kind.ts'
export {
  type ContactConditions,
  ContactConflictError,
  type Contacts,
  type CreateContactInboxParams,
  type CreateContactParams,
  type ExportContactsParams,
  type FilterContactsParams,
  type FindContactBy,
  type FindContactByInboxParams,
  type GetContactParams,
  isContactConflictError,
  type ListActiveContactsParams,
  type ListContactAttachmentsParams,
  type ListContactsParams,
  type MergeContactsParams,
  type SearchContactsParams,
  type UpdateContactParams,
  type UpsertContactOptions,
  type UpsertContactParams,
  type UpsertedContact,
} from './resources/contacts.ts'
export {
  AssignmentError,
  type BulkUpdateConversationsParams,
  type ConversationConditions,
  type ConversationCountsParams,
  type ConversationCustomAttributesInput,
  type ConversationReuse,
  type Conversations,
  type Handoff,
  type HandoffParams,
  isAssignmentError,
  type ListConversationAttachmentsParams,
  type SearchConversationsParams,
  type StartConversationParams,
  type StartedConversation,
  type TypingParams,
  type UpdateConversationParams,
} from './resources/conversations.ts'
export type { SendTemplateParams } from './resources/message-body.ts'
export type { Messages, UpdateMessageStatusParams } from './resources/messages.ts'
export { toDate } from './to-date.ts'
export type * from './types.ts'
