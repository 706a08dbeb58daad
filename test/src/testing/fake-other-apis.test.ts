/** The responses of the Chatwoot in memory outside the account's own routes: platform, public, reports. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { platformTables, publicTables, reportTables } from '../../../src/testing/routes/tables.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'
import { firstConversationUuid } from './first-ids.ts'

const strict = correctedDocument()
const now = 1_800_000_000
const password = 'Not-a-g00d-one'
const inbox = '/public/api/v1/inboxes/fake-inbox-1'
const contact = `${inbox}/contacts/source-1`
const conversation = `${contact}/conversations/1`
const reports = '/api/v2/accounts/1'
/** Of conversation 2. */
const survey = `/public/api/v1/csat_survey/${firstConversationUuid}`

let fake: FakeChatwoot

async function send(method: string, path: string, body?: unknown, token = tokenFor(path)) {
  const headers = { 'Api-Access-Token': token, 'Content-Type': 'application/json' }
  return fake.fetch(`http://fake${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

function tokenFor(path: string): string {
  if (path.startsWith('/platform')) return fake.tokens.platform
  return path.startsWith('/public') ? '' : fake.token
}

/** Account 2 with user 3, bot 2, and contact 1 with conversation 1, which is answered, and 2, with a survey. */
beforeEach(async () => {
  fake = createFakeChatwoot({ now: () => now, data: { labels: [{ title: 'vip' }] } })
  await send('POST', '/platform/api/v1/accounts', { name: 'Acme Inc' })
  await send('POST', '/platform/api/v1/users', { name: 'Ann', email: 'ann@acme.example', password })
  await send('POST', '/platform/api/v1/accounts/2/account_users', { user_id: 3, role: 'administrator' })
  await send('POST', `${inbox}/contacts`, { source_id: 'source-1', name: 'Mara', email: 'mara@example.org' })
  await send('POST', `${contact}/conversations`)
  await send('POST', `${conversation}/messages`, { content: 'Hello' })
  await send('POST', '/api/v1/accounts/1/conversations/1/messages', { content: 'A note', private: true })
  await send('POST', '/api/v1/accounts/1/conversations/1/messages', { content: 'Hi Mara' })
  await send('POST', `${contact}/conversations`)
  const rating = { content: 'Please rate', content_type: 'input_csat' }
  await send('POST', '/api/v1/accounts/1/conversations/2/messages', rating)
  await send('POST', '/platform/api/v1/agent_bots', { name: 'Everywhere', outgoing_url: 'https://bot.example.com' })
})

const requests: [method: string, path: string, status: number, body?: unknown][] = [
  ['GET', '/platform/api/v1/accounts', 200],
  ['POST', '/platform/api/v1/accounts', 200, { name: 'Other Inc', custom_attributes: { plan: 'gold' } }],
  ['POST', '/platform/api/v1/accounts', 422, {}],
  ['POST', '/platform/api/v1/accounts', 500, { name: 'Other Inc', status: 'asleep' }],
  ['GET', '/platform/api/v1/accounts/2', 200],
  ['GET', '/platform/api/v1/accounts/9', 404],
  ['PATCH', '/platform/api/v1/accounts/2', 200, { status: 'suspended', domain: 'acme.example' }],
  ['PUT', '/platform/api/v1/accounts/2', 200, { name: 'Acme' }],
  ['DELETE', '/platform/api/v1/accounts/2', 200],
  ['GET', '/platform/api/v1/accounts/2/account_users', 200],
  ['POST', '/platform/api/v1/accounts/2/account_users', 200, { user_id: 3, role: 'agent' }],
  ['POST', '/platform/api/v1/accounts/2/account_users', 422, { user_id: 999, role: 'agent' }],
  ['POST', '/platform/api/v1/accounts/2/account_users', 500, { user_id: 3, role: 'king' }],
  ['DELETE', '/platform/api/v1/accounts/2/account_users', 200, { user_id: 3 }],
  ['POST', '/platform/api/v1/users', 200, { name: 'Ben', email: 'ben@acme.example', password }],
  ['POST', '/platform/api/v1/users', 422, { name: 'Ben', email: 'ben@acme.example', password: 'weak' }],
  ['POST', '/platform/api/v1/users', 422, {}],
  ['GET', '/platform/api/v1/users/3', 200],
  ['GET', '/platform/api/v1/users/999', 404],
  ['GET', '/platform/api/v1/users/3/login', 200],
  ['POST', '/platform/api/v1/users/3/token', 200],
  ['PATCH', '/platform/api/v1/users/3', 200, { display_name: 'Annie', custom_attributes: { desk: '4' } }],
  ['PATCH', '/platform/api/v1/users/3', 422, { email: '' }],
  ['PUT', '/platform/api/v1/users/3', 200, { email: 'annie@acme.example' }],
  ['DELETE', '/platform/api/v1/users/3', 200],
  ['GET', '/platform/api/v1/users/1', 401],
  ['GET', '/platform/api/v1/accounts/1', 401],
  ['PATCH', '/platform/api/v1/accounts/2', 500, { features: { teleportation: true } }],
  ['POST', '/platform/api/v1/accounts/2/email_channel_migrations', 403, { migrations: [] }],
  ['GET', '/platform/api/v1/agent_bots', 200],
  ['POST', '/platform/api/v1/agent_bots', 200, { name: 'Bo', account_id: 2 }],
  ['GET', '/platform/api/v1/agent_bots/2', 200],
  ['GET', '/platform/api/v1/agent_bots/1', 401],
  ['GET', '/platform/api/v1/agent_bots/9', 404],
  ['PATCH', '/platform/api/v1/agent_bots/2', 200, { name: 'Bob' }],
  ['PUT', '/platform/api/v1/agent_bots/2', 200, { description: 'Here' }],
  ['DELETE', '/platform/api/v1/agent_bots/2/avatar', 200],
  ['DELETE', '/platform/api/v1/agent_bots/2', 200],
  ['GET', inbox, 200],
  ['GET', '/public/api/v1/inboxes/nobody', 404],
  ['POST', `${inbox}/contacts`, 200, {}],
  ['POST', `${inbox}/contacts`, 200, { identifier: 'm-1', name: 'Mara' }],
  ['POST', `${inbox}/contacts`, 422, { email: 'no address' }],
  ['GET', contact, 200],
  ['GET', `${inbox}/contacts/source-9`, 404],
  ['PATCH', contact, 200, { name: 'Mara Lind', custom_attributes: { plan: 'gold' } }],
  ['PUT', contact, 200, { name: 'Mara Lind' }],
  ['GET', `${contact}/conversations`, 200],
  ['POST', `${contact}/conversations`, 200, { custom_attributes: { order: 7 } }],
  ['GET', conversation, 200],
  ['GET', `${contact}/conversations/9`, 404],
  ['POST', `${conversation}/toggle_status`, 200],
  ['POST', `${conversation}/toggle_typing`, 200, { typing_status: 'on' }],
  ['POST', `${conversation}/update_last_seen`, 200],
  ['GET', `${conversation}/messages`, 200],
  ['POST', `${conversation}/messages`, 200, { content: 'Still there?' }],
  ['POST', `${conversation}/messages`, 422, { content: 'x'.repeat(150_001) }],
  ['PATCH', `${conversation}/messages/1`, 200, { submitted_values: [{ title: 'A', value: 'a' }] }],
  ['PUT', `${conversation}/messages/1`, 200, {}],
  ['PATCH', `${conversation}/messages/99`, 404, {}],
  ['GET', survey, 200],
  ['GET', '/public/api/v1/csat_survey/00000000-0000-4000-8000-000000000999', 404],
  ['PUT', survey, 200, { message: { submitted_values: { csat_survey_response: { rating: 4 } } } }],
  ['PATCH', survey, 500, { rating: 4 }],
  ['GET', `${reports}/reports?metric=reply_time&type=account&since=${now - 9}&until=${now + 9}`, 200],
  ['GET', `${reports}/reports?metric=reply_time`, 500],
  ['GET', `${reports}/reports?metric=reply_time&type=inbox&id=9`, 404],
  ['GET', `${reports}/reports/summary?type=agent&id=1&since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/summary?type=account`, 500],
  ['GET', `${reports}/reports/bot_summary?type=account&since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/bot_metrics?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/conversations?type=account`, 200],
  ['GET', `${reports}/reports/conversations?type=agent`, 200],
  ['GET', `${reports}/reports/conversations`, 422],
  ['GET', `${reports}/reports/inbox_label_matrix`, 200],
  ['GET', `${reports}/reports/first_response_time_distribution`, 200],
  ['GET', `${reports}/reports/outgoing_messages_count?group_by=agent&since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/outgoing_messages_count`, 422],
  ['GET', `${reports}/reports/agents?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/agents`, 500],
  ['GET', `${reports}/reports/inboxes?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/labels?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/teams?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/conversations_summary?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/reports/conversation_traffic?timezone_offset=0`, 200],
  ['GET', `${reports}/reports/conversation_traffic`, 500],
  ['GET', `${reports}/reports/drilldown`, 404],
  ['GET', `${reports}/live_reports/conversation_metrics?team_id=1`, 200],
  ['GET', `${reports}/live_reports/grouped_conversation_metrics?group_by=team_id`, 200],
  ['GET', `${reports}/live_reports/grouped_conversation_metrics`, 422],
  ['GET', `${reports}/summary_reports/label`, 200],
  ['GET', `${reports}/summary_reports/channel?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/summary_reports/channel?since=1&until=${now}`, 422],
  ['GET', `${reports}/summary_reports/agent?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/summary_reports/team?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/summary_reports/inbox?since=${now}&until=${now + 1}`, 200],
]

function templateOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replace(/(fake-inbox-1|nobody|source-\d|[\da-f-]{36})(?=\/|$)/g, '{id}')
    .replace(/\/\d+(?=\/|$)/g, '/{id}')
}

describe('the other APIs of the Chatwoot in memory', () => {
  it.each(requests)(
    'answer %s %s with %i, as the corrected document describes it',
    async (method, path, status, body) => {
      const response = await send(method, path, body)

      expect(response.status).toBe(status)
      const type = response.headers.get('content-type')?.split(';')[0] ?? ''
      // Where the server accepts PUT as well as PATCH, the document describes one of them.
      const other = { PUT: 'PATCH', PATCH: 'PUT' }[method]
      const answers = [method, other ?? method].map((verb) =>
        strict.answer(`${verb} ${templateOf(path)}`, status, type),
      )
      const described = answers.find((answer) => typeof answer !== 'string') ?? answers[0]
      if (typeof described === 'string' || !described) throw new Error(described)
      const text = await response.text()
      expect(described.validate === null, 'the body is empty exactly when none is described').toBe(text === '')
      described.validate?.(type === 'text/csv' ? text : JSON.parse(text || 'null'))
      expect(described.validate?.errors ?? []).toEqual([])
    },
  )

  const names = [...platformTables, ...publicTables].flatMap((table) => Object.keys(table))
  const ofReports = reportTables.flatMap((table) => Object.keys(table)).map((name) => name.replace(' ', ` ${reports}`))

  it.each([...names, ...ofReports])('receive a request for %s above', (name) => {
    const [verb = '', route = ''] = name.split(' ')
    const pattern = new RegExp(`^${route.replace(/:\w+/g, '[\\w-]+')}$`)
    expect(requests.some(([method, path]) => method === verb && pattern.test(path.replace(/\?.*/, '')))).toBe(true)
  })

  it('accept only their own token', async () => {
    const statuses = [
      await send('GET', '/platform/api/v1/accounts', undefined, fake.token),
      await send('GET', '/api/v1/accounts/1/agents', undefined, fake.tokens.platform),
      await send('GET', `${reports}/summary_reports/agent`, undefined, fake.tokens.agent),
      await send('GET', inbox, undefined, 'anything'),
    ].map(({ status }) => status)

    expect(statuses).toEqual([401, 401, 401, 200])
  })

  it('show contacts neither notes nor the conversations of other source ids', async () => {
    await send('POST', `${inbox}/contacts`, { source_id: 'source-2', email: 'mara@example.org' })

    const mine = await (await send('GET', `${contact}/conversations`)).json()
    const others = await (await send('GET', `${inbox}/contacts/source-2/conversations`)).json()

    expect(mine[0].messages.map(({ content }: { content: string }) => content)).toEqual(['Hello', 'Hi Mara'])
    expect(others).toEqual([])
    expect(fake.state.contacts.size).toBe(1)
  })

  it('let pages of other origins read the public API, and nothing else', async () => {
    const headers = { Origin: 'http://localhost:5173' }
    const origin = async (path: string) => {
      const response = await fake.fetch(`http://fake${path}`, { headers })
      return response.headers.get('access-control-allow-origin')
    }

    expect(await Promise.all([inbox, '/public/api/v1/inboxes/nobody', '/api/v1/profile'].map(origin))).toEqual([
      ...['*', '*', null],
    ])
  })

  it('cannot list accounts after one was deleted', async () => {
    await send('DELETE', '/platform/api/v1/accounts/2')

    expect((await send('GET', '/platform/api/v1/accounts')).status).toBe(500)
  })

  it('count what happened in the range', async () => {
    await send('POST', '/api/v1/accounts/1/conversations/1/assignments', { assignee_id: 1 })
    const report = async (since: number) =>
      (await send('GET', `${reports}/summary_reports/agent?since=${since}&until=${since + 1}`)).json()

    await expect(report(now)).resolves.toMatchObject([
      { id: 1, conversations_count: 1, resolved_conversations_count: 0, avg_first_response_time: 0 },
      { id: 2, conversations_count: 0, avg_first_response_time: null },
    ])
    await expect(report(now - 1)).resolves.toMatchObject([{ id: 1, conversations_count: 0 }, { id: 2 }])
  })

  it('merge the attributes of users, and replace those of accounts', async () => {
    const patch = async (path: string, body: unknown) => (await send('PATCH', `/platform/api/v1${path}`, body)).json()

    await patch('/users/3', { custom_attributes: { shift: 'night' } })
    await patch('/accounts/2', { custom_attributes: { plan: 'gold' } })
    const user = await patch('/users/3', { custom_attributes: { desk: '4' } })
    const account = await patch('/accounts/2', { custom_attributes: { a: 1 }, limits: { agents: 3 } })

    expect(user.custom_attributes).toEqual({ shift: 'night', desk: '4' })
    expect([account.custom_attributes, account.limits]).toEqual([{ a: 1 }, { agents: 3 }])
  })

  it('switch features of accounts on and off', async () => {
    const features = { sla: true, macros: false }

    const account = await (await send('PATCH', '/platform/api/v1/accounts/2', { features })).json()

    expect(account.features).toMatchObject({ sla: true, labels: true })
    expect(account.features).not.toHaveProperty('macros')
  })

  it('show bots of the whole server to the account, and those of other accounts not', async () => {
    await send('POST', '/platform/api/v1/agent_bots', { name: 'Elsewhere', account_id: 2 })

    const bots = await (await send('GET', '/api/v1/accounts/1/agent_bots')).json()

    expect(bots.map(({ name }: { name: string }) => name)).toEqual(['Robo', 'Everywhere'])
    expect((await send('GET', '/api/v1/accounts/1/agent_bots/3')).status).toBe(404)
  })

  it('show the name of a bot as its URL before 4.12', async () => {
    fake = createFakeChatwoot({ version: '4.7.0' })

    const bot = { name: 'Bo', outgoing_url: 'https://bot.example.com' }
    const made = await (await send('POST', '/platform/api/v1/agent_bots', bot)).json()

    expect(made.outgoing_url).toBe('Bo')
  })

  it('refuse the users and bots of the account, which no app has created', async () => {
    const paths = ['/users/1', '/accounts/1/account_users', '/agent_bots/1']

    const answers = await Promise.all(paths.map(async (path) => (await send('GET', `/platform/api/v1${path}`)).json()))

    expect(answers).toEqual(paths.map(() => ({ error: 'Non permissible resource' })))
  })
})
