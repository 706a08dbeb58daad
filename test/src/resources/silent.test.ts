/** Arguments for which the server would store or find something else, without reporting it: none of them is sent. */
import { describe, expect, it } from 'vitest'
import { Chatwoot, ChatwootPlatform, ChatwootPublic, where } from '../../../src/index.ts'

const sent: string[] = []
const options = {
  baseUrl: 'https://chat.example.com',
  fetch: async (url: string) => {
    sent.push(url)
    return Response.json({})
  },
}
const typed = new Chatwoot({ ...options, accountId: 1, apiAccessToken: 'token-token' })
const visitorTyped = new ChatwootPublic({ ...options, inboxIdentifier: 'INBOX' })
const platformTyped = new ChatwootPlatform({ ...options, apiAccessToken: 'token-token' })

type Method = (...given: unknown[]) => Promise<unknown>
interface Loose {
  [resource: string]: { [method: string]: Method }
}
// As callers without a compiler see them.
const chatwoot = typed as unknown as Loose
const visitor = visitorTyped as unknown as Loose
const platform = platformTyped as unknown as Loose

const table: readonly [client: Loose, method: string, given: readonly unknown[], said: string][] = [
  // Ids.
  [chatwoot, 'conversations.get', ['1abc'], 'conversation_id must be a whole number from 1, got "1abc"'],
  [chatwoot, 'contacts.delete', ['5 or so'], 'contact_id must be a whole number from 1, got "5 or so"'],
  [chatwoot, 'messages.delete', [1, Number.NaN], 'message_id must be a whole number from 1, got NaN'],
  [chatwoot, 'conversations.list', [{ inbox_id: '61' }], 'inbox_id must be a whole number from 1, got "61"'],
  [chatwoot, 'conversations.search', ['x', { team_id: '' }], 'team_id must be a whole number from 1, got ""'],
  [chatwoot, 'conversations.counts', [{ inbox_id: 0 }], 'inbox_id must be a whole number from 1, got 0'],
  [chatwoot, 'conversations.create', [{ inbox_id: '61abc', contact_id: 5 }], 'inbox_id must be a whole number from 1'],
  [chatwoot, 'conversations.create', [{ inbox_id: 6, contact_id: 5, assignee_id: 'me' }], 'assignee_id must be'],
  [chatwoot, 'conversations.bulkUpdate', [{ ids: [1], fields: { assignee_id: 'me' } }], 'assignee_id must be a whole'],
  [
    chatwoot,
    'conversations.bulkUpdate',
    [{ ids: [1], fields: { team_id: 0 } }],
    'team_id must be a whole number from 1',
  ],
  [chatwoot, 'contacts.create', [{ name: 'Ann', inbox_id: 'x' }], 'inbox_id must be a whole number from 1, got "x"'],
  [chatwoot, 'contacts.merge', [{ base: 1, mergee: '1' }], 'mergee must be a whole number from 1, got "1"'],
  [chatwoot, 'contacts.findByContactInbox', [{ inbox_id: '6', source_id: 's' }], 'inbox_id must be a whole number'],
  [chatwoot, 'messages.list', [1, { before: 'abc' }], 'before must be a whole number from 1, got "abc"'],
  [chatwoot, 'messages.list', [1, { after: -1 }], 'after must be a whole number from 1, got -1'],
  [chatwoot, 'messages.send', [1, { content: 'x', content_attributes: { in_reply_to: '7' } }], 'in_reply_to must be a'],
  [visitor, 'messages.list', ['s', 1, { before: 'abc' }], 'before must be a whole number from 1, got "abc"'],
  [chatwoot, 'agents.update', [2, { custom_role_id: 'x' }], 'custom_role_id must be a whole number from 1, got "x"'],
  [chatwoot, 'webhooks.create', [{ url: 'https://a.b', inbox_id: 'x' }], 'inbox_id must be a whole number from 1'],
  [chatwoot, 'integrations.createHook', [{ app_id: 'slack', inbox_id: 'x' }], 'inbox_id must be a whole number from 1'],
  [chatwoot, 'reports.live', [{ team_id: 'x' }], 'team_id must be a whole number from 1, got "x"'],
  [chatwoot, 'reports.events', [{ user_id: 'x' }], 'user_id must be a whole number from 1, got "x"'],
  [chatwoot, 'reports.inboxLabelMatrix', [{ inbox_ids: ['6'] }], 'inbox_ids[0] must be a whole number from 1, got "6"'],
  [chatwoot, 'reports.inboxLabelMatrix', [{ label_ids: ['6'] }], 'label_ids[0] must be a whole number from 1, got "6"'],
  [chatwoot, 'csat.list', [{ user_ids: ['6'] }], 'user_ids[0] must be a whole number from 1, got "6"'],
  [chatwoot, 'csat.metrics', [{ team_id: 'x' }], 'team_id must be a whole number from 1, got "x"'],

  // Phone numbers and email addresses.
  [chatwoot, 'contacts.findBy', [{ phone_number: '5511988887777' }], 'phone_number must be in E.164 format'],
  [chatwoot, 'contacts.findBy', [{ email: 'ann' }], 'email must be an email address, got "ann"'],
  [chatwoot, 'agents.createMany', [['ann@example.org', 'ben']], 'emails[1] must be an email address, got "ben"'],
  [
    chatwoot,
    'conversations.sendTranscript',
    [1, 'ann, ben@example.org'],
    'email must be an email address, got "ann, b',
  ],
  [chatwoot, 'conversations.sendTranscript', [1, 'ann'], 'email must be an email address, got "ann"'],

  // Times.
  [chatwoot, 'conversations.snooze', [1, Date.now() + 60_000], 'snoozed_until must be in seconds, got milliseconds'],
  [chatwoot, 'conversations.snooze', [1, '2030-01-01'], 'the time must be a valid Date or unix seconds'],
  [chatwoot, 'conversations.setStatus', [1, 'open', { snoozed_until: 2_000_000_000 }], "needs the status 'snoozed'"],
  [chatwoot, 'conversations.setStatus', [1, 'snoozed', { snoozed_until: 1_999_999_999_000 }], 'got milliseconds'],
  [
    chatwoot,
    'conversations.create',
    [{ source_id: 's', status: 'snoozed', snoozed_until: 2e9 }],
    'Date or an ISO 8601',
  ],
  [
    chatwoot,
    'conversations.create',
    [{ source_id: 's', status: 'snoozed', snoozed_until: '2030-13-45' }],
    'snoozed_until must be a Date or an ISO 8601 string, got "2030-13-45"',
  ],
  [chatwoot, 'conversations.create', [{ source_id: 's', snoozed_until: new Date(2e12) }], "needs the status 'snoozed'"],
  [chatwoot, 'conversations.bulkUpdate', [{ ids: [1], snoozed_until: 2e9 }], "needs the status 'snoozed'"],
  [chatwoot, 'conversations.list', [{ updated_within: 1_790_000_000 }], 'must be a duration in seconds, got a time'],
  [chatwoot, 'conversations.list', [{ updated_within: 0 }], 'updated_within must be a number of seconds, got 0'],
  [chatwoot, 'conversations.list', [{ updated_within: new Date() }], 'updated_within must be a number of seconds'],
  [chatwoot, 'conversations.list', [{ updatedSince: 1_790_000_000 }], 'updatedSince must be a valid Date'],
  // The server drops attributes that are no object.
  [chatwoot, 'contacts.create', [{ custom_attributes: '{"a":1}' }], 'custom_attributes must be an object, got "{'],
  [chatwoot, 'contacts.update', [1, { additional_attributes: '' }], 'additional_attributes must be an object, got ""'],
  [chatwoot, 'contacts.upsert', [{ identifier: 'i', custom_attributes: 5 }], 'custom_attributes must be an object'],
  [
    chatwoot,
    'conversations.create',
    [{ source_id: 's', custom_attributes: 'vip' }],
    'custom_attributes must be an object, got "vip"',
  ],
  [chatwoot, 'notifications.snooze', [1, Date.now() / 1000 - 60], 'the time must be in the future'],
  [chatwoot, 'reports.summary', [{ type: 'account', since: Date.now(), until: Date.now() }], 'got milliseconds'],

  // Files.
  [
    chatwoot,
    'messages.send',
    [1, { attachments: [{ data: 'data:image/png;base64,iVBORw0KGgo=', filename: 'a.png' }] }],
    'a data: URL',
  ],
  [
    chatwoot,
    'messages.note',
    [1, 'x', { attachments: [{ data: 'iVBORw0KGgoAAAA=', filename: 'a.png' }] }],
    'is base64',
  ],
  [chatwoot, 'contacts.update', [5, { avatar: { data: 'iVBORw0KGgoAAAA=', filename: 'a.png' } }], 'is base64'],
  [chatwoot, 'contacts.create', [{ avatar_url: 'data:image/png;base64,iVBORw0KGgo=' }], 'avatar_url must be a URL'],
  [
    chatwoot,
    'contacts.upsert',
    [{ email: 'a@b.c', avatar_url: '/a.png' }],
    'avatar_url must be a URL that begins with',
  ],
  [chatwoot, 'agentBots.create', [{ name: 'Bot', avatar_url: 'a.png' }], 'avatar_url must be a URL that begins with'],
  [chatwoot, 'agentBots.update', [1, { avatar: 'https://a.b/c.png' }], 'avatar must be a File, a Blob or'],
  [platform, 'agentBots.create', [{ name: 'Bot', avatar: 'iVBORw0KGgo=' }], 'avatar must be a File, a Blob or'],
  [platform, 'agentBots.update', [1, { avatar_url: 'a.png' }], 'avatar_url must be a URL that begins with'],
  [chatwoot, 'inboxes.create', [{ name: 'x', avatar: 'a.png', channel: { type: 'api' } }], 'avatar must be a File'],
  [chatwoot, 'inboxes.update', [1, { avatar: 'a.png' }], 'avatar must be a File, a Blob or'],
  [chatwoot, 'profile.update', [{ avatar: 'a.png' }], 'avatar must be a File, a Blob or'],

  [visitor, 'contacts.create', [{ avatar_url: 'a.png' }], 'avatar_url must be a URL that begins with http'],
  [visitor, 'contacts.update', ['s', { avatar_url: 'data:,x' }], 'avatar_url must be a URL that begins with http'],
  [
    chatwoot,
    'messages.send',
    [1, { attachments: ['data:image/png;base64,iVBORw0KGgo='] }],
    'for a data: URL, attach await',
  ],

  // Texts.
  [chatwoot, 'messages.send', [1, 'Your total is {{ order.total }}'], 'contains "{{ order.total }}"'],
  [chatwoot, 'messages.send', [1, { content: 'Hello {{1}}', private: true }], 'contains "{{1}}"'],
  [chatwoot, 'messages.note', [1, '{{x}}'], 'contains "{{x}}"'],
  [chatwoot, 'messages.sendTemplate', [1, { name: 't', content: 'Hello {{1}}' }], 'contains "{{1}}"'],
  [chatwoot, 'conversations.create', [{ source_id: 's', message: { content: '{{}}' } }], 'contains "{{}}"'],
  [chatwoot, 'conversations.start', [{ inbox_id: 6, contact: 5, greeting: 'Hi {{name}}' }], 'the greeting contains'],
  [chatwoot, 'conversations.start', [{ inbox_id: 6, contact: 5, message: 'Hi {{name}}' }], 'the message contains'],
  [chatwoot, 'conversations.handoff', [1, { note: '{{x}}' }], 'contains "{{x}}"'],
  [chatwoot, 'messages.send', [1, { content: Promise.resolve('x') }], 'content must be a string'],
  [chatwoot, 'conversations.saveDraft', [1, { message: 'x' }], 'text must be a string'],
  [chatwoot, 'contacts.addNote', [1, { content: 'x' }], 'text must be a string'],
  [chatwoot, 'contacts.updateNote', [1, 2, undefined], 'text must be a string, got undefined'],
  [
    chatwoot,
    'messages.translate',
    [1, 2, 'German language'],
    "language must be the code of a language, for instance 'de'",
  ],
  [visitor, 'csatSurveys.answer', ['uuid', { rating: 5, feedback_message: 7 }], 'feedback_message must be a string'],

  // Empty strings.
  [
    chatwoot,
    'conversations.create',
    [{ inbox_id: 6, contact_id: 5, source_id: '' }],
    'source_id must be a string that is',
  ],
  [chatwoot, 'conversations.list', [{ source_id: ' ' }], 'source_id must be a string that is not blank'],
  [chatwoot, 'contacts.create', [{ inbox_id: 6, source_id: '' }], 'source_id must be a string that is not blank'],
  [
    chatwoot,
    'contacts.createContactInbox',
    [5, { inbox_id: 6, source_id: '' }],
    'source_id must be a string that is not',
  ],
  [
    chatwoot,
    'contacts.findByContactInbox',
    [{ inbox_id: 6, source_id: ' ' }],
    'source_id must be a string that is not',
  ],
  [chatwoot, 'contacts.search', [' '], 'q must be a string that is not blank'],
  [chatwoot, 'integrations.createHook', [{ app_id: ' ' }], 'app_id must be the name of an app'],
  [chatwoot, 'conversations.setLabels', [1, ['']], 'a label must not be blank'],
  [chatwoot, 'conversations.list', [{ labels: new Array(1) }], 'a label must be a string, got undefined'],

  [chatwoot, 'contacts.list', [{ sort: 'name desc' }], "sort must be words such as 'name' or '-created_at'"],
  [chatwoot, 'contacts.filter', [[], { sort: 'createdAt' }], "sort must be words such as 'name' or '-created_at'"],
  [chatwoot, 'contacts.search', ['x', { sort: '+name' }], "sort must be words such as 'name' or '-created_at'"],

  // Words.
  [
    chatwoot,
    'conversations.list',
    [{ status: 'closed' }],
    'status must be one of open, resolved, pending, snoozed, all',
  ],
  [
    chatwoot,
    'conversations.list',
    [{ assignee_type: 'mine' }],
    'assignee_type must be one of me, unassigned, assigned',
  ],
  [chatwoot, 'conversations.list', [{ conversation_type: 'unread' }], 'conversation_type must be one of mention'],
  [chatwoot, 'conversations.update', [1, { priority: '' }], 'priority must be null or one of'],
  [chatwoot, 'conversations.setTyping', [1, 'off'], 'isTyping must be true or false, got "off"'],
  [visitor, 'conversations.setTyping', ['s', 1, 'off'], 'isTyping must be true or false, got "off"'],
  [chatwoot, 'messages.send', [1, { content: 'x', private: 'no' }], 'private must be true or false, got "no"'],
  [
    chatwoot,
    'messages.send',
    [1, { content: 'x', message_type: 1 }],
    "message_type must be 'outgoing' or 'incoming', got 1",
  ],
  [
    chatwoot,
    'messages.updateStatus',
    [1, 2, { status: 'seen' }],
    'status must be one of sent, delivered, read, failed',
  ],
  [chatwoot, 'messages.updateStatus', [1, 2, { status: null }], 'status must be one of sent, delivered, read, failed'],
  [chatwoot, 'messages.updateStatus', [1, 2, {}], 'status must be one of sent, delivered, read, failed, got undefined'],
  [chatwoot, 'messages.updateStatus', [1, 2, { status: 'read', external_error: 'x' }], "needs the status 'failed'"],
  [
    chatwoot,
    'reports.series',
    [{ metric: 'conversations_count', type: 'account', since: 1, until: 2, group_by: 'days' }],
    'group_by must be one of hour, day',
  ],
  [chatwoot, 'campaigns.create', [{ title: 'x', scheduled_at: 2e9 }], 'Date or an ISO 8601 string, got 2000000000'],
  [chatwoot, 'campaigns.update', [1, { scheduled_at: 'soon' }], 'Date or an ISO 8601 string, got "soon"'],
  [chatwoot, 'inboxes.setInboundCalls', [1, 'false'], 'enabled must be true or false, got "false"'],
  [chatwoot, 'csat.list', [{ rating: 6 }], 'rating must be a whole number from 1 to 5, got 6'],
  [
    visitor,
    'messages.update',
    ['s', 1, 2, { csat_survey_response: { rating: 6 } }],
    'rating must be a whole number from 1',
  ],
  [chatwoot, 'inboxes.update', [1, { greeting_message: 'null' }], "greeting_message must not be 'null'"],

  // What the server would ignore.
  [chatwoot, 'conversations.update', [1, { status: 'open' }], 'conversations.update takes no status: the server would'],
  [chatwoot, 'conversations.update', [1, { labels: ['vip'] }], 'call setLabels'],
  [chatwoot, 'conversations.create', [{ source_id: 's', priority: 'high' }], 'conversations.create takes no priority'],
  [chatwoot, 'conversations.bulkUpdate', [{ ids: [1], fields: { priority: 'high' } }], 'takes no "priority"'],
  [chatwoot, 'conversations.setStatus', [1, 'open', { until: 5 }], 'conversations.setStatus takes no "until"'],
  [chatwoot, 'accounts.update', [{ settings: { auto_resolve_after: 10 } }], 'accounts.update takes no settings'],
  [
    chatwoot,
    'accounts.update',
    [{ custom_attributes: { industry: 'x' } }],
    'accounts.update takes no custom_attributes',
  ],
  [
    chatwoot,
    'webhooks.create',
    [{ url: 'https://a.b', subscriptions: 'message_created' }],
    'subscriptions must be an array',
  ],
  [chatwoot, 'webhooks.update', [1, { subscriptions: 'message_created' }], 'subscriptions must be an array'],
  [
    chatwoot,
    'customFilters.create',
    [{ name: 'x', query: { payload: where('status', 'equal_to', 'open') } }],
    'conversationFilter(where(…)) returns them',
  ],
  [
    chatwoot,
    'customFilters.update',
    [1, { query: where('status', 'equal_to', 'open') }],
    "must be the server's own conditions",
  ],
  [
    chatwoot,
    'customAttributeDefinitions.create',
    [{ attribute_key: 'x', regex_pattern: /x/ }],
    'regex_pattern must be a value that JSON can express',
  ],
  [chatwoot, 'conversations.setCustomAttributes', [1, { seats: Number.NaN }], 'seats must be a number, got NaN'],
  [chatwoot, 'contacts.update', [1, { custom_attributes: { plan: Promise.resolve('pro') } }], 'a promise: await it'],
]

describe('what the server would silently store or find otherwise', () => {
  it.each(table.map(([client, method, given, said]) => ({ client, method, given, said })))(
    'is refused by $method: $said',
    async ({ client, method, given, said }) => {
      sent.length = 0
      const [resource = '', name = ''] = method.split('.')
      const outcome = await client[resource]?.[name]?.(...given).catch((reason: unknown) => reason)

      expect(outcome).toBeInstanceOf(TypeError)
      expect(String(outcome)).toContain(said)
      expect(sent).toEqual([])
    },
  )
})

describe('what is meant as it is written', () => {
  it.each([
    [
      'a placeholder of the server',
      'Hello {{contact.name}}, {{ agent.name | capitalize }}: {{conversation.display_id}}',
    ],
    ['a text in backticks', 'write `{{ name }}` there'],
    ['a text between tags', '{% raw %}{{ name }}{% endraw %}'],
    ['braces that are not a placeholder', 'function () { if (x) { return {} } } }}{{'],
    ['a quoted string', "{{ 'now' | date: '%Y' }}"],
    ['a placeholder that trims spaces', 'Hello {{- contact.name -}}'],
    ['a string in double quotes', '{{ "now" | date: "%Y" }}'],
  ])('is sent: %s', async (_name, content) => {
    sent.length = 0
    await typed.messages.send(1, content)

    expect(sent).toHaveLength(1)
  })

  it('is sent as incoming, which the server leaves alone', async () => {
    sent.length = 0
    await typed.messages.send(1, { content: '{{ name }}', message_type: 'incoming' })
    await visitorTyped.messages.send('s', 1, '{{ name }}')

    expect(sent).toHaveLength(2)
  })

  it('is stored in a canned response, which is filled in when an agent uses it', async () => {
    sent.length = 0
    await typed.cannedResponses.create({ short_code: 'x', content: '{{ anything }}' })

    expect(sent).toHaveLength(1)
  })

  it('is an empty avatar_url, which is none', async () => {
    sent.length = 0
    await typed.agentBots.update(1, { avatar_url: '' })

    expect(sent).toHaveLength(1)
  })

  it('is an id in digits: it is the same path', async () => {
    sent.length = 0
    await chatwoot.conversations?.get?.('12')

    expect(sent).toEqual(['https://chat.example.com/api/v1/accounts/1/conversations/12'])
  })

  it('is null in place of parameters of messages.list', async () => {
    sent.length = 0
    await chatwoot.messages?.list?.(1, null).catch(() => {})

    expect(sent).toEqual(['https://chat.example.com/api/v1/accounts/1/conversations/1/messages'])
  })

  it('is left out of the query: false for filter_internal_messages, which the server would read as true', async () => {
    sent.length = 0
    await chatwoot.messages?.list?.(1, { filter_internal_messages: false }).catch(() => {})

    expect(sent).toEqual(['https://chat.example.com/api/v1/accounts/1/conversations/1/messages'])
  })
})
