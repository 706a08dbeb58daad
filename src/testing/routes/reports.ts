/** Reports that show agents, teams and inboxes side by side. */
import type { SummaryReportRow } from '../../types.ts'
import { type FakeAnswer, notAllowed, ok } from '../exchange/answers.ts'
import { wholeNumber } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import type { ConversationRecord } from '../records/state.ts'
import { isAdministrator } from './account.ts'

export const reportRoutes: Routes = {
  'GET /summary_reports/agent': forAdministrators(({ state }) => [state.agents, ({ assignee_id }) => assignee_id]),
  'GET /summary_reports/team': forAdministrators(({ state }) => [state.teams, ({ team_id }) => team_id]),
  'GET /summary_reports/inbox': forAdministrators(({ state }) => [state.inboxes, ({ inbox_id }) => inbox_id]),
}

type Grouping = [rows: readonly { id: number }[], idOf: (conversation: ConversationRecord) => number | null]

function forAdministrators(grouping: (exchange: Exchange) => Grouping) {
  return (exchange: Exchange): FakeAnswer => {
    if (!isAdministrator(exchange)) return notAllowed
    const [rows, idOf] = grouping(exchange)
    return ok(rows.map(({ id }) => summary(exchange, id, (conversation) => idOf(conversation) === id)))
  }
}

/** From `since` (inclusive) to `until` (exclusive); without them, nothing is counted. */
function summary(
  { state, request: { query } }: Exchange,
  id: number,
  isOfRow: (conversation: ConversationRecord) => boolean,
): SummaryReportRow {
  const since = wholeNumber(query.get('since'))
  const until = wholeNumber(query.get('until'))
  const isInRange = (time: number) => time >= since && time < until
  const all = [...state.conversations.values()].filter(isOfRow)
  const answered = all.filter(({ first_reply_created_at }) => isInRange(first_reply_created_at))
  const resolved = all.filter(({ status, updated_at }) => status === 'resolved' && isInRange(updated_at))
  return {
    id,
    conversations_count: all.filter(({ created_at }) => isInRange(created_at)).length,
    resolved_conversations_count: resolved.length,
    avg_resolution_time: average(resolved.map(({ created_at, updated_at }) => updated_at - created_at)),
    avg_first_response_time: average(
      answered.map(({ created_at, first_reply_created_at }) => first_reply_created_at - created_at),
    ),
    // Replies after the first one are not tracked here.
    avg_reply_time: null,
  }
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value) / values.length
}
