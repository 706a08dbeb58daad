// Written by `npm run generate`. Change spec/corrections/ instead.

export const getServerVersion = { path: '/api', method: 'GET', answer: 'json', id: 'getServerVersion' } as const
export const getAccount = { path: '/api/v1/accounts/{account_id}', method: 'GET', answer: 'json', id: 'getAccount' } as const
export const updateAccount = { path: '/api/v1/accounts/{account_id}', method: 'PATCH', answer: 'json', id: 'updateAccount' } as const
export const mergeContacts = { path: '/api/v1/accounts/{account_id}/actions/contact_merge', method: 'POST', answer: 'json', id: 'mergeContacts' } as const
export const listAgentBots = { path: '/api/v1/accounts/{account_id}/agent_bots', method: 'GET', answer: 'json', id: 'listAgentBots' } as const
export const createAgentBot = { path: '/api/v1/accounts/{account_id}/agent_bots', method: 'POST', answer: 'json', multipart: true, id: 'createAgentBot' } as const
export const getAgentBot = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', method: 'GET', answer: 'json', id: 'getAgentBot' } as const
export const deleteAgentBot = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', method: 'DELETE', answer: 'none', id: 'deleteAgentBot' } as const
export const updateAgentBot = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}', method: 'PATCH', answer: 'json', multipart: true, id: 'updateAgentBot' } as const
export const deleteAgentBotAvatar = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar', method: 'DELETE', answer: 'json', id: 'deleteAgentBotAvatar' } as const
export const resetAgentBotAccessToken = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token', method: 'POST', answer: 'json', id: 'resetAgentBotAccessToken' } as const
export const resetAgentBotSecret = { path: '/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret', method: 'POST', answer: 'json', id: 'resetAgentBotSecret' } as const
export const listAgents = { path: '/api/v1/accounts/{account_id}/agents', method: 'GET', answer: 'json', id: 'listAgents' } as const
export const createAgent = { path: '/api/v1/accounts/{account_id}/agents', method: 'POST', answer: 'json', bucket: 'agent-invitations', id: 'createAgent' } as const
export const createAgents = { path: '/api/v1/accounts/{account_id}/agents/bulk_create', method: 'POST', answer: 'none', bucket: 'agent-invitations', id: 'createAgents' } as const
export const deleteAgent = { path: '/api/v1/accounts/{account_id}/agents/{agent_id}', method: 'DELETE', answer: 'none', bucket: 'agent-removals', id: 'deleteAgent' } as const
export const updateAgent = { path: '/api/v1/accounts/{account_id}/agents/{agent_id}', method: 'PATCH', answer: 'json', id: 'updateAgent' } as const
export const listAssignableAgents = { path: '/api/v1/accounts/{account_id}/assignable_agents', method: 'GET', answer: 'json', id: 'listAssignableAgents' } as const
export const listAuditLogs = { path: '/api/v1/accounts/{account_id}/audit_logs', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listAuditLogs' } as const
export const listAutomationRules = { path: '/api/v1/accounts/{account_id}/automation_rules', method: 'GET', answer: 'json', id: 'listAutomationRules' } as const
export const createAutomationRule = { path: '/api/v1/accounts/{account_id}/automation_rules', method: 'POST', answer: 'json', id: 'createAutomationRule' } as const
export const getAutomationRule = { path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', method: 'GET', answer: 'json', id: 'getAutomationRule' } as const
export const deleteAutomationRule = { path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', method: 'DELETE', answer: 'none', id: 'deleteAutomationRule' } as const
export const updateAutomationRule = { path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}', method: 'PATCH', answer: 'json', id: 'updateAutomationRule' } as const
export const cloneAutomationRule = { path: '/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone', method: 'POST', answer: 'json', id: 'cloneAutomationRule' } as const
export const getBrandedEmailLayout = { path: '/api/v1/accounts/{account_id}/branded_email_layout', method: 'GET', answer: 'json', id: 'getBrandedEmailLayout' } as const
export const updateBrandedEmailLayout = { path: '/api/v1/accounts/{account_id}/branded_email_layout', method: 'PATCH', answer: 'json', id: 'updateBrandedEmailLayout' } as const
export const bulkUpdate = { path: '/api/v1/accounts/{account_id}/bulk_actions', method: 'POST', answer: 'none', repeatSafe: true, dates: { snoozed_until: 'unix' }, id: 'bulkUpdate' } as const
export const getCacheKeys = { path: '/api/v1/accounts/{account_id}/cache_keys', method: 'GET', answer: 'json', id: 'getCacheKeys' } as const
export const listCalls = { path: '/api/v1/accounts/{account_id}/calls', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' }, id: 'listCalls' } as const
export const listCampaigns = { path: '/api/v1/accounts/{account_id}/campaigns', method: 'GET', answer: 'json', id: 'listCampaigns' } as const
export const createCampaign = { path: '/api/v1/accounts/{account_id}/campaigns', method: 'POST', answer: 'json', id: 'createCampaign' } as const
export const getCampaign = { path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', method: 'GET', answer: 'json', id: 'getCampaign' } as const
export const deleteCampaign = { path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', method: 'DELETE', answer: 'none', id: 'deleteCampaign' } as const
export const updateCampaign = { path: '/api/v1/accounts/{account_id}/campaigns/{campaign_id}', method: 'PATCH', answer: 'json', id: 'updateCampaign' } as const
export const listCannedResponses = { path: '/api/v1/accounts/{account_id}/canned_responses', method: 'GET', answer: 'json', id: 'listCannedResponses' } as const
export const createCannedResponse = { path: '/api/v1/accounts/{account_id}/canned_responses', method: 'POST', answer: 'json', id: 'createCannedResponse' } as const
export const deleteCannedResponse = { path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', method: 'DELETE', answer: 'none', id: 'deleteCannedResponse' } as const
export const updateCannedResponse = { path: '/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}', method: 'PATCH', answer: 'json', id: 'updateCannedResponse' } as const
export const findContactByInbox = { path: '/api/v1/accounts/{account_id}/contact_inboxes/filter', method: 'POST', answer: 'json', repeatSafe: true, id: 'findContactByInbox' } as const
export const listContacts = { path: '/api/v1/accounts/{account_id}/contacts', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listContacts' } as const
export const createContact = { path: '/api/v1/accounts/{account_id}/contacts', method: 'POST', answer: 'json', multipart: true, id: 'createContact' } as const
export const listActiveContacts = { path: '/api/v1/accounts/{account_id}/contacts/active', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listActiveContacts' } as const
export const exportContacts = { path: '/api/v1/accounts/{account_id}/contacts/export', method: 'POST', answer: 'none', id: 'exportContacts' } as const
export const filterContacts = { path: '/api/v1/accounts/{account_id}/contacts/filter', method: 'POST', answer: 'json', repeatSafe: true, page: { by: 'page' }, id: 'filterContacts' } as const
export const importContacts = { path: '/api/v1/accounts/{account_id}/contacts/import', method: 'POST', answer: 'none', multipart: true, id: 'importContacts' } as const
export const searchContacts = { path: '/api/v1/accounts/{account_id}/contacts/search', method: 'GET', answer: 'json', bucket: 'contact-search', page: { by: 'page' }, id: 'searchContacts' } as const
export const getContact = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', method: 'GET', answer: 'json', id: 'getContact' } as const
export const replaceContact = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', method: 'PUT', answer: 'json', multipart: true, id: 'replaceContact' } as const
export const deleteContact = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', method: 'DELETE', answer: 'none', id: 'deleteContact' } as const
export const updateContact = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}', method: 'PATCH', answer: 'json', multipart: true, id: 'updateContact' } as const
export const listContactAttachments = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listContactAttachments' } as const
export const deleteContactAvatar = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar', method: 'DELETE', answer: 'json', id: 'deleteContactAvatar' } as const
export const createContactInbox = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes', method: 'POST', answer: 'json', repeatSafeWith: 'source_id', id: 'createContactInbox' } as const
export const listContactableInboxes = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes', method: 'GET', answer: 'json', id: 'listContactableInboxes' } as const
export const listContactConversations = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations', method: 'GET', answer: 'json', id: 'listContactConversations' } as const
export const deleteContactCustomAttributes = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes', method: 'POST', answer: 'json', repeatSafe: true, id: 'deleteContactCustomAttributes' } as const
export const listContactLabels = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', method: 'GET', answer: 'json', id: 'listContactLabels' } as const
export const setContactLabels = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/labels', method: 'POST', answer: 'json', repeatSafe: true, id: 'setContactLabels' } as const
export const listContactNotes = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', method: 'GET', answer: 'json', id: 'listContactNotes' } as const
export const createContactNote = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes', method: 'POST', answer: 'json', id: 'createContactNote' } as const
export const getContactNote = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', method: 'GET', answer: 'json', id: 'getContactNote' } as const
export const deleteContactNote = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', method: 'DELETE', answer: 'none', id: 'deleteContactNote' } as const
export const updateContactNote = { path: '/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}', method: 'PATCH', answer: 'json', id: 'updateContactNote' } as const
export const listConversations = { path: '/api/v1/accounts/{account_id}/conversations', method: 'GET', answer: 'json', dates: { updated_within: 'age' }, page: { by: 'page', singlePageWith: 'updated_within' }, id: 'listConversations' } as const
export const createConversation = { path: '/api/v1/accounts/{account_id}/conversations', method: 'POST', answer: 'json', multipart: true, dates: { snoozed_until: 'iso' }, multipartJson: ['content_attributes'], id: 'createConversation' } as const
export const filterConversations = { path: '/api/v1/accounts/{account_id}/conversations/filter', method: 'POST', answer: 'json', repeatSafe: true, page: { by: 'page' }, id: 'filterConversations' } as const
export const getConversationCounts = { path: '/api/v1/accounts/{account_id}/conversations/meta', method: 'GET', answer: 'json', bucket: 'conversation-counts', id: 'getConversationCounts' } as const
export const searchConversations = { path: '/api/v1/accounts/{account_id}/conversations/search', method: 'GET', answer: 'json', dates: { updated_within: 'age' }, page: { by: 'page', singlePageWith: 'updated_within' }, id: 'searchConversations' } as const
export const getConversationUnreadCounts = { path: '/api/v1/accounts/{account_id}/conversations/unread_counts', method: 'GET', answer: 'json', id: 'getConversationUnreadCounts' } as const
export const getConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', method: 'GET', answer: 'json', id: 'getConversation' } as const
export const replaceConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', method: 'PUT', answer: 'json', id: 'replaceConversation' } as const
export const deleteConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', method: 'DELETE', answer: 'none', bucket: 'conversation-deletions', id: 'deleteConversation' } as const
export const updateConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}', method: 'PATCH', answer: 'json', id: 'updateConversation' } as const
export const assignConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments', method: 'POST', answer: 'json', nullAnswer: true, repeatSafe: true, id: 'assignConversation' } as const
export const listConversationAttachments = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listConversationAttachments' } as const
export const setConversationCustomAttributes = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes', method: 'POST', answer: 'json', repeatSafe: true, id: 'setConversationCustomAttributes' } as const
export const deleteConversationCustomAttributes = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes', method: 'POST', answer: 'json', repeatSafe: true, id: 'deleteConversationCustomAttributes' } as const
export const createConversationDirectUpload = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads', method: 'POST', answer: 'json', id: 'createConversationDirectUpload' } as const
export const getConversationDraft = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', method: 'GET', answer: 'json', id: 'getConversationDraft' } as const
export const deleteConversationDraft = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', method: 'DELETE', answer: 'none', id: 'deleteConversationDraft' } as const
export const setConversationDraft = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages', method: 'PATCH', answer: 'none', id: 'setConversationDraft' } as const
export const getConversationInboxAssistant = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant', method: 'GET', answer: 'json', id: 'getConversationInboxAssistant' } as const
export const listConversationLabels = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', method: 'GET', answer: 'json', id: 'listConversationLabels' } as const
export const setConversationLabels = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels', method: 'POST', answer: 'json', repeatSafe: true, id: 'setConversationLabels' } as const
export const listMessages = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', method: 'GET', answer: 'json', id: 'listMessages' } as const
export const createMessage = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages', method: 'POST', answer: 'json', multipart: true, multipartJson: ['content_attributes'], id: 'createMessage' } as const
export const deleteMessage = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', method: 'DELETE', answer: 'json', id: 'deleteMessage' } as const
export const updateMessageStatus = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}', method: 'PATCH', answer: 'json', id: 'updateMessageStatus' } as const
export const retryMessage = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry', method: 'POST', answer: 'json', id: 'retryMessage' } as const
export const translateMessage = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate', method: 'POST', answer: 'optional', id: 'translateMessage' } as const
export const muteConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute', method: 'POST', answer: 'none', repeatSafe: true, id: 'muteConversation' } as const
export const listConversationParticipants = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', method: 'GET', answer: 'json', id: 'listConversationParticipants' } as const
export const addConversationParticipants = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', method: 'POST', answer: 'json', id: 'addConversationParticipants' } as const
export const removeConversationParticipants = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', method: 'DELETE', answer: 'none', id: 'removeConversationParticipants' } as const
export const setConversationParticipants = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants', method: 'PATCH', answer: 'json', id: 'setConversationParticipants' } as const
export const listConversationReportingEvents = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events', method: 'GET', answer: 'json', id: 'listConversationReportingEvents' } as const
export const setConversationPriority = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority', method: 'POST', answer: 'none', repeatSafe: true, id: 'setConversationPriority' } as const
export const toggleConversationStatus = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status', method: 'POST', answer: 'json', repeatSafeWith: 'status', dates: { snoozed_until: 'unix' }, id: 'toggleConversationStatus' } as const
export const setConversationTyping = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status', method: 'POST', answer: 'none', repeatSafe: true, id: 'setConversationTyping' } as const
export const sendConversationTranscript = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript', method: 'POST', answer: 'none', bucket: 'transcripts', id: 'sendConversationTranscript' } as const
export const unmuteConversation = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute', method: 'POST', answer: 'none', repeatSafe: true, id: 'unmuteConversation' } as const
export const markConversationUnread = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread', method: 'POST', answer: 'json', repeatSafe: true, id: 'markConversationUnread' } as const
export const markConversationRead = { path: '/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen', method: 'POST', answer: 'json', repeatSafe: true, id: 'markConversationRead' } as const
export const listCsatSurveyResponses = { path: '/api/v1/accounts/{account_id}/csat_survey_responses', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' }, id: 'listCsatSurveyResponses' } as const
export const downloadCsatSurveyResponses = { path: '/api/v1/accounts/{account_id}/csat_survey_responses/download', method: 'GET', answer: 'text', dates: { since: 'unix', until: 'unix' }, id: 'downloadCsatSurveyResponses' } as const
export const getCsatMetrics = { path: '/api/v1/accounts/{account_id}/csat_survey_responses/metrics', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getCsatMetrics' } as const
export const updateCsatSurveyResponse = { path: '/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}', method: 'PATCH', answer: 'json', id: 'updateCsatSurveyResponse' } as const
export const listCustomAttributeDefinitions = { path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', method: 'GET', answer: 'json', id: 'listCustomAttributeDefinitions' } as const
export const createCustomAttributeDefinition = { path: '/api/v1/accounts/{account_id}/custom_attribute_definitions', method: 'POST', answer: 'json', id: 'createCustomAttributeDefinition' } as const
export const getCustomAttributeDefinition = { path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', method: 'GET', answer: 'json', id: 'getCustomAttributeDefinition' } as const
export const deleteCustomAttributeDefinition = { path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', method: 'DELETE', answer: 'none', id: 'deleteCustomAttributeDefinition' } as const
export const updateCustomAttributeDefinition = { path: '/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}', method: 'PATCH', answer: 'json', id: 'updateCustomAttributeDefinition' } as const
export const listCustomFilters = { path: '/api/v1/accounts/{account_id}/custom_filters', method: 'GET', answer: 'json', id: 'listCustomFilters' } as const
export const createCustomFilter = { path: '/api/v1/accounts/{account_id}/custom_filters', method: 'POST', answer: 'json', id: 'createCustomFilter' } as const
export const getCustomFilter = { path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', method: 'GET', answer: 'json', id: 'getCustomFilter' } as const
export const deleteCustomFilter = { path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', method: 'DELETE', answer: 'none', id: 'deleteCustomFilter' } as const
export const updateCustomFilter = { path: '/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}', method: 'PATCH', answer: 'json', id: 'updateCustomFilter' } as const
export const addInboxMembers = { path: '/api/v1/accounts/{account_id}/inbox_members', method: 'POST', answer: 'json', repeatSafe: true, id: 'addInboxMembers' } as const
export const removeInboxMembers = { path: '/api/v1/accounts/{account_id}/inbox_members', method: 'DELETE', answer: 'none', id: 'removeInboxMembers' } as const
export const setInboxMembers = { path: '/api/v1/accounts/{account_id}/inbox_members', method: 'PATCH', answer: 'json', id: 'setInboxMembers' } as const
export const listInboxMembers = { path: '/api/v1/accounts/{account_id}/inbox_members/{inbox_id}', method: 'GET', answer: 'json', id: 'listInboxMembers' } as const
export const listInboxes = { path: '/api/v1/accounts/{account_id}/inboxes', method: 'GET', answer: 'json', id: 'listInboxes' } as const
export const createInbox = { path: '/api/v1/accounts/{account_id}/inboxes', method: 'POST', answer: 'json', multipart: true, id: 'createInbox' } as const
export const getInbox = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', method: 'GET', answer: 'json', id: 'getInbox' } as const
export const deleteInbox = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', method: 'DELETE', answer: 'json', id: 'deleteInbox' } as const
export const updateInbox = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}', method: 'PATCH', answer: 'json', multipart: true, id: 'updateInbox' } as const
export const getInboxAgentBot = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot', method: 'GET', answer: 'json', id: 'getInboxAgentBot' } as const
export const listInboxAssignableAgents = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents', method: 'GET', answer: 'json', id: 'listInboxAssignableAgents' } as const
export const deleteInboxAvatar = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar', method: 'DELETE', answer: 'none', id: 'deleteInboxAvatar' } as const
export const listInboxCampaigns = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns', method: 'GET', answer: 'json', id: 'listInboxCampaigns' } as const
export const getInboxCsatTemplate = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template', method: 'GET', answer: 'json', id: 'getInboxCsatTemplate' } as const
export const disableInboxWhatsappCalling = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling', method: 'POST', answer: 'none', repeatSafe: true, id: 'disableInboxWhatsappCalling' } as const
export const enableInboxWhatsappCalling = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling', method: 'POST', answer: 'none', repeatSafe: true, id: 'enableInboxWhatsappCalling' } as const
export const getInboxHealth = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health', method: 'GET', answer: 'json', id: 'getInboxHealth' } as const
export const listInboxMessageTemplates = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates', method: 'GET', answer: 'json', id: 'listInboxMessageTemplates' } as const
export const registerInboxWebhook = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook', method: 'POST', answer: 'json', repeatSafe: true, id: 'registerInboxWebhook' } as const
export const resetInboxSecret = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret', method: 'POST', answer: 'json', id: 'resetInboxSecret' } as const
export const rotateInboxHmacToken = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token', method: 'POST', answer: 'json', id: 'rotateInboxHmacToken' } as const
export const setInboxAgentBot = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot', method: 'POST', answer: 'none', repeatSafe: true, id: 'setInboxAgentBot' } as const
export const setInboxCallRecording = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_call_recording', method: 'POST', answer: 'none', repeatSafe: true, id: 'setInboxCallRecording' } as const
export const setInboxInboundCalls = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls', method: 'POST', answer: 'none', repeatSafe: true, id: 'setInboxInboundCalls' } as const
export const syncInboxTemplates = { path: '/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates', method: 'POST', answer: 'json', repeatSafe: true, id: 'syncInboxTemplates' } as const
export const listIntegrationApps = { path: '/api/v1/accounts/{account_id}/integrations/apps', method: 'GET', answer: 'json', id: 'listIntegrationApps' } as const
export const getIntegrationApp = { path: '/api/v1/accounts/{account_id}/integrations/apps/{app_id}', method: 'GET', answer: 'json', id: 'getIntegrationApp' } as const
export const createIntegrationHook = { path: '/api/v1/accounts/{account_id}/integrations/hooks', method: 'POST', answer: 'json', id: 'createIntegrationHook' } as const
export const deleteIntegrationHook = { path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', method: 'DELETE', answer: 'none', id: 'deleteIntegrationHook' } as const
export const updateIntegrationHook = { path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}', method: 'PATCH', answer: 'json', id: 'updateIntegrationHook' } as const
export const processIntegrationHookEvent = { path: '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event', method: 'POST', answer: 'json', id: 'processIntegrationHookEvent' } as const
export const listLabels = { path: '/api/v1/accounts/{account_id}/labels', method: 'GET', answer: 'json', id: 'listLabels' } as const
export const createLabel = { path: '/api/v1/accounts/{account_id}/labels', method: 'POST', answer: 'json', id: 'createLabel' } as const
export const getLabel = { path: '/api/v1/accounts/{account_id}/labels/{label_id}', method: 'GET', answer: 'json', id: 'getLabel' } as const
export const deleteLabel = { path: '/api/v1/accounts/{account_id}/labels/{label_id}', method: 'DELETE', answer: 'none', id: 'deleteLabel' } as const
export const updateLabel = { path: '/api/v1/accounts/{account_id}/labels/{label_id}', method: 'PATCH', answer: 'json', id: 'updateLabel' } as const
export const listMacros = { path: '/api/v1/accounts/{account_id}/macros', method: 'GET', answer: 'json', id: 'listMacros' } as const
export const createMacro = { path: '/api/v1/accounts/{account_id}/macros', method: 'POST', answer: 'json', id: 'createMacro' } as const
export const getMacro = { path: '/api/v1/accounts/{account_id}/macros/{macro_id}', method: 'GET', answer: 'json', id: 'getMacro' } as const
export const deleteMacro = { path: '/api/v1/accounts/{account_id}/macros/{macro_id}', method: 'DELETE', answer: 'none', id: 'deleteMacro' } as const
export const updateMacro = { path: '/api/v1/accounts/{account_id}/macros/{macro_id}', method: 'PATCH', answer: 'json', id: 'updateMacro' } as const
export const executeMacro = { path: '/api/v1/accounts/{account_id}/macros/{macro_id}/execute', method: 'POST', answer: 'none', id: 'executeMacro' } as const
export const getNotificationSettings = { path: '/api/v1/accounts/{account_id}/notification_settings', method: 'GET', answer: 'json', id: 'getNotificationSettings' } as const
export const listNotifications = { path: '/api/v1/accounts/{account_id}/notifications', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listNotifications' } as const
export const deleteNotifications = { path: '/api/v1/accounts/{account_id}/notifications/destroy_all', method: 'POST', answer: 'none', id: 'deleteNotifications' } as const
export const markAllNotificationsRead = { path: '/api/v1/accounts/{account_id}/notifications/read_all', method: 'POST', answer: 'none', repeatSafe: true, id: 'markAllNotificationsRead' } as const
export const getUnreadNotificationCount = { path: '/api/v1/accounts/{account_id}/notifications/unread_count', method: 'GET', answer: 'json', id: 'getUnreadNotificationCount' } as const
export const deleteNotification = { path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', method: 'DELETE', answer: 'none', id: 'deleteNotification' } as const
export const markNotificationRead = { path: '/api/v1/accounts/{account_id}/notifications/{notification_id}', method: 'PATCH', answer: 'json', id: 'markNotificationRead' } as const
export const snoozeNotification = { path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze', method: 'POST', answer: 'json', repeatSafe: true, dates: { snoozed_until: 'unix' }, id: 'snoozeNotification' } as const
export const markNotificationUnread = { path: '/api/v1/accounts/{account_id}/notifications/{notification_id}/unread', method: 'POST', answer: 'json', repeatSafe: true, id: 'markNotificationUnread' } as const
export const listPortals = { path: '/api/v1/accounts/{account_id}/portals', method: 'GET', answer: 'json', id: 'listPortals' } as const
export const createPortal = { path: '/api/v1/accounts/{account_id}/portals', method: 'POST', answer: 'json', id: 'createPortal' } as const
export const getPortal = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', method: 'GET', answer: 'json', id: 'getPortal' } as const
export const deletePortal = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', method: 'DELETE', answer: 'none', id: 'deletePortal' } as const
export const updatePortal = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}', method: 'PATCH', answer: 'json', id: 'updatePortal' } as const
export const listArticles = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listArticles' } as const
export const createArticle = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles', method: 'POST', answer: 'json', id: 'createArticle' } as const
export const reorderArticles = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder', method: 'POST', answer: 'optional', repeatSafe: true, id: 'reorderArticles' } as const
export const getArticle = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', method: 'GET', answer: 'json', id: 'getArticle' } as const
export const deleteArticle = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', method: 'DELETE', answer: 'none', id: 'deleteArticle' } as const
export const updateArticle = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}', method: 'PATCH', answer: 'json', id: 'updateArticle' } as const
export const listCategories = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'listCategories' } as const
export const createCategory = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories', method: 'POST', answer: 'json', id: 'createCategory' } as const
export const getCategory = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', method: 'GET', answer: 'json', id: 'getCategory' } as const
export const deleteCategory = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', method: 'DELETE', answer: 'none', id: 'deleteCategory' } as const
export const updateCategory = { path: '/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}', method: 'PATCH', answer: 'json', id: 'updateCategory' } as const
export const listReportingEvents = { path: '/api/v1/accounts/{account_id}/reporting_events', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, page: { by: 'page' }, id: 'listReportingEvents' } as const
export const globalSearch = { path: '/api/v1/accounts/{account_id}/search', method: 'GET', answer: 'json', id: 'globalSearch' } as const
export const globalSearchArticles = { path: '/api/v1/accounts/{account_id}/search/articles', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'globalSearchArticles' } as const
export const globalSearchContacts = { path: '/api/v1/accounts/{account_id}/search/contacts', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'globalSearchContacts' } as const
export const globalSearchConversations = { path: '/api/v1/accounts/{account_id}/search/conversations', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'globalSearchConversations' } as const
export const globalSearchMessages = { path: '/api/v1/accounts/{account_id}/search/messages', method: 'GET', answer: 'json', page: { by: 'page' }, id: 'globalSearchMessages' } as const
export const listSlaPolicies = { path: '/api/v1/accounts/{account_id}/sla_policies', method: 'GET', answer: 'json', id: 'listSlaPolicies' } as const
export const createSlaPolicy = { path: '/api/v1/accounts/{account_id}/sla_policies', method: 'POST', answer: 'json', id: 'createSlaPolicy' } as const
export const getSlaPolicy = { path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', method: 'GET', answer: 'json', id: 'getSlaPolicy' } as const
export const deleteSlaPolicy = { path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', method: 'DELETE', answer: 'none', id: 'deleteSlaPolicy' } as const
export const updateSlaPolicy = { path: '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}', method: 'PATCH', answer: 'json', id: 'updateSlaPolicy' } as const
export const listTeams = { path: '/api/v1/accounts/{account_id}/teams', method: 'GET', answer: 'json', id: 'listTeams' } as const
export const createTeam = { path: '/api/v1/accounts/{account_id}/teams', method: 'POST', answer: 'json', id: 'createTeam' } as const
export const getTeam = { path: '/api/v1/accounts/{account_id}/teams/{team_id}', method: 'GET', answer: 'json', id: 'getTeam' } as const
export const deleteTeam = { path: '/api/v1/accounts/{account_id}/teams/{team_id}', method: 'DELETE', answer: 'none', id: 'deleteTeam' } as const
export const updateTeam = { path: '/api/v1/accounts/{account_id}/teams/{team_id}', method: 'PATCH', answer: 'json', id: 'updateTeam' } as const
export const listTeamMembers = { path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', method: 'GET', answer: 'json', id: 'listTeamMembers' } as const
export const addTeamMembers = { path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', method: 'POST', answer: 'json', id: 'addTeamMembers' } as const
export const removeTeamMembers = { path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', method: 'DELETE', answer: 'none', id: 'removeTeamMembers' } as const
export const setTeamMembers = { path: '/api/v1/accounts/{account_id}/teams/{team_id}/team_members', method: 'PATCH', answer: 'json', id: 'setTeamMembers' } as const
export const updateActiveAt = { path: '/api/v1/accounts/{account_id}/update_active_at', method: 'POST', answer: 'none', repeatSafe: true, id: 'updateActiveAt' } as const
export const upload = { path: '/api/v1/accounts/{account_id}/upload', method: 'POST', answer: 'json', multipart: true, bucket: 'uploads', id: 'upload' } as const
export const listWebhooks = { path: '/api/v1/accounts/{account_id}/webhooks', method: 'GET', answer: 'json', id: 'listWebhooks' } as const
export const createWebhook = { path: '/api/v1/accounts/{account_id}/webhooks', method: 'POST', answer: 'json', id: 'createWebhook' } as const
export const deleteWebhook = { path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', method: 'DELETE', answer: 'none', id: 'deleteWebhook' } as const
export const updateWebhook = { path: '/api/v1/accounts/{account_id}/webhooks/{webhook_id}', method: 'PATCH', answer: 'json', id: 'updateWebhook' } as const
export const getProfile = { path: '/api/v1/profile', method: 'GET', answer: 'json', id: 'getProfile' } as const
export const updateProfile = { path: '/api/v1/profile', method: 'PUT', answer: 'json', multipart: true, repeatUnsafeWith: 'profile[current_password]', id: 'updateProfile' } as const
export const setProfileAutoOffline = { path: '/api/v1/profile/auto_offline', method: 'POST', answer: 'json', repeatSafe: true, id: 'setProfileAutoOffline' } as const
export const setProfileAvailability = { path: '/api/v1/profile/availability', method: 'POST', answer: 'json', repeatSafe: true, id: 'setProfileAvailability' } as const
export const deleteProfileAvatar = { path: '/api/v1/profile/avatar', method: 'DELETE', answer: 'json', id: 'deleteProfileAvatar' } as const
export const resetProfileAccessToken = { path: '/api/v1/profile/reset_access_token', method: 'POST', answer: 'json', id: 'resetProfileAccessToken' } as const
export const listProfileSessions = { path: '/api/v1/profile/sessions', method: 'GET', answer: 'json', id: 'listProfileSessions' } as const
export const deleteProfileSession = { path: '/api/v1/profile/sessions/{session_id}', method: 'DELETE', answer: 'none', id: 'deleteProfileSession' } as const
export const setActiveAccount = { path: '/api/v1/profile/set_active_account', method: 'PUT', answer: 'none', id: 'setActiveAccount' } as const
export const getLiveConversationMetrics = { path: '/api/v2/accounts/{account_id}/live_reports/conversation_metrics', method: 'GET', answer: 'json', id: 'getLiveConversationMetrics' } as const
export const getGroupedLiveConversationMetrics = { path: '/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics', method: 'GET', answer: 'json', id: 'getGroupedLiveConversationMetrics' } as const
export const getReportSeries = { path: '/api/v2/accounts/{account_id}/reports', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getReportSeries' } as const
export const downloadAgentReport = { path: '/api/v2/accounts/{account_id}/reports/agents', method: 'GET', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'downloadAgentReport' } as const
export const getBotMetrics = { path: '/api/v2/accounts/{account_id}/reports/bot_metrics', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getBotMetrics' } as const
export const getBotSummary = { path: '/api/v2/accounts/{account_id}/reports/bot_summary', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getBotSummary' } as const
export const downloadConversationTraffic = { path: '/api/v2/accounts/{account_id}/reports/conversation_traffic', method: 'GET', answer: 'text', bucket: 'reports', id: 'downloadConversationTraffic' } as const
export const getConversationReport = { path: '/api/v2/accounts/{account_id}/reports/conversations', method: 'GET', answer: 'json', bucket: 'reports', page: { by: 'page' }, id: 'getConversationReport' } as const
export const downloadConversationSummary = { path: '/api/v2/accounts/{account_id}/reports/conversations_summary', method: 'GET', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'downloadConversationSummary' } as const
export const getReportDrilldown = { path: '/api/v2/accounts/{account_id}/reports/drilldown', method: 'GET', answer: 'json', bucket: 'report-drilldown', dates: { since: 'unix', until: 'unix', bucket_timestamp: 'unix' }, page: { by: 'page' }, id: 'getReportDrilldown' } as const
export const getFirstResponseTimeDistribution = { path: '/api/v2/accounts/{account_id}/reports/first_response_time_distribution', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getFirstResponseTimeDistribution' } as const
export const getInboxLabelMatrix = { path: '/api/v2/accounts/{account_id}/reports/inbox_label_matrix', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getInboxLabelMatrix' } as const
export const downloadInboxReport = { path: '/api/v2/accounts/{account_id}/reports/inboxes', method: 'GET', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'downloadInboxReport' } as const
export const downloadLabelReport = { path: '/api/v2/accounts/{account_id}/reports/labels', method: 'GET', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'downloadLabelReport' } as const
export const getOutgoingMessagesCount = { path: '/api/v2/accounts/{account_id}/reports/outgoing_messages_count', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getOutgoingMessagesCount' } as const
export const getReportSummary = { path: '/api/v2/accounts/{account_id}/reports/summary', method: 'GET', answer: 'json', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'getReportSummary' } as const
export const downloadTeamReport = { path: '/api/v2/accounts/{account_id}/reports/teams', method: 'GET', answer: 'text', bucket: 'reports', dates: { since: 'unix', until: 'unix' }, id: 'downloadTeamReport' } as const
export const getAgentSummaryReport = { path: '/api/v2/accounts/{account_id}/summary_reports/agent', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getAgentSummaryReport' } as const
export const getChannelSummaryReport = { path: '/api/v2/accounts/{account_id}/summary_reports/channel', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getChannelSummaryReport' } as const
export const getInboxSummaryReport = { path: '/api/v2/accounts/{account_id}/summary_reports/inbox', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getInboxSummaryReport' } as const
export const getLabelSummaryReport = { path: '/api/v2/accounts/{account_id}/summary_reports/label', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getLabelSummaryReport' } as const
export const getTeamSummaryReport = { path: '/api/v2/accounts/{account_id}/summary_reports/team', method: 'GET', answer: 'json', dates: { since: 'unix', until: 'unix' }, id: 'getTeamSummaryReport' } as const
export const getServerHealth = { path: '/health', method: 'GET', answer: 'json', id: 'getServerHealth' } as const
export const listPlatformAccounts = { path: '/platform/api/v1/accounts', method: 'GET', answer: 'json', id: 'listPlatformAccounts' } as const
export const createPlatformAccount = { path: '/platform/api/v1/accounts', method: 'POST', answer: 'json', id: 'createPlatformAccount' } as const
export const getPlatformAccount = { path: '/platform/api/v1/accounts/{account_id}', method: 'GET', answer: 'json', id: 'getPlatformAccount' } as const
export const deletePlatformAccount = { path: '/platform/api/v1/accounts/{account_id}', method: 'DELETE', answer: 'none', id: 'deletePlatformAccount' } as const
export const updatePlatformAccount = { path: '/platform/api/v1/accounts/{account_id}', method: 'PATCH', answer: 'json', id: 'updatePlatformAccount' } as const
export const listPlatformAccountUsers = { path: '/platform/api/v1/accounts/{account_id}/account_users', method: 'GET', answer: 'json', id: 'listPlatformAccountUsers' } as const
export const addPlatformAccountUser = { path: '/platform/api/v1/accounts/{account_id}/account_users', method: 'POST', answer: 'json', repeatSafe: true, id: 'addPlatformAccountUser' } as const
export const removePlatformAccountUser = { path: '/platform/api/v1/accounts/{account_id}/account_users', method: 'DELETE', answer: 'none', id: 'removePlatformAccountUser' } as const
export const migratePlatformEmailChannels = { path: '/platform/api/v1/accounts/{account_id}/email_channel_migrations', method: 'POST', answer: 'json', id: 'migratePlatformEmailChannels' } as const
export const listPlatformAgentBots = { path: '/platform/api/v1/agent_bots', method: 'GET', answer: 'json', id: 'listPlatformAgentBots' } as const
export const createPlatformAgentBot = { path: '/platform/api/v1/agent_bots', method: 'POST', answer: 'json', multipart: true, id: 'createPlatformAgentBot' } as const
export const getPlatformAgentBot = { path: '/platform/api/v1/agent_bots/{agent_bot_id}', method: 'GET', answer: 'json', id: 'getPlatformAgentBot' } as const
export const deletePlatformAgentBot = { path: '/platform/api/v1/agent_bots/{agent_bot_id}', method: 'DELETE', answer: 'none', id: 'deletePlatformAgentBot' } as const
export const updatePlatformAgentBot = { path: '/platform/api/v1/agent_bots/{agent_bot_id}', method: 'PATCH', answer: 'json', multipart: true, id: 'updatePlatformAgentBot' } as const
export const deletePlatformAgentBotAvatar = { path: '/platform/api/v1/agent_bots/{agent_bot_id}/avatar', method: 'DELETE', answer: 'json', id: 'deletePlatformAgentBotAvatar' } as const
export const createPlatformUser = { path: '/platform/api/v1/users', method: 'POST', answer: 'json', repeatSafe: true, id: 'createPlatformUser' } as const
export const getPlatformUser = { path: '/platform/api/v1/users/{user_id}', method: 'GET', answer: 'json', id: 'getPlatformUser' } as const
export const deletePlatformUser = { path: '/platform/api/v1/users/{user_id}', method: 'DELETE', answer: 'none', id: 'deletePlatformUser' } as const
export const updatePlatformUser = { path: '/platform/api/v1/users/{user_id}', method: 'PATCH', answer: 'json', id: 'updatePlatformUser' } as const
export const getPlatformUserLoginUrl = { path: '/platform/api/v1/users/{user_id}/login', method: 'GET', answer: 'json', id: 'getPlatformUserLoginUrl' } as const
export const getPlatformUserToken = { path: '/platform/api/v1/users/{user_id}/token', method: 'POST', answer: 'json', repeatSafe: true, id: 'getPlatformUserToken' } as const
export const getCsatSurvey = { path: '/public/api/v1/csat_survey/{conversation_uuid}', method: 'GET', answer: 'json', id: 'getCsatSurvey' } as const
export const submitCsatSurvey = { path: '/public/api/v1/csat_survey/{conversation_uuid}', method: 'PUT', answer: 'json', id: 'submitCsatSurvey' } as const
export const getPublicInbox = { path: '/public/api/v1/inboxes/{inbox_identifier}', method: 'GET', answer: 'json', id: 'getPublicInbox' } as const
export const createPublicContact = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts', method: 'POST', answer: 'json', repeatSafeWith: 'source_id', id: 'createPublicContact' } as const
export const getPublicContact = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', method: 'GET', answer: 'json', id: 'getPublicContact' } as const
export const updatePublicContact = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}', method: 'PATCH', answer: 'json', id: 'updatePublicContact' } as const
export const listPublicConversations = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', method: 'GET', answer: 'json', id: 'listPublicConversations' } as const
export const createPublicConversation = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations', method: 'POST', answer: 'json', id: 'createPublicConversation' } as const
export const getPublicConversation = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}', method: 'GET', answer: 'json', id: 'getPublicConversation' } as const
export const listPublicMessages = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', method: 'GET', answer: 'json', id: 'listPublicMessages' } as const
export const createPublicMessage = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages', method: 'POST', answer: 'json', multipart: true, id: 'createPublicMessage' } as const
export const updatePublicMessage = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}', method: 'PATCH', answer: 'json', id: 'updatePublicMessage' } as const
export const resolvePublicConversation = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status', method: 'POST', answer: 'json', repeatSafe: true, id: 'resolvePublicConversation' } as const
export const setPublicTyping = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing', method: 'POST', answer: 'none', repeatSafe: true, id: 'setPublicTyping' } as const
export const markPublicConversationRead = { path: '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen', method: 'POST', answer: 'none', repeatSafe: true, id: 'markPublicConversationRead' } as const

export interface OperationFacts {
  getServerVersion: typeof getServerVersion
  getAccount: typeof getAccount
  updateAccount: typeof updateAccount
  mergeContacts: typeof mergeContacts
  listAgentBots: typeof listAgentBots
  createAgentBot: typeof createAgentBot
  getAgentBot: typeof getAgentBot
  deleteAgentBot: typeof deleteAgentBot
  updateAgentBot: typeof updateAgentBot
  deleteAgentBotAvatar: typeof deleteAgentBotAvatar
  resetAgentBotAccessToken: typeof resetAgentBotAccessToken
  resetAgentBotSecret: typeof resetAgentBotSecret
  listAgents: typeof listAgents
  createAgent: typeof createAgent
  createAgents: typeof createAgents
  deleteAgent: typeof deleteAgent
  updateAgent: typeof updateAgent
  listAssignableAgents: typeof listAssignableAgents
  listAuditLogs: typeof listAuditLogs
  listAutomationRules: typeof listAutomationRules
  createAutomationRule: typeof createAutomationRule
  getAutomationRule: typeof getAutomationRule
  deleteAutomationRule: typeof deleteAutomationRule
  updateAutomationRule: typeof updateAutomationRule
  cloneAutomationRule: typeof cloneAutomationRule
  getBrandedEmailLayout: typeof getBrandedEmailLayout
  updateBrandedEmailLayout: typeof updateBrandedEmailLayout
  bulkUpdate: typeof bulkUpdate
  getCacheKeys: typeof getCacheKeys
  listCalls: typeof listCalls
  listCampaigns: typeof listCampaigns
  createCampaign: typeof createCampaign
  getCampaign: typeof getCampaign
  deleteCampaign: typeof deleteCampaign
  updateCampaign: typeof updateCampaign
  listCannedResponses: typeof listCannedResponses
  createCannedResponse: typeof createCannedResponse
  deleteCannedResponse: typeof deleteCannedResponse
  updateCannedResponse: typeof updateCannedResponse
  findContactByInbox: typeof findContactByInbox
  listContacts: typeof listContacts
  createContact: typeof createContact
  listActiveContacts: typeof listActiveContacts
  exportContacts: typeof exportContacts
  filterContacts: typeof filterContacts
  importContacts: typeof importContacts
  searchContacts: typeof searchContacts
  getContact: typeof getContact
  replaceContact: typeof replaceContact
  deleteContact: typeof deleteContact
  updateContact: typeof updateContact
  listContactAttachments: typeof listContactAttachments
  deleteContactAvatar: typeof deleteContactAvatar
  createContactInbox: typeof createContactInbox
  listContactableInboxes: typeof listContactableInboxes
  listContactConversations: typeof listContactConversations
  deleteContactCustomAttributes: typeof deleteContactCustomAttributes
  listContactLabels: typeof listContactLabels
  setContactLabels: typeof setContactLabels
  listContactNotes: typeof listContactNotes
  createContactNote: typeof createContactNote
  getContactNote: typeof getContactNote
  deleteContactNote: typeof deleteContactNote
  updateContactNote: typeof updateContactNote
  listConversations: typeof listConversations
  createConversation: typeof createConversation
  filterConversations: typeof filterConversations
  getConversationCounts: typeof getConversationCounts
  searchConversations: typeof searchConversations
  getConversationUnreadCounts: typeof getConversationUnreadCounts
  getConversation: typeof getConversation
  replaceConversation: typeof replaceConversation
  deleteConversation: typeof deleteConversation
  updateConversation: typeof updateConversation
  assignConversation: typeof assignConversation
  listConversationAttachments: typeof listConversationAttachments
  setConversationCustomAttributes: typeof setConversationCustomAttributes
  deleteConversationCustomAttributes: typeof deleteConversationCustomAttributes
  createConversationDirectUpload: typeof createConversationDirectUpload
  getConversationDraft: typeof getConversationDraft
  deleteConversationDraft: typeof deleteConversationDraft
  setConversationDraft: typeof setConversationDraft
  getConversationInboxAssistant: typeof getConversationInboxAssistant
  listConversationLabels: typeof listConversationLabels
  setConversationLabels: typeof setConversationLabels
  listMessages: typeof listMessages
  createMessage: typeof createMessage
  deleteMessage: typeof deleteMessage
  updateMessageStatus: typeof updateMessageStatus
  retryMessage: typeof retryMessage
  translateMessage: typeof translateMessage
  muteConversation: typeof muteConversation
  listConversationParticipants: typeof listConversationParticipants
  addConversationParticipants: typeof addConversationParticipants
  removeConversationParticipants: typeof removeConversationParticipants
  setConversationParticipants: typeof setConversationParticipants
  listConversationReportingEvents: typeof listConversationReportingEvents
  setConversationPriority: typeof setConversationPriority
  toggleConversationStatus: typeof toggleConversationStatus
  setConversationTyping: typeof setConversationTyping
  sendConversationTranscript: typeof sendConversationTranscript
  unmuteConversation: typeof unmuteConversation
  markConversationUnread: typeof markConversationUnread
  markConversationRead: typeof markConversationRead
  listCsatSurveyResponses: typeof listCsatSurveyResponses
  downloadCsatSurveyResponses: typeof downloadCsatSurveyResponses
  getCsatMetrics: typeof getCsatMetrics
  updateCsatSurveyResponse: typeof updateCsatSurveyResponse
  listCustomAttributeDefinitions: typeof listCustomAttributeDefinitions
  createCustomAttributeDefinition: typeof createCustomAttributeDefinition
  getCustomAttributeDefinition: typeof getCustomAttributeDefinition
  deleteCustomAttributeDefinition: typeof deleteCustomAttributeDefinition
  updateCustomAttributeDefinition: typeof updateCustomAttributeDefinition
  listCustomFilters: typeof listCustomFilters
  createCustomFilter: typeof createCustomFilter
  getCustomFilter: typeof getCustomFilter
  deleteCustomFilter: typeof deleteCustomFilter
  updateCustomFilter: typeof updateCustomFilter
  addInboxMembers: typeof addInboxMembers
  removeInboxMembers: typeof removeInboxMembers
  setInboxMembers: typeof setInboxMembers
  listInboxMembers: typeof listInboxMembers
  listInboxes: typeof listInboxes
  createInbox: typeof createInbox
  getInbox: typeof getInbox
  deleteInbox: typeof deleteInbox
  updateInbox: typeof updateInbox
  getInboxAgentBot: typeof getInboxAgentBot
  listInboxAssignableAgents: typeof listInboxAssignableAgents
  deleteInboxAvatar: typeof deleteInboxAvatar
  listInboxCampaigns: typeof listInboxCampaigns
  getInboxCsatTemplate: typeof getInboxCsatTemplate
  disableInboxWhatsappCalling: typeof disableInboxWhatsappCalling
  enableInboxWhatsappCalling: typeof enableInboxWhatsappCalling
  getInboxHealth: typeof getInboxHealth
  listInboxMessageTemplates: typeof listInboxMessageTemplates
  registerInboxWebhook: typeof registerInboxWebhook
  resetInboxSecret: typeof resetInboxSecret
  rotateInboxHmacToken: typeof rotateInboxHmacToken
  setInboxAgentBot: typeof setInboxAgentBot
  setInboxCallRecording: typeof setInboxCallRecording
  setInboxInboundCalls: typeof setInboxInboundCalls
  syncInboxTemplates: typeof syncInboxTemplates
  listIntegrationApps: typeof listIntegrationApps
  getIntegrationApp: typeof getIntegrationApp
  createIntegrationHook: typeof createIntegrationHook
  deleteIntegrationHook: typeof deleteIntegrationHook
  updateIntegrationHook: typeof updateIntegrationHook
  processIntegrationHookEvent: typeof processIntegrationHookEvent
  listLabels: typeof listLabels
  createLabel: typeof createLabel
  getLabel: typeof getLabel
  deleteLabel: typeof deleteLabel
  updateLabel: typeof updateLabel
  listMacros: typeof listMacros
  createMacro: typeof createMacro
  getMacro: typeof getMacro
  deleteMacro: typeof deleteMacro
  updateMacro: typeof updateMacro
  executeMacro: typeof executeMacro
  getNotificationSettings: typeof getNotificationSettings
  listNotifications: typeof listNotifications
  deleteNotifications: typeof deleteNotifications
  markAllNotificationsRead: typeof markAllNotificationsRead
  getUnreadNotificationCount: typeof getUnreadNotificationCount
  deleteNotification: typeof deleteNotification
  markNotificationRead: typeof markNotificationRead
  snoozeNotification: typeof snoozeNotification
  markNotificationUnread: typeof markNotificationUnread
  listPortals: typeof listPortals
  createPortal: typeof createPortal
  getPortal: typeof getPortal
  deletePortal: typeof deletePortal
  updatePortal: typeof updatePortal
  listArticles: typeof listArticles
  createArticle: typeof createArticle
  reorderArticles: typeof reorderArticles
  getArticle: typeof getArticle
  deleteArticle: typeof deleteArticle
  updateArticle: typeof updateArticle
  listCategories: typeof listCategories
  createCategory: typeof createCategory
  getCategory: typeof getCategory
  deleteCategory: typeof deleteCategory
  updateCategory: typeof updateCategory
  listReportingEvents: typeof listReportingEvents
  globalSearch: typeof globalSearch
  globalSearchArticles: typeof globalSearchArticles
  globalSearchContacts: typeof globalSearchContacts
  globalSearchConversations: typeof globalSearchConversations
  globalSearchMessages: typeof globalSearchMessages
  listSlaPolicies: typeof listSlaPolicies
  createSlaPolicy: typeof createSlaPolicy
  getSlaPolicy: typeof getSlaPolicy
  deleteSlaPolicy: typeof deleteSlaPolicy
  updateSlaPolicy: typeof updateSlaPolicy
  listTeams: typeof listTeams
  createTeam: typeof createTeam
  getTeam: typeof getTeam
  deleteTeam: typeof deleteTeam
  updateTeam: typeof updateTeam
  listTeamMembers: typeof listTeamMembers
  addTeamMembers: typeof addTeamMembers
  removeTeamMembers: typeof removeTeamMembers
  setTeamMembers: typeof setTeamMembers
  updateActiveAt: typeof updateActiveAt
  upload: typeof upload
  listWebhooks: typeof listWebhooks
  createWebhook: typeof createWebhook
  deleteWebhook: typeof deleteWebhook
  updateWebhook: typeof updateWebhook
  getProfile: typeof getProfile
  updateProfile: typeof updateProfile
  setProfileAutoOffline: typeof setProfileAutoOffline
  setProfileAvailability: typeof setProfileAvailability
  deleteProfileAvatar: typeof deleteProfileAvatar
  resetProfileAccessToken: typeof resetProfileAccessToken
  listProfileSessions: typeof listProfileSessions
  deleteProfileSession: typeof deleteProfileSession
  setActiveAccount: typeof setActiveAccount
  getLiveConversationMetrics: typeof getLiveConversationMetrics
  getGroupedLiveConversationMetrics: typeof getGroupedLiveConversationMetrics
  getReportSeries: typeof getReportSeries
  downloadAgentReport: typeof downloadAgentReport
  getBotMetrics: typeof getBotMetrics
  getBotSummary: typeof getBotSummary
  downloadConversationTraffic: typeof downloadConversationTraffic
  getConversationReport: typeof getConversationReport
  downloadConversationSummary: typeof downloadConversationSummary
  getReportDrilldown: typeof getReportDrilldown
  getFirstResponseTimeDistribution: typeof getFirstResponseTimeDistribution
  getInboxLabelMatrix: typeof getInboxLabelMatrix
  downloadInboxReport: typeof downloadInboxReport
  downloadLabelReport: typeof downloadLabelReport
  getOutgoingMessagesCount: typeof getOutgoingMessagesCount
  getReportSummary: typeof getReportSummary
  downloadTeamReport: typeof downloadTeamReport
  getAgentSummaryReport: typeof getAgentSummaryReport
  getChannelSummaryReport: typeof getChannelSummaryReport
  getInboxSummaryReport: typeof getInboxSummaryReport
  getLabelSummaryReport: typeof getLabelSummaryReport
  getTeamSummaryReport: typeof getTeamSummaryReport
  getServerHealth: typeof getServerHealth
  listPlatformAccounts: typeof listPlatformAccounts
  createPlatformAccount: typeof createPlatformAccount
  getPlatformAccount: typeof getPlatformAccount
  deletePlatformAccount: typeof deletePlatformAccount
  updatePlatformAccount: typeof updatePlatformAccount
  listPlatformAccountUsers: typeof listPlatformAccountUsers
  addPlatformAccountUser: typeof addPlatformAccountUser
  removePlatformAccountUser: typeof removePlatformAccountUser
  migratePlatformEmailChannels: typeof migratePlatformEmailChannels
  listPlatformAgentBots: typeof listPlatformAgentBots
  createPlatformAgentBot: typeof createPlatformAgentBot
  getPlatformAgentBot: typeof getPlatformAgentBot
  deletePlatformAgentBot: typeof deletePlatformAgentBot
  updatePlatformAgentBot: typeof updatePlatformAgentBot
  deletePlatformAgentBotAvatar: typeof deletePlatformAgentBotAvatar
  createPlatformUser: typeof createPlatformUser
  getPlatformUser: typeof getPlatformUser
  deletePlatformUser: typeof deletePlatformUser
  updatePlatformUser: typeof updatePlatformUser
  getPlatformUserLoginUrl: typeof getPlatformUserLoginUrl
  getPlatformUserToken: typeof getPlatformUserToken
  getCsatSurvey: typeof getCsatSurvey
  submitCsatSurvey: typeof submitCsatSurvey
  getPublicInbox: typeof getPublicInbox
  createPublicContact: typeof createPublicContact
  getPublicContact: typeof getPublicContact
  updatePublicContact: typeof updatePublicContact
  listPublicConversations: typeof listPublicConversations
  createPublicConversation: typeof createPublicConversation
  getPublicConversation: typeof getPublicConversation
  listPublicMessages: typeof listPublicMessages
  createPublicMessage: typeof createPublicMessage
  updatePublicMessage: typeof updatePublicMessage
  resolvePublicConversation: typeof resolvePublicConversation
  setPublicTyping: typeof setPublicTyping
  markPublicConversationRead: typeof markPublicConversationRead
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
