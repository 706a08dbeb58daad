/** The features of an account, by their names on the server. */

/** On in a new account. */
const usual = [
  ...['inbound_emails', 'channel_email', 'channel_facebook', 'help_center', 'agent_bots', 'macros'],
  ...['agent_management', 'team_management', 'inbox_management', 'labels', 'custom_attributes', 'automations'],
  ...['canned_responses', 'integrations', 'voice_recorder', 'channel_website', 'campaigns', 'reports', 'crm'],
  ...['auto_resolve_conversations', 'chatwoot_v4', 'contact_chatwoot_support_team', 'channel_instagram'],
  ...['assignment_v2', 'channel_tiktok', 'captain_tasks'],
]

const others = [
  ...['channel_twitter', 'ip_lookup', 'disable_branding', 'email_continuity_on_api_channel', 'mobile_v2'],
  ...['custom_reply_email', 'custom_reply_domain', 'audit_logs', 'response_bot', 'message_reply_to'],
  ...['insert_article_in_reply', 'inbox_view', 'sla', 'help_center_embedding_search', 'linear_integration'],
  ...['captain_integration', 'captain_integration_v2', 'custom_roles', 'report_v4', 'shopify_integration'],
  ...['search_with_gin', 'crm_integration', 'channel_voice', 'notion_integration', 'whatsapp_embedded_signup'],
  ...['whatsapp_campaign', 'crm_v2', 'companies', 'saml', 'advanced_search', 'advanced_search_indexing'],
  ...['quoted_email_reply', 'conversation_required_attributes', 'conversation_unread_counts'],
  ...['unread_count_for_filters', 'branded_email_templates', 'delayed_automations', 'data_import'],
  ...['api_and_webhooks'],
]

export function usualFeatures(): Record<string, true> {
  return Object.fromEntries(usual.map((name) => [name, true as const]))
}

/** The server fails on other names. */
export function isFeature(name: string): boolean {
  return usual.includes(name) || others.includes(name)
}
