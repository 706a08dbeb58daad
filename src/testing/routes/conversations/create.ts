/** The creation of a conversation: by inbox and contact, or by a source id. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, failure, invalidRecord, notAllowed, notFound, unprocessable } from '../../exchange/answers.ts'
import { inside } from '../../exchange/reads.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange } from '../../exchange/router.ts'
import { findContactInbox } from '../../records/conversations/contacts.ts'
import { addConversation, conversationsAt, removeConversation } from '../../records/conversations/conversations.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { type ContactInboxRecord, type ConversationRecord, setBackIds } from '../../records/state.ts'
import { seesInbox } from '../../records/users/members.ts'
import { shownTo } from '../access/conversation-lookup.ts'
import { type Placed, placeIn } from '../contacts/place-in-inbox.ts'
import { settleNew } from '../messages/activities.ts'
import { type Refusal, writeMessage } from '../messages/write.ts'
import { objectOf, statusNamed, tooLongAttribute } from './words.ts'

export function createConversation(exchange: Exchange): FakeAnswer {
  const { state, request, now, caller } = exchange
  const { params } = request
  const placed = contactInboxFor(exchange)
  if ('refusal' in placed) return placed.refusal
  const found = placed.place
  const status = isBlank(params.status) ? 'open' : statusNamed(params.status)
  const additional_attributes = objectOf(params.additional_attributes)
  const custom_attributes = objectOf(params.custom_attributes)
  if (!status || additional_attributes === null || custom_attributes === null) return failure
  const refusal = tooLongAttribute(custom_attributes ?? {})
  if (refusal) return refusal

  const { contact_id, inbox_id, source_id, hmac_verified } = found
  const isLocked = findInbox(state, inbox_id)?.lock_to_single_conversation ?? false
  const latest = isLocked ? conversationsAt(state, found).at(-1) : undefined
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
        ...firstOwner(exchange, found, status),
        snoozed_until: isoDate(params.snoozed_until),
        assignee_id: isBlank(params.assignee_id) ? null : wholeNumber(params.assignee_id),
        team_id: isBlank(params.team_id) ? null : wholeNumber(params.team_id),
        ...(additional_attributes && { additional_attributes }),
        ...(custom_attributes && { custom_attributes }),
      },
      now,
    )
  // The server does not take an empty object for a message.
  if (isObject(params.message) && Object.keys(params.message).length > 0) {
    const written = writeMessage(exchange, conversation, inside(params, 'message'))
    if ('refusal' in written) {
      if (!latest) {
        removeConversation(state, conversation)
        setBackIds(state, lastIds)
      }
      return nestedRefusal(written.refusal)
    }
  }
  if (!latest) settleNew(exchange, conversation, caller)
  return shownTo(exchange, conversation)
}

/**
 * Set by the server, whatever was sent: a contact who is blocked is not heard, and a bot answers first. Since 4.17 the
 * conversation is assigned to the bot.
 */
export function firstOwner(
  { state, version }: Pick<Exchange, 'state' | 'version'>,
  { contact_id, inbox_id }: ContactInboxRecord,
  status: ConversationRecord['status'],
): Partial<Pick<ConversationRecord, 'status' | 'assignee_bot_id'>> {
  if (state.contacts.get(contact_id)?.blocked) return { status: 'resolved' }
  const bot = state.botsOfInboxes.get(inbox_id)
  if (bot === undefined) return { status }
  return { status: 'pending', ...(isSince(version, 4, 16, 2) && { assignee_bot_id: bot }) }
}

/** A validation error names its attribute here; anything else wrong with the message is a server error. */
function nestedRefusal(refusal: Refusal): FakeAnswer {
  return 'errors' in refusal ? invalidRecord(refusal.errors) : failure
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
  const { params } = request
  const source_id = isBlank(params.source_id) ? undefined : (text(params.source_id) ?? undefined)
  const inbox_id = isBlank(params.inbox_id) ? undefined : wholeNumber(params.inbox_id)
  const inbox = inbox_id === undefined ? undefined : findInbox(state, inbox_id)
  if (inbox_id !== undefined && !inbox) return { refusal: notFound }
  if (inbox && !seesInbox(state, caller, inbox.id)) return { refusal: notAllowed }
  if (!inbox || isBlank(params.contact_id)) {
    const known = source_id === undefined ? undefined : findContactInbox(state, source_id, inbox_id)
    if (!known) return { refusal: notFound }
    return seesInbox(state, caller, known.inbox_id) ? { place: known } : { refusal: notAllowed }
  }
  const contact = state.contacts.get(wholeNumber(params.contact_id))
  if (!contact) return { refusal: notFound }
  const taken = unprocessable('source_id should be unique')
  return placeIn(state, { contact, inbox }, { source_id, hmac_verified: isTrue(params.hmac_verified) }, taken)
}
