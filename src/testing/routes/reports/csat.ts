/** Ratings of conversations, for administrators. */

import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, notFound, ok } from '../../exchange/answers.ts'
import { isBlank, text, wholeNumber, wordsOf } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { csatResponseAnswer } from '../../records/conversations/csat.ts'
import { isoTime } from '../../records/iso-time.ts'
import type { CsatResponseRecord } from '../../records/state.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { pageOf } from '../lists/order.ts'
import { csvAnswer, csvLine, reportingPeriod } from './csv.ts'
import { everything, isIn, rangeOf, withRange } from './scope.ts'

const path = '/csat_survey_responses'

export const csatRoutes: Routes = {
  [`GET ${path}`]: asAdministrator(list),
  [`GET ${path}/metrics`]: asAdministrator(metrics),
  [`GET ${path}/download`]: asAdministrator(
    withRange((exchange, range) => {
      const rows = [headerOf(exchange), ...select(exchange).map((response) => rowOf(exchange, response))]
      return csvAnswer('csat_report', `${rows.map(csvLine).join('')}${csvLine([reportingPeriod(range)])}`)
    }),
  ),
  [`PATCH ${path}/:id`]: since([10], asAdministrator(review)),
  [`PUT ${path}/:id`]: since([10], asAdministrator(review)),
}

const perPage = 25

function list(exchange: Exchange): FakeAnswer {
  const { params } = exchange.request
  const found = select(exchange)
  const sorted = params.sort === '-created_at' ? found.reverse() : found
  return ok(pageOf(sorted, params.page, perPage).map((response) => shown(exchange, response)))
}

function shown({ state, version }: Exchange, response: CsatResponseRecord) {
  return csatResponseAnswer(state, response, isSince(version, 4, 10) === true)
}

function select(exchange: Exchange): CsatResponseRecord[] {
  const { state, request } = exchange
  const { params } = request
  const range = rangeOf(exchange)
  const users = wordsOf(params, 'user_ids')?.map(wholeNumber)
  const [inbox, team, rating] = ['inbox_id', 'team_id', 'rating'].map((name) => params[name])
  return state.csatResponses.filter((response) => {
    const conversation = state.conversations.get(response.conversation_id)
    return (
      (!range || isIn(range, response)) &&
      (!users || users.includes(response.assigned_agent_id ?? 0)) &&
      (isBlank(inbox) || conversation?.inbox_id === wholeNumber(inbox)) &&
      (isBlank(team) || conversation?.team_id === wholeNumber(team)) &&
      (isBlank(rating) || response.rating === wholeNumber(rating))
    )
  })
}

/** The surveys sent, of which only the range selects. */
function metrics(exchange: Exchange): FakeAnswer {
  const range = rangeOf(exchange)
  const found = select(exchange)
  const ratings_count: Record<string, number> = {}
  for (const { rating } of found) ratings_count[rating] = (ratings_count[rating] ?? 0) + 1
  const surveys = everything(exchange.state).messages.filter(({ content_type }) => content_type === 'input_csat')
  const sent = surveys.filter((message) => !range || isIn(range, message))
  return ok({ total_count: found.length, ratings_count, total_sent_messages_count: sent.length })
}

function headerOf({ version }: Exchange): string[] {
  const names = ['Agent Name', 'Rating', 'Feedback Comment', 'Contact Name', 'Contact Email Address']
  const rest = ['Contact Phone Number', 'Link to the conversation', 'Recorded date']
  return [...names, ...rest, ...(isSince(version, 4, 14, 2) ? ['Review Notes'] : [])]
}

function rowOf({ state, version }: Exchange, response: CsatResponseRecord) {
  const agent = state.agents.find(({ id }) => id === response.assigned_agent_id)
  const contact = state.contacts.get(response.contact_id)
  const recorded = isoTime(response.created_at).slice(0, 19).replace('T', ' ')
  return [
    agent && `${agent.name} (${agent.email})`,
    ...[response.rating, response.feedback_message, contact?.name, contact?.email, contact?.phone_number],
    `${state.server.url}/app/accounts/${state.account.id}/conversations/${response.conversation_id}`,
    `${recorded} UTC`,
    ...(isSince(version, 4, 14, 2) ? [response.csat_review_notes] : []),
  ]
}

function review(exchange: Exchange): FakeAnswer {
  const { state, params, request, caller, now } = exchange
  const response = state.csatResponses.find(({ id }) => id === wholeNumber(params.id))
  if (!response) return notFound
  const csat_review_notes = text(request.params.csat_review_notes)
  const reviewed = { csat_review_notes, review_notes_updated_at: now, review_notes_updated_by_id: caller.id }
  return ok(shown(exchange, Object.assign(response, reviewed)))
}
