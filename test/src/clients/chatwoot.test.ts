import { afterEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot, type ChatwootOptions } from '../../../src/index.ts'
import { recordedBody } from '../../recordings/recorded.ts'

const version = recordedBody('server-version')

type Table = { [path: string]: (() => Response | Promise<Response>) | undefined }

/** A client whose server responds by path, and the requests that it received. */
function client(table: Table, options: ChatwootOptions = {}) {
  const asked: string[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const { pathname } = new URL(url)
    const headers = new Headers(init.headers)
    asked.push(`${init.method} ${pathname} ${headers.get('api-access-token')}${headers.get('x-team') ?? ''}`)
    return table[pathname]?.() ?? new Response('{"error":"none"}', { status: 404 })
  }
  const chatwoot = new Chatwoot({
    baseUrl: 'https://chat.test',
    accountId: 1,
    apiAccessToken: 'token',
    fetch,
    ...options,
  })
  return { chatwoot, asked }
}

afterEach(() => vi.unstubAllGlobals())

describe('another client like this one', () => {
  const table = { '/api/v1/accounts/7/conversations/1': () => Response.json({ id: 1 }) }

  it('shows its server and its account, also after they were changed', () => {
    const chatwoot = new Chatwoot({ baseUrl: 'https://chat.test/', accountId: 1, apiAccessToken: 'token' })

    expect(chatwoot).toMatchObject({ baseUrl: 'https://chat.test', accountId: 1 })
    expect(chatwoot.withAccount(7).accountId).toBe(7)
    expect(chatwoot.withOptions({ baseUrl: 'https://other.test' }).baseUrl).toBe('https://other.test')
  })

  it('is for another account', async () => {
    const { chatwoot, asked } = client(table)

    await chatwoot.withAccount(7).conversations.get(1)

    expect(asked).toEqual(['GET /api/v1/accounts/7/conversations/1 token'])
  })

  it('has other options; those left out or undefined stay', async () => {
    const { chatwoot, asked } = client(table, { headers: { 'X-Team': '+a' } })

    await chatwoot.withOptions({ accountId: 7, timeout: undefined, apiAccessToken: undefined }).conversations.get(1)
    await chatwoot.withOptions({ accountId: 7, headers: { 'x-team': '+b' } }).conversations.get(1)
    await chatwoot.withOptions({ accountId: 7, headers: { 'x-team': null } }).conversations.get(1)

    expect(asked.map((line) => line.replace(/.* token/, ''))).toEqual(['+a', '+b', ''])
  })

  it('can be derived again: the last value of a header wins, in whatever case its name is', async () => {
    const { chatwoot, asked } = client(table, { accountId: 7, headers: { 'X-Team': '+a' } })
    const second = chatwoot.withOptions({ headers: { 'x-team': '+b' } })

    await second.withOptions({ headers: { 'X-Team': '+c' } }).conversations.get(1)
    await second.withOptions({ timeout: 5 }).conversations.get(1)

    expect(asked.map((line) => line.replace(/.* token/, ''))).toEqual(['+c', '+b'])
  })

  it('is of the same class, also if that is a subclass', () => {
    class Support extends Chatwoot {}
    const support = new Support({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token' })

    expect(support.withAccount(2).withOptions({ timeout: 5 })).toBeInstanceOf(Support)
  })

  it.each([undefined, null, '2', 0])('is refused for account %j: a missing id must not mean this account', (id) => {
    // @ts-expect-error not all of these are numbers
    expect(() => client({}).chatwoot.withAccount(id)).toThrow(/^accountId (must be a whole number from 1|is missing)/)
  })

  it('is checked like the first', () => {
    expect(() => client({}).chatwoot.withAccount(0)).toThrow('accountId must be a whole number from 1, got 0')
    expect(() => client({}).chatwoot.withOptions({ timeout: -1 })).toThrow('timeout must be')
  })
})

it.each([
  [{ private: true }, 'unknown option "private": the last argument has signal, timeout'],
  [{ retries: 3 }, 'unknown option "retries"'],
  [{ signal: 'now' }, 'signal must be an AbortSignal, got "now"'],
  [{ timeout: '5' }, 'timeout must be milliseconds from 0 (no limit) to 2147483647, got "5"'],
])('refuses the options %j before anything is sent', async (options, text) => {
  const { chatwoot, asked } = client({})

  // @ts-expect-error no such options
  await expect(chatwoot.messages.send(10, 'secret', options)).rejects.toThrow(new TypeError(text).message)
  // @ts-expect-error no such options
  await expect(chatwoot.messages.send(10, 'secret', options)).rejects.toThrow(TypeError)
  expect(asked).toEqual([])
})

it('refuses unusable time limits of a call before anything is sent', async () => {
  const { chatwoot, asked } = client({})

  await expect(chatwoot.conversations.get(1, { timeout: Number.NaN })).rejects.toThrow(TypeError)
  expect(asked).toEqual([])
})

describe('in a browser', () => {
  const options = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token' }

  it('a token is refused, unless the caller allows it', () => {
    vi.stubGlobal('document', {})

    expect(() => new Chatwoot(options)).toThrow('everybody who opens the page can read the token')
    expect(() => new Chatwoot({ ...options, dangerouslyAllowBrowser: true })).not.toThrow()
  })

  it('includes the workers of a page, not those on a server', () => {
    vi.stubGlobal('WorkerGlobalScope', class {})
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' })
    expect(() => new Chatwoot(options)).toThrow('dangerouslyAllowBrowser')

    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    expect(() => new Chatwoot(options)).not.toThrow()
  })
})

describe('what the server says about itself', () => {
  it('is requested once, without the token', async () => {
    const { chatwoot, asked } = client({ '/api': () => Response.json(version) })

    await expect(chatwoot.serverInfo()).resolves.toEqual(version)
    await expect(chatwoot.withAccount(2).serverInfo()).resolves.toEqual(version)
    expect(asked).toEqual(['GET /api null'])
  })

  it.each([
    { 'Api-Access-Token': 'another' },
    { 'api-access-token': 'another' },
    { 'Api-Access-Token': 'another', 'api-access-token': 'a third' },
  ])('is requested without a token in %j', async (headers) => {
    const { chatwoot, asked } = client({ '/api': () => Response.json(version) })

    await chatwoot.serverInfo({ headers })

    expect(asked).toEqual(['GET /api null'])
  })

  it('is requested again for another server, also through derived clients', async () => {
    const { chatwoot, asked } = client({ '/api': () => Response.json(version) })
    await chatwoot.serverInfo()
    const elsewhere = chatwoot.withOptions({ baseUrl: 'https://other.test' })

    await elsewhere.serverInfo()
    await elsewhere.withAccount(2).withOptions({ timeout: 5 }).serverInfo()
    await elsewhere.withOptions({ baseUrl: 'https://chat.test' }).serverInfo()
    expect(asked).toHaveLength(3)

    await chatwoot.withOptions({ baseUrl: 'https://chat.test/' }).withAccount(3).serverInfo()
    expect(asked).toHaveLength(3)
  })

  it('is requested again after a failure', async () => {
    let count = 0
    const { chatwoot } = client({ '/api': () => Response.json(++count === 1 ? { hello: 'world' } : version) })

    await expect(chatwoot.serverInfo()).rejects.toMatchObject({ name: 'DecodeError' })
    await expect(chatwoot.serverInfo()).resolves.toEqual(version)
  })
})
