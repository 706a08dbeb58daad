/** Finding one contact. */
import { filterContacts, findContactByInbox } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { isNotFoundError } from '../../core/errors/api-errors.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import type { Contact, ContactListMeta } from '../../types.ts'
import { assertId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { assertText } from '../checks/strings.ts'
import { conditionsFor, hasKey, keyOf, type UniqueKey } from './keys.ts'
import type { FindContactBy, FindContactByInboxParams } from './params.ts'
import { readContacts } from './read-list.ts'
import { sorted } from './sort.ts'

/** Lists the contacts that the server finds by any of the keys. Not all of them have it: see `hasKey`. */
export function filterByKeys(
  connection: Connection,
  keys: readonly UniqueKey[],
  options?: RequestOptions,
): PagePromise<Contact, ContactListMeta> {
  const input = { query: sorted({}), body: { payload: conditionsFor(keys) } }
  return connection.pages(filterContacts, input, readContacts, options)
}

/** Finds the contact with a key; returns null if there is none. */
export async function findBy(
  connection: Connection,
  by: FindContactBy,
  options?: RequestOptions,
): Promise<Contact | null> {
  const key = keyOf(by)
  assertKnownKeys('contacts.findBy', by, { identifier: true, email: true, phone_number: true })
  for await (const contact of filterByKeys(connection, [key], options)) {
    if (hasKey(contact, key)) return contact
  }
  return null
}

/** Finds the contact with a source_id in an inbox; returns null if there is none. */
export async function findByContactInbox(
  connection: Connection,
  params: FindContactByInboxParams,
  options?: RequestOptions,
): Promise<Contact | null> {
  // A blank one belongs to nobody: null would make the caller create a second contact.
  assertId('inbox_id', params?.inbox_id)
  assertText('source_id', params.source_id)
  try {
    return await connection.call(findContactByInbox, { body: params }, options)
  } catch (error) {
    // A 404 with a body is about the inbox.
    if (isNotFoundError(error) && error.body === undefined) return null
    throw error
  }
}
