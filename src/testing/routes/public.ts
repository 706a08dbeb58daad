/** The public API of API inboxes: without a token, the source id identifies the contact. */
import type { ApiInbox } from '../../types.ts'
import { done, type FakeAnswer, invalidRecord, ok, unknownRoute } from '../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../exchange/router.ts'
import {
  addContact,
  addContactInbox,
  type ContactFields,
  contactErrors,
  findContactInbox,
} from '../records/contacts.ts'
import { addConversation } from '../records/conversations.ts'
import {
  publicContact,
  publicContactRow,
  publicConversation,
  publicInbox,
  publicMessage,
  publicMessages,
} from '../records/public.ts'
import type { ContactInboxRecord, ContactRecord, ConversationRecord } from '../records/state.ts'
import { firstStatus } from './conversation-create.ts'
import { writeMessage } from './message-write.ts'
import { typingEvent } from './typing.ts'

const inboxPath = '/public/api/v1/inboxes/:inbox_identifier'
const contactPath = `${inboxPath}/contacts/:source_id`
const conversationPath = `${contactPath}/conversations/:conversation_id`

export const publicRoutes: Routes = {
  [`GET ${inboxPath}`]: withInbox((_, inbox) => ok(publicInbox(inbox))),
  [`POST ${inboxPath}/contacts`]: withInbox(createContact),
  [`GET ${contactPath}`]: withContact((_, { place, contact }) => ok(publicContact(place, contact))),
  [`PATCH ${contactPath}`]: withContact(updateContact),
  [`GET ${contactPath}/conversations`]: withContact((exchange, visitor) =>
    ok(conversationsOf(exchange, visitor).map((one) => publicConversation(exchange.state, one, visitor.contact))),
  ),
  [`POST ${contactPath}/conversations`]: withContact(createConversation),
  [`GET ${conversationPath}`]: withConversation(({ state }, conversation, { contact }) =>
    ok(publicConversation(state, conversation, contact)),
  ),
  [`POST ${conversationPath}/toggle_status`]: withConversation(({ state }, conversation, { contact }) => {
    conversation.status = 'resolved'
    return ok(publicConversation(state, conversation, contact))
  }),
  [`POST ${conversationPath}/toggle_typing`]: withConversation(({ announce, request }, conversation, { contact }) => {
    const event = typingEvent(conversation, { kind: 'contact', id: contact.id }, request.body)
    if (event) announce({ ...event, isPrivate: false })
    return done
  }),
  [`POST ${conversationPath}/update_last_seen`]: withConversation(markSeen),
  [`GET ${conversationPath}/messages`]: withConversation(listMessages),
  [`POST ${conversationPath}/messages`]: withConversation(createMessage),
}

/** A contact at its address in the inbox. */
interface Visitor {
  place: ContactInboxRecord
  contact: ContactRecord
}

function withInbox(handler: (exchange: Exchange, inbox: ApiInbox) => FakeAnswer): Handler {
  return (exchange) => {
    const { inbox_identifier } = exchange.params
    const inboxes = exchange.state.inboxes.filter((one) => one.channel_type === 'Channel::Api')
    const inbox = inboxes.find((one) => one.inbox_identifier === inbox_identifier)
    return inbox ? handler(exchange, inbox) : unknownRoute
  }
}

function withContact(handler: (exchange: Exchange, visitor: Visitor) => FakeAnswer): Handler {
  return withInbox((exchange, inbox) => {
    const place = findContactInbox(exchange.state, exchange.params.source_id ?? '', inbox.id)
    const contact = place && exchange.state.contacts.get(place.contact_id)
    return contact ? handler(exchange, { place, contact }) : unknownRoute
  })
}

function withConversation(
  handler: (exchange: Exchange, conversation: ConversationRecord, visitor: Visitor) => FakeAnswer,
): Handler {
  return withContact((exchange, visitor) => {
    const id = wholeNumber(exchange.params.conversation_id)
    const conversation = conversationsOf(exchange, visitor).find((one) => one.id === id)
    return conversation ? handler(exchange, conversation, visitor) : unknownRoute
  })
}

/** Conversations of this source id only, not those of the contact's other source ids. */
function conversationsOf({ state }: Exchange, { place, contact }: Visitor): ConversationRecord[] {
  const ids = state.conversationsOfContact.get(contact.id) ?? []
  const all = ids.flatMap((id) => state.conversations.get(id) ?? [])
  return all.filter(({ inbox_id, source_id }) => inbox_id === place.inbox_id && source_id === place.source_id)
}

function createContact({ state, request: { body }, now }: Exchange, inbox: ApiInbox): FakeAnswer {
  const source_id = isBlank(body.source_id) ? undefined : (text(body.source_id) ?? undefined)
  const there = source_id === undefined ? undefined : findContactInbox(state, source_id, inbox.id)
  const owner = there && state.contacts.get(there.contact_id)
  if (owner) return ok(publicContact(there, owner))
  const fields = fieldsOf(body)
  const identifier = isBlank(body.identifier) ? null : text(body.identifier)
  const known = firstWith(state, { identifier, email: fields.email, phone_number: fields.phone_number })
  if (!known) {
    const errors = contactErrors(state, fields)
    if (errors.length > 0) return invalidRecord(errors)
  }
  const contact =
    known ??
    addContact(state, { ...fields, identifier, name: fields.name || `visitor-${state.contacts.size + 1}` }, now)
  const place = addContactInbox(state, contact.id, {
    inbox_id: inbox.id,
    ...(source_id !== undefined && { source_id }),
  })
  return ok(publicContact(place, contact))
}

function firstWith(
  state: Exchange['state'],
  keys: { [Key in 'identifier' | 'email' | 'phone_number']: string | null | undefined },
): ContactRecord | undefined {
  for (const key of ['identifier', 'email', 'phone_number'] as const) {
    const value = keys[key]
    if (!value) continue
    for (const contact of state.contacts.values()) if (contact[key] === value) return contact
  }
  return undefined
}

function updateContact({ state, request: { body } }: Exchange, { contact }: Visitor): FakeAnswer {
  const fields = fieldsOf(body)
  const errors = contactErrors(state, fields, contact.id)
  if (errors.length > 0) return invalidRecord(errors)
  const custom_attributes = { ...contact.custom_attributes, ...fields.custom_attributes }
  return ok(publicContactRow(Object.assign(contact, fields, { custom_attributes })))
}

function fieldsOf(body: Record<string, unknown>): ContactFields {
  const fields: ContactFields = {}
  if ('name' in body) fields.name = text(body.name) ?? ''
  if ('email' in body) fields.email = text(body.email)?.toLowerCase() || null
  if ('phone_number' in body) fields.phone_number = text(body.phone_number) || null
  if (isObject(body.custom_attributes)) fields.custom_attributes = body.custom_attributes
  return fields
}

function createConversation({ state, request: { body }, now }: Exchange, { place, contact }: Visitor): FakeAnswer {
  const { inbox_id, source_id } = place
  const custom_attributes = isObject(body.custom_attributes) ? body.custom_attributes : {}
  const status = firstStatus(state, place) ?? 'open'
  const fields = { contact_id: contact.id, inbox_id, source_id, custom_attributes, status }
  const conversation = addConversation(state, fields, now)
  return ok(publicConversation(state, conversation, contact))
}

/** The messages that the contact has seen become `read`, notes and activity messages among them. */
function markSeen({ state, now }: Exchange, conversation: ConversationRecord): FakeAnswer {
  conversation.contact_last_seen_at = now
  for (const message of state.messages.get(conversation.id) ?? []) {
    const isUnread = message.status === 'sent' || message.status === 'delivered'
    if (message.message_type === 0 || !isUnread) continue
    message.status = 'read'
    message.updated_at = now
  }
  return done
}

function listMessages({ state, request, pageSizes }: Exchange, conversation: ConversationRecord): FakeAnswer {
  const before = isBlank(request.query.get('before')) ? undefined : wholeNumber(request.query.get('before'))
  const older = publicMessages(state, conversation).filter(({ id }) => before === undefined || id < before)
  return ok(older.slice(-pageSizes.messages).map((message) => publicMessage(state, message)))
}

function createMessage(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { content, attachments } = exchange.request.body
  const written = writeMessage(exchange, conversation, { content, attachments, message_type: 'incoming' })
  if ('message' in written) return ok(publicMessage(exchange.state, written.message))
  const message = written.refusal.replace('Validation failed: ', '')
  return invalidRecord([{ attribute: 'content', message }])
}
