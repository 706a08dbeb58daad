/** Responses that wrap what was asked for: `{ payload }`, and for many lists `{ payload, meta }`. */
import type { Listed } from '../core/pages/page-source.ts'

export function payloadOf<T>({ payload }: { readonly payload: T }): T {
  return payload
}

interface PayloadPage<T, Meta> {
  readonly payload: readonly T[]
  readonly meta: Meta
}

export function readPage<T, Meta>({ payload, meta }: PayloadPage<T, Meta>): Listed<T, Meta> {
  return { items: payload, meta }
}

/** Reads a page whose `meta` has the number of items on all pages as `total_count`. */
export function readCounted<T, Meta extends { readonly total_count: number }>(
  answer: PayloadPage<T, Meta>,
): Listed<T, Meta> {
  return { ...readPage(answer), total: answer.meta?.total_count }
}
