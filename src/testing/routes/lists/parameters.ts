/** Query parameters and their Ruby readings, as lists use them. */
import { toInteger } from '../../filter/ruby.ts'

/** Of a parameter that was sent several times, the last counts. */
export function parameter(query: URLSearchParams, name: string): string | null {
  return query.getAll(name).at(-1) ?? null
}

/** What `params[name].present?` says. */
export function isPresent(value: string | null): value is string {
  return value !== null && /\P{White_Space}/u.test(value)
}

/** The page of a query, or of a body; a list if the query has `page[]`. */
export function pageParameter(query: URLSearchParams, body: Record<string, unknown> = {}): unknown {
  return query.has('page[]') ? query.getAll('page[]') : (parameter(query, 'page') ?? body.page)
}

const largestOffset = 2 ** 63

/** The number of a page, or undefined for a page that makes the server fail. */
export function pageNumber(page: unknown, size: number): number | undefined {
  if (page === undefined || page === null || page === false) return 1
  if (page === true || typeof page === 'object') return undefined
  const number = typeof page === 'number' ? Math.trunc(page) : toInteger(String(page))
  if (number * size >= largestOffset) return undefined
  return number
}
