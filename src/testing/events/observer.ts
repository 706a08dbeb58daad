/** Watches the records while something changes them, and reports what happened. */
import type { FakeState } from '../records/state.ts'
import type { Cause, FakeEvent } from './event.ts'
import { eventsSince, watched } from './snapshot.ts'

/** Reports what leaves no trace in the records, such as typing. */
export type Announce = (event: FakeEvent) => void

export interface Observer {
  /** Does the work, then reports what it changed; nothing if it throws. */
  during<Result>(cause: Cause, work: (announce: Announce) => Result): Result
}

export interface ObserverOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  /** Whether anybody would hear of it: if not, the records are not compared. */
  isHeard: () => boolean
  hear: (event: FakeEvent, cause: Cause) => void
}

export function createObserver({ state, clock, isHeard, hear }: ObserverOptions): Observer {
  return {
    during(cause, work) {
      if (!isHeard()) return work(() => {})
      const announced: FakeEvent[] = []
      const { result, before } = watched(state, () => work((event) => announced.push(event)))
      for (const event of [...announced, ...eventsSince(before, state, clock())]) hear(event, cause)
      return result
    },
  }
}
