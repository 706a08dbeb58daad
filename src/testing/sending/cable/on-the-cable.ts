/** Which events the cable sends, whoever listens. */
import { isSince } from '../../../helpers/server-version.ts'
import type { FakeEvent } from '../../events/event.ts'

/** For bots, webhooks, macros and automation rules only. */
const elsewhere =
  /^(conversation\.(opened|resolved)|inbox\.(created|updated)|webwidget\.triggered|macro\..+|automation_event\..+)$/

export function isOnTheCable(event: FakeEvent, version: string): boolean {
  const { name } = event
  if ('isOfBotOnly' in event) return isSince(version, 4, 17) === true
  if ('list' in event && (event.list === 'canned_response' || event.list === 'definition')) {
    return isSince(version, 4, 17) === true
  }
  if (name === 'conversation.unread_count_changed') return isSince(version, 4, 14, 1) === true
  if (name === 'notification.updated') return isSince(version, 4, 14, 2) === true
  return !elsewhere.test(name)
}
