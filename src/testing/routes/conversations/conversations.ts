/** One conversation: reading and changing it. */

import { isSince } from '../../../helpers/server-version.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok, unprocessable } from '../../exchange/answers.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { removeConversation } from '../../records/conversations/conversations.ts'
import { appliedSlaErrors, applySla, hasSla } from '../../records/conversations/sla-policies.ts'
import { isoTime, isTime } from '../../records/iso-time.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { readNotifications } from '../../records/users/notifications.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { shownTo, withConversation } from '../access/conversation-lookup.ts'
import { labelsOf } from '../lists/labelled.ts'
import { addActivity, changeConversation, nameOf } from '../messages/activities.ts'
import { assign, setAssignee } from './assignments.ts'
import { createConversation } from './create.ts'
import { priorityNamed, statusNamed, tooLongAttribute } from './words.ts'

const path = '/conversations/:conversation_id'

export const conversationRoutes: Routes = {
  'POST /conversations': createConversation,
  [`GET ${path}`]: withConversation(shownTo),
  [`PATCH ${path}`]: withConversation(update),
  [`PUT ${path}`]: withConversation(update),
  [`DELETE ${path}`]: withConversation(asAdministrator(remove)),
  [`POST ${path}/toggle_status`]: withConversation(toggleStatus),
  [`POST ${path}/toggle_priority`]: withConversation(togglePriority),
  [`POST ${path}/assignments`]: withConversation(assign),
  [`GET ${path}/labels`]: withConversation((_, { labels }) => ok({ payload: labels })),
  [`POST ${path}/labels`]: withConversation(setLabels),
  [`POST ${path}/custom_attributes`]: withConversation(setCustomAttributes),
  [`POST ${path}/destroy_custom_attributes`]: since([17], withConversation(removeCustomAttributes)),
  [`POST ${path}/mute`]: withConversation((exchange, conversation) => {
    changeConversation(exchange, conversation, exchange.caller, () => {
      conversation.status = 'resolved'
    })
    return setBlocked(exchange, conversation, true)
  }),
  [`POST ${path}/unmute`]: withConversation((exchange, conversation) => setBlocked(exchange, conversation, false)),
  [`POST ${path}/unread`]: withConversation(markUnread),
  [`POST ${path}/update_last_seen`]: withConversation(markSeen),
}

function update(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { request, state, caller, now } = exchange
  const { params } = request
  const refusal = ('priority' in params ? priorityRefusal(exchange) : undefined) ?? slaRefusal(exchange, conversation)
  if (refusal) return refusal
  const policyId = sentPolicy(exchange)
  changeConversation(exchange, conversation, caller, () => {
    if ('priority' in params) conversation.priority = priorityNamed(params.priority) ?? null
    if (policyId) conversation.applied_sla ??= applySla(state, policyId, now)
  })
  return shownTo(exchange, conversation)
}

function slaRefusal(exchange: Exchange, conversation: ConversationRecord): FakeAnswer | undefined {
  const policyId = sentPolicy(exchange)
  const errors = policyId === undefined ? [] : appliedSlaErrors(exchange.state, conversation, policyId)
  return errors.length > 0 ? invalidRecord(errors) : undefined
}

/** Since 4.17 it is ignored in accounts without the feature. */
function sentPolicy({ request: { params }, state, version }: Exchange): number | null | undefined {
  if (!('sla_policy_id' in params) || (isSince(version, 4, 17) && !hasSla(state))) return undefined
  return isBlank(params.sla_policy_id) ? null : wholeNumber(params.sla_policy_id)
}

/** The server does this in a background job. */
function remove({ state }: Exchange, conversation: ConversationRecord): FakeAnswer {
  removeConversation(state, conversation)
  return done
}

function toggleStatus(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { request, caller, version } = exchange
  const { params } = request
  const isSwitch = isBlank(params.status)
  const switched = conversation.status === 'open' ? 'resolved' : 'open'
  const status = isSwitch ? switched : params.status === 0 ? 'open' : statusNamed(params.status)
  if (!status) return failure
  const until = status === 'snoozed' ? snoozeOf(conversation, params.snoozed_until) : null
  if (until === undefined) return failure
  const isHandOff = caller.kind === 'bot' && conversation.status === 'pending' && status === 'open'
  const startsToWait = isHandOff && conversation.waiting_since === 0 && isSince(version, 4, 14, 2)
  changeConversation(exchange, conversation, caller, () => {
    if (startsToWait) conversation.waiting_since = exchange.now
    conversation.status = status
    conversation.snoozed_until = until
  })
  if (status === 'open') takeOver(exchange, conversation, isHandOff)
  return ok({
    payload: {
      success: isHandOff ? null : true,
      conversation_id: conversation.id,
      current_status: status,
      snoozed_until: conversation.snoozed_until,
    },
  })
}

/** Undefined for what the server cannot read. Only leading digits count; without a date the one before stays. */
function snoozeOf({ status, snoozed_until: before }: ConversationRecord, sent: unknown): string | null | undefined {
  if (sent === undefined || sent === null) return status === 'snoozed' ? before : null
  const seconds = Number.parseInt(text(sent) ?? '', 10)
  return isTime(seconds) && !Array.isArray(sent) ? isoTime(seconds) : undefined
}

/** An agent who opens a conversation becomes its assignee, an administrator does not. Since 4.16.2 its bot lets go of it. */
function takeOver(exchange: Exchange, conversation: ConversationRecord, isHandOff: boolean): void {
  const { caller, version } = exchange
  const isUser = caller.kind === 'user'
  changeConversation(exchange, conversation, caller, () => {
    if ((isUser || isHandOff) && isSince(version, 4, 16, 2)) conversation.assignee_bot_id = null
    if (isUser && !isAdministrator(exchange)) setAssignee(conversation, caller.id)
  })
}

function togglePriority(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const refusal = priorityRefusal(exchange)
  if (refusal) return refusal
  changeConversation(exchange, conversation, exchange.caller, () => {
    conversation.priority = priorityNamed(exchange.request.params.priority) ?? null
  })
  return done
}

function priorityRefusal({ request, version }: Exchange): FakeAnswer | undefined {
  if (priorityNamed(request.params.priority) !== undefined) return undefined
  const missing = 'param is missing or the value is empty: priority'
  return isSince(version, 4, 18) ? unprocessable(missing) : failure
}

function setLabels(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  changeConversation(exchange, conversation, exchange.caller, () => {
    conversation.labels = labelsOf(exchange.request.params.labels)
  })
  return ok({ payload: conversation.labels })
}

/** Before 4.17 `merge` is ignored; since then the server fails on it where null is stored. */
function setCustomAttributes(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { version, request, now } = exchange
  const { custom_attributes: given, merge } = request.params
  if (!isObject(given)) return failure
  const refusal = tooLongAttribute(given)
  if (refusal) return refusal
  const merges = isTrue(merge) && isSince(version, 4, 17)
  if (merges && conversation.custom_attributes === null) return failure
  const custom_attributes = merges ? { ...conversation.custom_attributes, ...given } : given
  conversation.custom_attributes = custom_attributes
  conversation.updated_at = now
  return ok({ custom_attributes })
}

function removeCustomAttributes({ request, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  if (conversation.custom_attributes === null) return failure
  const keys: unknown = request.params.custom_attributes
  const kept = Object.entries(conversation.custom_attributes).filter(
    ([key]) => !(Array.isArray(keys) && keys.includes(key)),
  )
  conversation.custom_attributes = Object.fromEntries(kept)
  conversation.updated_at = now
  return ok({ custom_attributes: conversation.custom_attributes })
}

/** Reported even if nothing changes. */
function setBlocked(exchange: Exchange, conversation: ConversationRecord, blocked: boolean): FakeAnswer {
  const { state, caller } = exchange
  const contact = state.contacts.get(conversation.contact_id)
  if (contact) contact.blocked = blocked
  const verb = blocked ? 'muted' : 'unmuted'
  addActivity(exchange, conversation, `${nameOf(state, caller)} has ${verb} the conversation`)
  return done
}

function markUnread(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const messages = exchange.state.messages.get(conversation.id) ?? []
  const incoming = messages.filter(({ message_type }) => message_type === 0).at(-1)
  const seen = incoming ? incoming.created_at - 1 : 0
  conversation.agent_last_seen_at = seen
  conversation.assignee_last_seen_at = seen
  return shownTo(exchange, conversation)
}

const hour = 3600

/** Since 4.11 the server writes only if there are messages after the last time, or if that was an hour ago. */
function markSeen(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { state, caller, now, version } = exchange
  const { assignee_id, agent_last_seen_at, assignee_last_seen_at } = conversation
  const isAssignee = assignee_id === caller.id
  const newest = state.messages.get(conversation.id)?.at(-1)?.created_at ?? 0
  const isUnread = newest > (isAssignee ? assignee_last_seen_at : agent_last_seen_at)
  const oldest = isAssignee ? Math.min(agent_last_seen_at, assignee_last_seen_at) : agent_last_seen_at
  if (isUnread || oldest < now - hour || !isSince(version, 4, 11)) {
    conversation.agent_last_seen_at = now
    if (isAssignee) conversation.assignee_last_seen_at = now
  }
  if (isSince(version, 4, 14, 2)) readNotifications(state, caller.id, { conversationId: conversation.id, now })
  return shownTo(exchange, conversation)
}
