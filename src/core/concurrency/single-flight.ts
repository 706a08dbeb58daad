/** Work that several callers share while it is being done: finding something, or making it when it is not there. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'

const running = new Map<string, Promise<unknown>>()

/**
 * Runs work, or joins the same work of a caller who came before and is still waiting. The work must not take notice of
 * one caller's signal: `endOf` is how a caller ends only his own wait.
 */
export function together<T>(key: string, work: () => Promise<T>): Promise<T> {
  const shared = running.get(key)
  // Whoever made this key gave work of the same kind.
  if (shared) return shared as Promise<T>
  const started = work().finally(() => running.delete(key))
  running.set(key, started)
  return started
}

/**
 * Begins work and waits for it; rejects with `error` as soon as the signal is aborted, and lets the work go on. For a
 * signal that is aborted already nothing is begun.
 */
export async function orAbort<T>(
  begin: () => Promise<T>,
  signal: AbortSignal | undefined,
  error: (signal: AbortSignal) => Error,
): Promise<T> {
  if (!signal) return begin()
  if (signal.aborted) throw error(signal)
  const work = begin()
  let stop: Cancel = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = onAbort(signal, () => reject(error(signal)))
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    stop()
  }
}
