/** What the cable sends of an event. */

import { isSince } from '../../../helpers/server-version.ts'
import type { MessageSender, RealtimePerformer } from '../../../types.ts'
import { pushConversation } from '../../events/bodies/push.ts'
import { asSentBy } from '../../events/bodies/shapes-by-version.ts'
import type { Cause, FakeEvent, NotificationHappening } from '../../events/event.ts'
import { notificationAnswer } from '../../events/notifying.ts'
import { contactSender } from '../../records/conversations/contacts.ts'
import { messageInConversation } from '../../records/conversations/messages.ts'
import { senderOf } from '../../records/conversations/senders.ts'
import { cacheKeys } from '../../records/settings/account-details.ts'
import type { FakeState } from '../../records/state.ts'

export interface RealtimeMessageBody {
  event: string
  data: object
}

interface Sending {
  cause: Cause
  version: string
  /** Unix seconds. */
  now: number
}

/** Events that the server reads again in a job, which does not know who acted. */
const withoutPerformer: readonly FakeEvent['name'][] = [
  'conversation.updated',
  'conversation.status_changed',
  'assignee.changed',
  'team.changed',
  'conversation.mentioned',
  'notification.created',
  'notification.deleted',
]

export function realtimeMessage(state: FakeState, event: FakeEvent, sending: Sending): RealtimeMessageBody {
  const performer = performerOf(state, event, sending.cause)
  const data = asSentBy(state, sending.version, dataOf(state, event, sending))
  return { event: event.name, data: { ...data, ...(performer && { performer }) } }
}

function dataOf(state: FakeState, event: FakeEvent, { cause: { echoId }, version, now }: Sending): object {
  if (event.name === 'account.cache_invalidated') {
    return { cache_keys: cacheKeys(state, isSince(version, 4, 17) === true), account_id: state.account.id }
  }
  // Agents are to read the counts again.
  if (event.name === 'conversation.unread_count_changed') return { account_id: state.account.id }
  if ('notification' in event) return { ...notificationData(state, event, now), account_id: state.account.id }
  if ('contact' in event) return { ...contactSender(event.contact), account_id: state.account.id }
  if (!('conversation' in event)) throw new Error(`the cable does not send ${event.name}`)
  const { conversation } = event
  if ('message' in event) {
    return {
      ...messageInConversation(state, conversation, event.message),
      ...(event.name === 'message.updated'
        ? { previous_changes: event.previous }
        : echoId !== undefined && { echo_id: echoId }),
    }
  }
  const pushed = pushConversation(state, conversation, now)
  if (!('typist' in event)) return { ...pushed, account_id: state.account.id }
  const user = senderOf(state, { sender: event.typist })
  return { conversation: pushed, user, is_private: event.isPrivate, account_id: state.account.id }
}

/** With the text as the title, too. */
function notificationData(
  state: FakeState,
  { name, notification, unread }: NotificationHappening,
  now: number,
): object {
  const counts = { unread_count: unread, count: unread }
  if (name === 'notification.deleted') return { notification: { id: notification.id }, ...counts }
  const shown = notificationAnswer(state, notification, now)
  const title = { push_message_title: shown?.push_message_body }
  return { notification: { ...shown, account_id: state.account.id, ...title }, ...counts }
}

function performerOf(state: FakeState, event: FakeEvent, { performer }: Cause): RealtimePerformer | undefined {
  // A job writes activity messages.
  const isActivity = 'message' in event && event.message.message_type === 2
  if (isActivity || withoutPerformer.includes(event.name)) return undefined
  const sender = senderOf(state, { sender: performer })
  return sender && isPerformer(sender) ? sender : undefined
}

function isPerformer(sender: MessageSender): sender is RealtimePerformer {
  return sender.type === 'user' || sender.type === 'agent_bot'
}
