/** Compares the records before and after a request: whatever changed is an event, whichever route changed it. */

import { mentionedUsers } from '../records/conversations/mentions.ts'
import { isReplyOfUser } from '../records/conversations/messages.ts'
import type { ContactRecord, ConversationRecord, FakeState, MessageRecord } from '../records/state.ts'
import { contactChanges, conversationEvents, messageChanges } from './changes.ts'
import type { FakeEvent } from './event.ts'
import { unreadEvents } from './unread.ts'
import { watchRows } from './watch.ts'

/** Copies of the rows that somebody has taken, by id; undefined for rows that did not exist. */
type Copies<Row> = Map<number, Row | undefined>

export interface Snapshot {
  contacts: Copies<ContactRecord>
  conversations: Copies<ConversationRecord>
  /** By conversation, its messages by id. */
  messages: Copies<ReadonlyMap<number, MessageRecord>>
}

/** Does the work, and returns what it returns with the rows as they were before. */
export function watched<Result>(state: FakeState, work: () => Result): { result: Result; before: Snapshot } {
  const before: Snapshot = { contacts: new Map(), conversations: new Map(), messages: new Map() }
  const ends = [
    watchRows(
      state.contacts,
      copyingTo(before.contacts, (row) => ({ ...row })),
    ),
    watchRows(
      state.conversations,
      copyingTo(before.conversations, (row) => ({ ...row })),
    ),
    watchRows(state.messages, copyingTo(before.messages, copiesOf)),
  ]
  try {
    return { result: work(), before }
  } finally {
    for (const end of ends) end()
  }
}

/** Copies a row the first time that it is taken. */
function copyingTo<Row, Copy>(copies: Copies<Copy>, copy: (row: Row) => Copy) {
  return (id: number, row: Row | undefined) => {
    if (!copies.has(id)) copies.set(id, row && copy(row))
  }
}

/** Routes replace the values of records, except for content attributes, which some change in place. */
function copiesOf(messages: readonly MessageRecord[]): ReadonlyMap<number, MessageRecord> {
  return new Map(
    messages.map((message) => [message.id, { ...message, content_attributes: { ...message.content_attributes } }]),
  )
}

export function eventsSince(before: Snapshot, state: FakeState, now: number): FakeEvent[] {
  const ids = [...new Set([...before.conversations.keys(), ...before.messages.keys()])].sort((a, b) => a - b)
  const conversations = ids.flatMap((id) => state.conversations.get(id) ?? [])
  const ofContacts = [...before.contacts].flatMap(
    ([id, known]) => contactEvent(known, state.contacts.get(id), now) ?? [],
  )
  return [
    ...ofContacts.filter(({ name }) => name === 'contact.created'),
    ...conversations.flatMap((conversation) => eventsOf(before, state, conversation)),
    ...ofContacts.filter(({ name }) => name === 'contact.updated'),
    ...ofContacts.filter(({ name }) => name === 'contact.deleted'),
  ]
}

function contactEvent(
  known: ContactRecord | undefined,
  contact: ContactRecord | undefined,
  now: number,
): FakeEvent | undefined {
  if (!contact) return known && { name: 'contact.deleted', contact: known }
  if (!known) return { name: 'contact.created', contact }
  const changes = contactChanges(known, contact, now)
  if (changes.length === 0) return undefined
  contact.updated_at = now
  return { name: 'contact.updated', contact, changes }
}

/** The status first, then the messages, then what the messages changed; a job writes activity messages after that. */
function eventsOf(before: Snapshot, state: FakeState, conversation: ConversationRecord): FakeEvent[] {
  const { id } = conversation
  const known = before.conversations.has(id) ? before.conversations.get(id) : conversation
  const { ofStatus, ofRest } = conversationEvents(known ?? asCreated(conversation), conversation)
  const created: FakeEvent[] = known ? [] : [{ name: 'conversation.created', conversation }]
  const messages = before.messages.has(id) ? state.messages.get(id) : undefined
  const hadReply = (known?.first_reply_created_at ?? 0) > 0
  const ofMessages = messageEvents(before.messages.get(id), messages ?? [], { conversation, hadReply })
  const messagesNow = state.messages.get(id) ?? []
  const messagesBefore = before.messages.has(id) ? (before.messages.get(id)?.values() ?? []) : messagesNow
  const ofUnread = unreadEvents(state, conversation, {
    before: { messages: messagesBefore, agent_last_seen_at: seen(known) },
    after: { messages: messagesNow, agent_last_seen_at: seen(conversation) },
  })
  const ofMentions = ofMessages.flatMap((event) => mentions(state, event))
  const activities = ofMessages.filter(isNewActivity)
  const ofOthers = ofMessages.filter((event) => !isNewActivity(event))
  return [...created, ...ofStatus, ...ofOthers, ...ofRest, ...activities, ...ofMentions, ...ofUnread]
}

function isNewActivity(event: FakeEvent): boolean {
  return event.name === 'message.created' && event.message.message_type === 2
}

function seen(conversation: ConversationRecord | undefined): number {
  return conversation?.agent_last_seen_at ?? 0
}

function mentions(state: FakeState, event: FakeEvent): FakeEvent[] {
  if (event.name !== 'message.created') return []
  const { conversation, message } = event
  return [...mentionedUsers(state, message)].map((userId) => ({ name: 'conversation.mentioned', conversation, userId }))
}

/** Before its first message. */
function asCreated(conversation: ConversationRecord): ConversationRecord {
  return { ...conversation, waiting_since: conversation.created_at, first_reply_created_at: 0 }
}

function messageEvents(
  before: ReadonlyMap<number, MessageRecord> | undefined,
  messages: readonly MessageRecord[],
  { conversation, hadReply }: { conversation: ConversationRecord; hadReply: boolean },
): FakeEvent[] {
  const created = messages.filter(({ id }) => !before?.has(id))
  const firstReply = hadReply ? undefined : created.find(isReplyOfUser)
  return messages.flatMap((message): FakeEvent[] => {
    const known = before?.get(message.id)
    const previous = known && messageChanges(known, message)
    if (previous) return [{ name: 'message.updated', conversation, message, previous }]
    if (known) return []
    const event: FakeEvent = { name: 'message.created', conversation, message }
    return message === firstReply ? [event, { name: 'first.reply.created', conversation, message }] : [event]
  })
}
