/** One contact: created, changed, labelled, merged, removed. */
import { isSince } from '../../../helpers/server-version.ts'
import { done, type FakeAnswer, failure, invalidRecord, notFound, ok, unprocessable } from '../../exchange/answers.ts'
import { isBlank, isObject, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { mergeContacts } from '../../records/conversations/contact-merge.ts'
import {
  addContact,
  type ContactFields,
  contactAnswer,
  contactErrors,
  contactWithInboxes,
  removeContact,
} from '../../records/conversations/contacts.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { findInbox, inboxRow } from '../../records/inboxes/inboxes.ts'
import { type ContactRecord, setBackIds } from '../../records/state.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withContact } from '../access/contact-lookup.ts'
import { labelsOf } from '../lists/labelled.ts'
import { placeIn } from './place-in-inbox.ts'

const path = '/contacts/:contact_id'

export const contactRoutes: Routes = {
  'POST /contacts': create,
  [`GET ${path}`]: withContact(show),
  [`PATCH ${path}`]: withContact(update),
  [`PUT ${path}`]: withContact(update),
  [`DELETE ${path}`]: withContact(asAdministrator(remove)),
  [`DELETE ${path}/avatar`]: withContact((_, contact) => {
    contact.thumbnail = ''
    return ok({ payload: contactAnswer(contact) })
  }),
  [`POST ${path}/destroy_custom_attributes`]: withContact((exchange, contact) => {
    const { custom_attributes } = exchange.request.params
    const gone: unknown[] = Array.isArray(custom_attributes) ? custom_attributes : []
    const kept = Object.entries(contact.custom_attributes).filter(([key]) => !gone.includes(key))
    contact.custom_attributes = Object.fromEntries(kept)
    return ok({ payload: contactWithInboxes(exchange.state, contact) })
  }),
  [`GET ${path}/labels`]: withContact((_, { labels }) => ok({ payload: labels })),
  [`POST ${path}/labels`]: withContact(({ request }, contact) => {
    contact.labels = labelsOf(request.params.labels)
    return ok({ payload: contact.labels })
  }),
  'POST /contacts/import': asAdministrator(({ request }) =>
    request.params.import_file instanceof File ? done : unprocessable('File is blank'),
  ),
  'POST /contacts/export': asAdministrator(() => done),
  'POST /actions/contact_merge': merge,
}

/** Returns the contact fields that were sent; blank strings are stored as null. */
function fieldsOf({ state, request }: Pick<Exchange, 'state' | 'request'>): ContactFields {
  const { params } = request
  const fields: ContactFields = {}
  if ('name' in params) fields.name = text(params.name) ?? ''
  if ('email' in params) fields.email = text(params.email)?.toLowerCase() || null
  if ('phone_number' in params) fields.phone_number = text(params.phone_number) || null
  if ('identifier' in params) fields.identifier = text(params.identifier) || null
  if ('blocked' in params) fields.blocked = isTrue(params.blocked)
  if (params.avatar instanceof File) fields.thumbnail = addPicture(state, params.avatar)
  const { additional_attributes, custom_attributes } = params
  if (isObject(additional_attributes)) fields.additional_attributes = additional_attributes
  if (isObject(custom_attributes)) fields.custom_attributes = custom_attributes
  return fields
}

function create({ state, request, now, version }: Exchange): FakeAnswer {
  const { params } = request
  const inbox = isBlank(params.inbox_id) ? undefined : findInbox(state, wholeNumber(params.inbox_id))
  if (!isBlank(params.inbox_id) && !inbox) return notFound
  const source_id = isBlank(params.source_id) ? undefined : (text(params.source_id) ?? undefined)
  const fields = fieldsOf({ state, request })
  const errors = contactErrors(state, fields, { allowsPrefix: !isSince(version, 4, 17) })
  if (errors.length > 0) return invalidRecord(errors)
  const lastIds = { ...state.lastIds }
  const contact = addContact(state, fields, now)
  const placed = inbox && placeIn(state, { contact, inbox }, { source_id }, failure)
  if (placed && 'refusal' in placed) {
    removeContact(state, contact.id)
    setBackIds(state, lastIds)
    return placed.refusal
  }
  const contact_inbox = { inbox: inbox ? inboxRow(state, inbox) : null, source_id: placed?.place.source_id ?? null }
  return ok({ payload: { contact: contactWithInboxes(state, contact), contact_inbox } })
}

function show({ state, request }: Exchange, contact: ContactRecord): FakeAnswer {
  const asked = text(request.params.include_contact_inboxes)
  const withInboxes = isBlank(asked) || asked === 'true'
  return ok({ payload: withInboxes ? contactWithInboxes(state, contact) : contactAnswer(contact) })
}

/** Attributes are merged at their top level, everything else is replaced. */
function update({ state, request, version }: Exchange, contact: ContactRecord): FakeAnswer {
  const fields = fieldsOf({ state, request })
  const errors = contactErrors(state, fields, { id: contact.id, allowsPrefix: !isSince(version, 4, 17) })
  if (errors.length > 0) return invalidRecord(errors)
  Object.assign(contact, fields, {
    custom_attributes: { ...contact.custom_attributes, ...fields.custom_attributes },
    additional_attributes: { ...contact.additional_attributes, ...fields.additional_attributes },
  })
  return ok({ payload: contactWithInboxes(state, contact) })
}

function remove({ state }: Exchange, contact: ContactRecord): FakeAnswer {
  if (contact.availability_status === 'online') {
    return { status: 422, body: { message: `${contact.name} is Online, please try again later` } }
  }
  removeContact(state, contact.id)
  return done
}

function merge({ state, request, announce }: Exchange): FakeAnswer {
  const { base_contact_id, mergee_contact_id } = request.params
  const base = state.contacts.get(wholeNumber(base_contact_id))
  const mergee = state.contacts.get(wholeNumber(mergee_contact_id))
  if (!base || !mergee) return notFound
  if (base === mergee) return ok(contactAnswer(base))
  mergeContacts(state, base, mergee)
  announce({ name: 'contact.merged', contact: base })
  return ok(contactAnswer(base))
}
