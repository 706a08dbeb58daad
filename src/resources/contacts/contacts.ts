/** Contacts: the people who write. What they are about is in the files of contacts/. */

import {
  createContactInbox,
  exportContacts,
  importContacts,
  listContactAttachments,
  listContactableInboxes,
  listContactConversations,
} from '../../../generated/operations.ts'
import type { BodyInput, FileInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { isFile } from '../../core/request/files.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { contactFilter } from '../../filter/filter.ts'
import type { ContactFile, ContactFileList, ContactInbox, Conversation } from '../../types.ts'
import type { ContactConditions } from './finding.ts'
import { NotesOfContacts } from './notes.ts'

export { ContactConflictError, isContactConflictError } from './conflict-error.ts'
export type * from './finding.ts'
export type { FindContactBy } from './keys.ts'
export type { UpsertContactOptions, UpsertContactParams, UpsertedContact } from './upsert.ts'
export type { CreateContactParams, MergeContactsParams, UpdateContactParams } from './writing.ts'

/** What `contacts.attachments` takes beside the id. */
export type ListContactAttachmentsParams = QueryInput<'listContactAttachments'>

/** What `contacts.createContactInbox` takes. */
export type CreateContactInboxParams = BodyInput<'createContactInbox'>

/** What `contacts.export` takes. */
export type ExportContactsParams = Omit<BodyInput<'exportContacts'>, 'payload'> & {
  /** Only contacts that match: what `contacts.filter` takes. */
  payload?: ContactConditions | undefined
}

/** People and what is known of them, by the id that the address of the dashboard shows. */
export class Contacts extends NotesOfContacts {
  /**
   * Lists the 20 conversations of a contact with the latest activity, newest first: the server has no more pages. With
   * all of them there is `conversations.filter` (`contact_id`, since 4.14.2). Agents get those of their inboxes.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/conversations
   */
  conversations(id: number, options?: RequestOptions): ApiPromise<Conversation[]> {
    return this.call(listContactConversations, { path: { contact_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Lists the files in the conversations of a contact, of those that the caller may see. Since 4.14.
   * @throws NotFoundError, also on older servers
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/attachments
   */
  attachments(
    id: number,
    params: ListContactAttachmentsParams = {},
    options?: ListOptions,
  ): PagePromise<ContactFile, ContactFileList['meta']> {
    return this.pages(
      listContactAttachments,
      { path: { contact_id: id }, query: params },
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Gives a contact an address in an inbox, by which conversations there are begun.
   *
   * Without `source_id` the server makes one up: a UUID in API and website inboxes, the contact's email or phone number
   * where those are the addresses.
   * @throws ValidationError when the inbox needs an email or a phone number that the contact does not have
   * @throws ServerError when the `source_id` is another contact's, or the kind of inbox needs one
   * @throws NotFoundError when contact or inbox are unknown
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes
   */
  createContactInbox(id: number, params: CreateContactInboxParams, options?: RequestOptions): ApiPromise<ContactInbox> {
    return this.call(createContactInbox, { path: { contact_id: id }, body: params }, options)
  }

  /**
   * Lists the inboxes in which a contact can be written to, each with the address that would be used. Where a contact has
   * none in an API inbox yet, it is a new UUID each time. Agents get their inboxes.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes
   */
  contactableInboxes(id: number, options?: RequestOptions): ApiPromise<ContactInbox[]> {
    return this.call(listContactableInboxes, { path: { contact_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Imports contacts from CSV with a row of column names, in the background: what goes wrong there is mailed to the
   * caller. For administrators.
   * @param file a `File`, a `Blob`, or `{ data, filename, contentType }`: text is good as data
   * @throws TypeError for what is no file
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/contacts/import
   */
  import(file: FileInput, options?: RequestOptions): ApiPromise<void> {
    const input = () => {
      if (isFile(file)) return { body: { import_file: file } }
      throw new TypeError(
        "the file must be a File, a Blob or { data, filename }: { data: csv, filename: 'contacts.csv' }",
      )
    }
    return this.call(importContacts, input, options)
  }

  /**
   * Exports contacts as CSV in the background; the caller is mailed a link to it. Without conditions and `label`, all
   * that `list` shows. For administrators.
   * @param params `payload`: what `filter` takes; a `label` beside it is ignored. Unknown `column_names` are left out
   * @throws TypeError for conditions that the server cannot express
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/contacts/export
   */
  export(params: ExportContactsParams = {}, options?: RequestOptions): ApiPromise<void> {
    const input = () => {
      const { payload, ...others } = params
      return { body: { ...others, ...(payload && { payload: contactFilter(payload) }) } }
    }
    return this.call(exportContacts, input, options)
  }
}
