/** Everything that the server sends on its own: to webhooks and on the cable. */

import type { Runtime } from '../../core/transport/runtime.ts'
import { createObserver, type Observer } from '../events/observer.ts'
import { receiversOf } from '../events/receivers.ts'
import { earliest } from '../records/earliest.ts'
import { currentMoment, nextMoment } from '../records/moment.ts'
import { type DeliveryRecord, unmetInWords } from '../records/sending.ts'
import type { FakeState } from '../records/state.ts'
import { type Cable, createCable } from './cable/cable.ts'
import { type FakeWebhooks, webhookControls } from './deliveries/controls.ts'
import { createDeliveries } from './deliveries/deliveries.ts'
import { afterFailure } from './deliveries/failures.ts'
import type { WebhookFetch } from './deliveries/post.ts'
import { deliveryRules } from './deliveries/rules.ts'

/** Environment variables of the server. */
export interface FakeEnvironment {
  /**
   * What the addresses of files, of providers' callbacks and of pages begin with. Default: the URL of the latest
   * `listen()`, and before that `http://chatwoot.test`.
   */
  FRONTEND_URL?: string | undefined
  /** Webhooks may receive `inbox_created` and `inbox_updated`; false by default, as on the server. */
  ENABLE_INBOX_EVENTS?: boolean | undefined
  /**
   * Webhooks may have loopback and private addresses. True by default: webhooks of tests listen there. On the server it is
   * false since 4.14.
   */
  SAFE_FETCH_ALLOW_PRIVATE_NETWORK?: boolean | undefined
  /**
   * Pages of every origin may call `/api/`, as during the development of a front end; false by default, as on the server:
   * they may call the public API only.
   */
  ENABLE_API_CORS?: boolean | undefined
}

export interface Sending {
  cable: Cable
  webhooks: FakeWebhooks
  /** Wraps what changes records: reports what happened to those who are to hear of it. */
  observer: Observer
  /** Sends what is due, and resolves when no delivery is under way. What is due later does not hold it. */
  settle(): Promise<void>
  /** When the clock reaches what is to be sent next: unix seconds. */
  nextDue(): number | undefined
  /** Goes on with the state as it is now, after it was replaced. */
  restart(): void
  /** Faults that nothing has met, in words; with `clearFaults` they are forgotten. */
  unmet(): string[]
  clearFaults(): void
  /** For good: nothing is under way any more, and no timer is left. */
  stop(): void
}

export interface SendingOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  version: string
  runtime: Pick<Runtime, 'limit' | 'pause'>
  webhookFetch: WebhookFetch | undefined
  environment: FakeEnvironment | undefined
}

export function createSending(options: SendingOptions): Sending {
  const { state, clock, version, runtime, environment = {} } = options
  const { SAFE_FETCH_ALLOW_PRIVATE_NETWORK: allowsPrivate = true, ENABLE_INBOX_EVENTS: hasInboxEvents = false } =
    environment
  const cable = createCable({ state, clock, version, runtime })
  const deliveries = createDeliveries({
    ...{ state, clock, version, runtime },
    rules: deliveryRules(version, allowsPrivate),
    fetch: options.webhookFetch,
    onFailure: (delivery, error) => failed(delivery, error),
  })
  const observer = createObserver({
    clock: () => currentMoment(state, clock()),
    hear(account, event, cause) {
      cable.hear(account, event, cause)
      const receivers = receiversOf(account, event, { version, hasInboxEvents })
      for (const receiver of receivers) deliveries.add(account, receiver, event)
    },
  })

  /** Of an account that was deleted in the meantime, nothing is left to change. */
  function failed(delivery: DeliveryRecord, error: string): void {
    const account = state.accounts.get(delivery.account_id)
    if (!account) return
    observer.during(account, { performer: null }, () =>
      afterFailure(account, delivery, error, nextMoment(state, clock())),
    )
  }

  return {
    cable,
    webhooks: webhookControls(state),
    observer,
    async settle() {
      cable.settle()
      await deliveries.settle()
    },
    nextDue: () => earliest(cable.nextDue(), deliveries.nextDue()),
    restart() {
      cable.wakeUp()
      deliveries.restart()
    },
    unmet: () => unmetInWords(state.sending),
    clearFaults() {
      state.sending.deliveryFaults = []
      state.sending.frameFaults = []
    },
    stop() {
      cable.stop()
      deliveries.stop()
    },
  }
}
