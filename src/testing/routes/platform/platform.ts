/** The accounts that a platform app has created, and their members. Account 1 was not: no app may use it. */
import { isSince } from '../../../helpers/server-version.ts'
import type { AgentRole, PlatformAccount } from '../../../types.ts'
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
import { isFeature, usualFeatures } from '../../records/settings/features.ts'
import { accountId } from '../../records/users/account.ts'
import { addPlatformAccount, membership, setAccountUser } from '../../records/users/platform.ts'

const accountPath = '/platform/api/v1/accounts/:account_id'

export const platformRoutes: Routes = {
  'GET /platform/api/v1/accounts': ({ state: { platform } }) =>
    platform.isListBroken ? failure : ok(platform.accounts),
  'POST /platform/api/v1/accounts': createAccount,
  [`GET ${accountPath}`]: withAccount((_, account) => ok(account)),
  [`PATCH ${accountPath}`]: withAccount(updateAccount),
  [`PUT ${accountPath}`]: withAccount(updateAccount),
  [`DELETE ${accountPath}`]: withAccount(({ state: { platform } }, { id }) => {
    platform.accounts = platform.accounts.filter((account) => account.id !== id)
    platform.accountUsers = platform.accountUsers.filter(({ account_id }) => account_id !== id)
    platform.isListBroken = true
    return done
  }),
  [`GET ${accountPath}/account_users`]: withAccount(({ state: { platform } }, { id }) =>
    ok(platform.accountUsers.filter(({ account_id }) => account_id === id)),
  ),
  [`POST ${accountPath}/account_users`]: withAccount(addMember),
  [`DELETE ${accountPath}/account_users`]: withAccount(({ state, request }, { id }) => {
    const gone = membership(state, id, wholeNumber(request.body.user_id ?? request.query.get('user_id')))
    state.platform.accountUsers = state.platform.accountUsers.filter((member) => member !== gone)
    return done
  }),
  [`POST ${accountPath}/email_channel_migrations`]: (exchange) =>
    isSince(exchange.version, 4, 14) === false ? unknownRoute : withAccount(() => noMigration)(exchange),
}

function withAccount(handler: (exchange: Exchange, account: PlatformAccount) => FakeAnswer): Handler {
  return (exchange) => {
    const id = wholeNumber(exchange.params.account_id)
    if (id === accountId) return notPermissible
    const account = exchange.state.platform.accounts.find((one) => one.id === id)
    return account ? handler(exchange, account) : unknownRoute
  }
}

/** The server's environment has not enabled it. */
const noMigration: FakeAnswer = { status: 403, body: { error: 'Email channel migration is not enabled' } }

function createAccount({ state, request: { body } }: Exchange): FakeAnswer {
  const fields = accountFields(body)
  const features = switched(usualFeatures(), body.features)
  if (!fields || !features) return failure
  const { name } = fields
  if (!name) return invalidRecord([{ attribute: 'name', message: "Name can't be blank" }])
  return ok(addPlatformAccount(state, { ...fields, name, features }))
}

function updateAccount({ request: { body } }: Exchange, account: PlatformAccount): FakeAnswer {
  const fields = accountFields(body)
  const features = switched(account.features, body.features)
  if (!fields || !features) return failure
  if (fields.name === '') return invalidRecord([{ attribute: 'name', message: "Name can't be blank" }])
  return ok(Object.assign(account, fields, { features }))
}

type Features = PlatformAccount['features']

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
function accountFields(body: Record<string, unknown>): Partial<PlatformAccount> | undefined {
  const fields: Partial<PlatformAccount> = {}
  if ('name' in body) fields.name = text(body.name) ?? ''
  if ('locale' in body) fields.locale = text(body.locale) ?? 'en'
  if ('domain' in body) fields.domain = text(body.domain)
  if ('support_email' in body) fields.support_email = text(body.support_email) ?? ''
  if ('status' in body) {
    if (body.status !== 'active' && body.status !== 'suspended') return undefined
    fields.status = body.status
  }
  if (isObject(body.limits)) fields.limits = numbersOf(body.limits)
  if (isObject(body.custom_attributes)) fields.custom_attributes = body.custom_attributes
  return fields
}

function numbersOf(sent: Record<string, unknown>): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [name, value] of Object.entries(sent)) if (typeof value === 'number') numbers[name] = value
  return numbers
}

const roles: readonly AgentRole[] = ['agent', 'administrator']

function addMember({ state, request: { body }, now }: Exchange, account: PlatformAccount): FakeAnswer {
  const role = roles.find((known) => known === (body.role ?? 'agent'))
  if (!role) return failure
  const user = state.platform.users.find(({ id }) => id === wholeNumber(body.user_id))
  if (!user) return invalidRecord([{ attribute: 'user', message: 'User must exist' }])
  return ok(setAccountUser(state, { account_id: account.id, user_id: user.id, role }, now))
}
