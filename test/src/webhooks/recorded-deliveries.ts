/** Deliveries of a real server, as they came in. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { WebhookEvent } from '../../../src/types.ts'

export interface RecordedDelivery {
  /** Name of the file, without its extension. */
  file: string
  /** The receiver: `account`, `inbox`, `bot`, `macro`, `automation`, or a variety of them such as `fail-bot-500`. */
  source: string
  event: WebhookEvent['event']
  /** Names in lower case. */
  headers: Record<string, string>
  /** The body as it was sent; all of them are UTF-8. */
  rawBody: string
}

export interface SignedDelivery extends RecordedDelivery {
  /** What it was signed with; null for the system bot, whose secret no response contains. */
  secret: string | null
  /** Unix seconds, as in its header. */
  timestamp: number
  /** Whether the signature was verified when it was recorded; false without a secret. */
  matches: boolean
}

interface RecordedFile extends Omit<RecordedDelivery, 'file'> {
  signature: { secret: string | null; timestamp: string; matches: boolean } | null
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/events')

let recorded: (RecordedDelivery | SignedDelivery)[] | undefined

/** All deliveries, signed or not, in the order in which they came. */
export function allDeliveries(): readonly (RecordedDelivery | SignedDelivery)[] {
  recorded ??= readdirSync(folder)
    .filter((name) => /^\d+-.*\.json$/.test(name))
    .sort()
    .map((name) => delivery(name.slice(0, -'.json'.length), JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
  return recorded
}

/** Those with a signature: account webhooks, API inboxes and bots. */
export function recordedDeliveries(): readonly SignedDelivery[] {
  return allDeliveries().filter((one) => 'secret' in one)
}

/** Those that Chatwoot never signs: macros and automation rules. */
export function unsignedDeliveries(): readonly RecordedDelivery[] {
  return allDeliveries().filter((one) => !('secret' in one))
}

function delivery(
  file: string,
  { source, event, headers, rawBody, signature }: RecordedFile,
): RecordedDelivery | SignedDelivery {
  const common = { file, source, event, headers, rawBody }
  if (!signature) return common
  const { secret, timestamp, matches } = signature
  return { ...common, secret, timestamp: Number(timestamp), matches }
}
