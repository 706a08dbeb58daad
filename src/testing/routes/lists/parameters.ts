/** Parameters and their Ruby readings, as lists use them. */
import { failure } from '../../exchange/answers.ts'
import { text } from '../../exchange/request.ts'
import type { Handler } from '../../exchange/router.ts'
import { strip, toInteger } from '../../filter/ruby.ts'

/** What is sought: the server trims it, or takes it as it is. */
export const trimmed = (sought: unknown): string => strip(text(sought) ?? '')
export const untouched = (sought: unknown): string => text(sought) ?? ''

/** The server fails on a NUL in what is sought: its database has no such strings. */
export function seeking(name: 'q' | 'search', read: (sought: unknown) => string, handler: Handler): Handler {
  return (exchange) => (read(exchange.request.params[name]).includes('\0') ? failure : handler(exchange))
}

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
