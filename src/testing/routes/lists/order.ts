/** Sorted rows, page by page, without sorting again for each page. */
import { pageNumber } from './parameters.ts'

interface Row {
  id: number
}

// A kept order is nearly always still correct, and sorting a sorted list takes one pass.
const kept = new WeakMap<ReadonlyMap<number, Row>, Map<string, Row[]>>()

/** @param name the name of the order, under which the sorted rows are kept */
export function inOrder<T extends Row>(
  rows: ReadonlyMap<number, T>,
  name: string,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const orders = kept.get(rows) ?? new Map<string, Row[]>()
  kept.set(rows, orders)
  const before = orders.get(name) as T[] | undefined // rows of this very map were put there
  // Not taken by their ids: who takes rows is watched, as they may change them.
  const present = new Set(rows.values())
  const isCurrent = before?.length === rows.size && before.every((row) => present.has(row))
  const order = before && isCurrent ? before : [...rows.values()]
  order.sort(compare)
  orders.set(name, order)
  return order
}

/** Pages count from 1; anything that is not a page number means the first. */
export function pageOf<T>(rows: readonly T[], page: unknown, size: number): T[] {
  const number = Math.max(pageNumber(page, size) ?? 1, 1)
  return rows.slice((number - 1) * size, number * size)
}

/** Compares values that may be missing; missing values come last in either direction. */
export function nullsLast<T>(value: (row: T) => number | string | null | undefined, descending = false) {
  return (a: T, b: T): number => {
    const first = value(a) ?? null
    const second = value(b) ?? null
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    const order = first < second ? -1 : Number(first > second)
    return descending ? -order : order
  }
}
