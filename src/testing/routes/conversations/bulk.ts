/** Bulk changes; the server makes them in a background job, the Chatwoot in memory immediately. */

import { isSince } from '../../../helpers/server-version.ts'
import { done, type FakeAnswer } from '../../exchange/answers.ts'
import { inside } from '../../exchange/reads.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { removeContact } from '../../records/conversations/contacts.ts'
import { isoTime, isTime } from '../../records/iso-time.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { seesInbox } from '../../records/users/members.ts'
import { labelsOf } from '../lists/labelled.ts'
import { changeConversation } from '../messages/activities.ts'
import { setAssignee } from './assignments.ts'
import { statusNamed } from './words.ts'

export const bulkRoutes: Routes = {
  'POST /bulk_actions': (exchange) => {
    const { type } = exchange.request.params
    if (type === 'Conversation') return changeConversations(exchange)
    if (type === 'Contact' && isSince(exchange.version, 4, 10)) return changeContacts(exchange)
    return { status: 422, body: { success: false } }
  },
}

/** Since 4.14.2 only those in the caller's inboxes. */
function changeConversations(exchange: Exchange): FakeAnswer {
  const { state, request, caller, version } = exchange
  const { params } = request
  const fields = inside(params, 'fields')
  const isOpen = (inboxId: number) => !isSince(version, 4, 14, 2) || seesInbox(state, caller, inboxId)
  for (const id of idsOf(params)) {
    const conversation = state.conversations.get(id)
    if (!conversation || !isOpen(conversation.inbox_id)) continue
    changeConversation(exchange, conversation, caller, () => change(exchange, conversation, fields))
  }
  return done
}

function change({ state, request }: Exchange, conversation: ConversationRecord, fields: Record<string, unknown>): void {
  const { snoozed_until } = request.params
  conversation.labels = relabelled(conversation.labels, inside(request.params, 'labels'))
  const status = statusNamed(fields.status)
  if (status) {
    const until = wholeNumber(snoozed_until)
    conversation.status = status
    conversation.snoozed_until = status === 'snoozed' && until > 0 && isTime(until) ? isoTime(until) : null
  }
  if ('assignee_id' in fields) {
    const user = state.agents.find((agent) => agent.id === wholeNumber(fields.assignee_id))
    setAssignee(conversation, user?.id ?? null)
  }
  if ('team_id' in fields) {
    conversation.team_id = state.teams.find((team) => team.id === wholeNumber(fields.team_id))?.id ?? null
  }
}

/** Before 4.14.2 labels are only added. */
function changeContacts({ state, version, request: { params } }: Exchange): FakeAnswer {
  const { add, remove } = inside(params, 'labels')
  const labels = isSince(version, 4, 14, 2) ? { add, remove } : { add }
  for (const id of idsOf(params)) {
    const contact = state.contacts.get(id)
    if (!contact) continue
    if (params.action_name === 'delete') removeContact(state, id)
    else contact.labels = relabelled(contact.labels, labels)
  }
  return done
}

function idsOf({ ids }: Record<string, unknown>): number[] {
  return Array.isArray(ids) ? ids.map(wholeNumber) : []
}

function relabelled(labels: string[], change: Record<string, unknown>): string[] {
  const gone = labelsOf(change.remove)
  return [...new Set([...labels, ...labelsOf(change.add)])].filter((label) => !gone.includes(label))
}
