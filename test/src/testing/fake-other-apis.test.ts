/** The responses of the Chatwoot in memory outside the account's own routes: platform, public, reports. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { platformRoutes } from '../../../src/testing/routes/platform.ts'
import { publicRoutes } from '../../../src/testing/routes/public.ts'
import { reportRoutes } from '../../../src/testing/routes/reports.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'

const strict = correctedDocument()
const now = 1_800_000_000
const password = 'Not-a-g00d-one'
const inbox = '/public/api/v1/inboxes/fake-inbox-1'
const contact = `${inbox}/contacts/source-1`
const conversation = `${contact}/conversations/1`
const reports = '/api/v2/accounts/1'

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

/** Account 2 with user 101, and contact 1 with conversation 1, of which an agent has answered the first message. */
beforeEach(async () => {
  fake = createFakeChatwoot({ now: () => now })
  await send('POST', '/platform/api/v1/accounts', { name: 'Acme Inc' })
  await send('POST', '/platform/api/v1/users', { name: 'Ann', email: 'ann@acme.example', password })
  await send('POST', '/platform/api/v1/accounts/2/account_users', { user_id: 101, role: 'administrator' })
  await send('POST', `${inbox}/contacts`, { source_id: 'source-1', name: 'Mara', email: 'mara@example.org' })
  await send('POST', `${contact}/conversations`)
  await send('POST', `${conversation}/messages`, { content: 'Hello' })
  await send('POST', '/api/v1/accounts/1/conversations/1/messages', { content: 'A note', private: true })
  await send('POST', '/api/v1/accounts/1/conversations/1/messages', { content: 'Hi Mara' })
})

const requests: [method: string, path: string, status: number, body?: unknown][] = [
  ['GET', '/platform/api/v1/accounts', 200],
  ['POST', '/platform/api/v1/accounts', 200, { name: 'Other Inc', custom_attributes: { plan: 'gold' } }],
  ['POST', '/platform/api/v1/accounts', 422, {}],
  ['POST', '/platform/api/v1/accounts', 500, { name: 'Other Inc', status: 'asleep' }],
  ['GET', '/platform/api/v1/accounts/2', 200],
  ['GET', '/platform/api/v1/accounts/9', 404],
  ['PATCH', '/platform/api/v1/accounts/2', 200, { status: 'suspended', domain: 'acme.example' }],
  ['DELETE', '/platform/api/v1/accounts/2', 200],
  ['GET', '/platform/api/v1/accounts/2/account_users', 200],
  ['POST', '/platform/api/v1/accounts/2/account_users', 200, { user_id: 101, role: 'agent' }],
  ['POST', '/platform/api/v1/accounts/2/account_users', 422, { user_id: 999, role: 'agent' }],
  ['POST', '/platform/api/v1/accounts/2/account_users', 500, { user_id: 101, role: 'king' }],
  ['DELETE', '/platform/api/v1/accounts/2/account_users', 200, { user_id: 101 }],
  ['POST', '/platform/api/v1/users', 200, { name: 'Ben', email: 'ben@acme.example', password }],
  ['POST', '/platform/api/v1/users', 422, { name: 'Ben', email: 'ben@acme.example', password: 'weak' }],
  ['POST', '/platform/api/v1/users', 422, {}],
  ['GET', '/platform/api/v1/users/101', 200],
  ['GET', '/platform/api/v1/users/999', 404],
  ['GET', '/platform/api/v1/users/101/login', 200],
  ['POST', '/platform/api/v1/users/101/token', 200],
  ['GET', inbox, 200],
  ['GET', '/public/api/v1/inboxes/nobody', 404],
  ['POST', `${inbox}/contacts`, 200, {}],
  ['POST', `${inbox}/contacts`, 200, { identifier: 'm-1', name: 'Mara' }],
  ['POST', `${inbox}/contacts`, 422, { email: 'no address' }],
  ['GET', contact, 200],
  ['GET', `${inbox}/contacts/source-9`, 404],
  ['PATCH', contact, 200, { name: 'Mara Lind', custom_attributes: { plan: 'gold' } }],
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
  ['GET', `${reports}/summary_reports/agent?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/summary_reports/team?since=${now}&until=${now + 1}`, 200],
  ['GET', `${reports}/summary_reports/inbox?since=${now}&until=${now + 1}`, 200],
]

function templateOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replace(/(fake-inbox-1|nobody|source-\d)(?=\/|$)/g, '{id}')
    .replace(/\/\d+(?=\/|$)/g, '/{id}')
}

describe('the other APIs of the Chatwoot in memory', () => {
  it.each(requests)(
    'answer %s %s with %i, as the corrected document describes it',
    async (method, path, status, body) => {
      const response = await send(method, path, body)

      expect(response.status).toBe(status)
      const type = response.headers.get('content-type')?.split(';')[0] ?? ''
      const described = strict.answer(`${method} ${templateOf(path)}`, status, type)
      if (typeof described === 'string') throw new Error(described)
      const text = await response.text()
      expect(described.validate === null, 'the body is empty exactly when none is described').toBe(text === '')
      described.validate?.(JSON.parse(text || 'null'))
      expect(described.validate?.errors ?? []).toEqual([])
    },
  )

  const names = [platformRoutes, publicRoutes].flatMap((table) => Object.keys(table))
  const ofReports = Object.keys(reportRoutes).map((name) => name.replace(' ', ` ${reports}`))

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
    const headers = { 'Access-Control-Request-Headers': 'content-type', 'Access-Control-Request-Method': 'POST' }

    const asked = await fake.fetch(`http://fake${inbox}/contacts`, { method: 'OPTIONS', headers })
    const read = await send('GET', inbox)
    const refused = await send('GET', '/public/api/v1/inboxes/nobody')
    const closed = await fake.fetch('http://fake/api/v1/profile', { method: 'OPTIONS', headers })

    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([200, 'content-type'])
    const origins = [asked, read, refused, closed].map((answer) => answer.headers.get('access-control-allow-origin'))
    expect(origins).toEqual(['*', '*', '*', null])
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
})
