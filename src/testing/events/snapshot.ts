/** Compares the records before and after a request: whatever changed is an event, whichever route changed it. */
import type { ContactRecord, ConversationRecord, FakeState, MessageRecord } from '../records/state.ts'
import { contactChanges, conversationEvents, messageChanges } from './changes.ts'
import type { FakeEvent } from './event.ts'

export interface Snapshot {
  contacts: ReadonlyMap<number, ContactRecord>
  conversations: ReadonlyMap<number, ConversationRecord>
  messages: ReadonlyMap<number, MessageRecord>
}

/** Routes replace the values of records, except for content attributes, which some change in place. */
export function snapshotOf(state: FakeState): Snapshot {
  const messages = new Map<number, MessageRecord>()
  for (const list of state.messages.values()) {
    for (const message of list) {
      messages.set(message.id, { ...message, content_attributes: { ...message.content_attributes } })
    }
  }
  return { contacts: copied(state.contacts), conversations: copied(state.conversations), messages }
}

function copied<Row extends object>(rows: ReadonlyMap<number, Row>): Map<number, Row> {
  return new Map([...rows].map(([id, row]) => [id, { ...row }]))
}

export function eventsSince(before: Snapshot, state: FakeState, now: number): FakeEvent[] {
  return [
    ...contactsCreated(before, state),
    ...[...state.conversations.values()].flatMap((conversation) => eventsOf(before, state, conversation)),
    ...contactsUpdated(before, state, now),
    ...contactsDeleted(before, state),
  ]
}

function contactsCreated(before: Snapshot, { contacts }: FakeState): FakeEvent[] {
  const created = [...contacts.values()].filter(({ id }) => !before.contacts.has(id))
  return created.map((contact) => ({ name: 'contact.created', contact }))
}

function contactsUpdated(before: Snapshot, { contacts }: FakeState, now: number): FakeEvent[] {
  return [...contacts.values()].flatMap((contact): FakeEvent[] => {
    const known = before.contacts.get(contact.id)
    if (!known) return []
    const changes = contactChanges(known, contact, now)
    if (changes.length === 0) return []
    contact.updated_at = now
    return [{ name: 'contact.updated', contact, changes }]
  })
}

function contactsDeleted(before: Snapshot, { contacts }: FakeState): FakeEvent[] {
  const deleted = [...before.contacts.values()].filter(({ id }) => !contacts.has(id))
  return deleted.map((contact) => ({ name: 'contact.deleted', contact }))
}

/** The status first, then the messages, then what the messages changed. */
function eventsOf(before: Snapshot, state: FakeState, conversation: ConversationRecord): FakeEvent[] {
  const known = before.conversations.get(conversation.id)
  const { ofStatus, ofRest } = conversationEvents(known ?? asCreated(conversation), conversation)
  const created: FakeEvent[] = known ? [] : [{ name: 'conversation.created', conversation }]
  return [...created, ...ofStatus, ...messageEvents(before, state, conversation), ...ofRest]
}

/** Before its first message. */
function asCreated(conversation: ConversationRecord): ConversationRecord {
  return { ...conversation, waiting_since: conversation.created_at, first_reply_created_at: 0 }
}

function messageEvents(before: Snapshot, state: FakeState, conversation: ConversationRecord): FakeEvent[] {
  const hadReply = (before.conversations.get(conversation.id)?.first_reply_created_at ?? 0) > 0
  const isFirstReply = ({ message_type, private: isPrivate, sender }: MessageRecord) =>
    !hadReply && message_type === 1 && !isPrivate && sender?.kind === 'user'
  let firstReply: MessageRecord | undefined
  return (state.messages.get(conversation.id) ?? []).flatMap((message): FakeEvent[] => {
    const known = before.messages.get(message.id)
    if (known) {
      const previous = messageChanges(known, message)
      return previous ? [{ name: 'message.updated', conversation, message, previous }] : []
    }
    const created: FakeEvent = { name: 'message.created', conversation, message }
    if (firstReply || !isFirstReply(message)) return [created]
    firstReply = message
    return [created, { name: 'first.reply.created', conversation, message }]
  })
}
