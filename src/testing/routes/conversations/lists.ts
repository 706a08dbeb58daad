/** Lists of conversations: list, filter, search and their counts. */

import { conversationStatuses } from '../../../helpers/enum-values.ts'
import { isSince } from '../../../helpers/server-version.ts'
import type { ConversationSearchHit } from '../../../types.ts'
import { type FakeAnswer, failure, notFound, ok } from '../../exchange/answers.ts'
import type { Fields } from '../../exchange/fields.ts'
import { text, wordsOf } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { toInteger } from '../../filter/ruby.ts'
import { containsPattern } from '../../filter/text.ts'
import { conversationAnswer, isUnattended } from '../../records/conversations/conversations.ts'
import { isMentioned } from '../../records/conversations/mentions.ts'
import { senderOf } from '../../records/conversations/senders.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { wholeSeconds } from '../../records/moment.ts'
import type { ConversationRecord, MessageRecord } from '../../records/state.ts'
import { isInInboxesOf } from '../../records/users/members.ts'
import { hasAnyLabel } from '../lists/labelled.ts'
import { matchingConversations } from '../lists/matching.ts'
import { pageOf } from '../lists/order.ts'
import { isPresent, pageNumber, seeking, untouched } from '../lists/parameters.ts'
import { sortedConversations } from './orders.ts'
import { unreadCounts } from './unread-counts.ts'

export const conversationListRoutes: Routes = {
  'GET /conversations': seeking('q', untouched, (exchange) =>
    listed(exchange, (found) => ({
      data: { meta: counts(exchange, found), payload: answers(exchange, found.page(shown(exchange, found))) },
    })),
  ),
  'GET /conversations/unread_counts': unreadCounts,
  'GET /conversations/meta': seeking('q', untouched, (exchange) =>
    listed(exchange, (found) => ({ meta: counts(exchange, found) })),
  ),
  'GET /conversations/search': seeking('q', untouched, search),
  'POST /conversations/filter': filter,
}

type Row = ConversationRecord

interface Found {
  rows: Row[]
  /** What a query for some of the rows returns. */
  page: (rows: Row[]) => Row[]
  /** With `q`, the server counts the page of each kind of conversation, not all of them. */
  countsPage: boolean
}

function filter(exchange: Exchange): FakeAnswer {
  const { state, request, version, pageSizes } = exchange
  const sortBy = isSince(version, 4, 18) ? text(request.params.sort_by) : null
  const rows = sortedConversations(state, sortBy, version).filter(seenBy(exchange))
  const found = matchingConversations(exchange, rows)
  if ('status' in found) return found
  const page = request.params.page
  if (pageNumber(page, pageSizes.conversations) === undefined) return failure
  const { assigned_count, ...meta } = counts(exchange, { rows: found, page: (all) => all, countsPage: false })
  return ok({ meta, payload: answers(exchange, pageOf(found, page, pageSizes.conversations)) })
}

/** Without q, lists the open conversations, with all their messages. */
function search(exchange: Exchange): FakeAnswer {
  return listed(exchange, (found) => {
    const { assigned_count, ...meta } = counts(exchange, found)
    const rows = found.page(shown(exchange, found))
    return { meta, payload: rows.flatMap((row) => searchHit(exchange, row) ?? []) }
  })
}

function listed(exchange: Exchange, body: (found: Found) => unknown): FakeAnswer {
  const { state, request, pageSizes } = exchange
  const teamId = text(request.params.team_id)
  if (teamId !== null && !state.teams.some(({ id }) => id === toInteger(teamId))) return notFound
  const page = request.params.page
  if (pageNumber(page, pageSizes.conversations) === undefined) return failure
  return ok(body(select(exchange, page)))
}

function select(exchange: Exchange, page: unknown): Found {
  const { state, request, version, now, pageSizes } = exchange
  const { params } = request
  const tests = [...conditionsOf(exchange)]
  const rows = sortedConversations(state, text(params.sort_by), version).filter((row) =>
    tests.every((test) => test(row)),
  )
  const within = text(params.updated_within)
  const isUpdated = ({ updated_at }: Row) => updated_at > now - toInteger(within ?? '')
  return {
    rows,
    page: (all) => (isPresent(within) ? all.filter(isUpdated) : pageOf(all, page, pageSizes.conversations)),
    countsPage: 'q' in params,
  }
}

type Test = (row: Row) => boolean

function* conditionsOf(exchange: Exchange): Generator<Test> {
  const { state, version } = exchange
  const { params } = exchange.request
  const kind = text(params.conversation_type) ?? ''
  const inboxId = text(params.inbox_id)
  // Before 4.17 a list of those that the caller participates in forgets what the caller may see.
  if (kind !== 'participating' || isSince(version, 4, 17)) {
    yield seenBy(exchange)
    if (inboxId !== null) yield ({ inbox_id }) => inbox_id === toInteger(inboxId)
  }
  if (Object.hasOwn(kinds, kind)) yield (row) => kinds[kind]?.(row, exchange) === true
  const teamId = text(params.team_id)
  if (teamId !== null) yield ({ team_id }) => team_id === toInteger(teamId)
  const labels = wordsOf(params, 'labels')
  if (labels) yield hasAnyLabel(labels)
  const sourceId = text(params.source_id)
  if (sourceId !== null) yield ({ source_id }) => source_id === sourceId
  const q = text(params.q)
  if (q === null) yield* statusOf(params)
  else yield ({ id }) => (state.messages.get(id) ?? []).some(saying(q))
}

/** Which conversations the caller may see in lists. */
function seenBy({ state, caller }: Exchange): Test {
  return isInInboxesOf(state, caller)
}

/** A number means the word with that number, an unknown word means none. */
function* statusOf(params: Fields): Generator<Test> {
  const sent = params.status ?? 'open'
  if (sent === 'all') return
  const words = [sent].flat().map((word) => {
    const name = text(word) ?? ''
    return /^\s*[+-]?\d/.test(name) ? conversationStatuses[toInteger(name)] : name
  })
  yield ({ status }) => words.includes(status)
}

const kinds: Record<string, (row: Row, exchange: Exchange) => boolean> = {
  mention: ({ id }, { state, caller }) => isMentioned(state, id, caller.id),
  participating: ({ participant_ids }, { caller }) => participant_ids.includes(caller.id),
  unattended: isUnattended,
}

function saying(q: string): (message: MessageRecord) => boolean {
  const isLike = containsPattern(q)
  return ({ content, message_type }) => message_type < 2 && content !== null && isLike(content)
}

/** The conversations of the assignee_type, which changes no count. */
function shown(exchange: Exchange, { rows }: Found): Row[] {
  switch (text(exchange.request.params.assignee_type)) {
    case 'me':
      return rows.filter(isMine(exchange))
    case 'unassigned':
      return rows.filter(isUnassigned(exchange))
    case 'assigned':
      return rows.filter((row) => !isUnassigned(exchange)(row))
    default:
      return rows
  }
}

function isMine({ caller }: Exchange): Test {
  return ({ assignee_id }) => assignee_id === caller.id
}

/** Before 4.17 a conversation that only a bot is assigned to counts as unassigned. */
function isUnassigned({ version }: Exchange): Test {
  const countsBots = isSince(version, 4, 17) === true
  return ({ assignee_id, assignee_bot_id }) => assignee_id === null && !(countsBots && assignee_bot_id !== null)
}

function answers({ state, caller, now }: Exchange, rows: Row[]) {
  return rows.map((row) => conversationAnswer(state, row, { callerId: caller.id, now }))
}

function counts(exchange: Exchange, { rows, page, countsPage }: Found) {
  const count = (some: Row[]) => (countsPage ? page(some) : some).length
  const mine_count = count(rows.filter(isMine(exchange)))
  const unassigned_count = count(rows.filter(isUnassigned(exchange)))
  const all_count = count(rows)
  return { mine_count, assigned_count: all_count - unassigned_count, unassigned_count, all_count }
}

function searchHit({ state, request }: Exchange, row: Row): ConversationSearchHit | undefined {
  const contact = state.contacts.get(row.contact_id)
  const inbox = findInbox(state, row.inbox_id)
  if (!contact || !inbox) return undefined
  const q = text(request.params.q)
  const all = state.messages.get(row.id) ?? []
  const messages = (q === null ? all : all.filter(saying(q))).map((message) => {
    const { content, id, message_type, created_at } = message
    const sender = senderOf(state, message)
    const name = sender && 'name' in sender && typeof sender.name === 'string' ? { sender_name: sender.name } : {}
    return { content, id, ...name, message_type, created_at: wholeSeconds(created_at) }
  })
  return {
    id: row.id,
    uuid: row.uuid,
    created_at: wholeSeconds(row.created_at),
    contact: { id: contact.id, name: contact.name },
    inbox: { id: inbox.id, name: inbox.name, channel_type: inbox.channel_type },
    messages,
    account_id: state.account.id,
  }
}
