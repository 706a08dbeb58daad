/** What happens on the server, under its own names. Webhooks and the cable derive what they send from the same events. */
import type { ChangedAttribute } from '../../types.ts'
import type { ContactRecord, ConversationRecord, MessageRecord, SenderReference } from '../records/state.ts'

export interface ConversationHappening {
  name:
    | 'conversation.created'
    | 'conversation.opened'
    | 'conversation.resolved'
    | 'conversation.status_changed'
    | 'conversation.read'
    | 'conversation.contact_changed'
    | 'assignee.changed'
    | 'team.changed'
  conversation: ConversationRecord
}

export interface ConversationUpdate {
  name: 'conversation.updated'
  conversation: ConversationRecord
  changes: ChangedAttribute[]
}

export interface MessageHappening {
  name: 'message.created' | 'first.reply.created'
  conversation: ConversationRecord
  message: MessageRecord
}

export interface MessageUpdate {
  name: 'message.updated'
  conversation: ConversationRecord
  message: MessageRecord
  /** By attribute: the value before and the value now. */
  previous: Record<string, [before: unknown, now: unknown]>
}

export interface ContactHappening {
  name: 'contact.created' | 'contact.merged' | 'contact.deleted'
  contact: ContactRecord
}

export interface ContactUpdate {
  name: 'contact.updated'
  contact: ContactRecord
  changes: ChangedAttribute[]
}

export interface Typing {
  name: 'conversation.typing_on' | 'conversation.typing_off'
  conversation: ConversationRecord
  typist: SenderReference
  isPrivate: boolean
}

export type FakeEvent =
  | ConversationHappening
  | ConversationUpdate
  | MessageHappening
  | MessageUpdate
  | ContactHappening
  | ContactUpdate
  | Typing

export interface Cause {
  /** The user or bot whose request it was; null for contacts and for what the server does itself. */
  performer: SenderReference | null
  /** The `echo_id` of the request, with which the sender of a message recognizes it. */
  echoId?: string
}
