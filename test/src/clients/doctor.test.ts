import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Chatwoot, type RequestOptions } from '../../../src/index.ts'
import { recordedBody } from '../../recordings/recorded.ts'

const version = recordedBody('server-version')
const profile = recordedBody<{ accounts: { id: number }[] }>('profile-show-agent')

type Table = { [path: string]: (() => Response | Promise<Response>) | undefined }

/** What the doctor reports of a server that answers by path. */
function examined(table: Table, options?: RequestOptions) {
  const fetch = async (url: string) =>
    table[new URL(url).pathname]?.() ?? new Response('{"error":"none"}', { status: 404 })
  return new Chatwoot({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token', fetch }).doctor(options)
}

describe('the doctor', () => {
  const refusal = (status: number, body: object) => () => Response.json(body, { status })
  const healthy = { '/api': () => Response.json(version), '/api/v1/profile': () => Response.json(profile) }

  it('finds no problems if there are none', async () => {
    await expect(examined(healthy)).resolves.toEqual({
      ok: true,
      baseUrl: 'https://chat.test',
      reachable: true,
      version: '4.14.2',
      redirectsTo: undefined,
      token: 'valid',
      tokenKind: 'user',
      user: { id: 2, name: 'Ben Agent', email: 'ben@example.com' },
      account: { id: 1, name: 'Acme Support', role: 'agent' },
      problems: [],
    })
  })

  it('does not report any token', async () => {
    const report = await examined(healthy)

    expect(inspect(report, { depth: 9 })).not.toMatch(/TOKEN|PUBSUB|'token'.*token,/)
  })

  it.each([
    [
      'a server that cannot be reached',
      { '/api': () => Promise.reject(new Error('down')) },
      { reachable: false, token: 'unchecked' },
      /could not be reached: down/,
    ],
    [
      'a page that is not from Chatwoot',
      { '/api': () => new Response('<html></html>') },
      { reachable: true, version: undefined },
      /does baseUrl point at Chatwoot/,
    ],
    [
      'JSON that is not from Chatwoot',
      { '/api': () => Response.json({ hello: 1 }) },
      { reachable: true, version: undefined },
      /the response has no version/,
    ],
    [
      'a redirect',
      { '/api': () => new Response(null, { status: 301, headers: { location: 'https://support.test/api' } }) },
      { reachable: true, redirectsTo: 'https://support.test/api' },
      /set baseUrl to its new address/,
    ],
    [
      'a queue that fails',
      { ...healthy, '/api': () => Response.json({ version: '4.7.0', queue_services: 'failing', data_services: 'ok' }) },
      { version: '4.7.0', token: 'valid' },
      /queue \(Redis\) is failing/,
    ],
    [
      'a response to /api of something else',
      { '/api': refusal(404, { error: 'no route' }) },
      { reachable: true, version: undefined, token: 'unchecked' },
      /404 no route\n {2}\(no Chatwoot is at this address: does baseUrl point at it\?\)/,
    ],
    [
      'a challenge of Cloudflare',
      { '/api': () => new Response('<html><title>Just a moment...</title></html>', { status: 403 }) },
      { reachable: true, version: undefined, token: 'unchecked' },
      /Cloudflare.*without a challenge/,
    ],
    [
      'a server that is down behind Cloudflare',
      { '/api': () => new Response('<html><title>521</title></html>', { status: 521 }) },
      { reachable: true, version: undefined, token: 'unchecked' },
      /is Chatwoot running\?/,
    ],
    [
      'a proxy with a login of its own, and says nothing about the token',
      {
        ...healthy,
        '/api/v1/profile': () =>
          new Response('<html></html>', { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }),
      },
      { reachable: true, token: 'unchecked', tokenKind: undefined },
      /asks for a login of its own/,
    ],
    [
      'a response that is not a profile',
      { ...healthy, '/api/v1/profile': () => Response.json({ hello: 1 }) },
      { token: 'unchecked', tokenKind: undefined },
      /is not a profile/,
    ],
    [
      'a connection that breaks after the first response',
      { ...healthy, '/api/v1/profile': () => Promise.reject(new Error('down')) },
      { reachable: true, version: '4.14.2', token: 'unchecked' },
      /^after a response to GET \/api: GET \/api\/v1\/profile: .*down/,
    ],
    [
      'a wrong token',
      { ...healthy, '/api/v1/profile': refusal(401, { error: 'Invalid Access Token' }) },
      { token: 'unknown', tokenKind: undefined },
      /copy it from the profile settings/,
    ],
    [
      'a token that does not arrive',
      {
        ...healthy,
        '/api/v1/profile': refusal(401, { errors: ['You need to sign in or sign up before continuing.'] }),
      },
      { token: 'lost' },
      /removes the header Api-Access-Token/,
    ],
    [
      "a bot's token",
      {
        ...healthy,
        '/api/v1/profile': refusal(401, recordedBody('bot-refused-profile')),
        '/platform/api/v1/agent_bots': refusal(401, { error: 'Invalid access_token' }),
      },
      { token: 'valid', tokenKind: 'agent bot' },
      /the token is an agent bot's: use ChatwootBot/,
    ],
    [
      "a platform app's token",
      {
        ...healthy,
        '/api/v1/profile': refusal(401, recordedBody('bot-refused-profile')),
        '/platform/api/v1/agent_bots': () => Response.json([]),
      },
      { token: 'valid', tokenKind: 'platform app' },
      /the token is a platform app's: use ChatwootPlatform/,
    ],
    [
      'a foreign account',
      { ...healthy, '/api/v1/profile': () => Response.json({ ...profile, accounts: profile.accounts.slice(1) }) },
      { token: 'valid', account: undefined },
      /Ben Agent is not a member of account 1; accounts of this user: 14/,
    ],
    [
      'a suspended account',
      {
        ...healthy,
        '/api/v1/profile': () =>
          Response.json({ ...profile, accounts: [{ ...profile.accounts[0], status: 'suspended' }] }),
      },
      { account: { id: 1 } },
      /is suspended/,
    ],
    ['a server that fails', { ...healthy, '/api/v1/profile': refusal(500, {}) }, { token: 'unchecked' }, /500/],
  ])('reports %s', async (_, table: Table, findings, problem) => {
    const report = await examined(table)

    expect(report).toMatchObject({ ok: false, ...findings, problems: [expect.stringMatching(problem)] })
  })

  const failing = { version: '4.14.2', queue_services: 'ok', data_services: 'failing' }

  it('does not say that a database fails from which the token was read', async () => {
    const started = { ...healthy, '/api': () => Response.json(failing) }
    const unknown = { ...started, '/api/v1/profile': refusal(401, { error: 'Invalid Access Token' }) }

    await expect(examined(started)).resolves.toMatchObject({ ok: true, problems: [] })
    await expect(examined(unknown)).resolves.toMatchObject({
      token: 'unknown',
      problems: [expect.not.stringContaining('database')],
    })
  })

  it.each([
    ['fails', refusal(500, { status: 500, error: 'Internal Server Error' })],
    ['gets no token', refusal(401, { errors: ['You need to sign in or sign up before continuing.'] })],
  ])('says that the database fails if the server says so, and then %s', async (_, answer) => {
    const report = await examined({ '/api': () => Response.json(failing), '/api/v1/profile': answer })

    expect(report).toMatchObject({
      ok: false,
      problems: ["the server's database is failing", expect.stringContaining('GET /api/v1/profile')],
    })
  })

  it.each([
    ['an error of a proxy', refusal(503, {})],
    ['a failure of the server', refusal(500, { status: 500, error: 'Internal Server Error' })],
    ['a missing route', refusal(404, { status: 404, error: 'Not Found' })],
    ['no response', () => Promise.reject(new Error('down'))],
  ])('does not guess whose a token is that no user has, after %s of the platform API', async (_, answer) => {
    const report = await examined({
      ...healthy,
      '/api/v1/profile': refusal(401, recordedBody('bot-refused-profile')),
      '/platform/api/v1/agent_bots': answer,
    })

    expect(report).toMatchObject({ ok: false, reachable: true, token: 'valid', tokenKind: undefined })
    expect(report.problems).toEqual([
      expect.stringContaining('/platform/api/v1/agent_bots'),
      expect.stringMatching(
        /an agent bot's or a platform app's: use ChatwootBot or ChatwootPlatform, or a user's token/,
      ),
    ])
  })

  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'],
    ['CERT_HAS_EXPIRED', 'certificate has expired'],
  ])('reports a certificate that is not trusted (%s), of a server that was reached', async (code, message) => {
    const failure = new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
    const report = await examined({ '/api': () => Promise.reject(failure) })

    expect(report).toMatchObject({ ok: false, reachable: true, problems: [expect.stringContaining('certificate')] })
  })

  it.each([
    [undefined, 1],
    [{ maxRetries: 1 }, 2],
  ])('with the options %j asks a server that is down %d time(s)', async (options, times) => {
    let asked = 0
    const down = () => {
      asked += 1
      return Response.json({}, { status: 503, headers: { 'retry-after': '0' } })
    }

    await examined({ '/api': down }, options)

    expect(asked).toBe(times)
  })

  it('is aborted by the signal', async () => {
    await expect(examined(healthy, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
