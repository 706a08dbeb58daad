/** What contacts see of an API inbox. */

import type {
  ApiInbox,
  PublicContact,
  PublicContactRow,
  PublicConversation,
  PublicInbox,
  PublicMessage,
} from '../../../types.ts'
import { isoTime } from '../iso-time.ts'
import { wholeSeconds } from '../moment.ts'
import type { ContactInboxRecord, ContactRecord, ConversationRecord, FakeState, MessageRecord } from '../state.ts'
import { contactPubsubToken } from './contacts.ts'
import { messageAnswer } from './messages.ts'

export function publicInbox(inbox: ApiInbox): PublicInbox {
  return {
    identifier: inbox.inbox_identifier ?? '',
    identity_validation_enabled: inbox.hmac_mandatory ?? false,
    name: inbox.name,
    timezone: inbox.timezone,
    working_hours: inbox.working_hours,
    working_hours_enabled: inbox.working_hours_enabled,
    csat_survey_enabled: inbox.csat_survey_enabled,
    greeting_enabled: inbox.greeting_enabled,
  }
}

export function publicContact(place: ContactInboxRecord, contact: ContactRecord): PublicContact {
  const { id, name, email, phone_number } = contact
  return { source_id: place.source_id, pubsub_token: contactPubsubToken(place), id, name, email, phone_number }
}

export function publicContactRow({ account }: FakeState, contact: ContactRecord): PublicContactRow {
  const { id, name, email, phone_number, identifier, custom_attributes, additional_attributes, blocked } = contact
  const at = isoTime(contact.created_at)
  const seen = contact.last_activity_at
  return {
    ...{ id, name, email, phone_number, identifier, custom_attributes, additional_attributes, blocked },
    account_id: account.id,
    created_at: at,
    updated_at: at,
    last_activity_at: seen ? isoTime(seen) : null,
    contact_type: email || phone_number || identifier ? 'lead' : 'visitor',
    middle_name: '',
    last_name: '',
    location: null,
    country_code: null,
    company_id: null,
    label_list: [],
  }
}

export function publicConversation(
  state: FakeState,
  conversation: ConversationRecord,
  contact: ContactRecord,
): PublicConversation {
  const { id, uuid, inbox_id, status } = conversation
  return {
    ...{ id, uuid, inbox_id },
    contact_last_seen_at: wholeSeconds(conversation.contact_last_seen_at),
    status,
    agent_last_seen_at: wholeSeconds(conversation.agent_last_seen_at),
    messages: publicMessages(state, conversation).map((message) => publicMessage(state, message)),
    contact: publicContactRow(state, contact),
  }
}

/** Without activity messages and private notes. */
export function publicMessages(state: FakeState, { id }: ConversationRecord): MessageRecord[] {
  return (state.messages.get(id) ?? []).filter((message) => message.message_type !== 2 && !message.private)
}

export function publicMessage(state: FakeState, message: MessageRecord): PublicMessage {
  const answer = messageAnswer(state, message)
  const { id, content, message_type, content_type, content_attributes, created_at, conversation_id } = answer
  const { attachments, sender } = answer
  return {
    ...{ id, content, message_type, content_type, content_attributes, created_at, conversation_id },
    ...(attachments && { attachments }),
    ...(sender && { sender }),
  }
}
