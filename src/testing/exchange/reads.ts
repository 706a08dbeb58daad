/** Which parameters and keys of a request nothing reads: the Chatwoot in memory would ignore them silently. */
import { isObject } from './request.ts'

export interface Reads<T> {
  /** The same values; reads are noted. */
  readonly noted: T
  /** The names that were sent and not read. */
  unread(): string[]
  /** The names that were read, also if they were not sent. */
  read(): string[]
}

type Body = Readonly<Record<string, unknown>>

/** What was noted inside of a body, for `inside`. */
const innerReads = new WeakMap<object, { path: string; inner: Map<string, Reads<Record<string, unknown>>> }>()

/**
 * Notes which keys of a body are read. To copy them all counts as reading them, to ask which are there does not.
 * @param path of the body in the one that was sent, with a dot
 */
export function readsOfBody(body: Record<string, unknown>, path = ''): Reads<Record<string, unknown>> {
  const unread = new Set(Object.keys(body))
  const read = new Set<string>()
  const inner = new Map<string, Reads<Record<string, unknown>>>()
  const noted = new Proxy(body, {
    get(target, key) {
      unread.delete(String(key))
      read.add(String(key))
      return Reflect.get(target, key)
    },
  })
  innerReads.set(noted, { path, inner })
  const names = () => [
    ...[...unread].map((key) => `${path}${key}`),
    ...[...inner.values()].flatMap((one) => one.unread()),
  ]
  return { noted, unread: names, read: () => [...read] }
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
  const reads = outer.inner.get(name) ?? readsOfBody(value, `${outer.path}${name}.`)
  outer.inner.set(name, reads)
  return reads.noted
}

/** Notes which query parameters are read. */
export function readsOfQuery(query: URLSearchParams): Reads<URLSearchParams> {
  const unread = new Set([...query.keys()])
  const read = new Set<string>()
  const note = (name: string) => {
    unread.delete(name)
    read.add(name)
  }
  class NotedQuery extends URLSearchParams {
    override get(name: string): string | null {
      note(name)
      return super.get(name)
    }
    override getAll(name: string): string[] {
      note(name)
      return super.getAll(name)
    }
    override has(name: string, value?: string): boolean {
      note(name)
      return value === undefined ? super.has(name) : super.has(name, value)
    }
  }
  return { noted: new NotedQuery(query), unread: () => [...unread], read: () => [...read] }
}
