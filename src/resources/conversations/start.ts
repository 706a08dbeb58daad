/** Writing to a contact, in the conversation that there is or in a new one. */

import { createConversation, getInbox } from '../../../generated/operations.ts'
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import { singleFlight } from '../../core/concurrency/single-flight.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import { ChatwootError } from '../../core/errors/errors.ts'
import { Steps } from '../../core/errors/incomplete-error.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { abortError } from '../../core/transport/deadline.ts'
import type { Contact, Conversation, Message, SendMessageParams } from '../../types.ts'
import { checkId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import type { Contacts, UpsertContactParams } from '../contacts/contacts.ts'
import { messageBody } from '../messages/message-body.ts'
import { HandoffOfConversations } from './handoff.ts'

/** Which conversation of the contact in the inbox `conversations.start` goes on with, if any. */
export type ConversationReuse = 'active' | 'any' | 'never'

/** What `conversations.start` takes. */
export interface StartConversationParams {
  inbox_id: number
  /** A contact's id, or what `contacts.upsert` finds or makes one by. */
  contact: number | UpsertContactParams
  /** Sent once there is a conversation: a text, or what `messages.send` takes. */
  message?: string | SendMessageParams | undefined
  /**
   * `active` (default): the latest that is not resolved. `any`: the latest, reopened when it is resolved. `never`: a
   * new one each time.
   */
  reuse?: ConversationReuse | undefined
}

/** What `conversations.start` gives. */
export interface StartedConversation {
  /** As it was before the message. */
  conversation: Conversation
  contact: Contact
  /** Whether this call has made the conversation; of several calls that share a new one, one. */
  created: boolean
  message?: Message
}

type Found = Omit<StartedConversation, 'message'>

/** Inboxes in which the contact has to write first: only the channel knows his address there. */
const contactFirst: ReadonlySet<string> = new Set([
  'Channel::FacebookPage',
  'Channel::Instagram',
  'Channel::Line',
  'Channel::Telegram',
  'Channel::Tiktok',
  'Channel::TwitterProfile',
])

/** What was found or made, and one caller has been given. */
const told = new WeakSet<Found>()

/** As many of a contact's conversations as the server lists. */
const listed = 20

export abstract class StartOfConversations extends HandoffOfConversations {
  readonly #contacts: Contacts

  constructor(connection: Connection, contacts: Contacts) {
    super(connection)
    this.#contacts = contacts
  }

  /**
   * Writes to a contact in an inbox: finds or makes the contact, goes on with a conversation of his or starts one, and
   * sends the message.
   *
   * Calls of this process for one contact and inbox that run at the same time share one conversation, unless `reuse` is
   * `never`; each of them sends its own message, once. An abort ends the wait of its caller alone: the others still get
   * the conversation, and his message is not sent when it was not on its way yet.
   *
   * The message is a request of its own: the event `conversation_created` comes without it. `create` with a `message`
   * does both in one. An inbox with one conversation for each contact gives back the one that there is, and it is
   * reopened when it is resolved. A user with the role agent gets what is reopened assigned. Conversations of a blocked
   * contact begin resolved. Limits in `options` hold for each request, those of the first caller for what is shared.
   * @throws TypeError for parameters that cannot be sent; nothing is sent
   * @throws IncompleteError when the contact, or the conversation, is there and what comes after it fails: `result` has it
   * @throws ChatwootError when the contact would have to write first: Facebook, Instagram, Line, Telegram, TikTok
   * @throws ValidationError when the contact has no address for that kind of inbox
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/conversations
   * @see POST /api/v1/accounts/{account_id}/conversations
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  start(
    params: StartConversationParams & { message: string | SendMessageParams },
    options?: RequestOptions,
  ): Promise<StartedConversation & { message: Message }>
  start(params: StartConversationParams, options?: RequestOptions): Promise<StartedConversation>
  async start(params: StartConversationParams, options?: RequestOptions): Promise<StartedConversation> {
    const { inbox_id, contact, message, reuse } = checked(params)
    const steps = new Steps<StartedConversation>('conversations.start')

    const contactId =
      typeof contact === 'number'
        ? contact
        : await steps.run('find or create the contact', async () => {
            const upserted = await this.#contacts.upsert(contact, options)
            steps.result.contact = upserted.contact
            return upserted.contact.id
          })

    const found = await steps.run('find or create the conversation', () =>
      this.#conversationOf(contactId, inbox_id, reuse, options),
    )
    Object.assign(steps.result, found)

    if (message === undefined) return found
    const { conversation } = found
    const sent = await steps.run('send the message', () => this.messages.send(conversation.id, message, options))
    return { ...found, message: sent }
  }

  /** In turn, so that a call with another `reuse` finds what this one makes; shared by those with the same. */
  async #conversationOf(
    contactId: number,
    inboxId: number,
    reuse: ConversationReuse,
    options?: RequestOptions,
  ): Promise<Found> {
    const thing = `conversation of contact ${contactId} in inbox ${inboxId}`
    const findOrCreate = (own?: RequestOptions) =>
      keyedQueue(this.connection.keyOf(thing), () => this.#findOrCreate(contactId, inboxId, reuse, own), own?.signal)
    if (reuse === 'never') return findOrCreate(options)
    const shared = { ...options, signal: undefined }
    const found = await singleFlight(this.connection.sharedKeyOf(`${thing}, ${reuse}`), () => findOrCreate(shared), {
      signal: options?.signal,
      error: (aborted) => abortError(createConversation, aborted),
    })
    // Only one of those who share it is told that it is new: who greets in a new conversation greets once.
    if (told.has(found)) return { ...found, created: false }
    told.add(found)
    return found
  }

  async #findOrCreate(
    contactId: number,
    inboxId: number,
    reuse: ConversationReuse,
    options?: RequestOptions,
  ): Promise<Found> {
    const contact = await this.#contacts.get(contactId, {}, options)
    const present = reuse === 'never' ? undefined : await this.#latest(contact, inboxId, reuse, options)
    const conversation = present ?? (await this.#create(contact, inboxId, options))
    // An inbox with one conversation for each contact gives back the one that there is: a new one has no message yet.
    const created = !present && conversation.messages.length === 0
    if (created || conversation.status !== 'resolved') return { conversation, contact, created }

    const steps = new Steps<Found>('conversations.start')
    steps.result.contact = contact
    steps.result.conversation = conversation
    await steps.run('reopen the conversation', () => this.reopen(conversation.id, options))
    const reopened = await steps.run('read the conversation', () => this.get(conversation.id, options))
    return { conversation: reopened, contact, created }
  }

  async #latest(
    contact: Contact,
    inboxId: number,
    reuse: ConversationReuse,
    options?: RequestOptions,
  ): Promise<Conversation | undefined> {
    const isWanted = ({ inbox_id, status }: Conversation) =>
      inbox_id === inboxId && (reuse === 'any' || status !== 'resolved')
    const { items: latest } = await this.#contacts.conversations(contact.id, options)
    const found = latest.find(isWanted)
    if (found || latest.length < listed) return found

    // There may be more of them, which only his addresses in the inbox can find.
    const older: Conversation[] = []
    for (const source_id of addresses(contact, inboxId)) {
      for await (const conversation of this.list({ inbox_id: inboxId, source_id, status: 'all' }, options)) {
        if (!isWanted(conversation)) continue
        older.push(conversation)
        break
      }
    }
    return older.sort((one, other) => other.last_activity_at - one.last_activity_at)[0]
  }

  async #create(contact: Contact, inboxId: number, options?: RequestOptions): Promise<Conversation> {
    // Without it an API inbox would begin another thread.
    const source_id = addresses(contact, inboxId).at(-1)
    if (source_id === undefined) await this.#checkReach(contact, inboxId, options)
    const body = { inbox_id: inboxId, contact_id: contact.id, source_id }
    return this.call(createConversation, { body }, options).unwrap((made) => (made.messages ? made : undefined))
  }

  /** The server answers 500 where it cannot make up an address of the contact. */
  async #checkReach(contact: Contact, inboxId: number, options?: RequestOptions): Promise<void> {
    const { channel_type } = await this.call(getInbox, { path: { inbox_id: inboxId } }, options)
    if (!contactFirst.has(channel_type)) return
    throw new ChatwootError(
      `conversations.start: contact ${contact.id} has not written to inbox ${inboxId} (${channel_type}), and only the channel can tell his address there: he has to write first\n  (if you know the address, give it with contacts.createContactInbox(${contact.id}, { inbox_id: ${inboxId}, source_id }))`,
    )
  }
}

/** The contact's in the inbox. */
function addresses({ contact_inboxes = [] }: Contact, inboxId: number): string[] {
  return contact_inboxes.filter(({ inbox }) => inbox.id === inboxId).map(({ source_id }) => source_id)
}

function checked(params: StartConversationParams) {
  assertKnownKeys('conversations.start', params, { inbox_id: true, contact: true, message: true, reuse: true })
  const { inbox_id, contact, message, reuse = 'active' } = params
  checkId('inbox_id', inbox_id)
  if (typeof contact === 'number') checkId('contact', contact)
  else if (typeof contact !== 'object' || contact === null) {
    throw new TypeError(`contact must be an id or what contacts.upsert takes, got ${describeValue(contact)}`)
  }
  if (message !== undefined) messageBody(message)
  if (reuse !== 'active' && reuse !== 'any' && reuse !== 'never') {
    throw new TypeError(`reuse must be 'active', 'any' or 'never', got ${describeValue(reuse)}`)
  }
  // The message is sent later, when the caller may have changed it.
  return { inbox_id, contact, message: typeof message === 'object' ? { ...message } : message, reuse }
}
