/**
 * The ids of the items on the pages so far. Immutable, so that two iterations may continue from one page; small sets
 * are merged into larger ones, so that a long iteration looks into few of them.
 */
export class SeenIds {
  /** How many they are; `and` must not be given any that are already there. */
  readonly size: number
  readonly #ids: ReadonlySet<unknown>
  readonly #earlier: SeenIds | undefined

  constructor(ids: ReadonlySet<unknown> = new Set(), earlier?: SeenIds) {
    this.#ids = ids
    this.#earlier = earlier
    this.size = ids.size + (earlier?.size ?? 0)
  }

  has(id: unknown): boolean {
    return this.#ids.has(id) || (this.#earlier?.has(id) ?? false)
  }

  /** Returns a set with these ids added. It takes them over: nothing else may change them. */
  and(ids: Set<unknown>): SeenIds {
    if (ids.size === 0) return this
    let earlier: SeenIds | undefined = this
    while (earlier && earlier.#ids.size <= ids.size) {
      for (const id of earlier.#ids) ids.add(id)
      earlier = earlier.#earlier
    }
    return new SeenIds(ids, earlier)
  }
}

/** The ids before the first page. */
export const noIds = /* @__PURE__ */ new SeenIds()
