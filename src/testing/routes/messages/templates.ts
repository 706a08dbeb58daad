/** Messages of the server itself, with which an inbox answers what the contact has written. */
import type { Inbox } from '../../../types.ts'
import { isOpenAt } from '../../records/inboxes/business-hours.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { wholeSeconds } from '../../records/moment.ts'
import type { ConversationRecord, MessageRecord } from '../../records/state.ts'
import { addTemplate, type Setting } from './activities.ts'
import { filledIn } from './liquid.ts'

const day = 86_400

/** One after the other: a note that the inbox is closed takes the place of the greeting. None in conversations of campaigns. */
export function answerByTemplates(setting: Setting, conversation: ConversationRecord): void {
  const inbox = findInbox(setting.state, conversation.inbox_id)
  if (!inbox || typeof conversation.campaign_id === 'number') return
  const messages = () => setting.state.messages.get(conversation.id) ?? []
  if (isClosedNoteDue(inbox, messages(), setting.now)) send(setting, conversation, inbox.out_of_office_message)
  if (isGreetingDue(inbox, messages())) send(setting, conversation, inbox.greeting_message)
  if (isEmailAskedFor(setting, inbox, conversation)) {
    addTemplate(setting, conversation, { content: 'Give the team a way to reach you.' })
    addTemplate(setting, conversation, { content: 'Get notified by email', content_type: 'input_email' })
  }
}

function send(setting: Setting, conversation: ConversationRecord, content: string | null): void {
  addTemplate(setting, conversation, { content: filledIn(setting, conversation, null, content ?? '') })
}

/** Once a day in Greenwich, and not while somebody is answering. */
function isClosedNoteDue(inbox: Inbox, messages: readonly MessageRecord[], now: number): boolean {
  if (!inbox.out_of_office_message?.trim() || isOpenAt(inbox, now)) return false
  const isOfToday = ({ created_at }: MessageRecord) => Math.floor(created_at / day) === Math.floor(now / day)
  return !messages.some(
    (message) =>
      (message.message_type === 3 && isOfToday(message)) ||
      (message.message_type === 1 && !message.private && wholeSeconds(message.created_at) > wholeSeconds(now) - 300),
  )
}

/** Until somebody has answered; not twice. */
function isGreetingDue(inbox: Inbox, messages: readonly MessageRecord[]): boolean {
  if (!inbox.greeting_enabled || !inbox.greeting_message?.trim()) return false
  return !messages.some(({ message_type }) => message_type === 1 || message_type === 3)
}

/** Once in a conversation. */
function isEmailAskedFor({ state }: Setting, inbox: Inbox, { id, contact_id }: ConversationRecord): boolean {
  if (inbox.channel_type !== 'Channel::WebWidget' || !inbox.enable_email_collect) return false
  const wasSent = state.messages.get(id)?.some(({ content_type }) => content_type === 'input_email')
  return !wasSent && !state.contacts.get(contact_id)?.email
}
