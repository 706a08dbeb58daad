import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listConversationLabels, listConversations, listMessages } from '../../../../generated/operations.ts'
import type { Connection } from '../../../../src/core/connection.ts'
import type { ListOptions } from '../../../../src/core/options/request.ts'
import { settled } from '../../../servers/held.ts'
import { answering } from '../../../servers/loopback.ts'

interface Item {
  readonly id?: number
  readonly name?: string
}

const ids = (...numbers: number[]): Item[] => numbers.map((id) => ({ id }))
const idsOf = (items: Iterable<Item>) => Array.from(items, ({ id }) => id)

type Answer = (page: number) => Response | Promise<Response>

/** A server whose list has these pages; `asked` lists the requested ones. */
function serverWith(
  pages: readonly (readonly Item[])[],
  answer: Answer = (page) => Response.json(bodyOf(pages, page)),
) {
  const asked: number[] = []
  const signals: (AbortSignal | undefined)[] = []
  const client = answering((request, init) => {
    const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
    asked.push(page)
    signals.push(init?.signal ?? undefined)
    return answer(page)
  })
  return { asked, signals, client }
}

const bodyOf = (pages: readonly (readonly Item[])[], page: number) => ({ items: pages[page - 1] ?? [], meta: { page } })

function list(client: Connection, query: object = {}, options?: ListOptions) {
  return client.pages(listConversations, { query }, readItems, options)
}

// The items here are made up, so that tests can show them: their type is not that of a conversation.
const readItems = (answer: unknown) => answer as { items: Item[]; meta: { page: number }; last?: boolean }

describe('a page', () => {
  it('is the result of awaiting a list: items, meta, and whether more may follow', async () => {
    const { client, asked } = serverWith([ids(1, 2), ids(3)])

    const page = await list(client)

    expect({ items: page.items, meta: page.meta, hasNextPage: page.hasNextPage }).toEqual({
      items: ids(1, 2),
      meta: { page: 1 },
      hasNextPage: true,
    })
    expect(idsOf(page)).toEqual([1, 2])
    expect(asked).toEqual([1])
  })

  it('names what was requested when it is printed', () => {
    expect(String(list(serverWith([ids(1)]).client))).toBe('[object PagePromise]')
  })

  it("leads to the next with that page's own meta, and at the end to null", async () => {
    const { client, asked } = serverWith([ids(1, 2), ids(3)])

    const second = await (await list(client)).nextPage()

    expect([second?.meta, second?.hasNextPage]).toEqual([{ page: 2 }, false])
    await expect(second?.nextPage()).resolves.toBeNull()
    expect(asked).toEqual([1, 2])
  })

  it('can be continued twice, with the same result', async () => {
    const { client } = serverWith([ids(1, 2), ids(3, 4), ids(5, 6)])
    const first = await list(client)

    for (const second of [await first.nextPage(), await first.nextPage()]) {
      expect(idsOf(second ?? [])).toEqual([3, 4])
      expect(idsOf((await second?.nextPage()) ?? [])).toEqual([5, 6])
    }
  })

  it('leads to null when the next page turns out empty', async () => {
    const { client } = serverWith([ids(1, 2)])

    await expect((await list(client)).nextPage()).resolves.toBeNull()
  })

  it('is requested with options of its own, and the rest of those of the list', async () => {
    const sent: [string | null, string | null][] = []
    const client = answering(({ headers }) => {
      sent.push([headers.get('X-List'), headers.get('X-Page')])
      return Response.json(bodyOf([ids(sent.length)], 1))
    })
    const ofList = new AbortController()
    const first = await list(client, {}, { headers: { 'X-List': 'a' }, signal: ofList.signal })
    ofList.abort()

    await expect(first.nextPage()).rejects.toThrow('the call was aborted')
    const second = await first.nextPage({ signal: new AbortController().signal })
    const third = await second?.nextPage({ signal: new AbortController().signal, headers: { 'X-Page': 'b' } })
    await expect(third?.nextPage({ signal: undefined })).rejects.toThrow('the call was aborted')

    expect(sent).toEqual([
      ['a', null],
      ['a', null],
      ['a', 'b'],
    ])
  })

  it('is available with its response', async () => {
    const { data, response } = await list(serverWith([ids(1)]).client).withResponse()

    expect([idsOf(data), response.status]).toEqual([[1], 200])
  })
})

describe('iterating a list', () => {
  it.each([
    ['an empty page', [ids(1, 2), ids(3, 4)], [1, 2, 3, 4], [1, 2, 3]],
    ['a page that is shorter than the first', [ids(1, 2), ids(3)], [1, 2, 3], [1, 2]],
    ['a page with nothing new', [ids(1, 2), ids(2, 1), ids(5, 6)], [1, 2], [1, 2]],
    ['an empty first page', [[]], [], [1]],
  ])('ends at %s', async (_, pages, items, requests) => {
    const { client, asked } = serverWith(pages)

    expect(idsOf(await list(client).toArray())).toEqual(items)
    expect(asked).toEqual(requests)
  })

  it('continues after a page that is longer than the first: sizes are settings of the server', async () => {
    const { client } = serverWith([ids(1), ids(2, 3), ids(4)])

    expect(idsOf(await list(client).toArray())).toEqual([1, 2, 3, 4])
  })

  it('skips items of earlier pages, and does not mistake the rest for a short page', async () => {
    const { client } = serverWith([ids(1, 2, 3), ids(3, 4, 5), ids(5, 6, 1), ids(7)])

    expect(idsOf(await list(client).toArray())).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([1, 3])('ends if a server ignores `page` and its items have no ids (concurrency %d)', async (concurrency) => {
    const { client, asked } = serverWith([], () => Response.json({ items: [{ name: 'a' }, { name: 'b' }], meta: {} }))

    await expect(list(client, {}, { concurrency }).toArray()).resolves.toEqual([{ name: 'a' }, { name: 'b' }])
    expect(asked.length).toBeLessThanOrEqual(1 + concurrency)
  })

  it('accepts a page of any size', async () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({ id: index + 1 }))

    await expect(list(serverWith([many, []]).client).toArray()).resolves.toHaveLength(200_000)
  })

  it('keeps items that have no id', async () => {
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
    const { client } = serverWith([[a, a], [a, b], [c]])

    await expect(list(client).toArray()).resolves.toEqual([a, a, a, b, c])
  })

  it('keeps items that are no objects', async () => {
    const items: unknown[] = [null, 'a', 7]
    const client = answering((request) => Response.json({ items: request.url.includes('page=2') ? ['a'] : items }))

    expect(await list(client).toArray()).toEqual([...items, 'a'])
  })

  it.each([0, -1, 1.5, Number.NaN, 'x'])(
    'is refused from page %s, for which the server returns the first',
    async (page) => {
      const { client, asked } = serverWith([ids(1)])

      await expect(list(client, { page })).rejects.toThrow(/^page must be a whole number from 1, got /)
      expect(asked).toEqual([])
    },
  )

  it("starts at the caller's page and keeps the rest of the query", async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(new URL(request.url).search)
      return Response.json(bodyOf([[], [], ids(1), ids(2)], urls.length + 2))
    })

    await list(client, { page: 3, status: 'all' }).toArray()

    expect(urls).toEqual(['?page=3&status=all', '?page=4&status=all', '?page=5&status=all'])
  })

  it.each([undefined, null])('starts at the first page if page is %s', async (page) => {
    const { client, asked } = serverWith([ids(1, 2), ids(3)])

    expect(idsOf(await list(client, { page }).toArray())).toEqual([1, 2, 3])
    expect(asked).toEqual([1, 2])
  })

  it.each([1, '1'])('continues from page %j, a number or a string', async (page) => {
    const { client, asked } = serverWith([ids(1, 2), ids(3)])

    expect(idsOf(await list(client, { page }).toArray())).toEqual([1, 2, 3])
    expect(asked).toEqual([1, 2])
  })

  it('does not judge `page` where a list has no page numbers', async () => {
    const { client, asked } = serverWith([ids(1)])
    const input = { path: { conversation_id: 1 }, query: { page: 'the-last' } }

    await client.pages(listConversationLabels, input as never, readItems) // its types have no query

    expect(asked).toEqual([Number.NaN])
  })

  it('requests later pages with what was given, whatever the caller changes after the call', async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(new URL(request.url).search)
      return Response.json(bodyOf([ids(1), ids(2), []], urls.length))
    })
    const labels = ['vip']
    const pages = list(client, { status: 'all', labels })

    labels.push('spam')
    await pages.toArray()

    expect(urls).toEqual(['', '&page=2', '&page=3'].map((page) => `?status=all&labels%5B%5D=vip${page}`))
  })

  it('requests later pages with what an instance of a class was when it was given', async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(new URL(request.url).search)
      return Response.json(bodyOf([ids(1), ids(2), []], urls.length))
    })
    const query = Object.assign(new (class Params {})(), { status: 'all' })
    const page = await list(client, query)

    query.status = 'open'
    await page.nextPage()

    expect(urls).toEqual(['?status=all', '?status=all&page=2'])
  })

  it('goes on after a page whose items the caller has taken out', async () => {
    const { client } = serverWith([ids(1, 2), ids(3, 4), ids(5)])
    const seen: number[] = []

    for await (const page of list(client).pages()) {
      seen.push(...idsOf(page).map(Number))
      Object.assign(page.items, { length: 0 })
    }

    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  it.each([60, 0])('has one page if the query makes the server return everything: %d', async (updated_within) => {
    const { client, asked } = serverWith([ids(1, 2), ids(1, 2)])

    expect(idsOf(await list(client, { updated_within }, { concurrency: 3 }).toArray())).toEqual([1, 2])
    expect(asked).toEqual([1])
  })

  it.each([undefined, null])(
    'has all its pages if what would make the server do that is %s',
    async (updated_within) => {
      const { client } = serverWith([ids(1, 2), ids(3)])

      expect(idsOf(await list(client, { updated_within }).toArray())).toEqual([1, 2, 3])
    },
  )

  it('has one page if the response says that it is the last', async () => {
    const { client, asked } = serverWith([ids(1)], () => Response.json({ items: ids(1), meta: {}, last: true }))

    await list(client).toArray()

    expect(asked).toEqual([1])
  })

  it('has one page if the operation has no pages', async () => {
    const { asked, client } = serverWith([ids(1, 2), ids(3)])

    await client.pages(listConversationLabels, { path: { conversation_id: 1 } }, readItems).toArray()

    expect(asked).toEqual([1])
  })

  it('requests a page when it is reached, and none after a break', async () => {
    const { client, asked } = serverWith([ids(1, 2), ids(3, 4), ids(5, 6)])

    for await (const { id } of list(client)) if (id === 3) break

    expect(asked).toEqual([1, 2])
  })

  it('yields whole pages, including the first', async () => {
    const metas = []
    for await (const { meta } of list(serverWith([ids(1, 2), ids(3)]).client).pages()) metas.push(meta)

    expect(metas).toEqual([{ page: 1 }, { page: 2 }])
  })

  it('stops at the limit of toArray without requesting more', async () => {
    const { client, asked } = serverWith([ids(1, 2), ids(3, 4), ids(5, 6)])

    expect(idsOf(await list(client).toArray({ limit: 3 }))).toEqual([1, 2, 3])
    expect(idsOf(await list(client).toArray({ limit: 2 }))).toEqual([1, 2])
    await expect(list(client).toArray({ limit: 0 })).resolves.toEqual([])
    expect(asked).toEqual([1, 2, 1, 1])
  })

  it.each([-1, 1.5, Number.NaN])('refuses %d as a limit', async (limit) => {
    await expect(list(serverWith([]).client).toArray({ limit })).rejects.toThrow(RangeError)
  })

  it('can be done twice: the first page is requested once', async () => {
    const { client, asked } = serverWith([ids(1, 2), ids(3)])
    const all = list(client)

    expect([idsOf(await all.toArray()), idsOf(await all.toArray())]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(asked).toEqual([1, 2, 2])
  })

  it('throws where it reaches the error, after the items before it', async () => {
    const { client } = serverWith([], (page) =>
      page === 2 ? new Response(null, { status: 500 }) : Response.json(bodyOf([ids(1, 2)], page)),
    )
    const seen: (number | undefined)[] = []
    const walk = async () => {
      for await (const { id } of list(client)) seen.push(id)
    }

    await expect(walk()).rejects.toMatchObject({ name: 'ServerError' })
    expect(seen).toEqual([1, 2])
  })

  it.each(['{"items":null}', '{"items":{}}', '{"items":"none"}'])(
    'is a DecodeError if a response has no list: %s',
    async (body) => {
      const { client } = serverWith([], () => new Response(body))

      await expect(list(client)).rejects.toMatchObject({ name: 'DecodeError', excerpt: body })
    },
  )
})

describe('prefetching', () => {
  const unhandled = vi.fn()
  beforeEach(() => void process.on('unhandledRejection', unhandled))
  afterEach(async () => {
    await settled()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  const pages = [ids(1, 2), ids(3, 4), ids(5, 6), ids(7, 8), ids(9)]

  it('keeps the order, whichever page arrives first', async () => {
    const arrived: number[] = []
    const waiting: (() => void)[] = []
    const { client } = serverWith(pages, async (page) => {
      // Three at a time, in reverse order.
      if (page > 1) {
        await new Promise<void>((resolve) => {
          waiting.unshift(resolve)
          if (waiting.length < 3) return
          setImmediate(() => {
            for (const answer of waiting.splice(0)) answer()
          })
        })
      }
      arrived.push(page)
      return Response.json(bodyOf(pages, page))
    })

    expect(idsOf(await list(client, {}, { concurrency: 3 }).toArray())).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(arrived).toEqual([1, 4, 3, 2, 7, 6, 5])
  })

  it('has no more requests in flight than allowed, and requests few beyond the end', async () => {
    let under = 0
    let most = 0
    const { client, asked } = serverWith(pages, async (page) => {
      under += 1
      most = Math.max(most, under)
      await settled()
      under -= 1
      return Response.json(bodyOf(pages, page))
    })

    await list(client, {}, { concurrency: 2 }).toArray()

    expect(most).toBe(2)
    expect(asked).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is aborted by a break', async () => {
    const { client, asked, signals } = serverWith(pages, (page) =>
      page === 1 ? Response.json(bodyOf(pages, 1)) : new Promise<Response>(() => {}),
    )

    for await (const { id } of list(client, {}, { concurrency: 3 })) if (id === 2) break

    expect(asked).toEqual([1, 2, 3, 4])
    expect(signals.slice(1).map((signal) => signal?.aborted)).toEqual([true, true, true])
  })

  it("is aborted by the caller's signal, whose reason it reports", async () => {
    const abort = new AbortController()
    const { client } = serverWith(pages, (page) => {
      if (page === 1) return Response.json(bodyOf(pages, 1))
      abort.abort('enough')
      throw new DOMException('aborted', 'AbortError')
    })

    await expect(list(client, {}, { concurrency: 3, signal: abort.signal }).toArray()).rejects.toMatchObject({
      name: 'AbortError',
      cause: 'enough',
    })
  })

  it('requests nothing more if the signal was aborted before the iteration', async () => {
    const abort = new AbortController()
    const { client, asked } = serverWith(pages)
    const first = list(client, {}, { concurrency: 3, signal: abort.signal })
    await first
    abort.abort('enough')

    await expect(first.toArray()).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' })
    expect(asked).toEqual([1])
  })

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController()

    await list(serverWith(pages).client, {}, { concurrency: 3, signal }).toArray()

    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('throws an error where the iteration reaches its page, and none if it ends before', async () => {
    const { client } = serverWith(pages, (page) =>
      page === 3 ? new Response(null, { status: 503 }) : Response.json(bodyOf(pages, page)),
    )
    const seen: (number | undefined)[] = []
    const walk = async () => {
      for await (const { id } of list(client, {}, { concurrency: 4 })) seen.push(id)
    }

    await expect(walk()).rejects.toMatchObject({ name: 'ServerError', status: 503 })
    expect(seen).toEqual([1, 2, 3, 4])
    await expect(list(client, {}, { concurrency: 4 }).toArray({ limit: 4 })).resolves.toHaveLength(4)
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a concurrency of %d as a rejection',
    async (concurrency) => {
      await expect(list(serverWith(pages).client, {}, { concurrency })).rejects.toThrow(RangeError)
    },
  )
})

describe('a list by cursor', () => {
  const byCursor = (client: Connection) =>
    client.pagesByCursor(
      listMessages,
      { path: { conversation_id: 7 }, query: { before: 7 } },
      readItems,
      ({ items }, query) => ({ ...query, before: items.at(-1)?.id }),
    )

  it('requests the next page with the query of the resource', async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(new URL(request.url).search)
      return Response.json(bodyOf([ids(6, 5), ids(4, 3), ids(2)], urls.length))
    })

    expect(idsOf(await byCursor(client).toArray())).toEqual([6, 5, 4, 3, 2])
    expect(urls).toEqual(['?before=7', '?before=5', '?before=3'])
  })

  it('continues after the items of the server, whatever the caller has made of them', async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(new URL(request.url).search)
      return Response.json(bodyOf([ids(6, 5), ids(4)], urls.length))
    })
    const page = await byCursor(client)

    for (const item of page.items) Object.assign(item, { id: 99 })
    await page.nextPage()

    expect(urls).toEqual(['?before=7', '?before=5'])
  })

  it('ends with the last page, whatever the response counts', async () => {
    const urls: string[] = []
    const client = answering((request) => {
      urls.push(request.url)
      return Response.json({ items: ids(2, 1), meta: {}, total: 9 })
    })
    const input = { path: { conversation_id: 7 } }
    const next = (_: unknown, query: object) => (urls.length < 9 ? query : null)

    expect(idsOf(await client.pagesByCursor(listMessages, input, readItems, next).toArray())).toEqual([2, 1])
    expect(urls).toHaveLength(2)
  })

  it('ends if the resource returns null', async () => {
    const { client, asked } = serverWith([ids(2, 1)])
    const input = { path: { conversation_id: 7 } }

    await client.pagesByCursor(listMessages, input, readItems, () => null).toArray()

    expect(asked).toEqual([1])
  })
})
