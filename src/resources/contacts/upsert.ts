/** One contact for one person, whether it is there or not. */
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import { isValidationError } from '../../core/errors/api-errors.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { Contact } from '../../types.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { changesTo } from './changes.ts'
import { ContactConflictError } from './conflict-error.ts'
import { withAvatar } from './form.ts'
import { hasKey, keysOf, type UniqueKey, withAnyOf } from './keys.ts'
import { type UpdateContactParams, WritingContacts } from './writing.ts'

/** What `contacts.upsert` takes: at least one of identifier, email and phone_number. */
export type UpsertContactParams = UpdateContactParams &
  ({ identifier: string } | { email: string } | { phone_number: string })

/** How `contacts.upsert` goes about it. */
export interface UpsertContactOptions {
  /**
   * When the contact with that email or phone_number has another identifier: `error` (default) changes nothing and
   * throws, `overwrite` gives it the new one. Keys of several contacts are always an error.
   */
  onConflict?: 'error' | 'overwrite' | undefined
}

/** What `contacts.upsert` gives. */
export interface UpsertedContact {
  contact: Contact
  created: boolean
}

/** What one call is about. */
interface Wanted {
  readonly params: UpsertContactParams
  readonly keys: readonly UniqueKey[]
  readonly mayOverwrite: boolean
}

export abstract class UpsertOfContacts extends WritingContacts {
  /**
   * Finds the contact with this identifier, else email, else phone number, and brings it up to date; creates it when
   * there is none.
   *
   * Of a contact that is there it sends only what differs, and nothing when nothing does: attributes are added to those
   * that there are, null empties a field. A picture is always sent. Case counts in an identifier and not in an email.
   *
   * Calls of this process that have an identifier, email or phone number in common come one after the other, so they
   * make one contact. When another process creates it first, it is looked for once more and brought up to date. After a
   * lost connection call it again: it finds what it has made. Limits in `options` hold for each request.
   * @throws TypeError when there is nothing to find it by, and for a blank key; nothing is sent
   * @throws ContactConflictError when the keys belong to several contacts, or the one with that email or phone number has
   * another identifier (see `onConflict`); nothing was changed then
   * @throws ValidationError when email or phone number are malformed (a phone number begins with `+`)
   * @see POST /api/v1/accounts/{account_id}/contacts/filter
   * @see POST /api/v1/accounts/{account_id}/contacts
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}
   */
  async upsert(
    params: UpsertContactParams,
    how: UpsertContactOptions = {},
    options?: RequestOptions,
  ): Promise<UpsertedContact> {
    assertKnownKeys('contacts.upsert', how, { onConflict: true })
    const { onConflict = 'error' } = how
    if (onConflict !== 'error' && onConflict !== 'overwrite') {
      throw new TypeError(`onConflict must be 'error' or 'overwrite', got ${JSON.stringify(onConflict)}`)
    }
    const keys = keysOf(params)
    checkPlaces(params)
    const wanted = { params: withAvatar({ ...params }), keys, mayOverwrite: onConflict === 'overwrite' }

    // In the order of `keysOf` everywhere: two calls never hold what the other one waits for.
    const things = keys.map(({ name, value }) => `contact with ${name} ${value}`)
    return this.#inTurnOfAll(things, () => this.#findOrCreate(wanted, options), options)
  }

  #inTurnOfAll<T>(things: readonly string[], work: () => Promise<T>, options?: RequestOptions): Promise<T> {
    const [thing, ...others] = things
    if (thing === undefined) return work()
    return keyedQueue(this.connection.keyOf(thing), () => this.#inTurnOfAll(others, work, options), options?.signal)
  }

  async #findOrCreate(wanted: Wanted, options?: RequestOptions): Promise<UpsertedContact> {
    const found = await this.#match(wanted, options)
    if (found) return this.#adopt(found, wanted, options)

    try {
      return { contact: await this.create(wanted.params, options), created: true }
    } catch (error) {
      if (!isAboutKey(error, wanted.keys)) throw error
      const winner = await this.#match(wanted, options)
      if (!winner) throw error
      return this.#adopt(winner, wanted, options)
    }
  }

  /** The contact that is meant; undefined when there is none. */
  async #match({ params, keys, mayOverwrite }: Wanted, options?: RequestOptions): Promise<Contact | undefined> {
    const alike = await this.filter(withAnyOf(keys), {}, options).toArray()
    const found = alike.filter((contact) => keys.some((key) => hasKey(contact, key)))
    if (found.length > 1) throw new ContactConflictError('several', found)

    const [contact] = found
    const isAnothers = contact?.identifier && params.identifier && contact.identifier !== params.identifier
    if (isAnothers && !mayOverwrite) throw new ContactConflictError('identifier', found)
    return contact
  }

  async #adopt(contact: Contact, { params }: Wanted, options?: RequestOptions): Promise<UpsertedContact> {
    const changes = changesTo(contact, params)
    return { contact: changes ? await this.update(contact.id, changes, options) : contact, created: false }
  }
}

/** Whether the server refused one of the keys: it says which field, and in the account's language why. */
function isAboutKey(error: unknown, keys: readonly UniqueKey[]): boolean {
  return isValidationError(error) && keys.some(({ name }) => error.fields.includes(name))
}

function checkPlaces(params: object): void {
  if ('onConflict' in params) {
    throw new TypeError('onConflict is nothing of the contact: contacts.upsert takes it in the argument after it')
  }
  // The server takes them only where it creates.
  for (const name of ['inbox_id', 'source_id']) {
    if (!(name in params)) continue
    throw new TypeError(`contacts.upsert takes no ${name}: call createContactInbox with the contact that it gives`)
  }
}
