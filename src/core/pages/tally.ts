/** What a walk has received, compared with what the server counts. */
import { noIds, type SeenIds } from './seen-ids.ts'

/** The id of an item. Only strings and numbers can be recognised. */
export function idOf(item: unknown): string | number | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined
  return typeof item.id === 'string' || typeof item.id === 'number' ? item.id : undefined
}

/** The items of the pages so far. Immutable, so that two walks may continue from one page. */
export class Tally<T> {
  /** The items of the last page that no page before it had. */
  readonly fresh: readonly T[] = []
  /** How many these were: callers get the array, and may take items out of it. */
  readonly freshCount: number = 0
  /** The last count of the server. */
  readonly total: number | undefined
  readonly #ids: SeenIds = noIds
  readonly #received: number = 0
  /** How many items have been in the list at any time: the first count, and every increase since. */
  readonly #everListed: number | undefined
  /** The first count. */
  readonly #first: number | undefined
  readonly #hasUnknown: boolean = false

  /** After another page: the tally before it, its items, and the count that came with it. */
  constructor(before?: Tally<T>, items: readonly T[] = [], total?: number) {
    if (!before) return
    const ids = new Set<string | number>()
    let hasUnknown = before.#hasUnknown
    this.fresh = items.filter((item) => {
      const id = idOf(item)
      hasUnknown ||= id === undefined
      // Lists change while they are read: an item that moves to the next page appears there again.
      return id === undefined || (!before.#ids.has(id) && ids.size < ids.add(id).size)
    })
    this.freshCount = this.fresh.length
    this.#ids = before.#ids.and(ids)
    this.#received = before.#received + items.length
    this.#hasUnknown = hasUnknown
    this.total = total ?? before.total
    this.#first = before.#first ?? total
    this.#everListed = increased(before.#everListed, before.total, total)
  }

  /** How many items of the list have not been on any page; 0 where the server does not count, or items have no ids. */
  get missing(): number {
    if (this.#everListed === undefined || this.#hasUnknown) return 0
    return Math.max(0, this.#everListed - this.#ids.size)
  }

  /** How many items have joined the list since the first page. */
  get joined(): number {
    return (this.#everListed ?? 0) - (this.#first ?? 0)
  }

  /** How many items have left the list since the first page. */
  get left(): number {
    return (this.#everListed ?? 0) - (this.total ?? 0)
  }

  /** Whether the pages were long enough for all items. */
  get isExhausted(): boolean {
    return this.#received >= (this.#everListed ?? 0)
  }
}

/** The tally before the first page. */
export const noItems = /* @__PURE__ */ new Tally<never>()

function increased(ever: number | undefined, before: number | undefined, total: number | undefined) {
  if (ever === undefined || before === undefined || total === undefined) return ever ?? total
  return ever + Math.max(0, total - before)
}
