/** The users that a platform app has created. Those of the data were not: no app may use them. */
import { isSince } from '../../../helpers/server-version.ts'
import {
  done,
  type FakeAnswer,
  failure,
  invalidRecord,
  notPermissible,
  ok,
  unknownRoute,
} from '../../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { type RecordError, recordError } from '../../records/errors.ts'
import type { FakeState, UserRecord } from '../../records/state.ts'
import { platformUserAnswer, tokenAnswer } from '../../records/users/profiles.ts'
import { addUser, changeUser, removeUser, setPassword, userWithEmail } from '../../records/users/users.ts'
import { isPermittedTo, permitTo } from './permissible.ts'

const path = '/platform/api/v1/users/:user_id'

export const platformUserRoutes: Routes = {
  'POST /platform/api/v1/users': createUser,
  [`GET ${path}`]: withUser(({ state }, user) => ok(platformUserAnswer(state, user))),
  [`PATCH ${path}`]: withUser(update),
  [`PUT ${path}`]: withUser(update),
  [`DELETE ${path}`]: withUser(({ state }, { id }) => {
    removeUser(state, id)
    return done
  }),
  [`GET ${path}/login`]: withUser(({ state }, { email }) => {
    const query = new URLSearchParams({ email, sso_auth_token: 'fake-sso-token' })
    return ok({ url: `${state.server.url}/app/login?${query}` })
  }),
  [`POST ${path}/token`]: withUser(({ state }, user) => ok(tokenAnswer(state, user))),
}

function withUser(handler: (exchange: Exchange, user: UserRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const user = exchange.state.users.get(wholeNumber(exchange.params.user_id))
    if (!user) return unknownRoute
    return isPermittedTo(exchange, 'user', user.id) ? handler(exchange, user) : notPermissible
  }
}

/**
 * With a known e-mail address, returns its user, which the app may use from then on, and ignores everything else. Older
 * servers fail without a name.
 */
function createUser(exchange: Exchange): FakeAnswer {
  const { state, request, version } = exchange
  const email = text(request.params.email)?.toLowerCase() ?? ''
  const known = userWithEmail(state, email)
  const errors = known ? [] : newUserErrors(request.params)
  const isNameless = errors.some(({ attribute }) => attribute === 'name')
  if (isNameless && errors.length === 1 && !isSince(version, 4, 14, 2)) return failure
  if (errors.length > 0) return invalidRecord(errors)
  const user = known ?? addUser(state, { name: '', email, ...fieldsOf(request.params) })
  permitTo(exchange, 'user', user.id)
  return ok(platformUserAnswer(state, user))
}

function newUserErrors({ name, email, password }: Record<string, unknown>) {
  return [
    ...(isBlank(name) ? [recordError('name', "can't be blank")] : []),
    ...(isBlank(email) ? [recordError('email', "can't be blank")] : []),
    ...passwordErrors(password),
  ]
}

/** Custom attributes are merged with what there is. */
function fieldsOf(params: Record<string, unknown>, before: Record<string, unknown> = {}): Partial<UserRecord> {
  const { password, custom_attributes } = params
  return {
    ...('name' in params && { name: text(params.name) ?? '' }),
    ...('display_name' in params && { display_name: text(params.display_name) }),
    ...('email' in params && { email: text(params.email)?.toLowerCase() ?? '' }),
    ...(isObject(custom_attributes) && { custom_attributes: { ...before, ...custom_attributes } }),
    ...(password !== undefined && { password: text(password) ?? '' }),
  }
}

function update({ state, request: { params } }: Exchange, user: UserRecord): FakeAnswer {
  const errors = 'password' in params ? passwordErrors(params.password) : []
  if ('email' in params) errors.unshift(...emailErrors(state, text(params.email) ?? '', user))
  if ('name' in params && isBlank(params.name)) errors.unshift(recordError('name', "can't be blank"))
  if (errors.length > 0) return invalidRecord(errors)
  const { password, ...fields } = fieldsOf(params, user.custom_attributes)
  changeUser(state, user.id, fields)
  if (password !== undefined) setPassword(state, user, password)
  return ok(platformUserAnswer(state, user))
}

function emailErrors(state: FakeState, email: string, user: UserRecord) {
  if (isBlank(email)) return [recordError('email', "can't be blank")]
  const other = userWithEmail(state, email.toLowerCase()) ?? user
  return other === user ? [] : [recordError('email', 'has already been taken')]
}

export function passwordErrors(password: unknown): RecordError[] {
  return passwordRules.flatMap(([rule, lack]) =>
    rule.test(text(password) ?? '') ? [] : [recordError('password', `must contain at least ${lack}`)],
  )
}

const passwordRules: readonly (readonly [RegExp, string])[] = [
  [/^.{6,}$/, '6 characters'],
  [/[A-Z]/, '1 uppercase character'],
  [/\d/, '1 number'],
  [/[^A-Za-z0-9]/, '1 special character'],
]
