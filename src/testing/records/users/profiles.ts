/** What users set for themselves. */
import type { Agent, Profile } from '../../../types.ts'
import { type FakeState, nextId, type ProfileRecord } from '../state.ts'
import { accountId, userPubsubToken } from './account.ts'
import { tokenOf } from './tokens.ts'

/** The password of users who have not changed theirs. */
export const startPassword = 'Password1!'

/** The profile of a user, to be changed. */
export function profileRecord({ profiles }: FakeState, userId: number): ProfileRecord {
  const record = profiles.get(userId) ?? unset()
  profiles.set(userId, record)
  return record
}

function unset(): ProfileRecord {
  return {
    display_name: null,
    message_signature: null,
    ui_settings: {},
    custom_attributes: {},
    active_at: null,
    password: startPassword,
  }
}

/** A new password also changes the token for the cable. */
export function setPassword(state: FakeState, userId: number, password: string): void {
  profileRecord(state, userId).password = password
  state.pubsubTokens.set(userId, `fake-pubsub-token-${userId}-reset-${nextId(state, 'pubsubToken')}`)
}

/** Everybody counts as connected: their status is the availability that they chose. */
export function profileAnswer(state: FakeState, user: Agent): Profile {
  const { id, name, email, role, available_name, provider, thumbnail, availability_status, auto_offline } = user
  const { display_name, message_signature, ui_settings, custom_attributes, active_at } =
    state.profiles.get(id) ?? unset()
  return {
    access_token: tokenOf(state, { kind: 'user', id }) ?? '',
    account_id: accountId,
    available_name,
    avatar_url: thumbnail,
    confirmed: true,
    display_name,
    message_signature,
    email,
    id,
    inviter_id: null,
    name,
    provider,
    pubsub_token: userPubsubToken(state, id),
    role,
    ui_settings,
    uid: email,
    type: null,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes }),
    accounts: [
      {
        id: accountId,
        name: state.account.name,
        status: 'active',
        onboarding_step: null,
        active_at,
        role: role ?? 'agent',
        permissions: [role ?? 'agent'],
        availability: availability_status ?? 'online',
        availability_status: availability_status ?? 'online',
        auto_offline: auto_offline ?? true,
        custom_role_id: null,
        custom_role: null,
      },
    ],
  }
}
