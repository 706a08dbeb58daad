/** The secrets that a delivery may be signed with. */

import { WebhookVerificationError } from '../verification-error.ts'
import type { WebhookHeaders } from './delivery-headers.ts'

/** One secret, or several, such as the new and the old one after a reset. */
export type WebhookSecrets = string | readonly string[]

/** A delivery that is not verified yet: nothing in it can be trusted, except to look up the secret. */
export interface UnverifiedDelivery {
  readonly headers: WebhookHeaders
  /** The body as text. */
  readonly text: string
  /** The request, in a handler: its URL may contain the tenant. Its body is already read. */
  readonly request?: Request | undefined
}

/** Looks up the secrets of a delivery; undefined or null if there are none. */
export type FindWebhookSecrets = (
  delivery: UnverifiedDelivery,
) => WebhookSecrets | null | undefined | Promise<WebhookSecrets | null | undefined>

/**
 * @throws WebhookVerificationError if a function finds none
 * @throws TypeError for one that is empty or no string, and whatever the function throws
 */
export async function secretsFor(
  secret: WebhookSecrets | FindWebhookSecrets | undefined,
  delivery: UnverifiedDelivery,
): Promise<readonly string[]> {
  if (typeof secret !== 'function') return checkSecrets(secret)
  const found = (await secret(delivery)) ?? []
  if (found.length === 0) throw new WebhookVerificationError('secret-not-found')
  return checkSecrets(found)
}

/** @throws TypeError if there is none, or one is empty: an environment variable that is not set */
export function checkSecrets(secrets: WebhookSecrets | undefined): readonly string[] {
  const list = [secrets ?? ''].flat()
  if (list[0] && list.every((secret) => typeof secret === 'string' && /[^\s"']/.test(secret))) return list
  // Not quoted: one of them may be a secret.
  throw new TypeError('secret must be a non-empty string: is the environment variable set?')
}
