/** A contact and the requests of `start`, for its tests. */
import type { Desk } from '../../../servers/desk.ts'

/** The first contact of an account; without an email address. */
export const mara = { name: 'Mara', identifier: 'mara-1' }

export const show = 'GET /contacts/1'
export const list = 'GET /contacts/1/conversations'
export const lookUp = 'POST /contacts/filter?sort=created_at'
export const create = 'POST /conversations'
export const send = (id: number) => `POST /conversations/${id}/messages`

/** What was said in a conversation, oldest first, without what the server says about it. */
export function messagesOf({ fake }: Desk, id: number): (string | null)[] {
  const messages = fake.state.messages.get(id) ?? []
  return messages.filter(({ message_type }) => message_type < 2).map(({ content }) => content)
}
