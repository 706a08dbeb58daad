/** What the Chatwoot in memory sends besides conversations, messages and contacts, and what older versions sent. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FakeEvent } from '../../../src/testing/events/event.ts'
import { createFakeChatwoot, type FakeChatwootOptions } from '../../../src/testing/fake-chatwoot.ts'
import { isPrivate } from '../../../src/testing/sending/deliveries/addresses.ts'
import { createSending } from '../../../src/testing/sending/sending.ts'
import type { WebhookEventName } from '../../../src/types.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'
import { requestsTo } from './requests.ts'

const strict = correctedDocument()
const now = 1_800_000_000
const url = 'https://hooks.example.com/in'
const subscriptions: WebhookEventName[] = [
  ...(['inbox_created', 'inbox_updated', 'webwidget_triggered', 'conversation_updated', 'message_created'] as const),
  'conversation_status_changed',
]

interface Frame {
  message?: { event: string; data: Record<string, unknown> }
}

async function fakeWith(options: FakeChatwootOptions = {}) {
  const received: { headers: Headers; body: Record<string, unknown> }[] = []
  const fake = createFakeChatwoot({
    now: () => now,
    runtime: testRuntime({ holdPauses: true }),
    webhookFetch: async (request) => {
      received.push({ headers: request.headers, body: await request.json() })
      return new Response(null)
    },
    ...options,
    data: {
      webhooks: [{ url, subscriptions }],
      conversations: [{ contact: 'Mara', says: 'Hello' }],
      ...options.data,
    },
  })
  const frames = async (id: number) => {
    const own: Frame[] = []
    const socket = new fake.WebSocket('ws://fake/cable')
    const params = { channel: 'RoomChannel', pubsub_token: `fake-pubsub-token-${id}`, account_id: 1, user_id: id }
    socket.onmessage = ({ data }) => own.push(JSON.parse(data ?? ''))
    socket.onopen = () => socket.send(JSON.stringify({ command: 'subscribe', identifier: JSON.stringify(params) }))
    await settled()
    return own
  }
  const ofAda = await frames(1)
  const ofBen = await frames(2)
  const asAdmin = requestsTo(() => fake)('fake-user-token')
  return { fake, received, asAdmin, ofAda, ofBen }
}

const settled = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate)
}

const named = (frames: Frame[], pattern: RegExp) =>
  frames.flatMap(({ message }) => (message && pattern.test(message.event) ? message : []))

/** Fits openapi.json strictly. */
const cableFrame = strict.component('CableFrame')
const webhookEvent = strict.component('WebhookEvent')

describe('a change of a list that browsers keep', () => {
  it.each([
    ['labels', '4.14.2', { title: 'vip' }, { label: String(now) }],
    ['teams', '4.14.2', { name: 'billing' }, { team: String(now) }],
    ['canned_responses', '4.17.0', { short_code: 'hi', content: 'Hi' }, { canned_response: String(now) }],
  ])('is announced to every user: %s', async (path, version, body, keys) => {
    const { asAdmin, ofAda, ofBen, fake } = await fakeWith({ version })

    expect((await asAdmin('POST', `/${path}`, body)).status).toBe(200)
    await settled()

    const [frame] = named(ofBen, /cache_invalidated/)
    expect(frame?.data).toMatchObject({ account_id: 1, cache_keys: keys, performer: { id: 1, type: 'user' } })
    expect(named(ofAda, /cache_invalidated/)).toEqual([frame])
    expect(ofBen.filter((one) => !cableFrame(one))).toEqual([])
    fake.cable.cut()
  })

  it('is not announced for canned responses before 4.17', async () => {
    const { asAdmin, ofBen, fake } = await fakeWith()

    await asAdmin('POST', '/canned_responses', { short_code: 'hi', content: 'Hi' })
    await settled()

    expect(named(ofBen, /cache_invalidated/)).toEqual([])
    fake.cable.cut()
  })
})

describe('a mention in a note', () => {
  it('notifies the user who is mentioned, and only them', async () => {
    const { asAdmin, ofAda, ofBen, fake } = await fakeWith()
    const mention = (text: string) => ({ content: `[@Ben](mention://user/2/Ben) ${text}`, private: true })

    await asAdmin('POST', '/conversations/1/messages', mention('please look'))
    await asAdmin('POST', '/conversations/1/messages', mention('again'))
    await settled()

    const ofNotifications = named(ofBen, /^notification\./)
    expect(ofNotifications.map(({ event, data }) => [event, data.unread_count, data.count])).toEqual([
      ['notification.created', 1, 1],
      ['notification.created', 2, 2],
      ['notification.deleted', 1, 1],
    ])
    expect(ofNotifications[0]?.data.notification).toMatchObject({
      notification_type: 'conversation_mention',
      push_message_title: 'Ada Admin: @Ben please look',
      push_message_body: 'Ada Admin: @Ben please look',
      account_id: 1,
    })
    expect(named(ofBen, /mentioned/)).toHaveLength(2)
    expect(named(ofAda, /mentioned|notification/)).toEqual([])
    expect(ofBen.filter((one) => !cableFrame(one))).toEqual([])
    fake.cable.cut()
  })
})

describe('a notification that its user reads', () => {
  it.each([
    ['4.14.1', []],
    ['4.14.2', [0, 1]],
  ])('is announced since 4.14.2, except when all are read at once: %s', async (version, unread) => {
    const { asAdmin, ofBen, fake } = await fakeWith({ version })
    const asBen = requestsTo(() => fake)('fake-agent-token')
    await asAdmin('POST', '/conversations/1/assignments', { assignee_id: 2 })

    await asBen('PATCH', '/notifications/1')
    await asBen('POST', '/notifications/1/unread')
    await asBen('POST', '/notifications/read_all')
    await settled()

    expect(named(ofBen, /^notification\.updated/).map(({ data }) => data.unread_count)).toEqual(unread)
    expect(fake.state.notifications[0]?.read_at).not.toBeNull()
    fake.cable.cut()
  })
})

describe('a bot that gets a conversation of nobody', () => {
  it.each([
    ['4.14.2', 0],
    ['4.17.0', 1],
  ])('is announced as a new assignee since 4.17: %s', async (version, count) => {
    const { asAdmin, ofAda, fake } = await fakeWith({ version })

    await asAdmin('POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' })
    await settled()

    expect(named(ofAda, /assignee.changed/)).toHaveLength(count)
    // Since 4.17 it becomes pending, too.
    expect(named(ofAda, /conversation.updated/)).toHaveLength(1 + count)
    fake.cable.cut()
  })
})

describe('unread counts', () => {
  it.each([
    ['4.14.1', { conversation_unread_counts: true as const }, 1],
    ['4.14.0', { conversation_unread_counts: true as const }, 0],
    ['4.14.2', {}, 0],
  ])('are to be fetched again since 4.14.1, behind the feature: %s %o', async (version, features, count) => {
    const { asAdmin, ofAda, fake } = await fakeWith({ version, data: { conversations: [{ contact: 'Mara' }] } })
    Object.assign(fake.state.account.features, features)

    await asAdmin('POST', '/conversations/1/messages', { content: 'Hi', message_type: 'incoming' })
    await asAdmin('POST', '/conversations/1/messages', { content: 'Hi again', message_type: 'incoming' })
    await settled()

    const found = named(ofAda, /unread_count_changed/)
    expect(found).toHaveLength(count)
    expect(ofAda.filter((one) => !cableFrame(one))).toEqual([])
    fake.cable.cut()
  })
})

describe('events of inboxes', () => {
  const change = (fake: ReturnType<typeof createFakeChatwoot>) => {
    const { state } = fake
    // Routes change records in this way.
    const sending = createSending({
      ...{ state, clock: () => now, version: '4.14.2', runtime: testRuntime({ holdPauses: true }) },
      ...{ webhookFetch: async () => new Response(null), environment: { ENABLE_INBOX_EVENTS: true } },
    })
    const during = (work: () => void) => sending.observer.during(state, { performer: null }, work)
    return { during, bodies: () => fake.deliveries.map(({ rawBody }) => JSON.parse(rawBody)) }
  }

  it('have its settings and its channel with the secrets, and what changed', async () => {
    const { fake } = await fakeWith({ data: { conversations: [] } })
    const { during, bodies } = change(fake)
    const [inbox] = fake.state.inboxes
    if (!inbox) throw new Error('no inbox')

    during(() => fake.state.inboxes.push({ ...inbox, id: 2, name: 'Second' }))
    during(() => Object.assign(inbox, { name: 'Orders', business_name: 'Acme GmbH' }))
    during(() => Object.assign(inbox, { webhook_url: 'https://hooks.example.com/inbox' }))

    const [created, updated, channelOnly] = bodies()
    expect(created).toMatchObject({ event: 'inbox_created', channel: { secret: 'fake-secret-1' }, account: { id: 1 } })
    expect(updated?.changed_attributes.flatMap((one: object) => Object.keys(one))).toEqual([
      ...['name', 'updated_at', 'business_name'],
    ])
    const [updatedAt] = updated.changed_attributes.flatMap((one: object) =>
      'updated_at' in one ? [one.updated_at] : [],
    )
    expect(updatedAt?.current_value).toBe(updated.updated_at)
    expect(channelOnly?.changed_attributes.flatMap((one: object) => Object.keys(one))).toEqual(['updated_at'])
    expect(bodies().filter((body) => !webhookEvent(body))).toEqual([])
    expect(recordedInboxKeys()).toContain(Object.keys(created).join())
    fake.cable.cut()
  })

  it('are not sent unless the environment of the server says so', async () => {
    const { fake, asAdmin } = await fakeWith({ data: { conversations: [] } })

    await asAdmin('POST', '/inboxes/1/reset_secret')

    expect(fake.deliveries).toEqual([])
    fake.cable.cut()
  })
})

function recordedInboxKeys(): string[] {
  const files = readdirSync('test/fixtures/events').filter((name) => name.endsWith('-inbox_created.json'))
  return files.map((name) => {
    const { rawBody }: { rawBody: string } = JSON.parse(readFileSync(`test/fixtures/events/${name}`, 'utf8'))
    return Object.keys(JSON.parse(rawBody)).join()
  })
}

describe('what routes announce', () => {
  function announcing(event: (fake: ReturnType<typeof createFakeChatwoot>) => FakeEvent) {
    const fake = createFakeChatwoot({
      now: () => now,
      data: {
        webhooks: [{ url, subscriptions }],
        bot: { outgoing_url: 'https://hooks.example.com/bot', inboxes: [1] },
        conversations: [{ contact: 'Mara', says: 'Hello' }],
      },
    })
    const received: Headers[] = []
    const sending = createSending({
      ...{ state: fake.state, clock: () => now, version: '4.14.2', runtime: testRuntime({ holdPauses: true }) },
      webhookFetch: async ({ headers }) => {
        received.push(headers)
        return new Response(null)
      },
      environment: undefined,
    })
    sending.observer.during(fake.state, { performer: null }, (announce) => announce(event(fake)))
    return { fake, received, settle: sending.settle }
  }

  it.each(['macro.executed', 'automation_event.message_created'] as const)(
    'goes to its own address only, unsigned and without an id: %s',
    async (name) => {
      const { fake, received, settle } = announcing(({ state }) => {
        const conversation = state.conversations.get(1)
        if (!conversation) throw new Error('no conversation')
        return { name, conversation, url: 'https://hooks.example.com/rule' }
      })
      await settle()

      expect(fake.deliveries.map((one) => [one.event, one.url])).toEqual([[name, 'https://hooks.example.com/rule']])
      expect([...(received[0]?.keys() ?? [])].filter((header) => header.startsWith('x-chatwoot'))).toEqual([])
      expect(webhookEvent(JSON.parse(fake.deliveries[0]?.rawBody ?? ''))).toBe(true)
    },
  )

  it('of a widget goes to the account and to the bot of its inbox', async () => {
    const info = {
      ...{ referer: 'https://shop.example.com/', widget_language: 'de', browser_language: 'de' },
      browser: {
        ...{ browser_name: 'Chrome', browser_version: '126.0', device_name: 'Unknown' },
        ...{ platform_name: 'Generic Linux', platform_version: '0' },
      },
    }
    const { fake } = announcing(({ state }) => {
      const [contact] = [...state.contacts.values()]
      const place = state.contactInboxes.get(1)?.[0]
      if (!contact || !place) throw new Error('no contact')
      return { name: 'webwidget.triggered', contact, place, current: state.conversations.get(1) ?? null, info }
    })

    const bodies = fake.deliveries.map(({ rawBody }) => JSON.parse(rawBody))
    expect(fake.deliveries.map(({ sender, event }) => [sender, event])).toEqual([
      ['account', 'webwidget_triggered'],
      ['bot', 'webwidget_triggered'],
    ])
    expect(bodies[0]).toMatchObject({ inbox: { id: 1, name: 'API' }, current_conversation: { id: 1 } })
    expect(bodies.filter((body) => !webhookEvent(body))).toEqual([])
  })
})

describe('an older server', () => {
  const all = {
    webhooks: [{ url, subscriptions }],
    inbox: { webhook_url: 'https://hooks.example.com/inbox' },
    bot: { outgoing_url: 'https://hooks.example.com/bot', inboxes: [1] },
  }
  const ofSignature = ['X-Chatwoot-Delivery', 'X-Chatwoot-Timestamp', 'X-Chatwoot-Signature']
  const signedBy = (received: { headers: Headers }[]) =>
    received.map(({ headers }) => ofSignature.filter((name) => headers.has(name)))

  it.each([
    ['4.7.0', [[], [], []], 'rest-client/2.1.0 (linux-gnu x86_64) ruby/3.3.8p144'],
    ['4.11.0', [[], [], []], 'rest-client/2.1.0 (linux-gnu x86_64) ruby/3.3.8p144'],
    ['4.12.0', [[], ofSignature, []], 'rest-client/2.1.0 (linux-gnu x86_64) ruby/3.3.8p144'],
    ['4.13.0', [ofSignature, ofSignature, ofSignature], 'rest-client/2.1.0 (linux-gnu x86_64) ruby/3.3.8p144'],
    ['4.14.2', [ofSignature, ofSignature, ofSignature], 'Ruby'],
  ])(
    'signs for the account since 4.12 and for others since 4.13: %s',
    async (version, signed: string[][], userAgent) => {
      const { asAdmin, received, fake } = await fakeWith({ version, data: all })

      await asAdmin('POST', '/conversations/1/messages', { content: 'Hm', private: true })
      await fake.idle()

      expect(signedBy(received)).toEqual(signed)
      expect(new Set(received.map(({ headers }) => headers.get('User-Agent')))).toEqual(new Set([userAgent]))
      fake.cable.cut()
    },
  )

  it('leaves out what came later, sends the content as it is stored, and less to bots', async () => {
    const { asAdmin, received, fake, ofAda } = await fakeWith({ version: '4.7.0', data: all })

    await asAdmin('POST', '/conversations/1/messages', { content: 'one\\\ntwo\n' })
    await asAdmin('POST', '/conversations/1/toggle_priority', { priority: 'high' })
    await fake.idle()

    const [first] = received
    if (!first) throw new Error('nothing received')
    const { conversation, content } = first.body as { conversation: Record<string, unknown>; content: string }
    expect(content).toBe('one\\\ntwo\n')
    expect(conversation).not.toHaveProperty('account')
    expect(conversation).toMatchObject({ messages: [{ content: 'one\\\ntwo\n' }] })
    expect(conversation.meta).not.toHaveProperty('assignee_type')
    expect(fake.deliveries.filter(({ sender }) => sender === 'bot').map(({ event }) => event)).toEqual([
      'message_created',
    ])
    const pushed = named(ofAda, /conversation.updated/).at(-1)?.data.meta
    expect(pushed).not.toHaveProperty('assignee_type')
    fake.cable.cut()
  })

  it.each([
    ['4.7.0', 1],
    ['4.11.0', 1],
    ['4.12.0', 3],
    ['4.13.0', 3],
  ])('on %s tries bots %i times, and follows no redirects', async (version, tries) => {
    const { asAdmin, fake } = await fakeWith({
      version,
      data: { webhooks: [], inbox: all.inbox, bot: all.bot },
      webhookFetch: async ({ url: to }) =>
        new Response(null, {
          status: to.endsWith('inbox') ? 302 : 500,
          headers: { Location: '/' },
        }),
    })

    await asAdmin('POST', '/conversations/1/messages', { content: 'Hm', private: true })
    await fake.advanceTime(20)

    const first = ['bot', 'inbox'].map((sender) => fake.deliveries.find((one) => one.sender === sender))
    expect(first.map((one) => one?.tries.map(({ error }) => error))).toEqual([
      Array(tries).fill('500 Internal Server Error'),
      ['302 Found'],
    ])
    fake.cable.cut()
  })

  it.each([
    ['reset' as const, 'Server broke connection'],
    ['unanswered' as const, 'Timed out reading data from server'],
  ])('has other words for errors: %s', async (as, error) => {
    const { asAdmin, fake } = await fakeWith({ version: '4.7.0', data: { webhooks: [], inbox: all.inbox } })
    fake.webhooks.failNext({ as })

    await asAdmin('POST', '/conversations/1/messages', { content: 'Hm', private: true })
    await fake.advanceTime(5)

    expect(fake.deliveries[0]?.tries).toMatchObject([{ error }])
    fake.cable.cut()
  })
})

describe('a private address', () => {
  it.each([
    ['4.14.2', { SAFE_FETCH_ALLOW_PRIVATE_NETWORK: false }, "Hostname '127.0.0.1' has no public ip addresses"],
    ['4.14.2', {}, undefined],
    ['4.13.0', { SAFE_FETCH_ALLOW_PRIVATE_NETWORK: false }, undefined],
  ])('is refused as the environment of the server says: %s %o', async (version, environment, error) => {
    const data = { webhooks: [], inbox: { webhook_url: 'http://127.0.0.1:4814/inbox' } }
    const { asAdmin, fake } = await fakeWith({ version, environment, data })

    await asAdmin('POST', '/conversations/1/messages', { content: 'Hm', private: true })
    await fake.idle()

    expect(fake.deliveries[0]?.tries[0]?.error).toBe(error)
    expect(fake.state.messages.get(1)?.at(-1)?.status).toBe(error ? 'failed' : 'sent')
    fake.cable.cut()
  })

  it('is refused as the target of a redirect, too', async () => {
    const asked: string[] = []
    const { asAdmin, fake } = await fakeWith({
      environment: { SAFE_FETCH_ALLOW_PRIVATE_NETWORK: false },
      webhookFetch: async (request) => {
        asked.push(request.url)
        return new Response(null, { status: 307, headers: { Location: 'http://[::1]:4814/' } })
      },
    })

    await asAdmin('POST', '/conversations/1/messages', { content: 'Hm', private: true })
    await fake.idle()

    expect(asked).toEqual([url])
    expect(fake.deliveries[0]?.tries[0]?.error).toBe("Hostname '::1' has no public ip addresses")
    fake.cable.cut()
  })

  const ofNetworks = [
    ...['0.0.0.0', '10.0.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '192.168.0.1'],
    ...['172.16.0.1', '172.19.0.1', '172.20.0.1', '172.29.0.1', '172.30.0.1', '172.31.255.255'],
    ...['[::]', '[::1]', '[fc00::1]', '[FD12::1]', '[fe80::1]', '[fe90::1]', '[fea0::1]', '[febf::1]'],
    ...['localhost', 'LOCALHOST', 'api.localhost'],
  ]
  const others = [
    ...['1.0.0.1', '9.0.0.1', '11.0.0.1', '100.0.0.1', '126.0.0.1', '128.0.0.1'],
    ...['169.253.0.1', '169.255.0.1', '172.15.0.1', '172.32.0.1', '192.167.0.1', '192.169.0.1'],
    ...['[::2]', '[2001:db8::fc00:1]', '[fb00::1]', '[fe00::1]', '[fec0::1]'],
    ...['localhost.example.com', 'mylocalhost', 'hooks.example.com'],
  ]

  it('is a loopback address, one of a private or link-local network, or localhost', () => {
    const isRefused = (host: string) => isPrivate(new URL(`http://${host}/`))

    expect(ofNetworks.filter((host) => !isRefused(host))).toEqual([])
    expect(others.filter(isRefused)).toEqual([])
  })
})
