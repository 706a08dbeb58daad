/** What an inbox of the data may contain: each field of each channel. */

import {
  a,
  bag,
  type DocumentFields,
  each,
  flag,
  type Kind,
  list,
  meantBy,
  oneOf,
  orNull,
  record,
  required,
  text,
  whole,
} from '../given/kinds.ts'
import type { FakeChannel } from '../records/inboxes/channels.ts'
import type { InboxFields } from './data.ts'
import { distinct, idOf } from './references.ts'

const textOrNull = orNull(text)

const hour = orNull(whole(0))
const day = a<number>('a day from 0 (Sunday) to 6', (value) => [0, 1, 2, 3, 4, 5, 6].some((one) => one === value))

const workingHours: DocumentFields<NonNullable<InboxFields<FakeChannel>['working_hours']>[number]> = {
  day_of_week: required(day),
  ...each(required(flag), 'closed_all_day', 'open_all_day'),
  ...each(required(hour), 'open_hour', 'open_minutes', 'close_hour', 'close_minutes'),
}

const everyInbox = {
  ...each(text, 'avatar_url', 'timezone', 'name'),
  channel_id: whole(1),
  ...each(flag, 'greeting_enabled', 'working_hours_enabled', 'enable_email_collect', 'csat_survey_enabled'),
  ...each(flag, 'enable_auto_assignment', 'allow_messages_after_resolved', 'lock_to_single_conversation'),
  ...each(textOrNull, 'greeting_message', 'out_of_office_message', 'business_name'),
  ...each(bag, 'csat_config', 'auto_assignment_config', 'help_center'),
  working_hours: list(record(workingHours)),
  sender_name_type: oneOf('friendly', 'professional'),
  members: distinct(idOf('agent')),
}

const nothing = a<null>('null in an inbox of this channel', (value) => value === null)

/** Fields that every inbox shows; only those of some channels have a value. */
const ofSomeChannels = {
  ...each(nothing, 'allowed_domains', 'widget_color', 'website_url', 'welcome_title', 'welcome_tagline'),
  ...each(nothing, 'web_widget_script', 'website_token', 'selected_feature_flags', 'reply_time', 'hmac_mandatory'),
  ...each(nothing, 'callback_webhook_url', 'messaging_service_sid', 'phone_number', 'provider'),
}

const common = { ...everyInbox, ...ofSomeChannels }
const phone = { ...each(text, 'phone_number', 'callback_webhook_url') }
const calls = each(flag, 'inbound_calls_enabled', 'recording_enabled', 'transcription_enabled', 'voice_enabled')
const reauthorization = { reauthorization_required: flag }

const channels: { readonly [Channel in FakeChannel]: DocumentFields<InboxFields<Channel>> } = {
  'Channel::Api': {
    ...{ ...common, channel_type: oneOf('Channel::Api'), webhook_url: textOrNull, additional_attributes: bag },
    ...each(text, 'secret', 'inbox_identifier', 'hmac_token'),
    hmac_mandatory: flag,
  },
  'Channel::WebWidget': {
    ...{ ...common, channel_type: oneOf('Channel::WebWidget'), pre_chat_form_options: bag },
    ...each(text, 'widget_color', 'website_url', 'web_widget_script', 'website_token', 'hmac_token'),
    ...each(textOrNull, 'allowed_domains', 'welcome_title', 'welcome_tagline'),
    ...each(flag, 'hmac_mandatory', 'pre_chat_form_enabled', 'continuity_via_email'),
    selected_feature_flags: list(text),
    reply_time: oneOf('in_a_few_minutes', 'in_a_few_hours', 'in_a_day'),
  },
  'Channel::Email': {
    ...{ ...common, ...reauthorization, channel_type: oneOf('Channel::Email') },
    ...each(text, 'email', 'forward_to_email', 'imap_login', 'imap_password', 'imap_address', 'imap_authentication'),
    ...each(text, 'smtp_login', 'smtp_password', 'smtp_address', 'smtp_domain', 'smtp_authentication'),
    ...each(flag, 'forwarding_enabled', 'imap_enabled', 'imap_enable_ssl', 'smtp_enabled', 'smtp_enable_ssl_tls'),
    ...{ smtp_enable_starttls_auto: flag, smtp_openssl_verify_mode: text },
    ...each(whole(0), 'imap_port', 'smtp_port'),
    ...each(textOrNull, 'provider', 'branded_email_layout'),
  },
  'Channel::Sms': { ...common, ...phone, channel_type: oneOf('Channel::Sms'), provider: textOrNull },
  'Channel::Whatsapp': {
    ...{ ...common, ...phone, ...calls, ...reauthorization, channel_type: oneOf('Channel::Whatsapp') },
    ...{ provider: text, provider_config: bag, message_templates: list(bag) },
    business_management_token_configured: flag,
  },
  'Channel::TwilioSms': {
    ...{ ...common, ...phone, ...calls, channel_type: oneOf('Channel::TwilioSms'), content_templates: bag },
    ...each(text, 'medium', 'account_sid', 'auth_token'),
    ...each(flag, 'voice_configured', 'has_api_key_secret'),
    ...each(textOrNull, 'phone_number', 'messaging_service_sid', 'api_key_sid'),
    ...each(textOrNull, 'voice_call_webhook_url', 'voice_status_webhook_url'),
  },
  'Channel::Telegram': { ...common, channel_type: oneOf('Channel::Telegram'), bot_name: textOrNull },
  'Channel::Line': { ...common, channel_type: oneOf('Channel::Line'), callback_webhook_url: text },
  'Channel::FacebookPage': {
    ...common,
    ...reauthorization,
    channel_type: oneOf('Channel::FacebookPage'),
    page_id: text,
  },
  'Channel::Instagram': {
    ...common,
    ...reauthorization,
    channel_type: oneOf('Channel::Instagram'),
    instagram_id: text,
  },
}

const inboxOfChannel = new Map(
  Object.entries(channels).map(([channel, fields]) => [channel, record<object>({ ...fields, name: required(text) })]),
)

const channelName = a<FakeChannel>(`one of ${[...inboxOfChannel.keys()].join(', ')}`, isChannel, (value) =>
  meantBy(value, [...inboxOfChannel.keys()]),
)

export function isChannel(value: unknown): value is FakeChannel {
  return inboxOfChannel.has(String(value))
}

/** The channel says which fields there are. */
export const inboxKind: Kind<object> = {
  read(value, path, inspection) {
    const { channel_type: channel = 'Channel::Api' } = Object(value)
    const known = inboxOfChannel.get(String(channel))
    if (known) return known.read(value, path, inspection)
    channelName.read(channel, `${path}.channel_type`, inspection)
    return {}
  },
}

/** Inbox 1 of the data is there, so it needs no name. */
export const firstInboxKind = record<InboxFields<'Channel::Api'>>(channels['Channel::Api'])
