/** What a page of another origin may call: a browser asks before, and reads nothing without the headers. */
import { afterEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/index.ts'

const origin = 'http://localhost:5173'
const ofApi = '/api/v1/accounts/1/conversations'
const ofPublicApi = '/public/api/v1/inboxes/nobody'
let fake: FakeChatwoot
afterEach(() => fake.close())

async function preflight(path: string) {
  const server = await fake.listen()
  const asked = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'api-access-token' }
  const response = await fetch(`${server.url}${path}`, { method: 'OPTIONS', headers: { Origin: origin, ...asked } })
  const [allowed, headers] = ['origin', 'headers'].map((name) => response.headers.get(`access-control-allow-${name}`))
  return { status: response.status, allowed, headers }
}

async function originOf(path: string, headers: Record<string, string> = { Origin: origin }) {
  const init = { headers: { 'Api-Access-Token': fake.token, ...headers } }
  return (await fake.fetch(`http://fake${path}`, init)).headers.get('access-control-allow-origin')
}

describe('a page of another origin', () => {
  it.each([
    [ofPublicApi, '*', 'api-access-token'],
    ['/_fake/fail', '*', 'api-access-token'],
    [ofApi, null, null],
    ['/platform/api/v1/users', null, null],
  ])('asks for %s', async (path, allowed, headers) => {
    fake = createFakeChatwoot()

    expect(await preflight(path)).toEqual({ status: 200, allowed, headers })
    expect(fake.requests).toEqual([])
  })

  it('may call the API of a server with ENABLE_API_CORS, and not that of the platform', async () => {
    fake = createFakeChatwoot({ environment: { ENABLE_API_CORS: true } })

    expect(await preflight(ofApi)).toEqual({ status: 200, allowed: '*', headers: 'api-access-token' })
    expect((await preflight('/platform/api/v1/users')).allowed).toBeNull()
  })

  it.each([
    ['/api', { ENABLE_API_CORS: true }, '*'],
    ['/api', {}, null],
    ['/public/api', {}, '*'],
  ])('may call %s itself with %o', async (path, environment, allowed) => {
    fake = createFakeChatwoot({ environment })

    expect((await preflight(path)).allowed).toBe(allowed)
  })

  it('reads answers, errors and what fails on purpose', async () => {
    fake = createFakeChatwoot({ environment: { ENABLE_API_CORS: true } })
    fake.failNext({ operation: 'listConversations', status: 503 })

    for (const path of [ofApi, ofApi, '/api/v1/nothing', ofPublicApi, '/_fake/tokens']) {
      expect(await originOf(path), path).toBe('*')
    }
  })

  it('is the only one that gets the headers', async () => {
    fake = createFakeChatwoot({ environment: { ENABLE_API_CORS: true } })

    expect(await originOf(ofApi, {})).toBeNull()
  })
})
