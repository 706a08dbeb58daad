/** Whether a delivery is Chatwoot's. */

import { eventOf, jsonIn, type ReceivedWebhookEvent } from '../events/received-event.ts'
import { WebhookVerificationError } from '../verification-error.ts'
import { assertSigned } from './assert-signed.ts'
import { type SignatureHeaders, signatureIn, type WebhookHeaders } from './delivery-headers.ts'
import { rawBodyOf, type WebhookBody } from './raw-body.ts'
import { type FindWebhookSecrets, secretsFor, type WebhookSecrets } from './secrets.ts'

/** The options of `verifyWebhook`. */
export interface VerifyWebhookOptions {
  /** How far the time of the delivery may be from this machine's, in seconds, in both directions. Default: 300. */
  readonly toleranceSeconds?: number | undefined
  /** The clock, in milliseconds since 1970. Default: Date.now. */
  readonly now?: (() => number) | undefined
}

/**
 * Verifies a delivery and returns its event. Chatwoot signs `<timestamp>.<raw body>`, so it needs the bytes as they were
 * received: a body that was parsed and serialized again is another text.
 * @param headers as the framework has them
 * @param secret of the webhook, API inbox or agent bot that sends; with several, one of them must match
 * @throws WebhookVerificationError whose `reason` and message name the mistake
 * @throws TypeError if a secret is missing or empty
 */
export async function verifyWebhook(
  rawBody: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecrets | FindWebhookSecrets | undefined,
  { toleranceSeconds = 300, now = Date.now }: VerifyWebhookOptions = {},
): Promise<ReceivedWebhookEvent> {
  const body = rawBodyOf(rawBody)
  const text = await body.text()
  const signed = signatureIn(headers) ?? refuseUnsigned(text)
  await assertVerified(body, text, signed, () => secretsFor(secret, { headers, text }), toleranceSeconds, now)
  return eventOf(jsonIn(text))
}

/** @throws WebhookVerificationError, and what finding the secrets throws */
export async function assertVerified(
  body: Blob,
  text: string,
  signed: SignatureHeaders,
  findSecrets: () => Promise<readonly string[]>,
  toleranceSeconds: number,
  now: () => number,
): Promise<void> {
  if (!text) throw new WebhookVerificationError('body-empty')
  await assertSigned(body, text, signed, await findSecrets())
  assertRecent(signed, now() / 1000, toleranceSeconds)
}

function refuseUnsigned(text: string): never {
  const isNeverSigned = /"event":"(macro|automation_event)/.test(text)
  throw new WebhookVerificationError(isNeverSigned ? 'never-signed' : 'not-signed')
}

function assertRecent({ timestamp }: SignatureHeaders, now: number, toleranceSeconds: number): void {
  const age = Math.round(now - Number(timestamp))
  if (Math.abs(age) <= toleranceSeconds) return
  throw new WebhookVerificationError(
    age > 0 ? 'timestamp-too-old' : 'timestamp-in-future',
    `: ${Math.abs(age)} seconds`,
  )
}
