import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { FakeState } from '../../../src/testing/records/state.ts'
import { throttled } from '../../../src/testing/serving/throttle.ts'

const account = '/api/v1/accounts/1'
const start = 1_800_000_000 // a multiple of a minute, and of an hour

/** Sends requests one after another, and returns the number of the first that is refused. */
function firstRefused(
  method: string,
  path: string,
  most: number,
  {
    state = { throttle: {} },
    now = start,
    token = 'a',
    version = '4.14.2',
    params = {},
  }: {
    state?: Pick<FakeState, 'throttle'>
    now?: number
    token?: string
    version?: string
    params?: Record<string, unknown>
  } = {},
): number | undefined {
  const request = { method, path, token, params }
  for (let number = 1; number <= most; number++) if (throttled(state, request, now, version)) return number
  return undefined
}

describe('rate limits', () => {
  it('answer as the server does: plain text, without a header that says when', () => {
    const state = { throttle: {} }
    firstRefused('GET', `${account}/conversations/meta`, 30, { state })

    const request = { method: 'GET', path: `${account}/conversations/meta`, token: 'a', params: {} }
    expect(throttled(state, request, start, '4.14.2')).toEqual({ status: 429, body: 'Retry later\n' })
  })

  it.each([
    ['GET', `${account}/conversations/meta`, 30],
    ['GET', `${account}/contacts/search`, 100],
    ['POST', `${account}/upload`, 60],
    ['POST', `${account}/conversations/7/transcript`, 1000],
    ['GET', '/api/v2/accounts/1/reports/summary', 100],
    ['GET', `${account}/labels`, 3000],
    ['POST', '/auth/password', 5],
    ['POST', '/api/v1/accounts', 5],
  ])('allow %s %s %i times', (method, path, most) => {
    expect(firstRefused(method, path, 4000)).toBe(most + 1)
  })

  it.each([
    ['GET', '/api/v2/accounts/1/summary_reports/agent'],
    ['GET', '/api/v2/accounts/1/live_reports/conversation_metrics'],
    ['POST', `${account}/conversations/7/messages`],
    ['DELETE', `${account}/conversations/7`],
    ['POST', `${account}/agents`],
  ])('know no limit of its own for %s %s', (method, path) => {
    expect(firstRefused(method, path, 2000)).toBeUndefined()
  })

  it('never refuse /health', () => {
    expect(firstRefused('GET', '/health', 4000)).toBeUndefined()
  })

  it('count a sign-in whatever the extension of its path, but not its second step', () => {
    expect(firstRefused('POST', '/auth/sign_in.json', 6)).toBe(6)
    expect(firstRefused('POST', '/auth/sign_in', 20, { params: { mfa_token: 'a' } })).toBeUndefined()
  })

  it('take e-mail addresses for one that differ in case and spaces only', () => {
    const state = { throttle: {} }
    firstRefused('POST', '/auth/password', 5, { state, params: { email: 'Ida@Example.org' } })

    const params = { email: ' ida@ example.org' }
    expect(firstRefused('POST', '/auth/password', 1, { state, now: start + 1800, params })).toBe(1)
  })

  it('of a user are not those of requests without a token', () => {
    expect(firstRefused('GET', `${account}/conversations/meta`, 100, { token: '' })).toBeUndefined()
  })

  it('begin again with each minute of the clock, not a minute after the first request', () => {
    const state = { throttle: {} }

    expect(firstRefused('GET', `${account}/conversations/meta`, 31, { state, now: start + 59 })).toBe(31)
    expect(firstRefused('GET', `${account}/conversations/meta`, 30, { state, now: start + 60 })).toBeUndefined()
  })

  it('count the requests of each token', () => {
    const state = { throttle: {} }
    firstRefused('GET', `${account}/conversations/meta`, 31, { state })

    expect(firstRefused('GET', `${account}/conversations/meta`, 30, { state, token: 'b' })).toBeUndefined()
  })

  it('count the searches of an account together', () => {
    const state = { throttle: {} }
    firstRefused('GET', `${account}/contacts/search`, 60, { state })

    expect(firstRefused('GET', `${account}/contacts/search`, 60, { state, token: 'b' })).toBe(41)
    expect(firstRefused('GET', '/api/v1/accounts/2/contacts/search', 60, { state, token: 'b' })).toBeUndefined()
  })

  it('count sign-ins by address and by e-mail', () => {
    const state = { throttle: {} }
    const signIn = (email: string, most: number, now: number) =>
      firstRefused('POST', '/auth/sign_in', most, { state, now, params: { email } })

    expect(signIn('ada@example.org', 5, start)).toBeUndefined()
    expect(signIn('ADA@example.org', 5, start + 300)).toBeUndefined()
    expect(signIn('ada@example.org', 5, start + 600)).toBe(1)
    expect(signIn('ben@example.org', 4, start + 600)).toBeUndefined()
  })

  it.each([
    ['GET', `${account}/conversations/meta`, '4.11.0', undefined],
    ['GET', `${account}/conversations/meta`, '4.12.0', 31],
    ['POST', `${account}/conversations/7/transcript`, '4.10.0', 31],
    ['POST', `${account}/conversations/7/transcript`, '4.14.1', 31],
    ['POST', `${account}/conversations/7/transcript`, '4.14.2', undefined],
    ['DELETE', `${account}/conversations/7`, '4.16.0', 61],
    ['POST', `${account}/agents/bulk_create`, '4.16.1', 101],
    ['DELETE', `${account}/agents/7`, '4.16.1', 51],
    ['GET', '/api/v2/accounts/1/reports/drilldown', '4.16.0', 11],
  ])('depend on the version: %s %s of %s', (method, path, version, refused) => {
    expect(firstRefused(method, path, 150, { version })).toBe(refused)
  })
})

describe('the rate limits of a Chatwoot in memory', () => {
  const url = `http://fake${account}/conversations/meta`

  it.each([
    ['are off by default', {}, [200, 200]],
    ['count when they are on', { throttling: true }, [200, 429]],
  ])('%s', async (_title, options, expected) => {
    const fake = createFakeChatwoot({ now: () => start, ...options })
    const statuses: number[] = []
    const init = { headers: { 'Api-Access-Token': fake.token } }
    for (let number = 1; number <= 31; number++) statuses.push((await fake.fetch(url, init)).status)

    expect(statuses.slice(-2)).toEqual(expected)
  })

  it('count requests before their token is looked at, and end with their period', async () => {
    const fake = createFakeChatwoot({ now: () => start, throttling: true })
    const send = () => fake.fetch(url, { headers: { 'Api-Access-Token': 'unknown' } })
    for (let number = 1; number <= 30; number++) expect((await send()).status).toBe(401)

    const refused = await send()
    expect([refused.status, refused.headers.get('Content-Type'), await refused.text()]).toEqual([
      429,
      'text/plain',
      'Retry later\n',
    ])
    await fake.advanceTime(60)
    expect((await send()).status).toBe(401)
  })
})
