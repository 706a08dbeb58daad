/** What the methods of contacts take. */
import type { BodyInput, FileInput, QueryInput } from '../../core/operations/operation.ts'
import type { ContactExpression } from '../../filter/expression.ts'
import type { ContactFilterCondition, WithLabels } from '../../types.ts'
import type { LabelChanges } from '../checks/label-list.ts'

/** What `contacts.list` takes. */
export type ListContactsParams = WithLabels<QueryInput<'listContacts'>>

/** What `contacts.active` takes. */
export type ListActiveContactsParams = QueryInput<'listActiveContacts'>

/** What `contacts.filter` takes: an expression of `where.contact`, `and` and `or`, or the server's own conditions. */
export type ContactFilterInput = ContactExpression | readonly ContactFilterCondition[]

/** What `contacts.filter` takes after the conditions. */
export type FilterContactsParams = QueryInput<'filterContacts'>

/** What `contacts.search` takes after the text. */
export type SearchContactsParams = WithLabels<Omit<QueryInput<'searchContacts'>, 'q'>>

/** What `contacts.get` takes after the id. */
export type GetContactParams = QueryInput<'getContact'>

/** What `contacts.findBy` takes: one of the three. */
export type FindContactBy =
  | { identifier: string; email?: undefined; phone_number?: undefined }
  | { email: string; identifier?: undefined; phone_number?: undefined }
  | { phone_number: string; identifier?: undefined; email?: undefined }

/** What `contacts.findByContactInbox` takes. */
export type FindContactByInboxParams = BodyInput<'findContactByInbox'>

/** What `contacts.create` takes. */
export interface CreateContactParams extends BodyInput<'createContact'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/** What `contacts.update` takes. */
export interface UpdateContactParams extends BodyInput<'updateContact'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/** What `contacts.upsert` takes: at least one of identifier, email and phone_number. */
export type UpsertContactParams = UpdateContactParams &
  ({ identifier: string } | { email: string } | { phone_number: string })

/** What `contacts.merge` takes: ids. */
export interface MergeContactsParams {
  /** The contact that is kept. */
  base: number
  /** The contact that is deleted. */
  mergee: number
}

/** What `contacts.bulkUpdate` takes. */
export interface BulkUpdateContactsParams {
  /** The contacts to change. */
  ids: readonly number[]
  /** What to add, since 4.10, and what to remove, since 4.14.2. */
  labels: LabelChanges
}

/** What `contacts.attachments` takes after the id. */
export type ListContactAttachmentsParams = QueryInput<'listContactAttachments'>

/** What `contacts.createContactInbox` takes after the id. */
export type CreateContactInboxParams = BodyInput<'createContactInbox'>

/** What `contacts.export` takes. */
export type ExportContactsParams = Omit<BodyInput<'exportContacts'>, 'payload'> & {
  /** Only contacts that match these conditions, as in `contacts.filter`. */
  payload?: ContactFilterInput | undefined
}
