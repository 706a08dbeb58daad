/** Lists with page numbers. */
import { describeValue } from '../errors/describe-value.ts'
import type { PageRule } from '../operations/operation.ts'
import type { ListOptions } from '../options/request.ts'
import type { PageQuery, PageRules } from './page-source.ts'

/** Returns the rules of a list with page numbers, or without pages. */
export function numberedPages<T, Meta>(
  rule: PageRule | undefined,
  { concurrency = 1, signal }: ListOptions,
): PageRules<T, Meta> {
  const hasPages = (query: PageQuery) => rule?.by === 'page' && !isGiven(query, rule.singlePageWith)
  return {
    next: (query) => (hasPages(query) ? nextPageQuery(query) : null),
    isCounted: (start) => hasPages(start) && pageOf(start) === 1,
    ahead: concurrency > 1 ? { concurrency, next: nextPageQuery, signal } : undefined,
  }
}

/** Throws a TypeError for a page that does not exist: the server would silently return the first one. */
export function assertPage(rule: PageRule | undefined, { page }: PageQuery): void {
  if (rule?.by !== 'page' || page === undefined || page === null) return
  if (Number.isInteger(Number(page)) && Number(page) > 0) return
  throw new TypeError(`page must be a whole number from 1, got ${describeValue(page)}`)
}

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function pageOf({ page }: PageQuery): number {
  return Number(page ?? 1)
}

function nextPageQuery(query: PageQuery): PageQuery {
  return { ...query, page: pageOf(query) + 1 }
}
