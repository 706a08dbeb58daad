/** The version of the server and the profile of the caller: routes outside of any account. */

import { isSince } from '../../../helpers/server-version.ts'
import type { Agent } from '../../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, notFound, ok, unprocessable } from '../../exchange/answers.ts'
import { type Fields, withFields } from '../../exchange/fields.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { recordError } from '../../records/errors.ts'
import { isoTime } from '../../records/iso-time.ts'
import type { FakeState, UserRecord } from '../../records/state.ts'
import { enterAccount } from '../../records/users/members.ts'
import { profileAnswer } from '../../records/users/profiles.ts'
import { renewToken } from '../../records/users/tokens.ts'
import { changeUser, setPassword } from '../../records/users/users.ts'
import { since } from '../access/conditions.ts'
import { passwordErrors } from '../platform/users.ts'

const path = '/api/v1/profile'

export const serverRoutes: Routes = {
  'GET /api': ({ version, now }) => {
    const timestamp = isoTime(now).replace('T', ' ').slice(0, 19)
    return ok({ version, timestamp, queue_services: 'ok', data_services: 'ok' })
  },
  'GET /health': since([14, 2], () => ok({ status: 'woot' })),
  [`GET ${path}`]: withUser(shown),
  [`PUT ${path}`]: withProfile(update),
  [`PATCH ${path}`]: withProfile(update),
  // Access tokens have no sessions.
  [`GET ${path}/sessions`]: since([15], () => ok([])),
  [`DELETE ${path}/sessions/:session_id`]: since([15], () => notFound),
  [`DELETE ${path}/avatar`]: withUser((exchange, user) => {
    changeUser(exchange.state, user.id, { thumbnail: '' })
    return shown(exchange, user)
  }),
  [`POST ${path}/availability`]: withMembership(setAvailability),
  [`POST ${path}/auto_offline`]: withMembership((exchange, { agent, user, sent }) => {
    agent.auto_offline = isTrue(sent.auto_offline)
    return shown(exchange, user)
  }),
  [`PUT ${path}/set_active_account`]: withMembership(({ now }, { account, user }) => {
    enterAccount(account, user.id, now)
    return done
  }),
  [`POST ${path}/reset_access_token`]: withUser((exchange, user) => {
    renewToken(exchange.state, { kind: 'user', id: user.id })
    return shown(exchange, user)
  }),
}

function shown({ state, version }: Exchange, user: UserRecord): FakeAnswer {
  const access = isSince(version, 4, 16) === true
  return ok(profileAnswer(state, user, { onboarding: isSince(version, 4, 14, 2) === true, access }))
}

function withUser(handler: (exchange: Exchange, user: UserRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const user = exchange.state.users.get(exchange.caller.id)
    return user ? handler(exchange, user) : notFound
  }
}

interface Member {
  user: UserRecord
  account: FakeState
  agent: Agent
  sent: Fields
}

/** In the account that was sent. */
function withMembership(handler: (exchange: Exchange, member: Member) => FakeAnswer): Handler {
  return withProfile((exchange, user, sent) => {
    const account = exchange.state.accounts.get(wholeNumber(sent.account_id))
    const agent = account?.agents.find(({ id }) => id === user.id)
    return account && agent ? handler(exchange, { user, account, agent, sent }) : notFound
  })
}

function withProfile(handler: (exchange: Exchange, user: UserRecord, sent: Fields) => FakeAnswer): Handler {
  return withUser((exchange, user) =>
    withFields(exchange.request, { name: 'profile' }, (sent) => handler(exchange, user, sent)),
  )
}

function update(exchange: Exchange, user: UserRecord, sent: Fields): FakeAnswer {
  const { state } = exchange
  if (!isBlank(sent.password)) {
    if (text(sent.current_password) !== user.password) return unprocessable('Invalid current password')
    const errors = newPasswordErrors(sent)
    if (errors.length > 0) return invalidRecord(errors)
    setPassword(state, user, text(sent.password) ?? '')
  }
  if ('name' in sent && isBlank(sent.name)) return invalidRecord([recordError('name', "can't be blank")])
  const { avatar } = sent
  const picture = avatar instanceof File && { thumbnail: addPicture(state, avatar) }
  changeUser(state, user.id, { ...fieldsOf(user, sent), ...picture })
  return shown(exchange, user)
}

function fieldsOf({ custom_attributes }: UserRecord, sent: Fields): Partial<UserRecord> {
  const { phone_number } = sent
  return {
    ...('name' in sent && { name: text(sent.name) ?? '' }),
    ...('display_name' in sent && { display_name: text(sent.display_name) }),
    ...('message_signature' in sent && { message_signature: text(sent.message_signature) }),
    ...('phone_number' in sent && { custom_attributes: { ...custom_attributes, phone_number } }),
    ...(isObject(sent.ui_settings) && { ui_settings: sent.ui_settings }),
  }
}

function newPasswordErrors({ password, password_confirmation: confirmation }: Fields) {
  const errors = passwordErrors(password)
  if (confirmation === undefined || confirmation === null || text(confirmation) === text(password)) return errors
  return [recordError('password_confirmation', "doesn't match Password"), ...errors]
}

const availabilities = ['online', 'offline', 'busy'] as const

function setAvailability(exchange: Exchange, { agent, user, sent }: Member): FakeAnswer {
  const availability = availabilities.find((word) => word === sent.availability)
  if (!availability) return failure
  agent.availability_status = availability
  return shown(exchange, user)
}
