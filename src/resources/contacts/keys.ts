/** What identifies a contact: each key is unique in the account. */
import { describeValue } from '../../core/errors/describe-value.ts'
import { isPhoneNumber } from '../../filter/phone-number.ts'
import type { Contact, ContactFilterCondition } from '../../types.ts'
import { checkEmail } from '../checks/strings.ts'
import type { FindContactBy } from './params.ts'

const names = ['identifier', 'email', 'phone_number'] as const

type KeyName = (typeof names)[number]

/** A key with its value. */
export interface UniqueKey {
  readonly name: KeyName
  readonly value: string
}

/**
 * Returns the keys that are given, identifier first.
 * @throws TypeError if there are none, or one is blank or not a string
 */
export function keysOf(given: { readonly [name in KeyName]?: string | null | undefined }): UniqueKey[] {
  const keys = names.flatMap((name) => {
    const value = given?.[name]
    return value === undefined || value === null ? [] : [{ name, value: checkKey(name, value) }]
  })
  if (keys.length > 0) return keys
  throw new TypeError('identifier, email or phone_number is required: a contact is found by them')
}

/**
 * Returns the only key that is given.
 * @throws TypeError if there is not exactly one, or it is not a value that the server could have stored
 */
export function keyOf(given: FindContactBy): UniqueKey {
  const [key, ...others] = keysOf(given)
  if (!key || others.length > 0) throw new TypeError('only one of identifier, email and phone_number may be given')
  assertStorable(key)
  return key
}

function checkKey(name: KeyName, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${describeValue(value)}`)
  if (value.trim() === '') throw new TypeError(`${name} is blank: leave it out`)
  // The server stores emails in lower case.
  return name === 'email' ? value.toLowerCase() : value
}

// The server refuses to store others, so a lookup would find nothing without saying why.
function assertStorable({ name, value }: UniqueKey): void {
  if (name === 'email') checkEmail(name, value)
  if (name !== 'phone_number' || isPhoneNumber(value)) return
  const example = 'a plus and digits only, for instance +5511988887777'
  throw new TypeError(`phone_number must be in E.164 format (${example}), got ${describeValue(value)}`)
}

/**
 * Whether the contact has the key. The server's filter ignores case and adds a `+` to any phone number, so its results
 * must be compared again.
 */
export function hasKey(contact: Contact, { name, value }: UniqueKey): boolean {
  return value === (name === 'email' ? contact.email?.toLowerCase() : contact[name])
}

/** Returns the server's conditions for contacts that have any of the keys. */
export function conditionsFor(keys: readonly UniqueKey[]): ContactFilterCondition[] {
  return keys.map(({ name, value }, index) => ({
    attribute_key: name,
    filter_operator: 'equal_to',
    values: [value],
    query_operator: index < keys.length - 1 ? 'OR' : null,
  }))
}
