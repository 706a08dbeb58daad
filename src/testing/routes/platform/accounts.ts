/** The accounts that a platform app has created, and their members. Those of the data were not: no app may use them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { AgentRole } from '../../../types.ts'
import {
  done,
  type FakeAnswer,
  failure,
  invalidRecord,
  notPermissible,
  ok,
  unknownRoute,
} from '../../exchange/answers.ts'
import { isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { recordError } from '../../records/errors.ts'
import { platformAccountAnswer } from '../../records/settings/account-details.ts'
import { addAccount, removeAccount } from '../../records/settings/accounts.ts'
import { isFeature, usualFeatures } from '../../records/settings/features.ts'
import type { AccountRecord, FakeState } from '../../records/state.ts'
import { accountUser, changeMember, joinAccount, leaveAccount } from '../../records/users/members.ts'
import { since } from '../access/conditions.ts'
import { idsPermittedTo, isPermittedTo, permitTo } from './permissible.ts'

const accountPath = '/platform/api/v1/accounts/:account_id'

export const platformAccountRoutes: Routes = {
  'GET /platform/api/v1/accounts': listAccounts,
  'POST /platform/api/v1/accounts': createAccount,
  [`GET ${accountPath}`]: withAccount((_, account) => ok(platformAccountAnswer(account))),
  [`PATCH ${accountPath}`]: withAccount(updateAccount),
  [`PUT ${accountPath}`]: withAccount(updateAccount),
  [`DELETE ${accountPath}`]: withAccount(({ state }, { account }) => {
    removeAccount(state, account.id)
    return done
  }),
  [`GET ${accountPath}/account_users`]: withAccount((_, account) =>
    ok(account.agents.flatMap((agent) => accountUser(account, agent) ?? [])),
  ),
  [`POST ${accountPath}/account_users`]: withAccount(addMember),
  [`DELETE ${accountPath}/account_users`]: withAccount(({ request }, account) => {
    leaveAccount(account, wholeNumber(request.params.user_id))
    return done
  }),
  [`POST ${accountPath}/email_channel_migrations`]: since(
    [14, 2],
    withAccount(() => noMigration),
  ),
}

function withAccount(handler: (exchange: Exchange, account: FakeState) => FakeAnswer): Handler {
  return (exchange) => {
    const account = exchange.state.accounts.get(wholeNumber(exchange.params.account_id))
    if (!account) return unknownRoute
    return isPermittedTo(exchange, 'account', account.account.id) ? handler(exchange, account) : notPermissible
  }
}

/** Once one of them was deleted, the server cannot list them. */
function listAccounts(exchange: Exchange): FakeAnswer {
  const ids = idsPermittedTo(exchange, 'account')
  const accounts = ids.flatMap((id) => exchange.state.accounts.get(id) ?? [])
  return accounts.length < ids.length ? failure : ok(accounts.map(platformAccountAnswer))
}

/** The server's environment has not enabled it. */
const noMigration: FakeAnswer = { status: 403, body: { error: 'Email channel migration is not enabled' } }

/** Older servers fail without a name. */
function createAccount(exchange: Exchange): FakeAnswer {
  const { state, request, now, version } = exchange
  const fields = accountFields(request.params)
  const features = switched(usualFeatures(), request.params.features)
  if (!fields || !features) return failure
  const { name } = fields
  if (name === undefined && !isSince(version, 4, 14, 2)) return failure
  if (!name) return invalidRecord([recordError('name', "can't be blank")])
  const account = addAccount(state, { ...fields, name, features }, now)
  permitTo(exchange, 'account', account.account.id)
  return ok(platformAccountAnswer(account))
}

function updateAccount({ request: { params } }: Exchange, state: FakeState): FakeAnswer {
  const fields = accountFields(params)
  const features = switched(state.account.features, params.features)
  if (!fields || !features) return failure
  if (fields.name === '') return invalidRecord([recordError('name', "can't be blank")])
  Object.assign(state.account, fields, { features })
  return ok(platformAccountAnswer(state))
}

type Features = AccountRecord['features']

/** Those that are on then; undefined for a feature that the server does not know. */
function switched(before: Features, sent: unknown): Features | undefined {
  if (!isObject(sent)) return before
  const changes = Object.entries(sent)
  if (!changes.every(([name]) => isFeature(name))) return undefined
  const features = { ...before }
  for (const [name, isOn] of changes) {
    if (isTrue(isOn)) features[name] = true
    else delete features[name]
  }
  return features
}

/** Returns the account fields that were sent, or undefined for a status that the server does not know. */
function accountFields(params: Record<string, unknown>): Partial<AccountRecord> | undefined {
  const fields: Partial<AccountRecord> = {}
  if ('name' in params) fields.name = text(params.name) ?? ''
  if ('locale' in params) fields.locale = text(params.locale) ?? 'en'
  if ('domain' in params) fields.domain = text(params.domain)
  if ('support_email' in params) fields.support_email = text(params.support_email)
  if ('status' in params) {
    if (params.status !== 'active' && params.status !== 'suspended') return undefined
    fields.status = params.status
  }
  if (isObject(params.limits)) fields.limits = numbersOf(params.limits)
  if (isObject(params.custom_attributes)) fields.custom_attributes = params.custom_attributes
  return fields
}

function numbersOf(sent: Record<string, unknown>): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [name, value] of Object.entries(sent)) if (typeof value === 'number') numbers[name] = value
  return numbers
}

const roles: readonly AgentRole[] = ['agent', 'administrator']

/** Any user may be made a member, also those that the app may not use. */
function addMember({ state, request: { params }, now }: Exchange, account: FakeState): FakeAnswer {
  const role = roles.find((known) => known === (params.role ?? 'agent'))
  if (!role) return failure
  const user = state.users.get(wholeNumber(params.user_id))
  if (!user) return invalidRecord([recordError('user', 'must exist')])
  const known = account.agents.find(({ id }) => id === user.id)
  if (known) changeMember(account, known, { role }, now)
  return ok(accountUser(account, known ?? joinAccount(account, user, { role }, now)))
}
