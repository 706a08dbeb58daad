import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { accountTables, serverTables } from '../../../src/testing/routes/tables.ts'
import { correctedDocument, type Described } from '../../recordings/strict-schemas.ts'

const strict = correctedDocument()
const now = 1_800_000_000

/** Message 1 is the contact's, 2 has files, 3 is a note; the conversation is 1 of contact 1. */
async function fakeWithEverything() {
  const fake = createFakeChatwoot({
    now: () => now,
    data: {
      labels: [{ title: 'vip' }],
      inboxes: [
        { name: 'Second' },
        { name: 'Website', channel_type: 'Channel::WebWidget' },
        { name: 'Mailbox', channel_type: 'Channel::Email' },
        { name: 'Text', channel_type: 'Channel::Sms' },
        { name: 'WhatsApp', channel_type: 'Channel::Whatsapp' },
        { name: 'Twilio', channel_type: 'Channel::TwilioSms' },
        { name: 'Telegram', channel_type: 'Channel::Telegram' },
        { name: 'Line', channel_type: 'Channel::Line' },
        { name: 'Facebook', channel_type: 'Channel::FacebookPage' },
        { name: 'Instagram', channel_type: 'Channel::Instagram' },
      ],
      bot: { inboxes: [2] },
      webhooks: [{ url: 'https://hooks.example.com/a', subscriptions: ['inbox_created'] }],
      cannedResponses: [{ short_code: 'hello', content: 'Hello!' }],
      attributeDefinitions: [{ attribute_key: 'plan', attribute_model: 'contact_attribute' }],
      contacts: [
        { name: 'Mara', email: 'mara@example.org', availability_status: 'online' },
        { name: 'Jon', email: 'jon@example.org', phone_number: '+436601234567' },
      ],
      conversations: [
        { contact: 1, says: 'Hello', labels: ['vip'], assignee_id: 2, team_id: 1, priority: 'low' },
        { contact: 2, says: 'Hi', status: 'resolved' },
      ],
    },
  })
  const form = new FormData()
  form.append('content', 'See here')
  for (const [name, type] of [
    ['a.png', 'image/png'],
    ['b.mp3', 'audio/mpeg'],
    ['c', ''],
  ] as const) {
    form.append('attachments[]', new File(['abc'], name, { type }))
  }
  const send = (path: string, init: RequestInit) =>
    fake.fetch(`http://fake${path}`, { ...init, headers: { 'Api-Access-Token': fake.token, ...init.headers } })
  await send('/api/v1/accounts/1/conversations/1/messages', { method: 'POST', body: form })
  await json('POST', '/conversations/1/messages', { content: 'A note', private: true })
  await json('POST', '/contacts/1/notes', { content: 'Likes tea' })
  await json('POST', '/macros', { name: 'Close', visibility: 'global', actions: [resolve] })
  await json('POST', '/automation_rules', rule)
  fake.state.account.features.sla = true
  await json('POST', '/sla_policies', { name: 'Gold' })
  await json('POST', '/integrations/hooks', { app_id: 'openai', settings: { api_key: 'key' } })
  await json('POST', '/custom_filters', { name: 'Open ones', query: { payload: [] } })

  async function json(method: string, path: string, body?: unknown) {
    const isForm = body instanceof FormData
    const full = /^\/(api|public|health)/.test(path) ? path : `/api/v1/accounts/1${path}`
    return send(full, {
      method,
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(body !== undefined && !isForm && { headers: { 'Content-Type': 'application/json' } }),
    })
  }
  return { fake, json }
}

const resolve = { action_name: 'resolve_conversation', action_params: [] }
const rule = {
  name: 'Label invoices',
  event_name: 'conversation_created',
  conditions: [{ attribute_key: 'mail_subject', filter_operator: 'equal_to', values: ['x'], query_operator: null }],
  actions: [{ action_name: 'add_label', action_params: ['billing'] }],
}

function importForm(): FormData {
  const form = new FormData()
  form.append('import_file', new File(['name'], 'contacts.csv'))
  return form
}

function uploadForm(): FormData {
  const form = new FormData()
  form.append('attachment', new File(['abc'], 'a.png', { type: 'image/png' }))
  return form
}

const requests: [method: string, path: string, body?: unknown][] = [
  ['GET', '/api'],
  ['GET', '/api/v1/profile'],
  ['GET', '/'],
  ['PATCH', '/', { name: 'Acme', auto_resolve_after: 20, industry: 'Toys' }],
  ['PATCH', '/', { auto_resolve_after: 5 }],
  ['PUT', '/', { support_email: 'help@example.com' }],
  ['GET', '/cache_keys'],
  ['POST', '/update_active_at'],
  ['GET', '/agents'],
  ['POST', '/agents', { name: 'Dan Extra', email: 'dan@example.com', availability: 'busy', auto_offline: false }],
  ['POST', '/agents', { name: 'Ben', email: 'ben@example.com' }],
  ['POST', '/agents', { name: 'Dan Extra', email: 'nonsense' }],
  ['POST', '/agents', { name: 'Dan Extra', email: 'dan@example.com', role: 'owner' }],
  ['POST', '/agents', {}],
  ['POST', '/agents/bulk_create', { emails: ['erin@example.com', 'nonsense'] }],
  ['PATCH', '/agents/2', { role: 'administrator', availability: 'offline' }],
  ['PUT', '/agents/2', { name: 'Benjamin' }],
  ['PATCH', '/agents/9', { role: 'agent' }],
  ['DELETE', '/agents/2'],
  ['DELETE', '/agents/9'],
  ['POST', '/teams', { name: 'Sales' }],
  ['POST', '/teams', { name: 'Support' }],
  ['POST', '/teams', {}],
  ['PATCH', '/teams/1', { description: 'First line' }],
  ['PUT', '/teams/1', { name: '' }],
  ['DELETE', '/teams/1'],
  ['POST', '/teams/1/team_members', { user_ids: [1, 2] }],
  ['POST', '/teams/1/team_members', { user_ids: [9] }],
  ['POST', '/teams/1/team_members', {}],
  ['PATCH', '/teams/1/team_members', { user_ids: [2] }],
  ['PUT', '/teams/1/team_members', { user_ids: [] }],
  ['DELETE', '/teams/1/team_members', { user_ids: [1] }],
  ['GET', '/teams'],
  ['GET', '/teams/1'],
  ['GET', '/teams/9'],
  ['GET', '/teams/1/team_members'],
  ['GET', '/inboxes'],
  ['GET', '/inboxes/1'],
  ['GET', '/inboxes/9'],
  ['GET', '/labels'],
  ['GET', '/labels/1'],
  ['GET', '/labels/9'],
  ['POST', '/labels', { title: 'Bug', color: '#ff0000' }],
  ['POST', '/labels', { title: 'VIP' }],
  ['POST', '/labels', {}],
  ['PATCH', '/labels/1', { description: 'Important' }],
  ['PUT', '/labels/1', { title: 'not a label!' }],
  ['DELETE', '/labels/1'],
  ['GET', '/canned_responses'],
  ['GET', '/canned_responses?search=hel'],
  ['POST', '/canned_responses', { short_code: 'bye', content: 'Goodbye' }],
  ['POST', '/canned_responses', { short_code: 'hello', content: '' }],
  ['POST', '/canned_responses', {}],
  ['PATCH', '/canned_responses/1', { content: 'Hi!' }],
  ['PUT', '/canned_responses/9', { content: 'Hi!' }],
  ['DELETE', '/canned_responses/1'],
  ['GET', '/custom_filters'],
  ['GET', '/custom_filters?filter_type=contact'],
  ['GET', '/custom_filters/1'],
  ['GET', '/custom_filters/9'],
  ['POST', '/custom_filters', { name: 'Almas', filter_type: 'contact', query: { payload: [] } }],
  ['POST', '/custom_filters', { name: 'x', filter_type: 'colour' }],
  ['POST', '/custom_filters', {}],
  ['PATCH', '/custom_filters/1', { name: 'Open ones 2' }],
  ['PUT', '/custom_filters/1', { name: 'Open ones 3' }],
  ['DELETE', '/custom_filters/1'],
  ['GET', '/macros'],
  ['GET', '/macros/1'],
  ['GET', '/macros/9'],
  ['POST', '/macros', { name: 'Mine', visibility: 'personal', actions: [resolve] }],
  ['POST', '/macros', { name: 'Mine', actions: [{ action_name: 'x' }] }],
  ['POST', '/macros', { name: 'Mine' }],
  ['PATCH', '/macros/1', { name: 'Close now' }],
  ['PUT', '/macros/1', { actions: [{ action_name: 'x' }] }],
  ['POST', '/macros/1/execute', { conversation_ids: [1] }],
  ['DELETE', '/macros/1'],
  ['GET', '/automation_rules'],
  ['GET', '/automation_rules/1'],
  ['GET', '/automation_rules/9'],
  ['POST', '/automation_rules', rule],
  ['POST', '/automation_rules', { ...rule, actions: [{ action_name: 'x' }] }],
  ['POST', '/automation_rules', {}],
  ['PATCH', '/automation_rules/1', { active: false }],
  ['PUT', '/automation_rules/1', { conditions: [{ attribute_key: 'shoe_size', filter_operator: 'equal_to' }] }],
  ['POST', '/automation_rules/1/clone'],
  ['DELETE', '/automation_rules/1'],
  ['GET', '/sla_policies'],
  ['GET', '/sla_policies/1'],
  ['GET', '/sla_policies/9'],
  ['POST', '/sla_policies', { sla_policy: { name: 'Silver', first_response_time_threshold: 600 } }],
  ['POST', '/sla_policies', { name: '' }],
  ['PATCH', '/sla_policies/1', { name: 'Silver' }],
  ['PUT', '/sla_policies/1', { name: '' }],
  ['DELETE', '/sla_policies/1'],
  ['PATCH', '/conversations/1', { sla_policy_id: 1 }],
  ['PATCH', '/conversations/1', { sla_policy_id: 9 }],
  ['GET', '/conversations/1/inbox_assistant'],
  ['GET', '/integrations/apps'],
  ['GET', '/integrations/apps/9'],
  ['POST', '/integrations/hooks', { app_id: 'nothing' }],
  ['POST', '/integrations/hooks', { app_id: 'openai' }],
  ['PATCH', '/integrations/hooks/1', { status: 'disabled' }],
  ['PUT', '/integrations/hooks/1', { settings: {} }],
  ['DELETE', '/integrations/hooks/1'],
  ['DELETE', '/integrations/hooks/9'],
  ['POST', '/integrations/hooks/1/process_event', { event: { name: 'rephrase' } }],
  ['GET', '/custom_attribute_definitions'],
  ['GET', '/custom_attribute_definitions?attribute_model=1'],
  ['GET', '/custom_attribute_definitions/1'],
  ['GET', '/custom_attribute_definitions/9'],
  ['POST', '/custom_attribute_definitions', { attribute_display_name: 'Size', attribute_key: 'size' }],
  ['POST', '/custom_attribute_definitions', { attribute_display_name: 'Status', attribute_key: 'status' }],
  ['POST', '/custom_attribute_definitions', { attribute_key: 'size', attribute_display_type: 'colour' }],
  ['POST', '/custom_attribute_definitions', {}],
  ['PATCH', '/custom_attribute_definitions/1', { attribute_values: ['silver', 'gold'] }],
  ['PUT', '/custom_attribute_definitions/1', { attribute_key: 'a b' }],
  ['DELETE', '/custom_attribute_definitions/1'],
  ['GET', '/conversations'],
  ['GET', '/conversations?status=all&assignee_type=me&sort_by=priority_desc'],
  ['GET', '/conversations?q=hello'],
  ['GET', '/conversations?team_id=9'],
  ['GET', '/conversations?updated_within=60'],
  ['GET', '/conversations/meta'],
  ['GET', '/conversations/meta?team_id=9'],
  ['GET', '/conversations/unread_counts'],
  ['GET', '/conversations/search?q=hello'],
  ['GET', '/conversations/search'],
  ['POST', '/conversations/filter', { payload: [] }],
  ['POST', '/conversations/filter', {}],
  ['GET', '/conversations/1'],
  ['GET', '/conversations/99'],
  ['POST', '/conversations', { inbox_id: 1, contact_id: 1, message: { content: 'Hi' }, custom_attributes: { a: 1 } }],
  ['POST', '/conversations', { inbox_id: 1, contact_id: 1, message: { template_params: { category: 'x' } } }],
  ['POST', '/conversations', { inbox_id: 1, contact_id: 1, custom_attributes: { a: 'x'.repeat(1501) } }],
  ['POST', '/conversations', { inbox_id: 1, contact_id: 1, status: 'nonsense' }],
  ['POST', '/conversations', {}],
  ['PATCH', '/conversations/1', { priority: 'high' }],
  ['PUT', '/conversations/1', { priority: null }],
  ['PATCH', '/conversations/1', { priority: 'none' }],
  ['DELETE', '/conversations/1'],
  ['POST', '/conversations/1/toggle_status', { status: 'snoozed', snoozed_until: now + 60 }],
  ['POST', '/conversations/1/toggle_status', {}],
  ['POST', '/conversations/1/toggle_status', { status: 'snoozed', snoozed_until: 'abc' }],
  ['POST', '/conversations/1/toggle_priority', { priority: 'high' }],
  ['POST', '/conversations/1/toggle_priority', { priority: 'none' }],
  ['POST', '/conversations/1/assignments', { assignee_id: 1 }],
  ['POST', '/conversations/1/assignments', { assignee_id: 99 }],
  ['POST', '/conversations/1/assignments', { team_id: 1 }],
  ['POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' }],
  ['POST', '/conversations/1/assignments', {}],
  ['GET', '/conversations/1/labels'],
  ['POST', '/conversations/1/labels', { labels: ['a'] }],
  ['POST', '/conversations/1/custom_attributes', { custom_attributes: { plan: 'gold' } }],
  ['POST', '/conversations/1/custom_attributes', { custom_attributes: [] }],
  ['POST', '/conversations/1/destroy_custom_attributes', { custom_attributes: ['plan'] }],
  ['POST', '/conversations/1/mute'],
  ['POST', '/conversations/1/unmute'],
  ['POST', '/conversations/1/unread'],
  ['POST', '/conversations/1/update_last_seen'],
  ['POST', '/conversations/1/toggle_typing_status', { typing_status: 'on' }],
  ['POST', '/conversations/1/transcript', { email: 'a@example.org' }],
  ['POST', '/conversations/1/transcript', {}],
  ['POST', '/conversations/1/direct_uploads', { blob: { filename: 'a.txt' } }],
  ['GET', '/conversations/1/attachments'],
  ['GET', '/conversations/1/participants'],
  ['POST', '/conversations/1/participants', { user_ids: [1, 2] }],
  ['POST', '/conversations/1/participants', {}],
  ['PATCH', '/conversations/1/participants', { user_ids: [1] }],
  ['PUT', '/conversations/1/participants', { user_ids: [1] }],
  ['DELETE', '/conversations/1/participants', { user_ids: [1] }],
  ['GET', '/conversations/1/draft_messages'],
  ['PATCH', '/conversations/1/draft_messages', { draft_message: { message: 'Half' } }],
  ['PUT', '/conversations/1/draft_messages', { draft_message: { message: 'Half' } }],
  ['DELETE', '/conversations/1/draft_messages'],
  ['GET', '/conversations/1/messages'],
  ['POST', '/conversations/1/messages', { content: 'Hi', echo_id: 'e', content_attributes: { in_reply_to: 1 } }],
  ['POST', '/conversations/1/messages', { message_type: 'nonsense' }],
  ['POST', '/conversations/1/messages', { template_params: { name: 'welcome' } }],
  ['PATCH', '/conversations/1/messages/2', { status: 'failed', external_error: 'no' }],
  ['PUT', '/conversations/1/messages/2', { status: 'read' }],
  ['DELETE', '/conversations/1/messages/2'],
  ['DELETE', '/conversations/1/messages/99'],
  ['POST', '/conversations/1/messages/2/retry'],
  ['POST', '/conversations/1/messages/99/retry'],
  ['POST', '/conversations/1/messages/2/translate', { target_language: 'de' }],
  ['GET', '/contacts'],
  ['GET', '/contacts?page=2&sort=-email&labels=vip'],
  ['GET', '/contacts/active'],
  ['GET', '/contacts/search?q=mara'],
  ['GET', '/contacts/search?q=mara&page=0'],
  ['GET', '/contacts/search'],
  [
    'POST',
    '/contacts/filter',
    { payload: [{ attribute_key: 'email', filter_operator: 'equal_to', values: ['jon@example.org'] }] },
  ],
  ['POST', '/contacts/filter', {}],
  ['GET', '/contacts/1'],
  ['GET', '/contacts/99'],
  ['POST', '/contacts', { name: 'Ida', inbox_id: 1, custom_attributes: { plan: 'gold' } }],
  ['POST', '/contacts', {}],
  ['POST', '/contacts', { email: 'jon@example.org' }],
  ['PATCH', '/contacts/1', { custom_attributes: { plan: 'gold' } }],
  ['PUT', '/contacts/1', { phone_number: '123' }],
  ['DELETE', '/contacts/1'],
  ['DELETE', '/contacts/2'],
  ['DELETE', '/contacts/1/avatar'],
  ['POST', '/contacts/1/destroy_custom_attributes', { custom_attributes: ['plan'] }],
  ['GET', '/contacts/1/labels'],
  ['POST', '/contacts/1/labels', { labels: ['vip'] }],
  ['POST', '/contacts/import', importForm()],
  ['POST', '/contacts/import', {}],
  ['POST', '/contacts/export'],
  ['POST', '/actions/contact_merge', { base_contact_id: 1, mergee_contact_id: 2 }],
  ['POST', '/actions/contact_merge', { base_contact_id: 1, mergee_contact_id: 99 }],
  ['GET', '/contacts/1/conversations'],
  ['GET', '/contacts/1/attachments'],
  ['POST', '/contacts/1/contact_inboxes', { inbox_id: 1 }],
  ['POST', '/contacts/1/contact_inboxes', { inbox_id: 9 }],
  ['GET', '/contacts/1/contactable_inboxes'],
  ['POST', '/contact_inboxes/filter', { inbox_id: 1, source_id: 'that of contact 1' }],
  ['POST', '/contact_inboxes/filter', { inbox_id: 1, source_id: 'nobody' }],
  ['GET', '/contacts/1/notes'],
  ['POST', '/contacts/1/notes', { content: 'Hm' }],
  ['POST', '/contacts/1/notes', {}],
  ['GET', '/contacts/1/notes/1'],
  ['GET', '/contacts/1/notes/9'],
  ['PATCH', '/contacts/1/notes/1', { content: 'Ha' }],
  ['PUT', '/contacts/1/notes/1', { content: 'Ha' }],
  ['DELETE', '/contacts/1/notes/1'],
  ['POST', '/bulk_actions', { type: 'Conversation', ids: [1], fields: { status: 'resolved' } }],
  ['POST', '/bulk_actions', { type: 'Contact', ids: [1], labels: { add: ['vip'] } }],
  ['POST', '/bulk_actions', { type: 'Planet' }],
  ['GET', '/search?q=mara'],
  ['GET', '/search'],
  ['GET', '/search/articles?q=hello'],
  ['GET', '/search/contacts?q=mara'],
  ['GET', '/search/conversations?q=mara'],
  ['GET', '/search/messages?q=hello'],
  ['POST', '/upload', uploadForm()],
  ['POST', '/upload', {}],
  ['POST', '/upload', { external_url: 'ftp://nowhere' }],
  ['GET', '/webhooks'],
  ['POST', '/webhooks', { url: 'https://hooks.example.com/b', name: 'B', inbox_id: 1 }],
  ['POST', '/webhooks', { url: 'https://hooks.example.com/a' }],
  ['POST', '/webhooks', { url: 'nonsense' }],
  ['PATCH', '/webhooks/1', { subscriptions: ['message_created'] }],
  ['PATCH', '/webhooks/1', { subscriptions: ['conversation_deleted'] }],
  ['PATCH', '/webhooks/9', { subscriptions: ['message_created'] }],
  ['PUT', '/webhooks/1', { url: 'https://hooks.example.com/c' }],
  ['DELETE', '/webhooks/1'],
  ['POST', '/inboxes', { name: 'Shop', channel: { type: 'api', webhook_url: '' } }],
  ['POST', '/inboxes', { name: 'Web', channel: { type: 'web_widget', website_url: 'https://acme.example' } }],
  ['POST', '/inboxes', { name: 'Mail', channel: { type: 'email', email: 'help@example.org' } }],
  ['POST', '/inboxes', { name: 'Sms', channel: { type: 'sms', phone_number: '+15551234567' } }],
  ['POST', '/inboxes', { channel: { type: 'telegram', bot_token: 'x' } }],
  ['POST', '/inboxes', { name: 'Nothing' }],
  ['POST', '/inboxes', { name: 'Fax', channel: { type: 'fax' } }],
  ['PATCH', '/inboxes/1', { name: 'Renamed', csat_config: {}, working_hours: [{ day_of_week: 0, open_hour: 8 }] }],
  ['PATCH', '/inboxes/3', { channel: { reply_time: 'in_a_day' } }],
  ['PATCH', '/inboxes/99', { name: 'Renamed' }],
  ['PUT', '/inboxes/1', { timezone: 'Mars' }],
  ['PUT', '/inboxes/1', { sender_name_type: 'rude' }],
  ['DELETE', '/inboxes/1'],
  ['DELETE', '/inboxes/1/avatar'],
  ['GET', '/inboxes/1/campaigns'],
  ['GET', '/inboxes/1/health'],
  ['POST', '/inboxes/1/sync_templates'],
  ['POST', '/inboxes/6/sync_templates'],
  ['GET', '/inboxes/1/csat_template'],
  ['GET', '/inboxes/6/csat_template'],
  ['GET', '/inboxes/1/assignable_agents'],
  ['GET', '/assignable_agents?inbox_ids[]=1&inbox_ids[]=2'],
  ['GET', '/assignable_agents'],
  ['GET', '/inbox_members/1'],
  ['POST', '/inbox_members', { inbox_id: 1, user_ids: [1] }],
  ['POST', '/inbox_members', { inbox_id: 1, user_ids: [99] }],
  ['POST', '/inbox_members', { inbox_id: 99, user_ids: [1] }],
  ['PATCH', '/inbox_members', { inbox_id: 1, user_ids: [1] }],
  ['PUT', '/inbox_members', { inbox_id: 1, user_ids: [1] }],
  ['DELETE', '/inbox_members', { inbox_id: 1, user_ids: [2] }],
  ['POST', '/contacts/1/contact_inboxes', { inbox_id: 5 }],
  ['POST', '/contacts/2/contact_inboxes', { inbox_id: 6, source_id: 'x' }],
  ['POST', '/agent_bots', { name: 'Second', outgoing_url: 'https://hooks.example.com/second', bot_type: 0 }],
  ['POST', '/agent_bots', { bot_type: 'human' }],
  ['DELETE', '/agent_bots/1'],
  ['DELETE', '/agent_bots/1/avatar'],
  ['POST', '/agent_bots/1/reset_access_token'],
  ['PUT', '/api/v1/profile', { profile: { display_name: 'Ada', phone_number: '+43660' } }],
  ['PUT', '/api/v1/profile', {}],
  ['PUT', '/api/v1/profile', { name: '' }],
  ['PATCH', '/api/v1/profile', { message_signature: 'Best' }],
  ['DELETE', '/api/v1/profile/avatar'],
  ['POST', '/api/v1/profile/availability', { profile: { account_id: 1, availability: 'busy' } }],
  ['POST', '/api/v1/profile/availability', { profile: { account_id: 1, availability: 'away' } }],
  ['POST', '/api/v1/profile/availability', { profile: { account_id: 99, availability: 'busy' } }],
  ['POST', '/api/v1/profile/auto_offline', { profile: { account_id: 1, auto_offline: false } }],
  ['PUT', '/api/v1/profile/set_active_account', { profile: { account_id: 1 } }],
  ['POST', '/api/v1/profile/reset_access_token'],
  ['GET', '/health'],
  ['GET', '/api/v1/profile/sessions'],
  ['DELETE', '/api/v1/profile/sessions/1'],
  ['GET', '/agent_bots'],
  ['GET', '/agent_bots/1'],
  ['GET', '/agent_bots/9'],
  ['PATCH', '/agent_bots/1', { outgoing_url: 'https://hooks.example.com/bot' }],
  ['PUT', '/agent_bots/1', { name: 'Robbi' }],
  ['POST', '/agent_bots/1/reset_secret'],
  ['POST', '/inboxes/1/reset_secret'],
  ['POST', '/inboxes/1/rotate_hmac_token'],
  ['GET', '/inboxes/1/agent_bot'],
  ['GET', '/inboxes/2/agent_bot'],
  ['POST', '/inboxes/1/set_agent_bot', { agent_bot: 1 }],
  ['POST', '/inboxes/1/set_agent_bot', { agent_bot: 9 }],
  ['GET', '/conversations/1/reporting_events'],
  ['GET', '/reporting_events?name=conversation_resolved&page=1'],
  ['GET', '/notifications'],
  ['GET', '/notifications?includes[]=read&sort_order=asc&page=1'],
  ['GET', '/notifications/unread_count'],
  ['PATCH', '/notifications/1'],
  ['PATCH', '/notifications/99'],
  ['PUT', '/notifications/1'],
  ['POST', '/notifications/1/unread'],
  ['POST', '/notifications/1/snooze', { snoozed_until: now + 60 }],
  ['DELETE', '/notifications/1'],
  ['POST', '/notifications/read_all', { primary_actor_type: 'Conversation', primary_actor_id: 1 }],
  ['POST', '/notifications/destroy_all', { type: 'read' }],
  ['GET', '/notification_settings'],
  ['GET', '/csat_survey_responses?rating=5&user_ids[]=2&sort=-created_at'],
  ['GET', '/csat_survey_responses/metrics'],
  ['GET', `/csat_survey_responses/download?since=${now}&until=${now + 1}`],
  ['GET', '/csat_survey_responses/download'],
  ['PATCH', '/csat_survey_responses/1', { csat_review_notes: 'Nice' }],
  ['PATCH', '/csat_survey_responses/9', { csat_review_notes: 'Nice' }],
  ['PUT', '/csat_survey_responses/1', { csat_review_notes: null }],
]

// Files are no operations of the document.
const routeNames = [...serverTables, ...accountTables]
  .flatMap((table) => Object.keys(table))
  .filter((name) => !name.startsWith('GET /rails/'))

function templateOf(path: string): string {
  const full = /^\/(api|health)/.test(path) ? path : `/api/v1/accounts/{account_id}${path}`
  return full.replace(/\?.*|\/$/, '').replace(/\/\d+(?=\/|$)/g, '/{id}')
}

// Where the server accepts PUT as well as PATCH, the document describes one of them.
const otherVerb: Readonly<Record<string, string>> = { PUT: 'PATCH', PATCH: 'PUT' }

// Their 404 is not as described: the server has no such route yet, or has no body for it.
const otherBodiesOf404: Readonly<Record<string, RegExp>> = {
  '/inboxes/1/rotate_hmac_token': /^.+$/s,
  '/contact_inboxes/filter': /^$/,
}

function typeOf({ headers }: Response): string {
  return headers.get('content-type')?.split(';')[0] ?? ''
}

/** @throws Error if the document does not describe the answer */
function descriptionOf(method: string, path: string, response: Response): Described {
  const answerOf = (verb: string) => strict.answer(`${verb} ${templateOf(path)}`, response.status, typeOf(response))
  const described = [method, otherVerb[method] ?? method].map(answerOf).find((answer) => typeof answer !== 'string')
  if (!described) throw new Error(String(answerOf(method)))
  return described
}

describe('the Chatwoot in memory', () => {
  it.each(requests.map((request) => [`${request[0]} ${request[1]}`, request] as const))(
    'answers %s as the corrected document describes it',
    async (_name, [method, path, body]) => {
      const { fake, json } = await fakeWithEverything()
      const sourceId = fake.state.contactInboxes.get(1)?.[0]?.source_id ?? ''
      const sent = typeof body === 'object' && body && 'source_id' in body && body.source_id === 'that of contact 1'

      const response = await json(method, path, sent ? { ...body, source_id: sourceId } : body)

      const described = descriptionOf(method, path, response)
      const text = await response.text()
      const otherBody = response.status === 404 ? otherBodiesOf404[path] : undefined
      if (otherBody) return expect(text).toMatch(otherBody)
      expect(described.validate === null, 'the body is empty exactly when none is described').toBe(text === '')
      described.validate?.(typeOf(response) === 'text/csv' ? text : JSON.parse(text || 'null'))
      expect(described.validate?.errors ?? []).toEqual([])
    },
  )

  it.each(routeNames)('receives a request for %s above', (name) => {
    const [verb = '', route = ''] = name.split(' ')
    const pattern = new RegExp(`^${route.replace(/:\w+/g, '\\d+')}$`)
    const isRequested = requests.some(([method, path]) => method === verb && pattern.test(path.replace(/\?.*|\/$/, '')))
    expect(isRequested, `add one to \`requests\` of this file: ['${verb}', '${route}', body]`).toBe(true)
  })
})
