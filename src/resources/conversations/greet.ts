/** Greeting in a conversation: once, however often the program that does it is run. */
import { createMessage } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { Conversation, SendMessageParams } from '../../types.ts'
import { messageBody } from '../messages/message-body.ts'
import { listHistory } from '../messages/message-history.ts'

/** Outgoing, as responses write it: of a user, a bot, an automation or a campaign. */
const outgoing = 1

/**
 * Returns the parameters of a greeting.
 * @throws TypeError if it is empty, or is not outgoing: it would not be found in the history, and be sent each time
 */
export function greetingBody(greeting: string | SendMessageParams): SendMessageParams {
  const message_type: unknown = (typeof greeting === 'object' && greeting?.message_type) || 'outgoing'
  if (message_type === 'outgoing') return messageBody(greeting, 'the greeting')
  throw new TypeError(
    `the greeting must be outgoing, got message_type ${describeValue(message_type)}: send it as message`,
  )
}

/** Sends the greeting if the account has not written in the conversation yet. */
export async function greet(
  connection: Connection,
  { conversation, created }: { readonly conversation: Conversation; readonly created: boolean },
  greeting: SendMessageParams,
  options?: RequestOptions,
): Promise<void> {
  if (!created && (await hasWritten(connection, conversation, greeting.private === true, options))) return
  await connection.call(createMessage, { path: { conversation_id: conversation.id }, body: greeting }, options)
}

interface Written {
  readonly message_type: number
  readonly private: boolean
}

/** Private notes count only for a private greeting: the contact has not seen them. */
async function hasWritten(
  connection: Connection,
  conversation: Conversation,
  isPrivate: boolean,
  options?: RequestOptions,
): Promise<boolean> {
  const counts = (message: Written) => message.message_type === outgoing && (isPrivate || !message.private)
  const { id, last_non_activity_message: last, first_reply_created_at } = conversation
  if (last === null) return false
  if (first_reply_created_at > 0 || (last && counts(last))) return true
  // From the beginning: the pages are larger there, and what is looked for comes early.
  for await (const message of listHistory(connection, id, { order: 'oldest' }, options)) {
    if (counts(message)) return true
  }
  return false
}
