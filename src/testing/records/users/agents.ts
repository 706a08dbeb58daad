/** Users of the account that administrators invite, and how the server validates them. */

import type { Agent } from '../../../types.ts'
import { isBlankText, type RecordError, recordError } from '../errors.ts'
import type { FakeState } from '../state.ts'
import { joinAccount, leaveAccount, type Membership } from './members.ts'
import { accountsOf, addUser, removeUser, userWithEmail } from './users.ts'

interface AgentFields extends Membership {
  email: string
  name?: string | undefined
}

/** Somebody who has this address already joins with it, and keeps their name. */
export function addAgent(
  state: FakeState,
  { email, name = nameOf(email), ...fields }: AgentFields,
  now: number,
): Agent {
  const user = userWithEmail(state, email) ?? addUser(state, { email, name, confirmed: false })
  return joinAccount(state, user, fields, now)
}

export function agentErrors({ agents }: FakeState, { email, name }: AgentFields): RecordError[] {
  if (agents.some((other) => other.email === email)) return [recordError('user_id', 'has already been taken')]
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

/** Who is in no account any more is deleted. */
export function removeAgent(state: FakeState, { id }: Agent): void {
  leaveAccount(state, id)
  if (accountsOf(state, id).length === 0) removeUser(state, id)
}
