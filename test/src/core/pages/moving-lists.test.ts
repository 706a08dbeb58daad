/** Lists that change while they are read, where the server says how many items there are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listConversations } from '../../../../generated/operations.ts'
import type { ListOptions } from '../../../../src/core/options/request.ts'
import { answering } from '../../../servers/loopback.ts'

interface Item {
  readonly id: number
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1)
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)

interface Moving {
  readonly ids: number[]
  readonly size: number
  /** Called before every request but the first, with its number from 1. */
  readonly move?: (request: number) => void
  readonly total?: (page: number) => unknown
  /** From this page on, there is no answer. */
  readonly silentFrom?: number
}

/** A list of this server; `asked` says which pages were requested. */
function moving({ ids, size, move, total = () => ids.length, silentFrom = 99 }: Moving) {
  const asked: number[] = []
  const silent: (AbortSignal | undefined)[] = []
  const client = answering((request, init) => {
    if (asked.length > 0) move?.(asked.length)
    const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
    asked.push(page)
    if (page >= silentFrom) {
      silent.push(init?.signal ?? undefined)
      return new Promise<Response>(() => {})
    }
    const items = ids.slice((page - 1) * size, page * size).map((id) => ({ id }))
    return Response.json({ items, meta: { page }, total: total(page) })
  })
  const read = (answer: unknown) => answer as { items: Item[]; meta: { page: number }; total: number }
  const list = (options?: ListOptions, query: object = {}) => client.pages(listConversations, { query }, read, options)
  return { asked, silent, list }
}

/** Moves an item to the front of the list, as activity does. */
function toFront(ids: number[], id: number): void {
  ids.splice(ids.indexOf(id), 1)
  ids.unshift(id)
}

describe('a walk through a list that counts', () => {
  it.each([1, 3])('requests nothing more if all were shown (concurrency %d)', async (concurrency) => {
    const { asked, list } = moving({ ids: upTo(7), size: 3 })

    expect(idsOf(await list({ concurrency }).toArray())).toEqual(upTo(7))
    expect(asked.slice(0, 3)).toEqual([1, 2, 3])
    expect(asked.length).toBeLessThanOrEqual(2 + concurrency)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it.each([1, 3])('shows an item that moved to a page already read (concurrency %d)', async (concurrency) => {
    const ids = upTo(8)
    const { list } = moving({ ids, size: 3, move: (request) => request === 1 && toFront(ids, 8) })

    const shown = idsOf(await list({ concurrency }).toArray())

    expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('goes back to the first page only as far as needed, and leaves out pages with nothing new', async () => {
    const ids = upTo(9)
    const { asked, list } = moving({
      ids,
      size: 3,
      move: (request) => request === 2 && ids.splice(3, 0, ...ids.splice(8)),
    })

    const pages: number[][] = []
    for await (const { items } of list().pages()) pages.push(idsOf(items))

    // Item 9 moved to the second page after that had been read; the fourth page is empty.
    expect(pages).toEqual([[1, 2, 3], [4, 5, 6], [7, 8], [9]])
    expect(asked).toEqual([1, 2, 3, 4, 1, 2])
  })

  it('shows what moved up when a program takes what it gets out of the list', async () => {
    const ids = upTo(10)
    const { list } = moving({ ids, size: 3 })
    const shown: number[] = []

    for await (const { id } of list()) {
      shown.push(id)
      ids.splice(ids.indexOf(id), 1)
    }

    expect(shown.sort((one, other) => one - other)).toEqual(upTo(10))
  })

  it('is continued by nextPage alike', async () => {
    const ids = upTo(6)
    const { list } = moving({ ids, size: 3, move: (request) => request === 1 && toFront(ids, 6) })

    const second = await (await list()).nextPage()
    const third = await second?.nextPage()

    expect([second, third].map((page) => idsOf(page?.items ?? []))).toEqual([[4, 5], [6]])
    expect([second?.hasNextPage, third?.hasNextPage]).toEqual([true, false])
  })

  it('goes on after a short page in the middle', async () => {
    const pages = [[1, 2, 3], [4, 5], [6, 7, 8], [9]]
    const client = answering((request) => {
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
      return Response.json((pages[page - 1] ?? []).map((id) => ({ id })))
    })
    const read = (items: unknown) => ({ items: items as Item[], meta: undefined, total: 9 })

    const items = await client.pages(listConversations, {}, read).toArray()

    expect(idsOf(items)).toEqual(upTo(9))
  })

  it('goes on after a page with nothing new while the pages had no place for all items', async () => {
    const ids = upTo(9)
    const move = (request: number) => request === 1 && ids.splice(0, 6, 4, 5, 6, 3, 2, 1)
    const { asked, list } = moving({ ids, size: 3, move })

    expect(idsOf(await list().toArray())).toEqual([1, 2, 3, 7, 8, 9, 4, 5, 6])
    expect(asked).toEqual([1, 2, 3, 4, 1])
  })

  it('ends a pass at a page with nothing new when the pages had a place for all items', async () => {
    const ids = upTo(6)
    const { asked, list } = moving({
      ids,
      size: 3,
      move: (request) => request === 1 && ids.splice(0, 6, 4, 5, 6, 3, 2, 1),
    })

    expect(idsOf(await list().toArray())).toEqual(upTo(6))
    expect(asked).toEqual([1, 2, 1])
  })

  it('requests nothing more if more were shown than the server counts', async () => {
    const { asked, list } = moving({ ids: upTo(5), size: 3, total: () => 3 })

    expect(idsOf(await list().toArray())).toEqual(upTo(5))
    expect(asked).toEqual([1, 2])
  })

  it('ends if a server shows two pages in turn and counts more', async () => {
    let requests = 0
    const client = answering(() => {
      requests += 1
      if (requests > 200) throw new Error('too many requests')
      return Response.json(requests % 2 === 1 ? [{ id: 1 }, { id: 2 }] : [{ id: 3 }, { id: 4 }])
    })
    const read = (items: unknown) => ({ items: items as Item[], meta: undefined, total: 9 })

    expect(idsOf(await client.pages(listConversations, {}, read).toArray())).toEqual(upTo(4))
  })

  it('shows what joined the list where it had already been', async () => {
    const ids = upTo(6)
    const { asked, list } = moving({ ids, size: 3, move: (request) => request === 1 && ids.unshift(8, 7) })

    expect(idsOf(await list().toArray())).toEqual([1, 2, 3, 4, 5, 6, 8, 7])
    expect(asked).toEqual([1, 2, 3, 4, 1])
  })

  it('stops when it is left', async () => {
    const ids = upTo(6)
    const { asked, list } = moving({ ids, size: 3, move: (request) => request === 1 && toFront(ids, 6) })

    for await (const { id } of list()) if (id === 5) break

    expect(asked).toEqual([1, 2])
    await expect(list().toArray({ limit: 5 })).resolves.toHaveLength(5)
    expect(asked).toEqual([1, 2, 1, 2])
  })

  it('aborts the requests ahead of a pass that has ended, and of one that is left', async () => {
    const ids = upTo(8)
    const move = (request: number) => request === 1 && toFront(ids, 8)
    const { asked, silent, list } = moving({ ids, size: 2, silentFrom: 6, move })

    for await (const { id } of list({ concurrency: 4 })) if (id === 8) break

    expect(asked.filter((page) => page === 1)).toHaveLength(2)
    expect(silent.length).toBeGreaterThan(0)
    expect(silent.every((signal) => signal?.aborted)).toBe(true)
  })

  it('ends after one more pass if the server counts what it does not show', async () => {
    const { asked, list } = moving({ ids: upTo(5), size: 3, total: () => 12 })

    expect(idsOf(await list().toArray())).toEqual(upTo(5))
    expect(asked).toEqual([1, 2, 3, 1, 2, 3])
  })

  it('ends although the list keeps moving and the count is wrong', async () => {
    const ids = upTo(10)
    const { asked, list } = moving({ ids, size: 3, total: () => 12, move: () => toFront(ids, ids[9] ?? 0) })

    expect(idsOf(await list().toArray()).sort((one, other) => one - other)).toEqual(upTo(10))
    expect(asked.length).toBeLessThan(100)
  })

  it('ends after three passes without a find if as many items keep joining where it has been', async () => {
    const ids = upTo(10)
    const { asked, list } = moving({ ids, size: 3, move: () => ids.length < 200 && ids.unshift(ids.length + 1) })

    expect(idsOf(await list().toArray())).toEqual(expect.arrayContaining(upTo(10)))
    expect(asked.filter((page) => page === 1)).toHaveLength(1 + 3)
  })

  it('ends soon if items leave the list before they are reached', async () => {
    const ids = upTo(6)
    const { asked, list } = moving({ ids, size: 3, move: (request) => request === 1 && ids.pop() })

    expect(idsOf(await list().toArray())).toEqual(upTo(5))
    expect(asked).toEqual([1, 2, 3, 1, 2])
  })

  it.each([
    ['does not count', () => undefined],
    ['returns no number', () => null],
    ['returns a string', () => '9'],
    ['returns a fraction', () => 9.5],
  ])('ends as before if the server %s', async (_, total) => {
    const { asked, list } = moving({ ids: upTo(5), size: 3, total })

    expect(idsOf(await list().toArray())).toEqual(upTo(5))
    expect(asked).toEqual([1, 2])
  })

  it('does not compare the count with a part of the list', async () => {
    const { asked, list } = moving({ ids: upTo(8), size: 3 })

    expect(idsOf(await list({}, { page: 2 }).toArray())).toEqual([4, 5, 6, 7, 8])
    expect(idsOf(await list({}, { updated_within: 60 }).toArray())).toEqual([1, 2, 3])
    expect(asked).toEqual([2, 3, 1])
  })

  it('does not compare the count with a list that the server returns whole, though it is empty', async () => {
    const { asked, list } = moving({ ids: [], size: 3, total: () => 8 })

    expect(await list({}, { updated_within: 60 }).toArray()).toEqual([])
    expect(asked).toEqual([1])
  })

  it.each([{ name: 'b' }, { id: 8 }])('does not show items without ids twice, the last one being %j', async (last) => {
    const first = [{ name: 'a' }, { id: 7 }]
    const client = answering((request) => Response.json(request.url.includes('page=2') ? [last] : first))
    const read = (items: unknown) => ({ items: items as object[], meta: undefined, total: 9 })

    expect(await client.pages(listConversations, {}, read).toArray()).toEqual([...first, last])
  })
})

interface Restless {
  readonly ids: number[]
  /** The count of a response, by its number from 0; each pass has two. */
  readonly total: (request: number) => number | undefined
  /** Called before each pass but the first, with its number. */
  readonly change?: (ids: number[], pass: number) => void
}

/** How many passes go through a list whose order is another one in each of them, and that never shows all it counts. */
async function passesThrough({ ids, total, change }: Restless): Promise<number> {
  let requests = 0
  const move = (request: number) => {
    requests = request
    if (request > 200) throw new Error('the walk does not end')
    if (request % 2 === 1) return
    ids.reverse()
    change?.(ids, request / 2 + 1)
  }
  const { asked, list } = moving({ ids, size: 9, total: () => total(requests), move })
  await list().toArray()
  return asked.filter((page) => page === 1).length
}

describe('a walk through a list that keeps moving and never shows all it counts', () => {
  it.each<[string, Restless]>([
    ['nothing has ever left or joined', { ids: [1, 2], total: () => 5 }],
    ['only the first page of a pass says how many', { ids: [1, 2], total: (request) => (request % 2 ? undefined : 5) }],
    ['the rest joined long ago', { ids: [1, 2], total: (request) => (request === 0 ? 2 : 5) }],
    [
      'what is found is less than what joined meanwhile',
      {
        ids: [1, 2],
        total: (request) => 5 + 2 * Math.floor((request + 2) / 4),
        change: (ids, pass) => pass % 2 === 1 && ids.push(ids.length + 1),
      },
    ],
  ])('ends after ten passes in a row without a find if %s', async (_, list) => {
    expect(await passesThrough(list)).toBe(1 + 10)
  })

  it('does not take another order of strings for a list that stands still', async () => {
    const items = [{ id: 'a' }, { id: 'b' }]
    let passes = 0
    const client = answering((request) => {
      if (request.url.includes('page=2')) return Response.json([])
      passes += 1
      if (passes > 20) throw new Error('the walk does not end')
      return Response.json(items.reverse())
    })
    const read = (answer: unknown) => ({ items: answer as { id: string }[], meta: undefined, total: 5 })

    await client.pages(listConversations, {}, read).toArray()

    expect(passes).toBe(1 + 10)
  })

  it('ends after three if what is missing may have left', async () => {
    const change = (ids: number[]) => ids.splice(2)

    expect(await passesThrough({ ids: upTo(4), total: (request) => (request < 2 ? 8 : 3), change })).toBe(1 + 3)
  })
})

it.each([
  ['ids that are objects', [{ id: { a: 1 } }, { id: { a: 2 } }]],
  ['some ids that are null', [{ id: null }, { id: 7 }]],
])('ends if a server ignores `page`, also for %s', async (_, items) => {
  const asked: string[] = []
  const client = answering((request) => {
    asked.push(request.url)
    return Response.json({ items, meta: {} })
  })
  const read = (answer: unknown) => answer as { items: object[]; meta: object }

  await expect(client.pages(listConversations, {}, read).toArray()).resolves.toEqual(items)
  expect(asked).toHaveLength(2)
})

type Change = (ids: number[], at: number, to: number) => void

/** How a list changes, by what it is sorted by. */
const orders: Record<string, Change> = {
  'latest activity first': (ids, at) => ids.unshift(...ids.splice(at, 1)),
  'latest activity last': (ids, at) => ids.push(...ids.splice(at, 1)),
  'anything that changes, such as the priority': (ids, at, to) => ids.splice(to, 0, ...ids.splice(at, 1)),
  'nothing: ties in any order': (ids, at) => ids.reverse().push(...ids.splice(0, at)),
  'creation, the newest first': (ids) => ids.unshift(Math.max(...ids) + 1),
  'creation, the newest last': (ids) => ids.push(Math.max(...ids) + 1),
}

describe.each(Object.entries(orders))('a list sorted by %s', (_, change) => {
  it.each([1, 4])(
    'that changes at random shows each item that stays exactly once (concurrency %d)',
    async (concurrency) => {
      const moment = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 })
      const walks = fc.record({
        length: fc.integer({ min: 1, max: 80 }),
        size: fc.integer({ min: 5, max: 25 }),
        moments: fc.array(moment, { minLength: 1, maxLength: 40 }),
      })
      await fc.assert(
        fc.asyncProperty(walks, async ({ length, size, moments }) => {
          const ids = upTo(length)
          const move = (request: number) => {
            for (const [at, to] of moments[request] ?? []) change(ids, at % ids.length, to % ids.length)
          }

          const shown = idsOf(await moving({ ids, size, move }).list({ concurrency }).toArray())

          expect(new Set(shown).size).toBe(shown.length)
          expect(shown).toEqual(expect.arrayContaining(upTo(length)))
        }),
      )
    },
  )
})
