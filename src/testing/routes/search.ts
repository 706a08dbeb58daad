/** Global search: contacts, conversations and messages that contain a text. */

import { isSince } from '../../helpers/server-version.ts'
import type { Agent } from '../../types.ts'
import { type FakeAnswer, failure, ok } from '../exchange/answers.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { containsPattern } from '../filter/text.ts'
import { messageAnswer } from '../records/conversations/messages.ts'
import { findInbox } from '../records/inboxes/inboxes.ts'
import { wholeSeconds } from '../records/moment.ts'
import type { ContactRecord, ConversationRecord } from '../records/state.ts'
import { isInInboxesOf } from '../records/users/members.ts'
import { nullsLast, pageOf } from './lists/order.ts'
import { seeking, trimmed } from './lists/parameters.ts'

const pageSize = 15
const threeMonths = 92 * 24 * 3600

/** Nothing is stored of articles. */
export const searchRoutes: Routes = {
  'GET /search': seeking('q', trimmed, (exchange) =>
    answering(exchange, { ...conversations(exchange), ...contacts(exchange), ...messages(exchange), articles: [] }),
  ),
  'GET /search/articles': seeking('q', trimmed, (exchange) => {
    found(exchange, [])
    return ok({ payload: { articles: [] } })
  }),
  'GET /search/contacts': seeking('q', trimmed, (exchange) => answering(exchange, contacts(exchange))),
  'GET /search/conversations': seeking('q', trimmed, (exchange) => answering(exchange, conversations(exchange))),
  'GET /search/messages': seeking('q', trimmed, (exchange) => answering(exchange, messages(exchange))),
}

interface Hits {
  conversations?: ConversationRecord[]
  contacts?: unknown
  messages?: unknown
  articles?: unknown
}

/** Before 4.17 the server fails on a conversation without messages. */
function answering({ state, version }: Exchange, payload: Hits): FakeAnswer {
  const { conversations: rows } = payload
  if (!rows) return ok({ payload })
  const isEmpty = ({ id }: ConversationRecord) => (state.messages.get(id) ?? []).length === 0
  if (!isSince(version, 4, 17) && rows.some(isEmpty)) return failure
  return ok({ payload: { ...payload, conversations: rows.map((row) => conversationHit(state, row, version)) } })
}

function contacts({ state, request, version }: Exchange) {
  const newest = nullsLast<ContactRecord>(({ last_activity_at }) => last_activity_at, true)
  const isHit = hitsOf(request)
  const rows = [...state.contacts.values()]
    .filter(({ email, phone_number, identifier }) => Boolean(email || phone_number || identifier))
    .filter((contact) => isHit(contactTexts(contact)))
    .sort(newest)
  return { contacts: found({ request }, rows).map((contact) => contactHit(contact, version)) }
}

/** Those in the caller's inboxes. */
function conversations({ state, request, caller }: Exchange) {
  const isHit = hitsOf(request)
  const rows = [...state.conversations.values()]
    .filter(isInInboxesOf(state, caller))
    .filter(({ id, contact_id }) => isHit([String(id), ...contactTexts(state.contacts.get(contact_id))]))
    .sort((a, b) => b.created_at - a.created_at || b.id - a.id)
  return { conversations: found({ request }, rows) }
}

/** Those in the caller's inboxes of the last three months, activity messages and private notes among them. */
function messages({ state, request, caller, now }: Exchange) {
  const isHit = hitsOf(request)
  const rows = [...state.messages.values()]
    .flat()
    .filter(isInInboxesOf(state, caller))
    .filter(({ content, created_at }) => created_at >= now - threeMonths && isHit([content]))
    .sort((a, b) => b.created_at - a.created_at || b.id - a.id)
  return { messages: found({ request }, rows).map((message) => messageAnswer(state, message)) }
}

function found<Row>({ request: { params } }: Pick<Exchange, 'request'>, rows: readonly Row[]): Row[] {
  return pageOf(rows, params.page, pageSize)
}

/** Without `q` everything is found that has the text at all. */
function hitsOf({ params }: Exchange['request']): (texts: readonly (string | null | undefined)[]) => boolean {
  const isLike = containsPattern(trimmed(params.q))
  return (texts) => texts.some((text) => typeof text === 'string' && isLike(text))
}

function contactTexts(contact: ContactRecord | undefined) {
  return [contact?.name, contact?.email, contact?.phone_number, contact?.identifier]
}

function contactHit(contact: ContactRecord, version: string) {
  const { email, id, name, phone_number, identifier, additional_attributes, last_activity_at = null } = contact
  const isLong = isSince(version, 4, 14, 2)
  const shown = last_activity_at && wholeSeconds(last_activity_at)
  return {
    email,
    id,
    name,
    phone_number,
    identifier,
    ...(isLong && { additional_attributes, last_activity_at: shown }),
  }
}

function conversationHit(state: Exchange['state'], conversation: ConversationRecord, version: string) {
  const { id, created_at, inbox_id, contact_id, assignee_id, additional_attributes } = conversation
  const first = state.messages.get(id)?.[0]
  const contact = state.contacts.get(contact_id)
  const inbox = findInbox(state, inbox_id)
  const agent = state.agents.find((user) => user.id === assignee_id)
  return {
    id,
    account_id: state.account.id,
    created_at: wholeSeconds(created_at),
    ...(first && { message: messageAnswer(state, first) }),
    ...(contact && { contact: contactHit(contact, version) }),
    ...(inbox && {
      inbox: { id: inbox.id, channel_id: inbox.channel_id, name: inbox.name, channel_type: inbox.channel_type },
    }),
    ...(agent && { agent: agentHit(agent) }),
    additional_attributes,
  }
}

function agentHit({ id, available_name, email, name, role }: Agent) {
  return { id, available_name, email, name, role }
}
