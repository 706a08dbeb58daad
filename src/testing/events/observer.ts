/** Watches the records while something changes them, and reports what happened. */
import type { FakeState } from '../records/state.ts'
import { drawConsequences } from './consequences.ts'
import type { Cause, FakeEvent } from './event.ts'
import { eventsSince, watched } from './snapshot.ts'

/** Reports what leaves no trace in the records, such as typing. */
export type Announce = (event: FakeEvent) => void

export interface Observer {
  /** Does the work, draws the consequences of what it changed, and reports it; nothing if it throws. */
  during<Result>(cause: Cause, work: (announce: Announce) => Result): Result
}

export interface ObserverOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  /** Whether anybody would hear of it. */
  isHeard: () => boolean
  hear: (event: FakeEvent, cause: Cause) => void
}

export function createObserver({ state, clock, isHeard, hear }: ObserverOptions): Observer {
  return {
    during(cause, work) {
      const announced: FakeEvent[] = []
      const { result, before } = watched(state, () => work((event) => announced.push(event)))
      const events = [...announced, ...eventsSince(before, state, clock())]
      drawConsequences(state, events, { before, cause, now: clock() })
      if (isHeard()) for (const event of events) hear(event, cause)
      return result
    },
  }
}
