/** The address of a contact in an inbox, for the routes that find or create one. */
import type { Inbox } from '../../../types.ts'
import { type FakeAnswer, failure, invalidRecord, unprocessable } from '../../exchange/answers.ts'
import { addContactInbox, findContactInbox } from '../../records/conversations/contacts.ts'
import { conversationsAt } from '../../records/conversations/conversations.ts'
import { isTakenOver, newSourceId, sourceIdError } from '../../records/inboxes/source-ids.ts'
import { type ContactInboxRecord, type ContactRecord, type FakeState, nextId } from '../../records/state.ts'

export type Placed = { place: ContactInboxRecord } | { refusal: FakeAnswer }

/** @param taken the response if another contact of the inbox has the source id */
export function placeIn(
  state: FakeState,
  { contact, inbox }: { contact: ContactRecord; inbox: Inbox },
  { source_id, hmac_verified = false }: { source_id?: string | undefined; hmac_verified?: boolean },
  taken: FakeAnswer,
): Placed {
  const sourceId = source_id ?? newSourceId(state, inbox, contact)
  if (sourceId === undefined) return { refusal: failure }
  if (typeof sourceId !== 'string') {
    return { refusal: unprocessable(`param is missing or the value is empty: ${sourceId.lacks}`) }
  }
  const error = sourceIdError(inbox, sourceId)
  if (error !== undefined) return { refusal: invalidRecord([{ attribute: 'source_id', message: error }]) }
  const known = findContactInbox(state, sourceId, inbox.id)
  if (known?.contact_id === contact.id) return { place: known }
  if (known && !isTakenOver(inbox)) return { refusal: taken }
  if (known) giveUp(state, known, inbox.channel_type)
  return { place: addContactInbox(state, contact.id, { inbox_id: inbox.id, source_id: sourceId, hmac_verified }) }
}

/** The other contact keeps the contact inbox, under a source id that nobody uses. */
function giveUp(state: FakeState, place: ContactInboxRecord, channel_type: Inbox['channel_type']): void {
  const number = nextId(state, 'sourceId')
  const { source_id } = place
  const conversations = conversationsAt(state, place)
  place.source_id =
    channel_type === 'Channel::Email' ? `${number % 10}${source_id}` : `whatsapp:${source_id}${number % 100}`
  for (const conversation of conversations) conversation.source_id = place.source_id
}
