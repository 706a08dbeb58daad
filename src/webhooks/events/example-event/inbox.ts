/** The API inbox of the examples, as its own events show it: without its id and its name. */
import type { WebhookAccount, WebhookInboxSettings, WebhookWorkingHours } from '../../../types.ts'
import { begun } from './times.ts'

const row = { created_at: begun, updated_at: begun }

export function inboxSettings(account: WebhookAccount): WebhookInboxSettings {
  return {
    allow_messages_after_resolved: true,
    lock_to_single_conversation: false,
    auto_assignment_config: {},
    enable_auto_assignment: true,
    enable_email_collect: true,
    greeting_enabled: false,
    greeting_message: null,
    csat_survey_enabled: false,
    business_name: null,
    sender_name_type: 'friendly',
    timezone: 'UTC',
    out_of_office_message: null,
    working_hours_enabled: false,
    working_hours: Array.from({ length: 7 }, (_, day) => workingHours(day, account.id)),
    ...row,
    channel: {
      id: 12,
      account_id: account.id,
      webhook_url: 'https://hooks.example.com/inbox',
      ...row,
      identifier: 'example-identifier',
      hmac_token: 'example-hmac-token',
      hmac_mandatory: false,
      additional_attributes: {},
      secret: 'example-secret',
    },
    account,
  }
}

/** From nine to five, closed on Sunday and Saturday: a new inbox has these. */
function workingHours(day_of_week: number, account_id: number): WebhookWorkingHours {
  const isClosed = day_of_week === 0 || day_of_week === 6
  return {
    id: 41 + day_of_week,
    inbox_id: 2,
    account_id,
    day_of_week,
    closed_all_day: isClosed,
    open_hour: isClosed ? null : 9,
    open_minutes: isClosed ? null : 0,
    close_hour: isClosed ? null : 17,
    close_minutes: isClosed ? null : 0,
    ...row,
    open_all_day: false,
  }
}
