/** Lists: a page at a time, or all of their items one after the other. */
import { ApiPromise } from '../response/api-promise.ts'
import type { Listed, PageQuery, PageSource, PagesAhead } from './page-source.ts'
import { Prefetch } from './prefetch.ts'
import { SeenIds } from './seen-ids.ts'

/** Where a page stands in its list. */
interface Position<T> {
  readonly query: PageQuery
  /** The ids on the pages before the one before it. */
  readonly seen: SeenIds
  /** What the page before it showed. */
  readonly shown: readonly T[]
  /** How many items the first page of the list had. */
  readonly fullLength: number | undefined
}

/** A page of a list. Iterating it gives its items. */
export class Page<T, Meta> implements Iterable<T> {
  /** What this page shows that no page before it has shown. */
  readonly items: readonly T[]
  /** What this page's answer says beside the items: counts, for instance. */
  readonly meta: Meta
  readonly #source: PageSource<T, Meta>
  readonly #following: Position<T> | null
  /** @internal */
  constructor(source: PageSource<T, Meta>, listed: Listed<T, Meta>, position: Position<T>) {
    const { query, fullLength = listed.items.length } = position
    const seen = position.seen.and(position.shown.map(idOf))
    const items = isRepetition(listed.items, position.shown) ? [] : unseen(listed.items, seen)
    this.items = items
    this.meta = listed.meta
    this.#source = source
    const isLast = listed.last || items.length === 0 || listed.items.length < fullLength
    const next = isLast ? null : source.next(query, listed)
    this.#following = next && { query: next, seen, shown: items, fullLength }
  }

  /**
   * Whether another page may follow. Page sizes are settings of the server, so only a page that is shorter than the
   * first, or that shows nothing new, is known to be the last.
   */
  get hasNextPage(): boolean {
    return this.#following !== null
  }

  /** Fetches the page after this one; null when there is none. */
  async nextPage(): Promise<Page<T, Meta> | null> {
    if (!this.#following) return null
    return this.#after(await this.#source.request(this.#following.query).page())
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]()
  }

  /** This page and those that follow, each when it is asked for. @internal */
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
    const answers = new Prefetch(this.#source, ahead, this.#following.query)
    try {
      let page: Page<T, Meta> | null = this
      while (page) {
        if (page.#following) answers.fill()
        yield page
        page = page.#following && page.#after(await answers.take())
      }
    } finally {
      answers.cancel()
    }
  }

  #after(listed: Listed<T, Meta>): Page<T, Meta> | null {
    if (!this.#following) return null
    const page = new Page(this.#source, listed, this.#following)
    return page.items.length > 0 ? page : null
  }
}

// Lists move while they are read: an item that slips to the next page is shown there again.
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

// What has no ids can only be known again by the whole page: of a server that takes no notice of its number.
function isRepetition(items: readonly unknown[], shown: readonly unknown[]): boolean {
  const isNameless = shown.length > 0 && shown.every((item) => idOf(item) === undefined)
  return isNameless && JSON.stringify(items) === JSON.stringify(shown)
}

const noIds = new SeenIds()

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? (item.id ?? undefined) : undefined
}

/**
 * A list that was asked for. Awaiting it gives its first page; `for await` gives the items of all pages, fetching each
 * page when it is reached.
 *
 * A list can change while it is read. What slips to a later page is not shown twice; what slips to an earlier page is
 * missed: sort by what does not change (`created_at`) where every item counts, and collect with `toArray()` before
 * changing what the list is sorted or filtered by.
 */
export class PagePromise<T, Meta> extends ApiPromise<Page<T, Meta>> implements AsyncIterable<T> {
  /** A list that could not be requested. @internal */
  static rejected(error: unknown): PagePromise<never, never> {
    const failed = Promise.reject(error)
    return new PagePromise<never, never>(failed, () => failed)
  }

  /** Requests the first page of a list. @internal */
  static start<T, Meta>(source: PageSource<T, Meta>, query: PageQuery): PagePromise<T, Meta> {
    const { delivery, page } = source.request(query)
    return new PagePromise(delivery, async () => {
      return new Page(source, await page(), { query, seen: noIds, shown: [], fullLength: undefined })
    })
  }

  override get [Symbol.toStringTag](): string {
    return 'PagePromise'
  }

  /** All pages, one after the other: the first is the one that awaiting gives. */
  async *pages(): AsyncGenerator<Page<T, Meta>, void, undefined> {
    yield* (await this).walk()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page
  }

  /**
   * The items of all pages. With `limit` no more than that many, and no page beyond the one that has the last of them.
   * Throws a RangeError for a limit that is no whole number from 0.
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
