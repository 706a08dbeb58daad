/** How the Chatwoot in memory delivers: signatures, tries, and what follows a failure. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import type { FakeData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwootOptions } from '../../../src/testing/fake-chatwoot.ts'
import { signatureOf } from '../../servers/signature.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'
import { recordedDeliveries } from '../webhooks/recorded-deliveries.ts'

const now = 1_800_000_000
const url = 'https://hooks.example.com/in'

interface Received {
  url: string
  headers: Headers
  body: string
}

type Options = FakeData & Pick<FakeChatwootOptions, 'now' | 'version' | 'environment'>

/** A fake with conversation 1, and a receiver that responds with one status after the other, then with 200. */
function fakeWith(
  { now: clock = () => now, version, environment, ...data }: Options,
  ...responses: (number | (() => Response | Promise<Response>))[]
) {
  const received: Received[] = []
  const runtime = testRuntime({ holdPauses: true })
  const fake = createFakeChatwoot({
    now: clock,
    runtime,
    ...(version !== undefined && { version }),
    ...(environment && { environment }),
    data: { conversations: [{ contact: 'Mara', says: 'Hello', status: 'pending' }], ...data },
    webhookFetch: async (request) => {
      received.push({ url: request.url, headers: request.headers, body: await request.text() })
      const next = responses.shift() ?? 200
      return typeof next === 'number' ? new Response('ok', { status: next }) : next()
    },
  })
  const connection = { baseUrl: 'https://chat.example.com', accountId: 1, fetch: fake.fetch, maxRetries: 0 }
  const chatwoot = new Chatwoot({ ...connection, apiAccessToken: fake.token })
  return { fake, chatwoot, received, runtime }
}

const ofAccount = { webhooks: [{ url }] }
const ofInbox = { inbox: { webhook_url: url } }
const ofBot = { bot: { outgoing_url: url, inboxes: [1] } }

function hmac({ headers, body }: Received, secret: string): string {
  return signatureOf(body, secret, `${headers.get('X-Chatwoot-Timestamp')}`)
}

describe('a delivery of the Chatwoot in memory', () => {
  it('has an id of its own, also after a reset, a restore, or in another fake', async () => {
    const { fake, chatwoot, received } = fakeWith(ofAccount)
    const other = fakeWith(ofAccount)
    const snapshot = fake.snapshot()
    const sendOne = async () => {
      await chatwoot.messages.send(1, 'Hi')
      await fake.idle()
    }
    await sendOne()
    fake.restore(snapshot)
    await sendOne()
    fake.reset()
    await sendOne()
    await other.chatwoot.messages.send(1, 'Hi')
    await other.fake.idle()

    const ids = [...received, ...other.received].map(({ headers }) => headers.get('X-Chatwoot-Delivery'))
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says when the receiver returns no response', async () => {
    const nothing = (() => undefined) as unknown as () => Response // as JavaScript does
    const { fake, chatwoot } = fakeWith(ofAccount, nothing)
    await chatwoot.messages.send(1, 'Hi')
    await fake.idle()

    expect(fake.deliveries[0]?.tries[0]?.thrown).toMatch(/what webhookFetch returns must be a Response, got undefined/)
  })

  it('is signed over its timestamp and its raw bytes', async () => {
    const { fake, chatwoot, received } = fakeWith(ofAccount)

    await chatwoot.messages.send(1, 'größer <b> & 漢字 🙂 \u2028')
    await fake.idle()

    const [webhook] = await chatwoot.webhooks.list().toArray()
    const [first] = received
    if (!first || !webhook?.secret) throw new Error('nothing received')
    expect(first.headers.get('X-Chatwoot-Signature')).toBe(hmac(first, webhook.secret))
    expect(first.headers.get('X-Chatwoot-Timestamp')).toBe(String(now))
    expect(first.headers.get('X-Chatwoot-Delivery')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(first.headers.get('Content-Type')).toBe('application/json')
  })

  it('has the escapes of Rails, which parsing and writing loses', async () => {
    const { fake, chatwoot, received } = fakeWith(ofAccount)

    await chatwoot.messages.send(1, 'größer <b> & 漢字 \u2028 \u2029')
    await fake.idle()

    const body = received[0]?.body ?? ''
    expect(body).toContain('größer \\u003cb\\u003e \\u0026 漢字 \\u2028 \\u2029')
    expect(JSON.parse(body).content).toBe('größer <b> & 漢字 \u2028 \u2029')
    expect(JSON.stringify(JSON.parse(body))).not.toBe(body)
  })

  it('has an id of its own for each webhook', async () => {
    const { fake, chatwoot, received } = fakeWith({ ...ofAccount, ...ofInbox, ...ofBot })

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const ids = received.map(({ headers }) => headers.get('X-Chatwoot-Delivery'))
    expect(new Set(ids).size).toBe(3)
    expect(fake.deliveries.map(({ id }) => id)).toEqual(ids)
    expect(fake.deliveries.map(({ sender }) => sender)).toEqual(['bot', 'account', 'inbox'])
  })

  it('is signed with the secret of its sender, and with the new one after a reset', async () => {
    const { fake, chatwoot, received } = fakeWith({ ...ofInbox, ...ofBot })

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()
    const bot = await chatwoot.agentBots.resetSecret(1)
    const inbox = await chatwoot.inboxes.resetSecret(1)
    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const signatures = received.map(({ headers }) => headers.get('X-Chatwoot-Signature'))
    const secrets = ['fake-bot-secret-1', 'fake-secret-1', bot.secret ?? '', inbox.secret ?? '']
    expect(signatures).toEqual(received.map((delivery, index) => hmac(delivery, secrets[index] ?? '')))
    expect(new Set(secrets).size).toBe(4)
  })

  it('has its id and no signature if its webhook has no secret', async () => {
    const { fake, chatwoot, received } = fakeWith(ofAccount)
    delete fake.state.webhooks[0]?.secret

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const names = [...(received[0]?.headers.keys() ?? [])].filter((name) => name.startsWith('x-chatwoot'))
    expect(names).toEqual(['x-chatwoot-delivery'])
  })

  it.each([
    ['user:pa%20ss', 'user:pa ss'],
    ['user', 'user:'],
    [':key', ':key'],
    ['%C3%A9va%40home:%E6%BC%A2', 'éva@home:漢'],
  ])('carries the credentials of the URL in a header: %s', async (inUrl, inHeader) => {
    const { fake, chatwoot, received } = fakeWith({
      webhooks: [{ url: `https://${inUrl}@hooks.example.com/in?a=1` }],
    })

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(received[0]?.url).toBe('https://hooks.example.com/in?a=1')
    const expected = `Basic ${Buffer.from(inHeader).toString('base64')}`
    expect(received[0]?.headers.get('Authorization')).toBe(expected)
  })

  it('follows a redirect with the same body, id and signature', async () => {
    const moved = () => new Response(null, { status: 302, headers: { Location: '/elsewhere' } })
    const { fake, chatwoot, received } = fakeWith(ofInbox, moved)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(received.map((one) => one.url)).toEqual([url, 'https://hooks.example.com/elsewhere'])
    expect(received[1]?.body).toBe(received[0]?.body)
    expect([...(received[1]?.headers ?? [])]).toEqual([...(received[0]?.headers ?? [])])
    expect(fake.deliveries[0]).toMatchObject({ status: 'delivered', tries: [{ status: 200 }] })
  })

  it('follows ten redirects and no more, each from where the one before led to', async () => {
    const moved = () => new Response(null, { status: 302, headers: { Location: 'next/' } })
    const { fake, chatwoot, received } = fakeWith(ofAccount, ...Array(12).fill(moved))

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const hops = Array.from({ length: 11 }, (_, hop) => `https://hooks.example.com/${hop ? 'next/'.repeat(hop) : 'in'}`)
    expect(received.map((one) => one.url)).toEqual(hops)
    expect(fake.deliveries[0]).toMatchObject({ status: 'failed', tries: [{ error: '302 Found' }] })
  })

  it('reaches a server over HTTP, with the headers of a recorded one', async () => {
    const bodies: string[] = []
    const headers: IncomingHttpHeaders[] = []
    const asked: string[] = []
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk
      bodies.push(body)
      headers.push(request.headers)
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(asked.length === 1 ? 302 : 200, { Location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
    const fake = createFakeChatwoot({ data: { webhooks: [{ url: `http://127.0.0.1:${port}/` }] } })
    const chatwoot = new Chatwoot({
      baseUrl: 'http://fake.test',
      accountId: 1,
      apiAccessToken: fake.token,
      fetch: fake.fetch,
    })

    await chatwoot.contacts.create({ name: 'Mara' })
    await fake.idle()

    expect(asked).toEqual(['POST /', 'POST /elsewhere'])
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ event: 'contact_created', name: 'Mara' })
    expect(bodies[1]).toBe(bodies[0])
    const recorded = recordedDeliveries().find(({ event }) => event === 'contact_created')?.headers ?? {}
    expect(Object.keys(headers[0] ?? {})).toEqual(expect.arrayContaining(Object.keys(recorded)))
    for (const name of ['accept', 'content-type', 'user-agent']) expect(headers[0]?.[name]).toBe(recorded[name])
    expect(headers[0]?.['content-length']).toBe(String(Buffer.byteLength(bodies[0] ?? '')))
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })

  it('starts in the order of the events', async () => {
    const { fake, chatwoot, received } = fakeWith(ofAccount)

    for (const text of ['1', '2', '3', '4', '5']) void chatwoot.messages.note(1, text).then()
    await chatwoot.messages.note(1, '6')
    await fake.idle()

    expect(received.map(({ body }) => JSON.parse(body).content)).toEqual(['1', '2', '3', '4', '5', '6'])
  })
})

describe('the outcome of a delivery', () => {
  const withStatus = (status: number, init: ResponseInit = {}) =>
    [() => new Response(null, { ...init, status })] as const
  const toElsewhere = { headers: { Location: '/elsewhere' } }

  it.each([
    ['200', withStatus(200), undefined],
    ['204', withStatus(204), undefined],
    ['299', withStatus(299), undefined],
    ['300 to elsewhere', withStatus(300, toElsewhere), undefined],
    ['300', withStatus(300), '300'],
    ['301 to nowhere', withStatus(301), '301 Moved Permanently'],
    ['400 to elsewhere', withStatus(400, toElsewhere), '400 Bad Request'],
    ['401', withStatus(401), '401 Unauthorized'],
    ['413', withStatus(413), '413 Payload Too Large'],
    ['422 in other words', withStatus(422, { statusText: 'No' }), '422 Unprocessable Entity'],
    ['504', withStatus(504), '504 Gateway Timeout'],
    ['418 in its own words', withStatus(418, { statusText: "I'm a teapot" }), "418 I'm a teapot"],
    ['418', withStatus(418), '418'],
  ])('has the words of the server: %s', async (_, [response], error) => {
    const { fake, chatwoot } = fakeWith(ofAccount, response)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]?.status).toBe(error === undefined ? 'delivered' : 'failed')
    expect(fake.deliveries[0]?.tries.map((one) => one.error)).toEqual([error])
  })

  it.each([
    [
      new TypeError('no', { cause: Object.assign(new Error('why'), { code: 'ECONNRESET' }) }),
      /^TypeError: no \(at .*fake-deliveries\.test\.ts.*\), caused by Error: why \(at/,
    ],
    [
      Object.assign(new Error('no'), { stack: 'Error: no\n    at one (node:internal:1:1)\n    at two (/a/b.js:2:2)' }),
      /^Error: no \(at two \(\/a\/b\.js:2:2\)\)$/,
    ],
    [Object.assign(new Error('no place'), { stack: 'Error: no place' }), /^Error: no place$/],
    ['a string', /^a string$/],
    [undefined, /^undefined$/],
  ])('has what the receiver threw, and where: %s', async (thrown, words) => {
    const { fake, chatwoot } = fakeWith(ofAccount, () => Promise.reject(thrown))

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const [tried] = fake.deliveries[0]?.tries ?? []
    expect(tried?.error).toBe('end of file reached')
    expect(tried?.thrown).toMatch(words)
  })

  it.each([
    ['delivered', { status: 200, headers: { get: (): null => null } }],
    ['failed', { status: 200 }],
    ['failed', { headers: { get: (): null => null } }],
  ])('is %s with what another library has for a response: %o', async (status, response) => {
    const { fake, chatwoot } = fakeWith(ofAccount, () => response as unknown as Response) // as JavaScript may return it

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]?.status).toBe(status)
    const thrown = fake.deliveries[0]?.tries[0]?.thrown
    if (status === 'failed') expect(thrown).toContain('what webhookFetch returns must be a Response')
  })

  it('is known without the body of the response, which nobody reads', async () => {
    const cancel = vi.fn()
    const endless = () => new Response(new ReadableStream({ cancel }))
    const { fake, chatwoot } = fakeWith(ofAccount, endless)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]?.status).toBe('delivered')
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('names the usual port of an address that refuses the connection', async () => {
    const { fake, chatwoot } = fakeWith({ webhooks: [{ url: 'http://hooks.example.com/' }] })
    fake.webhooks.failNext({ as: 'refused' })

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]?.tries[0]?.error).toContain('TCP connection to hooks.example.com:80 (')
  })
})

describe('a delivery to the account that fails', () => {
  it('is not repeated and changes nothing', async () => {
    const { fake, chatwoot } = fakeWith(ofAccount, 500)

    const { id } = await chatwoot.messages.send(1, { content: 'Hi', private: true })
    await fake.idle()

    expect(fake.deliveries).toMatchObject([{ status: 'failed', tries: [{ status: 500 }] }])
    expect(fake.state.messages.get(1)?.find((message) => message.id === id)?.status).toBe('sent')
  })
})

describe('a delivery to an API inbox that fails', () => {
  it.each([
    [500, '500 Internal Server Error'],
    [404, '404 Not Found'],
    [429, '429 Too Many Requests'],
    [503, '503 Service Unavailable'],
    [() => Promise.reject(new TypeError('fetch failed')), 'end of file reached'],
  ])('marks its message as failed: %s', async (response, error) => {
    const { fake, chatwoot } = fakeWith(ofInbox, response)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    const [message] = (await chatwoot.messages.list(1)).items
    expect(message).toMatchObject({ status: 'failed', content_attributes: { external_error: error } })
    expect(fake.deliveries.map(({ event, tries }) => [event, tries.length])).toEqual([
      ['message_created', 1],
      ['message_updated', 1],
    ])
  })

  it('marks its message as failed when nothing responds within five seconds', async () => {
    const { fake, chatwoot, runtime } = fakeWith(ofInbox, () => new Promise(() => {}))

    await chatwoot.messages.note(1, 'Hm')
    while (runtime.limits.length === 0) await new Promise(setImmediate)
    expect(runtime.limits).toEqual([5000])
    runtime.expire()
    await fake.idle()

    expect((await chatwoot.messages.list(1)).items[0]?.content_attributes).toMatchObject({
      external_error: 'Net::ReadTimeout with #<TCPSocket:(closed)>',
    })
  })

  it('names the address that refuses the connection', async () => {
    const refused = () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
    }
    const { fake, chatwoot } = fakeWith({ inbox: { webhook_url: 'http://127.0.0.1:9/' } }, refused)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]?.tries[0]?.error).toBe(
      'Failed to open TCP connection to 127.0.0.1:9 (Connection refused - connect(2) for "127.0.0.1" port 9)',
    )
  })

  it('marks the message that it was about, which another one has followed, and keeps what else it has', async () => {
    const { fake, chatwoot } = fakeWith(ofInbox)
    fake.webhooks.failNext({ as: 'unanswered' })
    const { id } = await chatwoot.messages.send(1, {
      content: 'Hm',
      private: true,
      content_attributes: { in_reply_to: 1 },
    })
    await chatwoot.messages.note(1, 'Also')
    await fake.advanceTime(5)

    const messages = (await chatwoot.messages.list(1)).items
    expect(messages.map(({ content, status }) => [content, status])).toEqual([
      ['Also', 'sent'],
      ['Hm', 'failed'],
      ['Hello', 'sent'],
    ])
    expect(messages[1]?.content_attributes).toMatchObject({ in_reply_to: 1, external_error: expect.any(String) })
    const failed = fake.state.messages.get(1)?.find((message) => message.id === id)
    // A moment of its own within that second.
    expect(failed?.updated_at).toBeGreaterThan(now + 5)
  })

  it('does not loop when the update fails, too', async () => {
    const { fake, chatwoot, received } = fakeWith(ofInbox, 500, 500, 500)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries).toHaveLength(2)
    expect(received).toHaveLength(2)
  })

  it('marks its message as failed, too, when only an update does not arrive', async () => {
    const { fake, chatwoot } = fakeWith(ofInbox)
    const { id } = await chatwoot.messages.note(1, 'Hm')
    fake.webhooks.failNext({ event: 'message_updated' })
    await chatwoot.messages.delete(1, id)
    await fake.idle()

    expect(fake.deliveries[0]).toMatchObject({ event: 'message_created', status: 'delivered' })
    expect((await chatwoot.messages.list(1)).items[0]?.status).toBe('failed')
  })

  it('changes nothing when it is not about a message', async () => {
    const { fake, chatwoot } = fakeWith(ofInbox, 500)

    await chatwoot.conversations.setPriority(1, 'high')
    await fake.idle()

    expect(fake.deliveries.map(({ event }) => event)).toEqual(['conversation_updated'])
  })
})

describe('a delivery to a bot that fails', () => {
  it.each([500, 429])('is tried three times with %i, with the same id and a new timestamp', async (status) => {
    const { fake, chatwoot, received } = fakeWith(ofBot, status, status, status)

    await chatwoot.messages.note(1, 'Hm')
    await fake.advanceTime(18)

    const tries = received.slice(0, 3)
    const times = tries.map(({ headers }) => Number(headers.get('X-Chatwoot-Timestamp')))
    expect(times.map((time) => time - now)).toEqual([0, 4, 8])
    expect(fake.deliveries[0]?.tries.map(({ timestamp }) => timestamp)).toEqual(times)
    expect(new Set(tries.map(({ headers }) => headers.get('X-Chatwoot-Delivery'))).size).toBe(1)
    expect(new Set(tries.map(({ body }) => body)).size).toBe(1)
    for (const one of tries) expect(one.headers.get('X-Chatwoot-Signature')).toBe(hmac(one, 'fake-bot-secret-1'))
  })

  it('opens its pending conversation and says why', async () => {
    const { fake, chatwoot } = fakeWith(ofBot, 500, 500, 500)

    await chatwoot.messages.note(1, 'Hm')
    await fake.advanceTime(18)

    expect((await chatwoot.conversations.get(1)).status).toBe('open')
    expect((await chatwoot.messages.list(1)).items[0]).toMatchObject({
      message_type: 2,
      content: 'Conversation was marked open by system due to an error with the agent bot.',
    })
    expect(fake.deliveries.map(({ event, status }) => [event, status])).toEqual([
      ['message_created', 'failed'],
      ['conversation_opened', 'delivered'],
      ['conversation_status_changed', 'delivered'],
      ['conversation_updated', 'delivered'],
    ])
  })

  it('changes nothing when a later try succeeds', async () => {
    const { fake, chatwoot } = fakeWith(ofBot, 500)

    await chatwoot.messages.note(1, 'Hm')
    await fake.advanceTime(9)

    expect((await chatwoot.conversations.get(1)).status).toBe('pending')
    expect(fake.deliveries).toMatchObject([{ status: 'delivered', tries: [{ status: 500 }, { status: 200 }] }])
  })

  it.each([404, 503])('is not repeated with %i', async (status) => {
    const { fake, chatwoot } = fakeWith(ofBot, status)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries[0]).toMatchObject({ status: 'failed', tries: [{ status }] })
    expect((await chatwoot.conversations.get(1)).status).toBe('open')
  })

  it('leaves a conversation that is not pending alone', async () => {
    const { fake, chatwoot } = fakeWith(ofBot, 404)
    const conversation = fake.state.conversations.get(1)
    if (conversation) conversation.status = 'snoozed'

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries.map(({ event }) => event)).toEqual(['message_created'])
    expect(conversation?.status).toBe('snoozed')
  })

  it.each([0, 1, 2, 3, 4, 5])('waits four to nine seconds, which the random seed decides: %i', async (seed) => {
    const { fake, chatwoot } = fakeWith(ofBot, 500, 500)
    fake.state.random.next = seed

    await chatwoot.messages.note(1, 'Hm')
    await fake.advanceTime(3)
    const early = fake.deliveries[0]?.tries.length
    await fake.advanceTime(15)

    const times = fake.deliveries[0]?.tries.map(({ timestamp }) => timestamp - now) ?? []
    expect(early).toBe(1)
    expect(times).toHaveLength(3)
    for (const [index, time] of times.entries()) {
      const pause = time - (times[index - 1] ?? time)
      expect(index === 0 || (pause >= 4 && pause <= 9)).toBe(true)
    }
  })

  it('waits each of these times, according to the seed', async () => {
    const pauses = new Set<number>()
    for (let seed = 0; seed < 40; seed++) {
      const { fake, chatwoot } = fakeWith(ofBot, 500)
      fake.state.random.next = seed
      await chatwoot.messages.note(1, 'Hm')
      await fake.idle()
      pauses.add((fake.deliveries[0]?.due ?? 0) - now)
    }

    expect([...pauses].sort()).toEqual([4, 5, 6, 7, 8, 9])
  })

  it('waits on the clock: idle() does not', async () => {
    const { fake, chatwoot } = fakeWith(ofBot, 500)

    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(fake.deliveries).toMatchObject([{ status: 'pending', due: now + 4, tries: [{ status: 500 }] }])
  })

  it('is tried again by itself when the time of a running clock has come', async () => {
    let time = now
    const { fake, chatwoot, runtime } = fakeWith({ ...ofBot, now: () => time }, 500)
    await chatwoot.messages.note(1, 'Hm')
    await fake.idle()

    expect(runtime.pauses.at(-1)).toBe(4000)
    time += 4
    for (const work of [...runtime.waiting]) work()
    await fake.idle()

    expect(fake.deliveries).toMatchObject([
      { status: 'delivered', tries: [{ timestamp: now }, { timestamp: now + 4 }] },
    ])
  })
})

describe('a bot whose response takes its time', () => {
  it('is tried again by itself, some seconds after that, and with the time of then', async () => {
    let time = now
    const slow = () => {
      time += 3
      return new Response(null, { status: 500 })
    }
    const { fake, chatwoot, runtime, received } = fakeWith({ ...ofBot, now: () => time }, slow)
    await chatwoot.messages.note(1, 'Hm')
    await vi.waitFor(() => expect(fake.deliveries[0]?.tries).toHaveLength(1))
    expect(fake.deliveries[0]?.due).toBe(now + 3 + 4)
    expect(runtime.pauses.at(-1)).toBe(4000)

    time += 10
    for (const work of [...runtime.waiting]) work()
    await vi.waitFor(() => expect(fake.deliveries[0]?.status).toBe('delivered'))

    const times = received.map(({ headers }) => Number(headers.get('X-Chatwoot-Timestamp')))
    expect(times).toEqual([now, now + 13])
    expect(fake.deliveries[0]?.tries.map(({ timestamp }) => timestamp)).toEqual(times)
  })
})

describe('a webhook whose URL is none', () => {
  it('fails its deliveries and no others, also later ones', async () => {
    const { fake, chatwoot, received } = fakeWith({ ...ofAccount, inbox: { webhook_url: 'nonsense' } })

    for (const text of ['1', '2']) {
      await chatwoot.messages.note(1, text)
      await fake.idle()
    }

    const created = received.map(({ body }) => JSON.parse(body)).filter(({ event }) => event === 'message_created')
    expect(created.map(({ content }) => content)).toEqual(['1', '2'])
    const [first] = fake.deliveries.filter(({ sender }) => sender === 'inbox')
    expect(first).toMatchObject({ status: 'failed', tries: [{ error: expect.stringContaining('Invalid URL') }] })
  })
})

describe('a Chatwoot in memory that is closed', () => {
  const closed = 'the fake Chatwoot was closed'

  it('ends advanceTime() while a delivery has no response', async () => {
    const { fake } = fakeWith(ofAccount, () => new Promise(() => {}))
    await fake.visitor().says('Hello')
    const advanced = expect(fake.advanceTime(6)).rejects.toThrow(closed)

    await fake.close()

    await advanced
  })

  it('ends advanceTime() while a delivery has its response late', async () => {
    let respond = (_: Response) => {}
    const { fake } = fakeWith(ofAccount, () => new Promise((resolve) => (respond = resolve)))
    await fake.visitor().says('Hello')
    const advanced = expect(fake.advanceTime(6)).rejects.toThrow(closed)

    await fake.close()
    respond(new Response())

    await advanced
  })

  it('refuses advanceTime() while a bot waits for another try', async () => {
    const { fake, chatwoot } = fakeWith(ofBot, 500)
    await chatwoot.messages.send(1, 'Hello')
    await fake.idle()
    await fake.close()

    await expect(fake.advanceTime(60)).rejects.toThrow(closed)
    expect(fake.deliveries[0]?.tries).toHaveLength(1)
  })

  it('refuses advanceTime() while late deliveries and frames wait', async () => {
    const { fake, received } = fakeWith(ofAccount)
    fake.webhooks.delay = 60
    await fake.visitor().says('Hello')
    fake.state.sending.frames.push({ due: now + 60, socket: 1, text: '{}' })
    await fake.close()

    await expect(fake.advanceTime(60)).rejects.toThrow(closed)
    await fake.idle()
    expect(received).toEqual([])
  })
})

it('lets any number of deliveries and of requests wait, without a warning of Node', async () => {
  const warnings: string[] = []
  const note = ({ name }: Error) => warnings.push(name)
  process.on('warning', note)
  let respond = (_: Response) => {}
  const response = new Promise<Response>((resolve) => {
    respond = resolve
  })
  const many = Array.from({ length: 12 })
  const fake = createFakeChatwoot({ data: { webhooks: [{ url }] }, webhookFetch: () => response })
  fake.failNext({ path: '/api', hang: true, times: many.length })
  const hanging = many.map(() => fake.fetch('http://fake/api').catch(() => 'cut'))
  for (const _ of many) await fake.visitor().says('Hello')
  await expect.poll(() => fake.requests.filter(({ path }) => path === '/api').length).toBe(many.length)
  respond(new Response())
  await fake.idle()
  await fake.close()

  expect(await Promise.all(hanging)).toEqual(many.map(() => 'cut'))
  process.off('warning', note)
  expect(warnings).toEqual([])
})
