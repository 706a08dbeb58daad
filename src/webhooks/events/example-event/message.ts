/** The messages of the examples: a contact's question and an agent's answer. */
import type { ConversationMessage, WebhookConversation, WebhookMessage } from '../../../types.ts'
import { type EventOverrides, merged } from './overrides.ts'
import { modelOf, nested, type SenderType, senderOf, typeAmong } from './people.ts'
import type { Scene } from './scene.ts'
import { answered, asked, seconds } from './times.ts'

/** A message without the conversation around it. */
export type Message = Omit<WebhookMessage, 'conversation'>

export interface MessageKind {
  readonly message_type: WebhookMessage['message_type']
  /** Who wrote it; null if nobody did. */
  readonly author: SenderType | null
}

/** What the overrides of a message imply: only agents and bots write private notes, and only templates have no sender. */
export function messageKind(
  { message_type, sender, private: isNote }: EventOverrides<Message>,
  usual: WebhookMessage['message_type'],
): MessageKind {
  const meant = sender ? typeAmong(sender) : undefined
  const type = message_type ?? impliedBy(sender === null ? null : meant, isNote ? 'outgoing' : usual)
  if (sender === null || (!sender && type === 'template')) return { message_type: type, author: null }
  return { message_type: type, author: meant ?? (type === 'incoming' ? 'contact' : 'user') }
}

function impliedBy(author: MessageKind['author'] | undefined, usual: WebhookMessage['message_type']) {
  if (author === null) return 'template'
  if (author === undefined) return usual
  return author === 'contact' ? 'incoming' : 'outgoing'
}

export function messageOf(
  { message_type, author }: MessageKind,
  overrides: EventOverrides<Message>,
  scene: Scene,
): Message {
  const isQuestion = message_type === 'incoming'
  return merged<Message>(
    {
      account: scene.account,
      additional_attributes: {},
      content_attributes: {},
      content_type: 'text',
      content: isQuestion ? 'Where is my order?' : 'It is on its way.',
      created_at: isQuestion ? asked : answered,
      id: isQuestion ? 101 : 102,
      inbox: scene.inbox,
      message_type,
      private: false,
      sender: author && senderOf(author, scene.contact),
      source_id: null,
    },
    overrides,
  )
}

/** The contact's question, as the newest message of a conversation. */
export function questionIn(scene: Scene): Message {
  return messageOf({ message_type: 'incoming', author: 'contact' }, {}, scene)
}

const numbers = { incoming: 0, outgoing: 1, template: 3 } as const

/** The same message as its conversation shows it: other types of numbers and times, and another shape of the sender. */
export function messageInside(message: Message, conversation: WebhookConversation): ConversationMessage {
  const { account, inbox, sender, message_type, created_at, ...same } = message
  const { meta, unread_count, last_activity_at, contact_inbox } = conversation
  return {
    ...same,
    account_id: account.id,
    inbox_id: inbox.id,
    conversation_id: conversation.id,
    message_type: numbers[message_type],
    created_at: seconds(created_at),
    updated_at: created_at,
    status: 'sent',
    sender_type: sender && modelOf(sender.type),
    sender_id: sender?.id ?? null,
    external_source_ids: {},
    processed_message_content: message.content,
    sentiment: {},
    conversation: {
      assignee_id: meta.assignee?.type === 'user' ? meta.assignee.id : null,
      unread_count,
      last_activity_at,
      contact_inbox: { source_id: contact_inbox.source_id },
    },
    ...(sender && { sender: nested(sender) }),
  }
}
