/** A refusal that the server does not report: it responds with null. */
import { ChatwootError, guard, named } from '../../core/errors/chatwoot-error.ts'

/**
 * The assignee of a conversation does not exist in this account. The server does not report that: it removes the agent,
 * or the team, instead. An unknown bot changes nothing. Since 4.17 an unknown team is a NotFoundError.
 */
export class AssignmentError extends ChatwootError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(AssignmentError, 'AssignmentError')
  /** The number shown in the dashboard (display id). */
  readonly conversationId: number
  readonly assignee: 'agent' | 'team' | 'bot'
  readonly assigneeId: number

  constructor(conversationId: number, assignee: AssignmentError['assignee'], assigneeId: number) {
    const now = assignee === 'bot' ? 'is unchanged' : `now has no ${assignee}`
    const list = assignee === 'bot' ? 'agentBots' : `${assignee}s`
    super(
      `conversation ${conversationId} ${now}: there is no ${assignee} ${assigneeId} in this account\n  (${list}.list() returns the existing ones)`,
    )
    this.conversationId = conversationId
    this.assignee = assignee
    this.assigneeId = assigneeId
  }
}

export const isAssignmentError = /* @__PURE__ */ guard<AssignmentError>('AssignmentError')
