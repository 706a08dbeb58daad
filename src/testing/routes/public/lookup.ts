/** Whose request to the public API it is: the source id identifies the contact, and a hash can prove it. */
import { isSince } from '../../../helpers/server-version.ts'
import type { ApiInbox } from '../../../types.ts'
import { type FakeAnswer, failure, unknownRoute } from '../../exchange/answers.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import { findContactInbox, type PlacedContact } from '../../records/conversations/contacts.ts'
import { conversationsAt, conversationsOf } from '../../records/conversations/conversations.ts'
import type { ConversationRecord } from '../../records/state.ts'
import { identifierHash } from './identifier-hash.ts'

export interface Visitor extends PlacedContact {
  inbox: ApiInbox
}

export function withInbox(handler: (exchange: Exchange, inbox: ApiInbox) => FakeAnswer): Handler {
  return (exchange) => {
    const { inbox_identifier } = exchange.params
    const inboxes = exchange.state.inboxes.filter((one) => one.channel_type === 'Channel::Api')
    const inbox = inboxes.find((one) => one.inbox_identifier === inbox_identifier)
    return inbox ? handler(exchange, inbox) : unknownRoute
  }
}

export function withContact(handler: (exchange: Exchange, visitor: Visitor) => FakeAnswer): Handler {
  return withInbox((exchange, inbox) => {
    const place = findContactInbox(exchange.state, exchange.params.source_id ?? '', inbox.id)
    const contact = place && exchange.state.contacts.get(place.contact_id)
    return contact ? handler(exchange, { inbox, place, contact }) : unknownRoute
  })
}

/** With a valid hash, the address is verified from now on, and so are its conversations. */
export function withIdentity(handler: (exchange: Exchange, visitor: Visitor) => FakeAnswer): Handler {
  return withContact((exchange, visitor) => {
    const { inbox, place } = visitor
    if (!isWhoTheySay(exchange, inbox)) return failure
    if (!isBlank(exchange.request.params.identifier_hash)) {
      place.hmac_verified = true
      for (const conversation of conversationsAt(exchange.state, place)) conversation.hmac_verified = true
    }
    return handler(exchange, visitor)
  })
}

/** Without a hash, everybody is, unless the inbox demands one. */
export function isWhoTheySay(exchange: Exchange, { hmac_mandatory, hmac_token }: ApiInbox): boolean {
  const hash = exchange.request.params.identifier_hash
  if (isBlank(hash)) return !hmac_mandatory
  return hash === identifierHash(text(exchange.request.params.identifier) ?? '', hmac_token ?? '')
}

type Reach = (exchange: Exchange, visitor: Visitor) => ConversationRecord[]

export function withConversation(
  handler: (exchange: Exchange, conversation: ConversationRecord, visitor: Visitor) => FakeAnswer,
  reach: Reach = reachedConversations,
): Handler {
  return withContact((exchange, visitor) => {
    const id = wholeNumber(exchange.params.conversation_id)
    const conversation = reach(exchange, visitor).find((one) => one.id === id)
    return conversation ? handler(exchange, conversation, visitor) : unknownRoute
  })
}

/** Conversations of this source id only, unless it is verified. */
export function reachedConversations({ state }: Exchange, { place, contact }: Visitor): ConversationRecord[] {
  return place.hmac_verified ? conversationsOf(state, contact.id) : conversationsAt(state, place)
}

/** Before 4.14, messages can be reached through any source id of the contact. */
export function conversationsWithMessages(exchange: Exchange, visitor: Visitor): ConversationRecord[] {
  if (!isSince(exchange.version, 4, 14)) return conversationsOf(exchange.state, visitor.contact.id)
  return reachedConversations(exchange, visitor)
}
