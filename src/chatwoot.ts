/** The client of a user's token. */
import { Connection } from './core/call.ts'
import { checkedAccountId, checkedBaseUrl, checkedFetch, checkedToken } from './core/options.ts'
import type { HeadersInput } from './core/request-options.ts'
import type { Fetch } from './core/transport.ts'
import { Conversations } from './resources/conversations.ts'
import { Messages } from './resources/messages.ts'

export interface ChatwootOptions {
  /**
   * The address of the server, for instance `https://chat.example.com`. Default: CHATWOOT_BASE_URL. There is no other:
   * most people host Chatwoot themselves, and a token must not go to a stranger.
   */
  baseUrl?: string | undefined
  /** The number after /accounts/ in the address of the dashboard. Default: CHATWOOT_ACCOUNT_ID. */
  accountId?: number | undefined
  /** A user's token, from the profile settings of the dashboard. Default: CHATWOOT_API_ACCESS_TOKEN. */
  apiAccessToken?: string | undefined
  /** Headers for every request. */
  headers?: HeadersInput | undefined
  /** Instead of the platform's fetch, which is otherwise looked up at each request. */
  fetch?: Fetch | undefined
}

/**
 * Chatwoot as a user sees it: the account's conversations and everything around them.
 * @throws ChatwootError when an option is missing or malformed; the message says which and how to mend it
 */
export class Chatwoot {
  readonly conversations: Conversations
  readonly messages: Messages

  constructor(options: ChatwootOptions = {}) {
    const connection = new Connection({
      baseUrl: checkedBaseUrl(options.baseUrl),
      accountId: checkedAccountId(options.accountId),
      apiAccessToken: checkedToken(options.apiAccessToken),
      headers: options.headers,
      fetch: checkedFetch(options.fetch),
    })
    this.conversations = new Conversations(connection)
    this.messages = new Messages(connection)
  }
}
