/** What an update would change. */
import { serializeJson } from '../../core/request/json.ts'
import type { Contact } from '../../types.ts'
import type { UpdateContactParams } from './params.ts'

/**
 * Returns the parameters that differ from the contact; null if none do. Attributes are compared one by one: the server
 * merges them. A picture always counts as new: the contact does not say where its picture came from.
 */
export function changesTo(contact: Contact, params: UpdateContactParams): UpdateContactParams | null {
  const changes = { ...params }
  if (params.name === contact.name) changes.name = undefined
  if (params.email?.toLowerCase() === contact.email?.toLowerCase()) changes.email = undefined
  if (params.phone_number === contact.phone_number) changes.phone_number = undefined
  if (params.identifier === contact.identifier) changes.identifier = undefined
  if (params.blocked === contact.blocked) changes.blocked = undefined
  if (params.company_id === contact.company_id) changes.company_id = undefined
  changes.custom_attributes = newIn(contact.custom_attributes, params.custom_attributes)
  changes.additional_attributes = newIn(contact.additional_attributes, params.additional_attributes)
  return Object.values(changes).some((value) => value !== undefined) ? changes : null
}

function newIn<T extends object>(present: object, given: T | undefined): T | undefined {
  if (!given) return undefined
  const stored = new Map(Object.entries(present))
  // As it would be sent: Dates become strings, and undefined is left out.
  const sent: T = JSON.parse(serializeJson(given))
  for (const [key, value] of Object.entries(sent)) {
    if (isSame(value, stored.get(key))) Reflect.deleteProperty(sent, key)
  }
  return Object.keys(sent).length > 0 ? sent : undefined
}

/** Whether two JSON values are equal: the server may store the keys of an object in a different order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const values = new Map(Object.entries(other))
  const entries = Object.entries(one)
  return entries.length === values.size && entries.every(([key, value]) => isSame(value, values.get(key)))
}
