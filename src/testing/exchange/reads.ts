/** Which parameters and keys of a request nothing reads: the Chatwoot in memory would ignore them silently. */

export interface Reads<T> {
  /** The same values; reads are noted. */
  readonly noted: T
  /** The names that were sent and not read. */
  unread(): string[]
  /** The names that were read, also if they were not sent. */
  read(): string[]
}

/** Notes which keys of a body are read. To copy them all counts as reading them, to ask whether one is there does not. */
export function readsOfBody(body: Record<string, unknown>): Reads<Record<string, unknown>> {
  const unread = new Set(Object.keys(body))
  const read = new Set<string>()
  const noted = new Proxy(body, {
    get(target, key) {
      unread.delete(String(key))
      read.add(String(key))
      return Reflect.get(target, key)
    },
    ownKeys(target) {
      for (const key of unread) read.add(key)
      unread.clear()
      return Reflect.ownKeys(target)
    },
  })
  return { noted, unread: () => [...unread], read: () => [...read] }
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
