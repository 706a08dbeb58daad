/** One page of a list, and the way to the next. */
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

  /** Returns the first page of a list. @internal */
  static first<T, Meta>(source: PageSource<T, Meta>, listed: Listed<T, Meta>, query: PageQuery): Page<T, Meta> {
    return new Page(source, listed, { query, seen: new SeenIds(), previous: [], fullLength: undefined })
  }

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

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? (item.id ?? undefined) : undefined
}
