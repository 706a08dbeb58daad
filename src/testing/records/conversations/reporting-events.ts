/** What reports count, recorded when it happens: responses, resolutions, hand-offs. */

import type { ReportingEvent } from '../../../types.ts'
import { businessSeconds } from '../inboxes/business-hours.ts'
import { findInbox } from '../inboxes/inboxes.ts'
import { isoTime } from '../iso-time.ts'
import { wholeSeconds } from '../moment.ts'
import {
  type ConversationRecord,
  type FakeState,
  type MessageRecord,
  nextId,
  type ReportingEventRecord,
} from '../state.ts'
import { rowIdOf } from './conversations.ts'
import { isReplyOfUser } from './messages.ts'

interface Measured {
  name: ReportingEventRecord['name']
  user_id: number | null
  from: number
  to: number
  /** If not, the time between is no measure of anything, and stored as 0. */
  isMeasured?: boolean
}

function record(
  state: FakeState,
  { id: conversation_id, inbox_id }: ConversationRecord,
  { name, user_id, isMeasured = true, ...measured }: Measured,
): void {
  const from = wholeSeconds(measured.from)
  const to = wholeSeconds(measured.to)
  state.reportingEvents.push({
    id: nextId(state, 'reportingEvent'),
    name,
    value: isMeasured ? to - from : 0,
    value_in_business_hours: isMeasured ? businessSeconds(findInbox(state, inbox_id), from, to) : 0,
    event_start_time: from,
    event_end_time: to,
    inbox_id,
    user_id,
    conversation_id,
    created_at: to,
  })
}

/** How a conversation was before a message: it decides what an answer means. */
export type Waiting = Pick<ConversationRecord, 'first_reply_created_at' | 'waiting_since'>

/** The first answer of a user is a first response; later ones are replies if the contact was waiting. */
export function recordAnswer(
  state: FakeState,
  conversation: ConversationRecord,
  message: MessageRecord,
  { first_reply_created_at, waiting_since }: Waiting,
): void {
  if (!isReplyOfUser(message)) return
  const to = message.created_at
  if (first_reply_created_at === 0) {
    const from = lastActivityWithoutUsers(state, conversation)
    record(state, conversation, { name: 'first_response', user_id: message.sender?.id ?? null, from, to })
  } else if (waiting_since > 0) {
    const user_id = conversation.assignee_id
    record(state, conversation, { name: 'reply_time', user_id, from: waiting_since, to })
  }
}

export function recordResolved(state: FakeState, conversation: ConversationRecord, to: number): void {
  const { created_at: from, assignee_id: user_id, inbox_id, id } = conversation
  const answers = state.messages.get(id) ?? []
  const isOfBot = state.botsOfInboxes.has(inbox_id) && !answers.some(isByUser)
  if (isOfBot) record(state, conversation, { name: 'conversation_bot_resolved', user_id, from, to })
  record(state, conversation, { name: 'conversation_resolved', user_id, from, to })
}

function isByUser({ message_type, sender }: MessageRecord): boolean {
  return message_type === 1 && sender?.kind === 'user'
}

/** The time since it was resolved; 0, and since its creation, if it never was. */
export function recordOpened(state: FakeState, conversation: ConversationRecord, to: number): void {
  const resolved = latest(state, conversation, ['conversation_resolved'])
  const { created_at, assignee_id: user_id } = conversation
  const from = resolved?.event_end_time ?? created_at
  record(state, conversation, { name: 'conversation_opened', user_id, from, to, isMeasured: resolved !== undefined })
}

/** Once per conversation. */
export function recordHandOff(state: FakeState, conversation: ConversationRecord, to: number): void {
  if (latest(state, conversation, ['conversation_bot_handoff'])) return
  const { created_at: from, assignee_id: user_id } = conversation
  record(state, conversation, { name: 'conversation_bot_handoff', user_id, from, to })
}

function lastActivityWithoutUsers(state: FakeState, conversation: ConversationRecord): number {
  const latestOne =
    latest(state, conversation, ['conversation_bot_handoff', 'conversation_opened']) ??
    latest(state, conversation, ['conversation_bot_resolved'])
  return latestOne?.event_end_time ?? conversation.created_at
}

function latest(
  { reportingEvents }: FakeState,
  { id }: ConversationRecord,
  names: readonly ReportingEventRecord['name'][],
): ReportingEventRecord | undefined {
  return reportingEvents.findLast(({ conversation_id, name }) => conversation_id === id && names.includes(name))
}

export function reportingEventAnswer(state: FakeState, event: ReportingEventRecord): ReportingEvent {
  const { event_start_time, event_end_time, created_at } = event
  return {
    ...event,
    event_start_time: isoTime(event_start_time),
    event_end_time: isoTime(event_end_time),
    conversation_id: rowIdOf(state, event.conversation_id),
    account_id: state.account.id,
    created_at: isoTime(created_at),
    updated_at: isoTime(created_at),
  }
}
