/** What a test makes go wrong with the deliveries to webhooks. */
import { type DeliveryFault, type DeliveryRecord, takeFault, unmetFaults } from '../records/sending.ts'
import type { FakeState } from '../records/state.ts'

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
  /** Makes the next matching try go wrong. */
  failNext(fault?: DeliveryFault): void
  /** Faults of `failNext` that no try has met, or not as often as they should. */
  readonly unmet: readonly DeliveryFault[]
}

export function webhookControls(state: FakeState): FakeWebhooks {
  const settings = () => state.sending.webhooks
  return {
    get delay() {
      return settings().delay
    },
    set delay(seconds) {
      settings().delay = seconds
    },
    get duplicates() {
      return settings().duplicates
    },
    set duplicates(value) {
      settings().duplicates = value
    },
    get shuffled() {
      return settings().shuffled
    },
    set shuffled(value) {
      settings().shuffled = value
    },
    get drops() {
      return settings().drops
    },
    set drops(value) {
      settings().drops = value
    },
    failNext(fault = {}) {
      assertFault(fault)
      state.sending.deliveryFaults.push({ fault, left: fault.times ?? 1 })
    },
    get unmet() {
      return unmetFaults(state.sending.deliveryFaults)
    },
  }
}

const keys: { readonly [Key in keyof Required<DeliveryFault>]: true } = {
  ...{ event: true, sender: true, url: true, times: true, status: true, as: true },
}
const ways = ['lost', 'doubled', 'refused', 'reset', 'unanswered', 'late']

/** Faults may come over HTTP, and a misspelled one would hit any delivery. @throws TypeError */
function assertFault(fault: DeliveryFault): void {
  const unknown = Object.keys(fault).find((key) => !Object.hasOwn(keys, key))
  if (unknown !== undefined) throw new TypeError(`a failure has no "${unknown}": use ${Object.keys(keys).join(', ')}`)
  const { as } = fault
  if (as !== undefined && !ways.includes(as)) throw new TypeError(`as must be one of ${ways.join(', ')}, got "${as}"`)
}

export function faultOf(state: FakeState, delivery: DeliveryRecord): DeliveryFault | undefined {
  return takeFault(state.sending.deliveryFaults, ({ event, sender, url }) => {
    if (event !== undefined && event !== delivery.event) return false
    if (sender !== undefined && sender !== delivery.sender) return false
    return url === undefined || (typeof url === 'string' ? url === delivery.url : url.test(delivery.url))
  })
}
