/** One page of a list, and the way to the next. */
import type { RequestOptions } from '../options/request.ts'
import type { Listed, PageQuery, PageSource, PagesAhead } from './page-source.ts'
import { afterPage, firstPass, isOver, nextPass, type Pass } from './pass.ts'
import { Prefetch } from './prefetch.ts'
import { noItems, Tally } from './tally.ts'

/** The position of a page in its list. */
interface Position<T> {
  readonly query: PageQuery
  /** What the pages before it have shown. */
  readonly walk: Tally<T>
  readonly pass: Pass<T>
}

/** A page of a list; iterable over its items. */
export class Page<T, Meta> implements Iterable<T> {
  /** The items of this page, without those that an earlier page has already shown. */
  readonly items: readonly T[]
  /** What the response contains besides the items: counts, for instance. */
  readonly meta: Meta
  readonly #source: PageSource<T, Meta>
  readonly #listed: Listed<T, Meta>
  /** The position of this page, its items included. */
  readonly #position: Position<T>

  /** Returns the first page of a list. @internal */
  static first<T, Meta>(source: PageSource<T, Meta>, listed: Listed<T, Meta>, query: PageQuery): Page<T, Meta> {
    return new Page(source, listed, { query, walk: noItems, pass: firstPass(query) })
  }

  /** @internal */
  constructor(source: PageSource<T, Meta>, listed: Listed<T, Meta>, position: Position<T>) {
    const total = totalOf(source, listed, position.pass.start)
    const walk = new Tally(position.walk, listed.items, total)
    const pass = afterPage(position.pass, listed.items, walk, total)
    this.items = pass.isRepetition ? [] : walk.fresh
    this.meta = listed.meta
    this.#source = source
    this.#listed = listed
    // Not a closure that knows these: V8 kept one, with the items, until the next major garbage collection.
    this.#position = { query: position.query, walk, pass }
  }

  /**
   * Whether another page may follow. Page sizes are settings of the server, so only a page that is shorter than the
   * first, or that contains nothing new, is known to be the last; not even that where the server counts more items than
   * the pages have shown.
   */
  get hasNextPage(): boolean {
    return this.#following() !== null
  }

  /**
   * Requests the page after this one; returns null when there is none. Pages that show nothing new are left out: after
   * the last page of a list that has moved, the next may be one of the first.
   * @param options of this request; the rest are those of the list, such as its `signal`. Headers are merged by name
   */
  nextPage(options?: RequestOptions): Promise<Page<T, Meta> | null> {
    return this.#next(({ query }) => this.#source.request(query, options).page())
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]()
  }

  /** Iterates over this page and those after it. @internal */
  async *walk(): AsyncGenerator<Page<T, Meta>, void, undefined> {
    const { ahead } = this.#source.rules
    if (ahead) return yield* this.#walkAhead(ahead)
    let page: Page<T, Meta> | null = this
    while (page) {
      yield page
      page = await page.nextPage()
    }
  }

  async *#walkAhead(ahead: PagesAhead): AsyncGenerator<Page<T, Meta>, void, undefined> {
    const prefetch = new Prefetch(this.#source, ahead)
    try {
      let page: Page<T, Meta> | null = this
      while (page) {
        const following = page.#following()
        if (following) prefetch.fill(following.query, following.pass.number)
        yield page
        page = await page.#next(({ query, pass }) => prefetch.take(query, pass.number))
      }
    } finally {
      prefetch.cancel()
    }
  }

  async #next(request: (position: Position<T>) => Promise<Listed<T, Meta>>): Promise<Page<T, Meta> | null> {
    let position = this.#following()
    while (position) {
      const page: Page<T, Meta> = new Page(this.#source, await request(position), position)
      if (page.items.length > 0) return page
      position = page.#following()
    }
    return null
  }

  /** Returns the position of the page after this one; null when there is none. Most callers only want the items. */
  #following(): Position<T> | null {
    const { query, walk, pass } = this.#position
    if (pass.number > 1 && walk.missing === 0) return null
    if (!this.#listed.last && !isOver(pass)) {
      const next = this.#source.rules.next(query, this.#listed)
      return next && { query: next, walk, pass }
    }
    const again = nextPass(pass, walk)
    return again && { query: again.start, walk, pass: again }
  }
}

function totalOf<T, Meta>({ rules }: PageSource<T, Meta>, { total }: Listed<T, Meta>, start: PageQuery) {
  return Number.isInteger(total) && rules.isCounted?.(start) ? (total ?? undefined) : undefined
}
