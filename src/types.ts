/** The names that people use. Each is an alias of a generated type: none is written by hand. */
import type { components } from '../generated/schema.ts'
import type { BodyInput, QueryInput } from './core/operation.ts'

type Schemas = components['schemas']

export type Agent = Schemas['Agent']
export type AgentRole = Schemas['AgentRole']
export type AppliedSla = Schemas['AppliedSla']
export type AssignedBot = Schemas['AssignedBot']
export type Attachment = Schemas['Attachment']
export type Availability = Schemas['Availability']
export type ChannelType = Schemas['ChannelType']
export type Contact = Schemas['Contact']
export type Conversation = Schemas['Conversation']
export type ConversationCounts = Schemas['ConversationCounts']
export type ConversationFilterCondition = Schemas['ConversationFilterCondition']
/** A message inside a conversation: it has more keys than one that the message endpoints answer. */
export type ConversationMessage = Schemas['ConversationMessage']
export type ConversationMeta = Schemas['ConversationMeta']
export type ConversationPriority = Schemas['ConversationPriority']
export type ConversationStatus = Schemas['ConversationStatus']
export type FilterCounts = Schemas['FilterCounts']
export type Message = Schemas['Message']
export type MessageContentAttributes = Schemas['MessageContentAttributes']
export type MessageContentType = Schemas['MessageContentType']
export type MessageListMeta = Schemas['MessageListMeta']
export type MessageSender = Schemas['MessageSender']
export type MessageStatus = Schemas['MessageStatus']
export type MessageType = Schemas['MessageType']
export type SlaEvent = Schemas['SlaEvent']
export type StatusChange = Schemas['StatusChange']
export type Team = Schemas['Team']
export type TemplateParams = Schemas['TemplateParams']

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
export type ConversationFilter = BodyInput<'filterConversations'>['payload']

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
