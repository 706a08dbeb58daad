/** Two contacts become one. */
import type { ContactRecord, FakeState } from '../state.ts'
import { removeContact } from './contacts.ts'

/** The base contact keeps its values, and takes those that it lacks from the other, also inside attributes. */
export function mergeContacts(state: FakeState, base: ContactRecord, mergee: ContactRecord): void {
  for (const key of ['email', 'phone_number', 'identifier'] as const) base[key] ??= mergee[key]
  base.name ||= mergee.name
  base.custom_attributes = completed(base.custom_attributes, mergee.custom_attributes)
  base.additional_attributes = completed(base.additional_attributes, mergee.additional_attributes)
  base.notes.push(...mergee.notes)
  const ids = state.conversationsOfContact.get(mergee.id) ?? []
  for (const id of ids) {
    const conversation = state.conversations.get(id)
    if (conversation) conversation.contact_id = base.id
    for (const { sender } of state.messages.get(id) ?? []) {
      if (sender?.kind === 'contact' && sender.id === mergee.id) sender.id = base.id
    }
  }
  const moved = (state.contactInboxes.get(mergee.id) ?? []).map((place) => ({ ...place, contact_id: base.id }))
  state.contactInboxes.set(base.id, [...(state.contactInboxes.get(base.id) ?? []), ...moved])
  state.conversationsOfContact.set(base.id, [...(state.conversationsOfContact.get(base.id) ?? []), ...ids])
  state.conversationsOfContact.delete(mergee.id)
  removeContact(state, mergee.id)
}

type Attributes = Record<string, unknown>

function completed(kept: Attributes, others: Attributes): Attributes {
  const inner = Object.entries(kept).map(([key, value]) => {
    const other = Object.hasOwn(others, key) ? others[key] : undefined
    return [key, isAttributes(value) && isAttributes(other) ? completed(value, other) : value]
  })
  return { ...others, ...Object.fromEntries(inner) }
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
