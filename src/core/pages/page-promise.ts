/** A list that was requested. */
import { ApiPromise } from '../response/api-promise.ts'
import { Page } from './page.ts'
import type { PageQuery, PageSource } from './page-source.ts'

/**
 * A requested list. Awaiting it returns the first page; `for await` iterates over the items of all pages, requesting
 * each page when it is reached. Lists that the server returns whole have one page.
 *
 * A list can change while it is read. An item that moves to a later page is not returned twice. For one that moves to
 * an earlier page, the pages are requested again: only if the server counts more items than were shown, only until all
 * of them are, and without repeating any. It ends when the list has not changed since the pass before, or ten passes
 * in a row have found nothing that was missing (three, where it may have left the list).
 *
 * The server counts conversations (`list` without `q`, and `filter`), contacts (except a search since 4.11),
 * notifications, attachments, audit logs, reporting events and articles (without `status` and `author_id`), for lists
 * read from the first page. Elsewhere an item that moves to an earlier page is missed, as is one that a count cannot
 * show: another one joined the list when one left it. An order that does not change (`created_at`) needs the fewest
 * requests; and collect the items with `toArray()` before you change what the list is sorted or filtered by. Messages
 * are requested by id, and do not move.
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
