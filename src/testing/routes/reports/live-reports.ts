/** Conversations as they are now. */
import type { LiveConversationMetrics } from '../../../types.ts'
import { type FakeAnswer, ok, unprocessable } from '../../exchange/answers.ts'
import { isBlank, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { isUnattended } from '../../records/conversations/conversations.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { asAdministrator } from '../access/conditions.ts'

export const liveReportRoutes: Routes = {
  'GET /live_reports/conversation_metrics': asAdministrator((exchange) => ok(metrics(exchange))),
  'GET /live_reports/grouped_conversation_metrics': groupedMetrics,
}

function ofTeam({ state, request: { params } }: Exchange): ConversationRecord[] {
  const all = [...state.conversations.values()]
  const sent = params.team_id
  return isBlank(sent) ? all : all.filter(({ team_id }) => team_id === wholeNumber(sent))
}

function metrics(exchange: Exchange): LiveConversationMetrics {
  const all = ofTeam(exchange)
  const open = all.filter(({ status }) => status === 'open')
  return { ...countsOf(open), pending: all.filter(({ status }) => status === 'pending').length }
}

function countsOf(open: readonly ConversationRecord[]): { open: number; unattended: number; unassigned: number } {
  const unassigned = open.filter(({ assignee_id }) => assignee_id === null).length
  return { open: open.length, unattended: open.filter(isUnattended).length, unassigned }
}

/** The word is checked before the role. */
function groupedMetrics(exchange: Exchange): FakeAnswer {
  const key = (['team_id', 'assignee_id'] as const).find((known) => known === exchange.request.params.group_by)
  if (!key) return unprocessable('invalid group_by')
  return asAdministrator(() => {
    const open = ofTeam(exchange).filter(({ status }) => status === 'open')
    const ids = [...new Set(open.map((conversation) => conversation[key]))].sort((a, b) => (a ?? 0) - (b ?? 0))
    return ok(ids.map((id) => ({ ...countsOf(open.filter((one) => one[key] === id)), [key]: id })))
  })(exchange)
}
