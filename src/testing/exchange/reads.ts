/** Which parameters and keys of a request nothing reads: the Chatwoot in memory would ignore them silently. */

export interface Reads<T> {
  /** The same values; reads are noted. */
  readonly noted: T
  /** The names that were sent and not read. */
  unread(): string[]
}

/** Notes which keys of a body are read. To copy them all counts as reading them, to ask whether one is there does not. */
export function readsOfBody(body: Record<string, unknown>): Reads<Record<string, unknown>> {
  const unread = new Set(Object.keys(body))
  const noted = new Proxy(body, {
    get(target, key) {
      unread.delete(String(key))
      return Reflect.get(target, key)
    },
    ownKeys(target) {
      unread.clear()
      return Reflect.ownKeys(target)
    },
  })
  return { noted, unread: () => [...unread] }
}

/** Notes which query parameters are read. */
export function readsOfQuery(query: URLSearchParams): Reads<URLSearchParams> {
  const unread = new Set([...query.keys()])
  class NotedQuery extends URLSearchParams {
    override get(name: string): string | null {
      unread.delete(name)
      return super.get(name)
    }
    override getAll(name: string): string[] {
      unread.delete(name)
      return super.getAll(name)
    }
    override has(name: string, value?: string): boolean {
      unread.delete(name)
      return value === undefined ? super.has(name) : super.has(name, value)
    }
  }
  return { noted: new NotedQuery(query), unread: () => [...unread] }
}
