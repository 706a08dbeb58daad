/** The members of inboxes, and who may be assigned in them. */
import { done, failure, invalidRecord, notAllowed, notFound, ok } from '../../exchange/answers.ts'
import { wholeNumber, wordsOf } from '../../exchange/request.ts'
import type { Handler, Routes } from '../../exchange/router.ts'
import { recordError } from '../../records/errors.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { assignableAgents, isAdministrator, memberIds, members, seesInbox } from '../../records/users/members.ts'
import { withInbox } from './inboxes.ts'

export const inboxMemberRoutes: Routes = {
  'GET /inbox_members/:id': withInbox(({ state }, { id }) => ok({ payload: members(state, id) })),
  'POST /inbox_members': withMembers((current, ids) => [...current, ...ids]),
  'PATCH /inbox_members': withMembers((_, ids) => ids),
  'PUT /inbox_members': withMembers((_, ids) => ids),
  'DELETE /inbox_members': (exchange) => {
    const answer = withMembers((current, ids) => current.filter((id) => !ids.includes(id)))(exchange)
    return answer.status === 200 ? done : answer
  },
  'GET /inboxes/:id/assignable_agents': withInbox(({ state }, { id }) =>
    ok({ payload: assignableAgents(state, [id]) }),
  ),
  'GET /assignable_agents': ({ state, caller, request }) => {
    const ids = wordsOf(request.params, 'inbox_ids')?.map(wholeNumber) ?? []
    if (ids.length === 0 || !ids.every((id) => findInbox(state, id))) return notFound
    if (!ids.every((id) => seesInbox(state, caller, id))) return notAllowed
    return ok({ payload: assignableAgents(state, ids) })
  },
}

/** Changes the list of members; returns all of them. */
function withMembers(change: (current: readonly number[], ids: number[]) => number[]): Handler {
  return (exchange) => {
    const { state, caller, request } = exchange
    const inbox = findInbox(state, wholeNumber(request.params.inbox_id))
    if (!inbox) return notFound
    if (!isAdministrator({ state, caller })) return notAllowed
    const { user_ids } = request.params
    if (!Array.isArray(user_ids)) return failure
    const ids = user_ids.map(wholeNumber)
    const next = new Set(change(memberIds(state, inbox.id), ids))
    const isKnown = [...next].every((id) => state.agents.some((agent) => agent.id === id))
    if (!isKnown) return invalidRecord([recordError('user', 'must exist')])
    state.membersOfInboxes.set(inbox.id, [...next])
    return ok({ payload: members(state, inbox.id) })
  }
}
