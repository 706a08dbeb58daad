/** Where the pages of a list come from. */
import type { Delivery } from '../response/api-promise.ts'

/** What a response holds of a list. */
export interface Listed<T, Meta> {
  readonly items: readonly T[]
  readonly meta: Meta
  /** True when the answer itself says that no page follows. */
  readonly last?: boolean | undefined
}

/** The query of a request for a page, as its caller wrote it. */
export type PageQuery = { readonly [key: string]: unknown }

/** A page that has been requested. */
export interface RequestedPage<T, Meta> {
  readonly delivery: Promise<Delivery>
  /** Reads it. */
  page(): Promise<Listed<T, Meta>>
}

/** How the pages of a list follow each other. */
export interface PageRules<T, Meta> {
  /** The query of the page after this one; null when there is none. */
  next(query: PageQuery, listed: Listed<T, Meta>): PageQuery | null
  /** Present when pages are to be fetched before they are read. */
  readonly ahead?: PagesAhead | undefined
}

/** How the pages of one list are requested. */
export interface PageSource<T, Meta> extends PageRules<T, Meta> {
  request(query: PageQuery, signal?: AbortSignal): RequestedPage<T, Meta>
}

export interface PagesAhead {
  /** How many requests may be under way. */
  readonly concurrency: number
  /** The query of the page after this one, which only page numbers tell before there is an answer. */
  next(query: PageQuery): PageQuery
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined
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

/** A list that the server returns whole: one page. */
export function onePage<T>(items: readonly T[]): Listed<T, undefined> {
  return { items, meta: undefined }
}
