import { describe, expect, it } from 'vitest'
import { createMessage, getConversation, getPortal, listConversations } from '../../../../../generated/operations.ts'
import { Chatwoot, ChatwootError } from '../../../../../src/index.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, leavesNothingBehind } from './clients.ts'
import { answers, success } from './servers.ts'

leavesNothingBehind()

/** Returns what a server receives from a call with hostile values. */
async function wire(call: (client: ReturnType<typeof clientOf>['connection']) => PromiseLike<unknown>) {
  const runtime = testRuntime()
  const got: string[] = []
  await using server = await answers((request, response) => {
    got.push(request.url ?? '')
    response.end(success)
  })(runtime)
  const { connection } = clientOf(server.url, {}, runtime)
  const outcome = await Promise.resolve(call(connection)).then(
    () => undefined,
    (error: unknown) => error,
  )
  return { got, outcome }
}

describe('an id', () => {
  // JavaScript callers can pass anything.
  const get = (id: unknown) =>
    wire((client) => client.call(getConversation, { path: { conversation_id: id as number } }))

  it.each([
    '../1',
    '',
    ' ',
    '.',
    '..',
    '1/../2',
    Number.NaN,
    1e21,
    0,
    -1,
    -0,
    1.5,
    Number.POSITIVE_INFINITY,
    {},
    [],
    null,
    undefined,
    true,
    '1abc',
    '01',
    '1?x=1',
    '1#x',
    '%2e%2e',
    '1\r\nX: 1',
    '\\..\\1',
  ])('%j is a TypeError before anything is sent', async (id) => {
    const { got, outcome } = await get(id)

    expect(outcome).toBeInstanceOf(TypeError)
    expect(outcome).toHaveProperty('message', expect.stringMatching(/^conversation_id must /))
    expect(got).toEqual([])
  })

  it.each([
    ['1?x=1', '1%3Fx%3D1'],
    ['1#x', '1%23x'],
    ['%2e%2e', '%252e%252e'],
    ['1\r\nX: 1', '1%0D%0AX%3A%201'],
    ['\\..\\1', '%5C..%5C1'],
  ])('that is a name, %j, stays one segment', async (id, segment) => {
    const { got } = await wire((client) => client.call(getPortal, { path: { portal_slug: id } }))

    expect(got).toEqual([`/api/v1/accounts/1/portals/${segment}`])
  })

  it('may be a string of digits: it is the same path', async () => {
    expect((await get('12')).got).toEqual(['/api/v1/accounts/1/conversations/12'])
  })
})

describe('a label', () => {
  it.each(['a&b', 'a=b', 'a+b', '%41', 'a b', '🦊', 'x'.repeat(10_000), '', '[]', 'a\nb'])(
    '%j arrives as it is',
    async (label) => {
      const { got } = await wire((client) =>
        client
          .call(listConversations, { query: { labels: [label] } })
          .asResponse()
          .then((r) => r.text()),
      )

      expect(new URL(got[0] ?? '', 'http://x').searchParams.getAll('labels[]')).toEqual([label])
    },
  )
})

describe('a header', () => {
  it.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0b', '🦊'])('%j is a TypeError that does not quote it', async (value) => {
    const { got, outcome } = await wire((client) =>
      client.call(getConversation, { path: { conversation_id: 7 } }, { headers: { 'X-A': value } }),
    )

    expect(outcome).toBeInstanceOf(TypeError)
    expect(String(outcome)).not.toContain(value)
    expect(got).toEqual([])
  })
})

describe('a client', () => {
  const good = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token' }

  it.each([
    { baseUrl: 'chat.test' },
    { baseUrl: '' },
    { baseUrl: 'https://chat.test?x=1' },
    { baseUrl: 'https://chat.test/app/accounts/1' },
    { baseUrl: 'javascript:alert(1)' },
    { apiAccessToken: ' token' },
    { apiAccessToken: 'token\n' },
    { apiAccessToken: 'to\r\nken' },
    { apiAccessToken: '' },
    { accountId: 1e21 },
    { headers: { 'X-A': 'a\r\nb' } },
  ])('with %j is refused with the name of the option', (options) => {
    expect(() => new Chatwoot({ ...good, ...options })).toThrow(/baseUrl|apiAccessToken|accountId|X-A/)
  })

  it.each([
    ['https://chat.test/support/', 'https://chat.test/support/api/v1/accounts/1/conversations/7'],
    ['HTTPS://chat.test', 'https://chat.test/api/v1/accounts/1/conversations/7'],
  ])('of %s keeps the path and drops the slash', async (baseUrl, expected) => {
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      return new Response(success)
    }

    await new Chatwoot({ ...good, baseUrl, fetch }).conversations.get(7)

    expect(asked).toEqual([expected])
  })

  it('reports mistakes as ChatwootErrors', () => {
    expect(() => new Chatwoot({ ...good, baseUrl: '' })).toThrow(ChatwootError)
  })
})

describe('a body with a circular reference', () => {
  const attributes: { [key: string]: object } = {}
  attributes.message = { attributes }
  const circle = { content: 'hi', content_attributes: attributes }
  const attachments = [new Blob(['x'])]
  const path = { conversation_id: 7 }

  it.each([
    ['of a call', (client) => client.call(createMessage, { path, body: circle })],
    ['of a call with a file', (client) => client.call(createMessage, { path, body: { ...circle, attachments } })],
    ['of a request', (client) => client.request('POST', '/api/v1/new', { body: circle })],
  ] satisfies [string, Parameters<typeof wire>[0]][])('%s is a TypeError before anything is sent', async (_, call) => {
    const { got, outcome } = await wire(call)

    expect(outcome).toBeInstanceOf(TypeError)
    expect(outcome).toHaveProperty('message', expect.stringMatching(/^attributes contains a circular reference/))
    expect(got).toEqual([])
  })
})

describe('a key named __proto__', () => {
  const hostile: { content: string } = JSON.parse('{"content":"hi","__proto__":{"isAdmin":true}}')

  it('arrives unchanged, and changes no prototype', async () => {
    const runtime = testRuntime()
    let body = ''
    await using server = await answers((_, response) => void response.end(success))(runtime)
    const fetch = async (url: string, init: RequestInit) => {
      body = String(init.body)
      return globalThis.fetch(url, init)
    }
    await clientOf(server.url, { fetch }, runtime).connection.call(createMessage, {
      path: { conversation_id: 7 },
      body: hostile,
    })

    expect(body).toBe('{"content":"hi","__proto__":{"isAdmin":true}}')
    expect({}).not.toHaveProperty('isAdmin')
  })

  it('is sent in a form, too', async () => {
    let form = ''
    const fetch = async (_: string, { body }: RequestInit) => {
      form = await new Response(body ?? null).text()
      return new Response(success)
    }
    const body = Object.assign(hostile, { attachments: [new Blob(['x'])] })
    await clientOf('https://chat.test', { fetch }).connection.call(createMessage, {
      path: { conversation_id: 7 },
      body,
    })

    expect(form).toContain('name="__proto__[isAdmin]"\r\n\r\ntrue\r\n')
    expect({}).not.toHaveProperty('isAdmin')
  })

  it('in a response stays in the response', async () => {
    const fetch = async () => new Response('{"id":7,"__proto__":{"isAdmin":true}}')
    const answer = await clientOf('https://chat.test', { fetch }).send('get')

    expect(Object.hasOwn(Object(answer), '__proto__')).toBe(true)
    expect({}).not.toHaveProperty('isAdmin')
  })
})
