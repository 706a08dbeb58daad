/** What the Chatwoot in memory counts, and when it starts to count it. */
import { expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot, type FakeChatwootOptions } from '../../../src/testing/fake-chatwoot.ts'

// 2027-01-15 08:00 UTC.
const start = 1_800_000_000

/** Contact 1 wrote at the start; a minute later Ada answered; two minutes later conversation 1 was resolved. */
async function answeredAndResolved(options: FakeChatwootOptions = {}) {
  const fake = createFakeChatwoot({
    now: () => start,
    ...options,
    data: {
      labels: [{ title: 'vip' }, { title: 'bug' }],
      conversations: [{ contact: 'Mara', says: 'Hello', assignee_id: 2, labels: ['vip'], team_id: 1 }],
      ...options.data,
    },
  })
  await fake.advanceTime(60)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })
  await fake.advanceTime(60)
  await send(fake, 'POST', '/conversations/1/toggle_status', { status: 'resolved' })
  return fake
}

async function send(fake: FakeChatwoot, method: string, path: string, body?: unknown, token = fake.token) {
  const full = path.startsWith('/api') ? path : `/api/v1/accounts/1${path}`
  const response = await fake.fetch(`http://fake${full}`, {
    method,
    headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return response.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : text
}

const range = `since=${start}&until=${start + 3600}`

function report(fake: FakeChatwoot, path: string) {
  return send(fake, 'GET', `/api/v2/accounts/1${path}`)
}

it('measures responses, resolutions and openings when they happen', async () => {
  const fake = await answeredAndResolved()
  await fake.advanceTime(30)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'One more', message_type: 'incoming' })
  await fake.advanceTime(10)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Note', private: true })
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Sure' })

  const events = await send(fake, 'GET', '/conversations/1/reporting_events')

  expect(events.map(({ name, value, user_id }: Record<string, unknown>) => [name, value, user_id])).toEqual([
    // The sender's, while the rest is the assignee's.
    ['first_response', 60, 1],
    ['conversation_resolved', 120, 2],
    ['conversation_opened', 30, 2],
    ['reply_time', 10, 2],
  ])
  expect(events[1]).toEqual({
    id: 2,
    name: 'conversation_resolved',
    value: 120,
    value_in_business_hours: 0,
    event_start_time: '2027-01-15T08:00:00.000Z',
    event_end_time: '2027-01-15T08:02:00.000Z',
    account_id: 1,
    inbox_id: 1,
    user_id: 2,
    conversation_id: 1,
    created_at: '2027-01-15T08:02:00.000Z',
    updated_at: '2027-01-15T08:02:00.000Z',
  })
})

it('counts no message of a campaign as a response', async () => {
  const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Sale!', campaign_id: 1 })

  await expect(send(fake, 'GET', '/conversations/1/reporting_events')).resolves.toEqual([])
})

it('lists the events of all conversations, newest first', async () => {
  const fake = await answeredAndResolved()

  const all = await send(fake, 'GET', '/reporting_events')
  const some = await send(fake, 'GET', '/reporting_events?name=first_response&user_id=1')

  expect(all.payload.map(({ id }: { id: number }) => id)).toEqual([2, 1])
  expect(all.meta).toEqual({ count: 2, current_page: 1, total_pages: 1 })
  expect(some.meta.count).toBe(1)
})

it('sums up the range and the one before', async () => {
  const fake = await answeredAndResolved()

  const sum = await report(fake, `/reports/summary?type=account&${range}`)

  expect(sum).toEqual({
    conversations_count: 1,
    incoming_messages_count: 1,
    outgoing_messages_count: 1,
    avg_first_response_time: 60,
    avg_resolution_time: 120,
    resolutions_count: 1,
    reply_time: null,
    previous: {
      conversations_count: 0,
      incoming_messages_count: 0,
      outgoing_messages_count: 0,
      avg_first_response_time: null,
      avg_resolution_time: null,
      resolutions_count: 0,
      reply_time: null,
    },
  })
})

it('divides the range into periods of a time zone, as the server was recorded to', async () => {
  const fake = createFakeChatwoot()
  const points = (path: string) => report(fake, `/reports?metric=conversations_count&type=account&${path}`)

  const days = await points('since=1795146185&until=1795232645')
  const daysInEurope = await points('since=1795146185&until=1795232645&timezone_offset=2')
  const hours = await points('since=1795225386&until=1795232645&group_by=hour')

  const starts = (list: { timestamp: number }[]) => list.map(({ timestamp }) => timestamp)
  expect(starts(days)).toEqual([1795132800, 1795219200])
  expect(starts(daysInEurope)).toEqual([1795125600, 1795212000])
  expect(starts(hours)).toEqual([1795222800, 1795226400, 1795230000])
})

it('starts weeks on Sunday, months and years on their first day', async () => {
  const fake = createFakeChatwoot()
  const asked = '/reports?metric=conversations_count&type=account&since=1795146185&until=1795232645'
  const periods = await Promise.all(
    ['week', 'month', 'year'].map((period) => report(fake, `${asked}&group_by=${period}`)),
  )

  const starts = periods.flat().map(({ timestamp }) => new Date(timestamp * 1000).toISOString().slice(0, 10))
  expect(starts).toEqual(['2026-11-15', '2026-11-01', '2026-01-01'])
})

it('counts averages beside their values', async () => {
  const fake = await answeredAndResolved()

  const points = await report(fake, `/reports?metric=avg_first_response_time&type=agent&id=1&group_by=hour&${range}`)

  expect(points).toEqual([{ value: 60, timestamp: start, count: 1 }])
  await expect(report(fake, `/reports?metric=happiness&type=account&${range}`)).resolves.toEqual({})
  await expect(report(fake, '/reports?metric=reply_time&type=account')).resolves.toEqual([])
})

it('compares agents, teams, inboxes, labels and channels', async () => {
  const fake = await answeredAndResolved()
  const times = { avg_resolution_time: 120, avg_first_response_time: 60, avg_reply_time: null }
  const none = { avg_resolution_time: null, avg_first_response_time: null, avg_reply_time: null }
  const one = { conversations_count: 1, resolved_conversations_count: 1 }

  await expect(report(fake, `/summary_reports/agent?${range}`)).resolves.toEqual([
    { id: 1, ...none, conversations_count: 0, resolved_conversations_count: 0, avg_first_response_time: 60 },
    { id: 2, ...times, ...one, avg_first_response_time: null },
  ])
  await expect(report(fake, `/summary_reports/team?${range}`)).resolves.toEqual([{ id: 1, ...times, ...one }])
  await expect(report(fake, `/summary_reports/inbox?${range}`)).resolves.toEqual([{ id: 1, ...times, ...one }])
  await expect(report(fake, `/summary_reports/label?${range}`)).resolves.toMatchObject([
    { name: 'bug', conversations_count: 0, avg_resolution_time: 0 },
    { name: 'vip', ...one, ...times, avg_reply_time: 0 },
  ])
  await expect(report(fake, `/summary_reports/channel?${range}`)).resolves.toEqual({
    'Channel::Api': { open: 0, resolved: 1, pending: 0, snoozed: 0, total: 1 },
  })
})

it('counts what bots resolve and hand over', async () => {
  const fake = createFakeChatwoot({
    now: () => start,
    data: {
      bot: { inboxes: [1] },
      conversations: [
        { contact: 'Mara', status: 'pending' },
        { contact: 'Jon', status: 'pending' },
      ],
    },
  })
  const asBot = (path: string, body: unknown) => send(fake, 'POST', path, body, fake.tokens.bot)
  await fake.advanceTime(5)
  await asBot('/conversations/1/messages', { content: 'Beep' })
  await asBot('/conversations/1/toggle_status', { status: 'resolved' })
  await asBot('/conversations/2/toggle_status', { status: 'open' })

  await expect(report(fake, `/reports/bot_metrics?${range}`)).resolves.toEqual({
    conversation_count: 2,
    message_count: 1,
    resolution_rate: 50,
    handoff_rate: 50,
  })
  await expect(report(fake, `/reports/bot_summary?type=account&${range}`)).resolves.toEqual({
    bot_resolutions_count: 1,
    bot_handoffs_count: 1,
    previous: { bot_resolutions_count: 0, bot_handoffs_count: 0 },
  })
})

it('measures the first response to what a bot has handed over from the hand-off on', async () => {
  const conversations = [{ contact: 'Mara', says: 'Hello', status: 'pending' as const }]
  const fake = createFakeChatwoot({ now: () => start, data: { bot: { inboxes: [1] }, conversations } })
  await fake.advanceTime(60)
  await send(fake, 'POST', '/conversations/1/toggle_status', { status: 'open' }, fake.tokens.bot)
  await fake.advanceTime(30)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })

  const events = await send(fake, 'GET', '/conversations/1/reporting_events')

  expect(events).toContainEqual(expect.objectContaining({ name: 'first_response', value: 30 }))
  await send(fake, 'POST', '/conversations/1/toggle_status', { status: 'pending' })
  await send(fake, 'POST', '/conversations/1/toggle_status', { status: 'open' }, fake.tokens.bot)
  const handOffs = fake.state.reportingEvents.filter(({ name }) => name === 'conversation_bot_handoff')
  expect(handOffs, 'once in a conversation').toHaveLength(1)
})

it('reports what is open right now', async () => {
  const data = {
    conversations: [
      { contact: 'Mara', says: 'Hello', team_id: 1 },
      { contact: 'Jon', assignee_id: 2, messages: [{ content: 'Hi', from: 2 }] },
      { contact: 'Ida', status: 'pending' as const },
    ],
  }
  const fake = createFakeChatwoot({ data })

  await expect(report(fake, '/live_reports/conversation_metrics')).resolves.toEqual({
    open: 2,
    unattended: 1,
    unassigned: 1,
    pending: 1,
  })
  await expect(report(fake, '/live_reports/grouped_conversation_metrics?group_by=team_id')).resolves.toEqual([
    { open: 1, unattended: 0, unassigned: 0, team_id: null },
    { open: 1, unattended: 1, unassigned: 1, team_id: 1 },
  ])
  await expect(report(fake, '/reports/conversations?type=account')).resolves.toEqual({
    open: 2,
    unattended: 1,
    unassigned: 1,
    pending: 0,
  })
})

it('breaks down labels, response times and sent messages', async () => {
  const fake = await answeredAndResolved()

  await expect(report(fake, '/reports/inbox_label_matrix')).resolves.toEqual({
    inboxes: [{ id: 1, name: 'API' }],
    labels: [
      { id: 2, title: 'bug' },
      { id: 1, title: 'vip' },
    ],
    matrix: [[0, 1]],
  })
  await expect(report(fake, '/reports/first_response_time_distribution')).resolves.toEqual({
    'Channel::Api': { '0-1h': 1, '1-4h': 0, '4-8h': 0, '8-24h': 0, '24h+': 0 },
  })
  await expect(report(fake, `/reports/outgoing_messages_count?group_by=agent&${range}`)).resolves.toEqual([
    { id: 2, name: 'Ben Agent', outgoing_messages_count: 1 },
  ])
})

it('writes CSV as the server was recorded to', async () => {
  const fake = await answeredAndResolved()

  await expect(report(fake, `/reports/agents?${range}`)).resolves.toBe(
    'Reporting period 2027-01-15 to 2027-01-15\n\n\n' +
      'Agent name,Assigned conversations,Avg first response time,Avg resolution time,Avg customer waiting time,Resolution Count\n' +
      'Ada Admin,0,1 minute,N/A,N/A,0\nBen Agent,1,N/A,2 minutes,N/A,1\n',
  )
  await fake.advanceTime(86_400)
  const traffic = await report(fake, '/reports/conversation_traffic?timezone_offset=0')
  expect(traffic.split('\n').slice(0, 5)).toEqual([
    'Timezone,(GMT+00:00) Edinburgh',
    '',
    '',
    'Start of the hour,2027-01-10,2027-01-11,2027-01-12,2027-01-13,2027-01-14,2027-01-15',
    '00:00,0,0,0,0,0,0',
  ])
  expect(traffic).toContain('\n08:00,0,0,0,0,0,1\n')
})

it('measures within the business hours of an inbox', async () => {
  // It opens at nine, an hour after the conversation began, in its time zone.
  const inbox = { working_hours_enabled: true, timezone: 'UTC' }
  const fake = createFakeChatwoot({
    now: () => start,
    data: { inbox, conversations: [{ contact: 'Mara', says: 'Hi' }] },
  })
  await fake.advanceTime(2 * 3600)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })
  const asked = `/reports/summary?type=account&since=${start}&until=${start + 86_400}`

  const [plain, business] = [await report(fake, asked), await report(fake, `${asked}&business_hours=true`)]

  expect([plain.avg_first_response_time, business.avg_first_response_time]).toEqual([7200, 3600])
})

it('knows the business hours west of Greenwich', async () => {
  // It opens at 14:00 UTC.
  const inbox = { working_hours_enabled: true, timezone: 'America/New_York' }
  const conversations = [{ contact: 'Mara', says: 'Hi' }]
  const fake = createFakeChatwoot({ now: () => start, data: { inbox, conversations } })
  await fake.advanceTime(7 * 3600)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })

  const [event] = await send(fake, 'GET', '/conversations/1/reporting_events')

  expect(event.value_in_business_hours).toBe(3600)
})

it('counts of each day what is within its business hours', async () => {
  const inbox = { working_hours_enabled: true, timezone: 'UTC' }
  const conversations = [{ contact: 'Mara', says: 'Hi' }]
  const fake = createFakeChatwoot({ now: () => start, data: { inbox, conversations } })
  await fake.advanceTime(3 * 86_400 + 2 * 3600)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })

  const [event] = await send(fake, 'GET', '/conversations/1/reporting_events')

  // Eight hours on Friday, and one on Monday.
  expect(event.value_in_business_hours).toBe(9 * 3600)
})

it('measures nothing of a conversation that opens and never was resolved', async () => {
  const conversations = [{ contact: 'Mara', status: 'pending' as const }]
  const fake = createFakeChatwoot({ now: () => start, data: { conversations } })
  await fake.advanceTime(60)
  await send(fake, 'POST', '/conversations/1/toggle_status', { status: 'open' })

  await expect(send(fake, 'GET', '/conversations/1/reporting_events')).resolves.toMatchObject([
    { name: 'conversation_opened', value: 0 },
  ])
})

it('writes the two largest units of a duration into CSV, and no formulas', async () => {
  const agents = [{ name: '=SUM(1)', email: 'sum@example.com' }]
  const conversations = [{ contact: 'Mara', says: 'Hello' }]
  const fake = createFakeChatwoot({ now: () => start, data: { agents, conversations } })
  await fake.advanceTime(86_400 + 3600 + 60)
  await send(fake, 'POST', '/conversations/1/messages', { content: 'Hi Mara' })

  const csv = await report(fake, `/reports/agents?since=${start}&until=${start + 2 * 86_400}`)

  expect(csv).toContain('\nAda Admin,0,1 day 1 hour,')
  expect(csv).toContain("\n'=SUM(1),0,")
})

it('counts what the data says has happened', async () => {
  const messages = [{ content: 'Hi', from: 1, created_at: start + 50 }]
  const conversations = [{ contact: 'Mara', says: 'Hello', messages, status: 'resolved' as const, created_at: start }]
  const fake = createFakeChatwoot({ now: () => start + 100, data: { conversations } })

  const sum = await report(fake, `/reports/summary?type=account&${range}`)

  expect(sum).toMatchObject({ avg_first_response_time: 50, avg_resolution_time: 50, resolutions_count: 1 })
})

it('forgets what it measured of a deleted conversation', async () => {
  const fake = await answeredAndResolved()

  await send(fake, 'DELETE', '/conversations/1')

  expect(fake.state.reportingEvents).toEqual([])
})

it.each(['unknown', 'constructor'])('has no points of a metric that does not exist: %s', async (metric) => {
  expect(await report(await answeredAndResolved(), `/reports?metric=${metric}&type=account&${range}`)).toEqual({})
})

it('shows the messages behind a point since 4.16', async () => {
  const fake = await answeredAndResolved({ version: '4.16.0' })
  const point = `bucket_timestamp=${start}&group_by=hour&${range}`

  const found = await report(fake, `/reports/drilldown?metric=avg_first_response_time&${point}`)

  expect(found.meta).toEqual({
    metric: 'avg_first_response_time',
    record_type: 'message',
    bucket: { since: start, until: start + 3600 },
    current_page: 1,
    per_page: 25,
    total_count: 1,
    conversation_count: 1,
  })
  expect(found.payload).toMatchObject([
    { conversation: { display_id: 1 }, message: { content: 'Hi Mara', message_type: 'outgoing' }, metric_value: 60 },
  ])
  const { meta } = await report(fake, `/reports/drilldown?metric=resolutions_count&per_page=500&${point}`)
  expect(meta.per_page).toBe(100)
  const early = `bucket_timestamp=${start - 1800}&group_by=hour&${range}`
  const cut = await report(fake, `/reports/drilldown?metric=resolutions_count&${early}`)
  expect(cut.meta.bucket).toEqual({ since: start, until: start + 1800 })
})

it('has no reports that its version lacks', async () => {
  const fake = createFakeChatwoot({ version: '4.7.0' })
  const paths = ['/reports/inbox_label_matrix', '/summary_reports/channel', `/reports/conversations_summary?${range}`]

  const answers = await Promise.all(paths.map((path) => report(fake, path)))

  expect(answers.map(({ error }) => error)).toEqual(['Not Found', 'Not Found', 'Not Found'])
})

it('refuses agents', async () => {
  const fake = createFakeChatwoot()
  const asked = (path: string) => send(fake, 'GET', `/api/v2/accounts/1${path}`, undefined, fake.tokens.agent)
  const refusal = { error: 'You are not authorized to do this action' }

  await expect(asked('/reports?type=account')).resolves.toEqual(refusal)
  const grouped = '/live_reports/grouped_conversation_metrics?group_by'
  await expect(asked(`${grouped}=team_id`)).resolves.toEqual(refusal)
  await expect(asked(`${grouped}=status`)).resolves.toEqual({ error: 'invalid group_by' })
})

it.each([
  '/reports?type=account&metric=conversations_count&since=0&until=9000000000000000&group_by=hour',
  '/reports?type=account&metric=conversations_count&since=1700000000000&until=1900000000000',
  '/reports/agents?since=0&until=90000000000000',
])('gives up where the server does: %s', async (path) => {
  const fake = createFakeChatwoot()

  const { status } = await fake.fetch(`http://fake/api/v2/accounts/1${path}`, {
    headers: { 'Api-Access-Token': fake.token },
  })

  expect(status).toBe(500)
})
