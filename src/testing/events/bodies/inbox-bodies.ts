/** An inbox in its own events: its settings and the row of its channel with all secrets, without its id and name. */
import type { Inbox, WebhookChannel, WebhookInboxSettings } from '../../../types.ts'

interface Place {
  account_id: number
  created: string
  updated: string
}

/** @param at where it is, and when it was updated; when it was created is not recorded */
export function inboxSettings(inbox: Inbox, at: Place): WebhookInboxSettings {
  const { greeting_enabled, greeting_message, csat_survey_enabled, out_of_office_message, timezone } = inbox
  return {
    allow_messages_after_resolved: inbox.allow_messages_after_resolved,
    lock_to_single_conversation: inbox.lock_to_single_conversation,
    auto_assignment_config: inbox.auto_assignment_config,
    enable_auto_assignment: inbox.enable_auto_assignment,
    enable_email_collect: inbox.enable_email_collect,
    ...{ greeting_enabled, greeting_message, csat_survey_enabled },
    business_name: inbox.business_name,
    sender_name_type: inbox.sender_name_type === 'professional' ? 'professional' : 'friendly',
    ...{ timezone, out_of_office_message },
    working_hours_enabled: inbox.working_hours_enabled,
    working_hours: inbox.working_hours.map((hours, index) => ({
      ...{ id: (inbox.id - 1) * 7 + index + 1, inbox_id: inbox.id, account_id: at.account_id, ...hours },
      ...{ created_at: at.created, updated_at: at.created },
    })),
    ...{ created_at: at.created, updated_at: at.updated },
    channel: channelRow(inbox, at),
  }
}

function channelRow(inbox: Inbox, at: Place): WebhookChannel {
  const row = { id: inbox.channel_id, account_id: at.account_id, created_at: at.created, updated_at: at.updated }
  if (inbox.channel_type === 'Channel::Api') {
    return {
      ...row,
      webhook_url: inbox.webhook_url || null,
      identifier: inbox.inbox_identifier ?? '',
      hmac_token: inbox.hmac_token ?? '',
      hmac_mandatory: inbox.hmac_mandatory ?? false,
      additional_attributes: inbox.additional_attributes ?? {},
      secret: inbox.secret ?? '',
    } as WebhookChannel // attributes of the channel are JSON
  }
  if (inbox.channel_type !== 'Channel::WebWidget') return { ...row, phone_number: inbox.phone_number ?? null }
  return {
    ...row,
    website_token: inbox.website_token ?? '',
    hmac_token: inbox.hmac_token ?? '',
    hmac_mandatory: inbox.hmac_mandatory ?? false,
    website_url: inbox.website_url ?? '',
    welcome_title: inbox.welcome_title ?? '',
    welcome_tagline: inbox.welcome_tagline ?? '',
    widget_color: inbox.widget_color ?? '#1f93ff',
    allowed_domains: inbox.allowed_domains ?? '',
    continuity_via_email: true,
    feature_flags: 7,
    reply_time: inbox.reply_time ?? 'in_a_few_minutes',
    pre_chat_form_enabled: false,
    pre_chat_form_options: {},
  } as WebhookChannel // a widget has no secret and no identifier
}
