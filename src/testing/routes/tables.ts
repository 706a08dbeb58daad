/** All routes, by what their paths begin with. */
import { accountRoutes } from './account.ts'
import { agentRoutes } from './agents.ts'
import { attributeDefinitionRoutes } from './attribute-definitions.ts'
import { automationRuleRoutes } from './automation-rules.ts'
import { botRoutes } from './bots.ts'
import { bulkRoutes } from './bulk.ts'
import { cannedResponseRoutes } from './canned-responses.ts'
import { contactExtraRoutes } from './contact-extras.ts'
import { contactListRoutes } from './contact-lists.ts'
import { contactRoutes } from './contacts.ts'
import { conversationExtraRoutes } from './conversation-extras.ts'
import { conversationListRoutes } from './conversation-lists.ts'
import { conversationRoutes } from './conversations.ts'
import { csatRoutes } from './csat.ts'
import { customFilterRoutes } from './custom-filters.ts'
import { inboxMemberRoutes } from './inbox-members.ts'
import { inboxRoutes } from './inboxes.ts'
import { labelRoutes } from './labels.ts'
import { liveReportRoutes } from './live-reports.ts'
import { macroRoutes } from './macros.ts'
import { messageRoutes } from './messages.ts'
import { notificationRoutes } from './notifications.ts'
import { platformRoutes } from './platform.ts'
import { platformBotRoutes } from './platform-bots.ts'
import { platformUserRoutes } from './platform-users.ts'
import { serverRoutes } from './profile.ts'
import { publicRoutes } from './public.ts'
import { publicCsatRoutes } from './public-csat.ts'
import { reportBreakdownRoutes } from './report-breakdowns.ts'
import { reportCsvRoutes } from './report-csv.ts'
import { reportDrilldownRoutes } from './report-drilldown.ts'
import { reportingEventRoutes } from './reporting-events.ts'
import { reportRoutes } from './reports.ts'
import { summaryReportRoutes } from './summary-reports.ts'
import { teamRoutes } from './teams.ts'
import { webhookRoutes } from './webhooks.ts'

/** With the whole path. */
export const serverTables = [serverRoutes]

/** After `/platform/api/v1`. */
export const platformTables = [platformRoutes, platformUserRoutes, platformBotRoutes]

/** After `/public/api/v1`. */
export const publicTables = [publicRoutes, publicCsatRoutes]

/** After `/api/v2/accounts/:account_id`. */
export const reportTables = [
  reportRoutes,
  reportBreakdownRoutes,
  reportCsvRoutes,
  reportDrilldownRoutes,
  summaryReportRoutes,
  liveReportRoutes,
]

/** After `/api/v1/accounts/:account_id`. */
export const accountTables = [
  accountRoutes,
  agentRoutes,
  teamRoutes,
  labelRoutes,
  attributeDefinitionRoutes,
  cannedResponseRoutes,
  customFilterRoutes,
  macroRoutes,
  automationRuleRoutes,
  conversationListRoutes,
  conversationRoutes,
  conversationExtraRoutes,
  messageRoutes,
  contactListRoutes,
  contactRoutes,
  contactExtraRoutes,
  bulkRoutes,
  webhookRoutes,
  inboxRoutes,
  inboxMemberRoutes,
  botRoutes,
  notificationRoutes,
  csatRoutes,
  reportingEventRoutes,
]
