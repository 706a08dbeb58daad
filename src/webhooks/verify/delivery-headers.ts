/** Chatwoot's headers of a delivery. */
import { WebhookVerificationError } from '../verification-error.ts'

/** Headers as the platform has them: `Headers`, Node's object, a Map or other entries; names in any case. */
export type WebhookHeaders =
  | Headers
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [name: string, value: string]>

/** What a delivery is signed with. */
export interface SignatureHeaders {
  /** As hex, in small letters: the same signature is always the same string. */
  readonly signature: string
  /** Unix seconds, exactly as they were sent: they are part of what is signed. */
  readonly timestamp: string
}

/**
 * Returns the id of a delivery: the same when Chatwoot sends it to a bot again. It is not signed: whoever has a delivery
 * can send it with another id. Undefined before 4.12, and for macros and automation rules.
 */
export function deliveryIdOf(headers: WebhookHeaders): string | undefined {
  return reading(headers)('delivery')
}

/** Returns undefined if there is no signature. @throws WebhookVerificationError if the headers are malformed */
export function signatureIn(headers: WebhookHeaders): SignatureHeaders | undefined {
  const read = reading(headers)
  const given = read('signature')
  const timestamp = read('timestamp')
  if (!given && !timestamp) return undefined
  if (!given || !timestamp) throw new WebhookVerificationError('header-missing')
  if (!/^sha256=[\da-f]{64}$/i.test(given)) throw new WebhookVerificationError('signature-malformed')
  if (!/^\d+$/.test(timestamp)) throw new WebhookVerificationError('timestamp-malformed')
  if (timestamp.length > 11) throw new WebhookVerificationError('timestamp-in-milliseconds')
  return { signature: given.slice(7).toLowerCase(), timestamp }
}

/** Reads them once: entries may be an iterator, which is then at its end. */
function reading(headers: WebhookHeaders): (name: string) => string | undefined {
  // Callers without TypeScript may pass anything.
  const given: object = Object(headers)
  // What has an iterator is iterable, which the compiler does not conclude.
  const entries = Symbol.iterator in given ? [...(given as Iterable<unknown>)] : Object.entries(given)
  // Flattened: a value may be an array, and an entry anything.
  const pairs = entries.map((entry): unknown[] => [entry].flat(2))
  return (name) => {
    const [, value] = pairs.find(([key]) => typeof key === 'string' && key.toLowerCase() === `x-chatwoot-${name}`) ?? []
    return typeof value === 'string' ? value : undefined
  }
}
