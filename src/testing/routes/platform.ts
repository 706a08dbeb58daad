/** The platform API, as far as it creates accounts with their users. */
import type { AgentRole, PlatformAccount } from '../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok, unknownRoute } from '../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../exchange/router.ts'
import {
  addPlatformAccount,
  addPlatformUser,
  membership,
  platformUserAnswer,
  setAccountUser,
  tokenAnswer,
} from '../records/platform.ts'
import type { PlatformUserRecord } from '../records/state.ts'

const accountPath = '/platform/api/v1/accounts/:account_id'
const userPath = '/platform/api/v1/users/:user_id'

export const platformRoutes: Routes = {
  'GET /platform/api/v1/accounts': ({ state: { platform } }) =>
    platform.isListBroken ? failure : ok(platform.accounts),
  'POST /platform/api/v1/accounts': createAccount,
  [`GET ${accountPath}`]: withAccount((_, account) => ok(account)),
  [`PATCH ${accountPath}`]: withAccount(updateAccount),
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
  'POST /platform/api/v1/users': createUser,
  [`GET ${userPath}`]: withUser(({ state }, user) => ok(platformUserAnswer(state, user))),
  [`GET ${userPath}/login`]: withUser(({ request }, { email }) => {
    const query = new URLSearchParams({ email, sso_auth_token: 'fake-sso-token' })
    return ok({ url: `${request.origin}/app/login?${query}` })
  }),
  [`POST ${userPath}/token`]: withUser((_, user) => ok(tokenAnswer(user))),
}

function withAccount(handler: (exchange: Exchange, account: PlatformAccount) => FakeAnswer): Handler {
  return (exchange) => {
    const id = wholeNumber(exchange.params.account_id)
    const account = exchange.state.platform.accounts.find((one) => one.id === id)
    return account ? handler(exchange, account) : unknownRoute
  }
}

function withUser(handler: (exchange: Exchange, user: PlatformUserRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const id = wholeNumber(exchange.params.user_id)
    const user = exchange.state.platform.users.find((one) => one.id === id)
    return user ? handler(exchange, user) : unknownRoute
  }
}

function createAccount({ state, request: { body } }: Exchange): FakeAnswer {
  const fields = accountFields(body)
  if (!fields) return failure
  const { name } = fields
  if (!name) return invalidRecord([{ attribute: 'name', message: "Name can't be blank" }])
  return ok(addPlatformAccount(state, { ...fields, name }))
}

function updateAccount({ request: { body } }: Exchange, account: PlatformAccount): FakeAnswer {
  const fields = accountFields(body)
  if (!fields) return failure
  if (fields.name === '') return invalidRecord([{ attribute: 'name', message: "Name can't be blank" }])
  const features = { ...account.features, ...fields.features }
  const on = Object.entries(features).filter(([, isOn]) => isOn)
  return ok(Object.assign(account, fields, { features: Object.fromEntries(on) }))
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
  if (isObject(body.custom_attributes)) fields.custom_attributes = body.custom_attributes
  return fields
}

const roles: readonly AgentRole[] = ['agent', 'administrator']

function addMember({ state, request: { body }, now }: Exchange, account: PlatformAccount): FakeAnswer {
  const role = roles.find((known) => known === (body.role ?? 'agent'))
  if (!role) return failure
  const user = state.platform.users.find(({ id }) => id === wholeNumber(body.user_id))
  if (!user) return invalidRecord([{ attribute: 'user', message: 'User must exist' }])
  return ok(setAccountUser(state, { account_id: account.id, user_id: user.id, role }, now))
}

/** With a known e-mail address, returns its user and ignores everything else. */
function createUser({ state, request: { body } }: Exchange): FakeAnswer {
  const email = text(body.email)?.toLowerCase() ?? ''
  const known = state.platform.users.find((user) => user.email === email)
  if (known) return ok(platformUserAnswer(state, known))
  const errors = passwordRules.flatMap(([rule, message]) =>
    rule.test(text(body.password) ?? '') ? [] : [{ attribute: 'password', message }],
  )
  if (isBlank(email)) errors.unshift({ attribute: 'email', message: "Email can't be blank" })
  if (isBlank(body.name)) errors.unshift({ attribute: 'name', message: "Name can't be blank" })
  if (errors.length > 0) return invalidRecord(errors)
  const user = addPlatformUser(state, {
    name: text(body.name) ?? '',
    display_name: text(body.display_name),
    email,
    custom_attributes: isObject(body.custom_attributes) ? body.custom_attributes : {},
  })
  return ok(platformUserAnswer(state, user))
}

export const passwordRules: readonly (readonly [RegExp, string])[] = [
  [/^.{6,}$/, 'Password must contain at least 6 characters'],
  [/[A-Z]/, 'Password must contain at least 1 uppercase character'],
  [/\d/, 'Password must contain at least 1 number'],
  [/[^A-Za-z0-9]/, 'Password must contain at least 1 special character'],
]
