/** Where the pages of a list come from. */
import type { RequestOptions } from '../options/request.ts'
import type { Delivery } from '../response/api-promise.ts'

/** The part of a list that one response contains. */
export interface Listed<T, Meta> {
  readonly items: readonly T[]
  readonly meta: Meta
  /** True when the response itself says that no page follows. */
  readonly last?: boolean | undefined
  /** How many items all pages have together, where the response says it. */
  readonly total?: number | null | undefined
  /** The query of the page after this one, where it depends on the items; null when there is none. */
  readonly next?: PageQuery | null | undefined
}

/** The query of a request for a page, as the caller wrote it. */
export type PageQuery = { readonly [key: string]: unknown }

/** A page that has been requested. */
interface RequestedPage<T, Meta> {
  readonly delivery: Promise<Delivery>
  /** Reads its body. */
  page(): Promise<Listed<T, Meta>>
}

/** How the pages of a list follow each other. */
export interface PageRules<T, Meta> {
  /** Returns the query of the page after this one; null when there is none. */
  next(query: PageQuery, listed: Listed<T, Meta>): PageQuery | null
  /** Whether a walk that begins with this query shows as many items as `total` says. */
  isCounted?(start: PageQuery): boolean
  /** Present when pages should be requested before they are read. */
  readonly ahead?: PagesAhead | undefined
}

/** How the pages of one list are requested. */
export interface PageSource<T, Meta> {
  readonly rules: PageRules<T, Meta>
  /** `own` options are merged with those of the list, as `withOptions` merges them. */
  request(query: PageQuery, own?: RequestOptions): RequestedPage<T, Meta>
}

/** How pages are requested before they are read. */
export interface PagesAhead {
  /** How many requests may be in flight. */
  readonly concurrency: number
  /** Returns the query of the page after this one; only page numbers allow that without a response. */
  next(query: PageQuery): PageQuery
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined
}

/** Reads items and meta from a body; throws a DecodeError if it contains no list. */
export function listedOf<A, T, Meta>(
  delivery: Delivery,
  read: (answer: A) => Listed<T, Meta>,
  answer: A,
): Listed<T, Meta> {
  const isList = (listed: Listed<T, Meta>): listed is Listed<T, Meta> => Array.isArray(listed.items)
  return delivery.unwrapped(answer, read, 'but the response has no list', isList)
}

/** Returns a list that the server returns whole as its only page. */
export function onePage<T>(items: readonly T[]): Listed<T, undefined> {
  return { items, meta: undefined }
}
