/** The client of an agent bot's token. */

import { Connection } from '../core/connection.ts'
import type { Advice } from '../core/errors/errors.ts'
import { mergeTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import { Contacts } from '../resources/contacts/contacts.ts'
import { Conversations } from '../resources/conversations/conversations.ts'
import { Messages } from '../resources/messages/messages.ts'
import { Client } from './client.ts'
import {
  assertNotBrowser,
  checkAccountId,
  checkBaseUrl,
  checkGivenAccountId,
  checkToken,
  checkTransportOptions,
} from './options.ts'
import { type OtherMembers, type OtherOptions, onlyMethods, refuseOptions, withoutMembers } from './wrong-client.ts'

export interface ChatwootBotOptions extends TransportOptions {
  /** The address of the server, for instance `https://chat.example.com`. Default: CHATWOOT_BASE_URL. */
  readonly baseUrl?: string | undefined
  /** The number after /accounts/ in the address of the dashboard. Default: CHATWOOT_ACCOUNT_ID. */
  readonly accountId?: number | undefined
  /** The `access_token` of an agent bot. Default: CHATWOOT_API_ACCESS_TOKEN. */
  readonly apiAccessToken?: string | undefined
  /**
   * Allows a page in a browser to hold the token, where every visitor can read it and act as the bot. Default: false,
   * the constructor throws there.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** What the server lets a bot do with conversations. */
const conversationMethods = [
  'create',
  'update',
  'setStatus',
  'resolve',
  'reopen',
  'markPending',
  'snooze',
  'setPriority',
  'assignAgent',
  'assignTeam',
  'assignBot',
  'unassign',
  'setCustomAttributes',
  'handoff',
  'setTyping',
  'withTyping',
  'get',
  'labels',
  'setLabels',
  'addLabels',
  'removeLabels',
] as const satisfies readonly (keyof Conversations)[]

/** What the server lets a bot do with messages. */
const messageMethods = ['send', 'note', 'sendTemplate'] as const satisfies readonly (keyof Messages)[]

/**
 * Conversations as far as a bot may use them. `setTyping` and `withTyping` since 4.12; `get` and the four methods of
 * labels since 4.14.2. An older server refuses these with a PermissionDeniedError.
 *
 * On a conversation with a team the server stores what a bot's `create` and `update` say and then answers 500, a
 * ServerError; so it does to `get`.
 */
export interface BotConversations extends Pick<Conversations, (typeof conversationMethods)[number]> {}

/** Messages as far as a bot may use them: it writes, what others write is sent to its `outgoing_url`. */
export interface BotMessages extends Pick<Messages, (typeof messageMethods)[number]> {}

const otherMembers: OtherMembers<'ChatwootBot'> = {
  accountUsers: 'ChatwootPlatform',
  accounts: 'Chatwoot',
  agentBots: 'Chatwoot',
  agents: 'Chatwoot',
  auditLogs: 'Chatwoot',
  automationRules: 'Chatwoot',
  cannedResponses: 'Chatwoot',
  contacts: 'Chatwoot',
  csat: 'Chatwoot',
  csatSurveys: 'ChatwootPublic',
  customAttributes: 'Chatwoot',
  customFilters: 'Chatwoot',
  doctor: 'Chatwoot',
  inbox: 'ChatwootPublic',
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

const otherOptions: OtherOptions<'ChatwootBot'> = {
  inboxIdentifier: 'that is for ChatwootPublic; a bot acts in every inbox of its account',
}

/**
 * Chatwoot as an agent bot may use it: it answers in conversations, and changes them. Everything else the server
 * refuses to its token, and the type of this client does not have. The bot needs to belong to the account (since 4.10)
 * or to be connected to one of its inboxes.
 * @throws ChatwootError when an option is missing, malformed or another client's; the message says how to mend it
 */
export class ChatwootBot extends Client {
  static {
    withoutMembers(ChatwootBot.prototype, 'ChatwootBot', otherMembers)
  }
  readonly conversations: BotConversations
  readonly messages: BotMessages
  readonly #options: ChatwootBotOptions
  readonly #connection: Connection

  constructor(options: ChatwootBotOptions = {}) {
    refuseOptions(options, 'ChatwootBot', otherOptions)
    assertNotBrowser(options.dangerouslyAllowBrowser)
    const checked = {
      ...checkTransportOptions(options),
      baseUrl: checkBaseUrl(options.baseUrl),
      accountId: checkAccountId(options.accountId),
      apiAccessToken: checkToken(options.apiAccessToken, 'it is the access_token of the agent bot, in its settings'),
    }
    const connection = new Connection({ ...checked, advice: adviceForBots })
    super(connection)
    this.#options = checked
    this.#connection = connection
    const conversations = new Conversations(connection, new Contacts(connection))
    this.conversations = onlyMethods(conversations, conversationMethods, (name) => refusal(`conversations.${name}`))
    this.messages = onlyMethods(new Messages(connection), messageMethods, (name) => refusal(`messages.${name}`))
  }

  /** The same server, token and settings for another account: a bot of the system can be in several. */
  account(accountId: number): ChatwootBot {
    return this.withOptions({ accountId: checkGivenAccountId(accountId) })
  }

  /**
   * A client with other options; what is not given stays as it is here. Headers are put on top of those of this
   * client, null takes one away.
   */
  withOptions(options: ChatwootBotOptions): ChatwootBot {
    const derived = new ChatwootBot(mergeTransportOptions(this.#options, options))
    derived.#connection.adoptServer(this.#connection)
    return derived
  }
}

function refusal(method: string): string {
  return `ChatwootBot has no ${method}: the server refuses it to an agent bot's token; use Chatwoot, with a user's token`
}

/** What a bot's own refusals mean. */
const adviceForBots: Advice = ({ status, method, path, text }) => {
  if (status === 401 && text === 'Access to this endpoint is not authorized for bots') return notForBots
  const isOfConversation = /\/conversations(\/\d+)?$/.test(path) && ['GET', 'POST', 'PATCH', 'PUT'].includes(method)
  if (status === 500 && isOfConversation) return method === 'GET' ? teamWhenReading : teamWhenWriting
  return undefined
}

const notForBots =
  "the token is valid, but the server refuses this call to bots: typing needs Chatwoot 4.12, reading a conversation and its labels 4.14.2, and everything that ChatwootBot does not have needs a user's token and Chatwoot"

const teamWhenReading = 'Chatwoot answers 500 to a bot when the conversation has a team'

const teamWhenWriting =
  'Chatwoot answers 500 to a bot when the conversation has a team, after it has stored the change: look first, do not send it again; without a team check the values, words that it does not know are a 500, too'
