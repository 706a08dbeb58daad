/** The client for a platform app's token. */
import { tokenAdvice } from '../core/errors/hints/token-hints.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { AccountUsers } from '../resources/platform/account-users.ts'
import { PlatformAccounts } from '../resources/platform/platform-accounts.ts'
import { PlatformAgentBots } from '../resources/platform/platform-agent-bots.ts'
import { PlatformUsers } from '../resources/platform/platform-users.ts'
import { type Provisioned, type ProvisionParams, provision } from '../resources/platform/provision.ts'
import { BaseClient } from './client.ts'
import { assertNotBrowser, type ChatwootPlatformOptions, checkOptions, checkPlatformToken } from './options.ts'
import { refuseOtherMembers } from './wrong-client.ts'

/**
 * Chatwoot as the operator of the server sees it: accounts, users and bots. It reaches only what its app has created or
 * was granted. For the contents of an account use `Chatwoot`, with the token of one of its users (`users.token`).
 * @throws ChatwootError if an option is missing, malformed or another client's; the message says how to correct it
 */
export class ChatwootPlatform extends BaseClient<ChatwootPlatformOptions> {
  /** Accounts of the server: create, update and delete them. */
  readonly accounts: PlatformAccounts
  /** Which users are in an account, and with which role. */
  readonly accountUsers: AccountUsers
  /** Bots for every account of the server, or for a single one. */
  readonly agentBots: PlatformAgentBots
  /** Users of the server: create them, read their tokens, sign them in. */
  readonly users: PlatformUsers

  constructor(options: ChatwootPlatformOptions) {
    const given: Partial<ChatwootPlatformOptions> = options ?? {}
    assertNotBrowser(given.dangerouslyAllowBrowser)
    super({
      ...checkOptions('ChatwootPlatform', given),
      apiAccessToken: checkPlatformToken(given.apiAccessToken),
      advice: tokenAdvice,
    })
    refuseOtherMembers('ChatwootPlatform', ChatwootPlatform.prototype)
    const { connection } = this
    this.accounts = new PlatformAccounts(connection)
    this.accountUsers = new AccountUsers(connection)
    this.agentBots = new PlatformAgentBots(connection)
    this.users = new PlatformUsers(connection)
  }

  /**
   * Creates an account with its first user: the user, the account, the membership, in this order. Timeouts in `options`
   * apply to each of the three requests.
   *
   * When the server already knows the email address, the existing user is used and the rest of `user` ignored; the
   * `accounts` of the returned user show whether they existed before. Each call creates another account.
   * @throws ValidationError for a weak password, for instance; then nothing was created
   * @throws IncompleteError when the account could not be created (`result` has the user: another try finds them again),
   * or the user could not be added to it (`result` has user and account, for `accountUsers.addMembers`)
   * @see POST /platform/api/v1/users
   * @see POST /platform/api/v1/accounts
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   */
  provision(params: ProvisionParams, options?: RequestOptions): Promise<Provisioned> {
    return provision(this, params, options)
  }
}
