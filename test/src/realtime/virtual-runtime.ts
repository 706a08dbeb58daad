/** Clocks that stand still until a test moves them. */
import type { Cancel, Runtime } from '../../../src/core/transport/runtime.ts'

export interface VirtualRuntime extends Runtime {
  /** The timers that are set, in milliseconds from now, the next one first. */
  readonly timers: readonly number[]
  /** Lets time pass: timers that become due are called in their order. */
  advance(milliseconds: number): void
  /** Lets the machine sleep: the clock goes on, timers do not. */
  sleep(milliseconds: number): void
}

/** Monday, 2 November 2026, noon. */
const noon = Date.UTC(2026, 10, 2, 12)

export function virtualRuntime({ random = 0.5 } = {}): VirtualRuntime {
  let elapsed = 0
  let slept = 0
  const timers = new Map<() => void, number>()
  function timer(callback: () => void, milliseconds: number): Cancel {
    const own = () => callback()
    timers.set(own, elapsed + milliseconds)
    return () => void timers.delete(own)
  }
  const next = () => [...timers].sort(([, one], [, other]) => one - other)[0]
  return {
    now: () => noon + elapsed + slept,
    elapsed: () => elapsed,
    random: () => random,
    limit: timer,
    pause: timer,
    // After the sockets were read, also when the machine is so busy that a timer of 0 ms is due before that.
    soon(callback) {
      let id = setImmediate(() => {
        id = setImmediate(callback)
      })
      return () => clearImmediate(id)
    },
    get timers() {
      return [...timers.values()].map((at) => at - elapsed).sort((one, other) => one - other)
    },
    advance(milliseconds) {
      const end = elapsed + milliseconds
      for (let due = next(); due && due[1] <= end; due = next()) {
        elapsed = Math.max(elapsed, due[1])
        timers.delete(due[0])
        due[0]()
      }
      elapsed = end
    },
    sleep(milliseconds) {
      slept += milliseconds
    },
  }
}
