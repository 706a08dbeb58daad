/** What a delivery contains. */
import type { WebhookEvent } from '../../types.ts'
import { WebhookVerificationError } from '../verification-error.ts'
import { attempt } from './attempt.ts'

/** An event that the types do not describe: of a newer server, or of a fork. */
export interface UnknownWebhookEvent {
  event: 'unknown'
  /** The name that the server gave it. */
  name: string
  /** The whole body. */
  body: { readonly [key: string]: unknown }
}

/** What a receiver gets, discriminated by `event`. */
export type ReceivedWebhookEvent = WebhookEvent | UnknownWebhookEvent

/** @param parsed the body @throws WebhookVerificationError */
export function eventOf(parsed: unknown): ReceivedWebhookEvent {
  const body = asObject(parsed)
  if (typeof body.event !== 'string') throw new WebhookVerificationError('body-malformed')
  hideSecrets(body)
  // The server's word: the body of a known event has the shape of its schema.
  return isKnownEvent(body.event) ? (body as unknown as WebhookEvent) : { event: 'unknown', name: body.event, body }
}

/** Whether it is the name of an event that the types describe. A test compares it with the table of senders. */
export function isKnownEvent(name: string): name is WebhookEvent['event'] {
  return /^((contact|inbox|message)_(cre|upd)ated|conversation_(status_changed|typing_o(n|ff))|(automation_event\.)?(message_created|conversation_(created|opened|resolved|updated))|webwidget_triggered|macro\.executed)$/.test(
    name,
  )
}

/** Returns undefined for what is not JSON. */
export function jsonIn(text: string): unknown {
  return attempt(() => JSON.parse(text))
}

/** Anything else has no keys, or indexes only. */
export function asObject(value: unknown): Record<string, unknown> {
  return Object(value)
}

/**
 * Events of inboxes contain the row of their channel, with the secret that signs its deliveries, passwords and tokens of
 * other services; conversations the realtime token of their contact. They stay readable, but console.log, JSON.stringify
 * and spreads leave them out.
 */
function hideSecrets(body: Record<string, unknown>): void {
  const parts = [body, body.conversation, body.current_conversation]
  for (const holder of [body.channel, ...parts.map((part) => asObject(part).contact_inbox)].map(asObject)) {
    for (const key of Object.keys(holder)) {
      if (/secret|token|password|key|config/.test(key)) Object.defineProperty(holder, key, { enumerable: false })
    }
  }
}
