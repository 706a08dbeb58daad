/** The shape of a conversation in events, which differs from the one in responses. */

import type { PushConversation } from '../../../types.ts'
import { contactPubsubToken, contactSender } from '../../records/conversations/contacts.ts'
import { messageInConversation, unreadCount } from '../../records/conversations/messages.ts'
import { canReply } from '../../records/conversations/reply-window.ts'
import { appliedSlaAnswer, hasSla } from '../../records/conversations/sla-policies.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { isoTime } from '../../records/iso-time.ts'
import { wholeSeconds } from '../../records/moment.ts'
import type { ContactRecord, ConversationRecord, FakeState } from '../../records/state.ts'
import { botSender } from '../../records/users/bots.ts'
import { userSender } from '../../records/users/members.ts'

export function pushConversation(state: FakeState, record: ConversationRecord, now: number): PushConversation {
  const contact = state.contacts.get(record.contact_id)
  if (!contact) throw new Error(`conversation ${record.id} has no contact ${record.contact_id}`)
  // Of a private note the conversation shows another message.
  const shown = (state.messages.get(record.id) ?? []).findLast((one) => one.message_type !== 2 && !one.private)
  return {
    additional_attributes: record.additional_attributes,
    can_reply: canReply(state, record, now),
    channel: findInbox(state, record.inbox_id)?.channel_type ?? 'Channel::Api',
    contact_inbox: contactInbox(state, record, contact),
    id: record.id,
    inbox_id: record.inbox_id,
    messages: shown ? [messageInConversation(state, record, shown)] : [],
    labels: record.labels,
    meta: meta(state, record, contact),
    status: record.status,
    custom_attributes: record.custom_attributes,
    snoozed_until: record.snoozed_until,
    unread_count: unreadCount(state, record),
    first_reply_created_at: record.first_reply_created_at === 0 ? null : isoTime(record.first_reply_created_at),
    priority: record.priority,
    waiting_since: wholeSeconds(record.waiting_since),
    agent_last_seen_at: wholeSeconds(record.agent_last_seen_at),
    contact_last_seen_at: wholeSeconds(record.contact_last_seen_at),
    last_activity_at: wholeSeconds(record.last_activity_at),
    timestamp: wholeSeconds(record.last_activity_at),
    created_at: wholeSeconds(record.created_at),
    updated_at: record.updated_at,
    ...(hasSla(state) && { applied_sla: appliedSlaAnswer(state, record), sla_events: [] }),
  }
}

/** The records keep no dates of contact inboxes: they have those of their contact. */
function contactInbox(
  state: FakeState,
  { source_id, inbox_id }: ConversationRecord,
  contact: ContactRecord,
): PushConversation['contact_inbox'] {
  const places = state.contactInboxes.get(contact.id) ?? []
  const place = places.find((one) => one.inbox_id === inbox_id && one.source_id === source_id)
  const at = isoTime(contact.created_at)
  return {
    id: place?.id ?? 0,
    contact_id: contact.id,
    inbox_id,
    source_id,
    created_at: at,
    updated_at: at,
    hmac_verified: place?.hmac_verified ?? false,
    pubsub_token: contactPubsubToken({ inbox_id, source_id }),
  }
}

function meta(state: FakeState, record: ConversationRecord, contact: ContactRecord): PushConversation['meta'] {
  const bot = state.bots.find(({ id }) => id === record.assignee_bot_id)
  const user = state.agents.find(({ id }) => id === record.assignee_id)
  const team = state.teams.find(({ id }) => id === record.team_id)
  const base = { sender: contactSender(contact), hmac_verified: record.hmac_verified }
  return {
    ...base,
    assignee: bot ? botSender(bot) : user ? userSender(user) : null,
    assignee_type: bot ? 'AgentBot' : user ? 'User' : null,
    team: team ? { id: team.id, name: team.name } : null,
  } as PushConversation['meta'] // senders are of the kind that their records are of
}
