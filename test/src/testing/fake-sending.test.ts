/** How a test lets go wrong what the Chatwoot in memory sends, and that it waits on one clock, as plain data. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFakeChatwoot, type FakeChatwootOptions } from '../../../src/testing/fake-chatwoot.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'
import { requestsTo } from './requests.ts'

const now = 1_800_000_000
const url = 'https://hooks.example.com/in'
const ada = JSON.stringify({ channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-1', account_id: 1, user_id: 1 })

function fakeWith(options: FakeChatwootOptions = {}) {
  const bodies: { event: string; content?: string }[] = []
  const runtime = testRuntime({ holdPauses: true })
  const fake = createFakeChatwoot({
    now: () => now,
    runtime,
    webhookFetch: async (request) => {
      bodies.push(await request.json())
      return new Response(null)
    },
    ...options,
    data: { webhooks: [{ url }], conversations: [{ contact: 'Mara', says: 'Hello' }], ...options.data },
  })
  const asAdmin = requestsTo(() => fake)('fake-user-token')
  const note = (content: string) => asAdmin('POST', '/conversations/1/messages', { content, private: true })
  const contents = () => bodies.map(({ content }) => content)
  const timers = () => runtime.limits.length + runtime.waiting.length
  return { fake, runtime, timers, bodies, contents, asAdmin, note }
}

const hanging = (aborted: () => void) => (request: Request) =>
  new Promise<Response>(() => request.signal.addEventListener('abort', aborted))

describe('webhooks that a test disturbs', () => {
  it('hear late, and idle() does not wait for it', async () => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.delay = 5

    await note('Late')
    await fake.idle()
    await fake.advanceTime(4)
    expect(contents()).toEqual([])
    await fake.advanceTime(1)

    expect(contents()).toEqual(['Late'])
    expect(fake.deliveries).toMatchObject([{ status: 'delivered', tries: [{ timestamp: now + 5 }] }])
  })

  it('hear late in the order of the events', async () => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.delay = 5

    for (const content of ['1', '2', '3']) await note(content)
    await fake.advanceTime(5)

    expect(contents()).toEqual(['1', '2', '3'])
  })

  it('hear in the order of the times, although these pass in one moment', async () => {
    let at = now
    const { fake, note, contents } = fakeWith({ now: () => at })
    fake.webhooks.delay = 5
    await note('Later')
    fake.webhooks.delay = 1
    await note('Sooner')
    at += 10
    await fake.idle()

    expect(contents()).toEqual(['Sooner', 'Later'])
  })

  it('hear everything twice, with the same id', async () => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.duplicates = true

    await note('Twice')
    await fake.idle()

    expect(contents()).toEqual(['Twice', 'Twice'])
    expect(fake.deliveries).toMatchObject([{ tries: [{ status: 200 }, { status: 200 }] }])
    expect(fake.deliveries[0]).not.toHaveProperty('due')
  })

  it('hear everything twice, and once more what a fault doubles', async () => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.duplicates = true
    fake.webhooks.failNext({ as: 'doubled' })

    await note('Thrice')
    await fake.idle()

    expect(contents()).toEqual(['Thrice', 'Thrice', 'Thrice'])
  })

  it('hear nothing twice that has failed', async () => {
    const { fake, note } = fakeWith({ webhookFetch: async () => new Response(null, { status: 404 }) })
    fake.webhooks.duplicates = true

    await note('Once')
    await fake.idle()

    expect(fake.deliveries).toMatchObject([{ status: 'failed', tries: [{ status: 404 }] }])
    expect(fake.deliveries[0]?.tries).toHaveLength(1)
  })

  it('hear nothing while deliveries are dropped', async () => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.drops = true
    await note('Lost')
    fake.webhooks.drops = false
    await note('Sent')
    await fake.idle()

    expect(contents()).toEqual(['Sent'])
    expect(fake.deliveries.map(({ status }) => status)).toEqual(['lost', 'delivered'])
  })

  it('hear in another order, the same one for the same seed', async () => {
    const orderWith = async (seed: number) => {
      const { fake, note, contents } = fakeWith()
      fake.state.random.next = seed
      fake.webhooks.shuffled = true
      for (const content of ['1', '2', '3', '4', '5', '6']) await note(content)
      expect(contents()).toEqual([])
      await fake.idle()
      return contents()
    }
    const order = await orderWith(1)

    expect([...order].sort()).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(order).not.toEqual(['1', '2', '3', '4', '5', '6'])
    expect(await orderWith(1)).toEqual(order)
    expect(await orderWith(2)).not.toEqual(order)
  })

  it('hear shuffled deliveries after a second, if nobody asks', async () => {
    const { fake, runtime, note, contents } = fakeWith()
    fake.webhooks.shuffled = true
    await note('1')
    await note('2')

    expect(runtime.pauses.at(-1)).toBe(1000)
    for (const work of [...runtime.waiting]) work()
    await vi.waitFor(() => expect(contents()).toHaveLength(2))
    await fake.idle()
  })

  it('do not hear earlier because a timer was early: another one is set', async () => {
    let at = now
    const { fake, runtime, note, contents } = fakeWith({ now: () => at })
    fake.webhooks.delay = 5
    await note('Late')
    at += 3
    for (const work of runtime.waiting.splice(0)) work()
    expect(runtime.pauses.at(-1)).toBe(2000)
    expect(runtime.waiting).toHaveLength(1)

    at += 2
    for (const work of [...runtime.waiting]) work()
    await vi.waitFor(() => expect(contents()).toEqual(['Late']))
  })

  it('wait for no timer while a test holds the clock, which waiting does not move', async () => {
    const { fake, runtime, note, contents } = fakeWith()
    fake.webhooks.delay = 5
    await note('Late')
    for (const work of runtime.waiting.splice(0)) work()

    expect(runtime.waiting).toEqual([])
    expect(contents()).toEqual([])
  })
})

describe('the next delivery', () => {
  it.each([
    [{ status: 503 }, 'failed', '503 Service Unavailable', []],
    [{}, 'failed', '500 Internal Server Error', []],
    [{ as: 'reset' as const }, 'failed', 'end of file reached', []],
    [
      { as: 'refused' as const },
      'failed',
      'Failed to open TCP connection to hooks.example.com:443 (Connection refused - connect(2) for "hooks.example.com" port 443)',
      [],
    ],
    [{ as: 'lost' as const }, 'lost', undefined, []],
    [{ as: 'doubled' as const }, 'delivered', undefined, ['1', '1']],
  ])('goes wrong once, as a test wants: %o', async (fault, status, error, heard) => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.failNext({ event: 'message_created', ...fault })

    await note('1')
    await note('2')
    await fake.idle()

    expect(fake.deliveries[0]?.status).toBe(status)
    expect(fake.deliveries[0]?.tries[0]?.error).toBe(error)
    expect(contents().sort()).toEqual([...heard, '2'].sort())
    expect(fake.webhooks.unmet).toEqual([])
  })

  it.each([
    ['unanswered' as const, []],
    ['late' as const, ['Slow']],
  ])('fails five seconds later on the clock: %s', async (as, heard) => {
    const { fake, note, contents } = fakeWith({ data: { webhooks: [], inbox: { webhook_url: url } } })
    fake.webhooks.failNext({ as, sender: 'inbox' })

    await note('Slow')
    await fake.idle()
    expect(fake.deliveries).toMatchObject([{ status: 'pending', due: now + 5, tries: [] }])
    expect(contents()).toEqual(heard)
    await fake.advanceTime(5)

    const error = 'Net::ReadTimeout with #<TCPSocket:(closed)>'
    expect(fake.deliveries[0]).toMatchObject({ status: 'failed', tries: [{ timestamp: now, error }] })
    const message = fake.state.messages.get(1)?.at(-1)
    expect(message).toMatchObject({ status: 'failed', content_attributes: { external_error: error } })
  })

  it.each([1, 2])('goes out once although those before it have failed at once: %i', async (times) => {
    const { fake, note, contents } = fakeWith()
    fake.webhooks.delay = 5
    fake.webhooks.failNext({ as: 'reset', times })
    const all = ['1', '2', '3']
    for (const content of all) await note(content)

    await fake.advanceTime(5)
    // Nobody waits for what would be sent again.
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate)

    expect(contents()).toEqual(all.slice(times))
    expect(fake.deliveries.map(({ tries }) => tries.length)).toEqual([1, 1, 1])
  })

  it.each(['unanswered', 'late'] as const)(
    'fails by itself on a running clock, five seconds after it began: %s',
    async (as) => {
      let at = now
      const { fake, runtime, note } = fakeWith({
        now: () => at,
        webhookFetch: async () => {
          at += 3
          return new Response(null)
        },
      })
      fake.webhooks.failNext({ as })
      await note('Slow')
      await vi.waitFor(() => expect(fake.deliveries[0]?.due).toBe(now + 5))
      expect(runtime.pauses.at(-1)).toBe((now + 5 - at) * 1000)

      at = now + 5
      for (const work of [...runtime.waiting]) work()

      expect(fake.deliveries).toMatchObject([{ status: 'failed', tries: [{ timestamp: now }] }])
    },
  )

  it('is left alone by faults for others, and these are reported as unmet', async () => {
    const { fake, note, contents } = fakeWith()
    const others = [{ event: 'contact_created' }, { sender: 'bot' as const }, { url: 'https://hooks.example.com/' }]
    for (const fault of others) fake.webhooks.failNext(fault)
    fake.webhooks.failNext({ url: /example/, times: 2 })

    await note('1')
    await fake.idle()

    expect(contents()).toEqual([])
    expect(fake.webhooks.unmet).toEqual([...others, { url: /example/, times: 2 }])
  })

  it('of a bot is tried again after a fault', async () => {
    const { fake, note, contents } = fakeWith({ data: { webhooks: [], bot: { outgoing_url: url, inboxes: [1] } } })
    fake.webhooks.failNext({ sender: 'bot', status: 429, times: 2 })

    await note('Again')
    await fake.advanceTime(18)

    expect(fake.deliveries[0]?.tries.map(({ status }) => status)).toEqual([429, 429, 200])
    expect(contents()).toEqual(['Again'])
  })
})

describe('what waits', () => {
  it('is plain data: a copy of the state is sent by another fake', async () => {
    const data = { webhooks: [], bot: { outgoing_url: url, inboxes: [1] } }
    const one = fakeWith({ data })
    one.fake.webhooks.failNext({ status: 500 })
    one.fake.webhooks.delay = 2
    await one.note('Hm')
    await one.fake.advanceTime(2)
    expect(one.fake.deliveries).toMatchObject([{ status: 'pending', tries: [{ status: 500 }] }])

    const other = fakeWith({ data, now: () => now + 2 })
    Object.assign(other.fake.state, structuredClone(one.fake.state))
    await other.fake.advanceTime(9)

    expect(other.fake.deliveries).toMatchObject([{ status: 'delivered', tries: [{ status: 500 }, { status: 200 }] }])
    expect(other.fake.webhooks.delay).toBe(2)
    expect(one.fake.deliveries[0]?.status).toBe('pending')
  })

  it('sets no timer but its time limit while it is under way', async () => {
    const { runtime, note } = fakeWith({ webhookFetch: hanging(() => {}) })
    await note('Hm')
    await vi.waitFor(() => expect(runtime.limits).toHaveLength(1))

    expect(runtime.waiting).toEqual([])
  })

  it('is forgotten when the state is replaced while it is under way', async () => {
    let respond: (() => void) | undefined
    const { fake, runtime, note } = fakeWith({
      data: { webhooks: [], inbox: { webhook_url: url } },
      webhookFetch: () =>
        new Promise((resolve) => {
          respond = () => resolve(new Response(null, { status: 500 }))
        }),
    })
    fake.webhooks.delay = 60
    await note('Waits')
    fake.webhooks.delay = 0
    const before = structuredClone(fake.state)
    await note('Hm')
    await vi.waitFor(() => expect(respond).toBeDefined())
    Object.assign(fake.state, before)
    respond?.()
    await vi.waitFor(() => expect(runtime.limits).toEqual([]))
    await new Promise(setImmediate)
    await fake.idle()

    expect(fake.deliveries).toMatchObject([{ status: 'pending', tries: [] }])
    expect(fake.state.sending.waiting).toEqual(fake.deliveries)
  })
})

describe('the end of a fake', () => {
  it('abandons the delivery under way, with its time limit, and begins no other', async () => {
    const aborted = vi.fn()
    const { fake, runtime, timers, note } = fakeWith({ webhookFetch: hanging(aborted) })
    await note('1')
    fake.webhooks.delay = 60
    await note('2')
    await vi.waitFor(() => expect(runtime.limits).toHaveLength(1))
    const idle = fake.idle()

    await fake.close()
    await idle

    expect(aborted).toHaveBeenCalledOnce()
    expect(timers()).toBe(0)
    expect(fake.deliveries.map(({ status, tries }) => [status, tries.length])).toEqual([
      ['pending', 0],
      ['pending', 0],
    ])
  })

  it('lets no socket stay that opens later', async () => {
    const { fake, timers } = fakeWith()
    await fake.close()

    const socket = new fake.WebSocket('ws://fake/cable')
    const code = await new Promise((resolve) => {
      socket.onclose = (event) => resolve(event.code)
    })

    expect([code, fake.cable.connections, timers()]).toEqual([1006, 0, 0])
  })

  it('names faults that no request, delivery or frame has met, once', async () => {
    const { fake } = fakeWith()
    fake.failNext({ operation: 'createMessage' })
    fake.webhooks.failNext({ event: 'message_created', sender: 'bot', times: 2 })
    fake.cable.failNext()

    const error = await fake.close().catch(({ message }) => message)

    expect(error).toContain('- a fault that no request has met: createMessage: 1 of 1 not met')
    expect(error).toContain('- a fault that no delivery has met: message_created of bot: 2 of 2 not met')
    expect(error).toContain('- a fault that no frame has met: any frame: 1 of 1 not met')
    await expect(fake.close()).resolves.toBeUndefined()
  })
})

describe('a fake that is set back', () => {
  it('starts again without what it was about to send, and without its settings', async () => {
    const { fake, timers, note, bodies } = fakeWith()
    const { state } = fake
    fake.webhooks.delay = 5
    fake.cable.pings = false
    await note('1')
    fake.reset()

    await fake.advanceTime(10)

    expect([bodies, fake.deliveries, fake.webhooks.delay, fake.cable.pings]).toEqual([[], [], 0, true])
    expect([timers(), fake.state === state]).toEqual([0, true])
  })

  it('names faults that nothing has met', () => {
    const { fake } = fakeWith()
    fake.webhooks.failNext({ url: /hooks/ })

    expect(() => fake.reset()).toThrow('no delivery has met: to /hooks/: 1 of 1 not met')
    expect(fake.webhooks.unmet).toEqual([])
  })

  it('sends what waited at the snapshot, and abandons what is under way', async () => {
    const aborted = vi.fn()
    const heard: string[] = []
    const { fake, note } = fakeWith({
      webhookFetch: async (request) => {
        const { content } = await request.clone().json()
        heard.push(content)
        return content === 'Hangs' ? hanging(aborted)(request) : new Response(null)
      },
    })
    fake.webhooks.delay = 5
    await note('Waits')
    const snapshot = fake.snapshot()
    fake.webhooks.delay = 0
    await note('Hangs')
    await vi.waitFor(() => expect(heard).toEqual(['Hangs']))

    fake.restore(snapshot)
    expect(aborted).toHaveBeenCalledOnce()
    await fake.advanceTime(5)

    expect(heard).toEqual(['Hangs', 'Waits'])
    expect(fake.deliveries).toMatchObject([{ status: 'delivered', tries: [{ status: 200, timestamp: now + 5 }] }])
  })
})

describe('frames that a test disturbs', () => {
  async function listener({ fake }: ReturnType<typeof fakeWith>) {
    const frames: { type?: string; message?: { event: string; data?: { content?: string } } }[] = []
    const socket = new fake.WebSocket('ws://fake/cable')
    socket.onmessage = ({ data }) => frames.push(JSON.parse(data ?? ''))
    socket.onopen = () => socket.send(JSON.stringify({ command: 'subscribe', identifier: ada }))
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    const events = () =>
      frames.flatMap(({ message }) => (message?.event === 'message.created' ? 'message.created' : []))
    return { frames, events, socket, settled: () => new Promise(setImmediate) }
  }

  it.each([
    ['duplicates', 2],
    ['drops', 0],
  ] as const)('come in another number: %s', async (control, count) => {
    const desk = fakeWith()
    const { events, settled } = await listener(desk)
    desk.fake.cable[control] = true

    await desk.note('1')
    await settled()

    expect(events()).toHaveLength(count)
    desk.fake.cable.cut()
  })

  it('come late, on the clock', async () => {
    const desk = fakeWith()
    const { events, settled } = await listener(desk)
    desk.fake.cable.delay = 3

    await desk.note('1')
    await desk.fake.advanceTime(2)
    await settled()
    expect(events()).toEqual([])
    await desk.fake.advanceTime(1)
    await settled()

    expect(events()).toEqual(['message.created'])
    desk.fake.cable.cut()
  })

  it('come in the order of their times, although these pass in one moment', async () => {
    let at = now
    const desk = fakeWith({ now: () => at })
    const { frames, settled } = await listener(desk)
    desk.fake.cable.delay = 5
    await desk.note('Later')
    desk.fake.cable.delay = 1
    await desk.note('Sooner')
    at += 10

    for (const work of [...desk.runtime.waiting]) work()
    await settled()

    expect(frames.flatMap(({ message }) => message?.data?.content ?? [])).toEqual(['Sooner', 'Later'])
    desk.fake.cable.cut()
  })

  it('come at once if their time has passed when the records are set back to before', async () => {
    let at = now
    const desk = fakeWith({ now: () => at })
    const { events, settled } = await listener(desk)
    desk.fake.cable.delay = 3
    await desk.note('1')
    const snapshot = desk.fake.snapshot()
    at += 10
    desk.fake.restore(snapshot)
    expect(desk.runtime.pauses.at(-1)).toBe(0)

    for (const work of [...desk.runtime.waiting]) work()
    await settled()

    expect(events()).toEqual(['message.created'])
    desk.fake.cable.cut()
  })

  it.each([
    [{}, [0, 1, 1]],
    [{ as: 'doubled' as const }, [2, 3, 3]],
    [{ as: 'late' as const, seconds: 4 }, [0, 1, 2]],
  ])('go wrong once, as a test wants: %o', async (fault, counts) => {
    const desk = fakeWith()
    const { events, settled } = await listener(desk)
    desk.fake.cable.failNext({ event: 'message.created', ...fault })
    desk.fake.cable.failNext({ event: 'team.changed' })
    const seen: number[] = []
    const count = async () => {
      await settled()
      seen.push(events().length)
    }

    await desk.note('1')
    await count()
    await desk.note('2')
    await count()
    await desk.fake.advanceTime(4)
    await count()

    expect(seen).toEqual(counts)
    expect(desk.fake.cable.unmet).toEqual([{ event: 'team.changed' }])
    desk.fake.cable.cut()
  })

  it('still come when there are no pings', async () => {
    const desk = fakeWith()
    const { frames, events, settled } = await listener(desk)
    desk.fake.cable.pings = false

    for (const work of [...desk.runtime.waiting]) work()
    await desk.note('1')
    await settled()

    expect(frames.some(({ type }) => type === 'ping')).toBe(false)
    expect(events()).toHaveLength(1)
    desk.fake.cable.cut()
  })
})

describe('under fake timers', () => {
  const realTick = process.nextTick
  afterEach(() => {
    vi.useRealTimers()
    process.nextTick = realTick
  })

  it('requests, deliveries, retries and the cable need promises only', async () => {
    const held: (() => void)[] = []
    vi.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'setImmediate', 'Date', 'performance', 'queueMicrotask'],
      now: now * 1000,
    })
    // Vitest cannot replace it here.
    process.nextTick = (work: (...values: unknown[]) => void, ...values: unknown[]) => {
      held.push(() => work(...values))
    }
    const bodies: { event: string }[] = []
    const fake = createFakeChatwoot({
      data: { bot: { outgoing_url: url, inboxes: [1] }, conversations: [{ contact: 'Mara', says: 'Hello' }] },
      webhookFetch: async (request) => {
        bodies.push(await request.json())
        return new Response(null, { status: bodies.length < 3 ? 500 : 200 })
      },
    })
    const frames: string[] = []
    const socket = new fake.WebSocket('ws://fake/cable')
    const subscribed = new Promise<void>((resolve) => {
      socket.onmessage = ({ data = '' }) => {
        frames.push(data)
        if (data.includes('confirm_subscription')) resolve()
      }
    })
    socket.onopen = () => socket.send(JSON.stringify({ command: 'subscribe', identifier: ada }))
    await subscribed
    const asAdmin = requestsTo(() => fake)('fake-user-token')

    const response = await asAdmin('POST', '/conversations/1/messages', { content: 'Hi', private: true })
    await response.json()
    const fields = new URLSearchParams({ content: 'A form', private: 'true' })
    const body = fields.toString()
    const headers = { 'Api-Access-Token': fake.token, 'Content-Type': 'application/x-www-form-urlencoded' }
    const form = await fake.fetch(`http://fake/api/v1/accounts/1/conversations/1/messages`, {
      ...{ method: 'POST', headers, body },
    })
    expect(await form.json()).toMatchObject({ content: 'A form' })
    await fake.idle()
    await fake.advanceTime(18)

    process.nextTick = realTick
    for (const work of held) work()
    expect(bodies.map(({ event }) => event)).toEqual(Array(4).fill('message_created'))
    expect(fake.deliveries).toMatchObject([{ status: 'delivered' }, { status: 'delivered' }])
    expect(frames.some((frame) => frame.includes('"message.created"'))).toBe(true)
    fake.cable.cut()
  })
})
