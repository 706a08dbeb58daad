/** Everything around a conversation: participants, drafts, attachments, and calls without a visible result. */
import { isSince } from '../../../helpers/server-version.ts'
import { done, type FakeAnswer, failure, ok, unprocessable } from '../../exchange/answers.ts'
import { inside } from '../../exchange/reads.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { listedAttachment } from '../../records/conversations/files.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { seesInbox } from '../../records/users/members.ts'
import { withConversation } from '../access/conversation-lookup.ts'
import { pageOf } from '../lists/order.ts'
import { typingEvent } from './typing.ts'

const path = '/conversations/:conversation_id'

export const conversationExtraRoutes: Routes = {
  [`GET ${path}/participants`]: withConversation((exchange, { participant_ids }) =>
    ok(users(exchange, participant_ids)),
  ),
  [`POST ${path}/participants`]: withConversation(addParticipants),
  [`PATCH ${path}/participants`]: withConversation(setParticipants),
  [`PUT ${path}/participants`]: withConversation(setParticipants),
  [`DELETE ${path}/participants`]: withConversation(removeParticipants),
  [`GET ${path}/draft_messages`]: withConversation((_, { draft }) =>
    ok(draft === null ? { has_draft: false } : { has_draft: true, message: draft }),
  ),
  [`PATCH ${path}/draft_messages`]: withConversation(setDraft),
  [`PUT ${path}/draft_messages`]: withConversation(setDraft),
  [`DELETE ${path}/draft_messages`]: withConversation((_, conversation) => {
    conversation.draft = null
    return done
  }),
  [`GET ${path}/attachments`]: withConversation(attachments),
  [`POST ${path}/toggle_typing_status`]: withConversation(({ announce, caller, request }, conversation) => {
    const event = typingEvent(conversation, caller, request.params)
    if (event) announce(event)
    return done
  }),
  [`POST ${path}/direct_uploads`]: withConversation(() => notForTokens),
  // Nobody has connected an assistant.
  [`GET ${path}/inbox_assistant`]: withConversation(() => ok({ assistant: null })),
  [`POST ${path}/transcript`]: withConversation(({ request }) =>
    isBlank(request.params.email) ? unprocessable('email param missing') : done,
  ),
}

/** The server wants the token of a session of its dashboard. */
const notForTokens: FakeAnswer = { status: 422, body: { status: 422, error: 'Unprocessable Content' } }

function users({ state }: Exchange, ids: readonly number[]) {
  return ids.flatMap((id) => state.agents.find((agent) => agent.id === id) ?? [])
}

/** The server does not save participants who have no access to the inbox, and does not complain. */
function canParticipate({ state }: Exchange, { inbox_id }: ConversationRecord, id: number): boolean {
  return seesInbox(state, { kind: 'user', id }, inbox_id)
}

/** Returns the ids as sent, or undefined if the server fails on them. */
function userIds({ state, request }: Exchange): unknown[] | undefined {
  const ids: unknown = request.params.user_ids
  if (!Array.isArray(ids)) return undefined
  return ids.every((id) => state.agents.some((agent) => String(agent.id) === text(id))) ? ids : undefined
}

/** Since 4.16.2 ids may be strings, and those of users who cannot participate are refused. */
function checkedIds(exchange: Exchange, conversation: ConversationRecord): unknown[] | FakeAnswer {
  if (!isSince(exchange.version, 4, 16, 2)) return userIds(exchange) ?? failure
  const sent: unknown = exchange.request.params.user_ids
  if (!Array.isArray(sent)) return failure
  const ids = sent.map(wholeNumber)
  return ids.every((id) => isUser(exchange, id) && canParticipate(exchange, conversation, id))
    ? ids
    : unprocessable('Invalid participant IDs')
}

function isUser({ state }: Exchange, id: number): boolean {
  return state.agents.some((agent) => agent.id === id)
}

function addParticipants(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const ids = checkedIds(exchange, conversation)
  if (!Array.isArray(ids)) return ids
  const added = ids.map(Number).filter((id) => !conversation.participant_ids.includes(id))
  conversation.participant_ids.push(...added.filter((id) => canParticipate(exchange, conversation, id)))
  return ok(users(exchange, added))
}

/** An id sent as a string does not equal the id of a participant: it removes that participant. */
function setParticipants(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const ids = checkedIds(exchange, conversation)
  if (!Array.isArray(ids)) return ids
  const before = conversation.participant_ids
  const added = ids.map(Number).filter((id) => !before.includes(id) && canParticipate(exchange, conversation, id))
  conversation.participant_ids = [...before.filter((id) => ids.includes(id)), ...added]
  return ok(users(exchange, conversation.participant_ids))
}

function removeParticipants({ request }: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { user_ids } = request.params
  if (!Array.isArray(user_ids)) return failure
  const gone = user_ids.map(Number)
  conversation.participant_ids = conversation.participant_ids.filter((id) => !gone.includes(id))
  return done
}

function setDraft({ request }: Exchange, conversation: ConversationRecord): FakeAnswer {
  conversation.draft = text(inside(request.params, 'draft_message').message)
  return done
}

/** Oldest message first; within a message, the last file first. */
function attachments({ state, request, pageSizes }: Exchange, { id }: ConversationRecord): FakeAnswer {
  const all = (state.messages.get(id) ?? []).flatMap((message) =>
    message.files.map((file) => listedAttachment(state, file, message)).reverse(),
  )
  const payload = pageOf(all, request.params.page, pageSizes.attachments)
  return ok({ meta: { total_count: all.length }, payload })
}
