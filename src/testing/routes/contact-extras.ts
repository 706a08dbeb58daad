/** What belongs to a contact: conversations, contact inboxes, notes, files. */
import type { Note } from '../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, notFound, ok } from '../exchange/answers.ts'
import { sentText, type Wrapper, withFields } from '../exchange/fields.ts'
import { isBlank, isTrue, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { addContactInbox, contactInboxAnswer, contactWithInboxes, findContactInbox } from '../records/contacts.ts'
import { conversationAnswer } from '../records/conversations.ts'
import { listedAttachment } from '../records/files.ts'
import { findInbox } from '../records/inboxes.ts'
import { type ContactRecord, type ConversationRecord, type NoteRecord, nextId, nextUuid } from '../records/state.ts'
import { withContact } from './contact-lookup.ts'
import { pageOf } from './order.ts'

const path = '/contacts/:contact_id'
const conversationsShown = 20

export const contactExtraRoutes: Routes = {
  [`GET ${path}/conversations`]: withContact((exchange, contact) => {
    const newest = conversationsOf(exchange, contact).sort((a, b) => b.last_activity_at - a.last_activity_at)
    const payload = newest
      .slice(0, conversationsShown)
      .map((conversation) => conversationAnswer(exchange.state, conversation, exchange.caller.id))
    return ok({ payload })
  }),
  [`GET ${path}/attachments`]: withContact(attachments),
  [`POST ${path}/contact_inboxes`]: withContact(createContactInbox),
  [`GET ${path}/contactable_inboxes`]: withContact(({ state }, { id }) => {
    const places = state.contactInboxes.get(id) ?? []
    const payload = state.inboxes.map((inbox) => {
      const source_id = places.find((place) => place.inbox_id === inbox.id)?.source_id ?? nextUuid(state)
      return contactInboxAnswer(state, { inbox_id: inbox.id, source_id })
    })
    return ok({ payload })
  }),
  'POST /contact_inboxes/filter': ({ state, request: { body } }) => {
    const place = findContactInbox(state, text(body.source_id) ?? '', wholeNumber(body.inbox_id))
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

const blankContent = invalidRecord([{ attribute: 'content', message: "Content can't be blank" }])

function withNote(handler: (exchange: Exchange, note: NoteRecord, contact: ContactRecord) => FakeAnswer) {
  return withContact((exchange, contact) => {
    const note = contact.notes.find(({ id }) => id === wholeNumber(exchange.params.id))
    return note ? handler(exchange, note, contact) : notFound
  })
}

/** The server leaves both ids null. */
function noteAnswer({ state }: Exchange, { user_id, ...note }: NoteRecord): Note {
  const user = state.agents.find(({ id }) => id === user_id)
  return { ...note, account_id: null, contact_id: null, ...(user && { user }) }
}

function conversationsOf({ state }: Exchange, { id }: ContactRecord): ConversationRecord[] {
  const ids = state.conversationsOfContact.get(id) ?? []
  return ids.flatMap((number) => state.conversations.get(number) ?? [])
}

function attachments(exchange: Exchange, contact: ContactRecord): FakeAnswer {
  const { state, request, pageSizes } = exchange
  const all = conversationsOf(exchange, contact).flatMap(({ id }) =>
    (state.messages.get(id) ?? []).flatMap((message) =>
      message.files.map((file) => ({ ...listedAttachment(state, file, message), conversation_id: id })).reverse(),
    ),
  )
  const payload = pageOf(all, request.query.get('page'), pageSizes.attachments)
  return ok({ meta: { total_count: all.length }, payload })
}

function createContactInbox({ state, request }: Exchange, contact: ContactRecord): FakeAnswer {
  const { body } = request
  const inbox = findInbox(state, wholeNumber(body.inbox_id))
  if (!inbox) return notFound
  const source_id = isBlank(body.source_id) ? undefined : (text(body.source_id) ?? undefined)
  const known = source_id === undefined ? undefined : findContactInbox(state, source_id, inbox.id)
  if (known && known.contact_id !== contact.id) return failure
  const hmac_verified = isTrue(body.hmac_verified)
  const fresh = { inbox_id: inbox.id, hmac_verified, ...(source_id !== undefined && { source_id }) }
  return ok(contactInboxAnswer(state, known ?? addContactInbox(state, contact.id, fresh)))
}
