/** Handing a conversation over to people: open, assign, set the priority, write a note. */

import { createMessage, setConversationPriority, toggleConversationStatus } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { inQueue } from '../../core/queued-work.ts'
import { Steps } from '../../core/steps.ts'
import type { Agent, ConversationPriority, ConversationStatus, Message, TeamRow } from '../../types.ts'
import { checkPriority } from '../checks/enum-words.ts'
import { checkId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { noteBody } from '../messages/message-body.ts'
import { assignAgent, assignTeam } from './assign.ts'
import { reopen } from './change-status.ts'

/** What `conversations.handoff` takes; what is not given is not changed. */
export interface HandoffParams {
  /** The id of the team to assign. */
  team_id?: number | undefined
  /** The id of the agent to assign. */
  assignee_id?: number | undefined
  /** A private note: what the team or agent needs to know. The contact does not see it. */
  note?: string | undefined
  /** null clears it. */
  priority?: ConversationPriority | null | undefined
}

/** What `conversations.handoff` returns. */
export interface Handoff {
  status: ConversationStatus
  team?: TeamRow
  agent?: Agent
  note?: Message
}

export async function handoff(
  connection: Connection,
  id: number,
  params: HandoffParams,
  options?: RequestOptions,
): Promise<Handoff> {
  const checked = checkParams(params)
  const work = () => handOver(connection, id, checked, options)
  return inQueue(connection, [`handoff of conversation ${id}`], toggleConversationStatus, work, options)
}

async function handOver(
  connection: Connection,
  id: number,
  { team_id, assignee_id, priority, note }: ReturnType<typeof checkParams>,
  options?: RequestOptions,
): Promise<Handoff> {
  const path = { conversation_id: id }
  const steps = new Steps<Handoff>('conversations.handoff')
  const { result } = steps
  const { current_status: status } = await steps.run('open the conversation', () => reopen(connection, id, options))
  result.status = status
  if (team_id !== undefined) {
    result.team = await steps.run('assign the team', () => assignTeam(connection, id, team_id, options))
  }
  if (assignee_id !== undefined) {
    result.agent = await steps.run('assign the agent', () => assignAgent(connection, id, assignee_id, options))
  }
  if (priority !== undefined) {
    const input = { path, body: { priority } }
    await steps.run('set the priority', () => connection.call(setConversationPriority, input, options))
  }
  if (note !== undefined) {
    const input = { path, body: note }
    result.note = await steps.run('write the note', () => connection.call(createMessage, input, options))
  }
  return { ...result, status }
}

/** The parameters as they are now: the caller may change them before the last request is sent. */
function checkParams(params: HandoffParams) {
  assertKnownKeys('conversations.handoff', params, { team_id: true, assignee_id: true, note: true, priority: true })
  const { team_id, assignee_id, note, priority } = params
  if (team_id !== undefined) checkId('team_id', team_id)
  if (assignee_id !== undefined) checkId('assignee_id', assignee_id)
  if (priority !== undefined) checkPriority(priority)
  return { team_id, assignee_id, priority, note: note === undefined ? undefined : noteBody(note, {}) }
}
