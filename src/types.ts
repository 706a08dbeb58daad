/** The names that people use: every schema of the corrected document, and what the methods take. */
import type { Agent } from '../generated/types.ts'
import type { BodyInput, QueryInput } from './core/operations/operation.ts'

export type * from '../generated/types.ts'

/** What `conversations.list` takes. */
export type ListConversationsParams = QueryInput<'listConversations'> & {
  /** Only what was updated since then; all of it comes in one page. Instead of `updated_within`. */
  updatedSince?: Date | undefined
}

/** What `conversations.create` takes: inbox and contact, or a source_id. */
export type CreateConversationParams = BodyInput<'createConversation'>

/** What `conversations.setStatus` takes beside the status. */
export type SetStatusParams = Pick<ToggleConversationStatusParams, 'snoozed_until'>

/** What the server's toggle_status takes; without a status it switches. */
export type ToggleConversationStatusParams = BodyInput<'toggleConversationStatus'>

/** The server's own form of a filter: conditions, each joined to the next by its `query_operator`. */
export type ConversationFilterPayload = BodyInput<'filterConversations'>['payload']

/** What `conversations.filter` takes beside the conditions. */
export type FilterConversationsParams = QueryInput<'filterConversations'>

/** What `messages.send` takes: the server's parameters, with files among the attachments. */
export type SendMessageParams = BodyInput<'createMessage'>

/** What `messages.list` takes. */
export type ListMessagesParams = QueryInput<'listMessages'> & {
  /** `newest` (default) walks back through the history, `oldest` forward. */
  order?: 'newest' | 'oldest' | undefined
}

/** What `messages.note` takes beside the text. */
export interface NoteParams {
  /** Users to tell about the note: they are named at its beginning, the way the dashboard does it. */
  mentions?: readonly Pick<Agent, 'id' | 'name'>[] | undefined
}
