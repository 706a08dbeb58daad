/** The public API of API inboxes: without a token, the source id identifies the contact. */
import { isSince } from '../../../helpers/server-version.ts'
import type { ApiInbox } from '../../../types.ts'
import {
  done,
  type FakeAnswer,
  failure,
  invalidRecord,
  ok,
  unknownRoute,
  unprocessable,
} from '../../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { type ContactFields, contactErrors, placedContact } from '../../records/conversations/contacts.ts'
import { addConversation } from '../../records/conversations/conversations.ts'
import { isSurveyClosed, surveyClosed } from '../../records/conversations/csat.ts'
import {
  publicContact,
  publicContactRow,
  publicConversation,
  publicInbox,
  publicMessage,
  publicMessages,
} from '../../records/conversations/public.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { firstOwner } from '../conversations/create.ts'
import { typingEvent } from '../conversations/typing.ts'
import { changeConversation, settleNew } from '../messages/activities.ts'
import { writeMessage } from '../messages/write.ts'
import {
  conversationsWithMessages,
  isWhoTheySay,
  reachedConversations,
  type Visitor,
  withContact,
  withConversation,
  withIdentity,
  withInbox,
} from './lookup.ts'
import { submittedValues } from './submitted-values.ts'

const inboxPath = '/public/api/v1/inboxes/:inbox_identifier'
const contactPath = `${inboxPath}/contacts/:source_id`
const conversationPath = `${contactPath}/conversations/:conversation_id`

export const publicRoutes: Routes = {
  [`GET ${inboxPath}`]: withInbox((_, inbox) => ok(publicInbox(inbox))),
  [`POST ${inboxPath}/contacts`]: withInbox((exchange, inbox) =>
    isWhoTheySay(exchange, inbox) ? createContact(exchange, inbox) : failure,
  ),
  [`GET ${contactPath}`]: withIdentity((_, { place, contact }) => ok(publicContact(place, contact))),
  [`PATCH ${contactPath}`]: withIdentity(updateContact),
  [`PUT ${contactPath}`]: withIdentity(updateContact),
  [`GET ${contactPath}/conversations`]: withContact((exchange, visitor) =>
    ok(reachedConversations(exchange, visitor).map((one) => publicConversation(exchange.state, one, visitor.contact))),
  ),
  [`POST ${contactPath}/conversations`]: withContact(createConversation),
  [`GET ${conversationPath}`]: withConversation(({ state }, conversation, { contact }) =>
    ok(publicConversation(state, conversation, contact)),
  ),
  [`POST ${conversationPath}/toggle_status`]: withConversation((exchange, conversation, { contact }) => {
    changeConversation(exchange, conversation, { kind: 'contact', id: contact.id }, () => {
      conversation.status = 'resolved'
    })
    return ok(publicConversation(exchange.state, conversation, contact))
  }),
  [`POST ${conversationPath}/toggle_typing`]: withConversation(({ announce, request }, conversation, { contact }) => {
    const event = typingEvent(conversation, { kind: 'contact', id: contact.id }, request.params)
    if (event) announce({ ...event, isPrivate: false })
    return done
  }),
  [`POST ${conversationPath}/update_last_seen`]: withConversation(markSeen),
  [`GET ${conversationPath}/messages`]: withConversation(listMessages, conversationsWithMessages),
  [`POST ${conversationPath}/messages`]: withConversation(createMessage, conversationsWithMessages),
  [`PATCH ${conversationPath}/messages/:message_id`]: withConversation(submitValues, conversationsWithMessages),
  [`PUT ${conversationPath}/messages/:message_id`]: withConversation(submitValues, conversationsWithMessages),
}

function createContact({ state, request: { params }, now, version }: Exchange, inbox: ApiInbox): FakeAnswer {
  const allowsPrefix = !isSince(version, 4, 17)
  const source_id = isBlank(params.source_id) ? undefined : (text(params.source_id) ?? undefined)
  const identifier = isBlank(params.identifier) ? null : text(params.identifier)
  const fields = { ...fieldsOf(params), identifier }
  const placed = placedContact(state, { inbox_id: inbox.id, source_id }, fields, { now, allowsPrefix })
  return 'errors' in placed ? invalidRecord(placed.errors) : ok(publicContact(placed.place, placed.contact))
}

/** Returns the whole row before 4.16, since then what the other routes return. */
function updateContact({ state, request: { params }, version }: Exchange, { place, contact }: Visitor): FakeAnswer {
  const fields = fieldsOf(params)
  const errors = contactErrors(state, fields, { id: contact.id, allowsPrefix: !isSince(version, 4, 17) })
  if (errors.length > 0) return invalidRecord(errors)
  const custom_attributes = { ...contact.custom_attributes, ...fields.custom_attributes }
  Object.assign(contact, fields, { custom_attributes })
  return ok(isSince(version, 4, 16) ? publicContact(place, contact) : publicContactRow(state, contact))
}

function fieldsOf(params: Record<string, unknown>): ContactFields {
  const fields: ContactFields = {}
  if ('name' in params) fields.name = text(params.name) ?? ''
  if ('email' in params) fields.email = text(params.email)?.toLowerCase() || null
  if ('phone_number' in params) fields.phone_number = text(params.phone_number) || null
  if (isObject(params.custom_attributes)) fields.custom_attributes = params.custom_attributes
  return fields
}

function createConversation(exchange: Exchange, { place, contact }: Visitor): FakeAnswer {
  const { state, request, now } = exchange
  const { params } = request
  const { inbox_id, source_id, hmac_verified } = place
  const custom_attributes = isObject(params.custom_attributes) ? params.custom_attributes : {}
  const owner = firstOwner(exchange, place, 'open')
  const fields = { contact_id: contact.id, inbox_id, source_id, hmac_verified, custom_attributes, ...owner }
  const conversation = addConversation(state, fields, now)
  settleNew(exchange, conversation, null)
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
  const before = isBlank(request.params.before) ? undefined : wholeNumber(request.params.before)
  const older = publicMessages(state, conversation).filter(({ id }) => before === undefined || id < before)
  return ok(older.slice(-pageSizes.messages).map((message) => publicMessage(state, message)))
}

function createMessage(exchange: Exchange, conversation: ConversationRecord): FakeAnswer {
  const { content, attachments } = exchange.request.params
  const written = writeMessage(exchange, conversation, { content, attachments, message_type: 'incoming' })
  if ('message' in written) return ok(publicMessage(exchange.state, written.message))
  const { refusal } = written
  return invalidRecord('errors' in refusal ? refusal.errors : [{ attribute: 'content', message: refusal.error }])
}

/** Stores what the contact chose or filled in; nothing else of a message can be changed. */
function submitValues({ state, request, params, now }: Exchange, { id }: ConversationRecord): FakeAnswer {
  const message = state.messages.get(id)?.find((one) => one.id === wholeNumber(params.message_id))
  if (!message) return unknownRoute
  if (message.content_type === 'input_csat' && isSurveyClosed(message, now)) return unprocessable(surveyClosed)
  const submitted_values = submittedValues(request.params.submitted_values)
  message.content_attributes = { ...message.content_attributes, ...submitted_values }
  message.updated_at = now
  return ok(publicMessage(state, message))
}
