// Written by `npm run generate`. Change spec/corrections/ instead.

export const addConversationParticipants = { id: 'addConversationParticipants', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' } as const
export const addInboxMembers = { id: 'addInboxMembers', method: 'POST', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'json', repeatSafe: true } as const
export const addPlatformAccountUser = { id: 'addPlatformAccountUser', method: 'POST', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'json', repeatSafe: true } as const
export const addTeamMembers = { id: 'addTeamMembers', method: 'POST', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' } as const
export const assignConversation = { id: 'assignConversation', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments', answer: 'json', nullAnswer: true, repeatSafe: true } as const
export const bulkUpdate = { id: 'bulkUpdate', method: 'POST', path: '/api/v1/accounts/{account_id}/bulk_actions', answer: 'none', repeatSafe: true, dates: { snoozed_until: 'unix' } } as const
export const cloneAutomationRule = { id: 'cloneAutomationRule', method: 'POST', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone', answer: 'json' } as const
export const createAgent = { id: 'createAgent', method: 'POST', path: '/api/v1/accounts/{account_id}/agents', answer: 'json', bucket: 'agent-invitations' } as const
export const createAgentBot = { id: 'createAgentBot', method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots', answer: 'json', multipart: true } as const
export const createAgents = { id: 'createAgents', method: 'POST', path: '/api/v1/accounts/{account_id}/agents/bulk_create', answer: 'none', bucket: 'agent-invitations' } as const
export const createArticle = { id: 'createArticle', method: 'POST', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', answer: 'json' } as const
export const createAutomationRule = { id: 'createAutomationRule', method: 'POST', path: '/api/v1/accounts/{account_id}/automation_rules', answer: 'json' } as const
export const createCampaign = { id: 'createCampaign', method: 'POST', path: '/api/v1/accounts/{account_id}/campaigns', answer: 'json' } as const
export const createCannedResponse = { id: 'createCannedResponse', method: 'POST', path: '/api/v1/accounts/{account_id}/canned_responses', answer: 'json' } as const
export const createCategory = { id: 'createCategory', method: 'POST', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', answer: 'json' } as const
export const createContact = { id: 'createContact', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts', answer: 'json', multipart: true } as const
export const createContactInbox = { id: 'createContactInbox', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes', answer: 'json', repeatSafeWith: 'source_id' } as const
export const createContactNote = { id: 'createContactNote', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', answer: 'json' } as const
export const createConversation = { id: 'createConversation', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations', answer: 'json', multipart: true, dates: { snoozed_until: 'iso' }, multipartJson: ['content_attributes'] } as const
export const createConversationDirectUpload = { id: 'createConversationDirectUpload', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads', answer: 'json' } as const
export const createCustomAttributeDefinition = { id: 'createCustomAttributeDefinition', method: 'POST', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', answer: 'json' } as const
export const createCustomFilter = { id: 'createCustomFilter', method: 'POST', path: '/api/v1/accounts/{account_id}/custom_filters', answer: 'json' } as const
export const createInbox = { id: 'createInbox', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes', answer: 'json', multipart: true } as const
export const createIntegrationHook = { id: 'createIntegrationHook', method: 'POST', path: '/api/v1/accounts/{account_id}/integrations/hooks', answer: 'json' } as const
export const createLabel = { id: 'createLabel', method: 'POST', path: '/api/v1/accounts/{account_id}/labels', answer: 'json' } as const
export const createMacro = { id: 'createMacro', method: 'POST', path: '/api/v1/accounts/{account_id}/macros', answer: 'json' } as const
export const createMessage = { id: 'createMessage', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', answer: 'json', multipart: true, multipartJson: ['content_attributes'] } as const
export const createPlatformAccount = { id: 'createPlatformAccount', method: 'POST', path: '/platform/api/v1/accounts', answer: 'json' } as const
export const createPlatformAgentBot = { id: 'createPlatformAgentBot', method: 'POST', path: '/platform/api/v1/agent_bots', answer: 'json', multipart: true } as const
export const createPlatformUser = { id: 'createPlatformUser', method: 'POST', path: '/platform/api/v1/users', answer: 'json', repeatSafe: true } as const
export const createPortal = { id: 'createPortal', method: 'POST', path: '/api/v1/accounts/{account_id}/portals', answer: 'json' } as const
export const createPublicContact = { id: 'createPublicContact', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts', answer: 'json', repeatSafeWith: 'source_id' } as const
export const createPublicConversation = { id: 'createPublicConversation', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', answer: 'json' } as const
export const createPublicMessage = { id: 'createPublicMessage', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', answer: 'json', multipart: true } as const
export const createSlaPolicy = { id: 'createSlaPolicy', method: 'POST', path: '/api/v1/accounts/{account_id}/sla_policies', answer: 'json' } as const
export const createTeam = { id: 'createTeam', method: 'POST', path: '/api/v1/accounts/{account_id}/teams', answer: 'json' } as const
export const createWebhook = { id: 'createWebhook', method: 'POST', path: '/api/v1/accounts/{account_id}/webhooks', answer: 'json' } as const
export const deleteAgent = { id: 'deleteAgent', method: 'DELETE', path: '/api/v1/accounts/{account_id}/agents/{agent_id}', answer: 'none', bucket: 'agent-removals' } as const
export const deleteAgentBot = { id: 'deleteAgentBot', method: 'DELETE', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'none' } as const
export const deleteAgentBotAvatar = { id: 'deleteAgentBotAvatar', method: 'DELETE', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar', answer: 'json' } as const
export const deleteArticle = { id: 'deleteArticle', method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'none' } as const
export const deleteAutomationRule = { id: 'deleteAutomationRule', method: 'DELETE', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'none' } as const
export const deleteCampaign = { id: 'deleteCampaign', method: 'DELETE', path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', answer: 'none' } as const
export const deleteCannedResponse = { id: 'deleteCannedResponse', method: 'DELETE', path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', answer: 'none' } as const
export const deleteCategory = { id: 'deleteCategory', method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'none' } as const
export const deleteContact = { id: 'deleteContact', method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'none' } as const
export const deleteContactAvatar = { id: 'deleteContactAvatar', method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar', answer: 'json' } as const
export const deleteContactCustomAttributes = { id: 'deleteContactCustomAttributes', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes', answer: 'json', repeatSafe: true } as const
export const deleteContactNote = { id: 'deleteContactNote', method: 'DELETE', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'none' } as const
export const deleteConversation = { id: 'deleteConversation', method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'none', bucket: 'conversation-deletions' } as const
export const deleteConversationCustomAttributes = { id: 'deleteConversationCustomAttributes', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes', answer: 'json', repeatSafe: true } as const
export const deleteConversationDraft = { id: 'deleteConversationDraft', method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'none' } as const
export const deleteCustomAttributeDefinition = { id: 'deleteCustomAttributeDefinition', method: 'DELETE', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'none' } as const
export const deleteCustomFilter = { id: 'deleteCustomFilter', method: 'DELETE', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'none' } as const
export const deleteInbox = { id: 'deleteInbox', method: 'DELETE', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json' } as const
export const deleteInboxAvatar = { id: 'deleteInboxAvatar', method: 'DELETE', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar', answer: 'none' } as const
export const deleteIntegrationHook = { id: 'deleteIntegrationHook', method: 'DELETE', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', answer: 'none' } as const
export const deleteLabel = { id: 'deleteLabel', method: 'DELETE', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'none' } as const
export const deleteMacro = { id: 'deleteMacro', method: 'DELETE', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'none' } as const
export const deleteMessage = { id: 'deleteMessage', method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' } as const
export const deleteNotification = { id: 'deleteNotification', method: 'DELETE', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', answer: 'none' } as const
export const deleteNotifications = { id: 'deleteNotifications', method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/destroy_all', answer: 'none' } as const
export const deletePlatformAccount = { id: 'deletePlatformAccount', method: 'DELETE', path: '/platform/api/v1/accounts/{account_id}', answer: 'none' } as const
export const deletePlatformAgentBot = { id: 'deletePlatformAgentBot', method: 'DELETE', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'none' } as const
export const deletePlatformAgentBotAvatar = { id: 'deletePlatformAgentBotAvatar', method: 'DELETE', path: '/platform/api/v1/agent_bots/{agent_bot_id}/avatar', answer: 'json' } as const
export const deletePlatformUser = { id: 'deletePlatformUser', method: 'DELETE', path: '/platform/api/v1/users/{user_id}', answer: 'none' } as const
export const deletePortal = { id: 'deletePortal', method: 'DELETE', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'none' } as const
export const deleteProfileAvatar = { id: 'deleteProfileAvatar', method: 'DELETE', path: '/api/v1/profile/avatar', answer: 'json' } as const
export const deleteProfileSession = { id: 'deleteProfileSession', method: 'DELETE', path: '/api/v1/profile/sessions/{session_id}', answer: 'none' } as const
export const deleteSlaPolicy = { id: 'deleteSlaPolicy', method: 'DELETE', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'none' } as const
export const deleteTeam = { id: 'deleteTeam', method: 'DELETE', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'none' } as const
export const deleteWebhook = { id: 'deleteWebhook', method: 'DELETE', path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', answer: 'none' } as const
export const disableInboxWhatsappCalling = { id: 'disableInboxWhatsappCalling', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling', answer: 'none', repeatSafe: true } as const
export const downloadAgentReport = { id: 'downloadAgentReport', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/agents', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const downloadConversationSummary = { id: 'downloadConversationSummary', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversations_summary', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const downloadConversationTraffic = { id: 'downloadConversationTraffic', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversation_traffic', answer: 'text', bucket: 'reports' } as const
export const downloadCsatSurveyResponses = { id: 'downloadCsatSurveyResponses', method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses/download', answer: 'text', dates: { since: 'unix', until: 'unix' } } as const
export const downloadInboxReport = { id: 'downloadInboxReport', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/inboxes', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const downloadLabelReport = { id: 'downloadLabelReport', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/labels', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const downloadTeamReport = { id: 'downloadTeamReport', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/teams', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const enableInboxWhatsappCalling = { id: 'enableInboxWhatsappCalling', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling', answer: 'none', repeatSafe: true } as const
export const executeMacro = { id: 'executeMacro', method: 'POST', path: '/api/v1/accounts/{account_id}/macros/{macro_id}/execute', answer: 'none' } as const
export const exportContacts = { id: 'exportContacts', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/export', answer: 'none' } as const
export const filterContacts = { id: 'filterContacts', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/filter', answer: 'json', repeatSafe: true, page: { by: 'page' } } as const
export const filterConversations = { id: 'filterConversations', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/filter', answer: 'json', repeatSafe: true, page: { by: 'page' } } as const
export const findContactByInbox = { id: 'findContactByInbox', method: 'POST', path: '/api/v1/accounts/{account_id}/contact_inboxes/filter', answer: 'json', repeatSafe: true } as const
export const getAccount = { id: 'getAccount', method: 'GET', path: '/api/v1/accounts/{account_id}', answer: 'json' } as const
export const getAgentBot = { id: 'getAgentBot', method: 'GET', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'json' } as const
export const getAgentSummaryReport = { id: 'getAgentSummaryReport', method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/agent', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getArticle = { id: 'getArticle', method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'json' } as const
export const getAutomationRule = { id: 'getAutomationRule', method: 'GET', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'json' } as const
export const getBotMetrics = { id: 'getBotMetrics', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/bot_metrics', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getBotSummary = { id: 'getBotSummary', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/bot_summary', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getBrandedEmailLayout = { id: 'getBrandedEmailLayout', method: 'GET', path: '/api/v1/accounts/{account_id}/branded_email_layout', answer: 'json' } as const
export const getCacheKeys = { id: 'getCacheKeys', method: 'GET', path: '/api/v1/accounts/{account_id}/cache_keys', answer: 'json' } as const
export const getCampaign = { id: 'getCampaign', method: 'GET', path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', answer: 'json' } as const
export const getCategory = { id: 'getCategory', method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'json' } as const
export const getChannelSummaryReport = { id: 'getChannelSummaryReport', method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/channel', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getContact = { id: 'getContact', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json' } as const
export const getContactNote = { id: 'getContactNote', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'json' } as const
export const getConversation = { id: 'getConversation', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' } as const
export const getConversationCounts = { id: 'getConversationCounts', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/meta', answer: 'json', bucket: 'conversation-counts' } as const
export const getConversationDraft = { id: 'getConversationDraft', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'json' } as const
export const getConversationInboxAssistant = { id: 'getConversationInboxAssistant', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant', answer: 'json' } as const
export const getConversationReport = { id: 'getConversationReport', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/conversations', answer: 'json', bucket: 'reports', page: { by: 'page' } } as const
export const getConversationUnreadCounts = { id: 'getConversationUnreadCounts', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/unread_counts', answer: 'json' } as const
export const getCsatMetrics = { id: 'getCsatMetrics', method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses/metrics', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getCsatSurvey = { id: 'getCsatSurvey', method: 'GET', path: '/public/api/v1/csat_survey/{conversation_uuid}', answer: 'json' } as const
export const getCustomAttributeDefinition = { id: 'getCustomAttributeDefinition', method: 'GET', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'json' } as const
export const getCustomFilter = { id: 'getCustomFilter', method: 'GET', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'json' } as const
export const getFirstResponseTimeDistribution = { id: 'getFirstResponseTimeDistribution', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/first_response_time_distribution', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getGroupedLiveConversationMetrics = { id: 'getGroupedLiveConversationMetrics', method: 'GET', path: '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics', answer: 'json' } as const
export const getInbox = { id: 'getInbox', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json' } as const
export const getInboxAgentBot = { id: 'getInboxAgentBot', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot', answer: 'json' } as const
export const getInboxCsatTemplate = { id: 'getInboxCsatTemplate', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template', answer: 'json' } as const
export const getInboxHealth = { id: 'getInboxHealth', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health', answer: 'json' } as const
export const getInboxLabelMatrix = { id: 'getInboxLabelMatrix', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/inbox_label_matrix', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getInboxSummaryReport = { id: 'getInboxSummaryReport', method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/inbox', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getIntegrationApp = { id: 'getIntegrationApp', method: 'GET', path: '/api/v1/accounts/{account_id}/integrations/apps/{app_id}', answer: 'json' } as const
export const getLabel = { id: 'getLabel', method: 'GET', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'json' } as const
export const getLabelSummaryReport = { id: 'getLabelSummaryReport', method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/label', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getLiveConversationMetrics = { id: 'getLiveConversationMetrics', method: 'GET', path: '/api/v2/accounts/{account_id}/live_reports/conversation_metrics', answer: 'json' } as const
export const getMacro = { id: 'getMacro', method: 'GET', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'json' } as const
export const getNotificationSettings = { id: 'getNotificationSettings', method: 'GET', path: '/api/v1/accounts/{account_id}/notification_settings', answer: 'json' } as const
export const getOutgoingMessagesCount = { id: 'getOutgoingMessagesCount', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/outgoing_messages_count', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getPlatformAccount = { id: 'getPlatformAccount', method: 'GET', path: '/platform/api/v1/accounts/{account_id}', answer: 'json' } as const
export const getPlatformAgentBot = { id: 'getPlatformAgentBot', method: 'GET', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'json' } as const
export const getPlatformUser = { id: 'getPlatformUser', method: 'GET', path: '/platform/api/v1/users/{user_id}', answer: 'json' } as const
export const getPlatformUserLoginUrl = { id: 'getPlatformUserLoginUrl', method: 'GET', path: '/platform/api/v1/users/{user_id}/login', answer: 'json' } as const
export const getPlatformUserToken = { id: 'getPlatformUserToken', method: 'POST', path: '/platform/api/v1/users/{user_id}/token', answer: 'json', repeatSafe: true } as const
export const getPortal = { id: 'getPortal', method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'json' } as const
export const getProfile = { id: 'getProfile', method: 'GET', path: '/api/v1/profile', answer: 'json' } as const
export const getPublicContact = { id: 'getPublicContact', method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', answer: 'json' } as const
export const getPublicConversation = { id: 'getPublicConversation', method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}', answer: 'json' } as const
export const getPublicInbox = { id: 'getPublicInbox', method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}', answer: 'json' } as const
export const getReportDrilldown = { id: 'getReportDrilldown', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/drilldown', answer: 'json', bucket: 'report-drilldown', dates: { since: 'unix', until: 'unix', bucket_timestamp: 'unix' }, page: { by: 'page' } } as const
export const getReportSeries = { id: 'getReportSeries', method: 'GET', path: '/api/v2/accounts/{account_id}/reports', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getReportSummary = { id: 'getReportSummary', method: 'GET', path: '/api/v2/accounts/{account_id}/reports/summary', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' } } as const
export const getServerHealth = { id: 'getServerHealth', method: 'GET', path: '/health', answer: 'json' } as const
export const getServerVersion = { id: 'getServerVersion', method: 'GET', path: '/api', answer: 'json' } as const
export const getSlaPolicy = { id: 'getSlaPolicy', method: 'GET', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'json' } as const
export const getTeam = { id: 'getTeam', method: 'GET', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'json' } as const
export const getTeamSummaryReport = { id: 'getTeamSummaryReport', method: 'GET', path: '/api/v2/accounts/{account_id}/summary_reports/team', answer: 'json', dates: { since: 'unix', until: 'unix' } } as const
export const getUnreadNotificationCount = { id: 'getUnreadNotificationCount', method: 'GET', path: '/api/v1/accounts/{account_id}/notifications/unread_count', answer: 'json' } as const
export const globalSearch = { id: 'globalSearch', method: 'GET', path: '/api/v1/accounts/{account_id}/search', answer: 'json' } as const
export const globalSearchArticles = { id: 'globalSearchArticles', method: 'GET', path: '/api/v1/accounts/{account_id}/search/articles', answer: 'json', page: { by: 'page' } } as const
export const globalSearchContacts = { id: 'globalSearchContacts', method: 'GET', path: '/api/v1/accounts/{account_id}/search/contacts', answer: 'json', page: { by: 'page' } } as const
export const globalSearchConversations = { id: 'globalSearchConversations', method: 'GET', path: '/api/v1/accounts/{account_id}/search/conversations', answer: 'json', page: { by: 'page' } } as const
export const globalSearchMessages = { id: 'globalSearchMessages', method: 'GET', path: '/api/v1/accounts/{account_id}/search/messages', answer: 'json', page: { by: 'page' } } as const
export const importContacts = { id: 'importContacts', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/import', answer: 'none', multipart: true } as const
export const listActiveContacts = { id: 'listActiveContacts', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/active', answer: 'json', page: { by: 'page' } } as const
export const listAgentBots = { id: 'listAgentBots', method: 'GET', path: '/api/v1/accounts/{account_id}/agent_bots', answer: 'json' } as const
export const listAgents = { id: 'listAgents', method: 'GET', path: '/api/v1/accounts/{account_id}/agents', answer: 'json' } as const
export const listArticles = { id: 'listArticles', method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', answer: 'json', page: { by: 'page' } } as const
export const listAssignableAgents = { id: 'listAssignableAgents', method: 'GET', path: '/api/v1/accounts/{account_id}/assignable_agents', answer: 'json' } as const
export const listAuditLogs = { id: 'listAuditLogs', method: 'GET', path: '/api/v1/accounts/{account_id}/audit_logs', answer: 'json', page: { by: 'page' } } as const
export const listAutomationRules = { id: 'listAutomationRules', method: 'GET', path: '/api/v1/accounts/{account_id}/automation_rules', answer: 'json' } as const
export const listCalls = { id: 'listCalls', method: 'GET', path: '/api/v1/accounts/{account_id}/calls', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' } } as const
export const listCampaigns = { id: 'listCampaigns', method: 'GET', path: '/api/v1/accounts/{account_id}/campaigns', answer: 'json' } as const
export const listCannedResponses = { id: 'listCannedResponses', method: 'GET', path: '/api/v1/accounts/{account_id}/canned_responses', answer: 'json' } as const
export const listCategories = { id: 'listCategories', method: 'GET', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', answer: 'json', page: { by: 'page' } } as const
export const listContactAttachments = { id: 'listContactAttachments', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments', answer: 'json', page: { by: 'page' } } as const
export const listContactConversations = { id: 'listContactConversations', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations', answer: 'json' } as const
export const listContactLabels = { id: 'listContactLabels', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', answer: 'json' } as const
export const listContactNotes = { id: 'listContactNotes', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', answer: 'json' } as const
export const listContactableInboxes = { id: 'listContactableInboxes', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes', answer: 'json' } as const
export const listContacts = { id: 'listContacts', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts', answer: 'json', page: { by: 'page' } } as const
export const listConversationAttachments = { id: 'listConversationAttachments', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments', answer: 'json', page: { by: 'page' } } as const
export const listConversationLabels = { id: 'listConversationLabels', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', answer: 'json' } as const
export const listConversationParticipants = { id: 'listConversationParticipants', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' } as const
export const listConversationReportingEvents = { id: 'listConversationReportingEvents', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events', answer: 'json' } as const
export const listConversations = { id: 'listConversations', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations', answer: 'json', dates: { updated_within: 'age' }, page: { by: 'page', singlePageWith: 'updated_within' } } as const
export const listCsatSurveyResponses = { id: 'listCsatSurveyResponses', method: 'GET', path: '/api/v1/accounts/{account_id}/csat_survey_responses', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' } } as const
export const listCustomAttributeDefinitions = { id: 'listCustomAttributeDefinitions', method: 'GET', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', answer: 'json' } as const
export const listCustomFilters = { id: 'listCustomFilters', method: 'GET', path: '/api/v1/accounts/{account_id}/custom_filters', answer: 'json' } as const
export const listInboxAssignableAgents = { id: 'listInboxAssignableAgents', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents', answer: 'json' } as const
export const listInboxCampaigns = { id: 'listInboxCampaigns', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns', answer: 'json' } as const
export const listInboxMembers = { id: 'listInboxMembers', method: 'GET', path: '/api/v1/accounts/{account_id}/inbox_members/{inbox_id}', answer: 'json' } as const
export const listInboxMessageTemplates = { id: 'listInboxMessageTemplates', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates', answer: 'json' } as const
export const listInboxes = { id: 'listInboxes', method: 'GET', path: '/api/v1/accounts/{account_id}/inboxes', answer: 'json' } as const
export const listIntegrationApps = { id: 'listIntegrationApps', method: 'GET', path: '/api/v1/accounts/{account_id}/integrations/apps', answer: 'json' } as const
export const listLabels = { id: 'listLabels', method: 'GET', path: '/api/v1/accounts/{account_id}/labels', answer: 'json' } as const
export const listMacros = { id: 'listMacros', method: 'GET', path: '/api/v1/accounts/{account_id}/macros', answer: 'json' } as const
export const listMessages = { id: 'listMessages', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', answer: 'json' } as const
export const listNotifications = { id: 'listNotifications', method: 'GET', path: '/api/v1/accounts/{account_id}/notifications', answer: 'json', page: { by: 'page' } } as const
export const listPlatformAccountUsers = { id: 'listPlatformAccountUsers', method: 'GET', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'json' } as const
export const listPlatformAccounts = { id: 'listPlatformAccounts', method: 'GET', path: '/platform/api/v1/accounts', answer: 'json' } as const
export const listPlatformAgentBots = { id: 'listPlatformAgentBots', method: 'GET', path: '/platform/api/v1/agent_bots', answer: 'json' } as const
export const listPortals = { id: 'listPortals', method: 'GET', path: '/api/v1/accounts/{account_id}/portals', answer: 'json' } as const
export const listProfileSessions = { id: 'listProfileSessions', method: 'GET', path: '/api/v1/profile/sessions', answer: 'json' } as const
export const listPublicConversations = { id: 'listPublicConversations', method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', answer: 'json' } as const
export const listPublicMessages = { id: 'listPublicMessages', method: 'GET', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', answer: 'json' } as const
export const listReportingEvents = { id: 'listReportingEvents', method: 'GET', path: '/api/v1/accounts/{account_id}/reporting_events', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' } } as const
export const listSlaPolicies = { id: 'listSlaPolicies', method: 'GET', path: '/api/v1/accounts/{account_id}/sla_policies', answer: 'json' } as const
export const listTeamMembers = { id: 'listTeamMembers', method: 'GET', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' } as const
export const listTeams = { id: 'listTeams', method: 'GET', path: '/api/v1/accounts/{account_id}/teams', answer: 'json' } as const
export const listWebhooks = { id: 'listWebhooks', method: 'GET', path: '/api/v1/accounts/{account_id}/webhooks', answer: 'json' } as const
export const markAllNotificationsRead = { id: 'markAllNotificationsRead', method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/read_all', answer: 'none', repeatSafe: true } as const
export const markConversationRead = { id: 'markConversationRead', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen', answer: 'json', repeatSafe: true } as const
export const markConversationUnread = { id: 'markConversationUnread', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread', answer: 'json', repeatSafe: true } as const
export const markNotificationRead = { id: 'markNotificationRead', method: 'PATCH', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', answer: 'json' } as const
export const markNotificationUnread = { id: 'markNotificationUnread', method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/unread', answer: 'json', repeatSafe: true } as const
export const markPublicConversationRead = { id: 'markPublicConversationRead', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen', answer: 'none', repeatSafe: true } as const
export const mergeContacts = { id: 'mergeContacts', method: 'POST', path: '/api/v1/accounts/{account_id}/actions/contact_merge', answer: 'json' } as const
export const migratePlatformEmailChannels = { id: 'migratePlatformEmailChannels', method: 'POST', path: '/platform/api/v1/accounts/{account_id}/email_channel_migrations', answer: 'json' } as const
export const muteConversation = { id: 'muteConversation', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute', answer: 'none', repeatSafe: true } as const
export const processIntegrationHookEvent = { id: 'processIntegrationHookEvent', method: 'POST', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event', answer: 'json' } as const
export const registerInboxWebhook = { id: 'registerInboxWebhook', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook', answer: 'json', repeatSafe: true } as const
export const removeConversationParticipants = { id: 'removeConversationParticipants', method: 'DELETE', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'none' } as const
export const removeInboxMembers = { id: 'removeInboxMembers', method: 'DELETE', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'none' } as const
export const removePlatformAccountUser = { id: 'removePlatformAccountUser', method: 'DELETE', path: '/platform/api/v1/accounts/{account_id}/account_users', answer: 'none' } as const
export const removeTeamMembers = { id: 'removeTeamMembers', method: 'DELETE', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'none' } as const
export const reorderArticles = { id: 'reorderArticles', method: 'POST', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder', answer: 'optional', repeatSafe: true } as const
export const replaceContact = { id: 'replaceContact', method: 'PUT', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json', multipart: true } as const
export const replaceConversation = { id: 'replaceConversation', method: 'PUT', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' } as const
export const resetAgentBotAccessToken = { id: 'resetAgentBotAccessToken', method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token', answer: 'json' } as const
export const resetAgentBotSecret = { id: 'resetAgentBotSecret', method: 'POST', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret', answer: 'json' } as const
export const resetInboxSecret = { id: 'resetInboxSecret', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret', answer: 'json' } as const
export const resetProfileAccessToken = { id: 'resetProfileAccessToken', method: 'POST', path: '/api/v1/profile/reset_access_token', answer: 'json' } as const
export const resolvePublicConversation = { id: 'resolvePublicConversation', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status', answer: 'json', repeatSafe: true } as const
export const retryMessage = { id: 'retryMessage', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry', answer: 'json' } as const
export const rotateInboxHmacToken = { id: 'rotateInboxHmacToken', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token', answer: 'json' } as const
export const searchContacts = { id: 'searchContacts', method: 'GET', path: '/api/v1/accounts/{account_id}/contacts/search', answer: 'json', bucket: 'contact-search', page: { by: 'page' } } as const
export const searchConversations = { id: 'searchConversations', method: 'GET', path: '/api/v1/accounts/{account_id}/conversations/search', answer: 'json', dates: { updated_within: 'age' }, page: { by: 'page', singlePageWith: 'updated_within' } } as const
export const sendConversationTranscript = { id: 'sendConversationTranscript', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript', answer: 'none', bucket: 'transcripts' } as const
export const setActiveAccount = { id: 'setActiveAccount', method: 'PUT', path: '/api/v1/profile/set_active_account', answer: 'none' } as const
export const setContactLabels = { id: 'setContactLabels', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', answer: 'json', repeatSafe: true } as const
export const setConversationCustomAttributes = { id: 'setConversationCustomAttributes', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes', answer: 'json', repeatSafe: true } as const
export const setConversationDraft = { id: 'setConversationDraft', method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', answer: 'none' } as const
export const setConversationLabels = { id: 'setConversationLabels', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', answer: 'json', repeatSafe: true } as const
export const setConversationParticipants = { id: 'setConversationParticipants', method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', answer: 'json' } as const
export const setConversationPriority = { id: 'setConversationPriority', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority', answer: 'none', repeatSafe: true } as const
export const setConversationTyping = { id: 'setConversationTyping', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status', answer: 'none', repeatSafe: true } as const
export const setInboxAgentBot = { id: 'setInboxAgentBot', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot', answer: 'none', repeatSafe: true } as const
export const setInboxCallRecording = { id: 'setInboxCallRecording', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_call_recording', answer: 'none', repeatSafe: true } as const
export const setInboxInboundCalls = { id: 'setInboxInboundCalls', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls', answer: 'none', repeatSafe: true } as const
export const setInboxMembers = { id: 'setInboxMembers', method: 'PATCH', path: '/api/v1/accounts/{account_id}/inbox_members', answer: 'json' } as const
export const setProfileAutoOffline = { id: 'setProfileAutoOffline', method: 'POST', path: '/api/v1/profile/auto_offline', answer: 'json', repeatSafe: true } as const
export const setProfileAvailability = { id: 'setProfileAvailability', method: 'POST', path: '/api/v1/profile/availability', answer: 'json', repeatSafe: true } as const
export const setPublicTyping = { id: 'setPublicTyping', method: 'POST', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing', answer: 'none', repeatSafe: true } as const
export const setTeamMembers = { id: 'setTeamMembers', method: 'PATCH', path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', answer: 'json' } as const
export const snoozeNotification = { id: 'snoozeNotification', method: 'POST', path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze', answer: 'json', repeatSafe: true, dates: { snoozed_until: 'unix' } } as const
export const submitCsatSurvey = { id: 'submitCsatSurvey', method: 'PUT', path: '/public/api/v1/csat_survey/{conversation_uuid}', answer: 'json' } as const
export const syncInboxTemplates = { id: 'syncInboxTemplates', method: 'POST', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates', answer: 'json', repeatSafe: true } as const
export const toggleConversationStatus = { id: 'toggleConversationStatus', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status', answer: 'json', repeatSafeWith: 'status', dates: { snoozed_until: 'unix' } } as const
export const translateMessage = { id: 'translateMessage', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate', answer: 'optional' } as const
export const unmuteConversation = { id: 'unmuteConversation', method: 'POST', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute', answer: 'none', repeatSafe: true } as const
export const updateAccount = { id: 'updateAccount', method: 'PATCH', path: '/api/v1/accounts/{account_id}', answer: 'json' } as const
export const updateActiveAt = { id: 'updateActiveAt', method: 'POST', path: '/api/v1/accounts/{account_id}/update_active_at', answer: 'none', repeatSafe: true } as const
export const updateAgent = { id: 'updateAgent', method: 'PATCH', path: '/api/v1/accounts/{account_id}/agents/{agent_id}', answer: 'json' } as const
export const updateAgentBot = { id: 'updateAgentBot', method: 'PATCH', path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', answer: 'json', multipart: true } as const
export const updateArticle = { id: 'updateArticle', method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', answer: 'json' } as const
export const updateAutomationRule = { id: 'updateAutomationRule', method: 'PATCH', path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', answer: 'json' } as const
export const updateBrandedEmailLayout = { id: 'updateBrandedEmailLayout', method: 'PATCH', path: '/api/v1/accounts/{account_id}/branded_email_layout', answer: 'json' } as const
export const updateCampaign = { id: 'updateCampaign', method: 'PATCH', path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', answer: 'json' } as const
export const updateCannedResponse = { id: 'updateCannedResponse', method: 'PATCH', path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', answer: 'json' } as const
export const updateCategory = { id: 'updateCategory', method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', answer: 'json' } as const
export const updateContact = { id: 'updateContact', method: 'PATCH', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', answer: 'json', multipart: true } as const
export const updateContactNote = { id: 'updateContactNote', method: 'PATCH', path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', answer: 'json' } as const
export const updateConversation = { id: 'updateConversation', method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', answer: 'json' } as const
export const updateCsatSurveyResponse = { id: 'updateCsatSurveyResponse', method: 'PATCH', path: '/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}', answer: 'json' } as const
export const updateCustomAttributeDefinition = { id: 'updateCustomAttributeDefinition', method: 'PATCH', path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', answer: 'json' } as const
export const updateCustomFilter = { id: 'updateCustomFilter', method: 'PATCH', path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', answer: 'json' } as const
export const updateInbox = { id: 'updateInbox', method: 'PATCH', path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', answer: 'json', multipart: true } as const
export const updateIntegrationHook = { id: 'updateIntegrationHook', method: 'PATCH', path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', answer: 'json' } as const
export const updateLabel = { id: 'updateLabel', method: 'PATCH', path: '/api/v1/accounts/{account_id}/labels/{label_id}', answer: 'json' } as const
export const updateMacro = { id: 'updateMacro', method: 'PATCH', path: '/api/v1/accounts/{account_id}/macros/{macro_id}', answer: 'json' } as const
export const updateMessageStatus = { id: 'updateMessageStatus', method: 'PATCH', path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' } as const
export const updatePlatformAccount = { id: 'updatePlatformAccount', method: 'PATCH', path: '/platform/api/v1/accounts/{account_id}', answer: 'json' } as const
export const updatePlatformAgentBot = { id: 'updatePlatformAgentBot', method: 'PATCH', path: '/platform/api/v1/agent_bots/{agent_bot_id}', answer: 'json', multipart: true } as const
export const updatePlatformUser = { id: 'updatePlatformUser', method: 'PATCH', path: '/platform/api/v1/users/{user_id}', answer: 'json' } as const
export const updatePortal = { id: 'updatePortal', method: 'PATCH', path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', answer: 'json' } as const
export const updateProfile = { id: 'updateProfile', method: 'PUT', path: '/api/v1/profile', answer: 'json', multipart: true, repeatUnsafeWith: 'profile[current_password]' } as const
export const updatePublicContact = { id: 'updatePublicContact', method: 'PATCH', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', answer: 'json' } as const
export const updatePublicMessage = { id: 'updatePublicMessage', method: 'PATCH', path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}', answer: 'json' } as const
export const updateSlaPolicy = { id: 'updateSlaPolicy', method: 'PATCH', path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', answer: 'json' } as const
export const updateTeam = { id: 'updateTeam', method: 'PATCH', path: '/api/v1/accounts/{account_id}/teams/{team_id}', answer: 'json' } as const
export const updateWebhook = { id: 'updateWebhook', method: 'PATCH', path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', answer: 'json' } as const
export const upload = { id: 'upload', method: 'POST', path: '/api/v1/accounts/{account_id}/upload', answer: 'json', multipart: true, bucket: 'uploads' } as const

export interface OperationFacts {
  addConversationParticipants: typeof addConversationParticipants
  addInboxMembers: typeof addInboxMembers
  addPlatformAccountUser: typeof addPlatformAccountUser
  addTeamMembers: typeof addTeamMembers
  assignConversation: typeof assignConversation
  bulkUpdate: typeof bulkUpdate
  cloneAutomationRule: typeof cloneAutomationRule
  createAgent: typeof createAgent
  createAgentBot: typeof createAgentBot
  createAgents: typeof createAgents
  createArticle: typeof createArticle
  createAutomationRule: typeof createAutomationRule
  createCampaign: typeof createCampaign
  createCannedResponse: typeof createCannedResponse
  createCategory: typeof createCategory
  createContact: typeof createContact
  createContactInbox: typeof createContactInbox
  createContactNote: typeof createContactNote
  createConversation: typeof createConversation
  createConversationDirectUpload: typeof createConversationDirectUpload
  createCustomAttributeDefinition: typeof createCustomAttributeDefinition
  createCustomFilter: typeof createCustomFilter
  createInbox: typeof createInbox
  createIntegrationHook: typeof createIntegrationHook
  createLabel: typeof createLabel
  createMacro: typeof createMacro
  createMessage: typeof createMessage
  createPlatformAccount: typeof createPlatformAccount
  createPlatformAgentBot: typeof createPlatformAgentBot
  createPlatformUser: typeof createPlatformUser
  createPortal: typeof createPortal
  createPublicContact: typeof createPublicContact
  createPublicConversation: typeof createPublicConversation
  createPublicMessage: typeof createPublicMessage
  createSlaPolicy: typeof createSlaPolicy
  createTeam: typeof createTeam
  createWebhook: typeof createWebhook
  deleteAgent: typeof deleteAgent
  deleteAgentBot: typeof deleteAgentBot
  deleteAgentBotAvatar: typeof deleteAgentBotAvatar
  deleteArticle: typeof deleteArticle
  deleteAutomationRule: typeof deleteAutomationRule
  deleteCampaign: typeof deleteCampaign
  deleteCannedResponse: typeof deleteCannedResponse
  deleteCategory: typeof deleteCategory
  deleteContact: typeof deleteContact
  deleteContactAvatar: typeof deleteContactAvatar
  deleteContactCustomAttributes: typeof deleteContactCustomAttributes
  deleteContactNote: typeof deleteContactNote
  deleteConversation: typeof deleteConversation
  deleteConversationCustomAttributes: typeof deleteConversationCustomAttributes
  deleteConversationDraft: typeof deleteConversationDraft
  deleteCustomAttributeDefinition: typeof deleteCustomAttributeDefinition
  deleteCustomFilter: typeof deleteCustomFilter
  deleteInbox: typeof deleteInbox
  deleteInboxAvatar: typeof deleteInboxAvatar
  deleteIntegrationHook: typeof deleteIntegrationHook
  deleteLabel: typeof deleteLabel
  deleteMacro: typeof deleteMacro
  deleteMessage: typeof deleteMessage
  deleteNotification: typeof deleteNotification
  deleteNotifications: typeof deleteNotifications
  deletePlatformAccount: typeof deletePlatformAccount
  deletePlatformAgentBot: typeof deletePlatformAgentBot
  deletePlatformAgentBotAvatar: typeof deletePlatformAgentBotAvatar
  deletePlatformUser: typeof deletePlatformUser
  deletePortal: typeof deletePortal
  deleteProfileAvatar: typeof deleteProfileAvatar
  deleteProfileSession: typeof deleteProfileSession
  deleteSlaPolicy: typeof deleteSlaPolicy
  deleteTeam: typeof deleteTeam
  deleteWebhook: typeof deleteWebhook
  disableInboxWhatsappCalling: typeof disableInboxWhatsappCalling
  downloadAgentReport: typeof downloadAgentReport
  downloadConversationSummary: typeof downloadConversationSummary
  downloadConversationTraffic: typeof downloadConversationTraffic
  downloadCsatSurveyResponses: typeof downloadCsatSurveyResponses
  downloadInboxReport: typeof downloadInboxReport
  downloadLabelReport: typeof downloadLabelReport
  downloadTeamReport: typeof downloadTeamReport
  enableInboxWhatsappCalling: typeof enableInboxWhatsappCalling
  executeMacro: typeof executeMacro
  exportContacts: typeof exportContacts
  filterContacts: typeof filterContacts
  filterConversations: typeof filterConversations
  findContactByInbox: typeof findContactByInbox
  getAccount: typeof getAccount
  getAgentBot: typeof getAgentBot
  getAgentSummaryReport: typeof getAgentSummaryReport
  getArticle: typeof getArticle
  getAutomationRule: typeof getAutomationRule
  getBotMetrics: typeof getBotMetrics
  getBotSummary: typeof getBotSummary
  getBrandedEmailLayout: typeof getBrandedEmailLayout
  getCacheKeys: typeof getCacheKeys
  getCampaign: typeof getCampaign
  getCategory: typeof getCategory
  getChannelSummaryReport: typeof getChannelSummaryReport
  getContact: typeof getContact
  getContactNote: typeof getContactNote
  getConversation: typeof getConversation
  getConversationCounts: typeof getConversationCounts
  getConversationDraft: typeof getConversationDraft
  getConversationInboxAssistant: typeof getConversationInboxAssistant
  getConversationReport: typeof getConversationReport
  getConversationUnreadCounts: typeof getConversationUnreadCounts
  getCsatMetrics: typeof getCsatMetrics
  getCsatSurvey: typeof getCsatSurvey
  getCustomAttributeDefinition: typeof getCustomAttributeDefinition
  getCustomFilter: typeof getCustomFilter
  getFirstResponseTimeDistribution: typeof getFirstResponseTimeDistribution
  getGroupedLiveConversationMetrics: typeof getGroupedLiveConversationMetrics
  getInbox: typeof getInbox
  getInboxAgentBot: typeof getInboxAgentBot
  getInboxCsatTemplate: typeof getInboxCsatTemplate
  getInboxHealth: typeof getInboxHealth
  getInboxLabelMatrix: typeof getInboxLabelMatrix
  getInboxSummaryReport: typeof getInboxSummaryReport
  getIntegrationApp: typeof getIntegrationApp
  getLabel: typeof getLabel
  getLabelSummaryReport: typeof getLabelSummaryReport
  getLiveConversationMetrics: typeof getLiveConversationMetrics
  getMacro: typeof getMacro
  getNotificationSettings: typeof getNotificationSettings
  getOutgoingMessagesCount: typeof getOutgoingMessagesCount
  getPlatformAccount: typeof getPlatformAccount
  getPlatformAgentBot: typeof getPlatformAgentBot
  getPlatformUser: typeof getPlatformUser
  getPlatformUserLoginUrl: typeof getPlatformUserLoginUrl
  getPlatformUserToken: typeof getPlatformUserToken
  getPortal: typeof getPortal
  getProfile: typeof getProfile
  getPublicContact: typeof getPublicContact
  getPublicConversation: typeof getPublicConversation
  getPublicInbox: typeof getPublicInbox
  getReportDrilldown: typeof getReportDrilldown
  getReportSeries: typeof getReportSeries
  getReportSummary: typeof getReportSummary
  getServerHealth: typeof getServerHealth
  getServerVersion: typeof getServerVersion
  getSlaPolicy: typeof getSlaPolicy
  getTeam: typeof getTeam
  getTeamSummaryReport: typeof getTeamSummaryReport
  getUnreadNotificationCount: typeof getUnreadNotificationCount
  globalSearch: typeof globalSearch
  globalSearchArticles: typeof globalSearchArticles
  globalSearchContacts: typeof globalSearchContacts
  globalSearchConversations: typeof globalSearchConversations
  globalSearchMessages: typeof globalSearchMessages
  importContacts: typeof importContacts
  listActiveContacts: typeof listActiveContacts
  listAgentBots: typeof listAgentBots
  listAgents: typeof listAgents
  listArticles: typeof listArticles
  listAssignableAgents: typeof listAssignableAgents
  listAuditLogs: typeof listAuditLogs
  listAutomationRules: typeof listAutomationRules
  listCalls: typeof listCalls
  listCampaigns: typeof listCampaigns
  listCannedResponses: typeof listCannedResponses
  listCategories: typeof listCategories
  listContactAttachments: typeof listContactAttachments
  listContactConversations: typeof listContactConversations
  listContactLabels: typeof listContactLabels
  listContactNotes: typeof listContactNotes
  listContactableInboxes: typeof listContactableInboxes
  listContacts: typeof listContacts
  listConversationAttachments: typeof listConversationAttachments
  listConversationLabels: typeof listConversationLabels
  listConversationParticipants: typeof listConversationParticipants
  listConversationReportingEvents: typeof listConversationReportingEvents
  listConversations: typeof listConversations
  listCsatSurveyResponses: typeof listCsatSurveyResponses
  listCustomAttributeDefinitions: typeof listCustomAttributeDefinitions
  listCustomFilters: typeof listCustomFilters
  listInboxAssignableAgents: typeof listInboxAssignableAgents
  listInboxCampaigns: typeof listInboxCampaigns
  listInboxMembers: typeof listInboxMembers
  listInboxMessageTemplates: typeof listInboxMessageTemplates
  listInboxes: typeof listInboxes
  listIntegrationApps: typeof listIntegrationApps
  listLabels: typeof listLabels
  listMacros: typeof listMacros
  listMessages: typeof listMessages
  listNotifications: typeof listNotifications
  listPlatformAccountUsers: typeof listPlatformAccountUsers
  listPlatformAccounts: typeof listPlatformAccounts
  listPlatformAgentBots: typeof listPlatformAgentBots
  listPortals: typeof listPortals
  listProfileSessions: typeof listProfileSessions
  listPublicConversations: typeof listPublicConversations
  listPublicMessages: typeof listPublicMessages
  listReportingEvents: typeof listReportingEvents
  listSlaPolicies: typeof listSlaPolicies
  listTeamMembers: typeof listTeamMembers
  listTeams: typeof listTeams
  listWebhooks: typeof listWebhooks
  markAllNotificationsRead: typeof markAllNotificationsRead
  markConversationRead: typeof markConversationRead
  markConversationUnread: typeof markConversationUnread
  markNotificationRead: typeof markNotificationRead
  markNotificationUnread: typeof markNotificationUnread
  markPublicConversationRead: typeof markPublicConversationRead
  mergeContacts: typeof mergeContacts
  migratePlatformEmailChannels: typeof migratePlatformEmailChannels
  muteConversation: typeof muteConversation
  processIntegrationHookEvent: typeof processIntegrationHookEvent
  registerInboxWebhook: typeof registerInboxWebhook
  removeConversationParticipants: typeof removeConversationParticipants
  removeInboxMembers: typeof removeInboxMembers
  removePlatformAccountUser: typeof removePlatformAccountUser
  removeTeamMembers: typeof removeTeamMembers
  reorderArticles: typeof reorderArticles
  replaceContact: typeof replaceContact
  replaceConversation: typeof replaceConversation
  resetAgentBotAccessToken: typeof resetAgentBotAccessToken
  resetAgentBotSecret: typeof resetAgentBotSecret
  resetInboxSecret: typeof resetInboxSecret
  resetProfileAccessToken: typeof resetProfileAccessToken
  resolvePublicConversation: typeof resolvePublicConversation
  retryMessage: typeof retryMessage
  rotateInboxHmacToken: typeof rotateInboxHmacToken
  searchContacts: typeof searchContacts
  searchConversations: typeof searchConversations
  sendConversationTranscript: typeof sendConversationTranscript
  setActiveAccount: typeof setActiveAccount
  setContactLabels: typeof setContactLabels
  setConversationCustomAttributes: typeof setConversationCustomAttributes
  setConversationDraft: typeof setConversationDraft
  setConversationLabels: typeof setConversationLabels
  setConversationParticipants: typeof setConversationParticipants
  setConversationPriority: typeof setConversationPriority
  setConversationTyping: typeof setConversationTyping
  setInboxAgentBot: typeof setInboxAgentBot
  setInboxCallRecording: typeof setInboxCallRecording
  setInboxInboundCalls: typeof setInboxInboundCalls
  setInboxMembers: typeof setInboxMembers
  setProfileAutoOffline: typeof setProfileAutoOffline
  setProfileAvailability: typeof setProfileAvailability
  setPublicTyping: typeof setPublicTyping
  setTeamMembers: typeof setTeamMembers
  snoozeNotification: typeof snoozeNotification
  submitCsatSurvey: typeof submitCsatSurvey
  syncInboxTemplates: typeof syncInboxTemplates
  toggleConversationStatus: typeof toggleConversationStatus
  translateMessage: typeof translateMessage
  unmuteConversation: typeof unmuteConversation
  updateAccount: typeof updateAccount
  updateActiveAt: typeof updateActiveAt
  updateAgent: typeof updateAgent
  updateAgentBot: typeof updateAgentBot
  updateArticle: typeof updateArticle
  updateAutomationRule: typeof updateAutomationRule
  updateBrandedEmailLayout: typeof updateBrandedEmailLayout
  updateCampaign: typeof updateCampaign
  updateCannedResponse: typeof updateCannedResponse
  updateCategory: typeof updateCategory
  updateContact: typeof updateContact
  updateContactNote: typeof updateContactNote
  updateConversation: typeof updateConversation
  updateCsatSurveyResponse: typeof updateCsatSurveyResponse
  updateCustomAttributeDefinition: typeof updateCustomAttributeDefinition
  updateCustomFilter: typeof updateCustomFilter
  updateInbox: typeof updateInbox
  updateIntegrationHook: typeof updateIntegrationHook
  updateLabel: typeof updateLabel
  updateMacro: typeof updateMacro
  updateMessageStatus: typeof updateMessageStatus
  updatePlatformAccount: typeof updatePlatformAccount
  updatePlatformAgentBot: typeof updatePlatformAgentBot
  updatePlatformUser: typeof updatePlatformUser
  updatePortal: typeof updatePortal
  updateProfile: typeof updateProfile
  updatePublicContact: typeof updatePublicContact
  updatePublicMessage: typeof updatePublicMessage
  updateSlaPolicy: typeof updateSlaPolicy
  updateTeam: typeof updateTeam
  updateWebhook: typeof updateWebhook
  upload: typeof upload
}

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
    '/api/v1/accounts/{account_id}/branded_email_layout': 'getBrandedEmailLayout'
    '/api/v1/accounts/{account_id}/cache_keys': 'getCacheKeys'
    '/api/v1/accounts/{account_id}/calls': 'listCalls'
    '/api/v1/accounts/{account_id}/campaigns': 'listCampaigns'
    '/api/v1/accounts/{account_id}/campaigns/{campaign_id}': 'getCampaign'
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
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates': 'listInboxMessageTemplates'
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
    '/api/v1/profile/sessions': 'listProfileSessions'
    '/api/v2/accounts/{account_id}/live_reports/conversation_metrics': 'getLiveConversationMetrics'
    '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics': 'getGroupedLiveConversationMetrics'
    '/api/v2/accounts/{account_id}/reports': 'getReportSeries'
    '/api/v2/accounts/{account_id}/reports/agents': 'downloadAgentReport'
    '/api/v2/accounts/{account_id}/reports/bot_metrics': 'getBotMetrics'
    '/api/v2/accounts/{account_id}/reports/bot_summary': 'getBotSummary'
    '/api/v2/accounts/{account_id}/reports/conversation_traffic': 'downloadConversationTraffic'
    '/api/v2/accounts/{account_id}/reports/conversations': 'getConversationReport'
    '/api/v2/accounts/{account_id}/reports/conversations_summary': 'downloadConversationSummary'
    '/api/v2/accounts/{account_id}/reports/drilldown': 'getReportDrilldown'
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
    '/api/v1/accounts/{account_id}/campaigns': 'createCampaign'
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
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes': 'deleteConversationCustomAttributes'
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
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling': 'disableInboxWhatsappCalling'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling': 'enableInboxWhatsappCalling'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook': 'registerInboxWebhook'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret': 'resetInboxSecret'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token': 'rotateInboxHmacToken'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot': 'setInboxAgentBot'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_call_recording': 'setInboxCallRecording'
    '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls': 'setInboxInboundCalls'
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
    '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder': 'reorderArticles'
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
    '/api/v1/accounts/{account_id}/campaigns/{campaign_id}': 'deleteCampaign'
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
    '/api/v1/profile/sessions/{session_id}': 'deleteProfileSession'
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
    '/api/v1/accounts/{account_id}/branded_email_layout': 'updateBrandedEmailLayout'
    '/api/v1/accounts/{account_id}/campaigns/{campaign_id}': 'updateCampaign'
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
