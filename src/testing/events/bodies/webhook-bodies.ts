/** What webhooks receive of an event. */

import type {
  WebhookAccount,
  WebhookContact,
  WebhookConversation,
  WebhookMessage,
  WebhookSender,
} from '../../../types.ts'
import { messageAnswer } from '../../records/conversations/messages.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { isoTime } from '../../records/iso-time.ts'
import type { ContactRecord, ConversationRecord, FakeState, SenderReference } from '../../records/state.ts'
import type {
  FakeEvent,
  InboxHappening,
  InboxUpdate,
  MessageHappening,
  MessageUpdate,
  WidgetTrigger,
} from '../event.ts'
import { inboxSettings } from './inbox-bodies.ts'
import { pushConversation } from './push.ts'
import { asSentBy, withStoredContent } from './shapes-by-version.ts'

/** The name of an event in webhooks: `message.created` is `message_created`. */
export function webhookName({ name }: FakeEvent): string {
  return /^(macro|automation_event)\./.test(name) ? name : name.replaceAll('.', '_')
}

export function webhookBody(state: FakeState, event: FakeEvent, { version, now }: { version: string; now: number }) {
  return withStoredContent(state, version, asSentBy(state, version, bodyOf(state, event, now)))
}

function bodyOf(state: FakeState, event: FakeEvent, now: number): object {
  const name = { event: webhookName(event) }
  switch (event.name) {
    case 'conversation.updated':
      return { ...conversationBody(state, event.conversation, now), ...name, changed_attributes: event.changes }
    case 'conversation.status_changed':
      // The previous status is only in the update.
      return { ...conversationBody(state, event.conversation, now), ...name, changed_attributes: null }
    case 'conversation.typing_on':
    case 'conversation.typing_off': {
      const { typist, conversation, isPrivate } = event
      const user = senderBody(state, typist)
      return { ...name, user, conversation: conversationBody(state, conversation, now), is_private: isPrivate }
    }
    case 'message.created':
    case 'message.updated':
    case 'first.reply.created':
      return { ...messageBody(state, event, now), ...name }
    case 'contact.updated':
      return { ...contactBody(state, event.contact), ...name, changed_attributes: event.changes }
    case 'contact.created':
    case 'contact.merged':
    case 'contact.deleted':
      return { ...contactBody(state, event.contact), ...name }
    case 'inbox.created':
    case 'inbox.updated':
      return {
        ...inboxBody(state, event, now),
        ...name,
        ...('changes' in event && { changed_attributes: event.changes }),
      }
    case 'webwidget.triggered':
      return { ...widgetBody(state, event, now), ...name, event_info: event.info }
    case 'account.cache_invalidated':
    case 'notification.created':
    case 'notification.updated':
    case 'notification.deleted':
      throw new Error(`webhooks do not receive ${event.name}`)
    default:
      return { ...conversationBody(state, event.conversation, now), ...name }
  }
}

/** When an inbox was created is not recorded. */
function inboxBody(state: FakeState, event: InboxHappening | InboxUpdate, now: number): object {
  const updated = isoTime(now)
  const created = event.name === 'inbox.created' ? updated : new Date(0).toISOString()
  return {
    ...inboxSettings(event.inbox, { account_id: state.account.id, created, updated }),
    account: accountOf(state),
  }
}

function widgetBody(state: FakeState, { contact, place, current }: WidgetTrigger, now: number): object {
  return {
    id: place.id,
    contact: contactBody(state, contact),
    inbox: { id: place.inbox_id, name: findInbox(state, place.inbox_id)?.name ?? '' },
    account: accountOf(state),
    current_conversation: current && conversationBody(state, current, now),
    source_id: place.source_id,
  }
}

function accountOf({ account: { id, name } }: FakeState): WebhookAccount {
  return { id, name }
}

const messageTypes = { 0: 'incoming', 1: 'outgoing', 3: 'template' } as const

function conversationBody(state: FakeState, record: ConversationRecord, now: number): WebhookConversation {
  const { messages, ...rest } = pushConversation(state, record, now)
  const shown = messages.map((message) => ({ ...message, content: plainText(message.content) }))
  return { ...rest, messages: shown, account: accountOf(state) }
}

function messageBody(
  state: FakeState,
  { conversation, message }: MessageHappening | MessageUpdate,
  now: number,
): WebhookMessage {
  const { message_type } = message
  if (message_type === 2) throw new Error('webhooks do not receive activity messages')
  const { attachments } = messageAnswer(state, message)
  return {
    account: accountOf(state),
    additional_attributes: message.additional_attributes,
    content_attributes: message.content_attributes,
    content_type: message.content_type,
    content: plainText(message.content),
    conversation: conversationBody(state, conversation, now),
    created_at: isoTime(message.created_at),
    id: message.id,
    inbox: { id: message.inbox_id, name: findInbox(state, message.inbox_id)?.name ?? '' },
    message_type: messageTypes[message_type],
    private: message.private,
    sender: message.sender ? senderBody(state, message.sender) : null,
    source_id: message.source_id,
    ...(attachments && { attachments }),
  }
}

/** Without the backslashes of Markdown's line breaks and without newlines at the end. */
function plainText(content: string | null): string | null {
  return content === null ? null : content.replace(/\\\n/g, '\n').replace(/\n+$/, '')
}

function senderBody(state: FakeState, { kind, id }: SenderReference): WebhookSender | null {
  if (kind === 'contact') {
    const contact = state.contacts.get(id)
    return contact ? contactBody(state, contact) : null
  }
  if (kind === 'bot') {
    const bot = state.bots.find((one) => one.id === id)
    return bot ? { id, name: bot.name, type: 'agent_bot' } : null
  }
  const user = state.agents.find((one) => one.id === id)
  return user ? { id, name: user.name, email: user.email, type: 'user' } : null
}

function contactBody(state: FakeState, contact: ContactRecord): WebhookContact {
  const { additional_attributes, custom_attributes, email, id, identifier, name, phone_number, thumbnail, blocked } =
    contact
  return {
    account: accountOf(state),
    additional_attributes,
    avatar: thumbnail,
    custom_attributes,
    email,
    id,
    identifier,
    name,
    phone_number,
    thumbnail,
    blocked,
  }
}
