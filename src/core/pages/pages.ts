/** Lists: page by page, or item by item. */
import { ApiPromise } from '../response/api-promise.ts'
import type { Listed, PageQuery, PageSource, PagesAhead } from './page-source.ts'
import { Prefetch } from './prefetch.ts'
import { SeenIds } from './seen-ids.ts'

/** The position of a page in its list. */
interface Position<T> {
  readonly query: PageQuery
  /** The ids on all earlier pages except the previous one. */
  readonly seen: SeenIds
  /** The items of the previous page. */
  readonly previous: readonly T[]
  /** How many items the first page had. */
  readonly fullLength: number | undefined
}

/** A page of a list; iterable over its items. */
export class Page<T, Meta> implements Iterable<T> {
  /** The items of this page, without those that an earlier page has already shown. */
  readonly items: readonly T[]
  /** What the response contains besides the items: counts, for instance. */
  readonly meta: Meta
  readonly #source: PageSource<T, Meta>
  readonly #following: Position<T> | null

  /** @internal */
  constructor(source: PageSource<T, Meta>, listed: Listed<T, Meta>, position: Position<T>) {
    const { query, fullLength = listed.items.length } = position
    const seen = position.seen.and(position.previous.map(idOf))
    const items = isRepetition(listed.items, position.previous) ? [] : unseen(listed.items, seen)
    this.items = items
    this.meta = listed.meta
    this.#source = source
    const isLast = listed.last || items.length === 0 || listed.items.length < fullLength
    const next = isLast ? null : source.next(query, listed)
    this.#following = next && { query: next, seen, previous: items, fullLength }
  }

  /**
   * Whether another page may follow. Page sizes are settings of the server, so only a page that is shorter than the
   * first, or that contains nothing new, is known to be the last.
   */
  get hasNextPage(): boolean {
    return this.#following !== null
  }

  /** Requests the page after this one; returns null when there is none. */
  async nextPage(): Promise<Page<T, Meta> | null> {
    if (!this.#following) return null
    return this.#after(await this.#source.request(this.#following.query).page())
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]()
  }

  /** Iterates over this page and those after it. @internal */
  async *walk(): AsyncGenerator<Page<T, Meta>, void, undefined> {
    if (this.#source.ahead) return yield* this.#walkAhead(this.#source.ahead)
    let page: Page<T, Meta> | null = this
    while (page) {
      yield page
      page = await page.nextPage()
    }
  }

  async *#walkAhead(ahead: PagesAhead): AsyncGenerator<Page<T, Meta>, void, undefined> {
    if (!this.#following) return yield this
    const prefetch = new Prefetch(this.#source, ahead, this.#following.query)
    try {
      let page: Page<T, Meta> | null = this
      while (page) {
        if (page.#following) prefetch.fill()
        yield page
        page = page.#following && page.#after(await prefetch.take())
      }
    } finally {
      prefetch.cancel()
    }
  }

  #after(listed: Listed<T, Meta>): Page<T, Meta> | null {
    if (!this.#following) return null
    const page = new Page(this.#source, listed, this.#following)
    return page.items.length > 0 ? page : null
  }
}

// Lists change while they are read: an item that moves to the next page appears there again.
function unseen<T>(items: readonly T[], seen: SeenIds): readonly T[] {
  const here = new Set<unknown>()
  const shown: T[] = []
  for (const item of items) {
    const id = idOf(item)
    if (id !== undefined) {
      if (here.has(id) || seen.has(id)) continue
      here.add(id)
    }
    shown.push(item)
  }
  return shown
}

// For a server that ignores the page number: items without ids are only recognised by the page as a whole.
function isRepetition(items: readonly unknown[], previous: readonly unknown[]): boolean {
  const hasNoIds = previous.length > 0 && previous.every((item) => idOf(item) === undefined)
  return hasNoIds && JSON.stringify(items) === JSON.stringify(previous)
}

const noIds = new SeenIds()

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? (item.id ?? undefined) : undefined
}

/**
 * A requested list. Awaiting it returns the first page; `for await` iterates over the items of all pages, requesting
 * each page when it is reached. Lists that the server returns whole have one page.
 *
 * A list can change while it is read. An item that moves to a later page is not returned twice; one that moves to an
 * earlier page is missed. Where every item counts, sort by something that does not change (`created_at`), and collect
 * the items with `toArray()` before you change what the list is sorted or filtered by.
 */
export class PagePromise<T, Meta> extends ApiPromise<Page<T, Meta>> implements AsyncIterable<T> {
  /** Returns a list that could not be requested. @internal */
  static rejected(error: unknown): PagePromise<never, never> {
    const failed = Promise.reject(error)
    return new PagePromise<never, never>(failed, () => failed)
  }

  /** Requests the first page of a list. @internal */
  static start<T, Meta>(source: PageSource<T, Meta>, query: PageQuery): PagePromise<T, Meta> {
    const { delivery, page } = source.request(query)
    return new PagePromise(delivery, async () => {
      return new Page(source, await page(), { query, seen: noIds, previous: [], fullLength: undefined })
    })
  }

  override get [Symbol.toStringTag](): string {
    return 'PagePromise'
  }

  /** Iterates over the pages, starting with the one that awaiting returns. */
  async *pages(): AsyncGenerator<Page<T, Meta>, void, undefined> {
    yield* (await this).walk()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page
  }

  /**
   * Collects the items of all pages; with `limit`, at most that many, and no more pages than needed.
   * @throws RangeError if limit is not a whole number from 0
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}): Promise<T[]> {
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && limit >= 0)) {
      throw new RangeError(`limit must be a whole number from 0, got ${limit}`)
    }
    const items: T[] = []
    for await (const page of this.pages()) {
      for (const item of page.items.slice(0, limit - items.length)) items.push(item)
      if (items.length >= limit) break
    }
    return items
  }
}
