/** Leaves out deliveries that were already handled. */
import { type Clock, realClock } from './clock.ts'

/**
 * Remembers keys, for all processes that receive the same deliveries. `claim` must be atomic: of several callers only
 * one gets true. In Redis it is `SET key 1 NX EX ttl`. A store that fails, or does not answer within a second, is reported to
 * `onError`, and the delivery is handled.
 */
export interface DedupeStore {
  /** Returns whether the key is new; keeps it for that many seconds. */
  claim(key: string, ttlSeconds: number): boolean | Promise<boolean>
  /** Forgets a key: its work failed and is to be done again. */
  release(key: string): unknown
}

/** A store in memory, for one process. Beyond `maxKeys` (default: 100,000, two for each delivery) the oldest are forgotten. */
export function memoryDedupeStore({ maxKeys }: { readonly maxKeys?: number | undefined } = {}): DedupeStore {
  if (maxKeys !== undefined && !(maxKeys > 0)) throw new TypeError(`maxKeys must be a positive number, got ${maxKeys}`)
  return memoryStoreWith(realClock, maxKeys)
}

export function memoryStoreWith(clock: Pick<Clock, 'now'>, maxKeys = 100_000): DedupeStore {
  const expiries = new Map<string, number>()
  return {
    claim(key, ttlSeconds) {
      const now = clock.now()
      if (Number(expiries.get(key)) > now) return false
      // Set anew, so that the order of the map is that of the claims.
      expiries.delete(key)
      expiries.set(key, now + ttlSeconds * 1000)
      const [oldest = key] = expiries.keys()
      if (expiries.size > maxKeys) expiries.delete(oldest)
      return true
    },
    release: (key) => expiries.delete(key),
  }
}
