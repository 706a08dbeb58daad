/** How the pages of a list follow each other. */

import type { PageRule } from '../operations/operation.ts'
import type { ListOptions } from '../options/request.ts'
import type { PageQuery, PageRules } from './page-source.ts'

/** The rules of a list with page numbers, or without pages. */
export function numberedPages<T, Meta>(
  rule: PageRule | undefined,
  { concurrency = 1, signal }: ListOptions,
): PageRules<T, Meta> {
  const next = (query: PageQuery) =>
    rule?.by !== 'page' || isGiven(query, rule.singlePageWith) ? null : withNextNumber(query)
  return { next, ahead: concurrency > 1 ? { concurrency, next: withNextNumber, signal } : undefined }
}

/** Throws a RangeError for a number of requests that is none. */
export function assertConcurrency({ concurrency = 1 }: ListOptions): void {
  if (Number.isInteger(concurrency) && concurrency > 0) return
  throw new RangeError(`concurrency must be a whole number from 1, got ${concurrency}`)
}

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function withNextNumber(query: PageQuery): PageQuery {
  // The server reads everything else as page 1.
  const page = Number(query.page)
  return { ...query, page: Number.isInteger(page) && page > 0 ? page + 1 : 2 }
}
