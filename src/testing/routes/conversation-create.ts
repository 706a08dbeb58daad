/** The creation of a conversation: by inbox and contact, or by a source id. */
import { type FakeAnswer, failure, invalidRecord, notAllowed, notFound, unprocessable } from '../exchange/answers.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange } from '../exchange/router.ts'
import { findContactInbox } from '../records/contacts.ts'
import { addConversation } from '../records/conversations.ts'
import { findInbox } from '../records/inboxes.ts'
import { seesInbox } from '../records/members.ts'
import type { ContactInboxRecord, ConversationRecord } from '../records/state.ts'
import { type Placed, placeIn } from './contact-inbox-create.ts'
import { shownTo } from './conversation-lookup.ts'
import { objectOf, statusNamed, tooLongAttribute } from './conversation-words.ts'
import { writeMessage } from './message-write.ts'

export function createConversation(exchange: Exchange): FakeAnswer {
  const { state, request, now } = exchange
  const { body } = request
  const placed = contactInboxFor(exchange)
  if ('refusal' in placed) return placed.refusal
  const found = placed.place
  const status = isBlank(body.status) ? 'open' : statusNamed(body.status)
  const additional_attributes = objectOf(body.additional_attributes)
  const custom_attributes = objectOf(body.custom_attributes)
  if (!status || additional_attributes === null || custom_attributes === null) return failure
  const refusal = tooLongAttribute(custom_attributes ?? {})
  if (refusal) return refusal

  const { contact_id, inbox_id, source_id, hmac_verified } = found
  const latest = findInbox(state, inbox_id)?.lock_to_single_conversation ? latestOf(exchange, found) : undefined
  const lastIds = { ...state.lastIds }
  const conversation =
    latest ??
    addConversation(
      state,
      {
        contact_id,
        inbox_id,
        source_id,
        hmac_verified,
        status: firstStatus(state, found) ?? status,
        snoozed_until: status === 'snoozed' ? isoDate(body.snoozed_until) : null,
        assignee_id: isBlank(body.assignee_id) ? null : wholeNumber(body.assignee_id),
        team_id: isBlank(body.team_id) ? null : wholeNumber(body.team_id),
        ...(additional_attributes && { additional_attributes }),
        ...(custom_attributes && { custom_attributes }),
      },
      now,
    )
  // The server does not take an empty object for a message.
  if (isObject(body.message) && Object.keys(body.message).length > 0) {
    const written = writeMessage(exchange, conversation, body.message)
    if ('refusal' in written) {
      if (!latest) undo(exchange, conversation, lastIds)
      return nestedRefusal(written.refusal)
    }
  }
  return shownTo(exchange, conversation)
}

/** Set by the server, whatever was sent: a contact who is blocked is not heard, and a bot answers first. */
export function firstStatus(
  state: Exchange['state'],
  { contact_id, inbox_id }: ContactInboxRecord,
): ConversationRecord['status'] | undefined {
  if (state.contacts.get(contact_id)?.blocked) return 'resolved'
  return state.botsOfInboxes.has(inbox_id) ? 'pending' : undefined
}

/** Creates conversation and message in one transaction. */
function undo({ state }: Exchange, { id, contact_id }: ConversationRecord, lastIds: Record<string, number>): void {
  state.conversations.delete(id)
  const others = state.conversationsOfContact.get(contact_id) ?? []
  state.conversationsOfContact.set(
    contact_id,
    others.filter((other) => other !== id),
  )
  state.lastIds = lastIds
}

/** A validation error names its attribute here; anything else wrong with the message is a server error. */
function nestedRefusal(refusal: string): FakeAnswer {
  const message = /^Validation failed: (.+)$/.exec(refusal)?.[1]
  return message ? invalidRecord([{ attribute: (message.split(' ')[0] ?? '').toLowerCase(), message }]) : failure
}

/** ISO only: a number becomes null. */
function isoDate(sent: unknown): string | null {
  if (typeof sent !== 'string' || /^\d+$/.test(sent)) return null
  const time = Date.parse(sent)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Without an inbox or a contact, only the source id counts. */
function contactInboxFor(exchange: Exchange): Placed {
  const { state, caller, request } = exchange
  const { body } = request
  const source_id = isBlank(body.source_id) ? undefined : (text(body.source_id) ?? undefined)
  const inbox_id = isBlank(body.inbox_id) ? undefined : wholeNumber(body.inbox_id)
  const inbox = inbox_id === undefined ? undefined : findInbox(state, inbox_id)
  if (inbox_id !== undefined && !inbox) return { refusal: notFound }
  if (inbox && !seesInbox(state, caller, inbox.id)) return { refusal: notAllowed }
  if (!inbox || isBlank(body.contact_id)) {
    const known = source_id === undefined ? undefined : findContactInbox(state, source_id, inbox_id)
    if (!known) return { refusal: notFound }
    return seesInbox(state, caller, known.inbox_id) ? { place: known } : { refusal: notAllowed }
  }
  const contact = state.contacts.get(wholeNumber(body.contact_id))
  if (!contact) return { refusal: notFound }
  const taken = unprocessable('source_id should be unique')
  return placeIn(state, { contact, inbox }, { source_id, hmac_verified: isTrue(body.hmac_verified) }, taken)
}

function latestOf({ state }: Exchange, { contact_id, source_id }: ContactInboxRecord): ConversationRecord | undefined {
  const ids = state.conversationsOfContact.get(contact_id) ?? []
  const all = ids.flatMap((id) => state.conversations.get(id) ?? [])
  return all.filter((conversation) => conversation.source_id === source_id).at(-1)
}
