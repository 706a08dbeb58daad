/** How many open conversations of the caller's inboxes nobody has read, by inbox, label and team. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, notFound, ok } from '../../exchange/answers.ts'
import type { Exchange } from '../../exchange/router.ts'
import { unreadCount } from '../../records/conversations/messages.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { isAdministrator, isInInboxesOf } from '../../records/users/members.ts'

const feature = 'conversation_unread_counts'

/** Of labels in the sidebar and of the caller's teams. Before 4.14.1 the name is read as the number of a conversation. */
export function unreadCounts({ state, caller, version }: Exchange): FakeAnswer {
  if (!isSince(version, 4, 14, 1)) return notFound
  if (!state.account.features[feature]) return notEnabled
  const unread = [...state.conversations.values()]
    .filter(isInInboxesOf(state, caller))
    .filter((row) => row.status === 'open' && unreadCount(state, row) > 0)
  const inboxes = countsOf(unread, ({ inbox_id }) => [inbox_id])
  const inSidebar = state.labels.filter(({ show_on_sidebar }) => show_on_sidebar)
  const labels = countsOf(unread, (row) => inSidebar.filter(({ title }) => row.labels.includes(title)).map(idOf))
  const seesAll = isAdministrator({ state, caller })
  const ownTeams = state.teams.filter(({ member_ids }) => seesAll || member_ids.includes(caller.id))
  const teams = countsOf(unread, ({ team_id }) => ownTeams.map(idOf).filter((id) => id === team_id))
  const all = isSince(version, 4, 15) ? { all_count: unread.length } : {}
  return ok({ payload: { ...all, inboxes, labels, teams } })
}

const notEnabled: FakeAnswer = {
  status: 403,
  body: { error: 'Conversation unread counts feature not enabled for this account' },
}

/** Without those that count zero. */
function countsOf(
  rows: readonly ConversationRecord[],
  idsOf: (row: ConversationRecord) => number[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const id of rows.flatMap(idsOf)) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

function idOf({ id }: { id: number }): number {
  return id
}
