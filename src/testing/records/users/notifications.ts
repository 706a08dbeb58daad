/** Notifications of users, and which of them they chose to receive. */

import type { NotificationRow, NotificationSettings } from '../../../types.ts'
import { earliest } from '../earliest.ts'
import { isoTime, isoTimeOrNull } from '../iso-time.ts'
import { type FakeState, type NotificationChoice, type NotificationRecord, nextId } from '../state.ts'

const types = [
  'conversation_creation',
  'conversation_assignment',
  'conversation_mention',
  'assigned_conversation_new_message',
  'participating_conversation_new_message',
  'sla_missed_first_response',
  'sla_missed_next_response',
  'sla_missed_resolution',
]

/** What the server chooses for a new user. */
const usual: NotificationChoice = { email: ['email_conversation_assignment'], push: ['push_conversation_assignment'] }

type NotificationFields = Pick<NotificationRecord, 'user_id' | 'notification_type' | 'conversation_id' | 'message_id'>

/** It replaces what the user was notified of before in the same conversation. */
export function notify(state: FakeState, fields: NotificationFields, now: number): void {
  const { user_id, conversation_id } = fields
  if (!state.agents.some(({ id }) => id === user_id)) return
  state.notifications = state.notifications.filter(
    (other) => other.user_id !== user_id || other.conversation_id !== conversation_id,
  )
  state.notifications.push({
    id: nextId(state, 'notification'),
    ...fields,
    read_at: null,
    snoozed_until: null,
    last_activity_at: now,
    created_at: now,
    updated_at: now,
  })
}

export function wants(state: FakeState, userId: number, type: NotificationRecord['notification_type']): boolean {
  const { email, push } = state.notificationChoices.get(userId) ?? usual
  return email.includes(`email_${type}`) || push.includes(`push_${type}`)
}

/** Reading a conversation reads what the user was notified of in it. */
export function readNotifications(
  { notifications }: FakeState,
  userId: number,
  { conversationId, now }: { conversationId?: number; now: number },
): void {
  for (const one of notifications) {
    if (one.user_id !== userId || one.read_at !== null) continue
    if (conversationId === undefined || one.conversation_id === conversationId) {
      Object.assign(one, { read_at: now, updated_at: now })
    }
  }
}

export function nextEndOfSnooze({ notifications }: FakeState): number | undefined {
  return earliest(...notifications.map(({ snoozed_until }) => snoozed_until ?? undefined))
}

/** A notification whose snooze has ended is unread, and the newest. */
export function endSnoozes({ notifications }: FakeState, now: number): void {
  for (const one of notifications) {
    const { snoozed_until } = one
    if (snoozed_until === null || snoozed_until > now) continue
    Object.assign(one, { snoozed_until: null, last_snoozed_at: snoozed_until, read_at: null })
    Object.assign(one, { last_activity_at: snoozed_until, updated_at: snoozed_until })
  }
}

export function notificationRow({ account, conversations }: FakeState, record: NotificationRecord): NotificationRow {
  const { id, user_id, notification_type, conversation_id, message_id } = record
  return {
    ...{ id, user_id, notification_type },
    account_id: account.id,
    primary_actor_type: 'Conversation',
    primary_actor_id: conversations.get(conversation_id)?.row_id ?? conversation_id,
    secondary_actor_type: message_id === null ? null : 'Message',
    secondary_actor_id: message_id,
    read_at: isoTimeOrNull(record.read_at),
    created_at: isoTime(record.created_at),
    updated_at: isoTime(record.updated_at),
    snoozed_until: isoTimeOrNull(record.snoozed_until),
    last_activity_at: isoTimeOrNull(record.last_activity_at),
    meta: notificationMeta(record),
  }
}

export function notificationMeta({ last_snoozed_at }: NotificationRecord): NotificationRow['meta'] {
  return last_snoozed_at === undefined ? {} : { last_snoozed_at: isoTimeOrNull(last_snoozed_at) }
}

export function notificationSettings(state: FakeState, userId: number): NotificationSettings {
  const { email, push } = state.notificationChoices.get(userId) ?? usual
  return {
    id: userId,
    user_id: userId,
    account_id: state.account.id,
    all_email_flags: types.map((type) => `email_${type}`),
    selected_email_flags: email,
    all_push_flags: types.map((type) => `push_${type}`),
    selected_push_flags: push,
  }
}
