/** Lists with page numbers. */
import type { PageRule } from '../operations/operation.ts'
import type { ListOptions } from '../options/request.ts'
import type { PageQuery, PageRules } from './page-source.ts'

/** Returns the rules of a list with page numbers, or without pages. */
export function numberedPages<T, Meta>(
  rule: PageRule | undefined,
  { concurrency = 1, signal }: ListOptions,
): PageRules<T, Meta> {
  const next = (query: PageQuery) =>
    rule?.by !== 'page' || isGiven(query, rule.singlePageWith) ? null : nextPageQuery(query)
  return { next, ahead: concurrency > 1 ? { concurrency, next: nextPageQuery, signal } : undefined }
}

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function nextPageQuery(query: PageQuery): PageQuery {
  // The server reads everything else as page 1.
  const page = Number(query.page)
  return { ...query, page: Number.isInteger(page) && page > 0 ? page + 1 : 2 }
}
