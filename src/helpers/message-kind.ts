/** The kind of a message, from the API or from a webhook. */
import { describeValue } from '../core/errors/describe-value.ts'
import type { MessageType } from '../types.ts'

/** In the order of the numbers in responses. */
const kinds = ['incoming', 'outgoing', 'activity', 'template'] as const

/** `incoming` is the contact's, `outgoing` an agent's or a bot's, `activity` and `template` the system's. */
export type MessageKind = (typeof kinds)[number]

/**
 * Returns the kind of a message as a string. Responses and realtime events have a number from 0 to 3, webhook
 * deliveries the string. A private note is `outgoing`, with `private`.
 * @throws TypeError if `message_type` is anything else
 */
export function messageKind(message: { readonly message_type: MessageType | MessageKind }): MessageKind {
  const type: unknown = message.message_type
  const kind = kinds.find((name, number) => type === number || type === name)
  if (!kind)
    throw new TypeError(`message_type must be 0 to 3 or one of ${kinds.join(', ')}, got ${describeValue(type)}`)
  return kind
}
