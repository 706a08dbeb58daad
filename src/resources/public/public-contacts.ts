/** Contacts of an API inbox, as they see themselves. */

import { createPublicContact, getPublicContact, updatePublicContact } from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicContact, PublicContactRow } from '../../types.ts'

/** What `contacts.create` of the public API takes. */
export type CreatePublicContactParams = NonNullable<BodyInput<'createPublicContact'>>

/** What `contacts.update` of the public API takes: what is to change. */
export type UpdatePublicContactParams = BodyInput<'updatePublicContact'>

/** Who a contact is, with the proof that an inbox with identity validation wants: see `identifierHash`. */
export type PublicIdentity = QueryInput<'getPublicContact'>

/** `sourceId` is the contact's address in the inbox. Whoever knows it speaks as this contact: keep it like a password. */
export class PublicContacts extends Resource {
  /**
   * Creates a contact and its `source_id`, by which all other methods know it. Nothing is required; without a name the
   * server makes one up.
   *
   * A known `source_id` gives its contact, unchanged. A known `identifier` gives the same contact, with its old name and
   * a new `source_id`.
   * @param params `identifier_hash`: from `identifierHash`, made on your server
   * @throws ServerError for a wrong `identifier_hash`, and for none where the inbox validates identities: the server has
   * no better answer
   * @throws ValidationError, for an address that is no e-mail address for instance
   * @throws NotFoundError when there is no such inbox
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts
   */
  create(params: CreatePublicContactParams = {}, options?: RequestOptions): ApiPromise<PublicContact> {
    return this.call(createPublicContact, { body: params }, options)
  }

  /**
   * Gets a contact.
   * @param identity needed only where the inbox validates identities
   * @throws ServerError for a wrong `identifier_hash`: the server has no better answer
   * @throws NotFoundError
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}
   */
  get(sourceId: string, identity: PublicIdentity = {}, options?: RequestOptions): ApiPromise<PublicContact> {
    return this.call(getPublicContact, { path: { source_id: sourceId }, query: identity }, options)
  }

  /**
   * Changes a contact; what is left out stays. The answer has another shape than that of `get`. An e-mail address or a
   * phone number that another contact has can merge the two: the answer is the one that remains.
   * @param params `identifier`: only to check the `identifier_hash` with; it is not stored
   * @throws ServerError for a wrong `identifier_hash`: the server has no better answer
   * @throws ValidationError, NotFoundError
   * @see PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}
   */
  update(sourceId: string, params: UpdatePublicContactParams, options?: RequestOptions): ApiPromise<PublicContactRow> {
    return this.call(updatePublicContact, { path: { source_id: sourceId }, body: params }, options)
  }
}
