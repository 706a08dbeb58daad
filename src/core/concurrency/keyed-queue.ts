/** Queues by key: work on one record (read, change, write back) runs one at a time. */
import { type Patience, waitPatiently } from './patience.ts'
import { sharedMap } from './shared-map.ts'

const queues = /* @__PURE__ */ sharedMap<Promise<void>>('queues')

/**
 * Runs work after all earlier work with the same key in this process, so that neither overwrites what the other stores.
 * A signal ends the wait, not the earlier work: the work then starts immediately and must check the signal itself
 * before it sends anything. When the limit of the wait has passed, the work is not started.
 * @throws TimeoutError
 */
export async function keyedQueue<T>(key: string, work: () => Promise<T>, patience?: Patience): Promise<T> {
  const before = queues.get(key)
  const mine = turn(before, patience).then(work)
  // The next in the queue waits for both: an aborted wait ends before what it waited for. What they return is dropped.
  const tail = Promise.allSettled([before, mine]).then(() => {})
  queues.set(key, tail)
  try {
    return await mine
  } finally {
    tail.then(() => {
      if (queues.get(key) === tail) queues.delete(key)
    })
  }
}

/** The same with several keys. Callers with some of them in common must pass those in the same order. */
export async function keyedQueues<T>(keys: readonly string[], work: () => Promise<T>, patience?: Patience): Promise<T> {
  const [key, ...others] = keys
  return key === undefined ? work() : keyedQueue(key, () => keyedQueues(others, work, patience), patience)
}

async function turn(before: Promise<void> | undefined, patience: Patience | undefined): Promise<void> {
  if (!patience || !before) return before
  if (patience.signal?.aborted) return
  await waitPatiently(before, patience, () => {})
}
