/** The version of the server and the profile of the caller: routes outside of any account. */

import { isSince } from '../../../helpers/server-version.ts'
import type { Agent } from '../../../types.ts'
import {
  done,
  type FakeAnswer,
  failure,
  invalidRecord,
  notFound,
  ok,
  unknownRoute,
  unprocessable,
} from '../../exchange/answers.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { isoTime } from '../../records/iso-time.ts'
import { accountId } from '../../records/users/account.ts'
import { profileAnswer, profileRecord, setPassword } from '../../records/users/profiles.ts'
import { renewToken } from '../../records/users/tokens.ts'
import { passwordErrors } from '../platform/users.ts'

const path = '/api/v1/profile'

export const serverRoutes: Routes = {
  'GET /api': ({ version, now }) => {
    const timestamp = isoTime(now).replace('T', ' ').slice(0, 19)
    return ok({ version, timestamp, queue_services: 'ok', data_services: 'ok' })
  },
  'GET /health': ({ version }) => (isSince(version, 4, 14) ? ok({ status: 'woot' }) : unknownRoute),
  [`GET ${path}`]: withUser(({ state }, user) => ok(profileAnswer(state, user))),
  [`PUT ${path}`]: withProfile(update),
  [`PATCH ${path}`]: withProfile(update),
  // Access tokens have no sessions.
  [`GET ${path}/sessions`]: sinceSessions(() => ok([])),
  [`DELETE ${path}/sessions/:session_id`]: sinceSessions(() => notFound),
  [`DELETE ${path}/avatar`]: withUser(({ state }, user) => {
    user.thumbnail = ''
    return ok(profileAnswer(state, user))
  }),
  [`POST ${path}/availability`]: withProfile(setAvailability),
  [`POST ${path}/auto_offline`]: withProfile(({ state }, user, sent) => {
    if (wholeNumber(sent.account_id) !== accountId) return notFound
    user.auto_offline = isTrue(sent.auto_offline)
    return ok(profileAnswer(state, user))
  }),
  [`PUT ${path}/set_active_account`]: withProfile(({ state, now }, user, sent) => {
    if (wholeNumber(sent.account_id) !== accountId) return notFound
    profileRecord(state, user.id).active_at = isoTime(now)
    return done
  }),
  [`POST ${path}/reset_access_token`]: withUser(({ state }, user) => {
    renewToken(state, { kind: 'user', id: user.id })
    return ok(profileAnswer(state, user))
  }),
}

function sinceSessions(handler: Handler): Handler {
  return (exchange) => (isSince(exchange.version, 4, 15) ? handler(exchange) : unknownRoute)
}

function withUser(handler: (exchange: Exchange, user: Agent) => FakeAnswer): Handler {
  return (exchange) => {
    const user = exchange.state.agents.find(({ id }) => id === exchange.caller.id)
    return user ? handler(exchange, user) : notFound
  }
}

/** JSON may be flat. */
function withProfile(handler: (exchange: Exchange, user: Agent, sent: Record<string, unknown>) => FakeAnswer): Handler {
  return withUser((exchange, user) => {
    const { body, isForm } = exchange.request
    const sent = body.profile ?? (isForm ? undefined : body)
    if (!isObject(sent) || Object.keys(sent).length === 0) {
      return unprocessable('param is missing or the value is empty: profile')
    }
    return handler(exchange, user, sent)
  })
}

function update({ state, request }: Exchange, user: Agent, sent: Record<string, unknown>): FakeAnswer {
  const record = profileRecord(state, user.id)
  if (!isBlank(sent.password)) {
    if (text(sent.current_password) !== record.password) return unprocessable('Invalid current password')
    const errors = newPasswordErrors(sent)
    if (errors.length > 0) return invalidRecord(errors)
    setPassword(state, user.id, text(sent.password) ?? '')
  }
  if ('name' in sent && isBlank(sent.name))
    return invalidRecord([{ attribute: 'name', message: "Name can't be blank" }])
  if ('name' in sent) user.name = text(sent.name) ?? user.name
  if ('display_name' in sent) record.display_name = text(sent.display_name)
  if ('message_signature' in sent) record.message_signature = text(sent.message_signature)
  if ('phone_number' in sent)
    record.custom_attributes = { ...record.custom_attributes, phone_number: sent.phone_number }
  if (isObject(sent.ui_settings)) record.ui_settings = sent.ui_settings
  if (sent.avatar instanceof File) user.thumbnail = addPicture(state, sent.avatar, request.origin)
  user.available_name = record.display_name || user.name
  return ok(profileAnswer(state, user))
}

function newPasswordErrors({ password, password_confirmation: confirmation }: Record<string, unknown>) {
  const errors = passwordErrors(password)
  if (confirmation === undefined || confirmation === null || text(confirmation) === text(password)) return errors
  return [{ attribute: 'password_confirmation', message: "Password confirmation doesn't match Password" }, ...errors]
}

const availabilities = ['online', 'offline', 'busy'] as const

function setAvailability({ state }: Exchange, user: Agent, sent: Record<string, unknown>): FakeAnswer {
  if (wholeNumber(sent.account_id) !== accountId) return notFound
  const availability = availabilities.find((word) => word === sent.availability)
  if (!availability) return failure
  user.availability_status = availability
  return ok(profileAnswer(state, user))
}
