/** The client for an agent bot's token. */
import type { Advice } from '../core/errors/errors.ts'
import { notForBots, unknownToken } from '../core/errors/hints/refusal-hints.ts'
import { tokenAdvice } from '../core/errors/hints/token-hints.ts'
import { Contacts } from '../resources/contacts/contacts.ts'
import { Conversations } from '../resources/conversations/conversations.ts'
import { Messages } from '../resources/messages/messages.ts'
import { BaseClient } from './client.ts'
import {
  assertNotBrowser,
  type ChatwootBotOptions,
  checkAccountId,
  checkOptions,
  checkOtherAccountId,
  checkToken,
} from './options.ts'
import { onlyMethods, refuseOtherMembers } from './wrong-client.ts'

/** The methods of conversations that the server allows to bots. */
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

/** The methods of messages that the server allows to bots. */
const messageMethods = ['send', 'note', 'sendTemplate'] as const satisfies readonly (keyof Messages)[]

/**
 * Conversations, as far as a bot may use them. `setTyping` and `withTyping` since 4.12; `get` and the four methods for
 * labels since 4.14.2. An older server refuses these with a PermissionDeniedError.
 *
 * If a conversation has a team, the server stores what a bot's `create` or `update` sends and then returns 500, a
 * ServerError; `get` fails the same way.
 */
export interface BotConversations extends Pick<Conversations, (typeof conversationMethods)[number]> {}

/** Messages, as far as a bot may use them: it sends them; the server posts those of others to its `outgoing_url`. */
export interface BotMessages extends Pick<Messages, (typeof messageMethods)[number]> {}

/**
 * Chatwoot as an agent bot may use it: it replies in conversations, and changes them. The server refuses everything else
 * to its token, and the type of this client does not have it. The bot must belong to the account (since 4.10) or be
 * connected to one of its inboxes.
 * @throws ChatwootError if an option is missing, malformed or another client's; the message says how to correct it
 */
export class ChatwootBot extends BaseClient<ChatwootBotOptions> {
  /** The conversations of its inboxes: what a bot may do with them, such as the handover to people. */
  readonly conversations: BotConversations
  /** Messages of the bot, and private notes. */
  readonly messages: BotMessages
  readonly #accountId: number

  constructor(options: ChatwootBotOptions = {}) {
    assertNotBrowser(options?.dangerouslyAllowBrowser)
    const checked = {
      ...checkOptions('ChatwootBot', options),
      accountId: checkAccountId(options.accountId),
      apiAccessToken: checkToken(options.apiAccessToken, 'it is the access_token of the agent bot, in its settings'),
      advice: adviceForBots,
    }
    super(checked)
    refuseOtherMembers('ChatwootBot', ChatwootBot.prototype)
    this.#accountId = checked.accountId
    const { connection } = this
    const conversations = new Conversations(connection, new Contacts(connection))
    this.conversations = onlyMethods(conversations, conversationMethods, (name) => refusal(`conversations.${name}`))
    this.messages = onlyMethods(new Messages(connection), messageMethods, (name) => refusal(`messages.${name}`))
  }

  /** The account that the methods work in. */
  get accountId(): number {
    return this.#accountId
  }

  /** Returns a client for another account, with the same server, token and settings: a system bot can be in several. */
  withAccount(accountId: number): this {
    return this.withOptions({ accountId: checkOtherAccountId(accountId) })
  }
}

function refusal(method: string): string {
  return `ChatwootBot has no ${method}: the server refuses it to an agent bot's token; use Chatwoot, with a user's token`
}

/** What the server means when it refuses a bot's request. */
const adviceForBots: Advice = (refused) => {
  const { status, method, path, text } = refused
  if (status === 401 && text === notForBots) return hintForBots(method, path)
  if (status === 401 && text === unknownToken) return unknownBot
  const isConversation = /\/conversations(\/\d+)?$/.test(path) && ['GET', 'POST', 'PATCH', 'PUT'].includes(method)
  if (status === 500 && text === 'Internal Server Error' && isConversation) {
    return method === 'GET' ? teamWhenReading : teamWhenWriting
  }
  return tokenAdvice(refused)
}

function hintForBots(method: string, path: string): string {
  const part = /\/conversations(?:\/\d+(\/\w+)?)?$/.exec(path)
  if (part?.[1] === '/toggle_typing_status') return `${notForThisBot}: typing needs Chatwoot 4.12`
  const isLabels = part?.[1] === '/labels'
  const isRead = method === 'GET' && /\/\d+$/.test(path)
  if (part && (isLabels || isRead)) return `${notForThisBot}: a conversation and its labels need Chatwoot 4.14.2`
  if (part && method !== 'GET' && method !== 'DELETE' && (!part[1] || allowed.has(part[1]))) return notABot
  return `${notForThisBot}: it needs Chatwoot with a user's token`
}

/** What every server allows to bots. */
const allowed: ReadonlySet<string> = new Set([
  '/toggle_status',
  '/toggle_priority',
  '/custom_attributes',
  '/assignments',
  '/messages',
])

const notForThisBot = 'the token is valid, but the server refuses this request to bots'

const notABot = "the server allows this request to agent bots: the token is a platform app's"

const unknownBot =
  'no bot of this server has this token: copy access_token from the settings of the agent bot on that same server; resetting a token replaces it'

const teamWhenReading = 'Chatwoot returns 500 to a bot if the conversation has a team'

const teamWhenWriting =
  'Chatwoot returns 500 to a bot if the conversation has a team, after storing the change: check before sending it again; if it has no team, check the values, because unknown ones also cause a 500'
