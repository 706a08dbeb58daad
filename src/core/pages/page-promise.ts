/** A list that was requested. */
import { ApiPromise } from '../response/api-promise.ts'
import { Page } from './page.ts'
import type { PageQuery, PageSource } from './page-source.ts'

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
    return new PagePromise(delivery, async () => Page.first(source, await page(), query))
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
