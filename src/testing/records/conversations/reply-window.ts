/** For how long a channel lets agents answer a message of the contact. */
import type { Inbox } from '../../../types.ts'
import { findInbox } from '../inboxes/inboxes.ts'
import { wholeSeconds } from '../moment.ts'
import type { ConversationRecord, FakeState } from '../state.ts'

const hour = 3600

/** Where the channel has a window, a conversation in which the contact has said nothing cannot be answered. */
export function canReply(state: FakeState, { id, inbox_id }: ConversationRecord, now: number): boolean {
  const window = replyWindow(findInbox(state, inbox_id))
  if (window === undefined) return true
  const latest = (state.messages.get(id) ?? []).findLast(({ message_type }) => message_type === 0)
  return latest !== undefined && now < wholeSeconds(latest.created_at) + window
}

/** In seconds; undefined if there is no limit. */
function replyWindow(inbox: Inbox | undefined): number | undefined {
  switch (inbox?.channel_type) {
    case 'Channel::Api':
      return windowOfApi(inbox.additional_attributes?.agent_reply_time_window)
    case 'Channel::FacebookPage':
    case 'Channel::Instagram':
    case 'Channel::Whatsapp':
      return 24 * hour
    case 'Channel::TwilioSms':
      return inbox.medium === 'whatsapp' ? 24 * hour : undefined
    default:
      return undefined
  }
}

/** The server stores the hours as they were sent, and reads the digits at the start. */
function windowOfApi(hours: unknown): number | undefined {
  const isNumber = typeof hours === 'number'
  if (!isNumber && (typeof hours !== 'string' || hours.trim() === '')) return undefined
  return Math.trunc(Number.parseFloat(String(hours)) || 0) * hour
}
