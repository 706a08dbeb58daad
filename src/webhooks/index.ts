/** The exports of `chatwoot-client/webhooks`, by name. */

// Verification.

export type { ReceivedWebhookEvent, UnknownWebhookEvent } from './events/received-event.ts'
export { parseWebhook } from './parse.ts'
export { isWebhookVerificationError, type WebhookRejection, WebhookVerificationError } from './verification-error.ts'
export { deliveryIdOf, type WebhookHeaders } from './verify/delivery-headers.ts'
export type { WebhookBody } from './verify/raw-body.ts'
export type { FindWebhookSecrets, UnverifiedDelivery, WebhookSecrets } from './verify/secrets.ts'
export { type SignWebhookParams, signWebhook } from './verify/signature.ts'
export { type VerifyWebhookOptions, verifyWebhook } from './verify/verify.ts'

// The handler.

export { type ApiGatewayEvent, fromApiGateway } from './api-gateway.ts'
export { type DedupeStore, memoryDedupeStore } from './handler/dedupe.ts'
export { createWebhookHandler, type WebhookHandler } from './handler/handler.ts'
export type {
  DedupeOptions,
  FailedWebhook,
  RejectedWebhook,
  WebhookContext,
  WebhookHandlerOptions,
  WebhookListeners,
} from './handler/handler-options.ts'
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
export { conversationIdOf, type IncomingMessageEvent, isIncomingMessage } from './events/about-event.ts'
export { type ExampleEventOptions, exampleEvent } from './events/example-event/example-event.ts'
export type { EventOverrides } from './events/example-event/overrides.ts'
export { type DeliverySender, deliverySenderOf, type WebhookEventFrom } from './events/senders.ts'
