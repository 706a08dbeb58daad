import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot } from '../../../src/clients/chatwoot.ts'
import { type CatchUpOptions, catchUp } from '../../../src/realtime/catch-up.ts'
import type { RealtimeGap } from '../../../src/realtime/gap.ts'
import type { ConversationData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { reasonOf } from '../../servers/held.ts'

const now = Date.UTC(2026, 10, 2, 12) / 1000
const minutes = (count: number) => now - count * 60

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 }))
afterEach(() => void vi.useRealTimers())

function desk(conversations: readonly ConversationData[], clock = now): FakeChatwoot {
  return createFakeChatwoot({ data: { conversations }, now: () => clock })
}

function clientOf(fake: FakeChatwoot): Chatwoot {
  return new Chatwoot({
    baseUrl: 'https://chat.test',
    accountId: 1,
    apiAccessToken: fake.token,
    fetch: (...given) => fake.fetch(...given),
  })
}

async function missedBy(fake: FakeChatwoot, gap: Partial<RealtimeGap>, options?: CatchUpOptions) {
  const missed: [number, ...(string | null)[]][] = []
  const given = { since: new Date(minutes(10) * 1000), ...gap }
  for await (const { conversation, messages } of catchUp(clientOf(fake), given, options)) {
    missed.push([conversation.id, ...messages.map(({ content }) => content)])
  }
  return missed.sort(([one], [other]) => one - other)
}

const old = { contact: 'Mara Lind', says: 'Hello', created_at: minutes(60) }

describe('catching up', () => {
  it('lists conversations of every status that were updated, with their new messages, the oldest first', async () => {
    const fake = desk([
      old,
      {
        ...old,
        messages: [
          { content: 'one', created_at: minutes(8) },
          { content: 'two', created_at: minutes(5) },
        ],
      },
      { ...old, status: 'resolved', messages: [{ content: 'Thanks', from: 2, created_at: minutes(3) }] },
      { contact: 'Jon Ek', says: 'New', created_at: minutes(2) },
    ])

    expect(await missedBy(fake, {})).toEqual([
      [2, 'one', 'two'],
      [3, 'Thanks'],
      [4, 'New'],
    ])
  })

  it('begins half a minute before the gap: events are sent late', async () => {
    const early = (seconds: number) => [{ content: `${seconds}`, created_at: minutes(10) - seconds }]
    const fake = desk([
      { ...old, messages: early(29) },
      { ...old, messages: early(31) },
    ])

    expect(await missedBy(fake, {})).toEqual([[1, '29']])
  })

  it('begins with the whole second in which the gap began', async () => {
    vi.setSystemTime(now * 1000 + 500)
    const fake = desk([{ ...old, messages: [{ content: '30', created_at: minutes(10) - 30 }] }])

    expect(await missedBy(fake, { since: new Date(minutes(10) * 1000 + 999) })).toEqual([[1, '30']])
  })

  it('reads no further than to the first message that is older', async () => {
    const before = Array.from({ length: 50 }, (_, index) => ({ content: 'old', created_at: minutes(50) + index }))
    const fake = desk([{ ...old, messages: [...before, { content: 'new', created_at: minutes(5) }] }])

    expect(await missedBy(fake, {})).toEqual([[1, 'new']])
    expect(fake.requests).toHaveLength(2)
  })

  it('leaves out messages that the connection has received', async () => {
    const messages = [
      { content: 'one', created_at: minutes(8) },
      { content: 'two', created_at: minutes(5) },
    ]
    const fake = desk([{ ...old, messages }])
    const one = fake.state.messages.get(1)?.find(({ content }) => content === 'one')

    expect(await missedBy(fake, { hasSeen: (id) => id === one?.id })).toEqual([[1, 'two']])
  })

  it('lists no messages of a conversation in which only something else changed', async () => {
    const fake = desk([old])
    await clientOf(fake).conversations.setCustomAttributes(1, { plan: 'pro' })
    const before = fake.requests.length

    expect(await missedBy(fake, {})).toEqual([[1]])
    expect(fake.requests).toHaveLength(before + 1)
  })

  it('lists no messages at all if they are not wanted', async () => {
    const fake = desk([{ ...old, created_at: minutes(2) }])

    expect(await missedBy(fake, {}, { messages: false })).toEqual([[1]])
    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v1/accounts/1/conversations'])
  })

  it.each([
    ['ahead of', 3600],
    ['behind', -3600],
  ])('is right when the clock of the server is %s this machine’s', async (_, ahead) => {
    const seed = [
      { ...old, created_at: minutes(9) + ahead },
      { ...old, created_at: minutes(11) + ahead },
    ]
    const fake = desk(seed, now + ahead)
    const since = new Date((minutes(10) + ahead) * 1000)

    expect(await missedBy(fake, { since, clockOffset: ahead * 1000 })).toEqual([[1, 'Hello']])
  })

  it('lists all pages of the messages', async () => {
    const messages = Array.from({ length: 50 }, (_, index) => ({ content: `${index}`, created_at: minutes(5) + index }))
    const fake = desk([{ ...old, messages }])

    expect(await missedBy(fake, {})).toEqual([[1, ...messages.map(({ content }) => content)]])
  })

  it('leaves out a conversation that is deleted meanwhile', async () => {
    const fake = desk([
      { ...old, created_at: minutes(2) },
      { ...old, created_at: minutes(1) },
    ])
    fake.failNext({ path: '/conversations/2/messages', status: 404 })

    expect(await missedBy(fake, {})).toEqual([[1, 'Hello']])
  })

  it('throws what a request rejects with', async () => {
    const fake = desk([{ ...old, created_at: minutes(2) }])
    const controller = new AbortController()
    controller.abort()

    expect(await reasonOf(missedBy(fake, {}, { signal: controller.signal }))).toMatchObject({ name: 'AbortError' })
  })

  it('throws what listing messages rejects with, unless the conversation is gone', async () => {
    const fake = desk([{ ...old, created_at: minutes(2) }])
    fake.failNext({ path: '/conversations/1/messages', status: 403 })

    expect(await reasonOf(missedBy(fake, {}))).toMatchObject({ status: 403 })
  })

  it('lists nothing for a signal that is aborted already, and no messages once it is', async () => {
    const fake = desk([
      { ...old, created_at: minutes(2) },
      { ...old, created_at: minutes(1) },
    ])
    const controller = new AbortController()
    const found = catchUp(clientOf(fake), { since: new Date(minutes(10) * 1000) }, { signal: controller.signal })
    await found.next()
    controller.abort()

    expect(await reasonOf(found.next())).toMatchObject({ name: 'AbortError' })
    const { signal } = controller
    expect(await reasonOf(missedBy(fake, {}, { signal, messages: false }))).toMatchObject({ name: 'AbortError' })
  })

  it('refuses a gap without a valid date', async () => {
    const fake = desk([])

    expect(await reasonOf(missedBy(fake, { since: new Date('soon') }))).toEqual(
      new TypeError('since must be a valid Date, got an object (Date)'),
    )
  })
})
