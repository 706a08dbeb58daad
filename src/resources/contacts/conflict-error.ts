/** The refusal to guess which contact is meant. */
import { ChatwootError, guard, named } from '../../core/errors/errors.ts'
import type { Contact } from '../../types.ts'

/**
 * What a contact should be known by does not fit those that there are. Nothing was changed.
 *
 * `several`: the keys belong to more than one contact. `identifier`: the contact with that email or phone_number has
 * another identifier; `onConflict: 'overwrite'` would give it the new one.
 */
export class ContactConflictError extends ChatwootError {
  static {
    named(ContactConflictError, 'ContactConflictError')
  }
  readonly reason: 'several' | 'identifier'
  /** Their ids, as `contacts` has them. */
  readonly contactIds: readonly number[]
  readonly #contacts: readonly Contact[]

  constructor(reason: ContactConflictError['reason'], contacts: readonly Contact[]) {
    const ids = contacts.map(({ id }) => id)
    super(`contacts.upsert: ${reason === 'several' ? belongToSeveral(ids) : hasAnotherIdentifier(ids)}`)
    this.reason = reason
    this.contactIds = ids
    this.#contacts = contacts
  }

  /** Those that are in each other's way. Not printed with the error: they are people. */
  get contacts(): readonly Contact[] {
    return this.#contacts
  }
}

function belongToSeveral(ids: readonly number[]): string {
  return `identifier, email and phone_number belong to ${ids.length} contacts, ${ids.join(' and ')}; nothing was changed\n  (if they are one person: contacts.merge({ base: ${ids[0]}, mergee: ${ids[1]} }); else leave out what is another's)`
}

function hasAnotherIdentifier([id]: readonly number[]): string {
  return `contact ${id} has that email or phone_number, but another identifier; nothing was changed\n  ({ onConflict: 'overwrite' } gives it this one)`
}

export const isContactConflictError = /* @__PURE__ */ guard<ContactConflictError>('ContactConflictError')
