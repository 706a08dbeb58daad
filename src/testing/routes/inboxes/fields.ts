/** What a request sets of an inbox and of its channel. */
import type { Inbox, InboxCommon } from '../../../types.ts'
import { inside, insideEach } from '../../exchange/reads.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import { type RecordError, recordError } from '../../records/errors.ts'
import { callbackUrl } from '../../records/inboxes/channels.ts'
import type { Installation } from '../../records/state.ts'

const switches = [
  'greeting_enabled',
  'enable_email_collect',
  'csat_survey_enabled',
  'enable_auto_assignment',
  'working_hours_enabled',
  'allow_messages_after_resolved',
  'lock_to_single_conversation',
] as const

const texts = ['greeting_message', 'out_of_office_message', 'business_name'] as const

/** Returns the fields that were sent, or undefined for a word that the server does not know. */
export function settingsOf(params: Record<string, unknown>, inbox: Inbox): Partial<InboxCommon> | undefined {
  const fields: Partial<InboxCommon> = {}
  for (const key of switches) if (key in params) fields[key] = isTrue(params[key])
  for (const key of texts) if (key in params) fields[key] = textOrNull(params[key])
  if ('name' in params) fields.name = textOrNull(params.name) ?? ''
  if ('timezone' in params) fields.timezone = text(params.timezone) ?? ''
  if (isObject(params.csat_config)) fields.csat_config = csatConfig(inside(params, 'csat_config'))
  if (isObject(params.auto_assignment_config)) {
    const { max_assignment_limit } = inside(params, 'auto_assignment_config')
    fields.auto_assignment_config = isBlank(max_assignment_limit)
      ? {}
      : { max_assignment_limit: wholeNumber(max_assignment_limit) }
  }
  if (Array.isArray(params.working_hours))
    fields.working_hours = changedHours(inbox, insideEach(params, 'working_hours'))
  const { sender_name_type } = params
  if (sender_name_type === undefined) return fields
  if (sender_name_type !== 'friendly' && sender_name_type !== 'professional') return undefined
  return { ...fields, sender_name_type }
}

/** A form sends null as a word. */
function textOrNull(value: unknown): string | null {
  return value === 'null' ? null : text(value)
}

function csatConfig(sent: Record<string, unknown>): InboxCommon['csat_config'] {
  const rules = inside(sent, 'survey_rules')
  return {
    display_type: text(sent.display_type) ?? 'emoji',
    message: text(sent.message) ?? '',
    survey_rules: {
      operator: text(rules.operator) ?? 'contains',
      values: Array.isArray(rules.values) ? rules.values.map(String) : [],
    },
    button_text: text(sent.button_text) ?? 'Please rate us',
    language: text(sent.language) ?? 'en',
  }
}

const wholeDay = { open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 }

function changedHours(
  { working_hours }: Inbox,
  sent: readonly Record<string, unknown>[],
): InboxCommon['working_hours'] {
  return working_hours.map((day) => {
    const change = sent.find((one) => wholeNumber(one.day_of_week) === day.day_of_week)
    if (!change) return day
    const changed = { ...day }
    for (const key of ['closed_all_day', 'open_all_day'] as const) if (key in change) changed[key] = isTrue(change[key])
    for (const key of ['open_hour', 'open_minutes', 'close_hour', 'close_minutes'] as const) {
      if (key in change) changed[key] = isBlank(change[key]) ? null : wholeNumber(change[key])
    }
    return changed.open_all_day ? { ...changed, ...wholeDay } : changed
  })
}

const channelTexts = {
  'Channel::WebWidget': ['website_url', 'widget_color', 'welcome_title', 'welcome_tagline', 'allowed_domains'],
  'Channel::Api': ['webhook_url'],
  'Channel::Email': [
    ...['email', 'imap_login', 'imap_password', 'imap_address', 'imap_authentication', 'provider'],
    ...[
      'smtp_login',
      'smtp_password',
      'smtp_address',
      'smtp_domain',
      'smtp_openssl_verify_mode',
      'smtp_authentication',
    ],
  ],
  'Channel::Sms': ['phone_number'],
  'Channel::Whatsapp': ['phone_number', 'provider'],
} as const

const channelSwitches = {
  'Channel::WebWidget': ['pre_chat_form_enabled', 'continuity_via_email', 'hmac_mandatory'],
  'Channel::Api': ['hmac_mandatory'],
  'Channel::Email': [
    ...['imap_enabled', 'imap_enable_ssl', 'smtp_enabled', 'smtp_enable_ssl_tls', 'smtp_enable_starttls_auto'],
  ],
} as const

const channelObjects = {
  'Channel::WebWidget': ['pre_chat_form_options'],
  'Channel::Api': ['additional_attributes'],
  'Channel::Whatsapp': ['provider_config'],
} as const

const channelNumbers = { 'Channel::Email': ['imap_port', 'smtp_port'] } as const

/** Returns the fields of the channel that were sent, or undefined for a word that the server does not know. */
export function channelFieldsOf(
  { server }: Pick<Installation, 'server'>,
  { channel_type }: Inbox,
  channel: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {}
  const sent = (keys: Partial<Record<string, readonly string[]>>) =>
    (keys[channel_type] ?? []).filter((key) => key in channel)
  for (const key of sent(channelTexts)) fields[key] = textOrNull(channel[key])
  for (const key of sent(channelSwitches)) fields[key] = isTrue(channel[key])
  for (const key of sent(channelNumbers)) fields[key] = wholeNumber(channel[key])
  for (const key of sent(channelObjects)) if (isObject(channel[key])) fields[key] = channel[key]
  if (channel_type === 'Channel::WebWidget') return withWidgetWords(fields, channel)
  if (channel_type === 'Channel::Sms' || channel_type === 'Channel::Whatsapp') {
    const provider = channel_type === 'Channel::Sms' ? 'sms' : 'whatsapp'
    if (typeof fields.phone_number === 'string')
      fields.callback_webhook_url = callbackUrl(server.url, provider, fields.phone_number)
  }
  if (channel_type === 'Channel::Line' && 'line_channel_id' in channel) {
    fields.callback_webhook_url = callbackUrl(server.url, 'line', text(channel.line_channel_id) ?? '')
  }
  return fields
}

const replyTimes: readonly unknown[] = ['in_a_few_minutes', 'in_a_few_hours', 'in_a_day']

function withWidgetWords(
  fields: Record<string, unknown>,
  { reply_time, selected_feature_flags }: Record<string, unknown>,
): Record<string, unknown> | undefined {
  if (reply_time !== undefined && !replyTimes.includes(reply_time)) return undefined
  return {
    ...fields,
    ...(reply_time !== undefined && { reply_time }),
    ...(Array.isArray(selected_feature_flags) && { selected_feature_flags: selected_feature_flags.map(String) }),
  }
}

const required: Partial<Record<string, readonly string[]>> = {
  'Channel::WebWidget': ['website_url'],
  'Channel::Line': ['line_channel_id', 'line_channel_secret', 'line_channel_token'],
  'Channel::Sms': ['phone_number'],
  'Channel::Whatsapp': ['phone_number'],
}

/**
 * Returns the validation errors of a channel, which is stored before its inbox.
 * @param sent what the request says of the channel
 * @param others the other inboxes
 */
export function channelErrors(
  inbox: Inbox,
  sent: Record<string, unknown>,
  { others, isNew }: { others: readonly Inbox[]; isNew: boolean },
): RecordError[] {
  const blank = (required[inbox.channel_type] ?? []).filter((key) => (isNew || key in sent) && isBlank(sent[key]))
  if (blank.length > 0) return blank.map((key) => recordError(key, "can't be blank"))
  const address = addressOf(inbox)
  if (!address || !others.some((other) => isSameAddress(addressOf(other), address))) return []
  return [recordError(address.attribute, 'has already been taken')]
}

interface Address {
  channel_type: string
  attribute: string
  value: unknown
}

function addressOf(inbox: Inbox): Address | undefined {
  const { channel_type } = inbox
  if (channel_type === 'Channel::Email') return { channel_type, attribute: 'email', value: inbox.email }
  if (channel_type !== 'Channel::Sms' && channel_type !== 'Channel::Whatsapp') return undefined
  return { channel_type, attribute: 'phone_number', value: inbox.phone_number }
}

function isSameAddress(one: Address | undefined, other: Address): boolean {
  return one?.channel_type === other.channel_type && one.value === other.value
}
