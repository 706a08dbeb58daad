/** The filter endpoints of Chatwoot 4.14.2: their response to a payload. */
import { type FakeAnswer, failure } from '../exchange/answers.ts'
import { compareContacts, compareConversations, pageOf, pageSizes } from './order.ts'
import { type FilterContext, readPayload } from './payload.ts'
import { BrokenQuery, Refusal } from './refusal.ts'
import type { ContactRow, ConversationRow } from './rows.ts'

export type { AttributeDefinition } from './condition.ts'
export type { FilterContext } from './payload.ts'
export { readPayload } from './payload.ts'
export type { ContactRow, ConversationRow } from './rows.ts'

export interface Found<R, Meta> {
  status: 200
  /** All that match, in order. */
  rows: R[]
  /** Those on the requested page. */
  page: R[]
  meta: Meta
}

export interface ConversationMeta {
  mine_count: number
  unassigned_count: number
  assigned_count: number
  all_count: number
}

export interface ContactMeta {
  count: number
  current_page: unknown
}

/** Query and body of the request; for `page` and `sort` the query wins. */
export interface FilterRequest {
  payload?: unknown
  page?: unknown
  sort?: unknown
}

export interface ConversationContext extends FilterContext {
  /** The caller. */
  me: number
  /** The inboxes that the caller may see; undefined for an administrator. */
  inboxes?: readonly number[] | undefined
}

export function filterConversations(
  { payload, page }: FilterRequest,
  rows: readonly ConversationRow[],
  context: ConversationContext,
): Found<ConversationRow, ConversationMeta> | FakeAnswer {
  const { me, inboxes } = context
  return answering(() => {
    const matches = readPayload('conversation', payload, context)
    const found = rows
      .filter((row) => (!inboxes || inboxes.includes(row.inbox_id)) && matches(row))
      .sort(compareConversations)
    const unassigned_count = found.filter(({ assignee_id }) => assignee_id === null).length
    const all_count = found.length
    const mine_count = found.filter(({ assignee_id }) => assignee_id === me).length
    const meta = { mine_count, unassigned_count, assigned_count: all_count - unassigned_count, all_count }
    return { status: 200, rows: found, page: pageOf(found, page, pageSizes.conversation), meta }
  })
}

export function filterContacts(
  { payload, page, sort }: FilterRequest,
  rows: readonly ContactRow[],
  context: FilterContext,
): Found<ContactRow, ContactMeta> | FakeAnswer {
  return answering(() => {
    const matches = readPayload('contact', payload, context)
    const found = rows.filter((row) => isReachable(row) && matches(row)).sort(compareContacts(sort))
    const meta = { count: found.length, current_page: page ?? 1 }
    return { status: 200, rows: found, page: pageOf(found, page, pageSizes.contact), meta }
  })
}

/** Contacts without any of these are never found. */
function isReachable({ email, phone_number, identifier }: ContactRow): boolean {
  return Boolean(email || phone_number || identifier)
}

/** Returns the server's result; a payload that it cannot read, or a stored value that it cannot compare, is a refusal. */
export function answering<T>(answer: () => T): T | FakeAnswer {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    if (error instanceof BrokenQuery) return failure
    throw error
  }
}
