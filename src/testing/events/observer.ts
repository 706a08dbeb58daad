/** Watches the records while something changes them, and reports what happened. */
import type { FakeState } from '../records/state.ts'
import { drawConsequences } from './consequences.ts'
import type { Cause, FakeEvent } from './event.ts'
import { copiesOfLists, listEvents } from './lists.ts'
import { copiesOfNotifications, notificationEvents } from './notification-events.ts'
import { eventsSince, watched } from './snapshot.ts'

/** Reports what leaves no trace in the records, such as typing. */
export type Announce = (event: FakeEvent) => void

export interface Observer {
  /** Does the work in an account, draws the consequences of what it changed there, and reports it; nothing if it throws. */
  during<Result>(state: FakeState, cause: Cause, work: (announce: Announce) => Result): Result
}

export interface ObserverOptions {
  /** The moment of the latest change. */
  clock: () => number
  hear: (state: FakeState, event: FakeEvent, cause: Cause) => void
}

export function createObserver({ clock, hear }: ObserverOptions): Observer {
  return {
    during(state, cause, work) {
      const lists = copiesOfLists(state)
      const notifications = copiesOfNotifications(state)
      const announced: FakeEvent[] = []
      const { result, before } = watched(state, () => work((event) => announced.push(event)))
      const now = clock()
      const events = [...announced, ...eventsSince(before, state, now), ...listEvents(lists, state, now)]
      drawConsequences(state, events, { before, cause, now })
      if (!cause.isSilentForNotifications) events.push(...notificationEvents(notifications, state))
      for (const event of events) hear(state, event, cause)
      return result
    },
  }
}
