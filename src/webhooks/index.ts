/** The exports of `chatwoot-client/webhooks`, by name. */

// Verification.

export { deliveryIdOf, type WebhookHeaders } from './delivery-headers.ts'
export { parseWebhook } from './parse.ts'
export type { WebhookBody } from './raw-body.ts'
export type { ReceivedWebhookEvent, UnknownWebhookEvent } from './received-event.ts'
export type { FindWebhookSecrets, UnverifiedDelivery, WebhookSecrets } from './secrets.ts'
export { type SignWebhookParams, signWebhook } from './signature.ts'
export { isWebhookVerificationError, type WebhookRejection, WebhookVerificationError } from './verification-error.ts'
export { type VerifyWebhookOptions, verifyWebhook } from './verify.ts'

// The handler.

export { type ApiGatewayEvent, fromApiGateway } from './api-gateway.ts'
export { type DedupeStore, memoryDedupeStore } from './dedupe.ts'
export { createWebhookHandler, type WebhookHandler } from './handler.ts'
export type {
  DedupeOptions,
  FailedWebhook,
  RejectedWebhook,
  WebhookContext,
  WebhookHandlerOptions,
  WebhookListeners,
} from './handler-options.ts'
export { type FastifyReplyLike, type NodeRequest, type NodeResponse, toNodeHandler } from './node.ts'

// Events. Editors show the names of these types for what listeners get.

export type {
  AutomationConversationCreatedEvent,
  AutomationConversationOpenedEvent,
  AutomationConversationResolvedEvent,
  AutomationConversationUpdatedEvent,
  AutomationMessageCreatedEvent,
  ContactCreatedEvent,
  ContactUpdatedEvent,
  ConversationCreatedEvent,
  ConversationOpenedEvent,
  ConversationResolvedEvent,
  ConversationStatusChangedEvent,
  ConversationTypingOffEvent,
  ConversationTypingOnEvent,
  ConversationUpdatedEvent,
  InboxCreatedEvent,
  InboxUpdatedEvent,
  MacroExecutedEvent,
  MessageCreatedEvent,
  MessageUpdatedEvent,
  WebhookEvent,
  WebwidgetTriggeredEvent,
} from '../types.ts'
export { conversationIdOf, isIncomingMessage } from './about-event.ts'
export { type ExampleEventOptions, exampleEvent } from './example-event/example-event.ts'
export type { EventOverrides } from './example-event/overrides.ts'
export { type DeliverySender, deliverySenderOf, type WebhookEventFrom } from './senders.ts'
