/** Inboxes of every channel, and the smaller shapes of an inbox in other responses. */
import type { Inbox, InboxReference, InboxRow } from '../../../types.ts'
import type { FakeState } from '../state.ts'

export function findInbox(state: FakeState, id: number): Inbox | undefined {
  return state.inboxes.find((inbox) => inbox.id === id)
}

export function inboxReference({
  id,
  avatar_url,
  channel_id,
  name,
  channel_type,
  provider = null,
}: Inbox): InboxReference {
  return { id, avatar_url, channel_id, name, channel_type, provider }
}

export function inboxRow({ account }: FakeState, inbox: Inbox): InboxRow {
  const at = new Date(0).toISOString()
  return {
    id: inbox.id,
    channel_id: inbox.channel_id,
    account_id: account.id,
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

const secrets = /^(hmac_token|secret|imap_.+|smtp_.+|auth_token|account_sid|api_key_sid|provider_config)$/

/** Administrators see its secrets, agents do not. */
export function inboxFor(inbox: Inbox, isAdministrator: boolean): Inbox {
  if (isAdministrator) return inbox
  const shown = Object.entries(inbox).filter(([key]) => !secrets.test(key))
  return Object.fromEntries(shown) as Inbox // every secret is optional
}
