// Written by `npm run generate`. Change spec/corrections/ instead.

export const operations = {
  addConversationParticipants: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' },
  addInboxMembers: { method: 'POST', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'json', repeatSafe: true },
  addPlatformAccountUser: { method: 'POST', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'json', repeatSafe: true },
  addTeamMembers: { method: 'POST', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' },
  assignConversation: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments', answer: 'json', nullAnswer: true, repeatSafe: true },
  bulkUpdate: { method: 'POST', path: '/api/v1/accounts/{account_id}/bulk_actions', answer: 'none', repeatSafe: true, dates: { snoozed_until: 'unix' } },
  cloneAutomationRule: { method: 'POST', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone', answer: 'json' },
  createAgent: { method: 'POST', path: '/api/v1/accounts/{account_id}/agents', answer: 'json' },
  createAgentBot: { method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots', answer: 'json', multipart: true },
  createAgents: { method: 'POST', path: '/api/v1/accounts/{account_id}/agents/bulk_create', answer: 'none' },
  createArticle: { method: 'POST', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', answer: 'json' },
  createAutomationRule: { method: 'POST', path: '/api/v1/accounts/{account_id}/automation_rules', answer: 'json' },
  createCannedResponse: { method: 'POST', path: '/api/v1/accounts/{account_id}/canned_responses', answer: 'json' },
  createCategory: { method: 'POST', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', answer: 'json' },
  createContact: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts', answer: 'json', multipart: true },
  createContactInbox: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes', answer: 'json', repeatSafeWith: 'source_id' },
  createContactNote: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', answer: 'json' },
  createConversation: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations', answer: 'json', multipart: true, dates: { snoozed_until: 'iso' }, multipartJson: ['content_attributes'] },
  createConversationDirectUpload: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads', answer: 'json' },
  createCustomAttributeDefinition: { method: 'POST', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', answer: 'json' },
  createCustomFilter: { method: 'POST', path: '/api/v1/accounts/{account_id}/custom_filters', answer: 'json' },
  createInbox: { method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes', answer: 'json', multipart: true },
  createIntegrationHook: { method: 'POST', path: '/api/v1/accounts/{account_id}/integrations/hooks', answer: 'json' },
  createLabel: { method: 'POST', path: '/api/v1/accounts/{account_id}/labels', answer: 'json' },
  createMacro: { method: 'POST', path: '/api/v1/accounts/{account_id}/macros', answer: 'json' },
  createMessage: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', answer: 'json', multipart: true, multipartJson: ['content_attributes'] },
  createPlatformAccount: { method: 'POST', path: '/platform/api/v1/accounts', answer: 'json' },
  createPlatformAgentBot: { method: 'POST', path: '/platform/api/v1/agent_bots', answer: 'json', multipart: true },
  createPlatformUser: { method: 'POST', path: '/platform/api/v1/users', answer: 'json', repeatSafe: true },
  createPortal: { method: 'POST', path: '/api/v1/accounts/{account_id}/portals', answer: 'json' },
  createPublicContact: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts', answer: 'json', repeatSafeWith: 'source_id' },
  createPublicConversation: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', answer: 'json' },
  createPublicMessage: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', answer: 'json', multipart: true },
  createSlaPolicy: { method: 'POST', path: '/api/v1/accounts/{account_id}/sla_policies', answer: 'json' },
  createTeam: { method: 'POST', path: '/api/v1/accounts/{account_id}/teams', answer: 'json' },
  createWebhook: { method: 'POST', path: '/api/v1/accounts/{account_id}/webhooks', answer: 'json' },
  deleteAgent: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/agents/{agent_id}', answer: 'none' },
  deleteAgentBot: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'none' },
  deleteAgentBotAvatar: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar', answer: 'json' },
  deleteArticle: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'none' },
  deleteAutomationRule: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'none' },
  deleteCannedResponse: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', answer: 'none' },
  deleteCategory: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'none' },
  deleteContact: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'none' },
  deleteContactAvatar: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar', answer: 'json' },
  deleteContactCustomAttributes: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes', answer: 'json', repeatSafe: true },
  deleteContactNote: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'none' },
  deleteConversation: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'none' },
  deleteConversationDraft: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'none' },
  deleteCustomAttributeDefinition: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'none' },
  deleteCustomFilter: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'none' },
  deleteInbox: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json' },
  deleteInboxAvatar: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar', answer: 'none' },
  deleteIntegrationHook: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', answer: 'none' },
  deleteLabel: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'none' },
  deleteMacro: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'none' },
  deleteMessage: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' },
  deleteNotification: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', answer: 'none' },
  deleteNotifications: { method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/destroy_all', answer: 'none' },
  deletePlatformAccount: { method: 'DELETE', path: '/platform/api/v1/accounts/{account_id}', answer: 'none' },
  deletePlatformAgentBot: { method: 'DELETE', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'none' },
  deletePlatformAgentBotAvatar: { method: 'DELETE', path: '/platform/api/v1/agent_bots/{agent_bot_id}/avatar', answer: 'json' },
  deletePlatformUser: { method: 'DELETE', path: '/platform/api/v1/users/{user_id}', answer: 'none' },
  deletePortal: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'none' },
  deleteProfileAvatar: { method: 'DELETE', path: '/api/v1/profile/avatar', answer: 'json' },
  deleteSlaPolicy: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'none' },
  deleteTeam: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'none' },
  deleteWebhook: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', answer: 'none' },
  downloadAgentReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/agents', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  downloadConversationSummary: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversations_summary', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  downloadConversationTraffic: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversation_traffic', answer: 'text', bucket: 'reports' },
  downloadCsatSurveyResponses: { method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses/download', answer: 'text', dates: { since: 'unix', until: 'unix' } },
  downloadInboxReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/inboxes', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  downloadLabelReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/labels', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  downloadTeamReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/teams', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  executeMacro: { method: 'POST', path: '/api/v1/accounts/{account_id}/macros/{macro_id}/execute', answer: 'none' },
  exportContacts: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/export', answer: 'none' },
  filterContacts: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/filter', answer: 'json', repeatSafe: true, page: { by: 'page', size: 15 } },
  filterConversations: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/filter', answer: 'json', repeatSafe: true, page: { by: 'page', size: 25 } },
  findContactByInbox: { method: 'POST', path: '/api/v1/accounts/{account_id}/contact_inboxes/filter', answer: 'json', repeatSafe: true },
  getAccount: { method: 'GET', path: '/api/v1/accounts/{account_id}', answer: 'json' },
  getAgentBot: { method: 'GET', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'json' },
  getAgentSummaryReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/agent', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getArticle: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'json' },
  getAutomationRule: { method: 'GET', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'json' },
  getBotMetrics: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/bot_metrics', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getBotSummary: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/bot_summary', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getCacheKeys: { method: 'GET', path: '/api/v1/accounts/{account_id}/cache_keys', answer: 'json' },
  getCategory: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'json' },
  getChannelSummaryReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/channel', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getContact: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json' },
  getContactNote: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'json' },
  getConversation: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' },
  getConversationCounts: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/meta', answer: 'json', bucket: 'conversation-counts' },
  getConversationDraft: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'json' },
  getConversationInboxAssistant: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant', answer: 'json' },
  getConversationReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversations', answer: 'json', bucket: 'reports', page: { by: 'page', size: 25 } },
  getConversationUnreadCounts: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/unread_counts', answer: 'json' },
  getCsatMetrics: { method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses/metrics', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getCsatSurvey: { method: 'GET', path: '/public/api/v1/csat_survey/{conversation_uuid}', answer: 'json' },
  getCustomAttributeDefinition: { method: 'GET', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'json' },
  getCustomFilter: { method: 'GET', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'json' },
  getFirstResponseTimeDistribution: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/first_response_time_distribution', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getGroupedLiveConversationMetrics: { method: 'GET', path: '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics', answer: 'json' },
  getInbox: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json' },
  getInboxAgentBot: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot', answer: 'json' },
  getInboxCsatTemplate: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template', answer: 'json' },
  getInboxHealth: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health', answer: 'json' },
  getInboxLabelMatrix: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/inbox_label_matrix', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getInboxSummaryReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/inbox', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getIntegrationApp: { method: 'GET', path: '/api/v1/accounts/{account_id}/integrations/apps/{app_id}', answer: 'json' },
  getLabel: { method: 'GET', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'json' },
  getLabelSummaryReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/label', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getLiveConversationMetrics: { method: 'GET', path: '/api/v2/accounts/{account_id}/live_reports/conversation_metrics', answer: 'json' },
  getMacro: { method: 'GET', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'json' },
  getNotificationSettings: { method: 'GET', path: '/api/v1/accounts/{account_id}/notification_settings', answer: 'json' },
  getOutgoingMessagesCount: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/outgoing_messages_count', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getPlatformAccount: { method: 'GET', path: '/platform/api/v1/accounts/{account_id}', answer: 'json' },
  getPlatformAgentBot: { method: 'GET', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'json' },
  getPlatformUser: { method: 'GET', path: '/platform/api/v1/users/{user_id}', answer: 'json' },
  getPlatformUserLoginUrl: { method: 'GET', path: '/platform/api/v1/users/{user_id}/login', answer: 'json' },
  getPlatformUserToken: { method: 'POST', path: '/platform/api/v1/users/{user_id}/token', answer: 'json', repeatSafe: true },
  getPortal: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'json' },
  getProfile: { method: 'GET', path: '/api/v1/profile', answer: 'json' },
  getPublicContact: { method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', answer: 'json' },
  getPublicConversation: { method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}', answer: 'json' },
  getPublicInbox: { method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}', answer: 'json' },
  getReportSeries: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getReportSummary: { method: 'GET', path: '/api/v2/accounts/{account_id}/reports/summary', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } },
  getServerHealth: { method: 'GET', path: '/health', answer: 'json' },
  getServerVersion: { method: 'GET', path: '/api', answer: 'json' },
  getSlaPolicy: { method: 'GET', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'json' },
  getTeam: { method: 'GET', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'json' },
  getTeamSummaryReport: { method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/team', answer: 'json', dates: { since: 'unix', until: 'unix' } },
  getUnreadNotificationCount: { method: 'GET', path: '/api/v1/accounts/{account_id}/notifications/unread_count', answer: 'json' },
  globalSearch: { method: 'GET', path: '/api/v1/accounts/{account_id}/search', answer: 'json' },
  globalSearchArticles: { method: 'GET', path: '/api/v1/accounts/{account_id}/search/articles', answer: 'json', page: { by: 'page', size: 15 } },
  globalSearchContacts: { method: 'GET', path: '/api/v1/accounts/{account_id}/search/contacts', answer: 'json', page: { by: 'page', size: 15 } },
  globalSearchConversations: { method: 'GET', path: '/api/v1/accounts/{account_id}/search/conversations', answer: 'json', page: { by: 'page', size: 15 } },
  globalSearchMessages: { method: 'GET', path: '/api/v1/accounts/{account_id}/search/messages', answer: 'json', page: { by: 'page', size: 15 } },
  importContacts: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/import', answer: 'none', multipart: true },
  listActiveContacts: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/active', answer: 'json', page: { by: 'page', size: 15 } },
  listAgentBots: { method: 'GET', path: '/api/v1/accounts/{account_id}/agent_bots', answer: 'json' },
  listAgents: { method: 'GET', path: '/api/v1/accounts/{account_id}/agents', answer: 'json' },
  listArticles: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', answer: 'json', page: { by: 'page', size: 25 } },
  listAssignableAgents: { method: 'GET', path: '/api/v1/accounts/{account_id}/assignable_agents', answer: 'json' },
  listAuditLogs: { method: 'GET', path: '/api/v1/accounts/{account_id}/audit_logs', answer: 'json', page: { by: 'page', size: 25 } },
  listAutomationRules: { method: 'GET', path: '/api/v1/accounts/{account_id}/automation_rules', answer: 'json' },
  listCannedResponses: { method: 'GET', path: '/api/v1/accounts/{account_id}/canned_responses', answer: 'json' },
  listCategories: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', answer: 'json', page: { by: 'page', size: 1000 } },
  listContactAttachments: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments', answer: 'json', page: { by: 'page', size: 100 } },
  listContactConversations: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations', answer: 'json' },
  listContactLabels: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', answer: 'json' },
  listContactNotes: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', answer: 'json' },
  listContactableInboxes: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes', answer: 'json' },
  listContacts: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts', answer: 'json', page: { by: 'page', size: 15 } },
  listConversationAttachments: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments', answer: 'json', page: { by: 'page', size: 100 } },
  listConversationLabels: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', answer: 'json' },
  listConversationParticipants: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' },
  listConversationReportingEvents: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events', answer: 'json' },
  listConversations: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations', answer: 'json', page: { by: 'page', size: 25, singlePageWith: 'updated_within' } },
  listCsatSurveyResponses: { method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page', size: 25 } },
  listCustomAttributeDefinitions: { method: 'GET', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', answer: 'json' },
  listCustomFilters: { method: 'GET', path: '/api/v1/accounts/{account_id}/custom_filters', answer: 'json' },
  listInboxAssignableAgents: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents', answer: 'json' },
  listInboxCampaigns: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns', answer: 'json' },
  listInboxMembers: { method: 'GET', path: '/api/v1/accounts/{account_id}/inbox_members/{inbox_id}', answer: 'json' },
  listInboxes: { method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes', answer: 'json' },
  listIntegrationApps: { method: 'GET', path: '/api/v1/accounts/{account_id}/integrations/apps', answer: 'json' },
  listLabels: { method: 'GET', path: '/api/v1/accounts/{account_id}/labels', answer: 'json' },
  listMacros: { method: 'GET', path: '/api/v1/accounts/{account_id}/macros', answer: 'json' },
  listMessages: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', answer: 'json', page: { by: 'id', size: 20 } },
  listNotifications: { method: 'GET', path: '/api/v1/accounts/{account_id}/notifications', answer: 'json', page: { by: 'page', size: 15 } },
  listPlatformAccountUsers: { method: 'GET', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'json' },
  listPlatformAccounts: { method: 'GET', path: '/platform/api/v1/accounts', answer: 'json' },
  listPlatformAgentBots: { method: 'GET', path: '/platform/api/v1/agent_bots', answer: 'json' },
  listPortals: { method: 'GET', path: '/api/v1/accounts/{account_id}/portals', answer: 'json' },
  listPublicConversations: { method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', answer: 'json' },
  listPublicMessages: { method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', answer: 'json', page: { by: 'id', size: 20 } },
  listReportingEvents: { method: 'GET', path: '/api/v1/accounts/{account_id}/reporting_events', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page', size: 25 } },
  listSlaPolicies: { method: 'GET', path: '/api/v1/accounts/{account_id}/sla_policies', answer: 'json' },
  listTeamMembers: { method: 'GET', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' },
  listTeams: { method: 'GET', path: '/api/v1/accounts/{account_id}/teams', answer: 'json' },
  listWebhooks: { method: 'GET', path: '/api/v1/accounts/{account_id}/webhooks', answer: 'json' },
  markAllNotificationsRead: { method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/read_all', answer: 'none', repeatSafe: true },
  markConversationRead: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen', answer: 'json', repeatSafe: true },
  markConversationUnread: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread', answer: 'json', repeatSafe: true },
  markNotificationRead: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', answer: 'json' },
  markNotificationUnread: { method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/unread', answer: 'json', repeatSafe: true },
  markPublicConversationRead: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen', answer: 'none', repeatSafe: true },
  mergeContacts: { method: 'POST', path: '/api/v1/accounts/{account_id}/actions/contact_merge', answer: 'json' },
  migratePlatformEmailChannels: { method: 'POST', path: '/platform/api/v1/accounts/{account_id}/email_channel_migrations', answer: 'json' },
  muteConversation: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute', answer: 'none', repeatSafe: true },
  processIntegrationHookEvent: { method: 'POST', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event', answer: 'json' },
  removeConversationParticipants: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'none' },
  removeInboxMembers: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'none' },
  removePlatformAccountUser: { method: 'DELETE', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'none' },
  removeTeamMembers: { method: 'DELETE', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'none' },
  replaceContact: { method: 'PUT', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json', multipart: true },
  replaceConversation: { method: 'PUT', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' },
  resetAgentBotAccessToken: { method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token', answer: 'json' },
  resetAgentBotSecret: { method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret', answer: 'json' },
  resetInboxSecret: { method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret', answer: 'json' },
  resetProfileAccessToken: { method: 'POST', path: '/api/v1/profile/reset_access_token', answer: 'json' },
  resolvePublicConversation: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status', answer: 'json', repeatSafe: true },
  retryMessage: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry', answer: 'json' },
  searchContacts: { method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/search', answer: 'json', bucket: 'contact-search', page: { by: 'page', size: 15 } },
  searchConversations: { method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/search', answer: 'json', page: { by: 'page', size: 25, singlePageWith: 'updated_within' } },
  sendConversationTranscript: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript', answer: 'none', bucket: 'transcripts' },
  setActiveAccount: { method: 'PUT', path: '/api/v1/profile/set_active_account', answer: 'none' },
  setContactLabels: { method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', answer: 'json', repeatSafe: true },
  setConversationCustomAttributes: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes', answer: 'json', repeatSafe: true },
  setConversationDraft: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'none' },
  setConversationLabels: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', answer: 'json', repeatSafe: true },
  setConversationParticipants: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' },
  setConversationPriority: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority', answer: 'none', repeatSafe: true },
  setConversationTyping: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status', answer: 'none', repeatSafe: true },
  setInboxAgentBot: { method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot', answer: 'none', repeatSafe: true },
  setInboxMembers: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'json' },
  setProfileAutoOffline: { method: 'POST', path: '/api/v1/profile/auto_offline', answer: 'json', repeatSafe: true },
  setProfileAvailability: { method: 'POST', path: '/api/v1/profile/availability', answer: 'json', repeatSafe: true },
  setPublicTyping: { method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing', answer: 'none', repeatSafe: true },
  setTeamMembers: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' },
  snoozeNotification: { method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze', answer: 'json', repeatSafe: true, dates: { snoozed_until: 'unix' } },
  submitCsatSurvey: { method: 'PUT', path: '/public/api/v1/csat_survey/{conversation_uuid}', answer: 'json' },
  syncInboxTemplates: { method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates', answer: 'json', repeatSafe: true },
  toggleConversationStatus: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status', answer: 'json', repeatSafeWith: 'status', dates: { snoozed_until: 'unix' } },
  translateMessage: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate', answer: 'optional' },
  unmuteConversation: { method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute', answer: 'none', repeatSafe: true },
  updateAccount: { method: 'PATCH', path: '/api/v1/accounts/{account_id}', answer: 'json' },
  updateActiveAt: { method: 'POST', path: '/api/v1/accounts/{account_id}/update_active_at', answer: 'none', repeatSafe: true },
  updateAgent: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/agents/{agent_id}', answer: 'json' },
  updateAgentBot: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'json', multipart: true },
  updateArticle: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'json' },
  updateAutomationRule: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'json' },
  updateCannedResponse: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', answer: 'json' },
  updateCategory: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'json' },
  updateContact: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json', multipart: true },
  updateContactNote: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'json' },
  updateConversation: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' },
  updateCsatSurveyResponse: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}', answer: 'json' },
  updateCustomAttributeDefinition: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'json' },
  updateCustomFilter: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'json' },
  updateInbox: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json', multipart: true },
  updateIntegrationHook: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', answer: 'json' },
  updateLabel: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'json' },
  updateMacro: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'json' },
  updateMessageStatus: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' },
  updatePlatformAccount: { method: 'PATCH', path: '/platform/api/v1/accounts/{account_id}', answer: 'json' },
  updatePlatformAgentBot: { method: 'PATCH', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'json', multipart: true },
  updatePlatformUser: { method: 'PATCH', path: '/platform/api/v1/users/{user_id}', answer: 'json' },
  updatePortal: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'json' },
  updateProfile: { method: 'PUT', path: '/api/v1/profile', answer: 'json', multipart: true },
  updatePublicContact: { method: 'PATCH', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', answer: 'json' },
  updatePublicMessage: { method: 'PATCH', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' },
  updateSlaPolicy: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'json' },
  updateTeam: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'json' },
  updateWebhook: { method: 'PATCH', path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', answer: 'json' },
  upload: { method: 'POST', path: '/api/v1/accounts/{account_id}/upload', answer: 'json', multipart: true, bucket: 'uploads' },
} as const

export interface Routes {
  GET: {
    '/api': 'getServerVersion'
    '/api/v1/accounts/{account_id}': 'getAccount'
    '/api/v1/accounts/{account_id}/agent_bots': 'listAgentBots'
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}': 'getAgentBot'
    '/api/v1/accounts/{account_id}/agents': 'listAgents'
    '/api/v1/accounts/{account_id}/assignable_agents': 'listAssignableAgents'
    '/api/v1/accounts/{account_id}/audit_logs': 'listAuditLogs'
    '/api/v1/accounts/{account_id}/automation_rules': 'listAutomationRules'
    '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}': 'getAutomationRule'
    '/api/v1/accounts/{account_id}/cache_keys': 'getCacheKeys'
    '/api/v1/accounts/{account_id}/canned_responses': 'listCannedResponses'
    '/api/v1/accounts/{account_id}/contacts': 'listContacts'
    '/api/v1/accounts/{account_id}/contacts/active': 'listActiveContacts'
    '/api/v1/accounts/{account_id}/contacts/search': 'searchContacts'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}': 'getContact'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments': 'listContactAttachments'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes': 'listContactableInboxes'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations': 'listContactConversations'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels': 'listContactLabels'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes': 'listContactNotes'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}': 'getContactNote'
    '/api/v1/accounts/{account_id}/conversations': 'listConversations'
    '/api/v1/accounts/{account_id}/conversations/meta': 'getConversationCounts'
    '/api/v1/accounts/{account_id}/conversations/search': 'searchConversations'
    '/api/v1/accounts/{account_id}/conversations/unread_counts': 'getConversationUnreadCounts'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}': 'getConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments': 'listConversationAttachments'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages': 'getConversationDraft'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant': 'getConversationInboxAssistant'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels': 'listConversationLabels'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages': 'listMessages'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants': 'listConversationParticipants'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events': 'listConversationReportingEvents'
    '/api/v1/accounts/{account_id}/csat_survey_responses': 'listCsatSurveyResponses'
    '/api/v1/accounts/{account_id}/csat_survey_responses/download': 'downloadCsatSurveyResponses'
    '/api/v1/accounts/{account_id}/csat_survey_responses/metrics': 'getCsatMetrics'
    '/api/v1/accounts/{account_id}/custom_attribute_definitions': 'listCustomAttributeDefinitions'
    '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}': 'getCustomAttributeDefinition'
    '/api/v1/accounts/{account_id}/custom_filters': 'listCustomFilters'
    '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}': 'getCustomFilter'
    '/api/v1/accounts/{account_id}/inbox_members/{inbox_id}': 'listInboxMembers'
    '/api/v1/accounts/{account_id}/inboxes': 'listInboxes'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}': 'getInbox'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot': 'getInboxAgentBot'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents': 'listInboxAssignableAgents'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns': 'listInboxCampaigns'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template': 'getInboxCsatTemplate'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health': 'getInboxHealth'
    '/api/v1/accounts/{account_id}/integrations/apps': 'listIntegrationApps'
    '/api/v1/accounts/{account_id}/integrations/apps/{app_id}': 'getIntegrationApp'
    '/api/v1/accounts/{account_id}/labels': 'listLabels'
    '/api/v1/accounts/{account_id}/labels/{label_id}': 'getLabel'
    '/api/v1/accounts/{account_id}/macros': 'listMacros'
    '/api/v1/accounts/{account_id}/macros/{macro_id}': 'getMacro'
    '/api/v1/accounts/{account_id}/notification_settings': 'getNotificationSettings'
    '/api/v1/accounts/{account_id}/notifications': 'listNotifications'
    '/api/v1/accounts/{account_id}/notifications/unread_count': 'getUnreadNotificationCount'
    '/api/v1/accounts/{account_id}/portals': 'listPortals'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}': 'getPortal'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles': 'listArticles'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}': 'getArticle'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories': 'listCategories'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}': 'getCategory'
    '/api/v1/accounts/{account_id}/reporting_events': 'listReportingEvents'
    '/api/v1/accounts/{account_id}/search': 'globalSearch'
    '/api/v1/accounts/{account_id}/search/articles': 'globalSearchArticles'
    '/api/v1/accounts/{account_id}/search/contacts': 'globalSearchContacts'
    '/api/v1/accounts/{account_id}/search/conversations': 'globalSearchConversations'
    '/api/v1/accounts/{account_id}/search/messages': 'globalSearchMessages'
    '/api/v1/accounts/{account_id}/sla_policies': 'listSlaPolicies'
    '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}': 'getSlaPolicy'
    '/api/v1/accounts/{account_id}/teams': 'listTeams'
    '/api/v1/accounts/{account_id}/teams/{team_id}': 'getTeam'
    '/api/v1/accounts/{account_id}/teams/{team_id}/team_members': 'listTeamMembers'
    '/api/v1/accounts/{account_id}/webhooks': 'listWebhooks'
    '/api/v1/profile': 'getProfile'
    '/api/v2/accounts/{account_id}/live_reports/conversation_metrics': 'getLiveConversationMetrics'
    '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics': 'getGroupedLiveConversationMetrics'
    '/api/v2/accounts/{account_id}/reports': 'getReportSeries'
    '/api/v2/accounts/{account_id}/reports/agents': 'downloadAgentReport'
    '/api/v2/accounts/{account_id}/reports/bot_metrics': 'getBotMetrics'
    '/api/v2/accounts/{account_id}/reports/bot_summary': 'getBotSummary'
    '/api/v2/accounts/{account_id}/reports/conversation_traffic': 'downloadConversationTraffic'
    '/api/v2/accounts/{account_id}/reports/conversations': 'getConversationReport'
    '/api/v2/accounts/{account_id}/reports/conversations_summary': 'downloadConversationSummary'
    '/api/v2/accounts/{account_id}/reports/first_response_time_distribution': 'getFirstResponseTimeDistribution'
    '/api/v2/accounts/{account_id}/reports/inbox_label_matrix': 'getInboxLabelMatrix'
    '/api/v2/accounts/{account_id}/reports/inboxes': 'downloadInboxReport'
    '/api/v2/accounts/{account_id}/reports/labels': 'downloadLabelReport'
    '/api/v2/accounts/{account_id}/reports/outgoing_messages_count': 'getOutgoingMessagesCount'
    '/api/v2/accounts/{account_id}/reports/summary': 'getReportSummary'
    '/api/v2/accounts/{account_id}/reports/teams': 'downloadTeamReport'
    '/api/v2/accounts/{account_id}/summary_reports/agent': 'getAgentSummaryReport'
    '/api/v2/accounts/{account_id}/summary_reports/channel': 'getChannelSummaryReport'
    '/api/v2/accounts/{account_id}/summary_reports/inbox': 'getInboxSummaryReport'
    '/api/v2/accounts/{account_id}/summary_reports/label': 'getLabelSummaryReport'
    '/api/v2/accounts/{account_id}/summary_reports/team': 'getTeamSummaryReport'
    '/health': 'getServerHealth'
    '/platform/api/v1/accounts': 'listPlatformAccounts'
    '/platform/api/v1/accounts/{account_id}': 'getPlatformAccount'
    '/platform/api/v1/accounts/{account_id}/account_users': 'listPlatformAccountUsers'
    '/platform/api/v1/agent_bots': 'listPlatformAgentBots'
    '/platform/api/v1/agent_bots/{agent_bot_id}': 'getPlatformAgentBot'
    '/platform/api/v1/users/{user_id}': 'getPlatformUser'
    '/platform/api/v1/users/{user_id}/login': 'getPlatformUserLoginUrl'
    '/public/api/v1/csat_survey/{conversation_uuid}': 'getCsatSurvey'
    '/public/api/v1/inboxes/{inbox_identifier}': 'getPublicInbox'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}': 'getPublicContact'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations': 'listPublicConversations'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}': 'getPublicConversation'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages': 'listPublicMessages'
  }
  PUT: {
    '/api/v1/accounts/{account_id}/contacts/{contact_id}': 'replaceContact'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}': 'replaceConversation'
    '/api/v1/profile': 'updateProfile'
    '/api/v1/profile/set_active_account': 'setActiveAccount'
    '/public/api/v1/csat_survey/{conversation_uuid}': 'submitCsatSurvey'
  }
  POST: {
    '/api/v1/accounts/{account_id}/actions/contact_merge': 'mergeContacts'
    '/api/v1/accounts/{account_id}/agent_bots': 'createAgentBot'
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token': 'resetAgentBotAccessToken'
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret': 'resetAgentBotSecret'
    '/api/v1/accounts/{account_id}/agents': 'createAgent'
    '/api/v1/accounts/{account_id}/agents/bulk_create': 'createAgents'
    '/api/v1/accounts/{account_id}/automation_rules': 'createAutomationRule'
    '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone': 'cloneAutomationRule'
    '/api/v1/accounts/{account_id}/bulk_actions': 'bulkUpdate'
    '/api/v1/accounts/{account_id}/canned_responses': 'createCannedResponse'
    '/api/v1/accounts/{account_id}/contact_inboxes/filter': 'findContactByInbox'
    '/api/v1/accounts/{account_id}/contacts': 'createContact'
    '/api/v1/accounts/{account_id}/contacts/export': 'exportContacts'
    '/api/v1/accounts/{account_id}/contacts/filter': 'filterContacts'
    '/api/v1/accounts/{account_id}/contacts/import': 'importContacts'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes': 'createContactInbox'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes': 'deleteContactCustomAttributes'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels': 'setContactLabels'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes': 'createContactNote'
    '/api/v1/accounts/{account_id}/conversations': 'createConversation'
    '/api/v1/accounts/{account_id}/conversations/filter': 'filterConversations'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments': 'assignConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes': 'setConversationCustomAttributes'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads': 'createConversationDirectUpload'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels': 'setConversationLabels'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages': 'createMessage'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry': 'retryMessage'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate': 'translateMessage'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute': 'muteConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants': 'addConversationParticipants'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority': 'setConversationPriority'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status': 'toggleConversationStatus'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status': 'setConversationTyping'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript': 'sendConversationTranscript'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute': 'unmuteConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread': 'markConversationUnread'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen': 'markConversationRead'
    '/api/v1/accounts/{account_id}/custom_attribute_definitions': 'createCustomAttributeDefinition'
    '/api/v1/accounts/{account_id}/custom_filters': 'createCustomFilter'
    '/api/v1/accounts/{account_id}/inbox_members': 'addInboxMembers'
    '/api/v1/accounts/{account_id}/inboxes': 'createInbox'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret': 'resetInboxSecret'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot': 'setInboxAgentBot'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates': 'syncInboxTemplates'
    '/api/v1/accounts/{account_id}/integrations/hooks': 'createIntegrationHook'
    '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event': 'processIntegrationHookEvent'
    '/api/v1/accounts/{account_id}/labels': 'createLabel'
    '/api/v1/accounts/{account_id}/macros': 'createMacro'
    '/api/v1/accounts/{account_id}/macros/{macro_id}/execute': 'executeMacro'
    '/api/v1/accounts/{account_id}/notifications/destroy_all': 'deleteNotifications'
    '/api/v1/accounts/{account_id}/notifications/read_all': 'markAllNotificationsRead'
    '/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze': 'snoozeNotification'
    '/api/v1/accounts/{account_id}/notifications/{notification_id}/unread': 'markNotificationUnread'
    '/api/v1/accounts/{account_id}/portals': 'createPortal'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles': 'createArticle'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories': 'createCategory'
    '/api/v1/accounts/{account_id}/sla_policies': 'createSlaPolicy'
    '/api/v1/accounts/{account_id}/teams': 'createTeam'
    '/api/v1/accounts/{account_id}/teams/{team_id}/team_members': 'addTeamMembers'
    '/api/v1/accounts/{account_id}/update_active_at': 'updateActiveAt'
    '/api/v1/accounts/{account_id}/upload': 'upload'
    '/api/v1/accounts/{account_id}/webhooks': 'createWebhook'
    '/api/v1/profile/auto_offline': 'setProfileAutoOffline'
    '/api/v1/profile/availability': 'setProfileAvailability'
    '/api/v1/profile/reset_access_token': 'resetProfileAccessToken'
    '/platform/api/v1/accounts': 'createPlatformAccount'
    '/platform/api/v1/accounts/{account_id}/account_users': 'addPlatformAccountUser'
    '/platform/api/v1/accounts/{account_id}/email_channel_migrations': 'migratePlatformEmailChannels'
    '/platform/api/v1/agent_bots': 'createPlatformAgentBot'
    '/platform/api/v1/users': 'createPlatformUser'
    '/platform/api/v1/users/{user_id}/token': 'getPlatformUserToken'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts': 'createPublicContact'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations': 'createPublicConversation'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages': 'createPublicMessage'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status': 'resolvePublicConversation'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing': 'setPublicTyping'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen': 'markPublicConversationRead'
  }
  DELETE: {
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}': 'deleteAgentBot'
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar': 'deleteAgentBotAvatar'
    '/api/v1/accounts/{account_id}/agents/{agent_id}': 'deleteAgent'
    '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}': 'deleteAutomationRule'
    '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}': 'deleteCannedResponse'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}': 'deleteContact'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar': 'deleteContactAvatar'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}': 'deleteContactNote'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}': 'deleteConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages': 'deleteConversationDraft'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}': 'deleteMessage'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants': 'removeConversationParticipants'
    '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}': 'deleteCustomAttributeDefinition'
    '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}': 'deleteCustomFilter'
    '/api/v1/accounts/{account_id}/inbox_members': 'removeInboxMembers'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}': 'deleteInbox'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar': 'deleteInboxAvatar'
    '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}': 'deleteIntegrationHook'
    '/api/v1/accounts/{account_id}/labels/{label_id}': 'deleteLabel'
    '/api/v1/accounts/{account_id}/macros/{macro_id}': 'deleteMacro'
    '/api/v1/accounts/{account_id}/notifications/{notification_id}': 'deleteNotification'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}': 'deletePortal'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}': 'deleteArticle'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}': 'deleteCategory'
    '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}': 'deleteSlaPolicy'
    '/api/v1/accounts/{account_id}/teams/{team_id}': 'deleteTeam'
    '/api/v1/accounts/{account_id}/teams/{team_id}/team_members': 'removeTeamMembers'
    '/api/v1/accounts/{account_id}/webhooks/{webhook_id}': 'deleteWebhook'
    '/api/v1/profile/avatar': 'deleteProfileAvatar'
    '/platform/api/v1/accounts/{account_id}': 'deletePlatformAccount'
    '/platform/api/v1/accounts/{account_id}/account_users': 'removePlatformAccountUser'
    '/platform/api/v1/agent_bots/{agent_bot_id}': 'deletePlatformAgentBot'
    '/platform/api/v1/agent_bots/{agent_bot_id}/avatar': 'deletePlatformAgentBotAvatar'
    '/platform/api/v1/users/{user_id}': 'deletePlatformUser'
  }
  PATCH: {
    '/api/v1/accounts/{account_id}': 'updateAccount'
    '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}': 'updateAgentBot'
    '/api/v1/accounts/{account_id}/agents/{agent_id}': 'updateAgent'
    '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}': 'updateAutomationRule'
    '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}': 'updateCannedResponse'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}': 'updateContact'
    '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}': 'updateContactNote'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}': 'updateConversation'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages': 'setConversationDraft'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}': 'updateMessageStatus'
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants': 'setConversationParticipants'
    '/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}': 'updateCsatSurveyResponse'
    '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}': 'updateCustomAttributeDefinition'
    '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}': 'updateCustomFilter'
    '/api/v1/accounts/{account_id}/inbox_members': 'setInboxMembers'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}': 'updateInbox'
    '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}': 'updateIntegrationHook'
    '/api/v1/accounts/{account_id}/labels/{label_id}': 'updateLabel'
    '/api/v1/accounts/{account_id}/macros/{macro_id}': 'updateMacro'
    '/api/v1/accounts/{account_id}/notifications/{notification_id}': 'markNotificationRead'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}': 'updatePortal'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}': 'updateArticle'
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}': 'updateCategory'
    '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}': 'updateSlaPolicy'
    '/api/v1/accounts/{account_id}/teams/{team_id}': 'updateTeam'
    '/api/v1/accounts/{account_id}/teams/{team_id}/team_members': 'setTeamMembers'
    '/api/v1/accounts/{account_id}/webhooks/{webhook_id}': 'updateWebhook'
    '/platform/api/v1/accounts/{account_id}': 'updatePlatformAccount'
    '/platform/api/v1/agent_bots/{agent_bot_id}': 'updatePlatformAgentBot'
    '/platform/api/v1/users/{user_id}': 'updatePlatformUser'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}': 'updatePublicContact'
    '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}': 'updatePublicMessage'
  }
}
