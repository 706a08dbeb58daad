/** Reports of the account, or of an agent, inbox, label or team, over time and in sum. */
import type { AgentConversationReport, BotMetrics, ReportPoint } from '../../../types.ts'
import { type FakeAnswer, failure, ok } from '../../exchange/answers.ts'
import { isBlank, text } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { isUnattended } from '../../records/conversations/conversations.ts'
import type { FakeState } from '../../records/state.ts'
import { asAdministrator } from '../access/conditions.ts'
import { pageOf } from '../lists/order.ts'
import { averages, countIn, counts, previous, totals } from './metrics.ts'
import { endOf, isEndless, offsetOf, periodNamed, periodsIn } from './periods.ts'
import { average, everything, isIn, measureOf, type Range, rangeOf, type Scope, withRange, withScope } from './scope.ts'

export const reportRoutes: Routes = {
  'GET /reports': asAdministrator(withScope(series)),
  'GET /reports/summary': asAdministrator(withScope(summary)),
  'GET /reports/bot_summary': asAdministrator(withScope(botSummary)),
  'GET /reports/conversations': asAdministrator(conversations),
  'GET /reports/bot_metrics': asAdministrator((exchange) => ok(botMetrics(exchange.state, rangeOf(exchange)))),
}

function series(exchange: Exchange, scope: Scope): FakeAnswer {
  const { params } = exchange.request
  const metric = text(params.metric) ?? ''
  const counted = counts.get(metric)?.(scope)
  const averaged = averages.get(metric)?.(scope)
  if (!counted && !averaged) return ok({})
  const range = rangeOf(exchange)
  if (!range) return ok([])
  const [period, offset, measure] = [periodNamed(text(params.group_by)), offsetOf(params), measureOf(exchange)]
  if (isEndless(range, period)) return failure
  const points = periodsIn(range, period, offset).map((timestamp): ReportPoint => {
    const end = endOf(timestamp, period, offset)
    const part = { since: Math.max(timestamp, range.since), until: Math.min(end, range.until) }
    if (!averaged) return { value: (counted ?? []).filter((one) => isIn(part, one)).length, timestamp }
    const found = averaged.filter((event) => isIn(part, event))
    return { value: average(found.map((event) => event[measure])) ?? 0, timestamp, count: found.length }
  })
  return ok(points)
}

function summary(exchange: Exchange, scope: Scope): FakeAnswer {
  const measure = measureOf(exchange)
  return withRange((_, range) =>
    ok({ ...totals(scope, range, measure), previous: totals(scope, previous(range), measure) }),
  )(exchange)
}

function botSummary(exchange: Exchange, scope: Scope): FakeAnswer {
  const botTotals = (range: Range) => ({
    bot_resolutions_count: countIn(scope, 'bot_resolutions_count', range),
    bot_handoffs_count: countIn(scope, 'bot_handoffs_count', range),
  })
  return withRange((_, range) => ok({ ...botTotals(range), previous: botTotals(previous(range)) }))(exchange)
}

const agentsPerPage = 25

/** As it is now; any type but `account` means agents. */
function conversations({ state, request: { params } }: Exchange): FakeAnswer {
  const type = text(params.type)
  if (isBlank(type)) return { status: 422 }
  const open = [...state.conversations.values()].filter(({ status }) => status === 'open')
  if (type === 'account') {
    const unassigned = open.filter(({ assignee_id }) => assignee_id === null).length
    // The server counts the pending ones among the open ones, where there are none.
    return ok({ open: open.length, unattended: open.filter(isUnattended).length, unassigned, pending: 0 })
  }
  const agents = pageOf(state.agents, params.page, agentsPerPage)
  return ok(
    agents.map((agent): AgentConversationReport => {
      const own = open.filter(({ assignee_id }) => assignee_id === agent.id)
      return {
        id: agent.id,
        name: agent.name ?? '',
        email: agent.email,
        thumbnail: agent.thumbnail ?? '',
        availability: agent.availability_status ?? 'offline',
        metric: { open: own.length, unattended: own.filter(isUnattended).length },
      }
    }),
  )
}

/** Conversations in inboxes that are connected to a bot. */
function botMetrics(state: FakeState, range: Range = { since: 0, until: 0 }): BotMetrics {
  const all = everything(state)
  const created = all.conversations.filter((one) => state.botsOfInboxes.has(one.inbox_id) && isIn(range, one))
  const ids = new Set(created.map(({ id }) => id))
  const sent = all.messages.filter(
    ({ conversation_id, message_type }) => ids.has(conversation_id) && message_type === 1,
  )
  const rate = (metric: string) =>
    created.length === 0 ? 0 : Math.trunc((countIn(all, metric, range) / created.length) * 100)
  return {
    conversation_count: created.length,
    message_count: sent.filter((message) => isIn(range, message)).length,
    resolution_rate: rate('bot_resolutions_count'),
    handoff_rate: rate('bot_handoffs_count'),
  }
}
