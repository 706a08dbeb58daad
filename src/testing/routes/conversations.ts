/** One conversation: reading and changing it. */
import { isSince } from '../../helpers/server-version.ts'
import { done, type FakeAnswer, failure, notAllowed, ok, unknownRoute } from '../exchange/answers.ts'
import { isBlank, isObject, isTrue } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { removeConversation } from '../records/conversations.ts'
import { readNotifications } from '../records/notifications.ts'
import type { ConversationRecord } from '../records/state.ts'
import { isAdministrator } from './account.ts'
import { assign } from './assignments.ts'
import { createConversation } from './conversation-create.ts'
import { shownTo, withConversation } from './conversation-lookup.ts'
import { labelsOf, priorityNamed, statusNamed, tooLongAttribute } from './conversation-words.ts'

const path = '/conversations/:conversation_id'

export const conversationRoutes: Routes = {
  'POST /conversations': createConversation,
  [`GET ${path}`]: withConversation(shownTo),
  [`PATCH ${path}`]: withConversation(update),
  [`PUT ${path}`]: withConversation(update),
  [`DELETE ${path}`]: withConversation(remove),
  [`POST ${path}/toggle_status`]: withConversation(toggleStatus),
  [`POST ${path}/toggle_priority`]: withConversation(togglePriority),
  [`POST ${path}/assignments`]: withConversation(assign),
  [`GET ${path}/labels`]: withConversation((_, { labels }) => ok({ payload: labels })),
  [`POST ${path}/labels`]: withConversation(setLabels),
  [`POST ${path}/custom_attributes`]: withConversation(setCustomAttributes),
  [`POST ${path}/destroy_custom_attributes`]: (exchange) =>
    isSince(exchange.version, 4, 17) ? withConversation(removeCustomAttributes)(exchange) : unknownRoute,
  [`POST ${path}/mute`]: withConversation((exchange, conversation) => {
    setBlocked(exchange, conversation, true)
    return done
  }),
  [`POST ${path}/unmute`]: withConversation((exchange, conversation) => {
    setBlocked(exchange, conversation, false)
    return done
  }),
  [`POST ${path}/unread`]: withConversation(markUnread),
  [`POST ${path}/update_last_seen`]: withConversation(markSeen),
}

function update(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { body } = exchange.request
  if ('priority' in body) {
    const priority = priorityNamed(body.priority)
    if (priority === undefined) return failure
    conversation.priority = priority
    conversation.updated_at = exchange.now
  }
  return shownTo(exchange, conversation)
}

/** The server does this in a background job. */
function remove(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  if (!isAdministrator(exchange)) return notAllowed
  removeConversation(exchange.state, conversation)
  return done
}

function toggleStatus(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { body } = exchange.request
  const isSwitch = isBlank(body.status)
  const switched = conversation.status === 'open' ? 'resolved' : 'open'
  const status = isSwitch ? switched : body.status === 0 ? 'open' : statusNamed(body.status)
  if (!status) return failure
  const { snoozed_until } = body
  if (status !== 'snoozed') {
    conversation.snoozed_until = null
  } else if (snoozed_until !== undefined && snoozed_until !== null) {
    // Only the leading digits are read, as on the server.
    const seconds = Number.parseInt(String(snoozed_until), 10)
    if (Number.isNaN(seconds) || Array.isArray(snoozed_until)) return failure
    conversation.snoozed_until = new Date(seconds * 1000).toISOString()
  } else if (conversation.status !== 'snoozed') {
    conversation.snoozed_until = null
  }
  const isHandOff = exchange.caller.kind === 'bot' && conversation.status === 'pending' && status === 'open'
  if (isHandOff && conversation.waiting_since === 0) conversation.waiting_since = exchange.now
  conversation.status = status
  conversation.updated_at = exchange.now
  if (status === 'open' && exchange.caller.kind === 'user' && !isAdministrator(exchange)) {
    conversation.assignee_id = exchange.caller.id
  }
  return ok({
    payload: {
      success: isHandOff ? null : true,
      conversation_id: conversation.id,
      current_status: status,
      snoozed_until: conversation.snoozed_until,
    },
  })
}

function togglePriority({ request, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  const priority = priorityNamed(request.body.priority)
  if (priority === undefined) return failure
  conversation.priority = priority
  conversation.updated_at = now
  return done
}

function setLabels({ request, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  conversation.labels = labelsOf(request.body.labels)
  conversation.updated_at = now
  return ok({ payload: conversation.labels })
}

/** Before 4.17 `merge` is ignored; since then the server fails on it where null is stored. */
function setCustomAttributes(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { version, request, now } = exchange
  const { custom_attributes: given, merge } = request.body
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
  const keys: unknown = request.body.custom_attributes
  const kept = Object.entries(conversation.custom_attributes).filter(
    ([key]) => !(Array.isArray(keys) && keys.includes(key)),
  )
  conversation.custom_attributes = Object.fromEntries(kept)
  conversation.updated_at = now
  return ok({ custom_attributes: conversation.custom_attributes })
}

function setBlocked({ state }: Exchange, conversation: ConversationRecord, blocked: boolean): void {
  const contact = state.contacts.get(conversation.contact_id)
  if (contact) contact.blocked = blocked
  if (blocked) conversation.status = 'resolved'
}

function markUnread(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const messages = exchange.state.messages.get(conversation.id) ?? []
  const incoming = messages.filter(({ message_type }) => message_type === 0).at(-1)
  const seen = incoming ? incoming.created_at - 1 : 0
  conversation.agent_last_seen_at = seen
  conversation.assignee_last_seen_at = seen
  return shownTo(exchange, conversation)
}

function markSeen(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { caller, now } = exchange
  conversation.agent_last_seen_at = now
  if (conversation.assignee_id === caller.id) conversation.assignee_last_seen_at = now
  if (isSince(exchange.version, 4, 14) !== false) {
    readNotifications(exchange.state, caller.id, { conversationId: conversation.id, now })
  }
  return shownTo(exchange, conversation)
}
