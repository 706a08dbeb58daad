/** Routes of one conversation, by the number in the path. */
import { type FakeAnswer, notFound } from '../answers.ts'
import { wholeNumber } from '../request.ts'
import type { Exchange, Handler } from '../router.ts'
import type { ConversationRecord } from '../state.ts'

export function withConversation(
  handler: (exchange: Exchange, conversation: ConversationRecord) => FakeAnswer,
): Handler {
  return (exchange) => {
    const conversation = exchange.state.conversations.get(wholeNumber(exchange.params.conversation_id))
    return conversation ? handler(exchange, conversation) : notFound
  }
}
