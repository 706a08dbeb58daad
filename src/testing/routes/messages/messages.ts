/** Messages of a conversation. */

import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, failure, forbidden, notFound, ok, unprocessable } from '../../exchange/answers.ts'
import type { Fields } from '../../exchange/fields.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { contactSender } from '../../records/conversations/contacts.ts'
import { messageAnswer } from '../../records/conversations/messages.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { isoTimeUnlessZero } from '../../records/iso-time.ts'
import type { ConversationRecord, MessageRecord } from '../../records/state.ts'
import { userSender } from '../../records/users/members.ts'
import { withConversation } from '../access/conversation-lookup.ts'
import { type Refusal, writeMessage } from './write.ts'

const path = '/conversations/:conversation_id/messages'

export const messageRoutes: Routes = {
  [`GET ${path}`]: withConversation(list),
  [`POST ${path}`]: withConversation(create),
  [`PATCH ${path}/:id`]: withMessage(inApiInbox(setStatus)),
  [`PUT ${path}/:id`]: withMessage(inApiInbox(setStatus)),
  [`DELETE ${path}/:id`]: withMessage(remove),
  [`POST ${path}/:id/retry`]: withMessage(retry, (id) =>
    unprocessable(`Couldn't find Message with 'id'="${id}" [WHERE "messages"."conversation_id" = $1]`),
  ),
  [`POST ${path}/:id/translate`]: withMessage(() => ok({ content: null })),
}

type Handler = (exchange: Exchange, message: MessageRecord) => FakeAnswer

function withMessage(handler: Handler, unknown: (id: string) => FakeAnswer = () => notFound) {
  return withConversation((exchange, conversation) => {
    const { id = '' } = exchange.params
    const messages = exchange.state.messages.get(conversation.id) ?? []
    const message = messages.find((candidate) => candidate.id === wholeNumber(id))
    return message ? handler(exchange, message) : unknown(id)
  })
}

function inApiInbox(handler: Handler): Handler {
  return (exchange, message) =>
    findInbox(exchange.state, message.inbox_id)?.channel_type === 'Channel::Api'
      ? handler(exchange, message)
      : forbidden('Message status update is only allowed for API inboxes')
}

function list(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { state, request, pageSizes, version } = exchange
  const { params } = request
  const isTooLarge = ['before', 'after'].some((bound) => wholeNumber(params[bound]) > largestId)
  if (isTooLarge && !isSince(version, 4, 17)) return failure
  const all = state.messages.get(conversation.id) ?? []
  const shown = isBlank(params.filter_internal_messages)
    ? all
    : all.filter((message) => !message.private && message.message_type !== 2)
  const page = pageOfMessages(shown, params, pageSizes)
  const contact = state.contacts.get(conversation.contact_id)
  const assignee = state.agents.find(({ id }) => id === conversation.assignee_id)
  const meta = {
    labels: conversation.labels,
    additional_attributes: conversation.additional_attributes,
    ...(contact && { contact: contactSender(contact) }),
    ...(assignee && { assignee: userSender(assignee) }),
    agent_last_seen_at: isoTimeUnlessZero(conversation.agent_last_seen_at),
    assignee_last_seen_at: isoTimeUnlessZero(conversation.assignee_last_seen_at),
  }
  return ok({ meta, payload: page.map((message) => messageAnswer(state, message)) })
}

/** The column of ids has four bytes. */
const largestId = 2_147_483_647

/** With both bounds the lower one is inclusive, alone it is exclusive. */
function pageOfMessages(
  all: readonly MessageRecord[],
  params: Fields,
  { messages, messagesAfter, messagesBetween }: Exchange['pageSizes'],
): readonly MessageRecord[] {
  const before = isBlank(params.before) ? undefined : wholeNumber(params.before)
  const after = isBlank(params.after) ? undefined : wholeNumber(params.after)
  const isOlder = ({ id }: MessageRecord) => before === undefined || id < before
  if (after === undefined) return all.filter(isOlder).slice(-messages)
  if (before === undefined) return all.filter(({ id }) => id > after).slice(0, messagesAfter)
  return all.filter((message) => message.id >= after && isOlder(message)).slice(0, messagesBetween)
}

function create(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const echo_id = text(exchange.request.params.echo_id)
  const written = writeMessage(exchange, conversation, exchange.request.params)
  if ('refusal' in written) return unprocessable(errorOf(written.refusal))
  return ok({ ...messageAnswer(exchange.state, written.message), ...(echo_id !== null && { echo_id }) })
}

/** Validation, too, is reported as a single error here. */
function errorOf(refusal: Refusal): string {
  if ('error' in refusal) return refusal.error
  return `Validation failed: ${refusal.errors.map(({ message }) => message).join(', ')}`
}

/** An unknown status, and a step back from read to delivered, changes nothing. */
function setStatus({ state, request: { params }, now }: Exchange, message: MessageRecord): FakeAnswer {
  const { status, external_error } = params
  const isStepBack = message.status === 'read' && status === 'delivered'
  if ((status === 'sent' || status === 'delivered' || status === 'read' || status === 'failed') && !isStepBack) {
    const wasFailed = message.status === 'failed'
    message.status = status
    message.updated_at = now
    if (status === 'failed') message.content_attributes.external_error = text(external_error)
    else if (wasFailed) message.content_attributes.external_error = null
  }
  return ok(messageAnswer(state, message))
}

function remove({ state, now }: Exchange, message: MessageRecord): FakeAnswer {
  message.content = 'This message was deleted'
  message.content_type = 'text'
  message.content_attributes = { deleted: true }
  for (const { blob_id } of message.files) state.blobs.delete(blob_id)
  message.files = []
  message.updated_at = now
  return ok(messageAnswer(state, message))
}

/** Since 4.17 only a failed message is sent again; anything else stays as it is. */
function retry({ state, now, version }: Exchange, message: MessageRecord): FakeAnswer {
  if (isSince(version, 4, 17) && message.status !== 'failed') return ok(messageAnswer(state, message))
  message.status = 'sent'
  message.content_attributes = {}
  message.updated_at = now
  return ok(messageAnswer(state, message))
}
