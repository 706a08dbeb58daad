/** Assigns a conversation to a user, a bot or a team. */
import { isSince } from '../../../helpers/server-version.ts'
import { hasTeamIcons } from '../../events/bodies/shapes-by-version.ts'
import { type FakeAnswer, notFound, ok } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange } from '../../exchange/router.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { assignedBot, botsOf } from '../../records/users/bots.ts'
import { teamRow } from '../../records/users/teams.ts'
import { changeConversation } from '../messages/activities.ts'

/**
 * assignee_id wins over team_id if it is sent; an unknown id unassigns without an error. Before 4.10 the id is a user's,
 * whatever the type.
 */
export function assign(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { params } = exchange.request
  if (params.assignee_type === 'AgentBot' && isSince(exchange.version, 4, 10)) return assignBot(exchange, conversation)
  if ('assignee_id' in params) return assignUser(exchange, conversation)
  return 'team_id' in params ? assignTeam(exchange, conversation) : ok(null)
}

/** Since 4.17 the conversation waits for the bot. */
function assignBot(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const bot = botsOf(exchange.state).find(({ id }) => id === wholeNumber(exchange.request.params.assignee_id))
  if (!bot) return ok(null)
  changeConversation(exchange, conversation, exchange.caller, () => {
    conversation.assignee_bot_id = bot.id
    conversation.assignee_id = null
    if (isSince(exchange.version, 4, 17)) conversation.status = 'pending'
  })
  return ok(assignedBot(bot))
}

/** Since 4.17 a user who takes over from a bot opens the conversation. */
function assignUser(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const user = exchange.state.agents.find(({ id }) => id === wholeNumber(exchange.request.params.assignee_id))
  const isOfBot = conversation.assignee_bot_id !== null && conversation.status === 'pending'
  changeConversation(exchange, conversation, exchange.caller, () => {
    setAssignee(conversation, user?.id ?? null)
    if (user && isOfBot && isSince(exchange.version, 4, 17)) conversation.status = 'open'
  })
  return ok(user ?? null)
}

/** Since 4.17 an unknown team is an error; zero removes the team in all versions. */
function assignTeam(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const id = wholeNumber(exchange.request.params.team_id)
  const team = exchange.state.teams.find((record) => record.id === id)
  if (!team && id > 0 && isSince(exchange.version, 4, 17)) return notFound
  changeConversation(exchange, conversation, exchange.caller, () => {
    conversation.team_id = team?.id ?? null
  })
  return ok(team ? teamRow(team, hasTeamIcons(exchange.version)) : null)
}

/** Nobody also takes the place of a bot. */
export function setAssignee(conversation: ConversationRecord, id: number | null): void {
  conversation.assignee_id = id
  conversation.assignee_bot_id = null
}
