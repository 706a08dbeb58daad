/** The client for contacts of an API inbox: without a token, suitable for browsers. */
import { publicAdvice } from '../core/errors/hints/public-hints.ts'
import type { RequestOptions } from '../core/options/request.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { CsatSurveys } from '../resources/csat-surveys.ts'
import { PublicContacts } from '../resources/public/public-contacts.ts'
import { PublicConversations } from '../resources/public/public-conversations.ts'
import { publicInbox } from '../resources/public/public-inbox.ts'
import { PublicMessages } from '../resources/public/public-messages.ts'
import type { PublicInbox } from '../types.ts'
import { BaseClient } from './client.ts'
import { type ChatwootPublicOptions, checkInboxIdentifier, checkOptions } from './options.ts'
import { refuseOtherMembers } from './wrong-client.ts'

/**
 * An API inbox as its contacts see it. There is no token: anyone who knows a contact's `source_id` acts as that contact.
 * Suitable for web pages. Without an `inboxIdentifier` only `csatSurveys` works, which is for conversations of every
 * inbox; all other methods reject with a ChatwootError.
 * @throws ChatwootError if an option is missing, malformed or another client's; the message says how to correct it
 */
export class ChatwootPublic extends BaseClient<ChatwootPublicOptions> {
  /** The visitor: their own record in the inbox. */
  readonly contacts: PublicContacts
  /** The visitor's conversations: start, read, resolve them. */
  readonly conversations: PublicConversations
  /** Messages of the visitor's conversations. */
  readonly messages: PublicMessages
  /** By the uuid of a conversation, of any inbox: WhatsApp and e-mail ones, too. Needs no `inboxIdentifier`. */
  readonly csatSurveys: CsatSurveys

  constructor(options: ChatwootPublicOptions = {}) {
    super({
      ...checkOptions('ChatwootPublic', options),
      inboxIdentifier: checkInboxIdentifier(options.inboxIdentifier),
      advice: publicAdvice,
    })
    refuseOtherMembers('ChatwootPublic', ChatwootPublic.prototype)
    const { connection } = this
    this.contacts = new PublicContacts(connection)
    this.conversations = new PublicConversations(connection)
    this.messages = new PublicMessages(connection)
    this.csatSurveys = new CsatSurveys(connection)
  }

  /**
   * Returns the inbox: its name, its working hours, and whether it validates identities.
   * @throws NotFoundError if there is no such inbox, or it is not an API inbox
   * @see GET /public/api/v1/inboxes/{inbox_identifier}
   */
  inbox(options?: RequestOptions): ApiPromise<PublicInbox> {
    return publicInbox(this.connection, options)
  }
}
