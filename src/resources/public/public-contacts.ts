/** Contacts of an API inbox, as they see themselves. */

import { createPublicContact, getPublicContact, updatePublicContact } from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicContact, UpdatedPublicContact } from '../../types.ts'
import { checkPicture } from '../checks/avatars.ts'

/** What `contacts.create` of the public API takes. */
export type CreatePublicContactParams = NonNullable<BodyInput<'createPublicContact'>>

/** What `contacts.update` of the public API takes: the fields to change. */
export type UpdatePublicContactParams = BodyInput<'updatePublicContact'>

/** Who a contact is, with the proof that an inbox with identity validation requires: see `identifierHash`. */
export type PublicIdentity = QueryInput<'getPublicContact'>

/**
 * `sourceId` identifies the contact in the inbox. Anyone who knows it can act as this contact: keep it secret like a
 * password. Every method rejects with NotFoundError when there is no such inbox or contact, and with ServerError for a
 * wrong `identifier_hash`.
 */
export class PublicContacts extends Resource {
  /**
   * Creates a contact and its `source_id`, by which all other methods identify it. Nothing is required; without a name
   * the server generates one.
   *
   * A known `source_id` returns its contact, unchanged. A known `identifier` returns the same contact, with its old
   * name and a new `source_id`.
   * @param params `identifier_hash`: from `identifierHash`, computed on your server
   * @throws ServerError also without an `identifier_hash` if the inbox validates identities
   * @throws ValidationError for an invalid email address, for instance
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts
   */
  create(params: CreatePublicContactParams = {}, options?: RequestOptions): ApiPromise<PublicContact> {
    return this.call(createPublicContact, () => ({ body: checkPicture(params) }), options)
  }

  /**
   * Returns a contact.
   * @param identity needed only if the inbox validates identities
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}
   */
  get(sourceId: string, identity: PublicIdentity = {}, options?: RequestOptions): ApiPromise<PublicContact> {
    return this.call(getPublicContact, { path: { source_id: sourceId }, query: identity }, options)
  }

  /**
   * Updates a contact; omitted fields keep their value. An email address or a phone number of another contact can merge
   * the two: the response is the remaining one.
   *
   * Since 4.16 the response is that of `get`; older servers send the stored record without `source_id` and
   * `pubsub_token`. Only `id`, `name`, `email` and `phone_number` are always there.
   * @param params `identifier`: only to check the `identifier_hash` with; it is not stored
   * @throws ValidationError
   * @see PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}
   */
  update(
    sourceId: string,
    params: UpdatePublicContactParams,
    options?: RequestOptions,
  ): ApiPromise<UpdatedPublicContact> {
    const input = () => ({ path: { source_id: sourceId }, body: checkPicture(params) })
    return this.call(updatePublicContact, input, options)
  }
}
