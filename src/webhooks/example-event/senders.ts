/** Who sends which event, and since which version of the server. */
import { describeValue } from '../../core/errors/describe-value.ts'
import { isSince } from '../../resources/checks/server-version.ts'
import type { WebhookEvent } from '../../types.ts'

type EventName = WebhookEvent['event']

// The first one is the default.
const senders = {
  message_created: ['account', 'inbox', 'bot'],
  message_updated: ['account', 'inbox', 'bot'],
  conversation_created: ['account', 'inbox'],
  conversation_updated: ['account', 'inbox', 'bot'],
  conversation_status_changed: ['account', 'inbox', 'bot'],
  conversation_opened: ['bot'],
  conversation_resolved: ['bot'],
  conversation_typing_on: ['account', 'inbox'],
  conversation_typing_off: ['account', 'inbox'],
  contact_created: ['account'],
  contact_updated: ['account'],
  inbox_created: ['account'],
  inbox_updated: ['account'],
  webwidget_triggered: ['account', 'bot'],
  'macro.executed': ['macro'],
  'automation_event.conversation_created': ['automation'],
  'automation_event.conversation_updated': ['automation'],
  'automation_event.conversation_opened': ['automation'],
  'automation_event.conversation_resolved': ['automation'],
  'automation_event.message_created': ['automation'],
} as const satisfies Record<EventName, readonly string[]>

/** Who sends an event: the webhook of an account, an API inbox, an agent bot, a macro or an automation rule. */
export type ExampleEventSender<Name extends EventName = EventName> = (typeof senders)[Name][number]

/** Where an example comes from, as far as its body depends on it. */
export interface Source {
  readonly sender: ExampleEventSender
  /** Whether the server is at least this release. */
  isSince(major: number, minor: number): boolean
}

/** @throws TypeError if that sender of that server never sends the event */
export function sourceOf(name: EventName, sender: string | undefined, version: string): Source {
  if (!Object.hasOwn(senders, name)) {
    throw new TypeError(`name must be the name of a webhook event, got ${describeValue(name)}`)
  }
  const allowed: readonly ExampleEventSender[] = senders[name]
  const found = allowed.find((candidate) => candidate === (sender ?? allowed[0]))
  if (!found) {
    throw new TypeError(`sender must be one that sends ${name} (${allowed.join(', ')}), got ${describeValue(sender)}`)
  }
  if (isSince(version, 0, 0) === undefined) {
    throw new TypeError(`version must be a version such as "4.14.2", got ${describeValue(version)}`)
  }
  if (isNew(name, found) && !isSince(version, 4, 13)) {
    throw new TypeError(`version must be 4.13 or newer for ${name} from ${found}, got ${describeValue(version)}`)
  }
  return { sender: found, isSince: (major, minor) => isSince(version, major, minor) === true }
}

/** Whether servers before 4.13 never deliver it. */
function isNew(name: EventName, sender: ExampleEventSender): boolean {
  if (sender === 'bot') return name === 'conversation_updated' || name === 'conversation_status_changed'
  return name === 'inbox_created' || name === 'inbox_updated'
}
