/** The client for a user's token. */
import { tokenAdvice } from '../core/errors/hints/token-hints.ts'
import type { FileInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { Accounts } from '../resources/accounts.ts'
import { AgentBots } from '../resources/agent-bots.ts'
import { Agents } from '../resources/agents.ts'
import { AuditLogs } from '../resources/audit-logs.ts'
import { AutomationRules } from '../resources/automation-rules.ts'
import { AccountEmailLayout } from '../resources/branded-email-layout.ts'
import { Calls } from '../resources/calls.ts'
import { Campaigns } from '../resources/campaigns.ts'
import { CannedResponses } from '../resources/canned-responses.ts'
import { Contacts } from '../resources/contacts/contacts.ts'
import { Conversations } from '../resources/conversations/conversations.ts'
import { Csat } from '../resources/csat.ts'
import { CustomAttributeDefinitions } from '../resources/custom-attribute-definitions.ts'
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
import { uploadFile } from '../resources/upload-file.ts'
import { UserProfile } from '../resources/user-profile.ts'
import { Webhooks } from '../resources/webhooks.ts'
import type { Upload } from '../types.ts'
import { BaseClient } from './client.ts'
import { type DoctorReport, examine } from './doctor.ts'
import {
  assertNotBrowser,
  type ChatwootOptions,
  checkAccountId,
  checkOptions,
  checkOtherAccountId,
  checkToken,
} from './options.ts'
import { refuseOtherMembers } from './wrong-client.ts'

/**
 * Chatwoot as a user sees it: the account's conversations and everything around them.
 * @throws ChatwootError if an option is missing, malformed or another client's; the message says how to correct it
 */
export class Chatwoot extends BaseClient<ChatwootOptions> {
  /** The account itself: its name, settings and features. */
  readonly accounts: Accounts
  /** Bots of the account: programs that receive the conversations of an inbox first. */
  readonly agentBots: AgentBots
  /** The users of the account, with their roles. */
  readonly agents: Agents
  /** Who has changed what in the account; enterprise edition only. */
  readonly auditLogs: AuditLogs
  /** Rules that act by themselves when something happens in a conversation. */
  readonly automationRules: AutomationRules
  /** The HTML around the e-mails of the account's conversations; since 4.16. */
  readonly brandedEmailLayout: AccountEmailLayout
  /** Phone calls over Twilio and WhatsApp; enterprise edition only, since 4.16. */
  readonly calls: Calls
  /** Messages to many contacts, or to visitors of a website. */
  readonly campaigns: Campaigns
  /** Prepared answers that agents insert by a short code. */
  readonly cannedResponses: CannedResponses
  /** The people who write to the account: find, create, update and merge them. */
  readonly contacts: Contacts
  /** Conversations: list, filter, assign, label, resolve. */
  readonly conversations: Conversations
  /** Responses to satisfaction surveys, and their figures. */
  readonly csat: Csat
  /** Which custom attributes contacts and conversations have, and of which type. */
  readonly customAttributeDefinitions: CustomAttributeDefinitions
  /** Filters that the token's user has saved in the dashboard. */
  readonly customFilters: CustomFilters
  /** Inboxes, one for each channel, with their members and bots. */
  readonly inboxes: Inboxes
  /** Apps that the account is connected to, such as Slack and Dialogflow. */
  readonly integrations: Integrations
  /** The labels that the account offers for conversations and contacts. */
  readonly labels: Labels
  /** Saved sequences of actions that agents run on a conversation. */
  readonly macros: Macros
  /** Messages in conversations: send, list, write private notes. */
  readonly messages: Messages
  /** What the token's user was notified of. */
  readonly notifications: Notifications
  /** Help centres, with their articles and categories. */
  readonly portals: Portals
  /** The token's user: name, availability, notification settings. */
  readonly profile: UserProfile
  /** Figures about conversations, agents, inboxes, teams and labels. */
  readonly reports: Reports
  /** Full-text search in conversations, messages, contacts and articles. */
  readonly search: Search
  /** How quickly conversations are to be answered and resolved; enterprise edition only. */
  readonly slaPolicies: SlaPolicies
  /** Groups of agents that conversations are assigned to. */
  readonly teams: Teams
  /** The URLs that Chatwoot sends events to. */
  readonly webhooks: Webhooks
  readonly #accountId: number

  constructor(options: ChatwootOptions = {}) {
    assertNotBrowser(options?.dangerouslyAllowBrowser)
    const checked = {
      ...checkOptions('Chatwoot', options),
      accountId: checkAccountId(options.accountId),
      apiAccessToken: checkToken(options.apiAccessToken),
      advice: tokenAdvice,
    }
    super(checked)
    refuseOtherMembers('Chatwoot', Chatwoot.prototype)
    const { connection } = this
    this.#accountId = checked.accountId
    this.accounts = new Accounts(connection)
    this.agentBots = new AgentBots(connection)
    this.agents = new Agents(connection)
    this.auditLogs = new AuditLogs(connection)
    this.automationRules = new AutomationRules(connection)
    this.brandedEmailLayout = new AccountEmailLayout(connection)
    this.calls = new Calls(connection)
    this.campaigns = new Campaigns(connection)
    this.cannedResponses = new CannedResponses(connection)
    this.contacts = new Contacts(connection)
    this.conversations = new Conversations(connection, this.contacts)
    this.csat = new Csat(connection)
    this.customAttributeDefinitions = new CustomAttributeDefinitions(connection)
    this.customFilters = new CustomFilters(connection)
    this.inboxes = new Inboxes(connection)
    this.integrations = new Integrations(connection)
    this.labels = new Labels(connection)
    this.macros = new Macros(connection)
    this.messages = new Messages(connection)
    this.notifications = new Notifications(connection)
    this.portals = new Portals(connection)
    this.profile = new UserProfile(connection, checked.accountId)
    this.reports = new Reports(connection)
    this.search = new Search(connection)
    this.slaPolicies = new SlaPolicies(connection)
    this.teams = new Teams(connection)
    this.webhooks = new Webhooks(connection)
  }

  /** The account that the methods work in. */
  get accountId(): number {
    return this.#accountId
  }

  /** Returns a client for another account, with the same server, token and settings. */
  withAccount(accountId: number): this {
    return this.withOptions({ accountId: checkOtherAccountId(accountId) })
  }

  /**
   * Stores a file on the server, or fetches one from a URL. Its `blob_id` is what messages, automation rules and macros
   * take as an attachment, and portals as their logo. Limited to 60 an hour per account.
   *
   * Before 4.10 the `blob_id` is a number, which messages do not accept. Since 4.13 the server fetches only images and
   * videos, and nothing from a private network.
   * @param fileOrUrl a file, or an http or https URL
   * @returns the `blob_id`, and a URL that shows the file
   * @throws TypeError if it is neither a file nor such a URL
   * @throws ValidationError for a URL that the server refuses, or that has nothing it accepts
   * @throws RateLimitError
   * @see POST /api/v1/accounts/{account_id}/upload
   */
  upload(fileOrUrl: FileInput | URL | string, options?: RequestOptions): ApiPromise<Upload> {
    return uploadFile(this.connection, fileOrUrl, options)
  }

  /**
   * Finds out why calls fail: whether the server is reachable and is Chatwoot, where it redirects, whether the token
   * arrives and whose it is, whether its user is in the account. Reports all of this instead of throwing it.
   * @throws AbortError
   */
  doctor(options?: RequestOptions): Promise<DoctorReport> {
    return examine(this.connection, this, options)
  }
}
