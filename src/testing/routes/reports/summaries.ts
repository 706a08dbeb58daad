/** Reports that show agents, teams, inboxes, labels or channels side by side. */
import { conversationStatuses } from '../../../helpers/enum-values.ts'
import type { ChannelConversationCounts, LabelSummaryReportRow, SummaryReportRow } from '../../../types.ts'
import { type FakeAnswer, ok, unprocessable } from '../../exchange/answers.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import type { ConversationRecord, FakeState, ReportingEventRecord } from '../../records/state.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { average, isIn, type Measure, measureOf, type Range, rangeOf } from './scope.ts'

export const summaryReportRoutes: Routes = {
  'GET /summary_reports/agent': asAdministrator((exchange) => ok(byAgent(exchange))),
  'GET /summary_reports/team': asAdministrator((exchange) => ok(byTeam(exchange))),
  'GET /summary_reports/inbox': asAdministrator((exchange) => ok(byInbox(exchange))),
  'GET /summary_reports/label': asAdministrator((exchange) => ok(byLabel(exchange))),
  'GET /summary_reports/channel': since([10], asAdministrator(byChannel)),
}

/** The ids that a conversation and an event count for. */
interface Grouping {
  ofConversation: (conversation: ConversationRecord) => number | null
  ofEvent: (event: ReportingEventRecord) => number | null | undefined
}

export function byAgent(exchange: Exchange): SummaryReportRow[] {
  return rowsOf(exchange, exchange.state.agents, {
    ofConversation: ({ assignee_id }) => assignee_id,
    ofEvent: ({ user_id }) => user_id,
  })
}

export function byTeam(exchange: Exchange): SummaryReportRow[] {
  const { teams, conversations } = exchange.state
  return rowsOf(exchange, teams, {
    ofConversation: ({ team_id }) => team_id,
    ofEvent: ({ conversation_id }) => conversations.get(conversation_id)?.team_id,
  })
}

export function byInbox(exchange: Exchange): SummaryReportRow[] {
  return rowsOf(exchange, exchange.state.inboxes, {
    ofConversation: ({ inbox_id }) => inbox_id,
    ofEvent: ({ inbox_id }) => inbox_id,
  })
}

/** Without a range, nothing is counted. */
function rowsOf(
  exchange: Exchange,
  rows: readonly { id: number }[],
  { ofConversation, ofEvent }: Grouping,
): SummaryReportRow[] {
  const { state } = exchange
  const range = rangeOf(exchange) ?? { since: 0, until: 0 }
  const measure = measureOf(exchange)
  const created = [...state.conversations.values()].filter((one) => isIn(range, one))
  const events = state.reportingEvents.filter((event) => isIn(range, event))
  return rows.map(({ id }) => {
    const own = events.filter((event) => ofEvent(event) === id)
    return {
      id,
      conversations_count: created.filter((conversation) => ofConversation(conversation) === id).length,
      resolved_conversations_count: own.filter(({ name }) => name === 'conversation_resolved').length,
      avg_resolution_time: averageOf(own, 'conversation_resolved', measure),
      avg_first_response_time: averageOf(own, 'first_response', measure),
      avg_reply_time: averageOf(own, 'reply_time', measure),
    }
  })
}

function averageOf(
  events: readonly ReportingEventRecord[],
  name: ReportingEventRecord['name'],
  measure: Measure,
): number | null {
  return average(events.filter((event) => event.name === name).map((event) => event[measure]))
}

/** Averages are of the conversations created in the range, resolutions of the range itself; without one, of all time. */
export function byLabel(exchange: Exchange): LabelSummaryReportRow[] {
  const { state } = exchange
  const range = rangeOf(exchange)
  const measure = measureOf(exchange)
  const isInside = (one: { created_at: number }) => !range || isIn(range, one)
  const labels = [...state.labels].sort((a, b) => (a.title < b.title ? -1 : 1))
  return labels.map(({ id, title }) => {
    const labelled = [...state.conversations.values()].filter((conversation) => conversation.labels.includes(title))
    const created = labelled.filter(isInside)
    const ofCreated = eventsOf(state, created)
    const resolved = eventsOf(state, labelled).filter((one) => one.name === 'conversation_resolved' && isInside(one))
    return {
      id,
      name: title,
      conversations_count: created.length,
      avg_resolution_time: averageOf(ofCreated, 'conversation_resolved', measure) ?? 0,
      avg_first_response_time: averageOf(ofCreated, 'first_response', measure) ?? 0,
      avg_reply_time: averageOf(ofCreated, 'reply_time', measure) ?? 0,
      resolved_conversations_count: resolved.length,
    }
  })
}

function eventsOf({ reportingEvents }: FakeState, conversations: readonly ConversationRecord[]) {
  const ids = new Set(conversations.map(({ id }) => id))
  return reportingEvents.filter(({ conversation_id }) => ids.has(conversation_id))
}

// Rails' six months: half of an average year.
const longest = 31_556_952 / 2

function byChannel(exchange: Exchange): FakeAnswer {
  const { state } = exchange
  const range = rangeOf(exchange)
  if (!range) return ok({})
  if (daysOf(range) * 86_400 > longest) return unprocessable('Date range cannot exceed 6 months')
  const channels: Record<string, ChannelConversationCounts> = {}
  for (const conversation of state.conversations.values()) {
    const channel = state.inboxes.find(({ id }) => id === conversation.inbox_id)?.channel_type
    if (!channel || !isIn(range, conversation)) continue
    const counts = channels[channel] ?? { open: 0, resolved: 0, pending: 0, snoozed: 0, total: 0 }
    const status = conversationStatuses.find((word) => word === conversation.status)
    if (status) counts[status]++
    counts.total++
    channels[channel] = counts
  }
  return ok(channels)
}

/** Between the dates, not the times. */
function daysOf({ since, until }: Range): number {
  return Math.floor(until / 86_400) - Math.floor(since / 86_400)
}
