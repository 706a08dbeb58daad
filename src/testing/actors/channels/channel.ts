/** What a channel reports to the server of a person and of a message. */
import type { Inbox } from '../../../types.ts'
import type { FakeEvent } from '../../events/event.ts'
import { type Checked, each, type Fields, text, whole } from '../../given/kinds.ts'
import type { ContactFields, PlacedContact } from '../../records/conversations/contacts.ts'
import type { ContactInboxRecord, ConversationRecord, FakeState, MessageRecord } from '../../records/state.ts'

/** Of a new visitor. */
export interface VisitorOptions {
  /** The id of an inbox, of any channel. Default: 1. */
  readonly inbox?: number | undefined
  /** As the channel names the person; SMS has no names, the contact is then called by the number. */
  readonly name?: string | undefined
  /** For inboxes of API, website and e-mail. Default for e-mail: a made-up address. */
  readonly email?: string | undefined
  /** For inboxes of API, website, SMS and WhatsApp, with `+`. Default for SMS and WhatsApp: a made-up number. */
  readonly phone_number?: string | undefined
}

export const visitorOptions: Fields<VisitorOptions> = {
  inbox: whole(1),
  ...each(text, 'name', 'email', 'phone_number'),
}

/** What a message is sent with. */
export interface Said {
  content: string
  files: readonly File[]
  /** The id of the message that it replies to. */
  inReplyTo: number | undefined
  subject: string | undefined
}

/** What is known of a visitor when they write. */
export interface Known {
  person: Checked<Omit<VisitorOptions, 'inbox'>>
  /** Undefined before the first message. */
  place: ContactInboxRecord | undefined
  /** Where the last message went. */
  conversation: ConversationRecord | undefined
}

/** Where a message has arrived. */
export interface Sent {
  place: ContactInboxRecord
  conversationId: number
}

/** Who writes, under the name that the channel has for them. */
export interface Writer {
  source_id: string
  contact: ContactFields
}

/** A message that a channel brings. */
export interface Incoming {
  inbox: Inbox
  place: ContactInboxRecord
  /** By which the provider knows it; null where there is none. */
  id: string | null
  content: string | null
  files: readonly File[]
  subject: string | undefined
  /** The message that it replies to. */
  original: MessageRecord | undefined
  /** Where the last message of the visitor went. */
  current: ConversationRecord | undefined
  /** Unix seconds. */
  now: number
}

/** What a message has besides its text and its files. */
export type Carried = Partial<Pick<MessageRecord, 'content_type' | 'content_attributes'>>

export interface Channel {
  /** What it reports of a person, besides a name. */
  reports: readonly ('email' | 'phone_number')[]
  hasReplies: boolean
  writer(state: FakeState, person: Known['person'], messageId: string | null): Writer
  messageId(state: FakeState): string | null
  /** The messages that a text and files make. */
  messages(content: string, files: readonly File[]): Pick<Incoming, 'content' | 'files'>[]
  /** The conversation that a message goes to; undefined: another one. @param known oldest first */
  conversation(known: readonly ConversationRecord[], incoming: Incoming): ConversationRecord | undefined
  /** Of another conversation. */
  attributes(incoming: Incoming): ConversationRecord['additional_attributes']
  /** @param earlier the messages of the conversation */
  carried(incoming: Incoming, conversation: ConversationRecord, earlier: readonly MessageRecord[]): Carried
  /** What the server hears before the first message. */
  opening?(placed: PlacedContact): FakeEvent
}
