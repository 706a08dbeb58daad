/** Which events the cable sends at all, and which of them are for one user only. */
import { isSince } from '../../helpers/server-version.ts'
import type { FakeEvent } from '../events/event.ts'
import type { Subscriber } from './subscriber.ts'

/** For bots, webhooks, macros and automation rules only. */
const elsewhere =
  /^(conversation\.(opened|resolved)|inbox\.(created|updated)|webwidget\.triggered|macro\..+|automation_event\..+)$/

export function isOnTheCable(event: FakeEvent, version: string): boolean {
  const { name } = event
  if ('isOfBotOnly' in event) return isSince(version, 4, 17) !== false
  if ('list' in event && (event.list === 'canned_response' || event.list === 'definition')) {
    return isSince(version, 4, 17) !== false
  }
  if (name === 'conversation.unread_count_changed') return isSince(version, 4, 14, 1) !== false
  if (name === 'notification.updated') return isSince(version, 4, 14, 2) !== false
  return !elsewhere.test(name)
}

export function isForThem({ kind, id }: Subscriber, event: FakeEvent): boolean {
  if ('notification' in event) return kind === 'user' && id === event.notification.user_id
  return event.name !== 'conversation.mentioned' || (kind === 'user' && id === event.userId)
}
