/** What a test makes go wrong with the deliveries to webhooks. */
import {
  checkGiven,
  duration,
  each,
  type Fields,
  flag,
  oneOf,
  pattern,
  record,
  status,
  text,
  whole,
} from '../../given/kinds.ts'
import { withSettings } from '../../given/settings.ts'
import {
  type DeliveryFault,
  type DeliveryRecord,
  type SendingState,
  takeFault,
  unmetFaults,
} from '../../records/sending.ts'
import type { FakeState } from '../../records/state.ts'

const faultKind = record<DeliveryFault>({
  event: text,
  sender: oneOf('account', 'inbox', 'bot', 'macro', 'automation'),
  url: pattern,
  times: whole(1),
  status,
  as: oneOf('lost', 'doubled', 'refused', 'reset', 'unanswered', 'late'),
})

/** Everything holds for the events from then on, until it is changed. */
export interface FakeWebhooks {
  /** Seconds between an event and its deliveries. */
  delay: number
  /** While true, everything that is delivered is delivered again, with the same id. */
  duplicates: boolean
  /**
   * While true, deliveries wait for others, and begin in an order that the random seed decides: at the next `idle()` or
   * `advanceTime()`, or after a second.
   */
  shuffled: boolean
  /** While true, nothing is sent. */
  drops: boolean
  /** Makes the next matching try go wrong. @throws TypeError for a misspelled fault */
  failNext(fault?: DeliveryFault): void
  /** Faults of `failNext` that no try has met, or not as often as they should. */
  readonly unmet: readonly DeliveryFault[]
}

const settingKinds: Fields<Partial<SendingState['webhooks']>> = {
  delay: duration('seconds'),
  ...each(flag, 'duplicates', 'shuffled', 'drops'),
}

export function webhookControls(state: FakeState): FakeWebhooks {
  return withSettings('webhooks', settingKinds, () => state.sending.webhooks, {
    failNext(given: DeliveryFault = {}) {
      const fault = checkGiven(faultKind, given, 'fault')
      state.sending.deliveryFaults.push({ fault, left: fault.times ?? 1 })
    },
    get unmet() {
      return unmetFaults(state.sending.deliveryFaults)
    },
  })
}

export function faultOf(state: FakeState, delivery: DeliveryRecord): DeliveryFault | undefined {
  return takeFault(state.sending.deliveryFaults, ({ event, sender, url }) => {
    if (event !== undefined && event !== delivery.event) return false
    if (sender !== undefined && sender !== delivery.sender) return false
    return url === undefined || (typeof url === 'string' ? url === delivery.url : url.test(delivery.url))
  })
}
