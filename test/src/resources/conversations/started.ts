/** A contact and their conversations, for the tests of `start`. */
import type { Contact, Conversation, Message } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import type { HeldServer } from '../../../servers/held-server.ts'
import { conversation } from './records.ts'

export const recordedContact = recordedBody<{ payload: Contact }>('contact-show').payload
export const message = recordedBody<Message>('message-create-agent')
export const recordedConversations = recordedBody<{ payload: Conversation[] }>('contact-conversations').payload
export const refusal = { error: 'You are not authorized to do this action' }

export const inbox_id = 61
export const addressesThere = recordedContact.contact_inboxes?.filter(({ inbox }) => inbox.id === inbox_id) ?? []
export const address = addressesThere[0]?.source_id
export const contact: Contact = { ...recordedContact, contact_inboxes: addressesThere.slice(0, 1) }
export const show = `GET /contacts/${contact.id}`
export const list = `GET /contacts/${contact.id}/conversations`
export const lookUp = 'POST /contacts/filter?sort=created_at'
export const create = 'POST /conversations'
export const send = (id: number) => `POST /conversations/${id}/messages`

export const open = conversation({ id: 70, inbox_id, status: 'open', last_activity_at: 300 })
export const resolved = conversation({ id: 71, inbox_id, status: 'resolved', last_activity_at: 400 })
export const elsewhere = conversation({ id: 72, inbox_id: 5, status: 'open', last_activity_at: 500 })
export const fresh = conversation({ id: 90, inbox_id, messages: [] })

export const listOf = (latest: readonly Conversation[]) => ({ payload: latest })

/** Responds to the requests for the contact and their conversations. */
export async function finds(held: HeldServer, latest: readonly Conversation[]): Promise<void> {
  await held.answers(show, { payload: contact })
  await held.answers(list, listOf(latest))
}

/** Responds to the lookup of the contact by identifier, email or phone number. */
export async function knows(held: HeldServer, payload: readonly Contact[]): Promise<void> {
  held.always(`${lookUp}&page=2`, { meta: { count: payload.length, current_page: '2' }, payload: [] })
  await held.answers(lookUp, { meta: { count: payload.length, current_page: 1 }, payload })
}
