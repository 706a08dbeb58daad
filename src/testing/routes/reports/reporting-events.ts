/** The events that reports are made of. */
import { ok } from '../../exchange/answers.ts'
import { isBlank, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { reportingEventAnswer } from '../../records/conversations/reporting-events.ts'
import type { ReportingEventRecord } from '../../records/state.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { withConversation } from '../access/conversation-lookup.ts'
import { pageOf } from '../lists/order.ts'
import { isIn, rangeOf } from './scope.ts'

const perPage = 25

export const reportingEventRoutes: Routes = {
  'GET /conversations/:conversation_id/reporting_events': since(
    [10],
    withConversation(({ state }, { id }) =>
      ok(
        state.reportingEvents
          .filter(({ conversation_id }) => conversation_id === id)
          .map((event) => reportingEventAnswer(state, event)),
      ),
    ),
  ),
  'GET /reporting_events': since(
    [10],
    asAdministrator((exchange) => {
      const { params } = exchange.request
      const found = select(exchange).reverse()
      const page = Math.max(wholeNumber(params.page), 1)
      return ok({
        payload: pageOf(found, page, perPage).map((event) => reportingEventAnswer(exchange.state, event)),
        meta: { count: found.length, current_page: page, total_pages: Math.ceil(found.length / perPage) },
      })
    }),
  ),
}

function select(exchange: Exchange): ReportingEventRecord[] {
  const { params } = exchange.request
  const range = rangeOf(exchange)
  const [inbox, user, name] = [params.inbox_id, params.user_id, params.name]
  return exchange.state.reportingEvents.filter(
    (event) =>
      (!range || isIn(range, event)) &&
      (isBlank(inbox) || event.inbox_id === wholeNumber(inbox)) &&
      (isBlank(user) || event.user_id === wholeNumber(user)) &&
      (isBlank(name) || event.name === name),
  )
}
