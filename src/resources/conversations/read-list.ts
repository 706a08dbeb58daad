/** Lists of conversations. */
import type { Listed } from '../../core/pages/page-source.ts'
import type {
  Conversation,
  ConversationCounts,
  ConversationFilterResult,
  ConversationList,
  FilterCounts,
  ListConversationsParams,
} from '../../types.ts'

type Counted = Pick<ListConversationsParams, 'q' | 'assignee_type'>

/** Reads a page of a list that was requested with `params`. */
export function readConversations(
  params: Counted,
  { data: { payload, meta } }: ConversationList,
): Listed<Conversation, ConversationCounts> {
  return { items: payload, meta, total: meta && totalOf(params, meta) }
}

/** Reads a page of a filter. */
export function readFiltered({ payload, meta }: ConversationFilterResult): Listed<Conversation, FilterCounts> {
  return { items: payload, meta, total: meta?.all_count }
}

function totalOf({ q, assignee_type }: Counted, counts: ConversationCounts): number | undefined {
  // With `q`, even a blank one, the counts are those of the page.
  if (q !== undefined && q !== null) return undefined
  // The counts do not depend on the assignee; a value that the server does not know is no filter.
  switch (assignee_type) {
    case 'me':
      return counts.mine_count
    case 'assigned':
      return counts.assigned_count
    case 'unassigned':
      return counts.unassigned_count
    default:
      return counts.all_count
  }
}
