/** Whom the server notifies of what happens in a conversation, and what the notification says. */

import type { Notification } from '../../types.ts'
import { mentionedUsers } from '../records/conversations/mentions.ts'
import { messageInConversation } from '../records/conversations/messages.ts'
import { senderOf } from '../records/conversations/senders.ts'
import { isoTimeOrNull } from '../records/iso-time.ts'
import { wholeSeconds } from '../records/moment.ts'
import type { ConversationRecord, FakeState, MessageRecord, NotificationRecord } from '../records/state.ts'
import { userSender } from '../records/users/members.ts'
import { notificationMeta, notify, wants } from '../records/users/notifications.ts'
import { pushConversation } from './bodies/push.ts'
import type { Cause } from './event.ts'
import type { Snapshot } from './snapshot.ts'

/** Everybody who chose to hear of new conversations. */
export function notifyOfConversation(state: FakeState, conversation: ConversationRecord, now: number): void {
  if (isBlocked(state, conversation)) return
  const notification_type = 'conversation_creation'
  for (const { id: user_id } of state.agents) {
    if (!wants(state, user_id, notification_type)) continue
    notify(state, { user_id, notification_type, conversation_id: conversation.id, message_id: null }, now)
  }
}

/** Not those who assigned it to themselves, and not while a bot has the conversation. */
export function notifyAssignee(
  state: FakeState,
  conversation: ConversationRecord,
  { before, cause, now }: { before: Snapshot; cause: Cause; now: number },
): void {
  const { id, assignee_id, status } = conversation
  if (assignee_id === null || status === 'pending' || isBlocked(state, conversation)) return
  if (before.conversations.get(id)?.assignee_id === assignee_id) return
  if (cause.performer?.kind === 'user' && cause.performer.id === assignee_id) return
  const notification_type = 'conversation_assignment'
  notify(state, { user_id: assignee_id, notification_type, conversation_id: id, message_id: null }, now)
}

/** Those mentioned, then the assignee, then the participants: each once, and never the sender. */
export function notifyOfMessage(
  state: FakeState,
  conversation: ConversationRecord,
  message: MessageRecord,
  now: number,
): void {
  const { id: conversation_id, assignee_id } = conversation
  const mentioned = mentionedUsers(state, message)
  const told = new Set<number>()
  const tell = (user_id: number, notification_type: NotificationRecord['notification_type']) => {
    if (told.has(user_id)) return
    told.add(user_id)
    notify(state, { user_id, notification_type, conversation_id, message_id: message.id }, now)
  }
  for (const id of mentioned) {
    tell(id, 'conversation_mention')
    if (!conversation.participant_ids.includes(id)) conversation.participant_ids = [...conversation.participant_ids, id]
  }
  if (message.message_type > 1 || isBlocked(state, conversation)) return
  if (message.sender?.kind === 'user') told.add(message.sender.id)
  if (assignee_id !== null) tell(assignee_id, 'assigned_conversation_new_message')
  for (const id of conversation.participant_ids) tell(id, 'participating_conversation_new_message')
}

function isBlocked({ contacts }: FakeState, { contact_id }: ConversationRecord): boolean {
  return contacts.get(contact_id)?.blocked ?? false
}

/** As users see it; undefined if its conversation is gone. */
export function notificationAnswer(
  state: FakeState,
  record: NotificationRecord,
  now: number,
): Notification | undefined {
  const { id, notification_type, user_id, conversation_id, created_at, last_activity_at } = record
  const conversation = state.conversations.get(conversation_id)
  const user = state.agents.find((one) => one.id === user_id)
  if (!conversation || !user) return undefined
  const message = state.messages.get(conversation_id)?.find((one) => one.id === record.message_id)
  return {
    ...{ id, notification_type },
    push_message_title: titleOf(state, record, conversation),
    push_message_body: bodyOf(state, subjectOf(state, record, message)),
    primary_actor_type: 'Conversation',
    primary_actor_id: conversation.row_id,
    primary_actor: pushConversation(state, conversation, now),
    read_at: isoTimeOrNull(record.read_at),
    secondary_actor: message ? messageInConversation(state, conversation, message) : null,
    user: { ...userSender(user), type: 'user' } as Notification['user'], // it is the sender of a user
    created_at: wholeSeconds(created_at),
    last_activity_at: wholeSeconds(last_activity_at),
    snoozed_until: isoTimeOrNull(record.snoozed_until),
    meta: notificationMeta(record),
  }
}

function titleOf(
  state: FakeState,
  { notification_type }: NotificationRecord,
  { id, inbox_id }: ConversationRecord,
): string {
  switch (notification_type) {
    case 'conversation_creation': {
      const inbox = state.inboxes.find((one) => one.id === inbox_id)
      return `A conversation (#${id}) has been created in ${inbox?.name ?? ''}`
    }
    case 'conversation_assignment':
      return `A conversation (#${id}) has been assigned to you`
    case 'conversation_mention':
      return `You have been mentioned in conversation (#${id})`
    default:
      return `A new message is created in conversation (#${id})`
  }
}

/** The message that the text is taken from. */
function subjectOf(
  state: FakeState,
  { notification_type, conversation_id }: NotificationRecord,
  message: MessageRecord | undefined,
): MessageRecord | undefined {
  const all = state.messages.get(conversation_id) ?? []
  if (notification_type === 'conversation_creation') return all[0]
  if (notification_type !== 'conversation_assignment') return message
  return (
    all.findLast(({ message_type }) => message_type === 0) ?? all.findLast(({ message_type }) => message_type === 1)
  )
}

function bodyOf(state: FakeState, message: MessageRecord | undefined): string {
  const sender = message && senderOf(state, message)
  const name = sender && 'name' in sender ? (sender.name ?? '') : ''
  const content = message?.content?.trim()
  if (content) return `${name}: ${withoutLinks(firstWords(content))}`
  return `${name}: ${message && message.files.length > 0 ? 'Attachment' : 'No content'}`
}

/** Ten words, as they are spaced. */
function firstWords(content: string): string {
  const [start] = /^\S+(\s+\S+){9}(?=\s)/.exec(content) ?? []
  return start === undefined ? content : `${start}...`
}

/** Without Markdown's line breaks and the links of mentions. */
function withoutLinks(content: string): string {
  return content.replace(/\\\n/g, '\n').replace(/\[@(.+?)\]\(mention:\/\/(user|team)\/\d+\/.*?\)/g, '@$1')
}
