/** The account itself: its name, its settings, and the keys that say when its lists changed. */
import type { Account, AccountDetails, CacheKeys } from '../../../types.ts'
import { type RecordError, recordError } from '../errors.ts'
import type { AccountRecord, FakeState } from '../state.ts'
import { accountId } from '../users/account.ts'
import { usualFeatures } from './features.ts'

export type CachedList = keyof CacheKeys

/** The key of a list that has not changed for days. */
const unchanged = '0000000000'

export function createAccount(at: string): AccountRecord {
  return {
    name: 'Acme Support',
    locale: 'en',
    domain: null,
    support_email: null,
    features: usualFeatures(),
    settings: {},
    custom_attributes: {},
    cache_keys: { label: unchanged, inbox: unchanged, team: unchanged, canned_response: unchanged },
    created_at: at,
  }
}

/** @param countsCannedResponses whether the version has a key for canned responses */
export function cacheKeys({ account }: FakeState, countsCannedResponses: boolean): CacheKeys {
  const { canned_response, ...keys } = account.cache_keys
  return { ...keys, ...(countsCannedResponses && { canned_response }) }
}

/** Notes that a list has changed: a browser that keeps it must fetch it again. */
export function listChanged({ account }: FakeState, list: CachedList, now: number): void {
  account.cache_keys[list] = String(now)
}

export function accountAnswer(state: FakeState, countsCannedResponses: boolean): Account {
  const { support_email, custom_attributes, ...account } = state.account
  return {
    ...account,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes: { ...noPlan, ...custom_attributes } }),
    id: accountId,
    support_email: support_email || 'Chatwoot <accounts@example.com>',
    status: 'active',
    cache_keys: cacheKeys(state, countsCannedResponses),
  }
}

const noPlan = { plan_name: null, subscribed_quantity: null, subscription_status: null, subscription_ends_on: null }

export function accountDetails(state: FakeState, countsCannedResponses: boolean): AccountDetails {
  return { ...accountAnswer(state, countsCannedResponses), latest_chatwoot_version: null, subscribed_features: [] }
}

/** The limits of `auto_resolve_after`, in minutes. */
const soonest = 10
const latest = 1_439_856

export function accountErrors({ name, settings }: Pick<AccountRecord, 'name' | 'settings'>): RecordError[] {
  const errors: RecordError[] = []
  const { auto_resolve_after: minutes } = settings
  if (name.trim() === '') errors.push(recordError('name', "can't be blank"))
  if (minutes !== null && minutes !== undefined) {
    if (!Number.isInteger(minutes)) errors.push(recordError('auto_resolve_after', 'must be of type integer'))
    if (minutes < soonest) errors.push(recordError('auto_resolve_after', `must be greater than or equal to ${soonest}`))
    if (minutes > latest) errors.push(recordError('auto_resolve_after', `must be less than or equal to ${latest}`))
  }
  return errors
}
