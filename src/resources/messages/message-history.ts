/** The history of a conversation in either direction, and how it gets from page to page. */
import { listMessages } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import type { ListMessagesParams, Message, MessageListMeta } from '../../types.ts'
import { assertId } from '../checks/ids.ts'

export function listHistory(
  connection: Connection,
  conversationId: number,
  params: ListMessagesParams,
  options?: RequestOptions,
): PagePromise<Message, MessageListMeta> {
  // JavaScript callers may pass null.
  const { order = 'newest', before, after, ...others } = params ?? {}
  const isForward = order === 'oldest'
  // The server reads any value as true, false as well.
  const query = {
    ...others,
    filter_internal_messages: others.filter_internal_messages === true ? true : undefined,
  } as const
  const isInside = ({ id }: Message) => (before === undefined || id < before) && (after === undefined || id > after)
  const input = () => {
    assertOrder(order)
    assertBound('before', before)
    assertBound('after', after)
    // Only one bound is ever sent: with both, the server would include `after` and leave out all but the oldest.
    const bound = isForward ? { after: after ?? 0 } : { before }
    return { path: { conversation_id: conversationId }, query: { ...query, ...bound } }
  }
  return connection.pagesByCursor(
    listMessages,
    input,
    ({ payload, meta }) => {
      // Without ids there is no way to the next page: a DecodeError.
      for (const { id } of payload) assertId('the id of a message', id)
      const items = payload.filter(isInside)
      return { items: isForward ? items : items.reverse(), meta, last: items.length < payload.length }
    },
    ({ items }) => {
      if (items.length === 0) return null
      return { ...query, ...(isForward ? { after: idAfter(items) } : { before: idBefore(items) }) }
    },
    options,
  )
}

function assertOrder(order: unknown): void {
  if (order === 'newest' || order === 'oldest') return
  throw new TypeError(`order must be 'newest' or 'oldest', got ${describeValue(order)}`)
}

/**
 * Checks the bound of a list of messages: an id, or 0. The server reads everything else as 0.
 * @throws TypeError if it is not a whole number from 0
 */
export function assertBound(name: string, id: unknown): void {
  if (id === undefined || id === 0) return
  assertId(name, id)
}

type Dated = Pick<Message, 'id' | 'created_at'>

/**
 * The `before` of the previous page; the messages, at least one, are in the order newest first.
 *
 * The server selects messages by id and sorts them by time. Messages written at the same moment can have one order by
 * id and another by time: using only the id of a page's last message would skip messages of the same moment that have a
 * greater id. So the next page repeats the last moment of this one; walks drop the repeated messages.
 */
export function idBefore(newestFirst: readonly Dated[]): number {
  return Math.max(...lastMoment(newestFirst))
}

/** The `after` of the next page; the messages, at least one, are in the order oldest first. */
function idAfter(oldestFirst: readonly Dated[]): number {
  return Math.min(...lastMoment(oldestFirst))
}

/**
 * The ids of the messages within a second of the page's last one, and of the one before them. At most half of the page
 * is repeated, so that a walk advances however small the server's pages are.
 */
function lastMoment(messages: readonly Dated[]): number[] {
  const last = messages.at(-1)
  if (!last) return []
  const half = messages.slice(Math.ceil(messages.length / 2))
  const repeated = half.filter(({ created_at }) => Math.abs(created_at - last.created_at) <= 1)
  return messages.slice(-repeated.length - 1).map(({ id }) => id)
}
