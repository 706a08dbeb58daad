/** Who subscribes with an identifier, and what they hear. */
import type { FakeEvent } from '../../events/event.ts'
import { isObject, parsedJson, text, wholeNumber } from '../../exchange/request.ts'
import { contactPubsubToken } from '../../records/conversations/contacts.ts'
import type { FakeState, Installation } from '../../records/state.ts'
import { seesInbox } from '../../records/users/members.ts'

export type Subscriber =
  | { kind: 'user'; id: number; account_id: number }
  | { kind: 'contact'; id: number; account_id: number; inbox_id: number; source_id: string }

/** Returns undefined for an identifier that the server refuses. */
export function subscriberOf(state: Installation, identifier: string): Subscriber | undefined {
  const params = parsedJson(identifier)
  if (!isObject(params) || params.channel !== 'RoomChannel') return undefined
  const token = text(params.pubsub_token) ?? ''
  return params.user_id === undefined ? contactWith(state, token) : userWith(state, token, params)
}

/** Ids may be strings. */
function userWith(state: Installation, token: string, params: Record<string, unknown>): Subscriber | undefined {
  const id = wholeNumber(params.user_id)
  const account_id = wholeNumber(params.account_id)
  const isMember = state.accounts.get(account_id)?.agents.some((agent) => agent.id === id) ?? false
  const isTheirs = token === state.users.get(id)?.pubsub_token
  return isMember && isTheirs ? { kind: 'user', id, account_id } : undefined
}

function contactWith({ accounts }: Installation, token: string): Subscriber | undefined {
  for (const { account, contactInboxes } of accounts.values()) {
    const place = [...contactInboxes.values()].flat().find((one) => contactPubsubToken(one) === token)
    if (!place) continue
    const { contact_id, inbox_id, source_id } = place
    return { kind: 'contact', id: contact_id, account_id: account.id, inbox_id, source_id }
  }
  return undefined
}

const heardByContacts: readonly FakeEvent['name'][] = [
  'conversation.created',
  'conversation.updated',
  'conversation.status_changed',
  'conversation.typing_on',
  'conversation.typing_off',
  'message.created',
  'message.updated',
]

/**
 * Only of their account: users hear of all contacts, of conversations in their inboxes, and of their own notifications and
 * mentions; nobody hears of their own typing.
 */
export function hears(state: FakeState, subscriber: Subscriber, event: FakeEvent): boolean {
  if (subscriber.account_id !== state.account.id) return false
  if ('typist' in event && event.typist.kind === subscriber.kind && event.typist.id === subscriber.id) return false
  if (subscriber.kind === 'contact') return isForContact(subscriber, event)
  if ('notification' in event) return subscriber.id === event.notification.user_id
  if (event.name === 'conversation.mentioned' && subscriber.id !== event.userId) return false
  return !('conversation' in event) || seesInbox(state, subscriber, event.conversation.inbox_id)
}

/** Private typing is not kept from contacts, as on the server; private notes and activity messages are. */
function isForContact(contact: { inbox_id: number; source_id: string }, event: FakeEvent): boolean {
  if (!('conversation' in event) || !heardByContacts.includes(event.name)) return false
  const { inbox_id, source_id } = event.conversation
  if (inbox_id !== contact.inbox_id || source_id !== contact.source_id) return false
  return !('message' in event) || (!event.message.private && event.message.message_type !== 2)
}
