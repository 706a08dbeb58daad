/** The cable of the Chatwoot in memory: frames, who receives them, and what a test can do to it. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { FakeWebSocket } from '../../../src/testing/sending/cable/web-socket.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'
import { type TestRuntime, testRuntime } from '../core/transport/test-runtime.ts'
import { requestsTo } from './requests.ts'

const cableFrame = correctedDocument().component('CableFrame')
const now = 1_800_000_000
const visitorPath = '/public/api/v1/inboxes/fake-inbox-1/contacts/visitor-1'

interface Frame {
  type?: string
  identifier?: string
  message?: { event: string; data: Record<string, unknown> }
}

/** A socket, and the frames that it has received. */
interface Client {
  socket: FakeWebSocket
  frames: Frame[]
  closed: { code: number | undefined }[]
  events(): (string | undefined)[]
}

let fake: FakeChatwoot
let runtime: TestRuntime

const json = requestsTo(() => fake)
const asAdmin = json('fake-user-token')
const asBot = json('fake-bot-token')
const asVisitor = json('')

/** Conversation 1 is the visitor's. */
beforeEach(async () => {
  runtime = testRuntime({ holdPauses: true })
  fake = createFakeChatwoot({ now: () => now, runtime })
  await asVisitor('POST', '/public/api/v1/inboxes/fake-inbox-1/contacts', { source_id: 'visitor-1', name: 'Vi' })
  await asVisitor('POST', `${visitorPath}/conversations`)
})

afterEach(() => fake.cable.cut())

/** Everything that was on its way has arrived. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

const ada = JSON.stringify({ channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-1', account_id: 1, user_id: 1 })
const ben = JSON.stringify({ channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-2', account_id: 1, user_id: 2 })
const visitor = JSON.stringify({ channel: 'RoomChannel', pubsub_token: 'fake-pubsub-1-visitor-1' })

async function connect(...commands: object[]): Promise<Client> {
  const socket = new fake.WebSocket('ws://fake/cable', ['actioncable-v1-json'])
  const frames: Frame[] = []
  const closed: Client['closed'] = []
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data ?? '')))
  socket.addEventListener('close', ({ code }) => closed.push({ code }))
  const events = () =>
    frames.flatMap(({ message }) => (message && message.event !== 'presence.update' ? message.event : []))
  await settled()
  for (const command of commands) socket.send(JSON.stringify(command))
  await settled()
  return { socket, frames, closed, events }
}

const subscribe = (identifier: string) => connect({ command: 'subscribe', identifier })
const say = (content: string, more: object = {}) => asAdmin('POST', '/conversations/1/messages', { content, ...more })

describe('a subscription to the cable in memory', () => {
  it('is welcomed, confirmed as it was sent, and told who is online', async () => {
    const { socket, frames } = await subscribe(ada)

    expect(socket.protocol).toBe('actioncable-v1-json')
    expect(frames).toEqual([
      { type: 'welcome' },
      { identifier: ada, type: 'confirm_subscription' },
      {
        identifier: ada,
        message: { event: 'presence.update', data: { account_id: 1, users: { 1: 'online' }, contacts: {} } },
      },
    ])
  })

  it.each([
    ['a wrong token', { pubsub_token: 'wrong', account_id: 1, user_id: 1 }],
    ['the token of another user', { pubsub_token: 'fake-pubsub-token-2', account_id: 1, user_id: 1 }],
    ['another account', { pubsub_token: 'fake-pubsub-token-1', account_id: 2, user_id: 1 }],
    ['no account', { pubsub_token: 'fake-pubsub-token-1', user_id: 1 }],
    ['no user', { pubsub_token: 'fake-pubsub-token-1', account_id: 1 }],
    [
      'an unknown channel',
      { channel: 'NoSuchChannel', pubsub_token: 'fake-pubsub-token-1', account_id: 1, user_id: 1 },
    ],
    ['the wrong token of a contact', { pubsub_token: 'fake-pubsub-visitor-2' }],
  ])('is refused silently for %s', async (_what, params) => {
    const { frames, socket } = await subscribe(JSON.stringify({ channel: 'RoomChannel', ...params }))

    expect(frames).toEqual([{ type: 'welcome' }])
    expect(socket.readyState).toBe(1)
    expect(fake.cable.subscriptions).toBe(0)
  })

  it.each([
    ['half JSON', '{"command":'],
    ['null', 'null'],
    ['no identifier', '{"command":"subscribe"}'],
    ['an unknown command', '{"command":"dance","identifier":"{}"}'],
    ['an identifier that is no JSON', '{"command":"subscribe","identifier":"?"}'],
  ])('ignores %s', async (_what, text) => {
    const { socket, frames } = await connect()

    socket.send(text)
    await settled()

    expect(frames).toEqual([{ type: 'welcome' }])
  })

  it('accepts ids as strings', async () => {
    const identifier = JSON.stringify({ ...JSON.parse(ada), account_id: '1', user_id: '1' })

    expect((await subscribe(identifier)).frames[1]).toEqual({ identifier, type: 'confirm_subscription' })
  })

  it('that was refused sticks to its socket until it is unsubscribed', async () => {
    const command = { command: 'subscribe', identifier: ada }
    fake.cable.refusesSubscriptions = true
    const { socket, frames } = await connect(command)
    fake.cable.refusesSubscriptions = false

    socket.send(JSON.stringify(command))
    await settled()
    expect(frames).toHaveLength(1)

    for (const next of [{ command: 'unsubscribe', identifier: ada }, command]) socket.send(JSON.stringify(next))
    await settled()
    expect(frames[1]).toEqual({ identifier: ada, type: 'confirm_subscription' })
  })

  it('is confirmed once, even if it is sent twice', async () => {
    const command = { command: 'subscribe', identifier: ada }
    const { frames } = await connect(command, command)

    expect(frames.filter(({ type }) => type === 'confirm_subscription')).toHaveLength(1)
  })

  it('ends with unsubscribe, which is not answered', async () => {
    const { frames, events } = await connect(
      { command: 'subscribe', identifier: ada },
      { command: 'unsubscribe', identifier: ada },
    )
    const before = frames.length

    await say('Hi')
    await settled()

    expect(events()).toEqual([])
    expect(frames).toHaveLength(before)
  })
})

type Step = readonly [method: string, path: string, body?: unknown]
const message = (body: object): Step => ['POST', '/conversations/1/messages', body]
const set = (path: string, body: object): Step => ['POST', `/conversations/1/${path}`, body]

describe('events on the cable in memory', () => {
  it.each<[string, Step, user: string[], contact: string[]]>([
    [
      'an incoming message',
      message({ content: 'Hi', message_type: 'incoming' }),
      ['message.created', 'contact.updated'],
      ['message.created'],
    ],
    [
      'the first reply',
      message({ content: 'Hi' }),
      ['message.created', 'first.reply.created', 'conversation.updated'],
      ['message.created', 'conversation.updated'],
    ],
    ['a private note', message({ content: 'Hm', private: true }), ['message.created'], []],
    ['an activity message', message({ content: 'Done', message_type: 'activity' }), ['message.created'], []],
    [
      'an assignment',
      set('assignments', { assignee_id: 1 }),
      ['assignee.changed', 'conversation.updated', 'message.created'],
      ['conversation.updated'],
    ],
    [
      'a team',
      set('assignments', { team_id: 1 }),
      ['team.changed', 'conversation.updated', 'message.created'],
      ['conversation.updated'],
    ],
    [
      'a status',
      set('toggle_status', { status: 'pending' }),
      ['conversation.status_changed', 'conversation.updated', 'message.created'],
      ['conversation.status_changed', 'conversation.updated'],
    ],
    [
      'private typing',
      set('toggle_typing_status', { typing_status: 'on', is_private: true }),
      ['conversation.typing_on'],
      ['conversation.typing_on'],
    ],
    ['a new contact', ['POST', '/contacts', { name: 'Ida' }], ['contact.created'], []],
    ['a deleted contact', ['DELETE', '/contacts/1'], ['contact.deleted'], []],
    ['a deleted conversation', ['DELETE', '/conversations/1'], [], []],
  ])('of %s reach users and the contact', async (_what, step, ofUser, ofContact) => {
    const user = await subscribe(ben)
    const contact = await subscribe(visitor)
    // A contact who is online cannot be deleted.
    await fake.advanceTime(91)

    await asAdmin(...step)
    await settled()

    expect(user.events()).toEqual(ofUser)
    expect(contact.events()).toEqual(ofContact)
  })

  it('of a merge reach users in the order of a real server', async () => {
    const user = await subscribe(ada)
    await asAdmin('POST', '/contacts', { name: 'Base', email: 'base@example.com' })

    await asAdmin('POST', '/actions/contact_merge', { base_contact_id: 2, mergee_contact_id: 1 })
    await settled()

    expect(user.events()).toEqual([
      'contact.created',
      'contact.merged',
      'conversation.contact_changed',
      'contact.deleted',
    ])
  })

  it('of typing do not reach the typist', async () => {
    const [admin, agent, contact] = [await subscribe(ada), await subscribe(ben), await subscribe(visitor)]

    await asAdmin('POST', '/conversations/1/toggle_typing_status', { typing_status: 'on' })
    await asVisitor('POST', `${visitorPath}/conversations/1/toggle_typing`, { typing_status: 'off' })
    await settled()

    expect(admin.events()).toEqual(['conversation.typing_off'])
    expect(agent.events()).toEqual(['conversation.typing_on', 'conversation.typing_off'])
    expect(contact.events()).toEqual(['conversation.typing_on'])
  })

  it('of other conversations do not reach a contact', async () => {
    const contact = await subscribe(visitor)
    await asAdmin('POST', '/contacts', { name: 'Ida', inbox_id: 1 })

    await asAdmin('POST', '/conversations', { contact_id: 2, inbox_id: 1, message: { content: 'Hi' } })
    await settled()

    expect(contact.events()).toEqual([])
  })

  it('name the user who acted, except for contacts and for what the server reads again', async () => {
    const { frames } = await subscribe(ben)

    await say('Hi', { echo_id: 'echo-1' })
    await asVisitor('POST', `${visitorPath}/conversations/1/messages`, { content: 'Hello' })
    await settled()

    const summary = frames.flatMap(({ message: sent }) =>
      sent && sent.event !== 'presence.update' ? [[sent.event, 'performer' in sent.data, sent.data.echo_id]] : [],
    )
    expect(summary).toEqual([
      ['message.created', true, 'echo-1'],
      ['first.reply.created', true, 'echo-1'],
      ['conversation.updated', false, undefined],
      ['message.created', false, undefined],
      ['conversation.updated', false, undefined],
      ['contact.updated', false, undefined],
    ])
  })

  it('echo the id of a request to new messages only', async () => {
    const { frames } = await subscribe(ben)
    await say('Hi')

    await asAdmin('DELETE', '/conversations/1/messages/1', { echo_id: 'echo-2' })
    await settled()

    const updates = frames.flatMap(({ message: sent }) =>
      sent?.event === 'message.updated' ? [sent.data.echo_id] : [],
    )
    expect(updates).toEqual([undefined])
  })

  it('of activity messages name nobody, as a job writes these', async () => {
    const { frames } = await subscribe(ben)

    await asAdmin('POST', '/conversations/1/labels', { labels: ['vip'] })
    await settled()

    const found = frames.flatMap(({ message: sent }) => (sent?.event === 'message.created' ? sent.data : []))
    expect(found).toMatchObject([{ message_type: 2 }])
    expect(found[0]).not.toHaveProperty('performer')
  })

  it('of an update have the values before and after, also of a deleted message', async () => {
    await say('A secret')
    const contact = await subscribe(visitor)

    await asAdmin('DELETE', '/conversations/1/messages/1')
    await settled()

    expect(contact.frames.at(-1)?.message?.data.previous_changes).toMatchObject({
      content: ['A secret', 'This message was deleted'],
      content_attributes: [{}, { deleted: true }],
    })
  })

  it('are the frames that the corrected document describes, with the keys of recorded ones', async () => {
    const clients = [await subscribe(ada), await subscribe(visitor)]
    await say('Hi', { echo_id: 'echo-1' })
    await say('Hi', { message_type: 'incoming' })
    await say('Hm', { private: true })
    await asBot('POST', '/conversations/1/messages', { content: 'From a bot' })
    await asBot('POST', '/conversations/1/toggle_typing_status', { typing_status: 'on' })
    await asVisitor('POST', `${visitorPath}/conversations/1/toggle_typing`, { typing_status: 'off' })
    await asVisitor('POST', `${visitorPath}/conversations/1/update_last_seen`)
    await asAdmin('PATCH', '/conversations/1/messages/1', { status: 'failed', external_error: 'no' })
    for (const body of [{ team_id: 1 }, { assignee_id: 2 }, { assignee_id: 1, assignee_type: 'AgentBot' }]) {
      await asAdmin('POST', '/conversations/1/assignments', body)
    }
    await asAdmin('POST', '/conversations/1/toggle_status', { status: 'resolved' })
    await asAdmin('POST', '/contacts', { name: 'Base', email: 'base@example.com' })
    await asAdmin('POST', '/conversations', { contact_id: 2, inbox_id: 1, message: { content: 'Hi' } })
    await asAdmin('POST', '/actions/contact_merge', { base_contact_id: 2, mergee_contact_id: 1 })
    for (const work of [...runtime.waiting]) work()
    await settled()

    const frames = clients.flatMap((client) => client.frames)
    const wrong = frames.filter((frame) => !cableFrame(frame))
    expect(wrong).toEqual([])
    const names = new Set(frames.map(({ message: sent, type }) => sent?.event ?? type))
    expect([...names].sort()).toEqual(expectedNames)
    for (const frame of frames) for (const keys of keysIn(frame)) expect(recordedKeys).toContain(keys)
  })
})

const expectedNames = [
  'assignee.changed',
  'confirm_subscription',
  'contact.created',
  'contact.deleted',
  'contact.merged',
  'contact.updated',
  'conversation.contact_changed',
  'conversation.created',
  'conversation.read',
  'conversation.status_changed',
  'conversation.typing_off',
  'conversation.typing_on',
  'conversation.updated',
  'first.reply.created',
  'message.created',
  'message.updated',
  'ping',
  'presence.update',
  'team.changed',
  'welcome',
]

describe('presence in the cable in memory', () => {
  it('ends for a contact who has not reported for too long, also if nothing else happens', async () => {
    let at = now
    fake = createFakeChatwoot({ now: () => at, runtime })
    await asVisitor('POST', '/public/api/v1/inboxes/fake-inbox-1/contacts', { source_id: 'visitor-1', name: 'Vi' })
    await subscribe(visitor)
    at += 91

    const { frames } = await subscribe(ada)

    expect(frames.at(-1)?.message?.data.contacts).toEqual({})
  })

  it('is reported to the caller only, and ends 20 seconds later for users, 90 for contacts', async () => {
    const admin = await subscribe(ada)
    const contact = await subscribe(visitor)
    await fake.advanceTime(24)

    admin.socket.send(JSON.stringify({ command: 'message', identifier: ada, data: '{"action":"update_presence"}' }))
    contact.socket.send(JSON.stringify({ command: 'message', identifier: visitor, data: '{"action":"no_such"}' }))
    await settled()
    await subscribe(ben)
    await fake.advanceTime(21)
    contact.socket.send(
      JSON.stringify({ command: 'message', identifier: visitor, data: '{"action":"update_presence"}' }),
    )
    await settled()

    const last = (client: Client) => client.frames.at(-1)?.message?.data
    expect(last(admin)).toEqual({ account_id: 1, users: { 1: 'online' }, contacts: { 1: 'online' } })
    expect(last(contact)).toEqual({ account_id: 1, users: {} })
  })
})

describe('the pings of the cable in memory', () => {
  it('come every three seconds, while a socket is open', async () => {
    expect(runtime.pauses).toEqual([])
    const { frames, socket } = await connect()
    expect(runtime.pauses).toEqual([3000])

    runtime.waiting.shift()?.()
    await settled()
    expect(frames.at(-1)).toEqual({ type: 'ping', message: now })
    expect(runtime.waiting).toHaveLength(1)

    socket.close()
    await settled()
    expect(runtime.waiting).toEqual([])
  })

  it('come once to each socket, however many there are', async () => {
    const clients = [await connect(), await connect()]
    for (const work of runtime.waiting.splice(0)) work()
    await settled()

    const pings = clients.map(({ frames }) => frames.filter(({ type }) => type === 'ping').length)
    expect(pings).toEqual([1, 1])
  })
})

describe('a test', () => {
  it('cuts the cable: sockets close with 1006, and a new one opens', async () => {
    const { closed } = await subscribe(ada)
    expect(fake.cable).toMatchObject({ connections: 1, subscriptions: 1 })

    fake.cable.cut()
    await settled()

    expect(closed).toEqual([{ code: 1006 }])
    expect(fake.cable).toMatchObject({ connections: 0, subscriptions: 0 })
    expect((await subscribe(ada)).frames).toHaveLength(3)
  })

  it('silences the cable: sockets stay open without a frame', async () => {
    fake.cable.silent = true
    const { frames, socket } = await subscribe(ada)
    runtime.waiting.shift()?.()
    await say('Hi')
    await settled()

    expect(frames).toEqual([])
    expect(socket.readyState).toBe(1)
  })

  it('lets the cable close after the welcome', async () => {
    fake.cable.closesAfterWelcome = true
    const { frames, closed } = await connect()

    expect(frames).toEqual([{ type: 'welcome' }])
    expect(closed).toEqual([{ code: 1000 }])
    expect(fake.cable.connections).toBe(0)
  })

  it('lets no socket open, as a proxy without upgrades does', async () => {
    fake.cable.upgradeStatus = 502
    const { frames, closed } = await connect()

    expect(frames).toEqual([])
    expect(closed).toEqual([{ code: 1006 }])
  })
})

describe('a WebSocket in memory', () => {
  it.each([
    ['another path', 'ws://fake/elsewhere', ['actioncable-v1-json']],
    ['a subprotocol that the server does not speak', 'ws://fake/cable', ['mqtt']],
  ])('fails for %s', async (_what, url, protocols) => {
    const socket = new fake.WebSocket(url, protocols)
    const names: string[] = []
    for (const name of ['open', 'error', 'close'] as const) socket.addEventListener(name, () => names.push(name))
    await settled()

    expect(names).toEqual(['error', 'close'])
  })

  it('opens without a subprotocol, and calls its handlers', async () => {
    const socket = new fake.WebSocket('ws://fake/cable')
    const names: string[] = []
    socket.onopen = () => names.push('open')
    socket.onmessage = ({ data }) => names.push(data ?? '')
    socket.onclose = ({ code, wasClean }) => names.push(`${code} ${wasClean}`)
    await settled()
    socket.close(1000)
    await settled()

    expect(names).toEqual(['open', '{"type":"welcome"}', '1000 true'])
    expect(socket.protocol).toBe('')
  })

  it('throws when it sends before it is open, and ignores what is sent after', async () => {
    const socket = new fake.WebSocket('ws://fake/cable')

    expect(() => socket.send('{}')).toThrow('CONNECTING')
    await settled()
    socket.close()
    expect(() => socket.send('{}')).not.toThrow()
  })
})

/** Objects whose keys are data. */
const open = /attributes|previous_changes|sentiment|external_source_ids|users|contacts/

/** Which of them come together is chance. */
const optional = ['performer', 'echo_id', 'attachments', 'sender']

const recordedKeys = new Set(
  readFileSync('test/fixtures/events/cable.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line): { dir: string; raw: string } => JSON.parse(line))
    .flatMap(({ dir, raw }) => (dir === 'in' ? keysIn(JSON.parse(raw)) : [])),
)

/** The keys of each object of a frame: `conversation.updated: account_id,…`, `meta: assignee,…`. */
function keysIn({ message: sent, ...frame }: Frame): string[] {
  return sent ? keysOf(sent.event, sent.data) : keysOf(frame.type ?? '', frame)
}

function keysOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(name, item))
  if (typeof value !== 'object' || value === null || open.test(name)) return []
  const keys = Object.keys(value).filter((key) => !optional.includes(key))
  return [`${name}: ${keys.sort().join()}`, ...Object.entries(value).flatMap(([key, inner]) => keysOf(key, inner))]
}

describe('a contact who is on the cable', () => {
  const subscribed = () => connect({ command: 'subscribe', identifier: visitor })
  const active = async () => (await (await asAdmin('GET', '/contacts/active')).json()).payload

  it('is online in every response, and cannot be deleted', async () => {
    expect(await active()).toEqual([])
    await subscribed()

    expect(await active()).toMatchObject([{ id: 1, availability_status: 'online' }])
    const refusal = await asAdmin('DELETE', '/contacts/1')
    expect(refusal.status).toBe(422)
    expect(await refusal.json()).toEqual({ message: 'Vi is Online, please try again later' })
  })

  it('is offline again when nothing was heard of them for 90 seconds', async () => {
    await subscribed()

    await fake.advanceTime(90)
    expect(await active()).toHaveLength(1)
    await fake.advanceTime(1)

    expect(fake.state.contacts.get(1)?.availability_status).toBe('offline')
    expect(await active()).toEqual([])
    expect((await asAdmin('DELETE', '/contacts/1')).status).toBe(200)
  })
})
