/** Routes of one conversation, by the number in the path. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, failure, notAllowed, notFound, ok } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import { conversationAnswer } from '../../records/conversations/conversations.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { seesInbox } from '../../records/users/members.ts'

export function withConversation(
  handler: (exchange: Exchange, conversation: ConversationRecord) => FakeAnswer,
): Handler {
  return (exchange) => {
    const conversation = exchange.state.conversations.get(wholeNumber(exchange.params.conversation_id))
    if (!conversation) return notFound
    return mayOpen(exchange, conversation) ? handler(exchange, conversation) : notAllowed
  }
}

/** Shows a conversation. Bots have no teams, and the server fails as it looks for theirs, after the change is stored. */
export function shownTo({ state, caller, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  if (caller.kind === 'bot' && state.teams.some(({ id }) => id === conversation.team_id)) return failure
  return ok(conversationAnswer(state, conversation, { callerId: caller.id, now }))
}

/** Since 4.10 members of its team may, too, although their lists leave it out. */
function mayOpen({ state, caller, version }: Exchange, { inbox_id, team_id }: ConversationRecord): boolean {
  if (seesInbox(state, caller, inbox_id)) return true
  const team = isSince(version, 4, 10) ? state.teams.find(({ id }) => id === team_id) : undefined
  return team?.member_ids.includes(caller.id) ?? false
}
