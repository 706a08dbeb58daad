import { describe, expect, it } from 'vitest'
import { ChatwootPlatform } from '../../../../src/clients/platform.ts'
import { AbortError, IncompleteError, ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { base, onlyNock, platformServer as server, platformToken as token } from '../../../servers/nock.ts'

const platform = new ChatwootPlatform({ baseUrl: base, apiAccessToken: token, maxRetries: 0 })
const root = '/platform/api/v1'
onlyNock()

describe('provision', () => {
  const params = {
    account: { name: 'Short Lived' },
    user: { name: 'Paula', email: 'paula@example.com', password: 'Password1!' },
    role: 'administrator',
  } as const
  const account = recordedBody<{ id: number }>('platform-account-create')
  const user = recordedBody<{ id: number }>('platform-user-create')
  const member = `${root}/accounts/${account.id}/account_users`

  /** Responds to each line as recorded, or with these statuses in their order. */
  function answering(states: Record<string, number[]>, lines: string[] = []) {
    const bodies = new Map([
      [`POST ${root}/users`, 'platform-user-create'],
      [`POST ${root}/accounts`, 'platform-account-create'],
      [`POST ${member}`, 'platform-account-user-create'],
    ])
    return async (url: string, init: RequestInit) => {
      const line = `${init.method} ${new URL(url).pathname}`
      lines.push(line)
      const status = states[line]?.shift() ?? 200
      if (status !== 200) return Response.json({ status, error: 'Internal Server Error' }, { status })
      return Response.json(recordedBody(bodies.get(line) ?? expect.fail(`${line} was not expected`)))
    }
  }

  it('creates the user, the account and the membership', async () => {
    server()
      .post(`${root}/users`, params.user)
      .reply(...recorded('platform-user-create'))
    server()
      .post(`${root}/accounts`, params.account)
      .reply(...recorded('platform-account-create'))
    server()
      .post(member, { user_id: user.id, role: 'administrator' })
      .reply(...recorded('platform-account-user-create'))

    const accountUser = recordedBody('platform-account-user-create')
    await expect(platform.provision(params)).resolves.toEqual({ account, user, accountUser })
  })

  it('creates nothing when the user is refused', async () => {
    server()
      .post(`${root}/users`)
      .reply(422, { message: 'Password is weak', attributes: ['password'] })

    const error = await platform.provision(params).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).not.toBeInstanceOf(IncompleteError)
  })

  it('returns the user in the error when the account could not be created', async () => {
    server()
      .post(`${root}/users`)
      .reply(...recorded('platform-user-create'))
    server().post(`${root}/accounts`).reply(500)

    const error = await platform.provision(params).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({ done: ['create the user'], failed: 'create the account', result: { user } })
  })

  it('returns both in the error when the user could not be added to the account', async () => {
    server()
      .post(`${root}/users`)
      .reply(...recorded('platform-user-create'))
    server()
      .post(`${root}/accounts`)
      .reply(...recorded('platform-account-create'))
    server().post(member).reply(500)

    await expect(platform.provision(params)).rejects.toMatchObject({
      name: 'IncompleteError',
      method: 'platform.provision',
      done: ['create the user', 'create the account'],
      failed: 'add the user to the account',
      result: { user, account },
      cause: { name: 'ServerError' },
    })
  })

  it('finds the same user again in another try', async () => {
    const client = platform.withOptions({ fetch: answering({ [`POST ${root}/accounts`]: [500, 200] }) })
    const created = () => client.provision(params)

    const error = await created().catch((reason: unknown) => reason)
    const second = await created()

    expect(error).toMatchObject({ failed: 'create the account', result: { user } })
    expect(second.user).toEqual(user)
  })

  it('creates two accounts for two concurrent calls', async () => {
    const lines: string[] = []
    const fetch = answering({}, lines)
    const client = platform.withOptions({ fetch })

    const [first, second] = await Promise.all([
      client.provision(params),
      client.provision({ ...params, account: { name: 'Another' } }),
    ])

    expect(first.account).not.toBe(second.account)
    for (const path of ['users', 'accounts', `accounts/${account.id}/account_users`]) {
      expect(lines.filter((line) => line === `POST ${root}/${path}`)).toHaveLength(2)
    }
  })

  it('sends nothing when it is already aborted', async () => {
    const lines: string[] = []
    const client = platform.withOptions({ fetch: answering({}, lines) })

    await expect(client.provision(params, { signal: AbortSignal.abort() })).rejects.toThrow(AbortError)
    expect(lines).toEqual([])
  })

  it('goes no further when it is aborted, and returns what was created in the error', async () => {
    const lines: string[] = []
    const controller = new AbortController()
    const answers = answering({}, lines)
    const fetch = (url: string, init: RequestInit) => {
      if (url.endsWith('/accounts')) {
        lines.push('aborted')
        controller.abort()
        return Promise.reject(controller.signal.reason)
      }
      return answers(url, init)
    }

    const error = await platform
      .withOptions({ fetch })
      .provision(params, { signal: controller.signal })
      .catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({ failed: 'create the account', result: { user }, cause: { name: 'AbortError' } })
    expect(lines).toEqual([`POST ${root}/users`, 'aborted'])
  })

  it('does not retry requests that would create something twice', async () => {
    const lines: string[] = []
    const fetch = answering({ [`POST ${root}/accounts`]: [503, 503, 503] }, lines)

    await expect(platform.withOptions({ fetch, maxRetries: 2 }).provision(params)).rejects.toThrow(IncompleteError)
    expect(lines).toEqual([`POST ${root}/users`, `POST ${root}/accounts`])
  })
})
