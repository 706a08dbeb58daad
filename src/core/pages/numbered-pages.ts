/** Lists with page numbers. */
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

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function pageOf({ page }: PageQuery): number {
  const number = Number(page)
  // The server reads everything else as page 1.
  return Number.isInteger(number) && number > 0 ? number : 1
}

function nextPageQuery(query: PageQuery): PageQuery {
  return { ...query, page: pageOf(query) + 1 }
}
