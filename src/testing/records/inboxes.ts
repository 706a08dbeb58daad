/** API inboxes, and the smaller shapes of an inbox in other responses. */
import type { ApiInbox, InboxReference, InboxRow } from '../../types.ts'
import { accountId } from './account.ts'
import type { FakeState } from './state.ts'

export function createApiInbox(id: number, name: string): ApiInbox {
  return {
    id,
    avatar_url: '',
    channel_id: id,
    name,
    channel_type: 'Channel::Api',
    greeting_enabled: false,
    greeting_message: null,
    working_hours_enabled: false,
    enable_email_collect: true,
    csat_survey_enabled: false,
    csat_config: {},
    enable_auto_assignment: false,
    auto_assignment_config: {},
    out_of_office_message: null,
    working_hours: Array.from({ length: 7 }, (_, day) => workingHours(day)),
    timezone: 'UTC',
    callback_webhook_url: null,
    allow_messages_after_resolved: true,
    lock_to_single_conversation: false,
    sender_name_type: 'friendly',
    business_name: null,
    allowed_domains: null,
    widget_color: null,
    website_url: null,
    hmac_mandatory: false,
    welcome_title: null,
    welcome_tagline: null,
    web_widget_script: null,
    website_token: null,
    selected_feature_flags: null,
    reply_time: null,
    messaging_service_sid: null,
    phone_number: null,
    hmac_token: `fake-hmac-token-${id}`,
    secret: `fake-secret-${id}`,
    webhook_url: '',
    inbox_identifier: `fake-inbox-${id}`,
    additional_attributes: {},
    provider: null,
  }
}

function workingHours(day_of_week: number) {
  const closed_all_day = day_of_week === 0 || day_of_week === 6
  const hours = closed_all_day
    ? { open_hour: null, open_minutes: null, close_hour: null, close_minutes: null }
    : { open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }
  return { day_of_week, closed_all_day, ...hours, open_all_day: false }
}

export function findInbox(state: FakeState, id: number): ApiInbox | undefined {
  return state.inboxes.find((inbox) => inbox.id === id)
}

export function inboxReference({ id, avatar_url, channel_id, name, channel_type }: ApiInbox): InboxReference {
  return { id, avatar_url, channel_id, name, channel_type, provider: null }
}

export function inboxRow(inbox: ApiInbox): InboxRow {
  const at = new Date(0).toISOString()
  return {
    id: inbox.id,
    channel_id: inbox.channel_id,
    account_id: accountId,
    name: inbox.name,
    created_at: at,
    updated_at: at,
    channel_type: inbox.channel_type,
    enable_auto_assignment: inbox.enable_auto_assignment,
    greeting_enabled: inbox.greeting_enabled,
    greeting_message: inbox.greeting_message,
    email_address: null,
    working_hours_enabled: inbox.working_hours_enabled,
    out_of_office_message: inbox.out_of_office_message,
    timezone: inbox.timezone,
    enable_email_collect: inbox.enable_email_collect,
    csat_survey_enabled: inbox.csat_survey_enabled,
    allow_messages_after_resolved: inbox.allow_messages_after_resolved,
    auto_assignment_config: {},
    lock_to_single_conversation: inbox.lock_to_single_conversation,
    portal_id: null,
    sender_name_type: inbox.sender_name_type,
    business_name: inbox.business_name,
    csat_config: {},
  }
}

/** Administrators see its secrets, agents do not. */
export function inboxFor(inbox: ApiInbox, isAdministrator: boolean): ApiInbox {
  if (isAdministrator) return inbox
  const { hmac_token: _, secret: __, ...rest } = inbox
  return rest
}
