/** Routes of one conversation, by the number in the path. */
import { type FakeAnswer, notFound } from '../exchange/answers.ts'
import { wholeNumber } from '../exchange/request.ts'
import type { Exchange, Handler } from '../exchange/router.ts'
import type { ConversationRecord } from '../records/state.ts'

export function withConversation(
  handler: (exchange: Exchange, conversation: ConversationRecord) => FakeAnswer,
): Handler {
  return (exchange) => {
    const conversation = exchange.state.conversations.get(wholeNumber(exchange.params.conversation_id))
    return conversation ? handler(exchange, conversation) : notFound
  }
}
