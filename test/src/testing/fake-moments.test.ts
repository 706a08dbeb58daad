/** The order of what happens within one second, and what shows it: the clock of these tests stands still. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot, where } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { isoTime } from '../../../src/testing/records/iso-time.ts'
import { nextMoment } from '../../../src/testing/records/moment.ts'
import { createWebhookHandler } from '../../../src/webhooks/index.ts'

const now = 1_800_000_000
const url = 'https://hooks.example.com/in'

let fake: FakeChatwoot
let chatwoot: Chatwoot
let heard: string[]

beforeEach(() => {
  heard = []
  const handler = createWebhookHandler({
    secret: 'fake-webhook-secret-1',
    toleranceSeconds: 1e9,
    on: {
      conversation_status_changed: ({ status }) => {
        heard.push(status)
      },
      contact_updated: ({ changed_attributes }) => {
        heard.push(...changed_attributes.flatMap(Object.keys))
      },
    },
  })
  fake = createFakeChatwoot({ now: () => now, data: { webhooks: [{ url }] }, webhookFetch: handler })
  chatwoot = new Chatwoot(fake.options())
})

afterEach(() => fake.close())

async function ids(list: AsyncIterable<{ id: number }>): Promise<number[]> {
  const found: number[] = []
  for await (const { id } of list) found.push(id)
  return found
}

describe('conversations of one second', () => {
  beforeEach(async () => {
    const visitor = fake.visitor({ name: 'Mara', email: 'mara@example.com' })
    await visitor.says('one')
    for (const content of ['two', 'three']) {
      await chatwoot.conversations.create({ inbox_id: 1, contact_id: 1, message: { content } })
    }
  })

  it('are in the order of their last activity', async () => {
    const open = [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }] as const

    expect(await ids(chatwoot.conversations.list())).toEqual([3, 2, 1])
    expect(await ids(chatwoot.conversations.list({ sort_by: 'created_at_desc' }))).toEqual([3, 2, 1])
    expect(await ids(chatwoot.conversations.filter([...open]))).toEqual([3, 2, 1])
    expect(await ids(chatwoot.contacts.conversations(1))).toEqual([3, 2, 1])

    await chatwoot.messages.send(1, 'newest')

    expect(await ids(chatwoot.conversations.list())).toEqual([1, 3, 2])
    expect(await ids(chatwoot.conversations.list({ sort_by: 'last_activity_at_asc' }))).toEqual([2, 3, 1])
    expect(await ids(chatwoot.contacts.conversations(1))).toEqual([1, 3, 2])
  })

  it('are unread again after another message', async () => {
    const unread = async () => (await chatwoot.conversations.get(2)).unread_count
    await chatwoot.messages.send(2, { content: 'first', message_type: 'incoming' })
    expect(await unread()).toBeGreaterThan(0)

    await chatwoot.conversations.markRead(2)
    expect(await unread()).toBe(0)
    await chatwoot.messages.send(2, { content: 'second', message_type: 'incoming' })

    expect(await unread()).toBe(1)
  })

  it('show whole seconds, and the date of their update with a fraction', async () => {
    await chatwoot.conversations.markRead(3)
    const conversation = await chatwoot.conversations.get(3)

    expect(conversation).toMatchObject({
      created_at: now,
      last_activity_at: now,
      timestamp: now,
      agent_last_seen_at: now,
      meta: { sender: { created_at: now, last_activity_at: now } },
      messages: [{ created_at: now, conversation: { last_activity_at: now } }],
    })
    expect(conversation.updated_at).toBeGreaterThan(now)
    expect(conversation.updated_at).toBeLessThan(now + 1)
    expect(await chatwoot.messages.list(1)).toMatchObject({ items: [{ created_at: now }] })
  })
})

it('a filter, which only reads, leaves the state as it is', async () => {
  await fake.visitor({ name: 'Mara' }).says('Hello')
  const before = structuredClone(fake.snapshot())

  await chatwoot.conversations.filter(where('status', 'equal_to', 'open')).toArray()
  await chatwoot.contacts.filter(where.contact('name', 'equal_to', 'Mara')).toArray()

  expect(fake.snapshot()).toEqual(before)
})

it('sorts contacts by the order in which they wrote', async () => {
  const [ann, bob] = ['Ann', 'Bob'].map((name) => fake.visitor({ name, email: `${name}@example.com` }))
  const names = async () => (await chatwoot.contacts.list({ sort: '-last_activity_at' })).items.map(({ name }) => name)

  await ann?.says('1')
  await bob?.says('2')
  expect(await names()).toEqual(['Bob', 'Ann'])
  await ann?.says('3')
  expect(await names()).toEqual(['Ann', 'Bob'])
})

describe('deliveries of one second', () => {
  it('are all different, so that a handler hears each', async () => {
    await fake.visitor({ name: 'Mara' }).says('Hello')
    for (const status of ['resolved', 'open', 'resolved'] as const) {
      await chatwoot.conversations.setStatus(1, status)
      await fake.idle()
    }
    for (const priority of ['high', null, 'high', null] as const) await chatwoot.conversations.setPriority(1, priority)
    await fake.idle()

    const bodies = fake.deliveries.map(({ rawBody }) => rawBody)
    expect(new Set(bodies).size).toBe(bodies.length)
    expect(heard.filter((one) => one === 'resolved' || one === 'open')).toEqual(['resolved', 'open', 'resolved'])
  })

  it('have an update of the contact for each incoming message', async () => {
    const visitor = fake.visitor({ name: 'Mara' })
    for (const content of ['one', 'two', 'three']) {
      const before = fake.deliveries.length
      await visitor.says(content)
      await fake.idle()
      expect(fake.deliveries.slice(before).map(({ event }) => event)).toContain('contact_updated')
    }
    expect(heard.filter((name) => name === 'last_activity_at')).toHaveLength(3)
  })
})

describe('a moment', () => {
  it('grows with each change and stays within its second', () => {
    const moments = { moments: { last: 0 } }
    const dates = Array.from({ length: 2000 }, () => nextMoment(moments, now))

    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b))
    expect(dates.slice(0, 2)).toEqual([now + 0.001, now + 0.002])
    expect(Math.floor(dates.at(-1) ?? 0)).toBe(now)
    moments.moments.last = now + 0.999999
    expect(nextMoment(moments, now)).toBe(now + 0.999999)
    expect(nextMoment(moments, now + 1)).toBe(now + 1.001)
  })

  // In 2038, a product of such a moment can be a little less than it should.
  it.each([
    [now, '2027-01-15T08:00:00.900Z'],
    [2_150_000_000, '2038-02-17T06:13:20.900Z'],
  ])('shows every millisecond in ISO: %d', (second, last) => {
    const moments = { moments: { last: 0 } }
    const dates = Array.from({ length: 900 }, () => isoTime(nextMoment(moments, second)))

    expect(new Set(dates).size).toBe(900)
    expect(dates.at(-1)).toBe(last)
  })

  it('is set back with the records', async () => {
    const first = await chatwoot.contacts.create({ name: 'Mara' })
    const created = fake.state.contacts.get(first.id)?.created_at
    fake.reset()
    await chatwoot.contacts.create({ name: 'Mara' })

    expect(fake.state.contacts.get(1)?.created_at).toBe(created)
  })
})
