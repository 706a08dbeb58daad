/** The client of a user's token. */

import { Connection } from '../core/connection.ts'
import type { FileInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { mergeTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { Accounts } from '../resources/accounts.ts'
import { AgentBots } from '../resources/agent-bots.ts'
import { Agents } from '../resources/agents.ts'
import { AuditLogs } from '../resources/audit-logs.ts'
import { AutomationRules } from '../resources/automation-rules.ts'
import { CannedResponses } from '../resources/canned-responses.ts'
import { Contacts } from '../resources/contacts/contacts.ts'
import { Conversations } from '../resources/conversations/conversations.ts'
import { Csat } from '../resources/csat.ts'
import { CustomAttributes } from '../resources/custom-attribute-definitions.ts'
import { CustomFilters } from '../resources/custom-filters.ts'
import { Inboxes } from '../resources/inboxes.ts'
import { Integrations } from '../resources/integrations.ts'
import { Labels } from '../resources/labels.ts'
import { Macros } from '../resources/macros.ts'
import { Messages } from '../resources/messages/messages.ts'
import { Notifications } from '../resources/notifications.ts'
import { Portals } from '../resources/portals/portals.ts'
import { Reports } from '../resources/reports/reports.ts'
import { Search } from '../resources/search.ts'
import { SlaPolicies } from '../resources/sla-policies.ts'
import { Teams } from '../resources/teams.ts'
import { Uploads } from '../resources/uploads.ts'
import { UserProfile } from '../resources/user-profile.ts'
import { Webhooks } from '../resources/webhooks.ts'
import type { Upload } from '../types.ts'
import { Client } from './client.ts'
import { type DoctorReport, examine } from './doctor.ts'
import {
  assertNotBrowser,
  checkAccountId,
  checkBaseUrl,
  checkGivenAccountId,
  checkToken,
  checkTransportOptions,
} from './options.ts'

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
export class Chatwoot extends Client {
  readonly accounts: Accounts
  readonly agentBots: AgentBots
  readonly agents: Agents
  readonly auditLogs: AuditLogs
  readonly automationRules: AutomationRules
  readonly cannedResponses: CannedResponses
  readonly contacts: Contacts
  readonly conversations: Conversations
  readonly csat: Csat
  readonly customAttributes: CustomAttributes
  readonly customFilters: CustomFilters
  readonly inboxes: Inboxes
  readonly integrations: Integrations
  readonly labels: Labels
  readonly macros: Macros
  readonly messages: Messages
  readonly notifications: Notifications
  readonly portals: Portals
  readonly profile: UserProfile
  readonly reports: Reports
  readonly search: Search
  readonly slaPolicies: SlaPolicies
  readonly teams: Teams
  readonly webhooks: Webhooks
  readonly #uploads: Uploads
  readonly #options: ChatwootOptions
  readonly #connection: Connection

  constructor(options: ChatwootOptions = {}) {
    assertNotBrowser(options.dangerouslyAllowBrowser)
    const checked = {
      ...checkTransportOptions(options),
      baseUrl: checkBaseUrl(options.baseUrl),
      accountId: checkAccountId(options.accountId),
      apiAccessToken: checkToken(options.apiAccessToken),
    }
    const connection = new Connection(checked)
    super(connection)
    this.#options = checked
    this.#connection = connection
    this.contacts = new Contacts(connection)
    this.conversations = new Conversations(connection, this.contacts)
    this.messages = new Messages(connection)
    this.agentBots = new AgentBots(connection)
    this.agents = new Agents(connection)
    this.automationRules = new AutomationRules(connection)
    this.cannedResponses = new CannedResponses(connection)
    this.customAttributes = new CustomAttributes(connection)
    this.customFilters = new CustomFilters(connection)
    this.inboxes = new Inboxes(connection)
    this.integrations = new Integrations(connection)
    this.labels = new Labels(connection)
    this.macros = new Macros(connection)
    this.teams = new Teams(connection)
    this.webhooks = new Webhooks(connection)
    this.accounts = new Accounts(connection)
    this.auditLogs = new AuditLogs(connection)
    this.csat = new Csat(connection)
    this.notifications = new Notifications(connection)
    this.portals = new Portals(connection)
    this.reports = new Reports(connection)
    this.search = new Search(connection)
    this.slaPolicies = new SlaPolicies(connection)
    this.profile = new UserProfile(connection, checked.accountId)
    this.#uploads = new Uploads(connection)
  }

  /** The same server, token and settings for another account. */
  account(accountId: number): Chatwoot {
    return this.withOptions({ accountId: checkGivenAccountId(accountId) })
  }

  /**
   * A client with other options; what is not given stays as it is here. Headers are put on top of those of this
   * client, null takes one away.
   */
  withOptions(options: ChatwootOptions): Chatwoot {
    const derived = new Chatwoot(mergeTransportOptions(this.#options, options))
    derived.#connection.adoptServer(this.#connection)
    return derived
  }

  /**
   * Stores a file on the server, or what is at an address on the internet.
   * @returns what names it: `blob_id` for avatars and portals, and an address to show it
   * @throws TypeError for what is neither a file nor an address
   * @throws ValidationError, RateLimitError
   * @see POST /api/v1/accounts/{account_id}/upload
   */
  upload(fileOrUrl: FileInput | URL | string, options?: RequestOptions): ApiPromise<Upload> {
    return this.#uploads.upload(fileOrUrl, options)
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
