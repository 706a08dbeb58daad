/** A clock that only the test moves. */
import type { Clock } from '../../../src/webhooks/handler/clock.ts'
import { settled } from '../../servers/held.ts'
import { present } from './deliveries.ts'

export interface VirtualTime extends Clock {
  /** Moves the clock, and calls back those whose time has come. */
  advance(milliseconds: number): Promise<void>
  /** How long running timers were set for, in milliseconds. */
  timers(): readonly number[]
}

export function virtualTime(): VirtualTime {
  let now = present * 1000
  const timers = new Map<object, { due: number; milliseconds: number; callback: () => void }>()
  return {
    now: () => now,
    limit(callback, milliseconds) {
      const id = {}
      timers.set(id, { due: now + milliseconds, milliseconds, callback })
      return () => timers.delete(id)
    },
    async advance(milliseconds) {
      now += milliseconds
      for (const [id, { due, callback }] of [...timers]) {
        if (due <= now && timers.delete(id)) callback()
      }
      await settled()
    },
    timers: () => [...timers.values()].map(({ milliseconds }) => milliseconds),
  }
}

/** How long to wait for what happens on its own: longer than any machine is busy. */
export const patiently = { timeout: 100_000, interval: 5 }
