/** Who answers a conversation: an agent, a team, a bot. */

import { assignConversation } from '../../../generated/operations.ts'
import { ChatwootError } from '../../core/errors/errors.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Agent, AssignedBot, TeamRow } from '../../types.ts'
import { checkId } from '../checks/ids.ts'
import { AssignmentError } from './assignment-error.ts'
import { isSince } from './server-version.ts'
import { StateOfConversations } from './state.ts'

export abstract class AssignmentOfConversations extends StateOfConversations {
  /**
   * Assigns a conversation to an agent, or with null to nobody. It is taken from a bot that had it; its team stays.
   *
   * The server does not check that the agent is a member of the inbox.
   * @param id the number shown in the dashboard (display id)
   * @throws AssignmentError when there is no such agent in the account; the conversation has none then
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  assignAgent(id: number, agentId: number, options?: RequestOptions): ApiPromise<Agent>
  assignAgent(id: number, agentId: null, options?: RequestOptions): ApiPromise<null>
  assignAgent(id: number, agentId: number | null, options?: RequestOptions): ApiPromise<Agent | null>
  assignAgent(id: number, agentId: number | null, options?: RequestOptions): ApiPromise<Agent | null> {
    const input = () => ({ path: { conversation_id: id }, body: { assignee_id: checkIdOrNull('agentId', agentId) } })
    return this.call(assignConversation, input, options)
      .unwrapNullable((answer) => (answer === null || 'role' in answer ? answer : undefined))
      .map((agent) => assigned(agent, id, 'agent', agentId))
  }

  /**
   * Assigns a conversation to a team, or with null to none.
   *
   * It is taken from an agent who is not in the team, and a team with automatic assignment may choose one.
   * @param id the number shown in the dashboard (display id)
   * @throws AssignmentError when there is no such team in the account; the conversation has none then
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  assignTeam(id: number, teamId: number, options?: RequestOptions): ApiPromise<TeamRow>
  assignTeam(id: number, teamId: null, options?: RequestOptions): ApiPromise<null>
  assignTeam(id: number, teamId: number | null, options?: RequestOptions): ApiPromise<TeamRow | null>
  assignTeam(id: number, teamId: number | null, options?: RequestOptions): ApiPromise<TeamRow | null> {
    const input = () => ({ path: { conversation_id: id }, body: { team_id: checkIdOrNull('teamId', teamId) } })
    return this.call(assignConversation, input, options)
      .unwrapNullable((answer) => (answer === null || 'allow_auto_assign' in answer ? answer : undefined))
      .map((team) => assigned(team, id, 'team', teamId))
  }

  /**
   * Assigns a conversation to a bot, which takes it from an agent. Asks the server for its version first, once: before
   * 4.10 it would read the id as that of a user. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @throws ChatwootError when the server is older than 4.10; nothing is changed
   * @throws AssignmentError when there is no such bot; nothing is changed
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  async assignBot(id: number, botId: number, options?: RequestOptions): Promise<AssignedBot> {
    const body = { assignee_id: checkId('botId', botId), assignee_type: 'AgentBot' } as const
    checkKnowsBots(await this.connection.serverInfo(options))
    const bot = await this.call(assignConversation, { path: { conversation_id: id }, body }, options).unwrapNullable(
      (answer) => (answer === null || 'bot_type' in answer ? answer : undefined),
    )
    if (bot === null) throw new AssignmentError(id, 'bot', botId)
    return bot
  }

  /**
   * Takes a conversation from the agent or bot who has it. Its team stays: `assignTeam(id, null)` takes that away.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  unassign(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.assignAgent(id, null, options).map(() => undefined)
  }
}

function checkIdOrNull(name: string, id: number | null): number | null {
  return id === null ? null : checkId(name, id)
}

function assigned<T>(answer: T | null, id: number, kind: 'agent' | 'team', assigneeId: number | null): T | null {
  if (answer === null && assigneeId !== null) throw new AssignmentError(id, kind, assigneeId)
  return answer
}

function checkKnowsBots({ version }: { version: string }): void {
  if (isSince(version, 4, 10)) return
  throw new ChatwootError(
    `conversations.assignBot needs Chatwoot 4.10, and this server says that it is ${JSON.stringify(version)}: older ones would assign the user who has the bot's id\n  (update the server, or connect the bot to the inbox)`,
  )
}
