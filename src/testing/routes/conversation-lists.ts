/** Lists of conversations: list, filter, search and their counts. */
import { isSince } from '../../helpers/server-version.ts'
import type { ConversationSearchHit } from '../../types.ts'
import { type FakeAnswer, notFound, ok } from '../exchange/answers.ts'
import { wholeNumber, wordsOf } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { accountId } from '../records/account.ts'
import { conversationAnswer } from '../records/conversations.ts'
import { findInbox } from '../records/inboxes.ts'
import { isInInboxesOf } from '../records/members.ts'
import { senderOf } from '../records/senders.ts'
import type { ConversationRecord, MessageRecord } from '../records/state.ts'
import { matchingConversations } from './matching.ts'
import { inOrder, nullsLast, pageOf } from './order.ts'

export const conversationListRoutes: Routes = {
  'GET /conversations': (exchange) => {
    const { query } = exchange.request
    const found = select(exchange)
    if (!found) return notFound
    const isEveryPage = query.has('updated_within')
    const rows = isEveryPage ? recent(found.rows, exchange) : page(found.rows, exchange)
    // With q, the server counts only the conversations on the page.
    const meta = counts(exchange, query.has('q') ? rows : found.counted)
    return ok({ data: { meta, payload: answers(exchange, rows) } })
  },
  'GET /conversations/meta': (exchange) => {
    const found = select(exchange)
    return found ? ok({ meta: counts(exchange, found.counted) }) : notFound
  },
  'GET /conversations/search': search,
  'POST /conversations/filter': (exchange) => {
    const { query, body } = exchange.request
    const all = inOrder(exchange.state.conversations, ...sorting(isSince(exchange.version, 4, 18) ? query : undefined))
    const found = matchingConversations(exchange, all.filter(isInInboxesOf(exchange.state, exchange.caller)))
    if ('status' in found) return found
    const rows = pageOf(found, query.get('page') ?? body.page, exchange.pageSizes.conversations)
    return ok({ meta: filterCounts(exchange, found), payload: answers(exchange, rows) })
  },
}

const priorities = ['low', 'medium', 'high', 'urgent']
const statuses = ['open', 'resolved', 'pending', 'snoozed']
const defaultOrder = 'last_activity_at_desc'

type Row = ConversationRecord
const rank = ({ priority }: Row) => (priority === null ? null : priorities.indexOf(priority))
const newestFirst = nullsLast<Row>(({ last_activity_at }) => last_activity_at, true)
const lowerId = (a: Row, b: Row) => a.id - b.id
const byPriority = nullsLast(rank, true)
const waiting = ({ waiting_since }: Row) => waiting_since || null
const created = ({ created_at }: Row) => created_at

const orders = {
  last_activity_at_desc: (a: Row, b: Row) => newestFirst(a, b) || lowerId(a, b),
  last_activity_at_asc: nullsLast<Row>(({ last_activity_at }) => last_activity_at),
  created_at_asc: nullsLast(created),
  created_at_desc: (a: Row, b: Row) => nullsLast(created, true)(a, b) || lowerId(a, b),
  priority_desc: (a: Row, b: Row) => byPriority(a, b) || newestFirst(a, b),
  priority_asc: (a: Row, b: Row) => nullsLast(rank)(a, b) || newestFirst(a, b),
  waiting_since_asc: nullsLast(waiting),
  waiting_since_desc: nullsLast(waiting, true),
  priority_desc_created_at_asc: (a: Row, b: Row) => byPriority(a, b) || nullsLast(created)(a, b),
}

const oldNames: Record<string, string> = {
  latest: 'last_activity_at_desc',
  sort_on_created_at: 'created_at_asc',
  sort_on_priority: 'priority_desc',
  sort_on_waiting_since: 'waiting_since_asc',
}

/** The order that `sort_by` names; the default one for a name that the server does not know. */
function sorting(query?: URLSearchParams): [name: string, order: (a: Row, b: Row) => number] {
  const name = query?.get('sort_by') ?? defaultOrder
  const known = Object.entries(orders).find(([order]) => order === (oldNames[name] ?? name))
  return known ?? [defaultOrder, orders[defaultOrder]]
}

/** Returns the conversations that match the parameters, or undefined for an unknown team; counts ignore assignee_type. */
function select(exchange: Exchange): { rows: Row[]; counted: Row[] } | undefined {
  const { state, request, caller } = exchange
  const { query } = request
  const teamId = query.has('team_id') ? wholeNumber(query.get('team_id')) : undefined
  if (teamId !== undefined && !state.teams.some(({ id }) => id === teamId)) return undefined
  const inboxId = query.has('inbox_id') ? wholeNumber(query.get('inbox_id')) : undefined
  const labels = wordsOf(query, 'labels')
  const sourceId = query.get('source_id')
  const text = query.get('q')
  const status = text === null ? statusOf(query.get('status')) : 'all'
  const isKind = kinds[query.get('conversation_type') ?? '']
  const isSeen = isInInboxesOf(state, caller)
  const counted = inOrder(state.conversations, ...sorting(query)).filter(
    (row) =>
      isSeen(row) &&
      (status === 'all' || row.status === status) &&
      (inboxId === undefined || row.inbox_id === inboxId) &&
      (teamId === undefined || row.team_id === teamId) &&
      (!labels || labels.some((label) => row.labels.includes(label))) &&
      (sourceId === null || row.source_id === sourceId) &&
      (text === null || hits(state, row, text).length > 0) &&
      (!isKind || isKind(row, caller.id)),
  )
  const isAssigned = assigneeTypes[query.get('assignee_type') ?? '']
  return { counted, rows: isAssigned ? counted.filter((row) => isAssigned(row, caller.id)) : counted }
}

const assigneeTypes: Record<string, (row: Row, callerId: number) => boolean> = {
  me: ({ assignee_id }, callerId) => assignee_id === callerId,
  unassigned: ({ assignee_id, assignee_bot_id }) => assignee_id === null && assignee_bot_id === null,
  assigned: ({ assignee_id, assignee_bot_id }) => assignee_id !== null || assignee_bot_id !== null,
}

const kinds: Record<string, (row: Row, callerId: number) => boolean> = {
  participating: ({ participant_ids }, callerId) => participant_ids.includes(callerId),
  unattended: ({ first_reply_created_at, waiting_since }) => first_reply_created_at === 0 || waiting_since > 0,
}

/** A number means the word with that number, an unknown word means none. */
function statusOf(sent: string | null): string | undefined {
  if (sent === null) return 'open'
  return /^\d+$/.test(sent) ? statuses[Number(sent)] : sent
}

function hits(state: Exchange['state'], { id }: Row, text: string): MessageRecord[] {
  const wanted = text.toLowerCase()
  return (state.messages.get(id) ?? []).filter(
    ({ content, message_type }) => message_type < 2 && (content ?? '').toLowerCase().includes(wanted),
  )
}

function recent(rows: Row[], { request, now }: Exchange): Row[] {
  const since = now - wholeNumber(request.query.get('updated_within'))
  return rows.filter(({ updated_at }) => updated_at > since)
}

function page(rows: Row[], { request, pageSizes }: Exchange): Row[] {
  return pageOf(rows, request.query.get('page'), pageSizes.conversations)
}

function answers({ state, caller }: Exchange, rows: Row[]) {
  return rows.map((row) => conversationAnswer(state, row, caller.id))
}

function filterCounts({ caller }: Exchange, rows: readonly Row[]) {
  let mine_count = 0
  let unassigned_count = 0
  for (const { assignee_id, assignee_bot_id } of rows) {
    if (assignee_id === caller.id) mine_count++
    if (assignee_id === null && assignee_bot_id === null) unassigned_count++
  }
  return { mine_count, unassigned_count, all_count: rows.length }
}

function counts(exchange: Exchange, rows: readonly Row[]) {
  const { mine_count, unassigned_count, all_count } = filterCounts(exchange, rows)
  return { mine_count, assigned_count: all_count - unassigned_count, unassigned_count, all_count }
}

/** Without q, lists the open conversations. */
function search(exchange: Exchange): FakeAnswer {
  const found = select(exchange)
  if (!found) return notFound
  const rows = page(found.rows, exchange)
  const text = exchange.request.query.get('q')
  const payload = rows.flatMap((row) => searchHit(exchange, row, text) ?? [])
  return ok({ meta: filterCounts(exchange, text === null ? found.counted : rows), payload })
}

function searchHit({ state }: Exchange, row: Row, text: string | null): ConversationSearchHit | undefined {
  const contact = state.contacts.get(row.contact_id)
  const inbox = findInbox(state, row.inbox_id)
  if (!contact || !inbox) return undefined
  const messages = hits(state, row, text ?? '').map((message) => {
    const { content, id, message_type, created_at } = message
    const sender = senderOf(state, message)
    const name = sender && 'name' in sender && typeof sender.name === 'string' ? { sender_name: sender.name } : {}
    return { content, id, ...name, message_type, created_at }
  })
  return {
    id: row.id,
    uuid: row.uuid,
    created_at: row.created_at,
    contact: { id: contact.id, name: contact.name },
    inbox: { id: inbox.id, name: inbox.name, channel_type: inbox.channel_type },
    messages,
    account_id: accountId,
  }
}
