/** Deliveries as Chatwoot sends them: a recorded body, signed by another implementation than the client's. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { signatureOf } from './signature.ts'

export interface Delivery {
  readonly body: string
  readonly headers: Record<string, string>
}

const recording = path.resolve(import.meta.dirname, '../fixtures/events/183-bot-message_created.json')
const recorded = JSON.parse(JSON.parse(readFileSync(recording, 'utf8')).rawBody)

/** The body of a recorded `message_created`, with some fields changed. */
export function messageCreated(changes: object = {}, conversation: object = {}): string {
  return JSON.stringify({ ...recorded, ...changes, conversation: { ...recorded.conversation, ...conversation } })
}

/** A delivery, sent `age` seconds ago; with the same id, Chatwoot sends it once more. */
export function signed(body: string, secret: string, { id = `${randomUUID()}`, age = 0 } = {}): Delivery {
  const timestamp = `${Math.floor(Date.now() / 1000) - age}`
  const headers = {
    'content-type': 'application/json',
    'x-chatwoot-delivery': id,
    'x-chatwoot-timestamp': timestamp,
    'x-chatwoot-signature': signatureOf(body, secret, timestamp),
  }
  return { body, headers }
}

/** Sends a delivery; returns the status of the response. */
export async function deliver(url: string, delivery: Delivery): Promise<number> {
  return (await fetch(url, { method: 'POST', ...delivery })).status
}
