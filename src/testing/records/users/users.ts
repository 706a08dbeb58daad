/** The users of the whole installation, and what all of their accounts show of them. */
import { type FakeState, type Installation, nextId, type UserRecord } from '../state.ts'
import { leaveAccount, shownOf } from './members.ts'
import { dropToken } from './tokens.ts'

/** The password of users who have no other. */
const startPassword = 'Password1!'

type UserFields = Pick<UserRecord, 'name' | 'email'> & Partial<UserRecord>

/** They have a token at once: by default, `fake-token-` with their id. */
export function addUser(state: Installation, fields: UserFields, token?: string): UserRecord {
  const id = nextId(state, 'user')
  const user: UserRecord = {
    id,
    display_name: null,
    confirmed: true,
    message_signature: null,
    pubsub_token: `fake-pubsub-token-${id}`,
    thumbnail: '',
    ui_settings: {},
    custom_attributes: {},
    password: startPassword,
    ...fields,
  }
  state.users.set(id, user)
  state.tokens.set(token ?? `fake-token-${id}`, { kind: 'user', id })
  return user
}

export function userWithEmail({ users }: Installation, email: string): UserRecord | undefined {
  return [...users.values()].find((user) => user.email === email)
}

/** Changes what all of their accounts show. */
export function changeUser(state: Installation, id: number, fields: Partial<UserRecord>): void {
  const user = state.users.get(id)
  if (!user) return
  Object.assign(user, fields)
  for (const { agents } of accountsOf(state, id)) {
    const agent = agents.find((one) => one.id === id)
    if (agent) Object.assign(agent, shownOf(user))
  }
}

/** A new password also changes the token for the cable. */
export function setPassword(state: Installation, user: UserRecord, password: string): void {
  user.password = password
  user.pubsub_token = `fake-pubsub-token-${user.id}-reset-${nextId(state, 'pubsubToken')}`
}

/** Those that they are a member of. */
export function accountsOf({ accounts }: Installation, userId: number): FakeState[] {
  return [...accounts.values()].filter(({ agents }) => agents.some(({ id }) => id === userId))
}

/** With their memberships. */
export function removeUser(state: Installation, id: number): void {
  for (const account of accountsOf(state, id)) leaveAccount(account, id)
  dropToken(state, { kind: 'user', id })
  state.users.delete(id)
}
