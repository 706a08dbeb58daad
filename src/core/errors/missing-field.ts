/** Names the field of a response that a method needs and does not find. */

/**
 * Returns the path of that field, such as `payload.contact`: the first one that `read` looks for in vain, or the one
 * where it expects an array and finds something else. Undefined if `read` needs no field. Never throws.
 */
export function missingField<A>(answer: A, read: (answer: A) => unknown): string | undefined {
  const watched = new Watched()
  try {
    const found = read(watched.watch(answer, ''))
    return watched.pathOf(itemsIn(found)) ?? watched.missing
  } catch {
    return watched.missing
  }
}

class Watched {
  readonly #paths = new WeakMap<object, string>()
  /** The first path that was looked for and is not there. */
  missing: string | undefined

  pathOf(value: unknown): string | undefined {
    return isObject(value) ? this.#paths.get(value) || undefined : undefined
  }

  watch<T>(value: T, path: string): T {
    if (!isObject(value)) return value
    const nameOf = (key: PropertyKey) => (path ? `${path}.${String(key)}` : String(key))
    const get = (target: object, key: PropertyKey): unknown => {
      const inner: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol') return inner
      const name = nameOf(key)
      // A list's own method, looked for where there is no list.
      if (isAbsent(inner)) this.missing ??= key in Array.prototype ? path : name
      return this.watch(inner, name)
    }
    const has = (target: object, key: PropertyKey): boolean => {
      if (!(key in target)) this.missing ??= nameOf(key)
      return key in target
    }
    const watched = new Proxy(value, { get, has })
    this.#paths.set(watched, path)
    // It behaves as the value.
    return watched as T
  }
}

function itemsIn(found: unknown): unknown {
  return isObject(found) && 'items' in found ? found.items : undefined
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
