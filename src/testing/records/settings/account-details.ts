/** The account itself: its name, its settings, and the keys that say when its lists changed. */

import type { Account, AccountCustomAttributes, AccountDetails, CacheKeys, PlatformAccount } from '../../../types.ts'
import { type RecordError, recordError } from '../errors.ts'
import { wholeSeconds } from '../moment.ts'
import type { AccountRecord, FakeState } from '../state.ts'

export type CachedList = keyof CacheKeys

/** @param countsCannedResponses whether the version has a key for canned responses */
export function cacheKeys({ account }: FakeState, countsCannedResponses: boolean): CacheKeys {
  const { canned_response, ...keys } = account.cache_keys
  return { ...keys, ...(countsCannedResponses && { canned_response }) }
}

/** Notes that a list has changed: a browser that keeps it must fetch it again. */
export function listChanged({ account }: FakeState, list: CachedList, now: number): void {
  account.cache_keys[list] = String(wholeSeconds(now))
}

export function accountAnswer(state: FakeState, countsCannedResponses: boolean): Account {
  const { support_email, custom_attributes, limits: _, ...account } = state.account
  return {
    ...account,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes: shownAttributes(custom_attributes) }),
    support_email: support_email || ownAddress,
    cache_keys: cacheKeys(state, countsCannedResponses),
  }
}

/** As platform apps see it. */
export function platformAccountAnswer({ account }: FakeState): PlatformAccount {
  const { id, name, locale, domain, support_email, features, custom_attributes, limits, status } = account
  return {
    id,
    name,
    locale,
    domain,
    support_email: support_email || ownAddress,
    features,
    custom_attributes,
    limits,
    status,
  }
}

/** Of the installation. */
const ownAddress = 'Chatwoot <accounts@example.com>'

const noPlan = { plan_name: null, subscribed_quantity: null, subscription_status: null, subscription_ends_on: null }

const shownKeys: readonly string[] = [
  ...['plan_name', 'subscribed_quantity', 'subscription_status', 'subscription_ends_on', 'industry', 'company_size'],
  ...['timezone', 'logo', 'onboarding_step', 'referral_source', 'brand_info', 'website', 'help_center_generation_id'],
  ...['marked_for_deletion_at', 'marked_for_deletion_reason'],
]

/** Other keys, such as those that platform apps set, are stored only. */
function shownAttributes(stored: AccountRecord['custom_attributes']): AccountCustomAttributes {
  const shown = Object.entries(stored).filter(([key]) => shownKeys.includes(key))
  return { ...noPlan, ...Object.fromEntries(shown) }
}

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
