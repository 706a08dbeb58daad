/** Wakes up what waits for the clock, while the program goes on by itself. */
import type { Cancel, Runtime } from '../../core/transport/runtime.ts'

interface AlarmOptions {
  runtime: Pick<Runtime, 'pause'>
  /** Unix seconds. */
  clock: () => number
  /** When something is due next; undefined if nothing is. */
  nextDue: () => number | undefined
  onDue: () => void
}

/** Returns a function that sets the only timer anew, for what is due next; it takes `least` milliseconds at least. */
export function createAlarm({ runtime, clock, nextDue, onDue }: AlarmOptions): (least?: number) => void {
  let cancel: Cancel | undefined
  return (least = 0) => {
    cancel?.()
    const due = nextDue()
    if (due === undefined) return
    const since = clock()
    cancel = runtime.pause(
      () => {
        // A clock that a test holds does not get there by waiting.
        if (due <= clock() || clock() > since) onDue()
      },
      Math.max(least, (due - since) * 1000),
    )
  }
}
