/** The client of a platform app's token. */

import { Connection } from '../core/connection.ts'
import { ChatwootError } from '../core/errors/errors.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { mergeTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import { AccountUsers } from '../resources/platform/account-users.ts'
import { PlatformAccounts } from '../resources/platform/platform-accounts.ts'
import { PlatformAgentBots } from '../resources/platform/platform-agent-bots.ts'
import { PlatformUsers } from '../resources/platform/platform-users.ts'
import { type Provisioned, type ProvisionParams, provision } from '../resources/platform/provision.ts'
import { Client } from './client.ts'
import { assertNotBrowser, checkBaseUrl, checkToken, checkTransportOptions } from './options.ts'
import { type OtherMembers, type OtherOptions, refuseOptions, withoutMembers } from './wrong-client.ts'

export interface ChatwootPlatformOptions extends TransportOptions {
  /** The address of the server, for instance `https://chat.example.com`. Default: CHATWOOT_BASE_URL. */
  readonly baseUrl?: string | undefined
  /**
   * The token of a platform app, from the super admin console. It has no default: CHATWOOT_API_ACCESS_TOKEN is a user's
   * or a bot's.
   */
  readonly apiAccessToken: string
  /**
   * Allows a page in a browser to hold the token, where every visitor can read it and sign in as anyone. Default: false,
   * the constructor throws there.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

const otherMembers: OtherMembers<'ChatwootPlatform'> = {
  account: 'Chatwoot',
  agents: 'Chatwoot',
  auditLogs: 'Chatwoot',
  automationRules: 'Chatwoot',
  cannedResponses: 'Chatwoot',
  contacts: 'Chatwoot',
  conversations: 'Chatwoot',
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
  messages: 'Chatwoot',
  notifications: 'Chatwoot',
  portals: 'Chatwoot',
  profile: 'Chatwoot',
  reports: 'Chatwoot',
  search: 'Chatwoot',
  slaPolicies: 'Chatwoot',
  teams: 'Chatwoot',
  upload: 'Chatwoot',
  webhooks: 'Chatwoot',
}

const otherOptions: OtherOptions<'ChatwootPlatform'> = {
  accountId: "its methods take the account's id; for what is in an account use Chatwoot, with a user's token",
  inboxIdentifier: 'that is for ChatwootPublic',
}

/**
 * Chatwoot as whoever runs the server sees it: accounts, users and bots. It reaches only what its app has created or
 * was granted. What is in an account is for `Chatwoot`, with the token of one of its users (`users.token`).
 * @throws ChatwootError when an option is missing, malformed or another client's; the message says how to mend it
 */
export class ChatwootPlatform extends Client {
  static {
    withoutMembers(ChatwootPlatform.prototype, 'ChatwootPlatform', otherMembers)
  }
  readonly accounts: PlatformAccounts
  readonly accountUsers: AccountUsers
  readonly agentBots: PlatformAgentBots
  readonly users: PlatformUsers
  readonly #options: ChatwootPlatformOptions
  readonly #connection: Connection

  constructor(options: ChatwootPlatformOptions) {
    const given: Partial<ChatwootPlatformOptions> = options ?? {}
    refuseOptions(given, 'ChatwootPlatform', otherOptions)
    assertNotBrowser(given.dangerouslyAllowBrowser)
    const checked = {
      ...checkTransportOptions(given),
      baseUrl: checkBaseUrl(given.baseUrl),
      apiAccessToken: platformToken(given.apiAccessToken),
    }
    const connection = new Connection(checked)
    super(connection)
    this.#options = checked
    this.#connection = connection
    this.accounts = new PlatformAccounts(connection)
    this.accountUsers = new AccountUsers(connection)
    this.agentBots = new PlatformAgentBots(connection)
    this.users = new PlatformUsers(connection)
  }

  /**
   * Creates an account with its first user: the user, the account, the membership, in this order. Limits in `options`
   * hold for each of the three requests.
   *
   * A user whose e-mail address the server knows already is taken as it is, the rest of `user` is ignored; who that was
   * is in the answer's `accounts`. Called twice there are two accounts.
   * @throws ValidationError for a weak password for instance; then nothing was made
   * @throws IncompleteError when the account could not be created (`result` has the user: another try finds it again),
   * or the user could not be made a member (`result` has user and account, for `accountUsers.addMembers`)
   * @see POST /platform/api/v1/users
   * @see POST /platform/api/v1/accounts
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   */
  provision(params: ProvisionParams, options?: RequestOptions): Promise<Provisioned> {
    return provision(this, params, options)
  }

  /**
   * A client with other options; what is not given stays as it is here. Headers are put on top of those of this
   * client, null takes one away.
   */
  withOptions(options: ChangedPlatformOptions): ChatwootPlatform {
    const apiAccessToken = options.apiAccessToken ?? this.#options.apiAccessToken
    const merged = mergeTransportOptions<ChangedPlatformOptions>(this.#options, options)
    const derived = new ChatwootPlatform({ ...merged, apiAccessToken })
    derived.#connection.adoptServer(this.#connection)
    return derived
  }
}

type ChangedPlatformOptions = {
  readonly [Name in keyof ChatwootPlatformOptions]?: ChatwootPlatformOptions[Name] | undefined
}

function platformToken(given: unknown): string {
  const where = 'it is the token of a platform app, from the super admin console'
  if (given !== undefined && given !== null) return checkToken(given, where)
  throw new ChatwootError(
    `apiAccessToken is missing: give it as an option (${where}; CHATWOOT_API_ACCESS_TOKEN is not read for it)`,
  )
}
