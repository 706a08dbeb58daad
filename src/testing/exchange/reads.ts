/** Which parameters of a request nothing reads: the Chatwoot in memory would ignore them silently. */
import { isObject } from './request.ts'

export interface Reads {
  /** The same values; reads are noted. */
  readonly noted: Values
  /** Notes reads of other values with the same names. */
  alsoOf(values: Values): Values
  /** The names that were sent and not read. */
  unread(): string[]
  /** The names that were read, also if they were not sent. */
  read(): string[]
}

type Values = Record<string, unknown>
type Body = Readonly<Values>

/** What was noted inside of values, for `inside`. */
const innerReads = new WeakMap<object, { path: string; inner: Map<string, Reads> }>()

/**
 * Notes which keys are read. To copy them all counts as reading them, to ask which are there does not.
 * @param path of the values in those that were sent, with a dot
 */
export function readsOf(values: Values, path = ''): Reads {
  const unread = new Set(Object.keys(values))
  const read = new Set<string>()
  const inner = new Map<string, Reads>()
  const alsoOf = (others: Values) => {
    const noted = new Proxy(others, {
      get(target, key) {
        unread.delete(String(key))
        read.add(String(key))
        return Reflect.get(target, key)
      },
    })
    innerReads.set(noted, { path, inner })
    return noted
  }
  const names = () => [
    ...[...unread].map((key) => `${path}${key}`),
    ...[...inner.values()].flatMap((one) => one.unread()),
  ]
  return { noted: alsoOf(values), alsoOf, unread: names, read: () => [...read] }
}

/**
 * Returns the object at a key of a body, whose keys are noted, too: `{ label: { titel } }` is complained of as
 * `label.titel`. Without an object there, an empty one. What is stored whole is read from the body itself.
 */
export function inside(body: Body, key: string): Record<string, unknown> {
  const value = body[key]
  return isObject(value) ? notedIn(body, value, key) : {}
}

/** Returns the objects in the array at a key of a body, as `inside` does; without an array, none. */
export function insideEach(body: Body, key: string): Record<string, unknown>[] {
  const values = body[key]
  if (!Array.isArray(values)) return []
  return values.flatMap((value, index) => (isObject(value) ? [notedIn(body, value, `${key}[${index}]`)] : []))
}

function notedIn(body: Body, value: Record<string, unknown>, name: string): Record<string, unknown> {
  const outer = innerReads.get(body)
  if (!outer) return value
  const reads = outer.inner.get(name) ?? readsOf(value, `${outer.path}${name}.`)
  outer.inner.set(name, reads)
  return reads.noted
}
