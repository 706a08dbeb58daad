/** Contacts: the people who write to an account. */

import {
  createContact,
  createContactInbox,
  createContactNote,
  deleteContact,
  deleteContactAvatar,
  deleteContactCustomAttributes,
  deleteContactNote,
  exportContacts,
  filterContacts,
  getContact,
  importContacts,
  listActiveContacts,
  listContactAttachments,
  listContactableInboxes,
  listContactConversations,
  listContactLabels,
  listContactNotes,
  listContacts,
  mergeContacts,
  searchContacts,
  setContactLabels,
  updateContact,
  updateContactNote,
} from '../../../generated/operations.ts'
import { describeKind } from '../../core/errors/describe-value.ts'
import type { FileInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { onePage } from '../../core/pages/page-source.ts'
import { callInQueue, inQueue } from '../../core/queued-work.ts'
import { isFile } from '../../core/request/files.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { contactFilter } from '../../filter/filter.ts'
import type {
  Contact,
  ContactFile,
  ContactFileList,
  ContactInbox,
  ContactListMeta,
  ContactSearchMeta,
  Conversation,
  LabelInput,
  Note,
} from '../../types.ts'
import { adding, changeLabels, type LabelChange, removing } from '../change-labels.ts'
import { checkId, checkIdsIn } from '../checks/ids.ts'
import { checkKeyList } from '../checks/key-list.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { checkLabels, withLabels } from '../checks/label-list.ts'
import { assertNotBlank, checkSearchText, checkString } from '../checks/strings.ts'
import { payloadOf, readCounted } from '../payload.ts'
import { checkAvatar } from './avatar.ts'
import { bulkUpdateContacts } from './bulk-update.ts'
import { findBy, findByContactInbox } from './find-by.ts'
import type {
  BulkUpdateContactsParams,
  ContactFilterInput,
  CreateContactInboxParams,
  CreateContactParams,
  ExportContactsParams,
  FilterContactsParams,
  FindContactBy,
  FindContactByInboxParams,
  GetContactParams,
  ListActiveContactsParams,
  ListContactAttachmentsParams,
  ListContactsParams,
  MergeContactsParams,
  SearchContactsParams,
  UpdateContactParams,
  UpsertContactParams,
} from './params.ts'
import { readContacts, readSearchResults } from './read-list.ts'
import { sorted } from './sort.ts'
import { type UpsertContactOptions, type UpsertedContact, upsert } from './upsert.ts'

export type * from './params.ts'
export type { UpsertContactOptions, UpsertedContact } from './upsert.ts'

/**
 * People and what is known about them. `id` is the number that the dashboard shows in the contact's address.
 *
 * Every method that takes an id rejects with NotFoundError if there is no such contact, and methods for administrators
 * with PermissionDeniedError for other users. Where a method sends several requests, the limits in `options` apply to
 * each of them.
 */
export class Contacts extends Resource {
  /**
   * Lists contacts that have an email, a phone number or an identifier, the oldest first. Agents see all of them.
   *
   * `labels` takes one label or several, and lists contacts with any of them; an unknown label lists nothing, and
   * an empty array is left out.
   *
   * `sort` takes name, email, phone_number, last_activity_at, created_at, city, country and company_name (`company`
   * before 4.14), descending with a leading `-`. The server has no default order, so `created_at` is sent if there is
   * no `sort`, and added to the first four, which contacts can share. Contacts of the same city, country or company
   * have no order among each other: pages can repeat and skip them.
   * @see GET /api/v1/accounts/{account_id}/contacts
   */
  list(params: ListContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactListMeta> {
    return this.pages(listContacts, () => ({ query: sorted(withLabels(params)) }), readContacts, options)
  }

  /**
   * Lists the contacts who are online. Sorted like `list`.
   * @see GET /api/v1/accounts/{account_id}/contacts/active
   */
  active(params: ListActiveContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactListMeta> {
    return this.pages(listActiveContacts, () => ({ query: sorted(params) }), readContacts, options)
  }

  /**
   * Lists contacts that match conditions and have an email, a phone number or an identifier. Sorted like `list`.
   *
   * Dates are UTC days. In the server's own array AND binds tighter than OR; `query_operator` joins a condition to the
   * next one and is left out on the last.
   * @param where the result of `where.contact`, `and` or `or`, or the server's own array of conditions
   * @throws TypeError for conditions that the server cannot express; the message says what to do instead
   * @throws ValidationError for a key, operator or value that the server does not know
   * @throws ServerError for values of the wrong type in the server's own array
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   */
  filter(
    where: ContactFilterInput,
    params: FilterContactsParams = {},
    options?: ListOptions,
  ): PagePromise<Contact, ContactListMeta> {
    const input = () => ({ query: sorted(params), body: { payload: contactFilter(where) } })
    return this.pages(filterContacts, input, readContacts, options)
  }

  /**
   * Searches contacts by a part of their name, email, phone number or identifier. Sorted like `list`; an account may
   * search 100 times a minute. `findBy` finds one contact by a whole email, phone number or identifier.
   *
   * Since 4.11 `meta.count` is the count of the page, and `meta.has_more` says whether another one follows. Newer servers
   * also find contacts without email, phone number and identifier.
   * @throws TypeError if `q` is blank (it would find nothing), or `page` is below 1 (the server returns 500)
   * @throws RateLimitError
   * @see GET /api/v1/accounts/{account_id}/contacts/search
   */
  search(q: string, params: SearchContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactSearchMeta> {
    const why = 'a blank one would find nothing'
    const input = () => ({ query: { q: checkSearchText(q, why), ...sorted(withLabels(params)) } })
    return this.pages(searchContacts, input, readSearchResults, options)
  }

  /**
   * Returns a contact.
   * @param params `include_contact_inboxes`: false leaves out `contact_inboxes`
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  get(id: number, params: GetContactParams = {}, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(getContact, { path: { contact_id: id }, query: params }, options).unwrap(payloadOf)
  }

  /**
   * Finds the contact with this email, phone number or identifier; returns null if there is none.
   *
   * Identifiers are case-sensitive, emails are not. Uses `filter`, which is not throttled like `search`, and compares
   * the results.
   * @throws TypeError unless exactly one of them is given, for a phone number that is not in E.164 format
   * (`+5511988887777`: WhatsApp leaves out the plus) and for an invalid email: null would say that there is no such
   * contact
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   */
  findBy(by: FindContactBy, options?: RequestOptions): Promise<Contact | null> {
    return findBy(this.connection, by, options)
  }

  /**
   * Finds the contact with a `source_id` in an inbox, for instance a session of a website or a user of a channel;
   * returns null if there is none.
   * @throws NotFoundError if the inbox is unknown
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/contact_inboxes/filter
   */
  findByContactInbox(params: FindContactByInboxParams, options?: RequestOptions): Promise<Contact | null> {
    return findByContactInbox(this.connection, params, options)
  }

  /**
   * Creates a contact. Nothing is required, but `list` shows only contacts with an email, a phone number or an
   * identifier. Use `upsert` if the contact may exist already.
   *
   * With `inbox_id` the contact can be written to in that inbox, by `source_id` or one that the server makes up; the
   * response has it in `contact_inboxes`. Emails are stored in lower case. A picture is either an `avatar` (`File`,
   * `Blob` or `{ data, filename, contentType }`), which is sent in a form, or an `avatar_url`, which the server fetches
   * later. `company_id` is for accounts with the feature `companies` (since 4.15, enterprise).
   * @throws TypeError if there is an `avatar`, and attributes that are not strings: the server would change them
   * @throws ValidationError if email, phone number or identifier belong to another contact or are malformed (a phone
   * number is in E.164 format, for instance `+5511988887777`), or the inbox needs an email or a phone number
   * @throws NotFoundError if the inbox or the company is unknown
   * @throws ServerError if the `source_id` belongs to another contact of the inbox
   * @see POST /api/v1/accounts/{account_id}/contacts
   */
  create(params: CreateContactParams, options?: RequestOptions): ApiPromise<Contact> {
    const input = () => ({ body: checkAvatar(checkAddress(params)) })
    return this.call(createContact, input, options).unwrap(({ payload }) => payload.contact)
  }

  /**
   * Updates a contact; omitted fields keep their value. `custom_attributes` and `additional_attributes` are merged into
   * the stored ones; `deleteCustomAttributes` removes some. null clears email, phone number and identifier,
   * and so does an empty email.
   * @throws TypeError if there is an `avatar`, and null or attributes that are not strings: the server would change
   * them
   * @throws ValidationError if email, phone number or identifier belong to another contact or are malformed (a phone
   * number is in E.164 format, for instance `+5511988887777`)
   * @throws NotFoundError also if the company is unknown
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  update(id: number, params: UpdateContactParams, options?: RequestOptions): ApiPromise<Contact> {
    const input = () => ({ path: { contact_id: id }, body: checkAvatar(params) })
    return this.call(updateContact, input, options).unwrap(payloadOf)
  }

  /**
   * Deletes a contact with its conversations. For administrators.
   * @throws ValidationError while the contact is online
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteContact, { path: { contact_id: id } }, options)
  }

  /**
   * Finds the contact with this identifier, else email, else phone number, and updates it; creates it if there is none.
   *
   * For an existing contact only the differences are sent, and nothing if there are none: attributes are merged into
   * the stored ones, null clears a field. A picture is always sent. Identifiers are case-sensitive, emails are not.
   *
   * Calls of this process that share an identifier, email or phone number run one after the other, so they create one
   * contact. If another process creates it first, it is found and updated; if one deletes it meanwhile, it is created
   * again. Creating is retried after a lost connection, too: keys are unique, so the contact of a request whose response
   * was lost is found.
   * @throws TypeError if there is no key, or a blank one; nothing is sent
   * @throws ContactConflictError if the keys belong to several contacts, or the contact with that email or phone number
   * has a different identifier (see `onConflict`); nothing is changed
   * @throws ValidationError if email or phone number are malformed (a phone number is in E.164 format, for instance
   * `+5511988887777`)
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   * @see POST /api/v1/accounts/{account_id}/contacts
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  upsert(contact: UpsertContactParams, options: UpsertContactOptions = {}): Promise<UpsertedContact> {
    return upsert(this.connection, contact, options)
  }

  /**
   * Merges two contacts. `base` keeps its values and gets the conversations and notes of the other contact, and the
   * values that only that one has; `mergee` is deleted. This cannot be undone.
   * @returns the base, without `contact_inboxes`
   * @throws TypeError if both are the same, or one is not an id
   * @see POST /api/v1/accounts/{account_id}/actions/contact_merge
   */
  merge(contacts: MergeContactsParams, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(mergeContacts, () => ({ body: mergeBody(contacts) }), options)
  }

  /**
   * Deletes custom attributes of a contact. Keys that it does not have are ignored.
   * @throws TypeError if `keys` is not an array of strings
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes
   */
  deleteCustomAttributes(id: number, keys: readonly string[], options?: RequestOptions): ApiPromise<Contact> {
    const input = () => ({ path: { contact_id: id }, body: { custom_attributes: checkKeyList(keys) } })
    return this.call(deleteContactCustomAttributes, input, options).unwrap(payloadOf)
  }

  /**
   * Deletes the picture of a contact; does nothing if there is none.
   * @returns the contact, without `contact_inboxes`
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(deleteContactAvatar, { path: { contact_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Lists the labels of a contact.
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  labels(id: number, options?: RequestOptions): ApiPromise<string[]> {
    return this.call(listContactLabels, { path: { contact_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Replaces all labels of a contact; an empty array removes them. Labels need not exist in the account. Queued after
   * earlier `addLabels` and `removeLabels` of the same contact.
   * @returns the new labels
   * @throws TypeError for a label with a comma: the server would split it
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  setLabels(id: number, labels: LabelInput, options?: RequestOptions): ApiPromise<string[]> {
    // The caller may change the array before the request is sent.
    const given = snapshot(labels)
    const input = () => ({ path: { contact_id: id }, body: { labels: checkLabels(given) } })
    return callInQueue(this.connection, labelsOf(id), setContactLabels, input, options).unwrap(payloadOf)
  }

  /**
   * Adds labels to a contact and keeps its others: reads, merges and writes, since the server only replaces them.
   * Writes nothing if it has them all.
   *
   * Calls for one contact are queued within this process. Another process can interfere and overwrite the change:
   * `bulkUpdate` adds on the server.
   * @returns the new labels
   * @throws TypeError for a label with a comma: the server would split it
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  async addLabels(id: number, labels: LabelInput, options?: RequestOptions): Promise<string[]> {
    return this.#changeLabels(id, adding(labels), options)
  }

  /**
   * Removes labels from a contact and keeps its others: reads, leaves out and writes, since the server only replaces
   * them. Writes nothing if it has none of them.
   *
   * Calls for one contact are queued within this process. Another process can interfere and overwrite the change:
   * `bulkUpdate` removes on the server, since 4.14.2.
   * @returns the new labels
   * @throws TypeError if `labels` is neither a label nor an array of labels
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  async removeLabels(id: number, labels: LabelInput, options?: RequestOptions): Promise<string[]> {
    return this.#changeLabels(id, removing(labels), options)
  }

  /**
   * Adds labels to many contacts and removes others, in the background: failures are not reported, unknown ids are
   * ignored. The server changes the labels itself, so concurrent changes of other programs are not lost. Since 4.10;
   * removing since 4.14.2.
   *
   * Before it removes labels it requests the server's version, once: older servers would ignore that.
   * @param params `ids`: the contacts; `labels`: what to `add` and what to `remove`, each one label or several
   * @throws TypeError for ids that are not whole numbers, a label with a comma, nothing to change, and any other key
   * @throws ValidationError on servers before 4.10, which cannot change contacts this way
   * @throws ChatwootError for labels to remove on a server before 4.14.2; nothing is changed
   * @see GET /api
   * @see POST /api/v1/accounts/{account_id}/bulk_actions
   */
  bulkUpdate(params: BulkUpdateContactsParams, options?: RequestOptions): Promise<void> {
    return bulkUpdateContacts(this.connection, params, options)
  }

  /**
   * Lists all notes on a contact. Contacts do not see them. `contact_id` and `account_id` of a note are null: a mistake
   * of the server.
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/notes
   */
  notes(id: number, options?: ListOptions): PagePromise<Note, undefined> {
    return this.pages(listContactNotes, { path: { contact_id: id } }, onePage, options)
  }

  /**
   * Adds a note to a contact.
   * @throws TypeError if `text` is not a string
   * @throws ValidationError if `text` is empty
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/notes
   */
  addNote(id: number, text: string, options?: RequestOptions): ApiPromise<Note> {
    const input = () => ({ path: { contact_id: id }, body: { content: checkString('text', text) } })
    return this.call(createContactNote, input, options)
  }

  /**
   * Replaces the text of a note.
   * @throws TypeError if `text` is not a string
   * @throws ValidationError if `text` is empty
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}
   */
  updateNote(id: number, noteId: number, text: string, options?: RequestOptions): ApiPromise<Note> {
    const input = () => ({ path: { contact_id: id, note_id: noteId }, body: { content: checkString('text', text) } })
    return this.call(updateContactNote, input, options)
  }

  /**
   * Deletes a note.
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}
   */
  deleteNote(id: number, noteId: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteContactNote, { path: { contact_id: id, note_id: noteId } }, options)
  }

  /**
   * Lists the 20 conversations of a contact with the latest activity, newest first; the server has no more pages.
   * `conversations.filter` lists all of them (`contact_id`, since 4.14.2). Agents see those of their inboxes.
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/conversations
   */
  conversations(id: number, options?: ListOptions): PagePromise<Conversation, undefined> {
    const input = { path: { contact_id: id } }
    return this.pages(listContactConversations, input, ({ payload }) => onePage(payload), options)
  }

  /**
   * Lists the files in a contact's conversations, of those that the caller may see. Since 4.14.
   * @throws NotFoundError also on older servers
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/attachments
   */
  attachments(
    id: number,
    params: ListContactAttachmentsParams = {},
    options?: ListOptions,
  ): PagePromise<ContactFile, ContactFileList['meta']> {
    const input = { path: { contact_id: id }, query: params }
    return this.pages(listContactAttachments, input, readCounted, options)
  }

  /**
   * Creates the `source_id` of a contact in an inbox, under which conversations can be started there.
   *
   * If it is omitted, the server makes one up: a UUID in API and website inboxes, the contact's email or phone number
   * in inboxes that use those.
   * @throws ValidationError if the inbox needs an email or a phone number that the contact does not have
   * @throws ServerError if the `source_id` belongs to another contact, or this kind of inbox needs one
   * @throws NotFoundError also if the inbox is unknown
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes
   */
  createContactInbox(id: number, params: CreateContactInboxParams, options?: RequestOptions): ApiPromise<ContactInbox> {
    const input = () => ({ path: { contact_id: id }, body: checkAddress(params) })
    return this.call(createContactInbox, input, options)
  }

  /**
   * Lists the inboxes in which a contact can be written to, each with the `source_id` that would be used. If a contact
   * has none in an API inbox yet, it is a new UUID in each response. Agents see their inboxes.
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes
   */
  contactableInboxes(id: number, options?: ListOptions): PagePromise<ContactInbox, undefined> {
    const input = { path: { contact_id: id } }
    return this.pages(listContactableInboxes, input, ({ payload }) => onePage(payload), options)
  }

  /**
   * Imports contacts from CSV with a header row, in the background: errors are mailed to the caller. For
   * administrators.
   * @param file a `File`, a `Blob`, or `{ data, filename, contentType }`, where `data` may be a string
   * @throws TypeError if `file` is not a file
   * @see POST /api/v1/accounts/{account_id}/contacts/import
   */
  import(file: FileInput, options?: RequestOptions): ApiPromise<void> {
    return this.call(importContacts, () => ({ body: { import_file: checkImportFile(file) } }), options)
  }

  /**
   * Exports contacts as CSV in the background; a link to it is mailed to the caller. Without conditions and `label`,
   * all contacts that `list` shows. For administrators.
   * @param params `payload`: what `filter` takes; with it `label` is ignored. Unknown `column_names` are left out
   * @throws TypeError for conditions that the server cannot express
   * @see POST /api/v1/accounts/{account_id}/contacts/export
   */
  export(params: ExportContactsParams = {}, options?: RequestOptions): ApiPromise<void> {
    return this.call(exportContacts, () => ({ body: exportBody(params) }), options)
  }

  #changeLabels(id: number, change: LabelChange, options?: RequestOptions): Promise<string[]> {
    const path = { contact_id: id }
    const write = (labels: string[]) =>
      this.call(setContactLabels, { path, body: { labels } }, options).unwrap(payloadOf)
    const work = () => changeLabels(change, () => this.labels(id, options), write)
    return inQueue(this.connection, [labelsOf(id)], setContactLabels, work, options)
  }
}

/** A blank address would be replaced by one that the server makes up. */
function checkAddress<Params extends { readonly inbox_id?: unknown; readonly source_id?: unknown }>(params: Params) {
  assertNotBlank('source_id', params.source_id)
  return checkIdsIn(params, 'inbox_id')
}

function labelsOf(id: number): string {
  return `labels of contact ${id}`
}

function mergeBody(contacts: MergeContactsParams) {
  assertKnownKeys('contacts.merge', contacts, { base: true, mergee: true })
  const { base, mergee } = contacts
  checkId('base', base)
  checkId('mergee', mergee)
  if (base === mergee) throw new TypeError(`base and mergee must be two contacts, got ${base} for both`)
  return { base_contact_id: base, mergee_contact_id: mergee }
}

function checkImportFile(file: FileInput): FileInput {
  if (isFile(file)) return file
  throw new TypeError(
    `file must be a File, a Blob or { data: csv, filename: 'contacts.csv' }, got ${describeKind(file)}`,
  )
}

function exportBody({ payload, ...others }: ExportContactsParams) {
  return { ...others, ...(payload && { payload: contactFilter(payload) }) }
}
