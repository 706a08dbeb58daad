/** Inboxes: read by their members, changed by administrators. */

import { isSince } from '../../../helpers/server-version.ts'
import type { Inbox } from '../../../types.ts'
import {
  badRequest,
  done,
  type FakeAnswer,
  failure,
  invalidRecord,
  notAllowed,
  notFound,
  ok,
  unprocessable,
} from '../../exchange/answers.ts'
import { inside } from '../../exchange/reads.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { removeInbox } from '../../records/conversations/inbox-removal.ts'
import { type RecordError, recordError } from '../../records/errors.ts'
import { createInbox, type FakeChannel } from '../../records/inboxes/channels.ts'
import { findInbox, inboxFor } from '../../records/inboxes/inboxes.ts'
import { nextId, setBackIds } from '../../records/state.ts'
import { isAdministrator, isInInboxesOf, seesInbox } from '../../records/users/members.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { channelErrors, channelFieldsOf, settingsOf } from './fields.ts'

const path = '/inboxes/:id'

export const inboxRoutes: Routes = {
  'GET /inboxes': (exchange) => {
    const isSeen = isInInboxesOf(exchange.state, exchange.caller)
    const seen = exchange.state.inboxes.filter(({ id }) => isSeen({ inbox_id: id })).sort(byName)
    return ok({ payload: seen.map((inbox) => shown(exchange, inbox)) })
  },
  'POST /inboxes': asAdministrator(create),
  [`GET ${path}`]: withInbox((exchange, inbox) => ok(shown(exchange, inbox))),
  [`PATCH ${path}`]: withInbox(asAdministrator(update)),
  [`PUT ${path}`]: withInbox(asAdministrator(update)),
  [`DELETE ${path}`]: withInbox(asAdministrator(remove)),
  [`DELETE ${path}/avatar`]: withInbox(asAdministrator(removeAvatar)),
  [`GET ${path}/campaigns`]: withInbox(asAdministrator(() => ok([]))),
  [`GET ${path}/health`]: withInbox(asAdministrator(health)),
  [`POST ${path}/sync_templates`]: withInbox(asAdministrator(syncTemplates)),
  [`GET ${path}/csat_template`]: since([10], withInbox(csatTemplate)),
  [`POST ${path}/reset_secret`]: since([13], withInbox(asAdministrator(resetSecret))),
  [`POST ${path}/rotate_hmac_token`]: since([18], withInbox(asAdministrator(rotateHmacToken))),
}

/** Before 4.13 API inboxes had no secret; before 4.10 inboxes of e-mail always had an address to forward to. */
function shown({ version, state, caller }: Exchange, inbox: Inbox): Inbox {
  const seen = inboxFor(inbox, isAdministrator({ state, caller }))
  if (seen.channel_type === 'Channel::Email') {
    if (isSince(version, 4, 14, 2)) return seen
    const { imap_authentication: _, ...older } = seen
    if (isSince(version, 4, 10)) return older
    const { forwarding_enabled: __, ...oldest } = older
    return { ...oldest, forward_to_email: `fake-inbox-${inbox.id}@false` }
  }
  if (isSince(version, 4, 13) || seen.channel_type !== 'Channel::Api') return seen
  const { secret: _, ...rest } = seen
  return rest
}

function byName(a: Inbox, b: Inbox): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return first < second ? -1 : Number(first > second)
}

/** For everybody who sees the inbox. */
export function withInbox(handler: (exchange: Exchange, inbox: Inbox) => FakeAnswer): Handler {
  return (exchange) => {
    const inbox = findInbox(exchange.state, wholeNumber(exchange.params.id))
    if (!inbox) return notFound
    return seesInbox(exchange.state, exchange.caller, inbox.id) ? handler(exchange, inbox) : notAllowed
  }
}

const channels: Readonly<Record<string, FakeChannel>> = {
  web_widget: 'Channel::WebWidget',
  api: 'Channel::Api',
  email: 'Channel::Email',
  line: 'Channel::Line',
  telegram: 'Channel::Telegram',
  whatsapp: 'Channel::Whatsapp',
  sms: 'Channel::Sms',
}

/** Credentials for other services are taken as they are: there is nobody to ask about them. */
function create(exchange: Exchange): FakeAnswer {
  const { state, request } = exchange
  if (!isObject(request.params.channel)) return failure
  const channel = inside(request.params, 'channel')
  const sent = text(channel.type) ?? ''
  const type = Object.hasOwn(channels, sent) ? channels[sent] : undefined
  const lastIds = { ...state.lastIds }
  const id = nextId(state, 'inbox')
  const inbox = createInbox(state, { id, name: '' }, type)
  inbox.enable_auto_assignment = true
  // The database requires it, without a validation before.
  const lacksEmail = type === 'Channel::Email' && isBlank(channel.email)
  const refusal = lacksEmail ? failure : changed(exchange, inbox, channel, type !== undefined)
  if (refusal) {
    setBackIds(state, lastIds)
    return refusal
  }
  if (inbox.channel_type === 'Channel::Telegram') inbox.name = inbox.bot_name ?? ''
  state.inboxes.push(inbox)
  state.membersOfInboxes.set(id, [])
  return ok(shown(exchange, inbox))
}

function update(exchange: Exchange, inbox: Inbox): FakeAnswer {
  const next = { ...inbox }
  const refusal = changed(exchange, next, inside(exchange.request.params, 'channel'), true)
  return refusal ?? ok(shown(exchange, Object.assign(inbox, next)))
}

/** Writes what was sent into the inbox; returns the refusal if it may not be stored so. */
function changed(
  { state, request: { params } }: Exchange,
  inbox: Inbox,
  channel: Record<string, unknown>,
  hasChannel: boolean,
): FakeAnswer | undefined {
  const ofChannel = channelFieldsOf(state, inbox, channel)
  const settings = settingsOf(params, inbox)
  if (!ofChannel || !settings) return failure
  Object.assign(inbox, settings, ofChannel)
  const others = state.inboxes.filter(({ id }) => id !== inbox.id)
  const isNew = others.length === state.inboxes.length
  const errors = hasChannel ? channelErrors(inbox, channel, { others, isNew }) : []
  if (errors.length > 0) return invalidRecord(errors)
  const ofInbox = inboxErrors(inbox, hasChannel)
  if (ofInbox.length > 0) return invalidRecord(ofInbox)
  if (params.avatar instanceof File) inbox.avatar_url = addPicture(state, params.avatar)
  return undefined
}

function inboxErrors({ name, channel_type, timezone }: Inbox, hasChannel: boolean) {
  const errors: RecordError[] = []
  if (isBlank(name) && channel_type !== 'Channel::Telegram') errors.push(recordError('name', "can't be blank"))
  if (!isTimeZone(timezone)) errors.push(recordError('timezone', 'is not included in the list'))
  if (!hasChannel) errors.push(recordError('channel', 'must exist'))
  return errors
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function remove({ state }: Exchange, { id }: Inbox): FakeAnswer {
  removeInbox(state, id)
  return ok({ message: 'Your inbox deletion request will be processed in some time.' })
}

function removeAvatar(_: Exchange, inbox: Inbox): FakeAnswer {
  inbox.avatar_url = ''
  return done
}

/** The real answer is Meta's. */
function health(_: Exchange, { channel_type }: Inbox): FakeAnswer {
  return channel_type === 'Channel::Whatsapp'
    ? failure
    : badRequest('Health data only available for WhatsApp Cloud API channels')
}

function syncTemplates(_: Exchange, { channel_type }: Inbox): FakeAnswer {
  return channel_type === 'Channel::Whatsapp'
    ? ok({ message: 'Template sync initiated successfully' })
    : unprocessable('Template sync is only available for WhatsApp channels')
}

function csatTemplate(_: Exchange, inbox: Inbox): FakeAnswer {
  return hasTemplates(inbox)
    ? ok({ template_exists: false })
    : badRequest('CSAT template operations only available for WhatsApp and Twilio WhatsApp channels')
}

function hasTemplates(inbox: Inbox): boolean {
  if (inbox.channel_type === 'Channel::TwilioSms') return inbox.medium === 'whatsapp'
  return inbox.channel_type === 'Channel::Whatsapp'
}

/** Deliveries that are under way keep the secret that they were signed with. */
function resetSecret({ state }: Exchange, inbox: Inbox): FakeAnswer {
  if (inbox.channel_type !== 'Channel::Api') return { status: 404 }
  inbox.secret = `fake-inbox-secret-reset-${nextId(state, 'secret')}`
  return ok(inbox)
}

/** Identities that were signed with the token before are refused from now on. */
function rotateHmacToken({ state }: Exchange, inbox: Inbox): FakeAnswer {
  if (inbox.channel_type !== 'Channel::Api' && inbox.channel_type !== 'Channel::WebWidget') return { status: 404 }
  inbox.hmac_token = `fake-hmac-token-rotated-${nextId(state, 'secret')}`
  return ok(inbox)
}
