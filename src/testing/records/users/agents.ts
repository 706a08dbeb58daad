/** Users of the account that administrators invite, and how the server validates them. */

import type { Agent, AgentRole, Availability } from '../../../types.ts'
import { isBlankText, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId } from '../state.ts'
import { createUser } from './account.ts'
import { leaveInboxes } from './members.ts'
import { tokenOf } from './tokens.ts'

export interface AgentFields {
  email: string
  name?: string | undefined
  role?: AgentRole | null | undefined
  availability?: Availability | undefined
  auto_offline?: boolean | undefined
}

/** They have a token at once: `fake-token-` with their id. */
export function addAgent(
  state: FakeState,
  { email, name, role = 'agent', availability = 'online', auto_offline = true }: AgentFields,
): Agent {
  const id = nextId(state, 'agent')
  const user = createUser(id, name ?? nameOf(email), 'agent')
  const agent: Agent = { ...user, email, role, auto_offline, confirmed: false }
  agent.availability_status = statusOf(agent, availability)
  state.agents.push(agent)
  state.tokens.set(`fake-token-${id}`, { kind: 'user', id })
  return agent
}

/** Who has never confirmed their address has never signed in. */
export function statusOf({ auto_offline, confirmed }: Agent, availability: Availability): Availability {
  return auto_offline && !confirmed ? 'offline' : availability
}

export function agentErrors({ agents }: FakeState, { email, name }: AgentFields): RecordError[] {
  if (agents.some((other) => other.email === email))
    return [{ attribute: 'user_id', message: 'User has already been taken' }]
  const errors: RecordError[] = []
  if (isBlankText(email)) errors.push(recordError('email', "can't be blank"))
  else if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    errors.push(recordError('email', 'is invalid'), recordError('email', 'is not an email'))
  }
  if (isBlankText(name ?? nameOf(email))) errors.push(recordError('name', "can't be blank"))
  return errors
}

function nameOf(email: string): string {
  return email.split('@')[0] ?? ''
}

/** The server writes past the records: conversations lose their assignee without an event. */
export function removeAgent(state: FakeState, { id }: Agent): void {
  state.agents = state.agents.filter((other) => other.id !== id)
  const token = tokenOf(state, { kind: 'user', id })
  if (token !== undefined) state.tokens.delete(token)
  state.profiles.delete(id)
  leaveInboxes(state, id)
  state.pubsubTokens.delete(id)
  state.customFilters = state.customFilters.filter(({ user_id }) => user_id !== id)
  state.macros = state.macros.filter(
    ({ visibility, created_by_id }) => visibility !== 'personal' || created_by_id !== id,
  )
  for (const team of state.teams) team.member_ids = team.member_ids.filter((member) => member !== id)
  for (const conversation of state.conversations.values()) {
    if (conversation.assignee_id === id) conversation.assignee_id = null
    conversation.participant_ids = conversation.participant_ids.filter((participant) => participant !== id)
  }
}
