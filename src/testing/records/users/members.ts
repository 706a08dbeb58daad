/** Who is a member of an inbox, and which inboxes a user or a bot sees. */
import type { Agent } from '../../../types.ts'
import type { Caller, FakeState } from '../state.ts'

export function isAdministrator({ state, caller }: { state: FakeState; caller: Caller }): boolean {
  return caller.kind === 'user' && state.agents.some(({ id, role }) => id === caller.id && role === 'administrator')
}

export function memberIds({ membersOfInboxes }: FakeState, inboxId: number): readonly number[] {
  return membersOfInboxes.get(inboxId) ?? []
}

export function members(state: FakeState, inboxId: number): Agent[] {
  const ids = memberIds(state, inboxId)
  return state.agents.filter(({ id }) => ids.includes(id))
}

/** For users who leave the account. */
export function leaveInboxes({ membersOfInboxes }: FakeState, userId: number): void {
  for (const [inboxId, ids] of membersOfInboxes) {
    membersOfInboxes.set(
      inboxId,
      ids.filter((id) => id !== userId),
    )
  }
}

/** Those who may be assigned in all of these inboxes: their common members, then the administrators. */
export function assignableAgents(state: FakeState, inboxIds: readonly number[]): Agent[] {
  const common = state.agents.filter(({ id }) => inboxIds.every((inboxId) => memberIds(state, inboxId).includes(id)))
  const administrators = state.agents.filter(({ role }) => role === 'administrator')
  return [...new Set([...common, ...administrators])]
}

/** Administrators and bots see every inbox, agents those that they are members of. */
export function seesInbox(state: FakeState, caller: Caller, inboxId: number): boolean {
  if (caller.kind === 'bot' || isAdministrator({ state, caller })) return true
  return memberIds(state, inboxId).includes(caller.id)
}

/** Returns a condition for rows of lists, which show only what is in the caller's inboxes. */
export function isInInboxesOf(state: FakeState, caller: Caller): (row: { inbox_id: number }) => boolean {
  const seen = new Set(state.inboxes.filter(({ id }) => seesInbox(state, caller, id)).map(({ id }) => id))
  return ({ inbox_id }) => seen.has(inbox_id)
}
