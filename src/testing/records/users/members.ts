/** Who is a member of the account and of its inboxes, and which inboxes a user or a bot sees. */
import type { AccountUser, Agent, AgentRole, Availability, MessageSender } from '../../../types.ts'
import { isoTime } from '../iso-time.ts'
import { type Caller, type FakeState, nextId, type UserRecord } from '../state.ts'

/** What is left out is as usual. */
export interface Membership {
  role?: AgentRole | undefined
  availability?: Availability | undefined
  auto_offline?: boolean | undefined
  /** The user who has invited them. */
  inviter_id?: number | null
}

/** Makes a user a member of the account. */
export function joinAccount(
  state: FakeState,
  user: UserRecord,
  { role = 'agent', availability = 'online', auto_offline = true, inviter_id = null }: Membership,
  now: number,
): Agent {
  const at = isoTime(now)
  const availability_status = statusOf({ auto_offline, confirmed: user.confirmed }, availability)
  const agent: Agent = { ...shownOf(user), account_id: state.account.id, role, availability_status, auto_offline }
  const id = nextId(state, 'accountUser')
  state.agents.push(agent)
  state.memberships.set(user.id, { id, inviter_id, created_at: at, updated_at: at, active_at: null })
  return agent
}

export function changeMember(state: FakeState, agent: Agent, { role }: { role: AgentRole }, now: number): void {
  agent.role = role
  const membership = state.memberships.get(agent.id)
  if (membership) membership.updated_at = isoTime(now)
}

/** Who has never confirmed their address has never signed in. */
export function statusOf(
  { auto_offline, confirmed }: Pick<Agent, 'auto_offline' | 'confirmed'>,
  availability: Availability,
): Availability {
  return auto_offline && !confirmed ? 'offline' : availability
}

/** The server writes past the records: conversations lose their assignee without an event. */
export function leaveAccount(state: FakeState, userId: number): void {
  state.agents = state.agents.filter(({ id }) => id !== userId)
  state.memberships.delete(userId)
  leaveInboxes(state, userId)
  state.customFilters = state.customFilters.filter(({ user_id }) => user_id !== userId)
  state.macros = state.macros.filter(
    ({ visibility, created_by_id }) => visibility !== 'personal' || created_by_id !== userId,
  )
  for (const team of state.teams) team.member_ids = team.member_ids.filter((member) => member !== userId)
  for (const conversation of state.conversations.values()) {
    if (conversation.assignee_id === userId) conversation.assignee_id = null
    conversation.participant_ids = conversation.participant_ids.filter((participant) => participant !== userId)
  }
}

/** The account is the one that the user was in last. */
export function enterAccount({ memberships }: FakeState, userId: number, now: number): void {
  const membership = memberships.get(userId)
  if (membership) membership.active_at = isoTime(now)
}

/** As platform apps see it. */
export function accountUser({ account, memberships }: FakeState, agent: Agent): AccountUser | undefined {
  const membership = memberships.get(agent.id)
  return (
    membership && {
      ...membership,
      account_id: account.id,
      user_id: agent.id,
      role: agent.role ?? 'agent',
      availability: agent.availability_status ?? 'online',
      auto_offline: agent.auto_offline ?? true,
      custom_role_id: null,
      agent_capacity_policy_id: null,
    }
  )
}

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

function leaveInboxes({ membersOfInboxes }: FakeState, userId: number): void {
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

/** What agents have of their user. */
export function shownOf(user: UserRecord): Omit<Agent, 'account_id' | 'role' | 'availability_status' | 'auto_offline'> {
  const { id, name, display_name, email, thumbnail, confirmed, custom_attributes } = user
  return {
    id,
    name,
    available_name: display_name || name,
    email,
    provider: 'email',
    thumbnail,
    confirmed,
    custom_role_id: null,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes }),
  }
}

export function userSender({ id, name, available_name, availability_status, thumbnail }: Agent): MessageSender {
  const avatar_url = thumbnail ?? ''
  return { id, name, available_name, avatar_url, type: 'user', availability_status, thumbnail }
}
