/** The public names of types: every schema of the corrected document, and the parameters of methods. */
import type { Agent } from '../generated/types.ts'
import type { BodyInput, FileInput, QueryInput } from './core/operations/operation.ts'

export type * from '../generated/types.ts'

/** One label or several: `'vip'` is `['vip']`. */
export type LabelInput = string | readonly string[]

/** The same parameters, where one label need not be in an array. */
export type WithLabels<Params> = Omit<Params, 'labels'> & { labels?: LabelInput | undefined }

/** The parameters of `conversations.list`. */
export type ListConversationsParams = WithLabels<QueryInput<'listConversations'>> & {
  /**
   * Only conversations updated since then, all in one page. Use it instead of `updated_within`.
   *
   * By the clock of this machine: the server gets an age, and counts back from its own clock. A time that the server has
   * sent, such as the last `updated_at`, would leave out what changed in the difference of the two clocks.
   */
  updatedSince?: Date | undefined
}

// `| never` makes a union of its own, which the compiler calls by this name.
/** The parameters of `conversations.create`: inbox and contact, or a source_id. */
export type CreateConversationParams = BodyInput<'createConversation'> | never

/** The parameters of `conversations.setStatus` besides the status. */
export type SetStatusParams = Pick<ToggleConversationStatusParams, 'snoozed_until'>

/** The body of the server's toggle_status; without a status it toggles. */
export type ToggleConversationStatusParams = BodyInput<'toggleConversationStatus'>

/** The server's own form of a filter: conditions, each joined to the next by its `query_operator`. */
export type ConversationFilterPayload = BodyInput<'filterConversations'>['payload']

/** The parameters of `conversations.filter` besides the conditions. */
export type FilterConversationsParams = QueryInput<'filterConversations'>

/** The parameters of `messages.send`: the server's, with files among the attachments. */
export interface SendMessageParams extends BodyInput<'createMessage'> {
  /** Each a `File`, a `Blob`, `{ data, filename, contentType }` or the signed id of an upload. */
  attachments?: readonly (string | FileInput)[] | undefined
}

/** The parameters of `messages.list`. */
export type ListMessagesParams = QueryInput<'listMessages'> & {
  /** `newest` (default) goes back through the history, `oldest` forward. */
  order?: 'newest' | 'oldest' | undefined
}

/** The parameters of `messages.note` besides the content. */
export interface NoteParams {
  /** Users to notify of the note: it begins with their names, the way the dashboard writes mentions. */
  mentions?: readonly Pick<Agent, 'id' | 'name'>[] | undefined
  /** Files, as in `messages.send`: a `File`, a `Blob`, `{ data, filename, contentType }` or the signed id of an upload. */
  attachments?: SendMessageParams['attachments']
}
