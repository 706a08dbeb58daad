/** What users see of themselves. */
import type { PlatformUser, PlatformUserToken, Profile, ProfileAccount } from '../../../types.ts'
import type { FakeState, Installation, UserRecord } from '../state.ts'
import { tokenOf } from './tokens.ts'
import { accountsOf } from './users.ts'

/** What the version of the server shows. */
interface Shown {
  onboarding: boolean
  /** Whether accounts say if they have access to the API (since 4.16); users in no account then do not see their token. */
  access: boolean
}

/** Everybody counts as connected: their status is the availability that they chose. */
export function profileAnswer(state: Installation, user: UserRecord, shown: Shown): Profile {
  const active = activeAccount(state, user)
  return {
    ...ownFields(state, user),
    ...(!active && shown.access && { access_token: '' }),
    account_id: active?.account.id ?? null,
    inviter_id: active?.memberships.get(user.id)?.inviter_id ?? null,
    role: active?.agents.find(({ id }) => id === user.id)?.role ?? null,
    type: null,
    accounts: accountsOf(state, user.id).flatMap((one) => profileAccount(one, user, shown)),
  }
}

/** The one that they were in last; the first one if they were in none. */
function activeAccount(state: Installation, { id }: UserRecord): FakeState | undefined {
  const last = ({ memberships }: FakeState) => memberships.get(id)?.active_at ?? ''
  const [first, ...others] = accountsOf(state, id)
  return others.reduce((latest, one) => (latest && last(latest) >= last(one) ? latest : one), first)
}

function ownFields(state: Installation, user: UserRecord) {
  const { id, name, display_name, email, confirmed, message_signature, pubsub_token, ui_settings } = user
  const { custom_attributes } = user
  return {
    access_token: tokenOf(state, { kind: 'user', id }) ?? '',
    available_name: display_name || name,
    avatar_url: user.thumbnail,
    ...{ id, name, display_name, email, confirmed, message_signature, pubsub_token, ui_settings },
    provider: 'email',
    uid: email,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes }),
  }
}

function profileAccount(
  { account, agents, memberships }: FakeState,
  user: UserRecord,
  { onboarding, access }: Shown,
): ProfileAccount[] {
  const agent = agents.find(({ id }) => id === user.id)
  if (!agent) return []
  const role = agent.role ?? 'agent'
  const availability = agent.availability_status ?? 'online'
  return [
    {
      id: account.id,
      name: account.name,
      status: account.status,
      ...(onboarding && { onboarding_step: null }),
      active_at: memberships.get(user.id)?.active_at ?? null,
      role,
      permissions: [role],
      availability,
      availability_status: availability,
      auto_offline: agent.auto_offline ?? true,
      ...(access && { api_and_webhooks: account.features.api_and_webhooks === true }),
      custom_role_id: null,
      custom_role: null,
    },
  ]
}

/** As platform apps see them. */
export function platformUserAnswer(state: Installation, user: UserRecord): PlatformUser {
  const active = activeAccount(state, user)
  return {
    ...ownFields(state, user),
    account_id: active?.account.id ?? null,
    role: active?.agents.find(({ id }) => id === user.id)?.role ?? null,
    accounts: accountsOf(state, user.id).flatMap((one) => platformAccountOf(one, user)),
  }
}

function platformAccountOf({ account, agents, memberships }: FakeState, { id }: UserRecord) {
  const agent = agents.find((one) => one.id === id)
  if (!agent) return []
  const active_at = memberships.get(id)?.active_at ?? null
  return [{ id: account.id, name: account.name, active_at, role: agent.role ?? ('agent' as const) }]
}

export function tokenAnswer(state: Installation, user: UserRecord): PlatformUserToken {
  const { id, name, display_name, email, pubsub_token } = user
  const access_token = tokenOf(state, { kind: 'user', id }) ?? ''
  return { access_token, expiry: null, user: { id, name, display_name, email, pubsub_token } }
}
