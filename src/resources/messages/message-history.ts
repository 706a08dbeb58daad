/** How a walk through the messages of a conversation goes from page to page. */
import type { Message } from '../../types.ts'

/** What is to know of a message here. */
type Dated = Pick<Message, 'id' | 'created_at'>

/**
 * The id below which the page before this one is looked for, given newest first.
 *
 * The server picks messages by id and sorts them by time. Messages that are written at the same moment can have one
 * order by id and another by time: the id of a page's last message alone would leave out what came with it and has a
 * greater one. So the next page shows the last moment of this one again; walks drop what they have seen.
 */
export function idBefore(newestFirst: readonly Dated[]): number | undefined {
  const ids = lastMoment(newestFirst)
  return ids.length > 0 ? Math.max(...ids) : undefined
}

/** The id above which the page after this one is looked for, given oldest first. */
export function idAfter(oldestFirst: readonly Dated[]): number | undefined {
  const ids = lastMoment(oldestFirst)
  return ids.length > 0 ? Math.min(...ids) : undefined
}

/**
 * The ids of the messages within a second of a page's last one, and of the one before them. Never more than half
 * of the page is shown again, so that a walk gets on however small the pages of a server are.
 */
function lastMoment(messages: readonly Dated[]): number[] {
  const last = messages.at(-1)
  if (!last) return []
  const half = messages.slice(Math.ceil(messages.length / 2))
  const repeated = half.filter(({ created_at }) => Math.abs(created_at - last.created_at) <= 1)
  return messages.slice(-repeated.length - 1).map(({ id }) => id)
}
