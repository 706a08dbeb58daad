/** What a program asks of an event first. */
import type { MessageCreatedEvent } from '../../types.ts'
import { asObject, type ReceivedWebhookEvent } from './received-event.ts'

/** A new message of a contact. */
export type IncomingMessageEvent = MessageCreatedEvent & { readonly message_type: 'incoming'; readonly private: false }

/**
 * Whether a contact wrote a new message: it is not an agent's, a bot's or the system's, and not a private note. The
 * guard against loops: a bot that replies to its own messages.
 */
export function isIncomingMessage(event: ReceivedWebhookEvent): event is IncomingMessageEvent {
  return event.event === 'message_created' && event.message_type === 'incoming' && !event.private
}

/** Returns the number of the conversation, as the dashboard shows it; undefined for events of contacts and inboxes. */
export function conversationIdOf(event: ReceivedWebhookEvent): number | undefined {
  const body = asObject(event.event === 'unknown' ? event.body : event)
  const { conversation, current_conversation, inbox_id, id } = body
  const nested = asObject(conversation ?? current_conversation).id
  // Conversations have an inbox_id; messages, contacts and inboxes do not.
  const number = nested ?? (inbox_id === undefined ? undefined : id)
  return typeof number === 'number' ? number : undefined
}

/** Returns what events are kept in order for: their conversation, or their contact. */
export function subjectOf(body: unknown): string {
  const { conversation, current_conversation, inbox_id, id, contact } = asObject(body)
  const nested = asObject(conversation ?? current_conversation)
  // Numbers of conversations are those of an account, and the bodies of 4.7 do not say which; inboxes have only one.
  const ids = [nested.inbox_id ?? inbox_id, nested.id ?? asObject(contact).id ?? id]
  // Nothing is verified yet: an object could make the conversion to a string fail.
  return ids.filter((value) => typeof value === 'number').join()
}
