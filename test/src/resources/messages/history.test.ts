/** The whole history of a conversation, in both directions: each message once, none missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../../src/clients/chatwoot.ts'
import { historyServer, idsOf, oneTo, type Written } from '../../../servers/history-server.ts'

const ids = (history: readonly Written[]) => history.map(({ id }) => id)

describe('a walk through the messages', () => {
  it.each([0, 1, 19, 20, 21, 39, 40, 41, 45])('goes back to the beginning of %d messages', async (count) => {
    const { messages } = historyServer(oneTo(count))
    await expect(idsOf(messages.list(63))).resolves.toEqual(ids(oneTo(count)).reverse())
  })

  it.each([0, 1, 99, 100, 101, 200, 250])('goes forward to the end of %d messages', async (count) => {
    const { messages } = historyServer(oneTo(count))
    await expect(idsOf(messages.list(63, { order: 'oldest' }))).resolves.toEqual(ids(oneTo(count)))
  })

  it('reads a conversation of 5,000 messages with hardly more requests than it has pages', async () => {
    const back = historyServer(oneTo(5000))
    await expect(idsOf(back.messages.list(63))).resolves.toEqual(ids(oneTo(5000)).reverse())
    expect(back.queries.length).toBeLessThan((5000 / 20) * 1.06)

    const forward = historyServer(oneTo(5000))
    await expect(idsOf(forward.messages.list(63, { order: 'oldest' }))).resolves.toEqual(ids(oneTo(5000)))
    expect(forward.queries.length).toBeLessThan((5000 / 100) * 1.06)
  })

  it.each([10, 50, 1000])('reads 5,000 messages that came %d a second', async (perSecond) => {
    const dense = oneTo(5000).map(({ id }) => ({ id, at: 1_795_000_000_000 + (id * 1000) / perSecond }))
    const { messages, queries } = historyServer(dense)

    await expect(idsOf(messages.list(63))).resolves.toEqual(ids(dense).reverse())
    await expect(idsOf(messages.list(63, { order: 'oldest' }))).resolves.toEqual(ids(dense))
    // Each page repeats at most half of the one before.
    expect(queries.length).toBeLessThan((5000 / 10 + 5000 / 50) * 1.15)
  })

  it.each([
    [1, 1],
    [2, 3],
    [7, 4],
    [50, 10],
    [1000, 1000],
  ])('does not depend on the page sizes of the server: %d back, %d forward', async (pageSize, pageSizeAfter) => {
    const { messages } = historyServer(oneTo(123), { pageSize, pageSizeAfter })
    await expect(idsOf(messages.list(63))).resolves.toEqual(ids(oneTo(123)).reverse())
    await expect(idsOf(messages.list(63, { order: 'oldest' }))).resolves.toEqual(ids(oneTo(123)))
  })

  it('stays between before and after, both excluded, in either direction', async () => {
    const { messages, queries } = historyServer(oneTo(300))
    const between = ids(oneTo(300)).filter((id) => id > 50 && id < 200)

    await expect(idsOf(messages.list(63, { before: 200, after: 50 }))).resolves.toEqual(between.toReversed())
    await expect(idsOf(messages.list(63, { before: 200, after: 50, order: 'oldest' }))).resolves.toEqual(between)

    expect(queries.filter((query) => query.includes('before') && query.includes('after'))).toEqual([])
  })

  it('rejects with a DecodeError if a message has no id, by which the next page is found', async () => {
    const fetch = async () => Response.json({ meta: {}, payload: [{ id: 2 }, { content: 'no id' }] })
    const client = new Chatwoot({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token', fetch })

    await expect(client.messages.list(63).toArray()).rejects.toMatchObject({ name: 'DecodeError' })
  })

  it('refuses an unknown order', async () => {
    const { messages, queries } = historyServer(oneTo(3))
    // @ts-expect-error the orders are newest and oldest
    const promise = messages.list(63, { order: 'asc' })

    await expect(Promise.resolve(promise)).rejects.toThrow(
      new TypeError(`order must be 'newest' or 'oldest', got "asc"`),
    )
    expect(queries).toEqual([])
  })

  it('requests no further page once a page has passed the bound', async () => {
    const { messages, queries } = historyServer(oneTo(300))

    await expect(idsOf(messages.list(63, { after: 290 }))).resolves.toHaveLength(10)
    await expect(idsOf(messages.list(63, { before: 11, order: 'oldest' }))).resolves.toHaveLength(10)

    expect(queries).toEqual(['', 'after=0'])
  })

  it('finds messages of one moment whose order by id differs, right at a page border', async () => {
    // The 21st message from the end by time has a greater id than the 20th.
    const history = oneTo(40)
    const at = history[20]?.at ?? 0
    history[19] = { id: 21, at: at - 3 }
    history[20] = { id: 20, at }
    const { messages } = historyServer(history, { pageSizeAfter: 20 })

    await expect(idsOf(messages.list(63))).resolves.toEqual(ids(history).reverse())
    await expect(idsOf(messages.list(63, { order: 'oldest' }))).resolves.toEqual(ids(history))
  })

  it('finds the first message of two seconds if it has the greatest id, behind a page border', async () => {
    const start = 1_795_000_000_000
    const history = [
      { id: 21, at: start + 999 },
      { id: 19, at: start + 1001 },
      { id: 20, at: start + 2000 },
      ...Array.from({ length: 18 }, (_, index) => ({ id: 22 + index, at: start + 10_000 + index * 5000 })),
    ]
    const { messages } = historyServer(history)

    await expect(idsOf(messages.list(63))).resolves.toEqual(ids(history).reverse())
  })

  it('continues where the reader stopped, page by page', async () => {
    const { messages, queries } = historyServer(oneTo(45))

    const first = await messages.list(63)
    const second = await first.nextPage()

    expect(first.items).toHaveLength(20)
    expect(second?.items.map(({ id }) => id)).toEqual(ids(oneTo(25).slice(6)).reverse())
    expect(queries).toEqual(['', 'before=27'])
  })

  it('stops requesting when the reader stops', async () => {
    const { messages, queries } = historyServer(oneTo(5000))

    await expect(messages.list(63).toArray({ limit: 30 })).resolves.toHaveLength(30)

    expect(queries).toHaveLength(2)
  })
})

/** Histories in which neighbours of one moment may be ordered differently by id than by time. */
const histories = fc
  .array(fc.record({ gap: fc.nat(4), milliseconds: fc.integer({ min: 1, max: 3000 }), isSwapped: fc.boolean() }), {
    maxLength: 150,
  })
  .map((steps) => {
    const history: Written[] = []
    let last = { id: 0, at: 1_795_000_000_000 }
    for (const { gap, milliseconds } of steps) {
      last = { id: last.id + 1 + gap, at: last.at + milliseconds }
      history.push({ ...last })
    }
    for (let index = 1; index < history.length; index += 2) {
      const [one, other] = [history[index - 1], history[index]]
      if (one && other && steps[index]?.isSwapped && other.at - one.at <= 1000) {
        ;[one.id, other.id] = [other.id, one.id]
      }
    }
    return history
  })
const sizes = fc.record({ pageSize: fc.integer({ min: 4, max: 30 }), pageSizeAfter: fc.integer({ min: 4, max: 120 }) })

describe('whatever the history and the page sizes are', () => {
  it('both directions return each message once, in the order of time', async () => {
    await fc.assert(
      fc.asyncProperty(histories, sizes, async (history, options) => {
        const { messages } = historyServer(history, options)

        expect(await idsOf(messages.list(63))).toEqual(ids(history).reverse())
        expect(await idsOf(messages.list(63, { order: 'oldest' }))).toEqual(ids(history))
      }),
      { numRuns: 150 },
    )
  })

  it('messages that arrive meanwhile shift nothing', async () => {
    const arrivals = fc.array(fc.nat(40), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(histories, sizes, arrivals, async (before, options, counts) => {
        const growing = () => {
          const history = before.map((message) => ({ ...message }))
          const onAnswer = (requests: number) => {
            for (let left = counts[requests - 1] ?? 0; left > 0; left -= 1) {
              const id = Math.max(0, ...ids(history)) + 1
              history.push({ id, at: Math.max(1_795_000_000_000, ...history.map(({ at }) => at)) + 400 })
            }
          }
          return { history, ...historyServer(history, { ...options, onAnswer }) }
        }

        const back = growing()
        expect(await idsOf(back.messages.list(63))).toEqual(ids(before).reverse())

        const forward = growing()
        const walked = await idsOf(forward.messages.list(63, { order: 'oldest' }))
        expect(walked).toEqual(ids(forward.history).slice(0, walked.length))
        expect(walked.length).toBeGreaterThanOrEqual(before.length)
      }),
      { numRuns: 150 },
    )
  })
})
