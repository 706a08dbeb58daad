/** What kind of message one is, whoever sent it: the API or a webhook. */
import type { MessageType } from '../types.ts'

/** In the order of the numbers that answers hold. */
const kinds = ['incoming', 'outgoing', 'activity', 'template'] as const

/** `incoming` is the contact's, `outgoing` an agent's or a bot's, `activity` and `template` the system's. */
export type MessageKind = (typeof kinds)[number]

/**
 * The kind of a message in words. Answers and realtime events hold a number from 0 to 3, webhook deliveries the word.
 * A private note is `outgoing`, with `private`.
 * @throws TypeError for anything else
 */
export function messageKind(message: { readonly message_type: MessageType | MessageKind }): MessageKind {
  const type: unknown = message.message_type
  const kind = kinds.find((word, number) => type === number || type === word)
  if (!kind)
    throw new TypeError(`message_type must be 0 to 3 or one of ${kinds.join(', ')}, got ${JSON.stringify(type)}`)
  return kind
}
