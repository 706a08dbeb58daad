/** Deliveries as Chatwoot sends them, never signed with the code under test. */
import { readFileSync } from 'node:fs'
import { signatureOf, signatureOfBytes } from '../../servers/signature.ts'

export const secret = 'WxpPde91jLL6ioYFSmJimPrU'
/** The present of the tests, in seconds. */
export const present = 1_795_232_190
export const deliveryId = '77418809-e2b0-4ed1-8570-50382aaaa109'
export const url = 'https://hooks.example.com/chatwoot'

/** Returns the body of a recorded delivery, exactly as it was received. */
export function recordedBody(name: string): string {
  const file = new URL(`../../fixtures/events/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).rawBody
}

/** A contact's message to a bot. */
export const messageBody = recordedBody('183-bot-message_created')

/** Returns the body of a message in a conversation. */
export function messageIn(conversation: number, content = 'hi'): string {
  const body = JSON.parse(messageBody)
  return JSON.stringify({ ...body, content, conversation: { ...body.conversation, id: conversation } })
}

export interface Signing {
  readonly secret?: string
  readonly timestamp?: number | string
  readonly deliveryId?: string | undefined
  /** What is signed, if that is not the timestamp and the body. */
  readonly signed?: string | Uint8Array
}

export interface SignedHeaders {
  readonly [name: string]: string
  readonly 'x-chatwoot-timestamp': string
  readonly 'x-chatwoot-signature': string
}

/** Returns the headers of a delivery with this body. */
export function headersFor(body: string | Uint8Array, signing: Signing = {}): SignedHeaders {
  const { timestamp = present, signed, secret: key = secret } = signing
  return {
    'content-type': 'application/json',
    'x-chatwoot-delivery': signing.deliveryId ?? deliveryId,
    'x-chatwoot-timestamp': String(timestamp),
    'x-chatwoot-signature': signed === undefined ? signatureOf(body, key, timestamp) : signatureOfBytes(signed, key),
  }
}

/** Returns the request of a delivery with this body. */
export function delivery(body: string | Uint8Array<ArrayBuffer> = messageBody, signing: Signing = {}): Request {
  return new Request(url, { method: 'POST', headers: headersFor(body, signing), body })
}

/** Returns the request of a delivery whose body comes bit by bit. */
export function streamed(body: ReadableStream): Request {
  // The DOM's types lack `duplex`, which Node asks for.
  return new Request(url, { method: 'POST', headers: headersFor(messageBody), body, duplex: 'half' } as RequestInit)
}

/** Returns a delivery without a signature, as macros, automation rules and old servers send it. */
export function unsignedDelivery(body: string): Request {
  return new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}
