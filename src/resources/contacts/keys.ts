/** What a contact is known by: each is unique in the account. */
import type { Contact, ContactFilterCondition } from '../../types.ts'

const names = ['identifier', 'email', 'phone_number'] as const

type KeyName = (typeof names)[number]

/** One of them. */
export interface UniqueKey {
  readonly name: KeyName
  readonly value: string
}

/** What `contacts.findBy` takes: one of the three. */
export type FindContactBy =
  | { identifier: string; email?: undefined; phone_number?: undefined }
  | { email: string; identifier?: undefined; phone_number?: undefined }
  | { phone_number: string; identifier?: undefined; email?: undefined }

/**
 * The keys that are given, identifier first.
 * @throws TypeError when there is none, and for what is no key
 */
export function keysOf(given: { readonly [name in KeyName]?: string | null | undefined }): UniqueKey[] {
  const keys = names.flatMap((name) => {
    const value = given?.[name]
    return value === undefined || value === null ? [] : [{ name, value: checked(name, value) }]
  })
  if (keys.length === 0)
    throw new TypeError('identifier, email or phone_number must be given: contacts are known by them')
  return keys
}

/**
 * The only key that is given.
 * @throws TypeError when there is none or more than one, and for what is no key
 */
export function keyOf(given: FindContactBy): UniqueKey {
  const [key, ...others] = keysOf(given)
  if (key && others.length === 0) return key
  throw new TypeError('only one of identifier, email and phone_number may be given')
}

function checked(name: KeyName, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a text, got ${JSON.stringify(value)}`)
  if (value.trim() === '') throw new TypeError(`${name} is blank: leave it out`)
  // The server stores them in lower case.
  return name === 'email' ? value.toLowerCase() : value
}

/**
 * Whether the contact has the key. The server's filter ignores case and puts one `+` before any phone number: what it
 * finds has to be compared again.
 */
export function hasKey(contact: Contact, { name, value }: UniqueKey): boolean {
  return value === (name === 'email' ? contact.email?.toLowerCase() : contact[name])
}

/** The server's conditions for contacts with any of the keys. */
export function withAnyOf(keys: readonly UniqueKey[]): ContactFilterCondition[] {
  return keys.map(({ name, value }, index) => ({
    attribute_key: name,
    filter_operator: 'equal_to',
    values: [value],
    query_operator: index < keys.length - 1 ? 'OR' : null,
  }))
}
