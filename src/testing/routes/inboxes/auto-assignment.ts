/** Who gets a conversation that nobody has chosen an assignee for: members of its inbox who are online, by turns. */
import { findInbox } from '../../records/inboxes/inboxes.ts'
import type { ConversationRecord, FakeState } from '../../records/state.ts'
import { memberIds } from '../../records/users/members.ts'

/** A team loses an assignee who is not in it, and may choose one itself. */
export function fitAssigneeToTeam(state: FakeState, conversation: ConversationRecord): void {
  const team = state.teams.find(({ id }) => id === conversation.team_id)
  if (!team) return
  const { assignee_id } = conversation
  if (assignee_id !== null && !team.member_ids.includes(assignee_id)) conversation.assignee_id = null
  if (team.allow_auto_assign) conversation.assignee_id ??= nextOf(state, conversation.inbox_id, team.member_ids)
}

/** When a conversation opens without an assignee; only the members of its team, if it has one that allows it. */
export function assignByTurns(state: FakeState, conversation: ConversationRecord): void {
  const { inbox_id, team_id } = conversation
  if (!findInbox(state, inbox_id)?.enable_auto_assignment) return
  const team = state.teams.find(({ id }) => id === team_id)
  const allowed = team ? (team.allow_auto_assign ? team.member_ids : []) : memberIds(state, inbox_id)
  conversation.assignee_id ??= nextOf(state, inbox_id, allowed)
}

/** Returns whose turn it is in an inbox, who then is the last in the queue. */
function nextOf(state: FakeState, inboxId: number, allowed: readonly number[]): number | null {
  const known = state.turns.get(inboxId) ?? []
  const members = memberIds(state, inboxId)
  const queue = [...known.filter((id) => members.includes(id)), ...members.filter((id) => !known.includes(id))]
  const isOnline = (id: number) => state.agents.find((agent) => agent.id === id)?.availability_status === 'online'
  const next = queue.find((id) => allowed.includes(id) && isOnline(id))
  if (next === undefined) return null
  state.turns.set(inboxId, [...queue.filter((id) => id !== next), next])
  return next
}
