/** The client of a user's token. */
import type { ApiPromise } from './core/api-promise.ts'
import { Connection } from './core/call.ts'
import { checkBrowser, checkedAccountId, checkedBaseUrl, checkedToken } from './core/options.ts'
import type { RequestOptions } from './core/request-options.ts'
import type { InitArguments, KnownPath, LooseInit, Method, RouteAnswer, RouteInit } from './core/routes.ts'
import type { ServerInfo } from './core/server-info.ts'
import { checkedTransport, mergedTransport, type TransportOptions } from './core/transport-options.ts'
import { type DoctorReport, examine } from './doctor.ts'
import { Contacts } from './resources/contacts.ts'
import { Conversations } from './resources/conversations.ts'
import { Messages } from './resources/messages.ts'

export interface ChatwootOptions extends TransportOptions {
  /**
   * The address of the server, for instance `https://chat.example.com`. Default: CHATWOOT_BASE_URL. There is no other:
   * most people host Chatwoot themselves, and a token must not go to a stranger.
   */
  readonly baseUrl?: string | undefined
  /** The number after /accounts/ in the address of the dashboard. Default: CHATWOOT_ACCOUNT_ID. */
  readonly accountId?: number | undefined
  /** A user's token, from the profile settings of the dashboard. Default: CHATWOOT_API_ACCESS_TOKEN. */
  readonly apiAccessToken?: string | undefined
  /**
   * Allows a page in a browser to hold the token, where every visitor can read it and act as its user. Default: false,
   * the constructor throws there.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/**
 * Chatwoot as a user sees it: the account's conversations and everything around them.
 * @throws ChatwootError when an option is missing or malformed; the message says which and how to mend it
 */
export class Chatwoot {
  readonly contacts: Contacts
  readonly conversations: Conversations
  readonly messages: Messages
  readonly #options: ChatwootOptions
  readonly #connection: Connection

  constructor(options: ChatwootOptions = {}) {
    checkBrowser(options.dangerouslyAllowBrowser)
    const checked = {
      ...checkedTransport(options),
      baseUrl: checkedBaseUrl(options.baseUrl),
      accountId: checkedAccountId(options.accountId),
      apiAccessToken: checkedToken(options.apiAccessToken),
    }
    this.#options = checked
    this.#connection = new Connection(checked)
    this.contacts = new Contacts(this.#connection)
    this.conversations = new Conversations(this.#connection, this.contacts)
    this.messages = new Messages(this.#connection)
  }

  /**
   * The raw openapi-fetch client over the same transport, typed by the corrected document: gives
   * `{ data, error, response }`, and does not throw what the server refuses. Not covered by semver.
   */
  get api(): Connection['raw'] {
    return this.#connection.raw
  }

  /** The same server, token and settings for another account. */
  account(accountId: number): Chatwoot {
    return this.withOptions({ accountId })
  }

  /**
   * A client with other options; what is not given stays as it is here. Headers are put on top of those of this
   * client, null takes one away.
   */
  withOptions(options: ChatwootOptions): Chatwoot {
    const derived = new Chatwoot(mergedTransport(this.#options, options))
    derived.#connection.adoptServer(this.#connection)
    return derived
  }

  /**
   * Sends a request to any path of the server, with the transport and the errors of all other calls. `{account_id}` in
   * the path is filled in. Where the corrected document knows the route (its template, names in braces), input and
   * answer are typed; else the answer is what it is called with, JSON parsed and everything else text.
   * @throws TypeError for a path that does not begin with a slash, or has a query or dots in it
   */
  request<M extends Method, Path extends KnownPath<M>>(
    method: M,
    path: Path,
    ...init: InitArguments<RouteInit<M, Path>>
  ): ApiPromise<RouteAnswer<M, Path>>
  request<T = unknown>(method: Method, path: `/${string}`, init?: LooseInit): ApiPromise<T>
  request(method: string, path: string, init?: LooseInit): ApiPromise<unknown> {
    return this.#connection.request(method, path, init)
  }

  /** What the server says about itself: its version. Asked for once, then remembered. @see GET /api */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#connection.serverInfo(options)
  }

  /**
   * Finds out why nothing works: whether the server is reachable and is Chatwoot, where it redirects, whether the token
   * arrives and whose it is, whether its user is in the account. Reports all of this instead of throwing it.
   * @throws AbortError
   */
  doctor(options?: RequestOptions): Promise<DoctorReport> {
    const { baseUrl = '', accountId = 0 } = this.#options
    return examine(this.#connection, { baseUrl, accountId }, options)
  }
}
