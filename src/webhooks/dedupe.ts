/** Leaves out deliveries that were already handled. */
import { type Runtime, realRuntime } from '../core/transport/runtime.ts'

/**
 * Remembers keys, for all processes that receive the same deliveries. `claim` must be atomic: of several callers only
 * one gets true. In Redis it is `SET key 1 NX EX ttl`.
 */
export interface DedupeStore {
  /** Returns whether the key is new; keeps it for that many seconds. */
  claim(key: string, ttlSeconds: number): boolean | Promise<boolean>
  /** Forgets a key: its work failed and is to be done again. */
  release(key: string): unknown
}

/** A store in memory, for one process. The oldest keys are forgotten beyond `maxKeys` (default: 10 000). */
export function memoryDedupeStore({ maxKeys = 10_000 }: { readonly maxKeys?: number | undefined } = {}): DedupeStore {
  return memoryStoreWith(maxKeys, realRuntime)
}

export function memoryStoreWith(maxKeys: number, runtime: Pick<Runtime, 'now'>): DedupeStore {
  const expiries = new Map<string, number>()
  return {
    claim(key, ttlSeconds) {
      const now = runtime.now()
      if ((expiries.get(key) ?? 0) > now) return false
      // Set anew, so that the order of the map is that of the claims.
      expiries.delete(key)
      expiries.set(key, now + ttlSeconds * 1000)
      const [oldest] = expiries.keys()
      if (expiries.size > maxKeys && oldest !== undefined) expiries.delete(oldest)
      return true
    },
    release: (key) => expiries.delete(key),
  }
}

/** The claims of one delivery. */
export class Claims {
  readonly #store: DedupeStore
  readonly #ttlSeconds: number
  #claimed: string[] = []

  constructor(store: DedupeStore, ttlSeconds: number) {
    this.#store = store
    this.#ttlSeconds = ttlSeconds
  }

  /**
   * Claims keys until one is taken; returns whether all of them were new. Those before the taken one stay claimed: a
   * delivery that is sent again has the same id and another signature, which must not be accepted later either.
   */
  async claim(keys: readonly string[]): Promise<boolean> {
    for (const key of keys) {
      if (!(await this.#store.claim(key, this.#ttlSeconds))) return false
      this.#claimed.push(key)
    }
    return true
  }

  /** Forgets them: the delivery is to be accepted when it is sent again. */
  async release(): Promise<void> {
    const claimed = this.#claimed
    this.#claimed = []
    await Promise.all(claimed.map((key) => this.#store.release(key)))
  }
}
