/** All routes, by what their paths begin with. */
import { accountRoutes } from './account/account.ts'
import { agentRoutes } from './account/agents.ts'
import { attributeDefinitionRoutes } from './account/attribute-definitions.ts'
import { botRoutes } from './account/bots.ts'
import { cannedResponseRoutes } from './account/canned-responses.ts'
import { customFilterRoutes } from './account/custom-filters.ts'
import { integrationRoutes } from './account/integrations.ts'
import { labelRoutes } from './account/labels.ts'
import { notificationRoutes } from './account/notifications.ts'
import { serverRoutes } from './account/profile.ts'
import { slaPolicyRoutes } from './account/sla-policies.ts'
import { teamRoutes } from './account/teams.ts'
import { webhookRoutes } from './account/webhooks.ts'
import { automationRuleRoutes } from './automation/automation-rules.ts'
import { macroRoutes } from './automation/macros.ts'
import { contactRoutes } from './contacts/contacts.ts'
import { contactExtraRoutes } from './contacts/extras.ts'
import { contactListRoutes } from './contacts/lists.ts'
import { bulkRoutes } from './conversations/bulk.ts'
import { conversationRoutes } from './conversations/conversations.ts'
import { conversationExtraRoutes } from './conversations/extras.ts'
import { conversationListRoutes } from './conversations/lists.ts'
import { fileRoutes, uploadRoutes } from './files.ts'
import { inboxRoutes } from './inboxes/inboxes.ts'
import { inboxMemberRoutes } from './inboxes/members.ts'
import { messageRoutes } from './messages/messages.ts'
import { platformAccountRoutes } from './platform/accounts.ts'
import { platformBotRoutes } from './platform/bots.ts'
import { platformUserRoutes } from './platform/users.ts'
import { publicCsatRoutes } from './public/csat.ts'
import { publicRoutes } from './public/public.ts'
import { reportBreakdownRoutes } from './reports/breakdowns.ts'
import { csatRoutes } from './reports/csat.ts'
import { reportCsvRoutes } from './reports/csv.ts'
import { reportDrilldownRoutes } from './reports/drilldown.ts'
import { liveReportRoutes } from './reports/live-reports.ts'
import { reportingEventRoutes } from './reports/reporting-events.ts'
import { reportRoutes } from './reports/reports.ts'
import { summaryReportRoutes } from './reports/summaries.ts'
import { searchRoutes } from './search.ts'

/** With the whole path. */
export const serverTables = [serverRoutes, fileRoutes]

/** After `/platform/api/v1`. */
export const platformTables = [platformAccountRoutes, platformUserRoutes, platformBotRoutes]

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
  slaPolicyRoutes,
  integrationRoutes,
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
  uploadRoutes,
  searchRoutes,
]
