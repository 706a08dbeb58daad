/** Messages, and how they change their conversation. */

import type { ConversationMessage, Message, MessageSender } from '../../../types.ts'
import { isoTime } from '../iso-time.ts'
import { wholeSeconds } from '../moment.ts'
import { type ConversationRecord, type FakeState, type MessageRecord, nextId } from '../state.ts'
import { attachmentAnswer } from './files.ts'
import { senderOf } from './senders.ts'

export type MessageFields = Pick<MessageRecord, 'content' | 'message_type' | 'sender'> & Partial<MessageRecord>

export function addMessage(
  state: FakeState,
  conversation: ConversationRecord,
  fields: MessageFields,
  now: number,
): MessageRecord {
  const message: MessageRecord = {
    id: nextId(state, 'message'),
    inbox_id: conversation.inbox_id,
    conversation_id: conversation.id,
    content_type: 'text',
    status: 'sent',
    content_attributes: {},
    created_at: now,
    updated_at: now,
    private: false,
    source_id: null,
    files: [],
    additional_attributes: {},
    ...fields,
  }
  insert(state, conversation.id, message)
  touch(state, conversation, message)
  return message
}

/** By the time of creation: data may name an earlier one. */
function insert(state: FakeState, conversationId: number, message: MessageRecord): void {
  const messages = state.messages.get(conversationId)
  if (!messages) {
    state.messages.set(conversationId, [message])
    return
  }
  const later = messages.findLastIndex(({ created_at }) => created_at <= message.created_at) + 1
  messages.splice(later, 0, message)
}

function touch(state: FakeState, conversation: ConversationRecord, message: MessageRecord): void {
  const { created_at } = message
  conversation.last_activity_at = created_at
  conversation.updated_at = created_at
  if (message.message_type === 0) {
    if (conversation.waiting_since === 0) conversation.waiting_since = created_at
    const contact = state.contacts.get(conversation.contact_id)
    if (contact) contact.last_activity_at = created_at
  } else if (isReply(message)) {
    conversation.waiting_since = 0
    if (conversation.first_reply_created_at === 0 && isReplyOfUser(message)) {
      conversation.first_reply_created_at = created_at
    }
  }
}

/** The contact waits no longer; a campaign answers nobody. */
function isReply({ message_type, private: isPrivate, sender, additional_attributes }: MessageRecord): boolean {
  const isOfCampaign = 'campaign_id' in additional_attributes
  return message_type === 1 && !isPrivate && !isOfCampaign && (sender?.kind === 'user' || sender?.kind === 'bot')
}

/** The first of them is the first reply. */
export function isReplyOfUser(message: MessageRecord): boolean {
  return isReply(message) && message.sender?.kind === 'user'
}

export function messageAnswer(state: FakeState, message: MessageRecord): Message {
  const { updated_at: _, additional_attributes: __, sender: ___, files: ____, ...rest } = message
  return { ...rest, created_at: wholeSeconds(message.created_at), ...attachmentsAndSender(state, message) }
}

/** As it is embedded in its conversation. */
export function messageInConversation(
  state: FakeState,
  conversation: ConversationRecord,
  message: MessageRecord,
): ConversationMessage {
  const { sender, files: _, updated_at, ...rest } = message
  return {
    ...rest,
    created_at: wholeSeconds(message.created_at),
    account_id: state.account.id,
    updated_at: isoTime(updated_at),
    sender_type: sender ? senderTypes[sender.kind] : null,
    sender_id: sender?.id ?? null,
    external_source_ids: {},
    processed_message_content: message.content,
    sentiment: {},
    conversation: {
      assignee_id: conversation.assignee_id,
      unread_count: unreadCount(state, conversation),
      last_activity_at: wholeSeconds(conversation.last_activity_at),
      contact_inbox: { source_id: conversation.source_id },
    },
    ...attachmentsAndSender(state, message),
  }
}

const senderTypes = { contact: 'Contact', user: 'User', bot: 'AgentBot' } as const

function attachmentsAndSender(state: FakeState, message: MessageRecord) {
  const sender: MessageSender | undefined = senderOf(state, message)
  // Last uploaded first.
  const attachments = message.files.map((file) => attachmentAnswer(state, file, message.id)).reverse()
  return { ...(attachments.length > 0 && { attachments }), ...(sender && { sender }) }
}

/** Messages of the contact since an agent last read the conversation; the server stops counting at ten. */
export function unreadCount(state: FakeState, { id, agent_last_seen_at }: ConversationRecord): number {
  const messages = state.messages.get(id) ?? []
  let count = 0
  for (let index = messages.length - 1; index >= 0 && count < 10; index--) {
    const message = messages[index]
    if (!message || (message.created_at <= agent_last_seen_at && agent_last_seen_at > 0)) break
    if (message.message_type === 0) count++
  }
  return count
}
