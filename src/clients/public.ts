/** The client of an API inbox's contacts: no token, and fit for browsers. */

import { Connection } from '../core/connection.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import { ChatwootError } from '../core/errors/errors.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { mergeTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { CsatSurveys } from '../resources/csat-surveys.ts'
import { PublicContacts } from '../resources/public/public-contacts.ts'
import { PublicConversations } from '../resources/public/public-conversations.ts'
import { PublicInboxes } from '../resources/public/public-inboxes.ts'
import { PublicMessages } from '../resources/public/public-messages.ts'
import type { PublicInbox } from '../types.ts'
import { Client } from './client.ts'
import { checkBaseUrl, checkTransportOptions } from './options.ts'
import { type OtherMembers, type OtherOptions, refuseOptions, withoutMembers } from './wrong-client.ts'

export interface ChatwootPublicOptions extends TransportOptions {
  /** The address of the server, for instance `https://chat.example.com`. Default: CHATWOOT_BASE_URL. */
  readonly baseUrl?: string | undefined
  /** The identifier of an API inbox, from its settings; not its id. */
  readonly inboxIdentifier: string
}

const otherMembers: OtherMembers<'ChatwootPublic'> = {
  account: 'Chatwoot',
  accountUsers: 'ChatwootPlatform',
  accounts: 'Chatwoot',
  agentBots: 'Chatwoot',
  agents: 'Chatwoot',
  auditLogs: 'Chatwoot',
  automationRules: 'Chatwoot',
  cannedResponses: 'Chatwoot',
  csat: 'Chatwoot',
  customAttributes: 'Chatwoot',
  customFilters: 'Chatwoot',
  doctor: 'Chatwoot',
  inboxes: 'Chatwoot',
  integrations: 'Chatwoot',
  labels: 'Chatwoot',
  macros: 'Chatwoot',
  notifications: 'Chatwoot',
  portals: 'Chatwoot',
  profile: 'Chatwoot',
  provision: 'ChatwootPlatform',
  reports: 'Chatwoot',
  search: 'Chatwoot',
  slaPolicies: 'Chatwoot',
  teams: 'Chatwoot',
  users: 'ChatwootPlatform',
  upload: 'Chatwoot',
  webhooks: 'Chatwoot',
}

const noToken = 'the public API takes none, and here every visitor could read it'

const otherOptions: OtherOptions<'ChatwootPublic'> = {
  apiAccessToken: `${noToken}; use Chatwoot, ChatwootBot or ChatwootPlatform on a server`,
  accountId: 'the inbox stands for its account; use Chatwoot for the account itself',
  dangerouslyAllowBrowser: 'without a token there is no danger; leave it out',
}

/**
 * An API inbox as its contacts see it. There is no token: whoever knows a contact's `source_id` speaks as that contact.
 * Fit for a page in a browser.
 * @throws ChatwootError when an option is missing, malformed or another client's; the message says how to mend it
 */
export class ChatwootPublic extends Client {
  static {
    withoutMembers(ChatwootPublic.prototype, 'ChatwootPublic', otherMembers)
  }
  readonly contacts: PublicContacts
  readonly conversations: PublicConversations
  readonly messages: PublicMessages
  /** By the uuid of a conversation, of whatever inbox. */
  readonly csatSurveys: CsatSurveys
  readonly #inboxes: PublicInboxes
  readonly #options: ChatwootPublicOptions
  readonly #connection: Connection

  constructor(options: ChatwootPublicOptions) {
    const given: Partial<ChatwootPublicOptions> = options ?? {}
    refuseOptions(given, 'ChatwootPublic', otherOptions)
    const checked = {
      ...checkTransportOptions(given),
      baseUrl: checkBaseUrl(given.baseUrl),
      inboxIdentifier: checkedIdentifier(given.inboxIdentifier),
    }
    const connection = new Connection(checked)
    super(connection)
    this.#options = checked
    this.#connection = connection
    this.#inboxes = new PublicInboxes(connection)
    this.contacts = new PublicContacts(connection)
    this.conversations = new PublicConversations(connection)
    this.messages = new PublicMessages(connection)
    this.csatSurveys = new CsatSurveys(connection)
  }

  /**
   * Gets the inbox: its name, its working hours, and whether it validates identities.
   * @throws NotFoundError when there is no such inbox, or it is no API inbox
   * @see GET /public/api/v1/inboxes/{inbox_identifier}
   */
  inbox(options?: RequestOptions): ApiPromise<PublicInbox> {
    return this.#inboxes.get(options)
  }

  /**
   * A client with other options; what is not given stays as it is here. Headers are put on top of those of this
   * client, null takes one away.
   */
  withOptions(options: ChangedPublicOptions): ChatwootPublic {
    const inboxIdentifier = options.inboxIdentifier ?? this.#options.inboxIdentifier
    const merged = mergeTransportOptions<ChangedPublicOptions>(this.#options, options)
    const derived = new ChatwootPublic({ ...merged, inboxIdentifier })
    derived.#connection.adoptServer(this.#connection)
    return derived
  }
}

type ChangedPublicOptions = { readonly [Name in keyof ChatwootPublicOptions]?: ChatwootPublicOptions[Name] | undefined }

function checkedIdentifier(given: unknown): string {
  const where = 'it stands in the settings of the API inbox, and is not its id'
  if (given === undefined || given === null) {
    throw new ChatwootError(`inboxIdentifier is missing: give it as an option (${where})`)
  }
  if (typeof given === 'string' && given !== '' && !/[\s/?#]/.test(given)) return given
  throw new ChatwootError(
    `inboxIdentifier must be a text without spaces and slashes, got ${describeValue(given)}: ${where}`,
  )
}
