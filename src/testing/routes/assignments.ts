/** Assigns a conversation to a user, a bot or a team. */
import { type FakeAnswer, ok } from '../exchange/answers.ts'
import { wholeNumber } from '../exchange/request.ts'
import type { Exchange } from '../exchange/router.ts'
import { assignedBot, teamRow } from '../records/account.ts'
import type { ConversationRecord } from '../records/state.ts'

/** assignee_id wins over team_id if it is sent; an unknown id unassigns without an error. */
export function assign({ state, request, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { body } = request
  conversation.updated_at = now
  if (body.assignee_type === 'AgentBot') {
    const bot = state.bots.find(({ id }) => id === wholeNumber(body.assignee_id))
    if (!bot) return ok(null)
    conversation.assignee_bot_id = bot.id
    conversation.assignee_id = null
    return ok(assignedBot(bot))
  }
  if ('assignee_id' in body) {
    const user = state.agents.find(({ id }) => id === wholeNumber(body.assignee_id))
    assignUser(conversation, user?.id ?? null)
    return ok(user ?? null)
  }
  if ('team_id' in body) {
    const record = state.teams.find(({ id }) => id === wholeNumber(body.team_id))
    conversation.team_id = record?.id ?? null
    if (!record) return ok(null)
    const { assignee_id } = conversation
    if (assignee_id !== null && !record.member_ids.includes(assignee_id)) conversation.assignee_id = null
    return ok(teamRow(record))
  }
  return ok(null)
}

/** An assignee becomes a participant. */
export function assignUser(conversation: ConversationRecord, id: number | null): void {
  conversation.assignee_id = id
  conversation.assignee_bot_id = null
  if (id !== null && !conversation.participant_ids.includes(id)) conversation.participant_ids.push(id)
}
