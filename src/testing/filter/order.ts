/** Sorts the matches, and cuts them into pages. */

import { crash } from './refusal.ts'
import type { ContactRow, ConversationRow } from './rows.ts'

export const pageSizes = { conversation: 25, contact: 15 }

type Compare<R> = (a: R, b: R) => number
type Column = (row: ContactRow) => string | null

/** In the order in which the server applies them, whatever order was sent. */
const sortable: Record<string, { column: Column; nullsLast: boolean }> = {
  email: { column: ({ email }) => email, nullsLast: false },
  name: { column: ({ name }) => name.toLowerCase(), nullsLast: true },
  phone_number: { column: ({ phone_number }) => phone_number, nullsLast: false },
  last_activity_at: { column: ({ last_activity_at }) => last_activity_at, nullsLast: true },
  created_at: { column: ({ created_at }) => created_at, nullsLast: true },
  company_name: { column: ({ additional_attributes }) => text(additional_attributes.company_name), nullsLast: true },
  city: { column: ({ additional_attributes }) => text(additional_attributes.city), nullsLast: true },
  country: { column: ({ additional_attributes }) => text(additional_attributes.country), nullsLast: true },
}

/** Latest activity first. */
export function compareConversations(a: ConversationRow, b: ConversationRow): number {
  return compareTexts(b.last_activity_at ?? '', a.last_activity_at ?? '')
}

/** By the keys of `sort`; without a key that the server knows, the order stays as it is. */
export function compareContacts(sort: unknown): Compare<ContactRow> {
  const directions = new Map<string, 1 | -1>()
  for (const word of typeof sort === 'string' ? sort.split(',') : []) {
    const isDescending = word.startsWith('-')
    const key = isDescending ? word.slice(1) : word
    if (!Object.hasOwn(sortable, key)) continue
    directions.set(key, isDescending ? -1 : 1)
  }
  const compares = Object.entries(sortable).flatMap(([key, { column, nullsLast }]): Compare<ContactRow>[] => {
    const direction = directions.get(key)
    return direction ? [(a, b) => compareColumns(column(a), column(b), direction, nullsLast)] : []
  })
  return (a, b) => compares.reduce((result, compare) => result || compare(a, b), 0)
}

/** Returns the rows of a page. */
export function pageOf<R>(rows: readonly R[], page: unknown, size: number): R[] {
  if (typeof page === 'object' && page !== null) crash()
  const number = Number.parseInt(String(page ?? 1), 10)
  if (Math.abs(number) >= 2 ** 63) crash()
  const start = (number > 0 ? number - 1 : 0) * size
  return rows.slice(start, start + size)
}

function compareColumns(a: string | null, b: string | null, direction: 1 | -1, nullsLast: boolean): number {
  if (a !== null && b !== null) return compareTexts(a, b) * direction
  return (Number(a === null) - Number(b === null)) * (nullsLast ? 1 : direction)
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
