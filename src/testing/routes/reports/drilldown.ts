/** The conversations and messages behind a point of a report. */

import type {
  ReportDrilldownConversation,
  ReportDrilldownMessage,
  ReportDrilldownMeta,
  ReportDrilldownRecord,
} from '../../../types.ts'
import { type FakeAnswer, ok } from '../../exchange/answers.ts'
import type { Fields } from '../../exchange/fields.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { senderOf } from '../../records/conversations/senders.ts'
import { wholeSeconds } from '../../records/moment.ts'
import type { ConversationRecord, FakeState, MessageRecord, ReportingEventRecord } from '../../records/state.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { pageOf } from '../lists/order.ts'
import { averages, counts } from './metrics.ts'
import { endOf, offsetOf, periodNamed } from './periods.ts'
import { isIn, type Measure, measureOf, type Range, rangeOf, type Scope, scopeOf } from './scope.ts'

export const reportDrilldownRoutes: Routes = {
  'GET /reports/drilldown': since([16], asAdministrator(drilldown)),
}

const types = ['account', 'agent', 'inbox', 'label', 'team']
const ofMessages = ['incoming_messages_count', 'outgoing_messages_count']
const ofAnswers = ['avg_first_response_time', 'reply_time']

function drilldown(exchange: Exchange): FakeAnswer {
  const { state, request } = exchange
  const { params } = request
  const metric = text(params.metric) ?? ''
  const type = text(params.type) || 'account'
  const range = rangeOf(exchange)
  const isKnown = counts.has(metric) || averages.has(metric)
  if (!isKnown || !types.includes(type) || !range || isBlank(params.bucket_timestamp)) {
    return { status: 422 }
  }
  const scope = scopeOf(state, type, text(params.id))
  if ('status' in scope) return scope
  const bucket = bucketOf(params, range)
  const found = newestFirst(recordsOf(state, scope, { metric, bucket, measure: measureOf(exchange) }))
  const page = Math.max(wholeNumber(params.page), 1)
  const size = wholeNumber(params.per_page)
  const perPage = size > 0 ? Math.min(size, 100) : 25
  return ok({
    meta: { ...metaOf(metric, bucket, found), current_page: page, per_page: perPage },
    payload: pageOf(found, page, perPage),
  })
}

function metaOf(
  metric: string,
  bucket: Range,
  found: readonly ReportDrilldownRecord[],
): Omit<ReportDrilldownMeta, 'current_page' | 'per_page'> {
  const conversations = new Set(found.map(({ conversation }) => ('id' in conversation ? conversation.id : 0)))
  const isOfMessages = ofMessages.includes(metric) || ofAnswers.includes(metric)
  return {
    metric: metric as ReportDrilldownMeta['metric'], // it has been checked
    record_type: isOfMessages ? 'message' : 'conversation',
    bucket,
    total_count: found.length,
    conversation_count: conversations.size,
  }
}

/** The period, cut to the range. */
function bucketOf(params: Fields, range: Range): Range {
  const start = wholeNumber(params.bucket_timestamp)
  const end = endOf(start, periodNamed(text(params.group_by)), offsetOf(params))
  return { since: Math.max(start, range.since), until: Math.min(end, range.until) }
}

function newestFirst(records: ReportDrilldownRecord[]): ReportDrilldownRecord[] {
  return records.reverse().sort((a, b) => (b.occurred_at ?? 0) - (a.occurred_at ?? 0))
}

interface Asked {
  metric: string
  bucket: Range
  measure: Measure
}

function recordsOf(state: FakeState, scope: Scope, { metric, bucket, measure }: Asked): ReportDrilldownRecord[] {
  if (metric === 'conversations_count') {
    const found = scope.conversations.filter((one) => isIn(bucket, one))
    return found.map((conversation) => recordOf(state, conversation, { occurred_at: conversation.created_at }))
  }
  if (ofMessages.includes(metric)) {
    const type = metric === 'incoming_messages_count' ? 0 : 1
    const found = scope.messages.filter((one) => one.message_type === type && isIn(bucket, one))
    return found.map((message) => {
      const conversation = state.conversations.get(message.conversation_id)
      return recordOf(state, conversation, { message, occurred_at: message.created_at })
    })
  }
  const events = [...(averages.get(metric)?.(scope) ?? eventsCounted(metric, scope))]
  return events
    .filter((one) => isIn(bucket, one))
    .map((event) => {
      const conversation = state.conversations.get(event.conversation_id)
      const message = ofAnswers.includes(metric) ? answerOf(state, event) : undefined
      const metric_value = event[measure]
      return recordOf(state, conversation, { message, metric_value, occurred_at: event.event_end_time })
    })
}

function eventsCounted(metric: string, scope: Scope): readonly ReportingEventRecord[] {
  const counted = counts.get(metric)?.(scope) ?? []
  return scope.events.filter((event) => counted.includes(event))
}

/** The answer whose time was measured is the one of that time. */
function answerOf(state: FakeState, { name, user_id, conversation_id, event_end_time }: ReportingEventRecord) {
  const messages = state.messages.get(conversation_id) ?? []
  return messages.findLast(
    ({ message_type, created_at, sender }) =>
      (message_type === 1 || message_type === 3) &&
      Math.abs(wholeSeconds(created_at) - event_end_time) <= 1 &&
      (name !== 'first_response' || user_id === null || (sender?.kind === 'user' && sender.id === user_id)),
  )
}

function recordOf(
  state: FakeState,
  conversation: ConversationRecord | undefined,
  {
    message,
    metric_value = null,
    occurred_at,
  }: { message?: MessageRecord | undefined; metric_value?: number | null; occurred_at: number },
): ReportDrilldownRecord {
  return {
    record_type: message ? 'message' : 'conversation',
    conversation: conversation ? conversationOf(state, conversation) : {},
    message: message ? messageOf(state, message) : null,
    metric_value,
    occurred_at: wholeSeconds(occurred_at),
  }
}

function conversationOf(state: FakeState, record: ConversationRecord): ReportDrilldownConversation {
  const { id, contact_id, inbox_id, assignee_id, status, created_at, last_activity_at } = record
  const last = state.messages.get(id)?.findLast(({ message_type }) => message_type !== 2)
  return {
    id,
    display_id: id,
    contact_id,
    contact_name: state.contacts.get(contact_id)?.name ?? null,
    inbox_id,
    inbox_name: state.inboxes.find((inbox) => inbox.id === inbox_id)?.name ?? null,
    assignee_id,
    assignee_name: state.agents.find((agent) => agent.id === assignee_id)?.name ?? null,
    status,
    created_at: wholeSeconds(created_at),
    last_activity_at: wholeSeconds(last_activity_at),
    last_message: last ? messageOf(state, last) : null,
  }
}

const messageTypes = ['incoming', 'outgoing', 'activity', 'template'] as const

function messageOf(state: FakeState, message: MessageRecord): ReportDrilldownMessage {
  const { id, content, message_type, created_at } = message
  const sender = senderOf(state, message)
  const sender_name = sender && 'name' in sender ? (sender.name ?? null) : null
  return { id, content, message_type: messageTypes[message_type], sender_name, created_at: wholeSeconds(created_at) }
}
