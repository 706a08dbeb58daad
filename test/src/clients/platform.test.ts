import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChatwootPlatform } from '../../../src/clients/platform.ts'
import { AuthenticationError, ChatwootError, PermissionDeniedError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, platformServer as server, platformToken as token } from '../../servers/nock.ts'

const platform = new ChatwootPlatform({ baseUrl: base, apiAccessToken: token, maxRetries: 0 })
const root = '/platform/api/v1'
onlyNock()
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Records the requests, and responds with an empty array. */
function listening() {
  const sent: { url: string; headers: Headers }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, headers: new Headers(init.headers) })
    return Response.json([])
  }
  return { sent, fetch }
}

describe('what it has', () => {
  it('reaches accounts', async () => {
    server()
      .get(`${root}/accounts/26`)
      .reply(...recorded('platform-account-show'))

    await expect(platform.accounts.get(26)).resolves.toEqual(recordedBody('platform-account-show'))
  })

  it('reaches the members of accounts', async () => {
    server()
      .get(`${root}/accounts/17/account_users`)
      .reply(...recorded('platform-account-users-list'))

    await expect(platform.accountUsers.members(17)).resolves.toEqual(recordedBody('platform-account-users-list'))
  })

  it('reaches users', async () => {
    server()
      .get(`${root}/users/36`)
      .reply(...recorded('platform-user-show'))

    await expect(platform.users.get(36)).resolves.toEqual(recordedBody('platform-user-show'))
  })

  it('reaches agent bots', async () => {
    server()
      .get(`${root}/agent_bots/39`)
      .reply(...recorded('platform-agent-bot-show'))

    await expect(platform.agentBots.get(39)).resolves.toEqual(recordedBody('platform-agent-bot-show'))
  })

  it('distinguishes an invalid token from a resource that is not granted', async () => {
    server()
      .get(`${root}/accounts/26`)
      .reply(...recorded('platform-bad-token'))
    server()
      .get(`${root}/accounts/26`)
      .reply(...recorded('platform-account-show-second-app'))

    await expect(platform.accounts.get(26)).rejects.toThrow(AuthenticationError)
    await expect(platform.accounts.get(26)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('options', () => {
  it('takes baseUrl from the environment', async () => {
    vi.stubEnv('CHATWOOT_BASE_URL', 'https://env.test')
    const { sent, fetch } = listening()

    await new ChatwootPlatform({ apiAccessToken: token, fetch }).accounts.list()

    expect(sent.map(({ url }) => url)).toEqual(['https://env.test/platform/api/v1/accounts'])
  })

  it('never takes the token from there', () => {
    vi.stubEnv('CHATWOOT_BASE_URL', base)
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'ofAUser')
    const missing = /apiAccessToken is missing.*platform app.*is not read/

    // @ts-expect-error the token is missing
    expect(() => new ChatwootPlatform({})).toThrow(missing)
    // @ts-expect-error everything is missing
    expect(() => new ChatwootPlatform()).toThrow(missing)
    // @ts-expect-error null is not a token
    expect(() => new ChatwootPlatform({ apiAccessToken: null })).toThrow(missing)
  })

  it('does not let a browser hold the token, unless the caller allows it', () => {
    vi.stubGlobal('document', {})
    const options = { baseUrl: base, apiAccessToken: token }

    expect(() => new ChatwootPlatform(options)).toThrow('everybody who opens the page can read the token')
    const allowed = new ChatwootPlatform({ ...options, dangerouslyAllowBrowser: true })
    expect(() => allowed.withOptions({ timeout: 5 })).not.toThrow()
  })

  it('says where to find the token of a platform app', () => {
    expect(() => new ChatwootPlatform({ baseUrl: base, apiAccessToken: ' x' })).toThrow(/super admin console/)
  })

  it('refuses the options of other clients, and names those clients', () => {
    const options = { baseUrl: base, apiAccessToken: token }
    // @ts-expect-error a platform token does not belong to an account
    expect(() => new ChatwootPlatform({ ...options, accountId: 1 })).toThrow(/takes no accountId: .*use Chatwoot/)
    // @ts-expect-error nor to an inbox
    expect(() => new ChatwootPlatform({ ...options, inboxIdentifier: 'x' })).toThrow(/ChatwootPublic/)
  })

  it('derives a client with other options', async () => {
    const { sent, fetch } = listening()
    const derived = platform.withOptions({ fetch, headers: { 'X-Team': 'a' } })

    await derived.accounts.list()
    await derived.withOptions({ apiAccessToken: 'TOKENother', timeout: undefined }).accounts.list()

    expect(sent.map(({ headers }) => headers.get('x-team'))).toEqual(['a', 'a'])
    expect(sent.map(({ headers }) => headers.get('api-access-token'))).toEqual([token, 'TOKENother'])
  })
})

describe('what it does not have', () => {
  it('throws an error that names the client to use', () => {
    // @ts-expect-error conversations are an account's
    expect(() => platform.conversations).toThrow(
      /ChatwootPlatform has no conversations: .*use Chatwoot, with a user's token/,
    )
    // @ts-expect-error so are contacts
    expect(() => platform.contacts).toThrow(ChatwootError)
    // @ts-expect-error that is for contacts
    expect(() => platform.inbox()).toThrow(/use ChatwootPublic/)
  })

  it('does not keep the client from being printed', () => {
    expect(() => inspect(platform, { showHidden: true })).not.toThrow()
    expect(() => JSON.stringify(platform)).not.toThrow()
  })
})
