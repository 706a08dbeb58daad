/** All channels but API inboxes: a provider, or the website with the widget, brings what visitors write. */
import type { Inbox } from '../../../types.ts'
import type { Arrival } from '../../exchange/router.ts'
import { type PlacedContact, placedContact } from '../../records/conversations/contacts.ts'
import { addConversation, conversationsAt } from '../../records/conversations/conversations.ts'
import { addBlob, addFile } from '../../records/conversations/files.ts'
import type { ContactInboxRecord, ConversationRecord, FakeState, MessageRecord } from '../../records/state.ts'
import { firstOwner } from '../../routes/conversations/create.ts'
import { settleNew } from '../../routes/messages/activities.ts'
import { storeMessage } from '../../routes/messages/write.ts'
import type { Stage } from '../stage.ts'
import type { Channel, Incoming, Known, Said, Sent } from './channel.ts'
import { channelOf } from './channels.ts'

export function sendByProvider(stage: Stage, inbox: Inbox, known: Known, said: Said): Sent {
  const channel = channelOf(inbox)
  checkWhatItHas(channel, inbox, known, said)
  const { subject, inReplyTo } = said
  const messages = channel
    .messages(said.content, said.files)
    .map((message) => ({ ...message, id: channel.messageId(stage.state()) }))
  const place = known.place ?? meet(stage, inbox, channel, known, messages[0]?.id ?? null)
  const original = inReplyTo === undefined ? undefined : originalOf(stage.state(), place, inReplyTo)
  let current = known.conversation
  for (const message of messages) {
    current = stage.receive((arrival) => {
      const incoming = { ...message, inbox, place, subject, original, current, now: arrival.now }
      return deliver(arrival, channel, incoming)
    })
  }
  return { place, conversationId: current?.id ?? 0 }
}

/** Finds or makes the contact. */
function meet(
  stage: Stage,
  inbox: Inbox,
  channel: Channel,
  { person }: Known,
  messageId: string | null,
): ContactInboxRecord {
  const placed = stage.receive(({ state, now }) => {
    const { source_id, contact } = channel.writer(state, person, messageId)
    return placedContact(state, { inbox_id: inbox.id, source_id }, contact, { now, allowsPrefix: false })
  })
  if ('errors' in placed) {
    throw new TypeError(`the server refuses the visitor: ${placed.errors.map(({ message }) => message).join(', ')}`)
  }
  open(stage, channel, placed)
  return placed.place
}

function open(stage: Stage, { opening }: Channel, placed: PlacedContact): void {
  if (opening) stage.receive(({ announce }) => announce(opening(placed)))
}

function deliver(arrival: Arrival, channel: Channel, incoming: Incoming): ConversationRecord {
  const { state } = arrival
  const { place, id, content, files } = incoming
  const conversation =
    channel.conversation(conversationsAt(state, place), incoming) ?? begin(arrival, channel, incoming)
  const carried = channel.carried(incoming, conversation, state.messages.get(conversation.id) ?? [])
  storeMessage(arrival, conversation, {
    content,
    message_type: 0,
    source_id: id,
    ...carried,
    content_attributes: { ...carried.content_attributes, ...replyAttributes(incoming, conversation) },
    sender: { kind: 'contact', id: place.contact_id },
    files: files.map((file) => fileOf(state, file, incoming)),
  })
  return conversation
}

function begin(arrival: Arrival, channel: Channel, incoming: Incoming): ConversationRecord {
  const { state, now } = arrival
  const { contact_id, inbox_id, source_id, hmac_verified } = incoming.place
  const additional_attributes = channel.attributes(incoming)
  const owner = firstOwner(arrival, incoming.place, 'open')
  const fields = { contact_id, inbox_id, source_id, hmac_verified, additional_attributes, ...owner }
  const conversation = addConversation(state, fields, now)
  settleNew(arrival, conversation, null)
  return conversation
}

/** The server looks for it in the same conversation only. */
function replyAttributes({ original }: Incoming, { id }: ConversationRecord) {
  if (!original) return {}
  const isHere = original.conversation_id === id
  return {
    in_reply_to: isHere ? original.id : null,
    in_reply_to_external_id: isHere ? original.source_id : null,
  }
}

/** What comes by e-mail is a file, whatever its type. */
function fileOf(state: FakeState, file: File, { inbox }: Incoming) {
  const record = addFile(state, addBlob(state, file))
  return inbox.channel_type === 'Channel::Email' ? { ...record, file_type: 'file' as const } : record
}

function originalOf(state: FakeState, place: ContactInboxRecord, id: number): MessageRecord {
  const all = conversationsAt(state, place).flatMap((one) => state.messages.get(one.id) ?? [])
  const original = all.find((message) => message.id === id)
  if (original) return original
  throw new TypeError(`inReplyTo must be a message of this visitor's conversations, got ${id}`)
}

/** @throws TypeError for what no person could tell or send by the channel */
function checkWhatItHas(channel: Channel, { channel_type }: Inbox, { person }: Known, said: Said): void {
  for (const key of ['email', 'phone_number'] as const) {
    if (person[key] === undefined || channel.reports.includes(key)) continue
    throw new TypeError(`${channel_type} has no ${key} of its visitors: leave it out`)
  }
  if (said.inReplyTo !== undefined && !channel.hasReplies) {
    throw new TypeError(`${channel_type} has no replies to a message: leave inReplyTo out`)
  }
  if (said.subject !== undefined && channel_type !== 'Channel::Email')
    throw new TypeError('only e-mails have a subject')
}
