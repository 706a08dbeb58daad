/** Parameters and their Ruby readings, as lists use them. */
import { toInteger } from '../../filter/ruby.ts'

/** What `params[name].present?` says. */
export function isPresent(value: string | null): value is string {
  return value !== null && /\P{White_Space}/u.test(value)
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
