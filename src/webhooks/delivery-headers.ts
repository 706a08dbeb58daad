/** Chatwoot's headers of a delivery. */
import { WebhookVerificationError } from './verification-error.ts'

/** Headers as the platform has them: `Headers`, Node's object, a Map or other entries; names in any case. */
export type WebhookHeaders =
  | Headers
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [name: string, value: string]>

/** What a delivery is signed with. */
export interface SignatureHeaders {
  /** As hex. */
  readonly signature: string
  /** Unix seconds, exactly as they were sent: they are part of what is signed. */
  readonly timestamp: string
}

/**
 * Returns the id of a delivery: the same when Chatwoot sends it to a bot again. It is not signed: whoever has a delivery
 * can send it with another id. Undefined before 4.12, and for macros and automation rules.
 */
export function deliveryIdOf(headers: WebhookHeaders): string | undefined {
  return headerOf(headers, 'delivery')
}

/** Returns undefined if there is no signature. @throws WebhookVerificationError if the headers are malformed */
export function signatureIn(headers: WebhookHeaders): SignatureHeaders | undefined {
  const given = headerOf(headers, 'signature')
  const timestamp = headerOf(headers, 'timestamp')
  if (!given && !timestamp) return undefined
  if (!given || !timestamp) throw new WebhookVerificationError('header-missing')
  const [, signature] = /^sha256=([\da-f]{64})$/i.exec(given) ?? []
  if (!signature) throw new WebhookVerificationError('signature-malformed')
  if (!/^\d{1,11}$/.test(timestamp)) {
    throw new WebhookVerificationError(/^\d+$/.test(timestamp) ? 'timestamp-in-milliseconds' : 'timestamp-malformed')
  }
  return { signature, timestamp }
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  // Callers without TypeScript may pass anything.
  const given: object = Object(headers)
  const entries: Iterable<unknown> = isIterable(given) ? given : Object.entries(given)
  for (const entry of entries) {
    const [key, value]: unknown[] = Array.isArray(entry) ? entry.flat() : []
    if (typeof key !== 'string' || typeof value !== 'string') continue
    if (key.toLowerCase() === `x-chatwoot-${name}`) return value
  }
  return undefined
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}
