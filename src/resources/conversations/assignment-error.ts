/** The refusal that the server does not tell: it answers null. */
import { ChatwootError, guard, named } from '../../core/errors/errors.ts'

/**
 * Whom a conversation was to be assigned to is not in this account. The server says nothing of it: the conversation has
 * no agent, or no team, any more. A bot that it does not know changes nothing.
 */
export class AssignmentError extends ChatwootError {
  static {
    named(AssignmentError, 'AssignmentError')
  }
  /** The number that the dashboard shows. */
  readonly conversationId: number
  readonly assignee: 'agent' | 'team' | 'bot'
  readonly assigneeId: number

  constructor(conversationId: number, assignee: AssignmentError['assignee'], assigneeId: number) {
    const now = assignee === 'bot' ? 'stays as it was' : `has no ${assignee} now`
    const list = assignee === 'bot' ? 'agentBots' : `${assignee}s`
    super(
      `conversation ${conversationId} ${now}: there is no ${assignee} ${assigneeId} in this account\n  (${list}.list() gives those that there are)`,
    )
    this.conversationId = conversationId
    this.assignee = assignee
    this.assigneeId = assigneeId
  }
}

export const isAssignmentError = /* @__PURE__ */ guard<AssignmentError>('AssignmentError')
