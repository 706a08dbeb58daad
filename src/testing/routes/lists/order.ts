/** Sorted rows, page by page, without sorting again for each page. */
import { isSince } from '../../../helpers/server-version.ts'
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

/** What contacts can be sorted by. */
export interface SortableContact {
  name: string
  email: string | null
  phone_number: string | null
  created_at: number | string
  last_activity_at?: number | string | null
  additional_attributes: Record<string, unknown>
}

type Value = (row: SortableContact) => string | number | null | undefined

function place(key: string): Value {
  return ({ additional_attributes }) => {
    const value = additional_attributes[key]
    return typeof value === 'string' ? value : null
  }
}

/** In the order in which the server applies them, whatever order was sent. */
const contactOrders: readonly [name: string, value: Value, isNullFirstWhenDescending?: true][] = [
  ['email', ({ email }) => email, true],
  ['name', ({ name }) => name.toLowerCase()],
  ['phone_number', ({ phone_number }) => phone_number, true],
  ['last_activity_at', ({ last_activity_at }) => last_activity_at],
  ['created_at', ({ created_at }) => created_at],
  ['company', place('company_name')],
  ['company_name', place('company_name')],
  ['city', place('city')],
  ['country', place('country')],
]

/** Compares by the keys of `sort`; contacts that they do not tell apart are equal. */
export function compareContacts(sort: unknown, version: string) {
  const words = typeof sort === 'string' ? sort.split(',') : []
  const unknown = isSince(version, 4, 14) ? 'company' : 'company_name'
  const compares = contactOrders.flatMap(([name, value, isNullFirst]) => {
    const word = words.filter((sent) => sent === name || sent === `-${name}`).at(-1)
    if (word === undefined || name === unknown) return []
    const isDescending = word.startsWith('-')
    return [isDescending && isNullFirst ? reversed(nullsLast(value)) : nullsLast(value, isDescending)]
  })
  return (a: SortableContact, b: SortableContact) => compares.reduce((order, next) => order || next(a, b), 0)
}

function reversed<T>(compare: (a: T, b: T) => number) {
  return (a: T, b: T) => compare(b, a)
}
