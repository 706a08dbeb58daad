/** Contacts, their contact inboxes, and how the server validates them. */

import type { Contact, ContactInbox, ContactSender } from '../../../types.ts'
import { isTaken, type RecordError, recordError } from '../errors.ts'
import { findInbox, inboxReference } from '../inboxes/inboxes.ts'
import { wholeSeconds } from '../moment.ts'
import { nextUuid } from '../random.ts'
import { type ContactInboxRecord, type ContactRecord, type FakeState, nextId } from '../state.ts'

export type ContactFields = Partial<
  Pick<
    ContactRecord,
    | 'name'
    | 'email'
    | 'phone_number'
    | 'identifier'
    | 'blocked'
    | 'thumbnail'
    | 'additional_attributes'
    | 'custom_attributes'
    | 'availability_status'
    | 'labels'
    | 'created_at'
  >
>

export function addContact(state: FakeState, fields: ContactFields, now: number): ContactRecord {
  const contact: ContactRecord = {
    additional_attributes: {},
    availability_status: 'offline',
    email: null,
    id: nextId(state, 'contact'),
    name: '',
    phone_number: null,
    blocked: false,
    identifier: null,
    thumbnail: '',
    custom_attributes: {},
    created_at: now,
    updated_at: now,
    labels: [],
    notes: [],
    ...fields,
  }
  state.contacts.set(contact.id, contact)
  return contact
}

export function addContactInbox(
  state: FakeState,
  contact_id: number,
  { inbox_id, source_id = nextUuid(state), hmac_verified = false }: Partial<ContactInboxRecord> & { inbox_id: number },
): ContactInboxRecord {
  const record = { id: nextId(state, 'contactInbox'), contact_id, inbox_id, source_id, hmac_verified }
  const known = state.contactInboxes.get(contact_id)
  if (known) known.push(record)
  else state.contactInboxes.set(contact_id, [record])
  return record
}

export function findContactInbox(
  state: FakeState,
  source_id: string,
  inbox_id?: number,
): ContactInboxRecord | undefined {
  for (const records of state.contactInboxes.values()) {
    const found = records.find((one) => one.source_id === source_id && (inbox_id ?? one.inbox_id) === one.inbox_id)
    if (found) return found
  }
  return undefined
}

/** A contact at its address in an inbox. */
export interface PlacedContact {
  place: ContactInboxRecord
  contact: ContactRecord
}

/**
 * Finds or makes whoever writes to an inbox: by their source id, else by what identifies a contact everywhere. Without a
 * name, a new contact gets a made-up one.
 */
export function placedContact(
  state: FakeState,
  { inbox_id, source_id }: { inbox_id: number; source_id: string | undefined },
  fields: ContactFields,
  { now, allowsPrefix }: { now: number; allowsPrefix: boolean },
): PlacedContact | { errors: RecordError[] } {
  const there = source_id === undefined ? undefined : findContactInbox(state, source_id, inbox_id)
  const owner = there && state.contacts.get(there.contact_id)
  if (owner) return { place: there, contact: owner }
  const known = firstWith(state, fields)
  const errors = known ? [] : contactErrors(state, fields, { allowsPrefix })
  if (errors.length > 0) return { errors }
  const contact = known ?? addContact(state, { ...fields, name: fields.name || madeUpName(state.contacts.size) }, now)
  return {
    place: addContactInbox(state, contact.id, { inbox_id, ...(source_id !== undefined && { source_id }) }),
    contact,
  }
}

function firstWith(state: FakeState, fields: ContactFields): ContactRecord | undefined {
  for (const key of ['identifier', 'email', 'phone_number'] as const) {
    const value = fields[key]
    if (!value) continue
    for (const contact of state.contacts.values()) if (contact[key] === value) return contact
  }
  return undefined
}

const adjectives = ['twilight', 'fragrant', 'quiet', 'autumn', 'silent', 'morning', 'wandering']
const nouns = ['pond', 'cherry', 'river', 'meadow', 'cloud', 'forest', 'snow', 'lake']

/** Such as `twilight-pond-757`. */
function madeUpName(index: number): string {
  const [adjective, noun] = [adjectives[index % adjectives.length], nouns[index % nouns.length]]
  return `${adjective}-${noun}-${(757 + index * 37) % 1000}`
}

/** As in every response except those about messages. */
export function contactAnswer({ labels: _, notes: __, updated_at: ___, ...contact }: ContactRecord): Contact {
  const { created_at, last_activity_at } = contact
  return {
    ...contact,
    created_at: wholeSeconds(created_at),
    ...(last_activity_at && { last_activity_at: wholeSeconds(last_activity_at) }),
  }
}

export function contactWithInboxes(state: FakeState, contact: ContactRecord): Contact {
  const inboxes = (state.contactInboxes.get(contact.id) ?? []).map((record) => contactInboxAnswer(state, record))
  return { ...contactAnswer(contact), contact_inboxes: inboxes.filter((inbox) => inbox !== undefined) }
}

export function contactInboxAnswer(
  state: FakeState,
  { inbox_id, source_id }: Pick<ContactInboxRecord, 'inbox_id' | 'source_id'>,
): ContactInbox | undefined {
  const inbox = findInbox(state, inbox_id)
  return inbox && { source_id, inbox: inboxReference(inbox) }
}

export function contactSender(contact: ContactRecord): ContactSender {
  const { additional_attributes, custom_attributes, email, id, identifier, name, phone_number, thumbnail, blocked } =
    contact
  const fields = { additional_attributes, custom_attributes, email, id, identifier, name, phone_number, thumbnail }
  return { ...fields, blocked, type: 'contact' }
}

/** With it, the contact's browser subscribes to the cable. Other inboxes, also of other accounts, may have the same source id. */
export function contactPubsubToken({
  inbox_id,
  source_id,
}: Pick<ContactInboxRecord, 'inbox_id' | 'source_id'>): string {
  return `fake-pubsub-${inbox_id}-${source_id}`
}

/**
 * Returns the validation errors of a contact before it is stored.
 * @param options `allowsPrefix`: whether anything may precede the plus of its phone number, as before 4.17
 */
export function contactErrors(
  state: FakeState,
  fields: ContactFields,
  { id, allowsPrefix = false }: { id?: number; allowsPrefix?: boolean } = {},
): RecordError[] {
  const errors: RecordError[] = []
  if (fields.email && !/^[^@\s]+@[^@\s]+$/.test(fields.email)) {
    errors.push(recordError('email', 'Invalid email'))
  }
  for (const key of ['email', 'identifier', 'phone_number'] as const) {
    const value = fields[key]
    if (value && isTaken(state.contacts.values(), id, (other) => other[key] === value)) {
      errors.push(recordError(key, 'has already been taken'))
    }
  }
  const e164 = allowsPrefix ? /\+[1-9]\d{1,14}$/ : /^\+[1-9]\d{1,14}$/
  if (fields.phone_number && !e164.test(fields.phone_number)) {
    errors.push(recordError('phone_number', 'should be in e164 format'))
  }
  return errors
}

export function removeContact(state: FakeState, id: number): void {
  for (const conversation of state.conversationsOfContact.get(id) ?? []) {
    state.conversations.delete(conversation)
    state.messages.delete(conversation)
  }
  state.conversationsOfContact.delete(id)
  state.contactInboxes.delete(id)
  state.contacts.delete(id)
}
