import { type Cancel, type Runtime, realRuntime } from '../../../../src/core/transport/runtime.ts'

export interface TestRuntime extends Runtime {
  /** The waits between attempts so far, in milliseconds; none of them takes any time. */
  readonly pauses: number[]
  /** Running time limits, in milliseconds. */
  readonly limits: number[]
  /** Pauses that are waiting; only if `holdPauses` is set. */
  readonly waiting: (() => void)[]
  /** Expires all running time limits. */
  expire(): void
}

/** Clocks that a test sets and timers that a test expires; pauses end immediately unless they are held. */
export function testRuntime({ now = 0, random = 0.5, holdPauses = false } = {}): TestRuntime {
  const limits = new Map<() => void, number>()
  const pauses: number[] = []
  const waiting: (() => void)[] = []
  return {
    ...realRuntime,
    pauses,
    waiting,
    get limits() {
      return [...limits.values()]
    },
    now: () => now,
    elapsed: () => 0,
    random: () => random,
    limit(callback, milliseconds): Cancel {
      limits.set(callback, milliseconds)
      return () => limits.delete(callback)
    },
    pause(callback, milliseconds): Cancel {
      pauses.push(milliseconds)
      if (!holdPauses) queueMicrotask(callback)
      else waiting.push(callback)
      return () => {
        const place = waiting.indexOf(callback)
        if (place >= 0) waiting.splice(place, 1)
      }
    },
    expire() {
      for (const callback of [...limits.keys()]) callback()
    },
  }
}
