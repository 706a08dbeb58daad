import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AuthenticationError, Chatwoot, NotFoundError, ServerError, ValidationError } from '../../../src/index.ts'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'

const strict = correctedDocument()
const now = 1_800_000_000

let server: { url: string; close(): Promise<void> }
let token: string
let chatwoot: Chatwoot

beforeEach(async () => {
  const fake = createFakeChatwoot({
    now: () => now,
    data: {
      conversations: [
        { contact: 'Mara', says: 'Hello', labels: ['vip'] },
        { contact: 'Jon', says: 'Hi', status: 'resolved', priority: 'urgent' },
        { contact: 'Ida', says: 'Hey', priority: 'low', labels: ['vip', 'billing'] },
      ],
    },
  })
  server = await fake.listen()
  token = fake.token
  chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: token })
})
afterEach(() => server.close())

describe('the Chatwoot in memory', () => {
  it.each([
    ['GET', '/conversations', undefined],
    ['POST', '/conversations/filter', { payload: [] }],
    ['GET', '/conversations/1', undefined],
    ['GET', '/conversations/99', undefined],
    ['POST', '/conversations/1/toggle_status', { status: 'snoozed', snoozed_until: now + 60 }],
    ['POST', '/conversations/1/toggle_priority', { priority: 'high' }],
    ['POST', '/conversations/1/toggle_priority', { priority: 'none' }],
    ['GET', '/conversations/1/labels', undefined],
    ['POST', '/conversations/1/labels', { labels: ['a'] }],
    ['GET', '/conversations/1/messages', undefined],
    ['POST', '/conversations/1/messages', { content: 'Hi' }],
    ['POST', '/conversations/1/messages', { message_type: 'nonsense' }],
  ])('responds to %s %s as the corrected document describes it', async (method, path, body) => {
    const response = await fetch(`${server.url}/api/v1/accounts/1${path}`, {
      method,
      headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const template = `/api/v1/accounts/{account_id}${path.replace(/\/\d+/, '/{conversation_id}')}`

    const described = strict.answer(`${method} ${template}`, response.status, 'application/json')

    if (typeof described === 'string') throw new Error(described)
    const text = await response.text()
    expect(described.validate === null).toBe(text === '')
    described.validate?.(JSON.parse(text))
    expect(described.validate?.errors ?? []).toEqual([])
  })

  it('lists open conversations by default', async () => {
    expect((await chatwoot.conversations.list()).items.map(({ id }) => id)).toEqual([1, 3])
    expect((await chatwoot.conversations.list({ status: 'all' })).meta.all_count).toBe(3)
    expect((await chatwoot.conversations.list({ labels: ['billing'] })).items.map(({ id }) => id)).toEqual([3])
  })

  it('reads AND before OR', async () => {
    const found = await chatwoot.conversations
      .filter([
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['resolved'], query_operator: 'OR' },
        { attribute_key: 'labels', filter_operator: 'equal_to', values: ['vip'], query_operator: 'AND' },
        { attribute_key: 'priority', filter_operator: 'equal_to', values: ['low'] },
      ])
      .toArray()

    expect(found.map(({ id }) => id).sort()).toEqual([2, 3])
  })

  it('refuses the filters that the server refuses', async () => {
    const filter = Promise.resolve(
      chatwoot.conversations.filter([{ attribute_key: 'mood', filter_operator: 'equal_to', values: ['good'] }]),
    )
    await expect(filter).rejects.toThrow(ValidationError)
  })

  it('keeps the date of a snoozed conversation that is snoozed again without one', async () => {
    const { snoozed_until } = await chatwoot.conversations.setStatus(1, 'snoozed', { snoozed_until: now + 60 })
    expect((await chatwoot.conversations.setStatus(1, 'snoozed')).snoozed_until).toBe(snoozed_until)
    expect((await chatwoot.conversations.reopen(1)).snoozed_until).toBeNull()
  })

  it('stores messages, and shows them in the conversation too', async () => {
    const sent = await chatwoot.messages.send(1, 'How can we help?')
    await chatwoot.messages.note(1, 'A good customer')

    expect((await chatwoot.messages.list(1)).items.map(({ content }) => content)).toEqual([
      'A good customer',
      'How can we help?',
      'Hello',
    ])
    expect((await chatwoot.conversations.get(1)).last_non_activity_message?.content).toBe('A good customer')
    expect(sent.message_type).toBe(1)
  })

  it('accepts a message as a form', async () => {
    const message = await chatwoot.messages.send(1, { content: 'With a file', attachments: [new File(['x'], 'x.txt')] })
    expect(message.content).toBe('With a file')
  })

  it('fails as a server does where it has a mistake of its own, and complains of it', async () => {
    const fake = createFakeChatwoot()
    Reflect.deleteProperty(fake.state, 'agents')

    const failing = new Chatwoot({ ...fake.options(), maxRetries: 0 }).agents.list()
    await expect(Promise.resolve(failing)).rejects.toThrow(ServerError)

    await expect(fake.close()).rejects.toThrow(/GET .*\/agents: the fake itself failed: TypeError/)
  })

  it('accepts only its own token and account', async () => {
    const stranger = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: 'wrong' })
    await expect(Promise.resolve(stranger.conversations.list())).rejects.toThrow(AuthenticationError)
    const elsewhere = new Chatwoot({ baseUrl: server.url, accountId: 2, apiAccessToken: token })
    await expect(Promise.resolve(elsewhere.conversations.list())).rejects.toThrow(NotFoundError)
  })

  it('fails on unknown words, as the server does', async () => {
    const path = '/api/v1/accounts/1/conversations/1/toggle_priority'
    await expect(chatwoot.request('POST', path, { body: { priority: 'none' } })).rejects.toThrow(ServerError)
  })
})

describe('a newer Chatwoot in memory', () => {
  const clientOf = (version: string) => {
    const fake = createFakeChatwoot({
      version,
      now: () => now,
      data: {
        conversations: [
          { contact: 'Mara', custom_attributes: { plan: 'pro', seats: 5 }, created_at: now - 2 },
          { contact: 'Jon', created_at: now - 1 },
        ],
      },
    })
    const { conversations } = new Chatwoot({
      baseUrl: 'http://fake.test',
      accountId: 1,
      apiAccessToken: fake.token,
      fetch: fake.fetch,
    })
    const lines = () => fake.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1/accounts/1', '')}`)
    return { conversations, lines }
  }

  it.each([
    ['4.16.2', ['GET /api', 'GET /conversations/1', 'POST /conversations/1/custom_attributes']],
    ['4.17.0', ['GET /api', 'POST /conversations/1/custom_attributes']],
  ])('keeps the other attributes in a merge at %s', async (version, expected) => {
    const { conversations, lines } = clientOf(version)

    const merged = await conversations.mergeCustomAttributes(1, { seats: 6 })

    expect(merged).toEqual({ plan: 'pro', seats: 6 })
    expect((await conversations.get(1)).custom_attributes).toEqual(merged)
    expect(lines().slice(0, -1)).toEqual(expected)
  })

  it.each([
    ['4.16.2', ['GET /api', 'GET /conversations/1', 'POST /conversations/1/custom_attributes']],
    ['4.17.0', ['GET /api', 'POST /conversations/1/destroy_custom_attributes']],
  ])('keeps the other attributes in a deletion at %s', async (version, expected) => {
    const { conversations, lines } = clientOf(version)

    await expect(conversations.deleteCustomAttributes(1, ['seats'])).resolves.toEqual({ plan: 'pro' })
    expect((await conversations.get(1)).custom_attributes).toEqual({ plan: 'pro' })
    expect(lines().slice(0, -1)).toEqual(expected)
  })

  it.each([
    ['4.17.0', [2, 1]],
    ['4.18.0', [1, 2]],
  ])('sorts what a filter finds, or not, at %s', async (version, ids) => {
    const { conversations } = clientOf(version)

    const { items } = await conversations.filter([], { sort_by: 'created_at_asc' })

    expect(items.map(({ id }) => id)).toEqual(ids)
  })
})
