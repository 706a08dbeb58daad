/** Queues by key: work on one record (read, change, write back) runs one at a time. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'

const queues = new Map<string, Promise<unknown>>()

/**
 * Runs work after all earlier work with the same key in this process, so that neither overwrites what the other stores.
 * A signal ends the wait, not the earlier work: the work then starts immediately and must check the signal itself
 * before it sends anything.
 */
export async function keyedQueue<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve()
  const mine = turnOrAbort(before, signal).then(work)
  // The next in the queue waits for both: an aborted wait ends before what it waited for.
  const tail = Promise.allSettled([before, mine])
  queues.set(key, tail)
  try {
    return await mine
  } finally {
    tail.then(() => {
      if (queues.get(key) === tail) queues.delete(key)
    })
  }
}

async function turnOrAbort(before: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return void (await before)
  if (signal.aborted) return
  let stop: Cancel = () => {}
  const aborted = new Promise<void>((resolve) => {
    stop = onAbort(signal, resolve)
  })
  await Promise.race([before, aborted])
  stop()
}
