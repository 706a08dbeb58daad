/** What belongs to a contact: conversations, contact inboxes, notes, files. */
import type { Inbox, Note } from '../../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, notAllowed, notFound, ok } from '../../exchange/answers.ts'
import { sentText, type Wrapper, withFields } from '../../exchange/fields.ts'
import { isBlank, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { contactInboxAnswer, contactWithInboxes, findContactInbox } from '../../records/conversations/contacts.ts'
import { conversationAnswer, conversationsAt, conversationsOf } from '../../records/conversations/conversations.ts'
import { listedAttachment } from '../../records/conversations/files.ts'
import { recordError } from '../../records/errors.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { newSourceId } from '../../records/inboxes/source-ids.ts'
import { wholeSeconds } from '../../records/moment.ts'
import {
  type ContactRecord,
  type ConversationRecord,
  type FakeState,
  type NoteRecord,
  nextId,
} from '../../records/state.ts'
import { isInInboxesOf, seesInbox } from '../../records/users/members.ts'
import { since } from '../access/conditions.ts'
import { withContact } from '../access/contact-lookup.ts'
import { pageOf } from '../lists/order.ts'
import { placeIn } from './place-in-inbox.ts'

const path = '/contacts/:contact_id'
const conversationsShown = 20

export const contactExtraRoutes: Routes = {
  [`GET ${path}/conversations`]: withContact((exchange, contact) => {
    const { state, caller, now } = exchange
    const newest = seenConversations(exchange, contact).sort((a, b) => b.last_activity_at - a.last_activity_at)
    const payload = newest
      .slice(0, conversationsShown)
      .map((conversation) => conversationAnswer(state, conversation, { callerId: caller.id, now }))
    return ok({ payload })
  }),
  [`GET ${path}/attachments`]: since([14], withContact(attachments)),
  [`POST ${path}/contact_inboxes`]: withContact(createContactInbox),
  [`GET ${path}/contactable_inboxes`]: withContact(({ state, caller }, contact) => {
    const payload = state.inboxes.flatMap((inbox) => {
      const source_id = seesInbox(state, caller, inbox.id) ? contactableAt(state, inbox, contact) : undefined
      return source_id === undefined ? [] : [contactInboxAnswer(state, { inbox_id: inbox.id, source_id })]
    })
    return ok({ payload })
  }),
  'POST /contact_inboxes/filter': ({ state, caller, request: { params } }) => {
    const inbox = findInbox(state, wholeNumber(params.inbox_id))
    if (!inbox) return notFound
    if (!seesInbox(state, caller, inbox.id)) return notAllowed
    const place = findContactInbox(state, text(params.source_id) ?? '', inbox.id)
    const contact = place && state.contacts.get(place.contact_id)
    return contact ? ok(contactWithInboxes(state, contact)) : { status: 404 }
  },
  [`GET ${path}/notes`]: withContact((exchange, { notes }) => ok(notes.map((note) => noteAnswer(exchange, note)))),
  [`POST ${path}/notes`]: withContact((exchange, contact) =>
    withFields(exchange.request, noteWrapper, (sent) => {
      const { state, caller, now } = exchange
      const content = sentText(sent, 'content') ?? ''
      if (isBlank(content)) return blankContent
      const note = { id: nextId(state, 'note'), content, user_id: caller.id, created_at: now, updated_at: now }
      contact.notes.push(note)
      return ok(noteAnswer(exchange, note))
    }),
  ),
  [`GET ${path}/notes/:id`]: withNote((exchange, note) => ok(noteAnswer(exchange, note))),
  [`PATCH ${path}/notes/:id`]: withNote(updateNote),
  [`PUT ${path}/notes/:id`]: withNote(updateNote),
  [`DELETE ${path}/notes/:id`]: withNote((_, note, contact) => {
    contact.notes = contact.notes.filter((other) => other !== note)
    return done
  }),
}

const noteWrapper: Wrapper = {
  name: 'note',
  columns: ['id', 'content', 'account_id', 'contact_id', 'user_id', 'created_at', 'updated_at'],
}

function updateNote(exchange: Exchange, note: NoteRecord): FakeAnswer {
  return withFields(exchange.request, noteWrapper, (sent) => {
    const content = sentText(sent, 'content')
    if (content !== undefined && isBlank(content)) return blankContent
    note.content = content ?? note.content
    note.updated_at = exchange.now
    return ok(noteAnswer(exchange, note))
  })
}

/** With the source id that an agent would write to; in a web widget only contacts who have not been written to. */
function contactableAt(state: FakeState, inbox: Inbox, contact: ContactRecord): string | undefined {
  const { channel_type, id } = inbox
  const place = (state.contactInboxes.get(contact.id) ?? []).filter(({ inbox_id }) => inbox_id === id).at(-1)
  if (channel_type === 'Channel::Api' && place) return place.source_id
  if (channel_type === 'Channel::WebWidget')
    return place && conversationsAt(state, place).length === 0 ? place.source_id : undefined
  const sourceId = newSourceId(state, inbox, contact)
  return typeof sourceId === 'string' ? sourceId : undefined
}

const blankContent = invalidRecord([recordError('content', "can't be blank")])

function withNote(handler: (exchange: Exchange, note: NoteRecord, contact: ContactRecord) => FakeAnswer) {
  return withContact((exchange, contact) => {
    const note = contact.notes.find(({ id }) => id === wholeNumber(exchange.params.id))
    return note ? handler(exchange, note, contact) : notFound
  })
}

/** The server leaves both ids null. */
function noteAnswer({ state }: Exchange, { user_id, ...note }: NoteRecord): Note {
  const user = state.agents.find(({ id }) => id === user_id)
  const created_at = wholeSeconds(note.created_at)
  const updated_at = wholeSeconds(note.updated_at)
  return { ...note, created_at, updated_at, account_id: null, contact_id: null, ...(user && { user }) }
}

/** Those in the caller's inboxes. */
function seenConversations({ state, caller }: Exchange, { id }: ContactRecord): ConversationRecord[] {
  return conversationsOf(state, id).filter(isInInboxesOf(state, caller))
}

function attachments(exchange: Exchange, contact: ContactRecord): FakeAnswer {
  const { state, request, pageSizes } = exchange
  const all = seenConversations(exchange, contact).flatMap(({ id }) =>
    (state.messages.get(id) ?? []).flatMap((message) =>
      message.files.map((file) => ({ ...listedAttachment(state, file, message), conversation_id: id })).reverse(),
    ),
  )
  const payload = pageOf(all, request.params.page, pageSizes.attachments)
  return ok({ meta: { total_count: all.length }, payload })
}

function createContactInbox({ state, request, caller }: Exchange, contact: ContactRecord): FakeAnswer {
  const { params } = request
  const inbox = findInbox(state, wholeNumber(params.inbox_id))
  if (!inbox) return notFound
  if (!seesInbox(state, caller, inbox.id)) return notAllowed
  const source_id = isBlank(params.source_id) ? undefined : (text(params.source_id) ?? undefined)
  const placed = placeIn(state, { contact, inbox }, { source_id, hmac_verified: isTrue(params.hmac_verified) }, failure)
  return 'place' in placed ? ok(contactInboxAnswer(state, placed.place)) : placed.refusal
}
