/** The orders of contacts that `sort` names. */
import { isSince } from '../../../helpers/server-version.ts'
import { nullsLast } from '../lists/order.ts'

/** What contacts can be sorted by. */
interface SortableContact {
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
