/** What the in-memory Chatwoot remembers, and how its records begin. */
import type { Agent, Contact, Conversation, ConversationMessage, Message } from '../types.ts'

export interface FakeState {
  agent: Agent
  conversations: Conversation[]
  /** By conversation number, oldest first. */
  messages: Map<number, Message[]>
  lastMessageId: number
}

/** What a test or a demonstration says about a conversation; the rest is filled in. */
export interface ConversationSeed {
  contact: string
  says: string
  status?: Conversation['status']
  priority?: Conversation['priority']
  labels?: string[]
}

const accountId = 1
const inboxId = 1

export function emptyState(): FakeState {
  return { agent: agent(1, 'Ada Admin'), conversations: [], messages: new Map(), lastMessageId: 0 }
}

export function addConversation(state: FakeState, seed: ConversationSeed, now: number): Conversation {
  const id = state.conversations.length + 1
  const conversation: Conversation = {
    meta: { sender: contact(id, seed.contact), channel: 'Channel::Api', hmac_verified: false },
    id,
    messages: [],
    account_id: accountId,
    uuid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    additional_attributes: {},
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    can_reply: true,
    contact_last_seen_at: 0,
    custom_attributes: {},
    inbox_id: inboxId,
    labels: seed.labels ?? [],
    muted: false,
    snoozed_until: null,
    status: seed.status ?? 'open',
    created_at: now,
    updated_at: now,
    timestamp: now,
    first_reply_created_at: 0,
    unread_count: 0,
    last_non_activity_message: null,
    last_activity_at: now,
    priority: seed.priority ?? null,
    waiting_since: now,
    sla_policy_id: null,
  }
  state.conversations.push(conversation)
  addMessage(state, conversation, { content: seed.says, message_type: 0, private: false }, now)
  conversation.unread_count = 1
  return conversation
}

export function addMessage(
  state: FakeState,
  conversation: Conversation,
  { content, message_type, private: isPrivate }: Pick<Message, 'content' | 'message_type' | 'private'>,
  now: number,
): Message {
  const message: Message = {
    id: ++state.lastMessageId,
    content,
    inbox_id: inboxId,
    conversation_id: conversation.id,
    message_type,
    content_type: 'text',
    status: 'sent',
    content_attributes: {},
    created_at: now,
    private: isPrivate,
    source_id: null,
    sender: message_type === 0 ? contactSender(conversation.meta.sender) : agentSender(state.agent),
  }
  state.messages.set(conversation.id, [...(state.messages.get(conversation.id) ?? []), message])
  const newest = inConversation(message, conversation)
  conversation.messages = [newest]
  conversation.last_non_activity_message = newest
  conversation.last_activity_at = now
  conversation.timestamp = now
  conversation.updated_at = now
  if (message_type === 1 && !isPrivate) conversation.waiting_since = 0
  return message
}

function inConversation(message: Message, conversation: Conversation): ConversationMessage {
  const fromContact = message.message_type === 0
  return {
    ...message,
    account_id: accountId,
    updated_at: new Date(message.created_at * 1000).toISOString(),
    sender_type: fromContact ? 'Contact' : 'User',
    sender_id: message.sender?.id ?? null,
    external_source_ids: {},
    additional_attributes: {},
    processed_message_content: message.content,
    sentiment: {},
    conversation: {
      assignee_id: conversation.meta.assignee?.id ?? null,
      unread_count: conversation.unread_count,
      last_activity_at: message.created_at,
      contact_inbox: { source_id: conversation.uuid },
    },
  }
}

function agent(id: number, name: string): Agent {
  return {
    id,
    account_id: accountId,
    availability_status: 'online',
    auto_offline: true,
    confirmed: true,
    email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
    provider: 'email',
    available_name: name,
    name,
    role: 'administrator',
    thumbnail: '',
  }
}

function contact(id: number, name: string): Contact {
  return {
    additional_attributes: {},
    availability_status: 'offline',
    email: `contact${id}@example.org`,
    id,
    name,
    phone_number: null,
    blocked: false,
    identifier: null,
    thumbnail: '',
    custom_attributes: {},
  }
}

function contactSender({
  availability_status: _,
  contact_inboxes: __,
  ...contact
}: Contact): NonNullable<Message['sender']> {
  return { ...contact, type: 'contact' }
}

function agentSender({ id, name, available_name, availability_status }: Agent): NonNullable<Message['sender']> {
  return { id, name, available_name, avatar_url: '', type: 'user', availability_status, thumbnail: '' }
}
