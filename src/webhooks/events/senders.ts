/** Who sends which event. */
import type { WebhookEvent } from '../../types.ts'

/**
 * Who sent a delivery: a webhook of the account, the `webhook_url` of an API inbox, the `outgoing_url` of an agent bot,
 * a macro or an automation rule.
 */
export type DeliverySender = 'account' | 'inbox' | 'bot' | 'macro' | 'automation'

/** The senders of each event; examples come from the first one by default. */
export const sendersOfEvents = {
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
} as const satisfies { readonly [Name in WebhookEvent['event']]: readonly DeliverySender[] }

/** Events that only the document of a fork has may come from anyone. */
export type SendersOfEvents = {
  [Name in WebhookEvent['event']]: Name extends keyof typeof sendersOfEvents
    ? (typeof sendersOfEvents)[Name][number]
    : DeliverySender
}

/** The events that one sender sends: `WebhookEventFrom<'bot'>` is what an agent bot gets. */
export type WebhookEventFrom<Sender extends DeliverySender> = Extract<
  WebhookEvent,
  {
    event: {
      [Name in keyof SendersOfEvents]: Sender extends SendersOfEvents[Name] ? Name : never
    }[keyof SendersOfEvents]
  }
>

/**
 * Returns who sent an event, where its name implies it: `conversation_opened` is sent to bots only, `contact_created` to
 * webhooks of the account only. Undefined for events that several senders send: their bodies are the same.
 */
export function deliverySenderOf(event: {
  readonly event: string
  readonly name?: unknown
}): DeliverySender | undefined {
  const name = event.event === 'unknown' ? String(event.name) : event.event
  if (name.startsWith('automation_event.')) return 'automation'
  if (name.startsWith('macro.')) return 'macro'
  if (/^conversation_(opened|resolved)$/.test(name)) return 'bot'
  return /^(contact|inbox)_/.test(name) ? 'account' : undefined
}
