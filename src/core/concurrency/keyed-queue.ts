/** Work that must not cross other work on the same thing: reading, changing and writing back. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'

const lines = new Map<string, Promise<unknown>>()

/**
 * Runs work after all work with this key that came before it in this process. A signal ends the wait and not what is
 * being waited for: the work is then started at once, and is to notice the signal itself before it sends anything.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve()
  const mine = turnOrAbort(before, signal).then(work)
  // Whoever comes next waits for both: an aborted wait is over before what it waited for.
  const line = Promise.allSettled([before, mine])
  lines.set(key, line)
  try {
    return await mine
  } finally {
    line.then(() => {
      if (lines.get(key) === line) lines.delete(key)
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
