/** The account itself. */
import { isSince } from '../../../helpers/server-version.ts'
import type { AccountCustomAttributes, AccountSettings } from '../../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentFlag, sentText } from '../../exchange/fields.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { accountAnswer, accountDetails, accountErrors, cacheKeys } from '../../records/settings/account-details.ts'
import { enterAccount } from '../../records/users/members.ts'
import { asAdministrator } from '../access/conditions.ts'

// The path of the account itself is empty.
export const accountRoutes: Routes = {
  'GET ': ({ state, version }) => ok(accountDetails(state, countsCannedResponses(version))),
  'PATCH ': asAdministrator(update),
  'PUT ': asAdministrator(update),
  'GET /cache_keys': ({ state, version }) => ok({ cache_keys: cacheKeys(state, countsCannedResponses(version)) }),
  'POST /update_active_at': ({ state, caller, now }) => {
    enterAccount(state, caller.id, now)
    return done
  },
}

function countsCannedResponses(version: string): boolean {
  return isSince(version, 4, 17) === true
}

/** Leaves the settings that the server ignores here, and those that were not sent. */
function update({ state, request: { params }, version }: Exchange): FakeAnswer {
  const { account } = state
  const locale = sentText(params, 'locale') ?? account.locale
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) return failure
  const name = sentText(params, 'name')
  const changed = {
    ...account,
    locale,
    name: name === undefined ? account.name : (name ?? ''),
    settings: { ...account.settings, ...settingsOf(params) },
    custom_attributes: { ...account.custom_attributes, ...attributesOf(params) },
    ...present({ domain: sentText(params, 'domain'), support_email: sentText(params, 'support_email') }),
  }
  const errors = accountErrors(changed)
  if (errors.length > 0) return invalidRecord(errors)
  state.account = changed
  return ok(accountAnswer(state, countsCannedResponses(version)))
}

function settingsOf(params: Fields): Partial<AccountSettings> {
  const minutes = sentText(params, 'auto_resolve_after')
  return present({
    auto_resolve_after: minutes === undefined || minutes === null ? minutes : Number(minutes),
    auto_resolve_message: sentText(params, 'auto_resolve_message'),
    auto_resolve_ignore_waiting: sentFlag(params, 'auto_resolve_ignore_waiting'),
    auto_resolve_label: sentText(params, 'auto_resolve_label'),
    audio_transcriptions: sentFlag(params, 'audio_transcriptions'),
  })
}

function attributesOf(params: Fields): Partial<AccountCustomAttributes> {
  return present({
    industry: sentText(params, 'industry') ?? undefined,
    company_size: sentText(params, 'company_size') ?? undefined,
    timezone: sentText(params, 'timezone') ?? undefined,
  })
}
