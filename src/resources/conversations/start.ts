/** Writing to a contact: find or create the contact, find or create the conversation, greet once, send the message. */

import { createMessage } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import { Steps } from '../../core/steps.ts'
import type { Contact, Conversation, Message, SendMessageParams } from '../../types.ts'
import { checkId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import type { Contacts, UpsertContactParams } from '../contacts/contacts.ts'
import { messageBody } from '../messages/message-body.ts'
import { type ConversationReuse, findOrCreate } from './find-or-create.ts'
import { greetingBody } from './greet.ts'

/** What `conversations.start` takes. */
export interface StartConversationParams {
  inbox_id: number
  /** The id of a contact, or what `contacts.upsert` takes to find or create one. */
  contact: number | UpsertContactParams
  /**
   * Sent once per conversation, when the account has not written in it yet: a string, or what `messages.send` takes. A
   * program that runs again, or crashed before it was sent, does not greet twice, and does not forget to.
   */
  greeting?: string | SendMessageParams | undefined
  /** Sent on every call, after the greeting: a string, or what `messages.send` takes. */
  message?: string | SendMessageParams | undefined
  /**
   * `active` (default): the latest that is not resolved. `any`: the latest, reopened if it is resolved. `never`: a new
   * one each time.
   */
  reuse?: ConversationReuse | undefined
}

/** What `conversations.start` returns. */
export interface StartedConversation {
  /** As it was before the greeting and the message. */
  conversation: Conversation
  contact: Contact
  /** Whether this call created the conversation. Of several calls that share a new one, this is true for one. */
  created: boolean
  message?: Message
}

export async function start(
  connection: Connection,
  contacts: Contacts,
  params: StartConversationParams,
  options?: RequestOptions,
): Promise<StartedConversation> {
  const { inbox_id, contact, greeting, message, reuse } = checkParams(params)
  const steps = new Steps<StartedConversation>('conversations.start')

  const contactId =
    typeof contact === 'number'
      ? contact
      : await steps.run('find or create the contact', async () => {
          const upserted = await contacts.upsert(contact, options)
          steps.result.contact = upserted.contact
          return upserted.contact.id
        })

  const lookup = { connection, contactId, inboxId: inbox_id, reuse, greeting, options }
  const found = await steps.run('find or create the conversation', () => findOrCreate(lookup))
  Object.assign(steps.result, found)

  if (message === undefined) return found
  const input = { path: { conversation_id: found.conversation.id }, body: message }
  const sent = await steps.run('send the message', () => connection.call(createMessage, input, options))
  return { ...found, message: sent }
}

function checkParams(params: StartConversationParams) {
  const known = { inbox_id: true, contact: true, greeting: true, message: true, reuse: true } as const
  assertKnownKeys('conversations.start', params, known)
  const { inbox_id, contact, greeting, message, reuse = 'active' } = params
  checkId('inbox_id', inbox_id)
  if (typeof contact === 'number') checkId('contact', contact)
  else if (typeof contact !== 'object' || contact === null) {
    throw new TypeError(`contact must be an id or what contacts.upsert takes, got ${describeValue(contact)}`)
  }
  if (reuse !== 'active' && reuse !== 'any' && reuse !== 'never') {
    throw new TypeError(`reuse must be 'active', 'any' or 'never', got ${describeValue(reuse)}`)
  }
  return {
    inbox_id,
    contact,
    // Copies: the caller may change them before they are sent.
    greeting: greeting === undefined ? undefined : snapshot(greetingBody(greeting)),
    message: message === undefined ? undefined : snapshot(messageBody(message)),
    reuse,
  }
}
