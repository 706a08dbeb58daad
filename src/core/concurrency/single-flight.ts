/** Work that concurrent callers share: finding something, or creating it when it does not exist. */
import { abortError } from '../transport/deadline.ts'
import { type Patience, waitPatiently } from './patience.ts'
import { sharedMap } from './shared-map.ts'

const running = /* @__PURE__ */ sharedMap<Promise<unknown>>('running')

/**
 * Runs work, or joins the same work of an earlier caller that is still running. The work must not use one caller's
 * signal: that ends only the caller's own wait. For a signal that is already aborted nothing is started.
 * @throws AbortError, TimeoutError
 */
export async function singleFlight<T>(key: string, work: () => Promise<T>, patience: Patience): Promise<T> {
  const { line, signal } = patience
  if (signal?.aborted) throw abortError(line, signal)
  return waitPatiently(join(key, work), patience, (ended) => {
    throw abortError(line, ended)
  })
}

function join<T>(key: string, work: () => Promise<T>): Promise<T> {
  const shared = running.get(key)
  // Callers with the same key share the same kind of work.
  if (shared) return shared as Promise<T>
  const started = work().finally(() => running.delete(key))
  running.set(key, started)
  return started
}
