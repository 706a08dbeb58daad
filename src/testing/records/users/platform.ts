/** What a platform app has created: accounts, users and memberships. Account 1 and its users are not included. */

import type {
  AccountUser,
  AgentBot,
  AgentRole,
  PlatformAccount,
  PlatformUser,
  PlatformUserToken,
} from '../../../types.ts'
import { isoTime } from '../iso-time.ts'
import { type FakeState, nextId, type PlatformState, type PlatformUserRecord } from '../state.ts'
import { createBot } from './account.ts'

type AccountFields = Partial<PlatformAccount> & Pick<PlatformAccount, 'name'>

// Above the ids that account 1 starts with.
const firstUserId = 101
const firstAccountId = 2

export function emptyPlatform(): PlatformState {
  return { accounts: [], users: [], accountUsers: [], botIds: [], isListBroken: false, isBotListBroken: false }
}

export function addPlatformAccount(state: FakeState, fields: AccountFields): PlatformAccount {
  const account: PlatformAccount = {
    id: firstAccountId - 1 + nextId(state, 'platformAccount'),
    locale: 'en',
    domain: null,
    support_email: 'Chatwoot <accounts@example.com>',
    features: {},
    custom_attributes: {},
    limits: {},
    status: 'active',
    ...fields,
  }
  state.platform.accounts.push(account)
  return account
}

export function addPlatformUser(
  state: FakeState,
  fields: Pick<PlatformUserRecord, 'name' | 'email' | 'display_name' | 'custom_attributes'>,
): PlatformUserRecord {
  const id = firstUserId - 1 + nextId(state, 'platformUser')
  const user = { id, access_token: `fake-token-${id}`, pubsub_token: `fake-pubsub-token-${id}`, ...fields }
  state.platform.users.push(user)
  state.tokens.set(user.access_token, { kind: 'user', id })
  return user
}

/** Adds a member, or changes a member's role. */
export function setAccountUser(
  state: FakeState,
  { account_id, user_id, role }: { account_id: number; user_id: number; role: AgentRole },
  now: number,
): AccountUser {
  const at = isoTime(now)
  const known = membership(state, account_id, user_id)
  if (known) return Object.assign(known, { role, updated_at: at })
  const accountUser: AccountUser = {
    id: nextId(state, 'accountUser'),
    account_id,
    user_id,
    role,
    inviter_id: null,
    created_at: at,
    updated_at: at,
    active_at: null,
    availability: 'online',
    auto_offline: true,
    custom_role_id: null,
    agent_capacity_policy_id: null,
  }
  state.platform.accountUsers.push(accountUser)
  return accountUser
}

export function membership({ platform }: FakeState, accountId: number, userId: number): AccountUser | undefined {
  return platform.accountUsers.find(({ account_id, user_id }) => account_id === accountId && user_id === userId)
}

export function platformUserAnswer({ platform }: FakeState, user: PlatformUserRecord): PlatformUser {
  const memberships = platform.accountUsers.filter(({ user_id }) => user_id === user.id)
  const accounts = memberships.flatMap(({ account_id, active_at, role }) => {
    const account = platform.accounts.find(({ id }) => id === account_id)
    return account ? [{ id: account.id, name: account.name, active_at, role }] : []
  })
  const [first] = accounts
  return {
    ...user,
    account_id: first?.id ?? null,
    available_name: user.display_name || user.name,
    avatar_url: '',
    confirmed: true,
    message_signature: null,
    provider: 'email',
    role: first?.role ?? null,
    ui_settings: {},
    uid: user.email,
    accounts,
  }
}

export function tokenAnswer(user: PlatformUserRecord): PlatformUserToken {
  const { id, name, display_name, email, access_token, pubsub_token } = user
  return { access_token, expiry: null, user: { id, name, display_name, email, pubsub_token } }
}

/** A bot without an account is the whole server's: account 1 sees it too. */
export function addPlatformBot(state: FakeState, fields: Partial<AgentBot>): AgentBot {
  const known = new Set(state.bots.map(({ id }) => id))
  let id = nextId(state, 'bot')
  while (known.has(id)) id = nextId(state, 'bot')
  const made = { ...createBot(id, fields.name ?? ''), access_token: `fake-bot-token-${id}` }
  const bot: AgentBot = { ...made, name: null, outgoing_url: null, account_id: null, system_bot: true, ...fields }
  state.bots.push(bot)
  state.tokens.set(made.access_token, { kind: 'bot', id })
  state.platform.botIds.push(id)
  return bot
}

export function removePlatformBot(state: FakeState, id: number): void {
  state.bots = state.bots.filter((bot) => bot.id !== id)
  for (const [inbox, bot] of state.botsOfInboxes) if (bot === id) state.botsOfInboxes.delete(inbox)
  const { platform } = state
  platform.botIds = platform.botIds.filter((one) => one !== id)
  platform.isBotListBroken = true
}
