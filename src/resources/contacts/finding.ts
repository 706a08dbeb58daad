/** Finding contacts. */
import {
  filterContacts,
  findContactByInbox,
  getContact,
  listActiveContacts,
  listContacts,
  searchContacts,
} from '../../../generated/operations.ts'
import { isNotFoundError } from '../../core/errors/api-errors.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { contactFilter } from '../../filter/filter.ts'
import type { Contact, ContactListMeta, ContactSearchMeta } from '../../types.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { checkSearchText } from '../checks/strings.ts'
import { type FindContactBy, hasKey, keyOf, withAnyOf } from './keys.ts'
import { sortOf } from './sort.ts'

/** What `contacts.list` takes. */
export type ListContactsParams = QueryInput<'listContacts'>

/** What `contacts.active` takes. */
export type ListActiveContactsParams = QueryInput<'listActiveContacts'>

/** What `contacts.filter` takes: `where.contact`, `and` and `or`, or the server's own list of conditions. */
export type ContactConditions = Parameters<typeof contactFilter>[0]

/** What `contacts.filter` takes beside the conditions. */
export type FilterContactsParams = QueryInput<'filterContacts'>

/** What `contacts.search` takes beside the text. */
export type SearchContactsParams = Omit<QueryInput<'searchContacts'>, 'q'>

/** What `contacts.get` takes beside the id. */
export type GetContactParams = QueryInput<'getContact'>

/** What `contacts.findByContactInbox` takes. */
export type FindContactByInboxParams = BodyInput<'findContactByInbox'>

export abstract class FindingContacts extends Resource {
  /**
   * Lists contacts with an email, a phone number or an identifier, the oldest first. Agents see all of them.
   *
   * `sort` takes name, email, phone_number, last_activity_at, created_at, city, country and company_name (`company`
   * before 4.14); `-` in front is descending. The server has no order of its own: `created_at` is sent where there is
   * none, and added to the first four, in which contacts are alike. Contacts of one city, country or company have no
   * order among each other, so pages can repeat and skip them.
   * @see GET /api/v1/accounts/{account_id}/contacts
   */
  list(params: ListContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactListMeta> {
    return this.pages(listContacts, () => ({ query: sorted(params) }), listed, options)
  }

  /**
   * Lists the contacts who are online. Sorted like `list`.
   * @see GET /api/v1/accounts/{account_id}/contacts/active
   */
  active(params: ListActiveContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactListMeta> {
    return this.pages(listActiveContacts, () => ({ query: sorted(params) }), listed, options)
  }

  /**
   * Lists contacts that match conditions; only those with an email, a phone number or an identifier. Sorted like `list`.
   *
   * Dates are UTC days. In the server's own list AND binds tighter than OR; `query_operator` joins a condition to the
   * next one and is left out on the last.
   * @param where what `where.contact`, `and` and `or` make, or the server's own list of conditions
   * @throws TypeError for conditions that the server cannot express; the message says what to do instead
   * @throws ValidationError for a key, operator or value that the server does not know
   * @throws ServerError for values of the wrong kind in the server's own list: it has no better answer
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   */
  filter(
    where: ContactConditions,
    params: FilterContactsParams = {},
    options?: ListOptions,
  ): PagePromise<Contact, ContactListMeta> {
    const input = () => ({ query: sorted(params), body: { payload: contactFilter(where) } })
    return this.pages(filterContacts, input, listed, options)
  }

  /**
   * Finds contacts by a part of their name, email, phone number or identifier. Sorted like `list`; an account may search
   * 100 times a minute. To find one contact by what it is known by there is `findBy`.
   *
   * Since 4.11 `meta.count` is the count of the page, and `meta.has_more` tells whether another follows. Newer servers
   * also find contacts without email, phone number and identifier.
   * @throws TypeError for a blank text, which finds nothing, and for a `page` below 1, to which the server answers 500
   * @throws RateLimitError
   * @see GET /api/v1/accounts/{account_id}/contacts/search
   */
  search(q: string, params: SearchContactsParams = {}, options?: ListOptions): PagePromise<Contact, ContactSearchMeta> {
    return this.pages(
      searchContacts,
      () => ({
        query: {
          q: checkSearchText(q, 'a blank one would find nothing'),
          ...sorted(params),
          page: checkedPage(params.page),
        },
      }),
      ({ payload, meta }) => ({
        items: payload,
        meta,
        last: meta.has_more === undefined ? isAll(payload, meta) : !meta.has_more,
      }),
      options,
    )
  }

  /**
   * Gets a contact.
   * @param params `include_contact_inboxes`: false leaves its addresses out
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  get(id: number, params: GetContactParams = {}, options?: RequestOptions): ApiPromise<Contact> {
    return this.call(getContact, { path: { contact_id: id }, query: params }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Finds the contact with this email, phone number or identifier; null when there is none.
   *
   * Case counts in an identifier and not in an email; a phone number needs its `+`. Asks `filter`, which is not throttled
   * like `search`, and compares what comes back. Limits in `options` hold for each request.
   * @throws TypeError unless exactly one of them is given
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   */
  async findBy(by: FindContactBy, options?: RequestOptions): Promise<Contact | null> {
    const key = keyOf(by)
    assertKnownKeys('contacts.findBy', by, { identifier: true, email: true, phone_number: true })
    for await (const contact of this.filter(withAnyOf([key]), {}, options)) {
      if (hasKey(contact, key)) return contact
    }
    return null
  }

  /**
   * Finds the contact with an address in an inbox: a session of a website, a user of a channel; null when there is none.
   * @throws NotFoundError when the inbox is unknown
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/contact_inboxes/filter
   */
  async findByContactInbox(params: FindContactByInboxParams, options?: RequestOptions): Promise<Contact | null> {
    try {
      return await this.call(findContactByInbox, { body: params }, options)
    } catch (error) {
      // The one with a body is about the inbox.
      if (isNotFoundError(error) && error.body === undefined) return null
      throw error
    }
  }
}

function sorted<Params extends { sort?: string | undefined }>(params: Params) {
  return { ...params, sort: sortOf(params.sort) }
}

function listed({ payload, meta }: { payload: Contact[]; meta: ContactListMeta }) {
  return { items: payload, meta, last: isAll(payload, meta) }
}

/** Most of these lists have one page: nobody is to ask for a second one to know it. */
function isAll(payload: Contact[], { count }: ContactSearchMeta): boolean {
  return count !== null && payload.length >= count
}

function checkedPage(page: number | undefined): number | undefined {
  if (page === undefined || (Number.isSafeInteger(page) && page > 0)) return page
  throw new TypeError(`page must be a whole number from 1, got ${String(page)}`)
}
