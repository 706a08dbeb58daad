/** Several accounts in one Chatwoot in memory: what belongs to one of them, the others do not see. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot, ChatwootBot, ChatwootPlatform } from '../../../src/index.ts'
import type { FakeData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'
import { requestsTo } from './requests.ts'

const now = 1_800_000_000
const person = { name: 'Ann', email: 'ann@beta.example', password: 'Password1!' }

let fake: FakeChatwoot
/** What webhooks have received: the path of their address and the event. */
let received: string[]

/** Account 2 has Cleo (3) and, as an agent, Ada (1) of account 1; the inbox 2 and the bot 2. */
beforeEach(() => {
  received = []
  fake = createFakeChatwoot({
    now: () => now,
    runtime: testRuntime({ holdPauses: true }),
    webhookFetch: async (request) => {
      received.push(`${new URL(request.url).pathname} ${(await request.json()).event}`)
      return new Response(null)
    },
    data: {
      webhooks: [{ url: 'https://hooks.test/one' }],
      conversations: [{ contact: 'Mara', says: 'Hello' }],
      accounts: [
        {
          account: { name: 'Beta' },
          agents: [
            { name: 'Cleo', role: 'administrator' },
            { user: 1, role: 'agent' },
          ],
          inboxes: [{ name: 'Beta API' }],
          bots: [{ name: 'Bo', outgoing_url: 'https://hooks.test/bot', inboxes: [2] }],
          labels: [{ title: 'beta' }],
          webhooks: [{ url: 'https://hooks.test/two' }],
          conversations: [{ contact: 'Nora', says: 'Good morning' }],
        },
      ],
    },
  })
})

afterEach(() => fake.close())

const one = () => new Chatwoot(fake.options())
const two = () => new Chatwoot(fake.options('administrator', 2))

/** Everything that was on its way has arrived. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

async function listen(identifier: object) {
  const socket = new fake.WebSocket('ws://fake/cable', ['actioncable-v1-json'])
  const events: { event: string; data: Record<string, unknown> }[] = []
  socket.addEventListener('message', ({ data }) => {
    const { message } = JSON.parse(data ?? '')
    if (message?.event) events.push(message)
  })
  await settled()
  socket.send(JSON.stringify({ command: 'subscribe', identifier: JSON.stringify(identifier) }))
  await settled()
  return events
}

describe('an account', () => {
  it('shows its own records only, whose conversations are numbered from 1', async () => {
    const shown = async (chatwoot: Chatwoot) => ({
      name: (await chatwoot.accounts.get()).name,
      agents: (await chatwoot.agents.list()).items.map(({ name, account_id }) => [name, account_id]),
      inboxes: (await chatwoot.inboxes.list()).items.map(({ id }) => id),
      labels: (await chatwoot.labels.list()).items.map(({ title }) => title),
      contacts: (await chatwoot.contacts.list()).items.map(({ name }) => name),
      conversations: (await chatwoot.conversations.list()).items.map(({ id, account_id }) => [id, account_id]),
      bots: (await chatwoot.agentBots.list()).items.map(({ name }) => name),
    })

    await expect(shown(one())).resolves.toEqual({
      name: 'Acme Support',
      agents: [
        ['Ada Admin', 1],
        ['Ben Agent', 1],
      ],
      inboxes: [1],
      labels: [],
      contacts: ['Mara'],
      conversations: [[1, 1]],
      bots: ['Robo'],
    })
    await expect(shown(two())).resolves.toEqual({
      name: 'Beta',
      agents: [
        ['Ada Admin', 2],
        ['Cleo', 2],
      ],
      inboxes: [2],
      labels: ['beta'],
      contacts: ['Nora'],
      conversations: [[1, 2]],
      bots: ['Bo'],
    })
  })

  it('gives ids that no other account has', async () => {
    const ids = async (chatwoot: Chatwoot) => {
      const { id: contact } = await chatwoot.contacts.create({ name: 'Zoe' })
      const { id: message } = await chatwoot.messages.send(1, 'Hi')
      const { id: inbox } = await chatwoot.inboxes.create({ name: 'New', channel: { type: 'api' } })
      return [contact, message, inbox]
    }

    const first = await ids(one())
    const second = await ids(two())

    expect(second.filter((id, index) => id === first[index])).toEqual([])
  })

  it('does not find the records of another', async () => {
    await expect(one().contacts.get(2)).rejects.toMatchObject({ status: 404 })
    await expect(two().inboxes.get(1)).rejects.toMatchObject({ status: 404 })
    await expect(two().agentBots.get(1)).rejects.toMatchObject({ status: 404 })
    await expect(two().conversations.create({ inbox_id: 1, contact_id: 2 })).rejects.toMatchObject({ status: 404 })
  })

  it('is open to its users and bots only', async () => {
    const as = (role: 'administrator' | 'agent' | 'bot', of: number, accountId: number) => ({
      ...fake.options(role, of),
      accountId,
    })
    const message = async (work: Promise<unknown>) =>
      work.then(
        () => 'open',
        ({ message }) => message,
      )

    expect(await message(new Chatwoot(as('agent', 1, 2)).agents.list())).toMatch('401 You are not authorized to access')
    expect(await message(new ChatwootBot(as('bot', 1, 2)).conversations.get(1))).toMatch('401 Bot is not authorized')
    expect(await message(new ChatwootBot(as('bot', 2, 2)).conversations.get(1))).toBe('open')
    expect(await message(new Chatwoot(as('administrator', 1, 9)).agents.list())).toMatch('404')
  })

  it('counts in its reports what happened in it', async () => {
    await two().conversations.resolve(1)
    const metrics = { metric: 'resolutions_count', type: 'account', since: now - 1, until: now + 1 } as const
    const counted = async (chatwoot: Chatwoot) => (await chatwoot.reports.summary(metrics)).resolutions_count

    expect([await counted(one()), await counted(two())]).toEqual([0, 1])
  })

  it('shows the id of a conversation in the database where the server does', async () => {
    await one().conversations.assignAgent(1, 2)
    await two().conversations.resolve(1)
    await two().conversations.assignAgent(1, 1)
    const inTwo = new Chatwoot({ ...fake.options(), accountId: 2 })

    const { items } = await inTwo.notifications.list()
    const { items: events } = await two().reports.events()

    expect(items.map(({ primary_actor_id, primary_actor }) => [primary_actor_id, primary_actor.id])).toEqual([[2, 1]])
    expect(new Set(events.map(({ conversation_id }) => conversation_id))).toEqual(new Set([2]))
    await inTwo.notifications.markConversationRead(2)
    expect(fake.state.accounts.get(2)?.notifications).toMatchObject([{ read_at: expect.any(Number) }])
  })

  it('contains what the data can have, and no misspelled key', () => {
    const data: FakeData = JSON.parse('{ "accounts": [{ "account": { "name": "Beta" } }, { "name": "Gamma" }] }')

    expect(() => createFakeChatwoot({ data })).toThrow(/^data\.accounts\[1\]\.name: unknown field; use account, /)
    expect(() => createFakeChatwoot({ data: { accounts: [{ agents: [{ user: 9 }] }] } })).toThrow(
      /data\.accounts\[0\]\.agents\[0\]\.user/,
    )
  })

  it('is the one that the options of a client name', () => {
    expect(fake.options('administrator', 2)).toMatchObject({ accountId: 2, apiAccessToken: 'fake-token-3' })
    expect(fake.options('agent', 2).apiAccessToken).toBe(fake.token)
    expect(fake.options('bot', 2).apiAccessToken).toBe('fake-bot-token-2')
    expect(() => fake.options('agent', 9)).toThrow(new TypeError('there is no account 9: there are 1, 2'))
  })
})

describe('what an account sends', () => {
  it('reaches its own webhooks, and the bots of its inboxes', async () => {
    await fake.visitor({ inbox: 2 }).says('Hi')
    await fake.idle()
    const inTwo = received.splice(0)
    await fake.visitor().says('Hi')
    await fake.idle()

    expect(inTwo).toContain('/bot message_created')
    expect(new Set(inTwo.map((line) => line.split(' ')[0]))).toEqual(new Set(['/two', '/bot']))
    expect(new Set(received.map((line) => line.split(' ')[0]))).toEqual(new Set(['/one']))
    expect(new Set(fake.deliveries.map(({ account_id }) => account_id))).toEqual(new Set([2, 1]))
  })

  it('names the account in webhooks', async () => {
    await two().messages.send(1, 'Hi')

    const { rawBody = '' } = fake.deliveries.find(({ event }) => event === 'message_created') ?? {}
    expect(JSON.parse(rawBody).account).toEqual({ id: 2, name: 'Beta' })
  })

  it('reaches those who have subscribed to it, also with the token of a user of both', async () => {
    const ada = { channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-1', user_id: 1 }
    const inOne = await listen({ ...ada, account_id: 1 })
    const inTwo = await listen({ ...ada, account_id: 2 })
    const outside = await listen({ ...ada, user_id: 2, pubsub_token: 'fake-pubsub-token-2', account_id: 2 })

    await two().contacts.create({ name: 'Zoe' })
    await settled()

    expect(inOne.map(({ event }) => event)).toEqual(['presence.update'])
    expect(inTwo.map(({ event, data }) => [event, data.account_id])).toEqual([
      ['presence.update', 2],
      ['contact.created', 2],
    ])
    expect(outside).toEqual([])
  })

  it('reaches the contact in it, whose source id somebody in another account has, too', async () => {
    const tokenIn = async (inbox: number) => {
      const found = fake.state.accounts.get(inbox)?.inboxes.find(({ id }) => id === inbox)
      const identifier = found?.channel_type === 'Channel::Api' ? found.inbox_identifier : undefined
      const path = `/public/api/v1/inboxes/${identifier}/contacts`
      const response = await requestsTo(() => fake)('')('POST', path, { source_id: 'user-1' })
      return (await response.json()).pubsub_token
    }
    const [, ofTwo] = [await tokenIn(1), await tokenIn(2)]

    const [presence] = await listen({ channel: 'RoomChannel', pubsub_token: ofTwo })

    expect(presence?.data.account_id).toBe(2)
  })

  it('says who is online in it', async () => {
    await listen({ channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-1', user_id: 1, account_id: 1 })

    const cleo = { channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-3', user_id: 3, account_id: 2 }
    const [presence] = await listen(cleo)

    expect(presence?.data.users).toEqual({ 3: 'online' })
  })

  it('hands a conversation to people in it when its bot cannot be reached', async () => {
    const visitor = fake.visitor({ inbox: 2 })
    fake.webhooks.failNext({ sender: 'bot', event: 'message_created', status: 404 })
    await visitor.says('Hi')
    await fake.idle()

    expect((await two().conversations.get(visitor.conversationId ?? 0)).status).toBe('open')
  })

  it('happens at its time in every account', async () => {
    await two().conversations.snooze(1, new Date((now + 60) * 1000))

    await fake.advanceTime(60)

    expect((await two().conversations.get(1)).status).toBe('open')
  })
})

describe('a user of two accounts', () => {
  it('has the role of each, and sees both in the profile', async () => {
    const inTwo = new Chatwoot({ ...fake.options(), accountId: 2 })

    const { accounts, account_id } = await one().profile.get()

    expect(account_id).toBe(1)
    expect(accounts.map(({ id, name, role }) => [id, name, role])).toEqual([
      [1, 'Acme Support', 'administrator'],
      [2, 'Beta', 'agent'],
    ])
    await expect(inTwo.labels.create({ title: 'new' })).rejects.toMatchObject({ status: 401 })
    await expect(one().labels.create({ title: 'new' })).resolves.toMatchObject({ title: 'new' })
  })

  it('is in the one that they have entered last', async () => {
    await one().profile.setActiveAccount(2)

    await expect(one().profile.get()).resolves.toMatchObject({ account_id: 2, role: 'agent' })
  })

  it('has one name in both, and a status in each', async () => {
    await one().profile.update({ name: 'Ada Lovelace' })
    await one().profile.setAvailability('busy')

    const shown = async (chatwoot: Chatwoot) => {
      const ada = (await chatwoot.agents.list()).items.find(({ id }) => id === 1)
      return [ada?.name, ada?.availability_status]
    }
    expect(await shown(one())).toEqual(['Ada Lovelace', 'busy'])
    expect(await shown(two())).toEqual(['Ada Lovelace', 'online'])
  })

  it('stays in one after they have left the other, and is gone after they have left both', async () => {
    await two().agents.delete(1)
    expect((await one().profile.get()).accounts).toHaveLength(1)

    await new Chatwoot(fake.options()).agents.delete(2)

    await expect(new Chatwoot({ ...fake.options('agent') }).profile.get()).rejects.toMatchObject({ status: 401 })
  })

  it('joins by the address that they have already', async () => {
    const joined = await two().agents.create({ email: 'ben@example.com', name: 'Somebody', role: 'agent' })

    expect(joined).toMatchObject({ id: 2, name: 'Ben Agent', account_id: 2 })
  })
})

describe('what a platform app provisions', () => {
  const platform = () => new ChatwootPlatform(fake.options('platform'))

  async function provisioned() {
    const { account, user } = await platform().provision({
      account: { name: 'Gamma' },
      user: person,
      role: 'administrator',
    })
    const { access_token } = await platform().users.token(user.id)
    return {
      account,
      user,
      chatwoot: new Chatwoot({ ...fake.options(), accountId: account.id, apiAccessToken: access_token }),
    }
  }

  it('is an account in which its user works', async () => {
    const { account, user, chatwoot } = await provisioned()

    const inbox = await chatwoot.inboxes.create({ name: 'Site', channel: { type: 'api' } })
    const visitor = fake.visitor({ inbox: inbox.id })
    await visitor.says('Hello?')
    await chatwoot.messages.send(1, 'Hi there')
    await fake.agent(user.id).replies(visitor, 'Still here')

    expect(visitor).toMatchObject({ accountId: account.id, conversationId: 1 })
    await expect(visitor.hears()).resolves.toMatchObject({ content: 'Hi there' })
    await expect(visitor.hears()).resolves.toMatchObject({ content: 'Still here' })
    expect((await one().conversations.list()).items).toHaveLength(1)
  })

  it('can be suspended, and refuses then', async () => {
    const { account, chatwoot } = await provisioned()

    await platform().accounts.update(account.id, { status: 'suspended' })

    await expect(chatwoot.agents.list()).rejects.toThrow('Account is suspended')
    expect((await chatwoot.profile.get()).accounts).toMatchObject([{ id: account.id, status: 'suspended' }])
  })

  it('is gone with everything in it when it is deleted, except for its users', async () => {
    const { account, chatwoot } = await provisioned()
    const inbox = await chatwoot.inboxes.create({ name: 'Site', channel: { type: 'api' } })
    const bot = await chatwoot.agentBots.create({ name: 'Bo' })

    await platform().accounts.delete(account.id)

    await expect(chatwoot.agents.list()).rejects.toMatchObject({ status: 404 })
    await expect(chatwoot.profile.get()).resolves.toMatchObject({ account_id: null, accounts: [] })
    await expect(fake.visitor({ inbox: inbox.id }).says('Hello?')).rejects.toThrow(`there is no inbox ${inbox.id}`)
    expect(fake.state.tokens.has(bot.access_token ?? '')).toBe(false)
  })

  it('may have members that the app cannot use', async () => {
    const { account, chatwoot } = await provisioned()

    await platform().accountUsers.addMember(account.id, 2, { role: 'agent' })

    expect((await chatwoot.agents.list()).items.map(({ name }) => name)).toEqual(['Ann', 'Ben Agent'])
    await expect(platform().users.get(2)).rejects.toThrow('Non permissible resource')
  })

  it('is not for another app', async () => {
    const { account, user } = await provisioned()
    fake.state.tokens.set('second', { kind: 'platform', id: 2 })
    const second = new ChatwootPlatform({ ...fake.options('platform'), apiAccessToken: 'second' })

    await expect(second.accounts.get(account.id)).rejects.toThrow('Non permissible resource')
    expect((await second.accounts.list()).items).toEqual([])
    await expect(second.users.get(user.id)).rejects.toThrow('Non permissible resource')
    // Whoever creates a user with a known address may use them from then on.
    await second.users.create(person)
    await expect(second.users.get(user.id)).resolves.toMatchObject({ id: user.id })
  })

  it('signs in with a new password only', async () => {
    const { user, chatwoot } = await provisioned()

    await platform().users.update(user.id, { password: 'Other-Password2' })

    await expect(
      chatwoot.profile.update({ password: 'Third-Password3', current_password: person.password }),
    ).rejects.toThrow('Invalid current password')
  })
})

describe('a bot of the whole server', () => {
  it('is seen by all accounts without its secrets, and changed by none', async () => {
    const { id } = await new ChatwootPlatform(fake.options('platform')).agentBots.create({ name: 'Everywhere' })

    for (const chatwoot of [one(), two()]) {
      const bot = await chatwoot.agentBots.get(id)
      expect(bot).toEqual({
        ...{ id, name: 'Everywhere', description: null, thumbnail: '', bot_type: 'webhook', bot_config: {} },
        ...{ account_id: null, system_bot: true },
      })
      await expect(chatwoot.agentBots.update(id, { name: 'Mine' })).rejects.toMatchObject({ status: 404 })
    }
  })

  it('works in the accounts whose inboxes it is connected to', async () => {
    const bot = await new ChatwootPlatform(fake.options('platform')).agentBots.create({ name: 'Everywhere' })
    const inTwo = new ChatwootBot({ ...fake.options('bot', 2), apiAccessToken: bot.access_token })
    await expect(inTwo.conversations.get(1)).rejects.toThrow('Bot is not authorized to access this account')

    await two().inboxes.setAgentBot(2, bot.id)

    await expect(inTwo.conversations.get(1)).resolves.toMatchObject({ id: 1, account_id: 2 })
  })
})

describe('a bot of another account', () => {
  const ask = requestsTo(() => fake)('fake-user-token')

  it('gets no conversation and sends no message', async () => {
    await ask('POST', '/conversations/1/assignments', { assignee_id: 2, assignee_type: 'AgentBot' })
    const sent = await ask('POST', '/conversations/1/messages', {
      content: 'Hi',
      sender_type: 'AgentBot',
      sender_id: 2,
    })

    expect(fake.state.conversations.get(1)?.assignee_bot_id).toBeNull()
    expect((await sent.json()).sender).toMatchObject({ type: 'user', id: 1 })
  })
})

describe('a snapshot', () => {
  it('sets all accounts back, and what they share', async () => {
    const before = fake.snapshot()
    await two().contacts.create({ name: 'Zoe' })
    await new ChatwootPlatform(fake.options('platform')).accounts.create({ name: 'Gamma' })

    fake.restore(before)

    expect([...fake.state.accounts.keys()]).toEqual([1, 2])
    expect(fake.state.accounts.get(1)).toBe(fake.state)
    expect(fake.state.accounts.get(2)?.contacts.size).toBe(1)
    // Still one installation: an id is given once.
    const { id } = await two().contacts.create({ name: 'Zoe' })
    const other = await one().contacts.create({ name: 'Yan' })
    expect([id, other.id]).toEqual([3, 4])
  })

  it('holds when it is restored twice', async () => {
    const before = fake.snapshot()
    fake.restore(before)
    await two().contacts.create({ name: 'Zoe' })
    fake.restore(before)

    expect(fake.state.accounts.get(2)?.contacts.size).toBe(1)
  })

  it('is what reset() goes back to', async () => {
    await two().contacts.create({ name: 'Zoe' })
    fake.reset()

    expect((await two().contacts.list()).items.map(({ name }) => name)).toEqual(['Nora'])
  })
})

it('sends a fault of a path to all accounts', async () => {
  fake.failNext({ path: '/agents', status: 503, times: 2 })
  const impatient = { maxRetries: 0 }

  await expect(one().agents.list(impatient)).rejects.toMatchObject({ status: 503 })
  await expect(two().agents.list(impatient)).rejects.toMatchObject({ status: 503 })
})
