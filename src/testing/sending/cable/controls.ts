/** What a test does to the cable. */
import {
  absentOr,
  checkGiven,
  duration,
  each,
  type Fields,
  flag,
  oneOf,
  record,
  status,
  text,
  whole,
} from '../../given/kinds.ts'
import { withSettings } from '../../given/settings.ts'
import { type FrameFault, type SendingState, takeFault, unmetFaults } from '../../records/sending.ts'
import type { FakeState } from '../../records/state.ts'

const faultKind = record<FrameFault>({
  event: text,
  times: whole(1),
  as: oneOf('lost', 'doubled', 'late'),
  seconds: duration('seconds'),
})

/** What a test does to the cable, and what it sees of it. */
export interface FakeCable {
  /** Open sockets. */
  readonly connections: number
  /** Confirmed subscriptions of all sockets. */
  readonly subscriptions: number
  /** Closes all sockets without a close frame, as a server that is stopped does. */
  cut(): void
  /** While true, sockets open and stay open, and nothing is sent: no welcome, ping, confirmation or event. */
  silent: boolean
  /** While true, subscriptions are refused, which the server does silently. */
  refusesSubscriptions: boolean
  /** While true, sockets are closed right after their welcome. */
  closesAfterWelcome: boolean
  /** While set, no socket opens: the status of a proxy that does not pass the upgrade, such as 404 or 502. */
  upgradeStatus: number | undefined
  /** While false, no pings are sent, and everything else is. */
  pings: boolean
  /** Seconds between an event and its frames. */
  delay: number
  /** While true, every frame with an event is sent twice. */
  duplicates: boolean
  /** While true, no frames with events are sent. */
  drops: boolean
  /** Makes the next matching frame with an event go wrong. @throws TypeError for a misspelled fault */
  failNext(fault?: FrameFault): void
  /** Faults of `failNext` that no frame has met, or not as often as they should. */
  readonly unmet: readonly FrameFault[]
}

export type LiveControls = Pick<FakeCable, 'connections' | 'subscriptions' | 'cut'>

const settingKinds: Fields<Partial<SendingState['cable']>> = {
  ...each(flag, 'silent', 'refusesSubscriptions', 'closesAfterWelcome', 'pings', 'duplicates', 'drops'),
  upgradeStatus: absentOr(status),
  delay: duration('seconds'),
}

/** The settings are in the state; the sockets are not. */
export function cableControls(state: FakeState, live: LiveControls): FakeCable {
  return withSettings('cable', settingKinds, () => state.sending.cable, {
    get connections() {
      return live.connections
    },
    get subscriptions() {
      return live.subscriptions
    },
    cut: () => live.cut(),
    failNext(given: FrameFault = {}) {
      const fault = checkGiven(faultKind, given, 'fault')
      state.sending.frameFaults.push({ fault, left: fault.times ?? 1 })
    },
    get unmet() {
      return unmetFaults(state.sending.frameFaults)
    },
  })
}

/** Returns how often a frame is sent, and how many seconds late. */
export function fateOf(state: FakeState, event: string): { times: number; delay: number } {
  const { drops, duplicates, delay } = state.sending.cable
  const usual = { times: drops ? 0 : duplicates ? 2 : 1, delay }
  const fault = takeFault(state.sending.frameFaults, (one) => one.event === undefined || one.event === event)
  if (!fault) return usual
  if (fault.as === 'doubled') return { ...usual, times: 2 }
  return fault.as === 'late' ? { ...usual, delay: fault.seconds ?? 1 } : { ...usual, times: 0 }
}
