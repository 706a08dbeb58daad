/** Conversations, and their shape in responses. */

import type { Conversation, ConversationMeta } from '../../../types.ts'
import { findInbox } from '../inboxes/inboxes.ts'
import { wholeSeconds } from '../moment.ts'
import { nextUuid } from '../random.ts'
import { type ContactInboxRecord, type ConversationRecord, type FakeState, nextId } from '../state.ts'
import { assignedBot } from '../users/bots.ts'
import { teamAnswer } from '../users/teams.ts'
import { contactAnswer } from './contacts.ts'
import { messageInConversation, unreadCount } from './messages.ts'
import { canReply } from './reply-window.ts'
import { appliedSlaAnswer, hasSla } from './sla-policies.ts'

export type ConversationFields = Pick<ConversationRecord, 'contact_id' | 'inbox_id' | 'source_id'> &
  Partial<ConversationRecord>

export function addConversation(state: FakeState, fields: ConversationFields, now: number): ConversationRecord {
  const conversation: ConversationRecord = {
    id: nextId(state, `conversation of account ${state.account.id}`),
    row_id: nextId(state, 'conversation'),
    uuid: nextUuid(state),
    hmac_verified: false,
    status: 'open',
    priority: null,
    labels: [],
    additional_attributes: {},
    custom_attributes: {},
    snoozed_until: null,
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    contact_last_seen_at: 0,
    created_at: now,
    updated_at: now,
    first_reply_created_at: 0,
    last_activity_at: now,
    waiting_since: now,
    assignee_id: null,
    assignee_bot_id: null,
    team_id: null,
    participant_ids: [],
    draft: null,
    applied_sla: null,
    ...fields,
  }
  state.conversations.set(conversation.id, conversation)
  const others = state.conversationsOfContact.get(conversation.contact_id)
  if (others) others.push(conversation.id)
  else state.conversationsOfContact.set(conversation.contact_id, [conversation.id])
  return conversation
}

/** The id in the database; of a conversation that is gone, its number. */
export function rowIdOf({ conversations }: FakeState, id: number): number {
  return conversations.get(id)?.row_id ?? id
}

export function conversationsOf(
  { conversations, conversationsOfContact }: FakeState,
  contactId: number,
): ConversationRecord[] {
  return (conversationsOfContact.get(contactId) ?? []).flatMap((id) => conversations.get(id) ?? [])
}

/** The conversations of a contact at one of their addresses, oldest first. */
export function conversationsAt(state: FakeState, place: ContactInboxRecord): ConversationRecord[] {
  return conversationsOf(state, place.contact_id)
    .filter(({ inbox_id, source_id }) => inbox_id === place.inbox_id && source_id === place.source_id)
    .sort((a, b) => a.id - b.id)
}

export function removeConversation(state: FakeState, { id, contact_id }: ConversationRecord): void {
  state.conversations.delete(id)
  state.messages.delete(id)
  const others = state.conversationsOfContact.get(contact_id) ?? []
  state.conversationsOfContact.set(
    contact_id,
    others.filter((other) => other !== id),
  )
}

/** Without a first reply, or with a contact who is waiting. */
export function isUnattended({ first_reply_created_at, waiting_since }: ConversationRecord): boolean {
  return first_reply_created_at === 0 || waiting_since > 0
}

/** @param callerId the user who sent the request: a team says whether they are a member */
export function conversationAnswer(
  state: FakeState,
  record: ConversationRecord,
  { callerId, now }: { callerId: number; now: number },
): Conversation {
  const messages = state.messages.get(record.id) ?? []
  const newest = messages.at(-1)
  const sla = hasSla(state) ? appliedSlaAnswer(state, record) : null
  const spoken = newest?.message_type === 2 ? messages.filter((message) => message.message_type !== 2).at(-1) : newest
  return {
    meta: metaOf(state, record, callerId),
    id: record.id,
    messages: newest ? [messageInConversation(state, record, newest)] : [],
    account_id: state.account.id,
    uuid: record.uuid,
    additional_attributes: record.additional_attributes,
    agent_last_seen_at: wholeSeconds(record.agent_last_seen_at),
    assignee_last_seen_at: wholeSeconds(record.assignee_last_seen_at),
    can_reply: canReply(state, record, now),
    contact_last_seen_at: wholeSeconds(record.contact_last_seen_at),
    custom_attributes: record.custom_attributes,
    inbox_id: record.inbox_id,
    labels: record.labels,
    muted: state.contacts.get(record.contact_id)?.blocked ?? false,
    snoozed_until: record.snoozed_until,
    status: record.status,
    created_at: wholeSeconds(record.created_at),
    updated_at: record.updated_at,
    timestamp: wholeSeconds(record.last_activity_at),
    first_reply_created_at: wholeSeconds(record.first_reply_created_at),
    unread_count: unreadCount(state, record),
    last_non_activity_message: spoken ? messageInConversation(state, record, spoken) : null,
    last_activity_at: wholeSeconds(record.last_activity_at),
    priority: record.priority,
    waiting_since: wholeSeconds(record.waiting_since),
    sla_policy_id: record.applied_sla?.sla_id ?? null,
    ...(sla && { applied_sla: sla }),
    ...(hasSla(state) && { sla_events: [] }),
  }
}

function metaOf(state: FakeState, record: ConversationRecord, callerId: number): ConversationMeta {
  const contact = state.contacts.get(record.contact_id)
  if (!contact) throw new Error(`conversation ${record.id} has no contact ${record.contact_id}`)
  const base = {
    sender: contactAnswer(contact),
    channel: findInbox(state, record.inbox_id)?.channel_type ?? null,
    hmac_verified: record.hmac_verified,
  }
  const team = state.teams.find(({ id }) => id === record.team_id)
  // asSentBy adds the icons, as in events.
  const withTeam = { ...base, ...(team && { team: teamAnswer(team, callerId, false) }) }
  const bot = state.bots.find(({ id }) => id === record.assignee_bot_id)
  if (bot) return { ...withTeam, assignee: assignedBot(bot), assignee_type: 'AgentBot' }
  const assignee = state.agents.find(({ id }) => id === record.assignee_id)
  return assignee ? { ...withTeam, assignee, assignee_type: 'User' } : withTeam
}
