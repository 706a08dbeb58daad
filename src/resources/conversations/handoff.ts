/** Handing a conversation over to people. */
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import type { Connection } from '../../core/connection.ts'
import { Steps } from '../../core/errors/incomplete-error.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { Agent, ConversationPriority, ConversationStatus, Message, TeamRow } from '../../types.ts'
import { checkPriority } from '../checks/enum-words.ts'
import { checkId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { noteBody } from '../messages/message-body.ts'
import { Messages } from '../messages/messages.ts'
import { TypingInConversations } from './typing.ts'

/** What `conversations.handoff` takes; what is left out is left as it is. */
export interface HandoffParams {
  /** The id of the agent who is to go on. */
  agent?: number | undefined
  /** The id of the team that is to go on. */
  team?: number | undefined
  /** For the people only: what they need to know. The contact does not see it. */
  note?: string | undefined
  /** null clears it. */
  priority?: ConversationPriority | null | undefined
}

/** What `conversations.handoff` gives. */
export interface Handoff {
  status: ConversationStatus
  team?: TeamRow
  agent?: Agent
  note?: Message
}

export abstract class HandoffOfConversations extends TypingInConversations {
  protected readonly messages: Messages

  constructor(connection: Connection) {
    super(connection)
    this.messages = new Messages(connection)
  }

  /**
   * Hands a conversation over to people: opens it, which ends a bot's turn, and then assigns team and agent, sets the
   * priority and writes a private note, in this order and as far as they are given. Works with a bot's token, too.
   *
   * A user with the role agent (not administrator) who hands over gets the conversation assigned, unless `agent` is given.
   * Handoffs of one conversation come one after the other in this process. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @returns what the server answered to each step
   * @throws TypeError for ids that are no whole numbers, an unknown priority or key and an empty note; nothing is sent
   * @throws IncompleteError when something fails after the conversation was opened; `done`, `failed` and `result` tell
   * how far it got. An agent or team that does not exist is its `cause`, an AssignmentError
   * @throws NotFoundError, PermissionDeniedError when it could not be opened
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  async handoff(id: number, params: HandoffParams = {}, options?: RequestOptions): Promise<Handoff> {
    assertKnownKeys('conversations.handoff', params, { agent: true, team: true, note: true, priority: true })
    if (params.team !== undefined) checkId('team', params.team)
    if (params.agent !== undefined) checkId('agent', params.agent)
    if (params.priority !== undefined) checkPriority(params.priority)
    if (params.note !== undefined) noteBody(params.note, {})
    const given = { ...params }
    return keyedQueue(
      this.connection.keyOf(`handoff of conversation ${id}`),
      () => this.#handOff(id, given, options),
      options?.signal,
    )
  }

  async #handOff(
    id: number,
    { agent, team, note, priority }: HandoffParams,
    options?: RequestOptions,
  ): Promise<Handoff> {
    const steps = new Steps<Handoff>('conversations.handoff')
    const { current_status: status } = await steps.run('open the conversation', () => this.reopen(id, options))
    steps.result.status = status
    if (team !== undefined) {
      steps.result.team = await steps.run('assign the team', () => this.assignTeam(id, team, options))
    }
    if (agent !== undefined) {
      steps.result.agent = await steps.run('assign the agent', () => this.assignAgent(id, agent, options))
    }
    if (priority !== undefined) {
      await steps.run('set the priority', () => this.setPriority(id, priority, options))
    }
    if (note !== undefined) {
      steps.result.note = await steps.run('write the note', () => this.messages.note(id, note, {}, options))
    }
    return { ...steps.result, status }
  }
}
