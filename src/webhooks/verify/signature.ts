/** HMAC-SHA256 over the timestamp and the body, with Web Crypto: the only way that every runtime has. */
import { rawBodyOf, type WebhookBody } from './raw-body.ts'
import { checkSecrets } from './secrets.ts'

/** Compares in constant time. @param signature as hex */
export async function isSignedWith(secret: string, signature: string, signed: BlobPart[]): Promise<boolean> {
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number(`0x${pair}`))
  return crypto.subtle.verify('HMAC', await keyOf(secret), bytes, await bytesOf(signed))
}

/** What `signWebhook` signs with instead of the present. */
export interface SignWebhookParams {
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined
  /** Default: a new one. */
  readonly deliveryId?: string | undefined
}

/**
 * Returns the headers of a delivery that Chatwoot would sign with this secret, for tests of a receiver.
 * @param rawBody exactly what the test then sends
 * @throws TypeError if the secret is empty
 */
export async function signWebhook(
  rawBody: WebhookBody,
  secret: string,
  { timestamp = Math.floor(Date.now() / 1000), deliveryId = crypto.randomUUID() }: SignWebhookParams = {},
): Promise<{ [name: string]: string }> {
  checkSecrets(secret)
  if (!Number.isInteger(timestamp)) throw new TypeError(`timestamp must be a whole number of seconds, got ${timestamp}`)
  const signed = await bytesOf([`${timestamp}.`, rawBodyOf(rawBody)])
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), signed)
  return {
    'content-type': 'application/json',
    'x-chatwoot-delivery': deliveryId,
    'x-chatwoot-timestamp': String(timestamp),
    'x-chatwoot-signature': `sha256=${hexOf(signature)}`,
  }
}

/** Returns the SHA-256 of a body, as hex. */
export async function hashOf(body: Blob): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()))
}

const bytesOf = (parts: BlobPart[]) => new Blob(parts).arrayBuffer()

// The secret is the key as it is: it looks like base64 and must not be decoded.
function keyOf(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify'])
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
