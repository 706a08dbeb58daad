/** Watches the records while something changes them, and reports what happened. */
import type { FakeState } from '../records/state.ts'
import type { Cause, FakeEvent } from './event.ts'
import { copiesOfLists, listEvents } from './lists.ts'
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
  /** Whether anybody would hear of it: if not, the records are not compared, and what is announced still goes out. */
  isHeard: () => boolean
  hear: (event: FakeEvent, cause: Cause) => void
}

export function createObserver({ state, clock, isHeard, hear }: ObserverOptions): Observer {
  return {
    during(cause, work) {
      const announced: FakeEvent[] = []
      const announce: Announce = (event) => announced.push(event)
      if (!isHeard()) {
        const result = work(announce)
        for (const event of announced) hear(event, cause)
        return result
      }
      const lists = copiesOfLists(state)
      const { result, before } = watched(state, () => work(announce))
      const now = clock()
      for (const event of [...announced, ...eventsSince(before, state, now), ...listEvents(lists, state, now)]) {
        hear(event, cause)
      }
      return result
    },
  }
}
