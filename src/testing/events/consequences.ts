/** What the server does when something has happened, besides telling others: it measures for reports, and notifies users. */
import { storeAnswer } from '../records/conversations/csat.ts'
import {
  recordAnswer,
  recordHandOff,
  recordOpened,
  recordResolved,
  type Waiting,
} from '../records/conversations/reporting-events.ts'
import type { ConversationRecord, FakeState, MessageRecord } from '../records/state.ts'
import type { Cause, FakeEvent } from './event.ts'
import { notifyAssignee, notifyOfConversation, notifyOfMessage } from './notifying.ts'
import type { Snapshot } from './snapshot.ts'

interface Happened {
  before: Snapshot
  cause: Cause
  now: number
}

export function drawConsequences(state: FakeState, events: readonly FakeEvent[], happened: Happened): void {
  const waiting = new Map<number, Waiting>()
  for (const event of events) {
    switch (event.name) {
      case 'conversation.created':
        if (event.conversation.status !== 'pending') notifyOfConversation(state, event.conversation, happened.now)
        break
      case 'conversation.opened':
        opened(state, event.conversation, happened)
        break
      case 'conversation.resolved':
        recordResolved(state, event.conversation, happened.now)
        break
      case 'assignee.changed':
        notifyAssignee(state, event.conversation, happened)
        break
      case 'message.created':
        measure(state, event, { waiting, before: happened.before })
        notifyOfMessage(state, event.conversation, event.message, happened.now)
        break
      case 'message.updated':
        if ('content_attributes' in event.previous) {
          storeAnswer(state, event.conversation, event.message, happened.now)
        }
    }
  }
  forgetDeleted(state, happened.before)
}

function opened(state: FakeState, conversation: ConversationRecord, { before, cause, now }: Happened): void {
  const isHandOff = cause.performer?.kind === 'bot' && before.conversations.get(conversation.id)?.status === 'pending'
  if (isHandOff) {
    recordHandOff(state, conversation, now)
    notifyOfConversation(state, conversation, now)
  }
  recordOpened(state, conversation, now)
}

/** Follows the messages one by one: each changes what the next one means. */
function measure(
  state: FakeState,
  { conversation, message }: { conversation: ConversationRecord; message: MessageRecord },
  { waiting, before }: { waiting: Map<number, Waiting>; before: Snapshot },
): void {
  const { id, created_at } = conversation
  const known = before.conversations.has(id) ? before.conversations.get(id) : conversation
  const start = known ?? { first_reply_created_at: 0, waiting_since: created_at }
  const { first_reply_created_at, waiting_since } = waiting.get(id) ?? start
  recordAnswer(state, conversation, message, { first_reply_created_at, waiting_since })
  const isPublicReply = message.message_type === 1 && !message.private
  const isFirst = isPublicReply && message.sender?.kind === 'user' && first_reply_created_at === 0
  waiting.set(id, {
    first_reply_created_at: isFirst ? message.created_at : first_reply_created_at,
    waiting_since: isPublicReply ? 0 : message.message_type === 0 ? waiting_since || message.created_at : waiting_since,
  })
}

/** A deleted conversation takes along what refers to it. */
function forgetDeleted(state: FakeState, { conversations }: Snapshot): void {
  const gone = new Set([...conversations.keys()].filter((id) => conversations.get(id) && !state.conversations.has(id)))
  if (gone.size === 0) return
  const isLeft = ({ conversation_id }: { conversation_id: number }) => !gone.has(conversation_id)
  state.reportingEvents = state.reportingEvents.filter(isLeft)
  state.notifications = state.notifications.filter(isLeft)
  state.csatResponses = state.csatResponses.filter(isLeft)
}
