import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { nextDue } from '../../../src/testing/time/due.ts'
import { requestsTo } from './requests.ts'

const start = 1_800_000_000
const version = '4.14.2'
let fake: FakeChatwoot
let clock: number
let received: { event: string; status: string }[]

const administrator = requestsTo(() => fake)('fake-user-token')
const snooze = (snoozed_until?: number) =>
  administrator('POST', '/conversations/1/toggle_status', { status: 'snoozed', snoozed_until })
const conversation = () => fake.state.conversations.get(1)

beforeEach(() => {
  clock = start
  const webhooks = [{ url: 'https://hooks.example.com/a', subscriptions: ['conversation_status_changed' as const] }]
  const data = { webhooks, conversations: [{ contact: 'Mara', says: 'Hello' }] }
  received = []
  const webhookFetch = async (request: Request) => {
    received.push(await request.json())
    return new Response()
  }
  fake = createFakeChatwoot({ now: () => clock, data, webhookFetch })
})

it('refuses to set the clock forward by milliseconds since 1970', async () => {
  await expect(fake.advanceTime(start * 1000)).rejects.toThrow(
    'seconds must be a number from 0, got 1800000000000, which looks like milliseconds',
  )
})

describe('a snoozed conversation', () => {
  it('opens when its time has come, and nobody is named', async () => {
    await snooze(start + 60)
    const before = fake.state.messages.get(1)?.length

    await fake.advanceTime(59)
    expect(conversation()?.status).toBe('snoozed')
    await fake.advanceTime(1)

    expect(conversation()).toMatchObject({ status: 'open', snoozed_until: null, updated_at: start + 60.001 })
    expect(fake.state.messages.get(1)).toHaveLength(before ?? 0)
    await fake.idle()
    expect(received.filter(({ status }) => status === 'open')).toMatchObject([
      { event: 'conversation_status_changed', id: 1 },
    ])
  })

  it('is open for a request that comes later, whoever moved the clock', async () => {
    await snooze(start + 60)
    clock += 60

    expect(await (await administrator('GET', '/conversations/1')).json()).toMatchObject({ status: 'open' })
  })

  it('is refused for a time that no database holds, as by the server', async () => {
    expect((await snooze(1e15)).status).toBe(500)
    expect([conversation()?.status, fake.unsupported]).toEqual(['open', []])
  })

  it('stays as it is without a time, and with one of more than three days ago', async () => {
    await snooze()
    expect(nextDue(fake.state, version)).toBeUndefined()

    await snooze(start - 4 * 24 * 3600)
    expect(nextDue(fake.state, version)).toBeUndefined()
    await fake.advanceTime(600)
    expect(conversation()?.status).toBe('snoozed')
  })
})

describe('a conversation in which nothing happens', () => {
  const settings = { auto_resolve_after: 120, auto_resolve_message: 'Good bye', auto_resolve_label: 'idle' }

  it('is resolved after the time that the account has set', async () => {
    Object.assign(fake.state.account.settings, settings)
    await fake.advanceTime(7200)
    expect(conversation()?.status).toBe('open')
    await fake.advanceTime(1)

    expect(conversation()).toMatchObject({ status: 'resolved', labels: ['idle'] })
    expect(fake.state.messages.get(1)?.slice(1)).toMatchObject([
      { content: 'Good bye', message_type: 3, sender: null },
      { content: 'Conversation was marked resolved by system due to 2 hours of inactivity', message_type: 2 },
    ])
  })

  it('stays open while the contact waits, if the account wants it so', async () => {
    Object.assign(fake.state.account.settings, settings, { auto_resolve_ignore_waiting: true })
    await fake.advanceTime(24 * 3600)

    expect(conversation()?.status).toBe('open')
  })
})

describe('parts of a second', () => {
  it('add up, and no time shows them', async () => {
    const fake = createFakeChatwoot({ now: () => start })
    await fake.advanceTime(0.5)
    await fake.visitor({ name: 'Mara' }).says('Hello')
    const { created_at } = await new Chatwoot(fake.options()).conversations.get(1)
    expect([fake.now(), created_at]).toEqual([start, start])

    await fake.advanceTime(0.5)
    expect(fake.now()).toBe(start + 1)
    await fake.close()
  })
})
