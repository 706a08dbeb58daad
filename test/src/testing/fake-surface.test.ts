import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot, ChatwootBot, ChatwootPlatform, ConnectionError, NotFoundError } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/index.ts'
import { misfitOf } from '../../recordings/misfits.ts'

const now = 1_800_000_000
const data = { conversations: [{ contact: 'Mara', says: 'Hello', labels: ['vip'] }] }
let fake: FakeChatwoot
let chatwoot: Chatwoot

beforeEach(() => {
  fake = createFakeChatwoot({ now: () => now, data })
  chatwoot = new Chatwoot({ ...fake.options(), maxRetries: 0 })
})
afterEach(() => fake.close().catch(() => {}))

describe('what the fake does not have', () => {
  const missing = () => fake.fetch('http://fake/api/v1/accounts/1/campaigns', { headers })
  const headers = { 'Api-Access-Token': 'fake-user-token' }

  it('is answered with 501 and a sentence that names the operation', async () => {
    const response = await missing()

    expect([response.status, await response.json()]).toEqual([
      501,
      { error: 'the fake Chatwoot does not have listCampaigns' },
    ])
    fake.unsupported.length = 0
  })

  it('fails the test at the end, even if the code under test has swallowed it', async () => {
    await missing().catch(() => {})

    await expect(fake.close()).rejects.toThrow(
      'the fake Chatwoot reports problems:\n- GET /api/v1/accounts/1/campaigns: the fake Chatwoot does not have listCampaigns',
    )
  })

  it('fails a test that goes on, once', async () => {
    await missing()
    fake.failNext({ operation: 'listLabels' })

    expect(() => fake.verify()).toThrow(/does not have listCampaigns\n- a fault that no request has met: listLabels/)
    expect(() => fake.verify()).not.toThrow()
    expect(await chatwoot.conversations.get(1)).toMatchObject({ id: 1 })
  })

  it('has no end that would hide the error of the test behind its own', () => {
    expect(Object.getOwnPropertySymbols(fake)).toEqual([])
  })

  it('does not fail a test that accepts it', async () => {
    await missing()
    expect(fake.unsupported).toHaveLength(1)
    fake.unsupported.length = 0

    await expect(fake.close()).resolves.toBeUndefined()
  })

  it('is not a path that no Chatwoot has', async () => {
    const response = await fake.fetch('http://fake/api/v1/accounts/1/nothing', { headers })

    expect(response.status).toBe(404)
    expect(fake.unsupported).toEqual([])
  })

  it('is a page outside of the API', async () => {
    expect((await fake.fetch('http://fake/app/login', { headers })).status).toBe(501)
    expect(fake.unsupported).toMatchObject([{ path: '/app/login' }])
    fake.unsupported.length = 0
  })
})

describe('a strict fake', () => {
  beforeEach(() => {
    fake = createFakeChatwoot({ now: () => now, data, strict: true })
  })
  const send = (path: string, body?: object, method = 'POST') =>
    fake.fetch(`http://fake/api/v1/accounts/1${path}`, {
      ...(body && { method, body: JSON.stringify(body) }),
      headers: { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' },
    })

  it('names keys of the body that nothing reads', async () => {
    await send('/conversations/1/messages', { content: 'Hi', privat: true })

    await expect(fake.close()).rejects.toThrow('messages: nothing reads the key "privat" of the body')
  })

  it.each([
    ['/labels', { label: { title: 'vip', titel: 'VIP' } }, 'label.titel'],
    ['/conversations', { source_id: 'given', message: { content: 'Hi', privat: true } }, 'message.privat'],
    ['/inboxes', { name: 'Shop', channel: { type: 'api', webhok_url: 'http://hooks.test' } }, 'channel.webhok_url'],
    ['/bulk_actions', { type: 'Conversation', ids: [1], fields: { staus: 'open' } }, 'fields.staus'],
  ])('names keys inside of objects that nothing reads: %s', async (path, body, key) => {
    const source_id = fake.state.conversations.get(1)?.source_id
    expect((await send(path, 'source_id' in body ? { ...body, source_id } : body)).status).toBe(200)

    expect(() => fake.verify()).toThrow(`${path}: nothing reads the key "${key}" of the body`)
  })

  it('names keys inside of arrays that nothing reads', async () => {
    const body = { working_hours: [{ day_of_week: 1, open_hour: 9, opne_minutes: 30 }] }
    await send('/inboxes/1', body, 'PATCH')

    expect(() => fake.verify()).toThrow('nothing reads the key "working_hours[0].opne_minutes" of the body')
  })

  it('accepts what is stored as it is', async () => {
    const custom_attributes = { anything: { deep: [1] } }
    await send('/contacts', { name: 'Ida', custom_attributes, additional_attributes: { any: 1 } })
    await send('/conversations/1/messages', { content: 'Hi', template_params: { name: 'hello', any: 1 } })

    expect(() => fake.verify()).not.toThrow()
    expect(() => fake.snapshot()).not.toThrow()
  })

  it('tells the parameters of the query of a write from the keys of its body', async () => {
    await send('/conversations/1/messages?privat=true&content=Hi&label[titel]=a', { contnet: 'Hi' })

    expect(() => fake.verify()).toThrow(
      /key "contnet" of the body\n.*query parameter "privat"\n.*query parameter "label"$/,
    )
  })

  it('names query parameters that nothing reads', async () => {
    await send('/conversations?stauts=open')

    await expect(fake.close()).rejects.toThrow('conversations: nothing reads the query parameter "stauts"')
  })

  it('accepts what it reads', async () => {
    await send('/conversations/1/messages', { content: 'Hi', private: true, message_type: 'outgoing' })
    await send('/conversations?status=open&page=1&assignee_type=all')
    const body = new URLSearchParams({ _method: 'delete' })
    await fake.fetch('http://fake/api/v1/accounts/1/conversations/1', {
      ...{ method: 'POST', body, headers: { 'Api-Access-Token': fake.token } },
    })

    expect(fake.state.conversations.has(1)).toBe(false)
    await expect(fake.close()).resolves.toBeUndefined()
  })

  it('does not complain of a request that was refused', async () => {
    await send('/conversations/99/messages', { privat: true })

    await expect(fake.close()).resolves.toBeUndefined()
  })
})

describe('a fault on demand', () => {
  it('hits an operation by its name, wherever it is called from', async () => {
    const report = fake.failNext({ operation: 'setConversationLabels', status: 503 })
    await chatwoot.conversations.get(1)
    await expect(chatwoot.conversations.setLabels(1, ['a'])).rejects.toMatchObject({ status: 503 })

    expect(report.met).toBe(1)
  })

  it('hits the requests that a function chooses', async () => {
    fake.failNext({ when: ({ body }) => body.content === 'two' })
    await chatwoot.messages.send(1, 'one')

    await expect(chatwoot.messages.send(1, 'two')).rejects.toMatchObject({ status: 500 })
  })

  it('leaves a composed verb half done', async () => {
    fake.failNext({ operation: 'setConversationLabels', skip: 1 })
    const results = await Promise.allSettled(['a', 'b'].map((label) => chatwoot.conversations.addLabels(1, [label])))

    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })

  it('that nobody meets fails the test at the end', async () => {
    fake.failNext({ operation: 'createMessage', times: 2 })
    await chatwoot.messages.send(1, 'Hi').catch(() => {})

    await expect(fake.close()).rejects.toThrow('a fault that no request has met: createMessage: 1 of 2 not met')
  })

  it('hits all requests with Infinity, which one is enough for', async () => {
    fake.failNext({ operation: 'getConversation', times: Number.POSITIVE_INFINITY })
    for (let count = 0; count < 3; count++) await expect(chatwoot.conversations.get(1)).rejects.toThrow()

    await expect(fake.close()).resolves.toBeUndefined()
  })

  it.each<[object, RegExp]>([
    [{ stauts: 500 }, /^fault\.stauts: unknown field; did you mean "status"\?$/],
    [
      { operation: 'createMesage' },
      /^fault\.operation must be the name of an operation, got "createMesage"; did you mean "createMessage"\?$/,
    ],
    [{ cut: 'middle' }, /^fault\.cut must be one of before, after, got "middle"$/],
    [{ status: 42 }, /^fault\.status must be a status from 200 to 599, got 42$/],
    [{ status: 200 }, /^fault\.body is missing: status 200 is a success: say what its response has$/],
    [{ times: 0 }, /^fault\.times must be a number from 1, got 0$/],
    [{ slow: Number.NaN }, /^fault\.slow must be a number of milliseconds from 0, got NaN$/],
    [{ path: 7 }, /^fault\.path must be a string or a RegExp, got 7$/],
    [{ skip: -1 }, /^fault\.skip must be a whole number from 0, got -1$/],
  ])('that is misspelled is refused, as it would hit any request: %j', (fault, message) => {
    expect(() => fake.failNext(fault)).toThrow(message)
  })

  it('is not needed for a closed fake: nobody listens any more', async () => {
    await fake.close()

    await expect(chatwoot.conversations.get(1)).rejects.toThrow(ConnectionError)
  })

  it('is a page of a proxy', async () => {
    fake.failNext({ html: true })

    await expect(chatwoot.conversations.get(1)).rejects.toMatchObject({ status: 502 })
  })

  it('is a response that breaks off', async () => {
    fake.failNext({ half: true })

    await expect(chatwoot.conversations.get(1)).rejects.toThrow(ConnectionError)
  })

  it('is a response that never comes, until the request is aborted', async () => {
    fake.failNext({ hang: true })
    const controller = new AbortController()
    const call = chatwoot.conversations.get(1, { signal: controller.signal })
    controller.abort(new Error('enough'))

    await expect(call).rejects.toThrow('the call was aborted')
  })

  it('that never comes ends with the fake', async () => {
    fake.failNext({ hang: true })
    const call = chatwoot.conversations.get(1)
    await vi.waitUntil(() => fake.requests.length === 1)
    await fake.close()

    await expect(call).rejects.toThrow(ConnectionError)
  })

  it('is a response that comes late, by the timers of the program', async () => {
    vi.useFakeTimers()
    const done = vi.fn()
    fake.failNext({ slow: 2000 })
    const call = fake.fetch('http://fake/api').then(done)
    await vi.advanceTimersByTimeAsync(1999)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await call

    expect(done).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })

  it('breaks off over HTTP, too', async () => {
    await using server = await fake.listen()
    fake.failNext({ half: true })
    const remote = new Chatwoot({ ...fake.options(), baseUrl: server.url, fetch: globalThis.fetch, maxRetries: 0 })

    await expect(remote.conversations.get(1)).rejects.toThrow(ConnectionError)
  })
})

describe('records', () => {
  it('are set back to a snapshot', async () => {
    await chatwoot.messages.send(1, 'one')
    const snapshot = fake.snapshot()
    await chatwoot.messages.send(1, 'two')
    await fake.advanceTime(60)
    fake.restore(snapshot)

    expect((await chatwoot.messages.list(1)).items.map(({ content }) => content)).toEqual(['one', 'Hello'])
    const { message } = { message: await chatwoot.messages.send(1, 'three') }
    expect(message.created_at).toBe(now)
  })

  it('are not changed by what happens to a restored copy', async () => {
    const snapshot = fake.snapshot()
    for (const text of ['one', 'two']) {
      fake.restore(snapshot)
      await chatwoot.messages.send(1, text)
    }
    fake.restore(snapshot)

    expect((await chatwoot.messages.list(1)).items.map(({ content }) => content)).toEqual(['Hello'])
  })

  it('start again with the data', async () => {
    await chatwoot.conversations.delete(1)
    fake.reset()

    expect(await chatwoot.conversations.get(1)).toMatchObject({ id: 1, labels: ['vip'] })
    await expect(chatwoot.conversations.get(2)).rejects.toThrow(NotFoundError)
  })

  it.each([
    [1, 1, true],
    [1, 2, false],
  ])('are the same for the same seed: %d and %d', async (first, second, isSame) => {
    const states = [first, second].map((randomSeed) => createFakeChatwoot({ now: () => now, data, randomSeed }).state)

    expect(JSON.stringify(states[0]?.conversations.get(1)) === JSON.stringify(states[1]?.conversations.get(1))).toBe(
      isSame,
    )
  })
})

describe('the version', () => {
  it.each([
    ['4.14.2', '4.14.2', true],
    ['4.15.1', '4.15.1', true],
    ['4.16.2', '4.15.1', false],
    ['4.9.0', '4.7.0', false],
    ['4.10.1', '4.7.0', false],
    ['3.0.0', '4.7.0', false],
  ])('%s has the rules of %s', (version, measuredOn, isMeasured) => {
    expect(createFakeChatwoot({ version }).rules).toEqual({ version, measuredOn, isMeasured })
  })

  it('must be one', () => {
    expect(() => createFakeChatwoot({ version: 'latest' })).toThrow(
      new TypeError('version must be a version such as "4.14.2", got "latest"'),
    )
  })
})

it('gives each kind of client its options', async () => {
  const platform = new ChatwootPlatform(fake.options('platform'))
  const { id } = await platform.accounts.create({ name: 'New' })

  expect(await platform.accounts.get(id)).toHaveProperty('name', 'New')
  expect(await new Chatwoot(fake.options('agent')).profile.get()).toHaveProperty('name', 'Ben Agent')
  expect(() => new ChatwootBot(fake.options('bot'))).not.toThrow()
})

it('gives options that work where there is a window', () => {
  vi.stubGlobal('window', { document: {} })
  try {
    expect(() => new Chatwoot(fake.options())).not.toThrow()
    expect(() => new ChatwootBot(fake.options('bot'))).not.toThrow()
    expect(() => new ChatwootPlatform(fake.options('platform'))).not.toThrow()
  } finally {
    vi.unstubAllGlobals()
  }
})

describe('an answer that the document does not describe', () => {
  const request = { method: 'GET', path: '/api/v1/accounts/1/conversations/1/labels' }

  it.each([
    [{ status: 200, body: { payload: [] } }, undefined],
    [{ status: 200, body: { payload: [1] } }, /payload\/0.*must be string/],
    [{ status: 200, body: { payload: [], more: 1 } }, /unevaluated/],
    [{ status: 418, body: {} }, /does not describe the status 418/],
  ])('is found at the end of each test file: %j', (answer, misfit) => {
    const found = misfitOf(request, answer)

    if (misfit) expect(found).toMatch(misfit)
    else expect(found).toBeUndefined()
  })
})

describe('a setting of what is sent', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a delay in words',
      () => Object.assign(fake.webhooks, { delay: '60' }),
      'webhooks.delay must be a number of seconds from 0, got "60"',
    ],
    [
      'a delay into the past',
      () => Object.assign(fake.cable, { delay: -1 }),
      'cable.delay must be a number of seconds from 0, got -1',
    ],
    [
      'a status that is none',
      () => Object.assign(fake.cable, { upgradeStatus: 99 }),
      'cable.upgradeStatus must be a status from 200 to 599, got 99',
    ],
    ['a misspelled one', () => Object.assign(fake.cable, { slient: true }), 'Cannot add property slient'],
  ])('refuses %s', (_, assign, problem) => {
    expect(assign).toThrow(problem)
    expect([fake.webhooks.delay, fake.cable.delay, fake.cable.upgradeStatus]).toEqual([0, 0, undefined])
  })
})
