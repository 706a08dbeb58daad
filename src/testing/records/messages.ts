/** Messages, and how they change their conversation. */
import type { ConversationMessage, Message, MessageSender } from '../../types.ts'
import { accountId } from './account.ts'
import { attachmentAnswer } from './files.ts'
import { senderOf } from './senders.ts'
import { type ConversationRecord, type FakeState, type MessageRecord, nextId } from './state.ts'

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
  const messages = state.messages.get(conversation.id)
  if (messages) messages.push(message)
  else state.messages.set(conversation.id, [message])
  if (message.message_type !== 2) touch(state, conversation, message)
  return message
}

function touch(state: FakeState, conversation: ConversationRecord, message: MessageRecord): void {
  const { created_at } = message
  conversation.last_activity_at = created_at
  conversation.updated_at = created_at
  if (message.message_type === 0) {
    if (conversation.waiting_since === 0) conversation.waiting_since = created_at
    const contact = state.contacts.get(conversation.contact_id)
    if (contact) contact.last_activity_at = created_at
    if (conversation.status === 'resolved' || conversation.status === 'snoozed') {
      // A conversation that was resolved starts again with the bot of its inbox.
      const goesToBot = conversation.status === 'resolved' && state.botsOfInboxes.has(conversation.inbox_id)
      conversation.status = goesToBot ? 'pending' : 'open'
      conversation.snoozed_until = null
    }
  } else if (message.message_type === 1 && !message.private) {
    conversation.waiting_since = 0
    if (conversation.first_reply_created_at === 0 && message.sender?.kind === 'user') {
      conversation.first_reply_created_at = created_at
    }
  }
}

export function messageAnswer(state: FakeState, message: MessageRecord): Message {
  const { updated_at: _, additional_attributes: __, sender: ___, files: ____, ...rest } = message
  return { ...rest, ...attachmentsAndSender(state, message) }
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
    account_id: accountId,
    updated_at: new Date(updated_at * 1000).toISOString(),
    sender_type: sender ? senderTypes[sender.kind] : null,
    sender_id: sender?.id ?? null,
    external_source_ids: {},
    processed_message_content: message.content,
    sentiment: {},
    conversation: {
      assignee_id: conversation.assignee_id,
      unread_count: unreadCount(state, conversation),
      last_activity_at: conversation.last_activity_at,
      contact_inbox: { source_id: conversation.source_id },
    },
    ...attachmentsAndSender(state, message),
  }
}

const senderTypes = { contact: 'Contact', user: 'User', bot: 'AgentBot' } as const

function attachmentsAndSender(state: FakeState, message: MessageRecord) {
  const sender: MessageSender | undefined = senderOf(state, message)
  // Last uploaded first.
  const attachments = message.files.map((file) => attachmentAnswer(file, message.id)).reverse()
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
