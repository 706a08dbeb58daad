/** Deliveries that nobody signs. */

import { eventOf, jsonIn, type ReceivedWebhookEvent } from './events/received-event.ts'
import { assertRaw, type WebhookBody } from './verify/raw-body.ts'

/**
 * Parses a delivery without verifying it: for those that are never signed (macros, automation rules, servers before
 * 4.12, agent bots and API inboxes before 4.13). Anybody can send such a request: keep a secret in the URL.
 * @throws WebhookVerificationError if the body is not raw, or not the JSON of an event
 */
export function parseWebhook(rawBody: WebhookBody): ReceivedWebhookEvent {
  assertRaw(rawBody)
  return eventOf(jsonIn(typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody)))
}
