/**
 * The values of closed enums, to fill a menu or to check input: those that servers were seen to take. A word that only a
 * newer document has is in the types and not here.
 */
import type { ConversationPriority, ConversationStatus, WebhookEventName } from '../types.ts'

/** Every status that a conversation can have. */
export const conversationStatuses = [
  'open',
  'resolved',
  'pending',
  'snoozed',
] as const satisfies readonly ConversationStatus[]

/** Every priority that a conversation can have, the lowest first; no priority is null. */
export const conversationPriorities = [
  'low',
  'medium',
  'high',
  'urgent',
] as const satisfies readonly ConversationPriority[]

/** Every event that a webhook of an account can subscribe to. */
export const webhookEventNames = [
  'conversation_created',
  'conversation_updated',
  'conversation_status_changed',
  'conversation_typing_on',
  'conversation_typing_off',
  'message_created',
  'message_updated',
  'contact_created',
  'contact_updated',
  'webwidget_triggered',
  'inbox_created',
  'inbox_updated',
] as const satisfies readonly WebhookEventName[]
