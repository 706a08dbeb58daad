/** Work that concurrent callers share: finding something, or creating it when it does not exist. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'

const running = new Map<string, Promise<unknown>>()

/** How one caller stops waiting for shared work. */
export interface Waiting {
  readonly signal: AbortSignal | undefined
  /** What the caller's promise rejects with. */
  error(signal: AbortSignal): Error
}

/**
 * Runs work, or joins the same work of an earlier caller that is still running. The work must not use one caller's
 * signal: that ends only the caller's own wait. For a signal that is already aborted nothing is started.
 */
export async function singleFlight<T>(key: string, work: () => Promise<T>, { signal, error }: Waiting): Promise<T> {
  if (signal?.aborted) throw error(signal)
  const shared = join(key, work)
  if (!signal) return shared
  let stop: Cancel = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = onAbort(signal, () => reject(error(signal)))
  })
  try {
    return await Promise.race([shared, aborted])
  } finally {
    stop()
  }
}

function join<T>(key: string, work: () => Promise<T>): Promise<T> {
  const shared = running.get(key)
  // Callers with the same key share the same kind of work.
  if (shared) return shared as Promise<T>
  const started = work().finally(() => running.delete(key))
  running.set(key, started)
  return started
}
