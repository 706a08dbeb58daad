/** What happens on the server, under its own names. Webhooks and the cable derive what they send from the same events. */
import type { ChangedAttribute, Inbox } from '../../types.ts'
import type { CachedList } from '../records/settings/account-details.ts'
import type {
  ContactInboxRecord,
  ContactRecord,
  ConversationRecord,
  MessageRecord,
  NotificationRecord,
  SenderReference,
} from '../records/state.ts'

export interface ConversationHappening {
  name:
    | 'conversation.created'
    | 'conversation.opened'
    | 'conversation.resolved'
    | 'conversation.status_changed'
    | 'conversation.read'
    | 'conversation.contact_changed'
    | 'conversation.unread_count_changed'
    | 'assignee.changed'
    | 'team.changed'
  conversation: ConversationRecord
  /** The bot changed, and no user: servers before 4.17 do not announce it. */
  isOfBotOnly?: true
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

export interface InboxHappening {
  name: 'inbox.created'
  inbox: Inbox
}

export interface InboxUpdate {
  name: 'inbox.updated'
  inbox: Inbox
  changes: ChangedAttribute[]
}

/** What browsers keep of the account is out of date. */
export interface CacheInvalidation {
  name: 'account.cache_invalidated'
  /** Which of the lists that browsers keep has changed. */
  list: CachedList | 'definition'
}

/** A user is told about a notification of their own. */
export interface NotificationHappening {
  name: 'notification.created' | 'notification.updated' | 'notification.deleted'
  notification: NotificationRecord
  /** How many of the user's are unread. */
  unread: number
}

/** Only the user who is mentioned hears of it. */
export interface Mention {
  name: 'conversation.mentioned'
  conversation: ConversationRecord
  userId: number
}

/** What a page with the widget reports, such as that somebody has opened it. */
export interface WidgetTrigger {
  name: 'webwidget.triggered'
  contact: ContactRecord
  place: ContactInboxRecord
  current: ConversationRecord | null
  info: Record<string, unknown>
}

/** A macro or an automation rule sends a conversation to an address of its own: unsigned, and only there. */
export interface WebhookAction {
  name:
    | 'macro.executed'
    | 'automation_event.conversation_created'
    | 'automation_event.conversation_updated'
    | 'automation_event.conversation_opened'
    | 'automation_event.conversation_resolved'
    | 'automation_event.message_created'
  conversation: ConversationRecord
  url: string
}

export type FakeEvent =
  | ConversationHappening
  | ConversationUpdate
  | MessageHappening
  | MessageUpdate
  | ContactHappening
  | ContactUpdate
  | Typing
  | InboxHappening
  | InboxUpdate
  | CacheInvalidation
  | NotificationHappening
  | Mention
  | WidgetTrigger
  | WebhookAction

export interface Cause {
  /** The user or bot whose request it was; null for contacts and for what the server does itself. */
  performer: SenderReference | null
  /** The `echo_id` of the request, with which the sender of a message recognizes it. */
  echoId?: string
  /** Changes of notifications are not announced. */
  isSilentForNotifications?: boolean
}
