/** Making and changing contacts. */

import {
  createContact,
  deleteContact,
  deleteContactAvatar,
  deleteContactCustomAttributes,
  mergeContacts,
  updateContact,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Contact } from '../../types.ts'
import { checkKeyList } from '../checks/key-list.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { FindingContacts } from './finding.ts'
import { withAvatar } from './form.ts'

/** What `contacts.create` takes. */
export type CreateContactParams = BodyInput<'createContact'>

/** What `contacts.update` takes. */
export type UpdateContactParams = BodyInput<'updateContact'>

/** What `contacts.merge` takes: ids. */
export interface MergeContactsParams {
  /** Who stays. */
  base: number
  /** Who is deleted. */
  mergee: number
}

export abstract class WritingContacts extends FindingContacts {
  /**
   * Creates a contact. Nothing is required, but `list` shows only contacts with an email, a phone number or an
   * identifier. Where it may be there already, there is `upsert`.
   *
   * With `inbox_id` it gets an address in that inbox: `source_id`, or one that the server makes up; the answer has it in
   * `contact_inboxes`. Emails are stored in lower case. A picture is an `avatar` (`File`, `Blob` or
   * `{ data, filename, contentType }`), which makes a form of the request, or an `avatar_url`, which the server fetches
   * later.
   * @throws TypeError for what the server would store otherwise in a form with the `avatar`: attributes that are no texts
   * @throws ValidationError when email, phone number or identifier belong to another contact, or are malformed (a phone
   * number begins with `+`); when the inbox needs an email or a phone number
   * @throws NotFoundError when the inbox is unknown
   * @throws ServerError when the `source_id` belongs to another contact of the inbox
   * @see POST /api/v1/accounts/{account_id}/contacts
   */
  create(params: CreateContactParams, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(createContact, () => ({ body: withAvatar(params) }), options).unwrap(
      ({ payload }) => payload.contact,
    )
  }

  /**
   * Changes a contact; what is not given stays. Keys of `custom_attributes` and `additional_attributes` are added to
   * those that there are, `deleteCustomAttributes` takes some away. null empties email, phone number and identifier.
   * @throws TypeError for what the server would store otherwise in a form with the `avatar`: null, and attributes that
   * are no texts
   * @throws ValidationError when email, phone number or identifier belong to another contact, or are malformed
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  update(id: number, params: UpdateContactParams, options?: RequestOptions): ApiPromise<Contact> {
    const input = () => ({ path: { contact_id: id }, body: withAvatar(params) })
    return this.call(updateContact, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Deletes a contact with its conversations. For administrators.
   * @throws ValidationError while the contact is online
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteContact, { path: { contact_id: id } }, options)
  }

  /**
   * Makes one contact of two. The base keeps its values and gets conversations, notes and what only the other one has;
   * the other one is deleted, and there is no way back.
   * @returns the base, without `contact_inboxes`
   * @throws TypeError when both are the same
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/actions/contact_merge
   */
  merge(contacts: MergeContactsParams, options?: RequestOptions): ApiPromise<Contact> {
    const input = () => {
      assertKnownKeys('contacts.merge', contacts, { base: true, mergee: true })
      const { base, mergee } = contacts
      if (base === mergee) throw new TypeError(`base and mergee are both ${base}: it takes two contacts`)
      return { body: { base_contact_id: base, mergee_contact_id: mergee } }
    }
    return this.call(mergeContacts, input, options)
  }

  /**
   * Takes custom attributes away from a contact. Keys that it does not have are passed over.
   * @throws TypeError for what is no list of keys
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes
   */
  deleteCustomAttributes(id: number, keys: readonly string[], options?: RequestOptions): ApiPromise<Contact> {
    const input = () => ({ path: { contact_id: id }, body: { custom_attributes: checkKeyList(keys) } })
    return this.call(deleteContactCustomAttributes, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Takes the picture of a contact away. None is no error.
   * @returns the contact, without `contact_inboxes`
   * @throws NotFoundError
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(deleteContactAvatar, { path: { contact_id: id } }, options).unwrap(({ payload }) => payload)
  }
}
