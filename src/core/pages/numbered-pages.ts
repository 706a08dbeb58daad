/** How the pages of a list follow each other. */

import type { PageRule } from '../operations/operation.ts'
import type { ListOptions } from '../options/request.ts'
import type { Delivery } from '../response/api-promise.ts'
import type { Listed, PageQuery, PageSource } from './pages.ts'

/** The rules of a list with page numbers, or without pages. */
export function numberedPages<T, Meta>(
  rule: PageRule | undefined,
  { concurrency = 1, signal }: ListOptions,
): Omit<PageSource<T, Meta>, 'fetch'> {
  const next = (query: PageQuery) =>
    rule?.by !== 'page' || isGiven(query, rule.singlePageWith) ? null : withNextNumber(query)
  return { next, ahead: concurrency > 1 ? { concurrency, next: withNextNumber, signal } : undefined }
}

/** Throws a RangeError for a number of requests that is none. */
export function checkConcurrency({ concurrency = 1 }: ListOptions): void {
  if (Number.isInteger(concurrency) && concurrency > 0) return
  throw new RangeError(`concurrency must be a whole number from 1, got ${concurrency}`)
}

/** Items and meta of an answer; throws a DecodeError when there is no list in it. */
export function listedOf<A, T, Meta>(
  delivery: Delivery,
  read: (answer: A) => Listed<T, Meta>,
  answer: A,
): Listed<T, Meta> {
  const isList = (listed: Listed<T, Meta>): listed is Listed<T, Meta> => Array.isArray(listed.items)
  return delivery.unwrapped(answer, read, 'without the list that belongs here', isList)
}

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function withNextNumber(query: PageQuery): PageQuery {
  // The server reads everything else as page 1.
  const page = Number(query.page)
  return { ...query, page: Number.isInteger(page) && page > 0 ? page + 1 : 2 }
}
