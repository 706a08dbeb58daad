/** Who sends an example: not every sender sends every event, and some only since a version of the server. */
import { describeValue } from '../../../core/errors/describe-value.ts'
import { isSince } from '../../../helpers/server-version.ts'
import type { WebhookEvent } from '../../../types.ts'
import { type DeliverySender, sendersOfEvents } from '../senders.ts'

type EventName = WebhookEvent['event']

/** Where an example comes from, as far as its body depends on it. */
export interface Source {
  readonly sender: DeliverySender
  /** Whether the server is at least this release. */
  isSince(major: number, minor: number): boolean
}

/** @throws TypeError if that sender of that server never sends the event */
export function sourceOf(name: EventName, sender: string | undefined, version: string): Source {
  if (!Object.hasOwn(sendersOfEvents, name)) {
    throw new TypeError(`name must be the name of a webhook event, got ${describeValue(name)}`)
  }
  const allowed: readonly DeliverySender[] = sendersOfEvents[name]
  const found = allowed.find((candidate) => candidate === (sender ?? allowed[0]))
  if (!found) {
    throw new TypeError(`sender must be one that sends ${name} (${allowed.join(', ')}), got ${describeValue(sender)}`)
  }
  if (isSince(version, 0, 0) === undefined) {
    throw new TypeError(`version must be a version such as "4.14.2", got ${describeValue(version)}`)
  }
  if (isNew(name, found) && !isSince(version, 4, 13)) {
    throw new TypeError(`version must be 4.13 or newer for ${name} from ${found}, got ${describeValue(version)}`)
  }
  return { sender: found, isSince: (major, minor) => isSince(version, major, minor) === true }
}

/** Whether servers before 4.13 never deliver it. */
function isNew(name: EventName, sender: DeliverySender): boolean {
  if (sender === 'bot') return name === 'conversation_updated' || name === 'conversation_status_changed'
  return name === 'inbox_created' || name === 'inbox_updated'
}
