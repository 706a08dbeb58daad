/** What an update would change. */
import { serializeJson } from '../../core/request/json.ts'
import type { Contact } from '../../types.ts'
import type { UpdateContactParams } from './writing.ts'

/**
 * The part of what is wanted that the contact does not have; null when it has it all. Attributes one by one: the server
 * merges them. A picture always counts as new, the contact does not tell where it is from.
 */
export function changesTo(contact: Contact, wanted: UpdateContactParams): UpdateContactParams | null {
  const changes = { ...wanted }
  if (wanted.name === contact.name) changes.name = undefined
  if (wanted.email?.toLowerCase() === contact.email?.toLowerCase()) changes.email = undefined
  if (wanted.phone_number === contact.phone_number) changes.phone_number = undefined
  if (wanted.identifier === contact.identifier) changes.identifier = undefined
  if (wanted.blocked === contact.blocked) changes.blocked = undefined
  changes.custom_attributes = newIn(contact.custom_attributes, wanted.custom_attributes)
  changes.additional_attributes = newIn(contact.additional_attributes, wanted.additional_attributes)
  return Object.values(changes).some((value) => value !== undefined) ? changes : null
}

function newIn<T extends object>(present: object, wanted: T | undefined): T | undefined {
  if (!wanted) return undefined
  const stored = new Map(Object.entries(present))
  // As it would be sent: Dates are texts there, and undefined is nothing.
  const sent: T = JSON.parse(serializeJson(wanted))
  for (const [key, value] of Object.entries(sent)) {
    if (isSame(value, stored.get(key))) Reflect.deleteProperty(sent, key)
  }
  return Object.keys(sent).length > 0 ? sent : undefined
}

/** Whether two values of JSON say the same: the server stores the keys of an object in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const values = new Map(Object.entries(other))
  const entries = Object.entries(one)
  return entries.length === values.size && entries.every(([key, value]) => isSame(value, values.get(key)))
}
