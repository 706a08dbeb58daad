/** The error of `contacts.upsert` where it is not clear which contact is meant. */
import { ChatwootError, guard, named } from '../../core/errors/chatwoot-error.ts'
import type { Contact } from '../../types.ts'

/**
 * The given identifier, email and phone_number do not belong to one contact. Nothing was changed.
 *
 * `several`: they belong to more than one contact. `identifier`: the contact with that email or phone_number has a
 * different identifier; `onConflict: 'overwrite'` would set the new one.
 */
export class ContactConflictError extends ChatwootError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(ContactConflictError, 'ContactConflictError')
  readonly reason: 'several' | 'identifier'
  /** The ids of `contacts`, the one with the given identifier first, then email, then phone_number. */
  readonly contactIds: readonly number[]
  readonly #contacts: readonly Contact[]

  constructor(reason: ContactConflictError['reason'], contacts: readonly Contact[]) {
    const ids = contacts.map(({ id }) => id)
    super(`contacts.upsert: ${reason === 'several' ? belongToSeveral(ids) : hasAnotherIdentifier(ids)}`)
    this.reason = reason
    this.contactIds = ids
    this.#contacts = contacts
  }

  /** The contacts in conflict. Not printed with the error: they are personal data. */
  get contacts(): readonly Contact[] {
    return this.#contacts
  }
}

function belongToSeveral(ids: readonly number[]): string {
  return `identifier, email and phone_number belong to ${ids.length} contacts, ${ids.join(' and ')}; nothing was changed\n  (if they are the same person: contacts.merge({ base: ${ids[0]}, mergee }) with each of the others; otherwise pass the keys of only one)`
}

function hasAnotherIdentifier([id]: readonly number[]): string {
  return `contact ${id} has that email or phone_number, but a different identifier; nothing was changed\n  ({ onConflict: 'overwrite' } sets the new one)`
}

export const isContactConflictError = /* @__PURE__ */ guard<ContactConflictError>('ContactConflictError')
