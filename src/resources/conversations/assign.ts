/** Assigning a conversation: the server returns null for an assignee that it does not know, and unassigns instead. */

import { assignConversation } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { ChatwootError } from '../../core/errors/chatwoot-error.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { isSince } from '../../helpers/server-version.ts'
import type { Agent, AssignedBot, TeamRow } from '../../types.ts'
import { checkId } from '../checks/ids.ts'
import { AssignmentError } from './assignment-error.ts'

export function assignAgent(
  connection: Connection,
  id: number,
  agentId: number,
  options?: RequestOptions,
): ApiPromise<Agent>
export function assignAgent(
  connection: Connection,
  id: number,
  agentId: number | null,
  options?: RequestOptions,
): ApiPromise<Agent | null>
export function assignAgent(
  connection: Connection,
  id: number,
  agentId: number | null,
  options?: RequestOptions,
): ApiPromise<Agent | null> {
  const input = () => ({ path: { conversation_id: id }, body: { assignee_id: checkIdOrNull('agentId', agentId) } })
  return connection
    .call(assignConversation, input, options)
    .unwrapNullable((answer) => (answer === null || 'role' in answer ? answer : undefined))
    .map((agent) => checkAssigned(agent, id, 'agent', agentId))
}

export function assignTeam(
  connection: Connection,
  id: number,
  teamId: number,
  options?: RequestOptions,
): ApiPromise<TeamRow>
export function assignTeam(
  connection: Connection,
  id: number,
  teamId: number | null,
  options?: RequestOptions,
): ApiPromise<TeamRow | null>
export function assignTeam(
  connection: Connection,
  id: number,
  teamId: number | null,
  options?: RequestOptions,
): ApiPromise<TeamRow | null> {
  const input = () => ({ path: { conversation_id: id }, body: { team_id: checkIdOrNull('teamId', teamId) } })
  return connection
    .call(assignConversation, input, options)
    .unwrapNullable((answer) => (answer === null || 'allow_auto_assign' in answer ? answer : undefined))
    .map((team) => checkAssigned(team, id, 'team', teamId))
}

export async function assignBot(
  connection: Connection,
  id: number,
  botId: number,
  options?: RequestOptions,
): Promise<AssignedBot> {
  const body = { assignee_id: checkId('botId', botId), assignee_type: 'AgentBot' } as const
  assertKnowsBots(await connection.serverInfo(options))
  const bot = await connection
    .call(assignConversation, { path: { conversation_id: id }, body }, options)
    .unwrapNullable((answer) => (answer === null || 'bot_type' in answer ? answer : undefined))
  if (bot === null) throw new AssignmentError(id, 'bot', botId)
  return bot
}

function checkIdOrNull(name: string, id: number | null): number | null {
  return id === null ? null : checkId(name, id)
}

function checkAssigned<T>(answer: T | null, id: number, kind: 'agent' | 'team', assigneeId: number | null): T | null {
  if (answer === null && assigneeId !== null) throw new AssignmentError(id, kind, assigneeId)
  return answer
}

function assertKnowsBots({ version }: { version: string }): void {
  if (isSince(version, 4, 10)) return
  throw new ChatwootError(
    `conversations.assignBot needs Chatwoot 4.10, but this server reports version ${describeValue(version)}: older versions would assign the user with the bot's id\n  (update the server, or connect the bot to the inbox)`,
  )
}
