/** How Chatwoot signs a delivery, by node:crypto: the package uses Web Crypto. */
import { createHmac } from 'node:crypto'

/** `X-Chatwoot-Signature` of a body; `timestamp` in unix seconds. */
export function signatureOf(body: string | Uint8Array, secret: string, timestamp: number | string): string {
  return signatureOfBytes(Buffer.concat([Buffer.from(`${timestamp}.`), Buffer.from(body)]), secret)
}

/** `X-Chatwoot-Signature` of anything else than the timestamp and the body. */
export function signatureOfBytes(signed: string | Uint8Array, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(signed).digest('hex')}`
}
