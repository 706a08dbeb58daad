/**
 * Type tests of what openapi-fetch makes of the responses, through `chatwoot.api` and through a client over
 * `chatwoot-client/schema`: checked by `npm run types`.
 */
import createClient, { type Client, type FetchResponse, type RequestBodyOption } from 'openapi-fetch'
import { expectTypeOf } from 'vitest'
import type { Routes } from '../../generated/operations.ts'
import type { operations, paths } from '../../generated/schema.ts'
import type { KnownPath, RouteAnswer } from '../../src/core/operations/routes.ts'
import type {
  AccountConversationReport,
  AccountDetails,
  AccountUser,
  Agent,
  AgentBot,
  AgentConversationReport,
  Article,
  ArticleList,
  AssignableAgent,
  AuditLogList,
  AutomationRule,
  AutomationRuleResult,
  BotMetrics,
  BotSummary,
  BrandedEmailLayout,
  CacheKeys,
  CallList,
  Campaign,
  CannedResponse,
  Category,
  CategoryList,
  Chatwoot,
  Contact,
  ContactFileList,
  ContactInbox,
  ContactList,
  ContactSearchResult,
  Conversation,
  ConversationAttachment,
  ConversationCounts,
  ConversationDraft,
  ConversationList,
  ConversationSearchHit,
  ConversationUnreadCounts,
  CsatMetrics,
  CsatSurvey,
  CsatSurveyResponse,
  CustomAttributeDefinition,
  CustomFilter,
  FilterCounts,
  GlobalSearchArticle,
  GlobalSearchContact,
  GlobalSearchConversation,
  GlobalSearchResult,
  Inbox,
  InboxAgentBot,
  InboxAssistant,
  InboxLabelMatrix,
  InboxMessageTemplates,
  IntegrationApp,
  Label,
  LabelSummaryReportRow,
  LiveAssigneeMetrics,
  LiveConversationMetrics,
  LiveTeamMetrics,
  Macro,
  MacroResult,
  Message,
  MessageList,
  Note,
  NotificationList,
  NotificationSettings,
  OutgoingMessagesCount,
  PlatformAccount,
  PlatformAgentBot,
  PlatformUser,
  Portal,
  PortalList,
  Profile,
  ProfileSession,
  PublicContact,
  PublicConversation,
  PublicInbox,
  PublicMessage,
  ReportDrilldown,
  ReportingEvent,
  ReportPoint,
  ReportSummary,
  ServerVersion,
  SlaPolicy,
  SlaPolicyResult,
  SummaryReportRow,
  Team,
  TwilioHealth,
  Webhook,
  WhatsappHealth,
} from '../../src/index.ts'

/** Every list and every record that a GET returns, by the names that the package exports. */
interface Exported {
  '/api': ServerVersion
  '/api/v1/accounts/{account_id}': AccountDetails
  '/api/v1/accounts/{account_id}/agent_bots': AgentBot[]
  '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}': AgentBot
  '/api/v1/accounts/{account_id}/agents': Agent[]
  '/api/v1/accounts/{account_id}/assignable_agents': { payload: AssignableAgent[] }
  '/api/v1/accounts/{account_id}/audit_logs': AuditLogList
  '/api/v1/accounts/{account_id}/automation_rules': { payload: AutomationRule[] }
  '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}': AutomationRuleResult
  '/api/v1/accounts/{account_id}/branded_email_layout': BrandedEmailLayout
  '/api/v1/accounts/{account_id}/cache_keys': { cache_keys: CacheKeys }
  '/api/v1/accounts/{account_id}/calls': CallList
  '/api/v1/accounts/{account_id}/campaigns': Campaign[]
  '/api/v1/accounts/{account_id}/campaigns/{campaign_id}': Campaign
  '/api/v1/accounts/{account_id}/canned_responses': CannedResponse[]
  '/api/v1/accounts/{account_id}/contacts': ContactList
  '/api/v1/accounts/{account_id}/contacts/active': ContactList
  '/api/v1/accounts/{account_id}/contacts/search': ContactSearchResult
  '/api/v1/accounts/{account_id}/contacts/{contact_id}': { payload: Contact }
  '/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments': ContactFileList
  '/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes': { payload: ContactInbox[] }
  '/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations': { payload: Conversation[] }
  '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes': Note[]
  '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}': Note
  '/api/v1/accounts/{account_id}/conversations': ConversationList
  '/api/v1/accounts/{account_id}/conversations/meta': { meta: ConversationCounts }
  '/api/v1/accounts/{account_id}/conversations/search': { meta: FilterCounts; payload: ConversationSearchHit[] }
  '/api/v1/accounts/{account_id}/conversations/unread_counts': { payload: ConversationUnreadCounts }
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}': Conversation
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments': {
    meta: { total_count: number }
    payload: ConversationAttachment[]
  }
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages': ConversationDraft
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant': { assistant: InboxAssistant | null }
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages': MessageList
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants': Agent[]
  '/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events': ReportingEvent[]
  '/api/v1/accounts/{account_id}/csat_survey_responses': CsatSurveyResponse[]
  '/api/v1/accounts/{account_id}/csat_survey_responses/metrics': CsatMetrics
  '/api/v1/accounts/{account_id}/custom_attribute_definitions': CustomAttributeDefinition[]
  '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}': CustomAttributeDefinition
  '/api/v1/accounts/{account_id}/custom_filters': CustomFilter[]
  '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}': CustomFilter
  '/api/v1/accounts/{account_id}/inbox_members/{inbox_id}': { payload: Agent[] }
  '/api/v1/accounts/{account_id}/inboxes': { payload: Inbox[] }
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}': Inbox
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot': { agent_bot?: InboxAgentBot }
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents': { payload: Agent[] }
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns': Campaign[]
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health': TwilioHealth | WhatsappHealth
  '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates': InboxMessageTemplates
  '/api/v1/accounts/{account_id}/integrations/apps': { payload: IntegrationApp[] }
  '/api/v1/accounts/{account_id}/integrations/apps/{app_id}': IntegrationApp
  '/api/v1/accounts/{account_id}/labels': { payload: Label[] }
  '/api/v1/accounts/{account_id}/labels/{label_id}': Label
  '/api/v1/accounts/{account_id}/macros': { payload: Macro[] }
  '/api/v1/accounts/{account_id}/macros/{macro_id}': MacroResult
  '/api/v1/accounts/{account_id}/notification_settings': NotificationSettings
  '/api/v1/accounts/{account_id}/notifications': NotificationList
  '/api/v1/accounts/{account_id}/portals': PortalList
  '/api/v1/accounts/{account_id}/portals/{portal_slug}': Portal
  '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles': ArticleList
  '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}': { payload: Article }
  '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories': CategoryList
  '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}': { payload: Category }
  '/api/v1/accounts/{account_id}/reporting_events': {
    payload: ReportingEvent[]
    meta: { count: number; current_page: number; total_pages: number }
  }
  '/api/v1/accounts/{account_id}/search': { payload: GlobalSearchResult }
  '/api/v1/accounts/{account_id}/search/articles': { payload: { articles: GlobalSearchArticle[] } }
  '/api/v1/accounts/{account_id}/search/contacts': { payload: { contacts: GlobalSearchContact[] } }
  '/api/v1/accounts/{account_id}/search/conversations': { payload: { conversations: GlobalSearchConversation[] } }
  '/api/v1/accounts/{account_id}/search/messages': { payload: { messages: Message[] } }
  '/api/v1/accounts/{account_id}/sla_policies': { payload: SlaPolicy[] }
  '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}': SlaPolicyResult
  '/api/v1/accounts/{account_id}/teams': Team[]
  '/api/v1/accounts/{account_id}/teams/{team_id}': Team
  '/api/v1/accounts/{account_id}/teams/{team_id}/team_members': Agent[]
  '/api/v1/accounts/{account_id}/webhooks': { payload: { webhooks: Webhook[] } }
  '/api/v1/profile': Profile
  '/api/v1/profile/sessions': ProfileSession[]
  '/api/v2/accounts/{account_id}/live_reports/conversation_metrics': LiveConversationMetrics
  '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics': LiveAssigneeMetrics[] | LiveTeamMetrics[]
  '/api/v2/accounts/{account_id}/reports': ReportPoint[] | object
  '/api/v2/accounts/{account_id}/reports/bot_metrics': BotMetrics
  '/api/v2/accounts/{account_id}/reports/bot_summary': BotSummary
  '/api/v2/accounts/{account_id}/reports/conversations': AccountConversationReport | AgentConversationReport[]
  '/api/v2/accounts/{account_id}/reports/drilldown': ReportDrilldown
  '/api/v2/accounts/{account_id}/reports/inbox_label_matrix': InboxLabelMatrix
  '/api/v2/accounts/{account_id}/reports/outgoing_messages_count': OutgoingMessagesCount[]
  '/api/v2/accounts/{account_id}/reports/summary': ReportSummary
  '/api/v2/accounts/{account_id}/summary_reports/agent': SummaryReportRow[]
  '/api/v2/accounts/{account_id}/summary_reports/inbox': SummaryReportRow[]
  '/api/v2/accounts/{account_id}/summary_reports/label': LabelSummaryReportRow[]
  '/api/v2/accounts/{account_id}/summary_reports/team': SummaryReportRow[]
  '/platform/api/v1/accounts': PlatformAccount[]
  '/platform/api/v1/accounts/{account_id}': PlatformAccount
  '/platform/api/v1/accounts/{account_id}/account_users': AccountUser[]
  '/platform/api/v1/agent_bots': PlatformAgentBot[]
  '/platform/api/v1/agent_bots/{agent_bot_id}': PlatformAgentBot
  '/platform/api/v1/users/{user_id}': PlatformUser
  '/public/api/v1/csat_survey/{conversation_uuid}': CsatSurvey
  '/public/api/v1/inboxes/{inbox_identifier}': PublicInbox
  '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}': PublicContact
  '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations': PublicConversation[]
  '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}': PublicConversation
  '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages': PublicMessage[]
}

declare const chatwoot: Chatwoot
const own = createClient<paths>({ baseUrl: 'https://chat.example.com' })

type Method = keyof Routes
// biome-ignore lint/suspicious/noExplicitAny: as openapi-fetch constrains it
type AnyOperation = Record<string | number, any>

/** The paths that a client is typed by. */
type PathsOf<Raw> = Raw extends Client<infer Paths> ? Paths : never
type OperationOf<Paths, M extends Method, Path> = Path extends keyof Paths
  ? Paths[Path][Lowercase<M> & keyof Paths[Path]]
  : never

/** `data` of a success, and the body that may be sent. */
type Data<Paths, M extends Method, Path> =
  OperationOf<Paths, M, Path> extends infer Operation extends AnyOperation
    ? Extract<FetchResponse<Operation, object, `${string}/${string}`>, { error?: never }>['data']
    : 'no such operation'
type Sent<Paths, M extends Method, Path> =
  OperationOf<Paths, M, Path> extends infer Operation extends AnyOperation
    ? RequestBodyOption<Operation>['body']
    : never

// The paths of those whose responses are not the exported types: none.
type Differing<Paths> = {
  [Path in keyof Exported]: [Data<Paths, 'GET', Path>] extends [Exported[Path]] ? never : Path
}[keyof Exported]
expectTypeOf<Differing<PathsOf<Chatwoot['api']>>>().toBeNever()
expectTypeOf<Differing<PathsOf<typeof own>>>().toBeNever()
type DifferingRequests = {
  [Path in keyof Exported]: [RouteAnswer<'GET', Path>] extends [Exported[Path]] ? never : Path
}[keyof Exported]
expectTypeOf<DifferingRequests>().toBeNever()

// None is missing above: every other GET returns plain values, text or an object without a name.
type Unnamed = Exclude<keyof Routes['GET'], keyof Exported>
expectTypeOf<Unnamed>().toEqualTypeOf<
  | '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels'
  | '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels'
  | '/api/v1/accounts/{account_id}/csat_survey_responses/download'
  | '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template'
  | '/api/v1/accounts/{account_id}/notifications/unread_count'
  | '/api/v2/accounts/{account_id}/reports/agents'
  | '/api/v2/accounts/{account_id}/reports/conversation_traffic'
  | '/api/v2/accounts/{account_id}/reports/conversations_summary'
  | '/api/v2/accounts/{account_id}/reports/first_response_time_distribution'
  | '/api/v2/accounts/{account_id}/reports/inboxes'
  | '/api/v2/accounts/{account_id}/reports/labels'
  | '/api/v2/accounts/{account_id}/reports/teams'
  | '/api/v2/accounts/{account_id}/summary_reports/channel'
  | '/health'
  | '/platform/api/v1/users/{user_id}/login'
>()

// Whatever the method, `api` returns what `request` returns.
type DifferingRoutes<Paths> = {
  [M in Method]: {
    [Path in keyof Routes[M] & string]: [Data<Paths, M, Path>] extends [
      Path extends KnownPath<M> ? RouteAnswer<M, Path> : never,
    ]
      ? never
      : `${M} ${Path}`
  }[keyof Routes[M] & string]
}[Method]
expectTypeOf<DifferingRoutes<PathsOf<Chatwoot['api']>>>().toBeNever()

// A body of the document's type may be sent: nulls and new values included.
type JsonBody<Id> = Id extends keyof operations ? JsonOf<operations[Id]['requestBody']> : never
type JsonOf<Request> = Request extends { content: { 'application/json': infer Body } } ? Body : never
type DifferingBodies<Paths> = {
  [M in Method]: {
    [Path in keyof Routes[M] & string]: [JsonBody<Routes[M][Path]>] extends [Sent<Paths, M, Path>]
      ? never
      : `${M} ${Path}`
  }[keyof Routes[M] & string]
}[Method]
expectTypeOf<DifferingBodies<PathsOf<Chatwoot['api']>>>().toBeNever()

// As programs write it.
const conversation = '/api/v1/accounts/{account_id}/conversations/{conversation_id}'
const params = { path: { account_id: 1, conversation_id: 7 } }
export async function answers(): Promise<void> {
  const history = await chatwoot.api.GET(`${conversation}/messages`, { params })
  expectTypeOf(history.data?.payload).toExtend<Message[] | undefined>()
  expectTypeOf(history.data?.payload[0]?.content_type).toExtend<string | undefined>()
  const ownHistory = await own.GET(`${conversation}/messages`, { params })
  expectTypeOf(ownHistory.data?.payload).toExtend<Message[] | undefined>()
  const list = await own.GET('/api/v1/accounts/{account_id}/conversations', { params: { path: { account_id: 1 } } })
  expectTypeOf(list.data?.data.payload).toExtend<Conversation[] | undefined>()
  const requested = await chatwoot.request('GET', `${conversation}/messages`, { path: { conversation_id: 7 } })
  expectTypeOf(requested.payload).toEqualTypeOf<Message[]>()

  // The known values are still offered, and any other can be compared with.
  type Word = NonNullable<typeof history.data>['payload'][number]['content_type']
  expectTypeOf<Extract<Word, 'cards'>>().toEqualTypeOf<'cards'>()
  expectTypeOf<Extract<Word, 'unheard_of'>>().toBeNever()
  const word: Word | undefined = history.data?.payload[0]?.content_type
  if (word === 'unheard_of' || word === '') return

  // What is always null stays.
  const inbox = await own.GET('/api/v1/accounts/{account_id}/inboxes', { params: { path: { account_id: 1 } } })
  for (const found of inbox.data?.payload ?? []) {
    if (found.channel_type === 'Channel::Email') expectTypeOf(found.widget_color).toBeNull()
  }
}
