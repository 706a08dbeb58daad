/** The users that a platform app has created. Those of account 1 were not: no app may use them. */
import { done, type FakeAnswer, invalidRecord, notPermissible, ok, unknownRoute } from '../../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import type { FakeState, PlatformUserRecord } from '../../records/state.ts'
import { addPlatformUser, platformUserAnswer, tokenAnswer } from '../../records/users/platform.ts'

const path = '/platform/api/v1/users/:user_id'

export const platformUserRoutes: Routes = {
  'POST /platform/api/v1/users': createUser,
  [`GET ${path}`]: withUser(({ state }, user) => ok(platformUserAnswer(state, user))),
  [`PATCH ${path}`]: withUser(update),
  [`PUT ${path}`]: withUser(update),
  [`DELETE ${path}`]: withUser(remove),
  [`GET ${path}/login`]: withUser(({ request }, { email }) => {
    const query = new URLSearchParams({ email, sso_auth_token: 'fake-sso-token' })
    return ok({ url: `${request.origin}/app/login?${query}` })
  }),
  [`POST ${path}/token`]: withUser((_, user) => ok(tokenAnswer(user))),
}

function withUser(handler: (exchange: Exchange, user: PlatformUserRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const { state, params } = exchange
    const id = wholeNumber(params.user_id)
    const user = state.platform.users.find((one) => one.id === id)
    if (user) return handler(exchange, user)
    return state.agents.some((agent) => agent.id === id) ? notPermissible : unknownRoute
  }
}

/** With a known e-mail address, returns its user and ignores everything else. */
function createUser({ state, request: { body } }: Exchange): FakeAnswer {
  const email = text(body.email)?.toLowerCase() ?? ''
  const known = state.platform.users.find((user) => user.email === email)
  if (known) return ok(platformUserAnswer(state, known))
  const errors = passwordErrors(body.password)
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

function update({ state, request: { body } }: Exchange, user: PlatformUserRecord): FakeAnswer {
  const errors = 'password' in body ? passwordErrors(body.password) : []
  if ('email' in body) errors.unshift(...emailErrors(state, text(body.email) ?? '', user))
  if ('name' in body && isBlank(body.name)) errors.unshift({ attribute: 'name', message: "Name can't be blank" })
  if (errors.length > 0) return invalidRecord(errors)
  if ('name' in body) user.name = text(body.name) ?? ''
  if ('display_name' in body) user.display_name = text(body.display_name)
  if ('email' in body) user.email = text(body.email)?.toLowerCase() ?? ''
  if (isObject(body.custom_attributes)) {
    user.custom_attributes = { ...user.custom_attributes, ...body.custom_attributes }
  }
  return ok(platformUserAnswer(state, user))
}

function emailErrors({ platform }: FakeState, email: string, user: PlatformUserRecord) {
  if (isBlank(email)) return [{ attribute: 'email', message: "Email can't be blank" }]
  const isTaken = platform.users.some((other) => other !== user && other.email === email.toLowerCase())
  return isTaken ? [{ attribute: 'email', message: 'Email has already been taken' }] : []
}

function remove({ state: { platform } }: Exchange, { id }: PlatformUserRecord): FakeAnswer {
  platform.users = platform.users.filter((user) => user.id !== id)
  platform.accountUsers = platform.accountUsers.filter(({ user_id }) => user_id !== id)
  return done
}

export function passwordErrors(password: unknown): { attribute: string; message: string }[] {
  return passwordRules.flatMap(([rule, message]) =>
    rule.test(text(password) ?? '') ? [] : [{ attribute: 'password', message }],
  )
}

const passwordRules: readonly (readonly [RegExp, string])[] = [
  [/^.{6,}$/, 'Password must contain at least 6 characters'],
  [/[A-Z]/, 'Password must contain at least 1 uppercase character'],
  [/\d/, 'Password must contain at least 1 number'],
  [/[^A-Za-z0-9]/, 'Password must contain at least 1 special character'],
]
