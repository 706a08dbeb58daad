import { inspect } from 'node:util'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createMessage,
  getConversation,
  listConversations,
  setConversationLabels,
  setConversationPriority,
  toggleConversationStatus,
} from '../../../generated/operations.ts'
import { tokenAdvice } from '../../../src/core/errors/hints/token-hints.ts'
import { callInQueue, inQueue, shareWork } from '../../../src/core/queued-work.ts'
import { recorded } from '../../recordings/recorded.ts'
import { held, settled } from '../../servers/held.ts'
import { answering, connection } from '../../servers/loopback.ts'
import { testRuntime } from './transport/test-runtime.ts'

const base = 'https://chat.test'
const account = '/api/v1/accounts/1'
const client = connection(base, undefined, { advice: tokenAdvice })

beforeEach(() => void nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('a call', () => {
  it('sends the method, the filled-in path, the query and the token, and returns the parsed body', async () => {
    const scope = nock(base, { reqheaders: { 'api-access-token': 'secret-token', accept: 'application/json' } })
      .get(`${account}/conversations?labels%5B%5D=vip&labels%5B%5D=a%26b&status=all`)
      .reply(...recorded('conversations-list-page-past-end'))
    const query = { labels: ['vip', 'a&b'], status: 'all', q: undefined } as const

    const answer = await client.call(listConversations, { query })

    expect(answer.data.payload).toEqual([])
    expect(scope.isDone()).toBe(true)
  })

  it('that asks how old something is says so when it is sent, also after a wait', async () => {
    const asked: (string | null)[] = []
    let elapsed = 0
    const runtime = {
      ...testRuntime(),
      elapsed: () => elapsed,
      pause: (callback: () => void, milliseconds: number) => {
        elapsed += milliseconds
        queueMicrotask(callback)
        return () => {}
      },
    }
    const throttle = () => {
      elapsed += 3000
    }
    const busy = answering(
      ({ url }) => {
        asked.push(new URL(url).searchParams.get('updated_within'))
        if (asked.length === 1) return Response.json({}, { status: 429, headers: { 'Retry-After': '10' } })
        return Response.json({ data: { meta: {}, payload: [] } })
      },
      { runtime, throttle },
    )

    await busy.call(listConversations, { query: { updated_within: 60 } })

    expect(asked).toEqual(['63', '76'])
  })

  it('returns undefined if the server responds with an empty body', async () => {
    nock(base)
      .post(`${account}/conversations/7/toggle_priority`, { priority: null })
      .reply(...recorded('toggle-priority-null'))

    await expect(
      client.call(setConversationPriority, { path: { conversation_id: 7 }, body: { priority: null } }),
    ).resolves.toBeUndefined()
  })

  it('says so when a fetch function returns a response that was read before, as mocks do', async () => {
    const response = Response.json({ id: 7 })
    const client = answering(() => response)
    const get = () => client.call(getConversation, { path: { conversation_id: 7 } })

    await expect(get()).resolves.toEqual({ id: 7 })
    await expect(get()).rejects.toThrow('the body has already been read')
  })

  it('says so when a fetch function has read the body and let go of it, as pipeTo does', async () => {
    const client = answering(async () => {
      const response = Response.json(null)
      await response.body?.pipeTo(new WritableStream())
      return response
    })
    // It may be empty: nothing else would tell.
    const call = client.call(setConversationPriority, { path: { conversation_id: 7 }, body: { priority: null } })

    await expect(call).rejects.toThrow('the body has already been read')
  })

  it('writes Dates in the format of the operation', async () => {
    const body = { status: 'snoozed', snoozed_until: new Date('2026-03-01T12:00:00Z') } as const
    const scope = nock(base)
      .post(`${account}/conversations/7/toggle_status`, { status: 'snoozed', snoozed_until: 1772366400 })
      .reply(...recorded('toggle-status-resolved'))

    await client.call(toggleConversationStatus, { path: { conversation_id: 7 }, body })

    expect(scope.isDone()).toBe(true)
  })

  it('sends neither a body nor a content type if there is no body', async () => {
    const scope = nock(base, { badheaders: ['content-type'] })
      .post(`${account}/conversations/7/toggle_status`, '')
      .reply(...recorded('toggle-status-resolved'))

    await client.call(toggleConversationStatus, { path: { conversation_id: 7 } })

    expect(scope.isDone()).toBe(true)
  })

  it('accepts a function that returns the input; what it throws becomes a rejection', async () => {
    const complaint = new TypeError('labels must be an array, got "vip"')
    const call = client.call(setConversationLabels, () => {
      throw complaint
    })

    await expect(call).rejects.toBe(complaint)
  })

  it('never throws synchronously: a bad path rejects before anything is sent', async () => {
    const call = client.call(getConversation, { path: { conversation_id: Number.NaN } })

    await expect(call).rejects.toThrow(
      'conversation_id must be a whole number from 1, got NaN (in /api/v1/accounts/{account_id}/conversations/{conversation_id})',
    )
  })

  it('rejects with the error class of the status, with path and method', async () => {
    nock(base)
      .get(`${account}/conversations/9`)
      .reply(...recorded('error-id-too-large'))

    await expect(client.call(getConversation, { path: { conversation_id: 9 } })).rejects.toMatchObject({
      name: 'NotFoundError',
      message:
        `GET ${account}/conversations/9: 404 Resource could not be found\n` +
        "  (account 1 has no conversation 9, or does not exist itself: a conversation's id is the number in its address in the dashboard)",
      requestId: 'request-1',
    })
  })

  it("keeps the path of baseUrl in front of Chatwoot's own", async () => {
    const scope = nock(base)
      .get(`/support${account}/conversations/9`)
      .reply(...recorded('error-id-too-large'))

    await expect(connection(`${base}/support`).call(getConversation, { path: { conversation_id: 9 } })).rejects.toThrow(
      `GET /support${account}/conversations/9: 404`,
    )
    expect(scope.isDone()).toBe(true)
  })
})

it('does not show the token when it is printed', () => {
  expect(inspect(client, { depth: 20, showHidden: true })).not.toContain('secret-token')
  expect(JSON.stringify(client)).not.toContain('secret-token')
})

describe('headers', () => {
  const get = { path: { conversation_id: 7 } }

  it("of a call override the client's, and null removes one", async () => {
    let headers = new Headers()
    const client = answering((request) => {
      headers = request.headers
      return Response.json({})
    })

    await client.call(getConversation, get, {
      headers: { accept: 'text/plain', 'Api-Access-Token': null, 'X-Trace': '1', none: undefined },
    })

    expect([...headers]).toEqual([
      ['accept', 'text/plain'],
      ['user-agent', expect.stringMatching(/^chatwoot-client\/\d\S* node\/\d/)],
      ['x-trace', '1'],
    ])
  })

  it('belong to one call, whatever a custom fetch function writes into them', async () => {
    const seen: (string | null)[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      const { headers } = init ?? {}
      if (headers instanceof Headers) headers.append('x-trace', String(seen.length))
      seen.push(new Headers(headers).get('x-trace'))
      return Response.json({})
    }
    const writing = connection(base, fetch)

    await writing.call(getConversation, get)
    await writing.call(getConversation, get)

    expect(seen).toEqual(['0', '1'])
  })

  it.each([
    ['JSON', { content: 'hi' }, 'application/json'],
    ['parameters', new URLSearchParams('content=hi'), 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['a Blob', new Blob(['hi'], { type: 'text/csv' }), 'text/csv'],
    ['bytes', new Uint8Array(2), null],
  ])('set the content type of %s', async (_, body, type) => {
    const seen: (string | null)[] = []
    const client = answering((request) => {
      seen.push(request.headers.get('content-type'))
      return Response.json({})
    })

    // Only JSON fits the type of this operation.
    await client.call(createMessage, { path: { conversation_id: 7 }, body: body as { content: string } })

    expect(seen).toEqual([type])
  })

  it('of a client set the content type of JSON, not that of forms, whose boundary the platform sets', async () => {
    const seen: (string | null)[] = []
    const answer = (request: Request) => {
      seen.push(request.headers.get('content-type')?.split(';')[0] ?? null)
      return Response.json({})
    }
    const client = answering(answer, { headers: { 'Content-Type': 'application/vnd.chat+json' } })
    const path = { conversation_id: 7 }

    await client.call(createMessage, { path, body: { content: 'hi' } })
    await client.call(createMessage, { path, body: { attachments: [new Blob(['hi'])] } })

    expect(seen).toEqual(['application/vnd.chat+json', 'multipart/form-data'])
  })

  it.each(['a\r\nb', 'a\nb', 'ü€'])('refuse the value %j without quoting it', async (value) => {
    const call = client.call(getConversation, get, { headers: { 'X-Secret': value } })

    await expect(call).rejects.toThrow('the header "X-Secret" must be a string without line breaks, in Latin-1')
    await expect(call).rejects.not.toThrow(value)
  })
})

describe('a call with files', () => {
  it('is refused if the operation does not take files', async () => {
    const body = { labels: [new Blob(['x'])] }

    // @ts-expect-error labels are strings
    await expect(client.call(setConversationLabels, { path: { conversation_id: 7 }, body })).rejects.toThrow(TypeError)
  })
})

describe('a call with null instead of options', () => {
  // What JavaScript callers can pass.
  const none = null as unknown as undefined
  const nothing = null as unknown as Record<string, never>

  it.each([
    ['a call', () => client.call(getConversation, { path: { conversation_id: 7 } }, nothing)],
    [
      'a queued call',
      () =>
        callInQueue(
          client,
          'x',
          setConversationLabels,
          { path: { conversation_id: 7 }, body: { labels: [] } },
          nothing,
        ),
    ],
    [
      'a list',
      () => client.pages(listConversations, {}, ({ data }) => ({ items: data.payload, meta: data.meta }), nothing),
    ],
    ['a request', () => client.request('GET', '/api/v1/x', nothing)],
    ['queued work', () => inQueue(client, ['x'], getConversation, async () => {}, nothing)],
    ['shared work', () => shareWork(client, 'x', getConversation, async () => {}, nothing)],
    ['serverInfo', () => client.serverInfo(nothing)],
  ] satisfies [string, () => PromiseLike<unknown>][])('%s rejects, and does not throw', async (_, call) => {
    const pending = call()

    await expect(pending).rejects.toThrow(TypeError)
    await expect(pending).rejects.toThrow(/must be an object.*, got null/)
  })

  it('is as without options if they are undefined', async () => {
    const answer = answering(() => Response.json({ id: 7 }))

    expect(none).toBeNull()
    await expect(answer.call(getConversation, { path: { conversation_id: 7 } }, undefined)).resolves.toEqual({ id: 7 })
  })

  it.each([null, 'x', 7, [['a']], ['ab']])(
    'headers that are %j are a TypeError that says what they can be',
    async (headers) => {
      const call = answering(() => Response.json({})).request('GET', '/api/v1/x', {
        // What JavaScript callers can pass.
        headers: headers as unknown as Headers,
      })

      await expect(call).rejects.toThrow(/^headers must be an object, a Headers object or an array of pairs/)
    },
  )
})

describe('totalTimeout', () => {
  const path = { conversation_id: 7 }
  const labels = { path, body: { labels: [] } }

  it('includes the wait for earlier calls on the same record', async () => {
    const runtime = testRuntime()
    const started = held<void>()
    const server = held<Response>()
    const sent: string[] = []
    const answer = (request: Request) => {
      sent.push(request.method)
      started.resolve()
      return server.promise
    }
    const client = answering(answer, { runtime })
    const first = callInQueue(client, 'labels', setConversationLabels, labels, { timeout: 0 })
    await started.promise
    const second = callInQueue(client, 'labels', setConversationLabels, labels, { totalTimeout: 300 })
    const work = vi.fn(async () => {})
    const third = inQueue(client, ['labels'], setConversationLabels, work, { totalTimeout: 300 })
    const both = Promise.allSettled([second, third])
    await settled()
    expect(runtime.limits).toEqual([300, 300])
    runtime.expire()

    for (const outcome of await both) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError', limit: 'totalTimeout' } })
    }
    server.resolve(Response.json({ payload: [] }))
    await first
    expect([sent, work.mock.calls]).toEqual([['POST'], []])
  })

  it('has what the wait has left of it', async () => {
    let now = 0
    const runtime = { ...testRuntime(), elapsed: () => now }
    const limits: number[] = []
    const { limit } = runtime
    runtime.limit = (callback, milliseconds) => {
      limits.push(milliseconds)
      return limit(callback, milliseconds)
    }
    const client = answering(() => Response.json({ payload: [] }), { runtime })
    const before = held<void>()
    const first = inQueue(client, ['labels'], setConversationLabels, () => before.promise)
    const second = callInQueue(client, 'labels', setConversationLabels, labels, { totalTimeout: 300 })
    await settled()
    now = 200
    before.resolve()

    await Promise.all([first, second])
    expect(limits).toEqual([300, 100])
  })

  it('of the client applies, too', async () => {
    const runtime = testRuntime()
    const client = answering(() => Response.json({}), { runtime, totalTimeout: 300 })
    const before = held<void>()
    const first = inQueue(client, ['labels'], setConversationLabels, () => before.promise)
    const second = callInQueue(client, 'labels', setConversationLabels, labels)
    await settled()
    runtime.expire()

    await expect(second).rejects.toMatchObject({ name: 'TimeoutError' })
    before.resolve()
    await first
  })
})
