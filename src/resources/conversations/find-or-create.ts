/** Finding the conversation of a contact in an inbox, or creating it: once for all callers who ask at the same time. */

import {
  createConversation,
  getContact,
  getConversation,
  getInbox,
  listContactConversations,
  listConversations,
} from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { ChatwootError } from '../../core/errors/chatwoot-error.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { inQueue, shareWork } from '../../core/queued-work.ts'
import { Steps } from '../../core/steps.ts'
import type { Contact, Conversation, SendMessageParams } from '../../types.ts'
import { payloadOf } from '../payload.ts'
import { reopen } from './change-status.ts'
import { greet } from './greet.ts'
import { readConversations } from './read-list.ts'

/** Which existing conversation of the contact in the inbox `conversations.start` continues, if any. */
export type ConversationReuse = 'active' | 'any' | 'never'

/** Which conversation to find, what to say in it, and what to call the server with. */
interface Lookup {
  readonly connection: Connection
  readonly contactId: number
  readonly inboxId: number
  readonly reuse: ConversationReuse
  /** Sent unless the account has written in the conversation. */
  readonly greeting: SendMessageParams | undefined
  readonly options: RequestOptions | undefined
}

interface Found {
  conversation: Conversation
  contact: Contact
  created: boolean
}

/** Inboxes in which the contact has to write first: only the channel knows their address there. */
const contactFirst: ReadonlySet<string> = new Set([
  'Channel::FacebookPage',
  'Channel::Instagram',
  'Channel::Line',
  'Channel::Telegram',
  'Channel::Tiktok',
  'Channel::TwitterProfile',
])

/** How many conversations of a contact the server lists at most. */
const listLimit = 20

/**
 * Callers with the same `reuse` share the work, with the greeting of the first one; others are queued, so that a later
 * one finds what an earlier one creates and says. `created` is true for exactly one of the callers that share a new
 * conversation.
 */
export async function findOrCreate(lookup: Lookup): Promise<Found> {
  const { connection, contactId, inboxId, reuse, greeting, options } = lookup
  const subject = `conversation of contact ${contactId} in inbox ${inboxId}`
  if (reuse === 'never') return findInQueue(subject, lookup)
  const work = () => findInQueue(subject, { ...lookup, options: { ...options, signal: undefined } })
  const kind = greeting ? `${reuse}, with ${greeting.private ? 'a private' : 'a'} greeting` : reuse
  const shared = await shareWork(connection, `${subject}, ${kind}`, createConversation, work, options)
  const own = { ...shared }
  // The other callers who share it see false, so that a greeting for new conversations is sent once.
  shared.created = false
  return own
}

function findInQueue(subject: string, lookup: Lookup): Promise<Found> {
  const { connection, options } = lookup
  return inQueue(connection, [subject], createConversation, () => run(lookup), options)
}

async function run(lookup: Lookup): Promise<Found> {
  const { connection, greeting, options } = lookup
  if (!greeting) return find(lookup)
  const steps = new Steps<Found>('conversations.start')
  const found = await steps.run('find or create the conversation', () => find(lookup))
  Object.assign(steps.result, found)
  await steps.run('send the greeting', () => greet(connection, found, greeting, options))
  return found
}

async function find(lookup: Lookup): Promise<Found> {
  const { connection, contactId, reuse, options } = lookup
  const contact = await connection.call(getContact, { path: { contact_id: contactId } }, options).unwrap(payloadOf)
  const present = reuse === 'never' ? undefined : await latest(lookup, contact)
  const conversation = present ?? (await create(lookup, contact))
  // In an inbox with one conversation per contact the server returns the existing one: a new one has no message yet.
  const created = !present && conversation.messages.length === 0
  if (created || conversation.status !== 'resolved') return { conversation, contact, created }
  return { conversation: await reopened(lookup, contact, conversation), contact, created }
}

async function reopened(lookup: Lookup, contact: Contact, conversation: Conversation): Promise<Conversation> {
  const { connection, options } = lookup
  const { id } = conversation
  const steps = new Steps<Found>('conversations.start')
  Object.assign(steps.result, { contact, conversation })
  await steps.run('reopen the conversation', () => reopen(connection, id, options))
  return steps.run('read the conversation', () =>
    connection.call(getConversation, { path: { conversation_id: id } }, options),
  )
}

async function latest(lookup: Lookup, contact: Contact): Promise<Conversation | undefined> {
  const { connection, contactId, inboxId, reuse, options } = lookup
  const isMatch = ({ inbox_id, status }: Conversation) =>
    inbox_id === inboxId && (reuse === 'any' || status !== 'resolved')
  const recent = await connection
    .call(listContactConversations, { path: { contact_id: contactId } }, options)
    .unwrap(payloadOf)
  const found = recent.find(isMatch)
  return found || recent.length < listLimit ? found : latestOlder(lookup, contact, isMatch)
}

/** There may be more than the server lists for the contact: only the contact's addresses in the inbox find those. */
async function latestOlder(
  { connection, inboxId, options }: Lookup,
  contact: Contact,
  isMatch: (conversation: Conversation) => boolean,
): Promise<Conversation | undefined> {
  const older: Conversation[] = []
  for (const source_id of addressesOf(contact, inboxId)) {
    const query = { inbox_id: inboxId, source_id, status: 'all' } as const
    const list = connection.pages(listConversations, { query }, (answer) => readConversations({}, answer), options)
    for await (const conversation of list) {
      if (!isMatch(conversation)) continue
      older.push(conversation)
      break
    }
  }
  return older.sort((one, other) => other.last_activity_at - one.last_activity_at)[0]
}

async function create(lookup: Lookup, contact: Contact): Promise<Conversation> {
  const { connection, inboxId, options } = lookup
  // Without it an API inbox would start another thread.
  const source_id = addressesOf(contact, inboxId).at(-1)
  if (source_id === undefined) await assertReachable(lookup, contact)
  const body = { inbox_id: inboxId, contact_id: contact.id, source_id }
  return connection
    .call(createConversation, { body }, options)
    .unwrap((conversation) => (conversation.messages ? conversation : undefined))
}

/** The server responds 500 if it cannot generate an address of the contact. */
async function assertReachable({ connection, inboxId, options }: Lookup, contact: Contact): Promise<void> {
  const { channel_type } = await connection.call(getInbox, { path: { inbox_id: inboxId } }, options)
  if (!contactFirst.has(channel_type)) return
  throw new ChatwootError(
    `conversations.start: contact ${contact.id} has not written to inbox ${inboxId} (${channel_type}), and only the channel knows their address there: they have to write first\n  (if you know the address, store it with contacts.createContactInbox(${contact.id}, { inbox_id: ${inboxId}, source_id }))`,
  )
}

function addressesOf({ contact_inboxes = [] }: Contact, inboxId: number): string[] {
  return contact_inboxes.filter(({ inbox }) => inbox.id === inboxId).map(({ source_id }) => source_id)
}
