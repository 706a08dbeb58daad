/** The orders of conversations that `sort_by` names. */
import { conversationPriorities } from '../../../helpers/enum-values.ts'
import { isSince } from '../../../helpers/server-version.ts'
import type { ConversationRecord, FakeState } from '../../records/state.ts'
import { inOrder, nullsLast } from '../lists/order.ts'

type Row = ConversationRecord
type Compare = (a: Row, b: Row) => number

const defaultOrder = 'last_activity_at_desc'

// Of strings: the document of a fork may have other priorities.
const priorities: readonly string[] = conversationPriorities
const rank = ({ priority }: Row) => (priority === null ? null : priorities.indexOf(priority))
const newestFirst = nullsLast<Row>(({ last_activity_at }) => last_activity_at, true)
const lowerId = (a: Row, b: Row) => a.id - b.id
const waiting = ({ waiting_since }: Row) => waiting_since || null
const oldestFirst = nullsLast<Row>(({ created_at }) => created_at)

/** Before 4.14.2, as the database orders what is unset. */
const notWaitingFirst: Compare = either(
  (a, b) => Number(waiting(a) !== null) - Number(waiting(b) !== null),
  either(nullsLast(waiting, true), oldestFirst),
)

const orders: Record<string, Compare> = {
  last_activity_at_desc: newestFirst,
  last_activity_at_asc: nullsLast(({ last_activity_at }) => last_activity_at),
  created_at_asc: oldestFirst,
  created_at_desc: nullsLast(({ created_at }) => created_at, true),
  priority_desc: either(nullsLast(rank, true), newestFirst),
  priority_asc: either(nullsLast(rank), newestFirst),
  waiting_since_asc: either(nullsLast(waiting), oldestFirst),
  waiting_since_desc: either(nullsLast(waiting, true), oldestFirst),
  priority_desc_created_at_asc: either(nullsLast(rank, true), oldestFirst),
}

const oldNames: Record<string, string> = {
  latest: 'last_activity_at_desc',
  sort_on_created_at: 'created_at_asc',
  sort_on_priority: 'priority_desc',
  sort_on_waiting_since: 'waiting_since_asc',
}

/** The first release, as a minor version of 4, that knows the name. */
const firstKnown: Record<string, number> = { priority_desc_created_at_asc: 12, unread: 15 }

/** All conversations in the order that `sort_by` names; in the default one for a name that the server does not know. */
export function sortedConversations(state: FakeState, sortBy: string | null, version: string): readonly Row[] {
  const name = oldNames[sortBy ?? ''] ?? sortBy ?? defaultOrder
  const isKnown = isSince(version, 4, firstKnown[name] ?? 0) === true
  if (name === 'unread' && isKnown) return inOrder(state.conversations, name, unreadFirst(state))
  if (name === 'waiting_since_desc' && !isSince(version, 4, 14, 2)) {
    return inOrder(state.conversations, `older ${name}`, either(notWaitingFirst, lowerId))
  }
  const known = isKnown && Object.hasOwn(orders, name) ? name : defaultOrder
  return inOrder(state.conversations, known, either(orders[known] ?? newestFirst, lowerId))
}

function unreadFirst(state: FakeState): Compare {
  const unread = ({ id, agent_last_seen_at }: Row) =>
    (state.messages.get(id) ?? []).filter(
      ({ message_type, created_at }) => message_type === 0 && created_at > agent_last_seen_at,
    ).length
  const counts = new Map([...state.conversations.values()].map((row) => [row.id, unread(row)]))
  return either(
    nullsLast(({ id }) => counts.get(id), true),
    either(newestFirst, lowerId),
  )
}

function either(first: Compare, second: Compare): Compare {
  return (a, b) => first(a, b) || second(a, b)
}
