/** Delivers events to webhooks: once, and to bots up to three times. What waits is in the state, and waits for the clock. */
import type { Runtime } from '../../../core/transport/runtime.ts'
import { webhookBody, webhookName } from '../../events/bodies/webhook-bodies.ts'
import type { FakeEvent } from '../../events/event.ts'
import type { Receiver } from '../../events/receivers.ts'
import { earliest } from '../../records/earliest.ts'
import { currentMoment } from '../../records/moment.ts'
import { nextRandom } from '../../records/random.ts'
import type { DeliveryRecord } from '../../records/sending.ts'
import type { FakeState } from '../../records/state.ts'
import { createAlarm } from '../alarm.ts'
import { faultOf } from './controls.ts'
import { type Outcome, outcomeOf, post, refusal, timeLimit, type WebhookFetch } from './post.ts'
import { requestOf } from './request.ts'
import type { DeliveryRules } from './rules.ts'
import { railsJson } from './signature.ts'

export interface Deliveries {
  /** @param account in which it happened */
  add(account: FakeState, receiver: Receiver, event: FakeEvent): void
  /** Begins what the clock has reached, and resolves when nothing is under way. What is due later does not hold it. */
  settle(): Promise<void>
  /** When the clock reaches the next try: unix seconds. Undefined if none will begin. */
  nextDue(): number | undefined
  /** Forgets what is under way, as the state was replaced, and sets the timer for what the state now has. */
  restart(): void
  /** For good: abandons what is under way, forgets its timers, and sends nothing any more. */
  stop(): void
}

export interface DeliveryOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  version: string
  rules: DeliveryRules
  runtime: Pick<Runtime, 'limit' | 'pause'>
  /** The platform's `fetch` if omitted. */
  fetch: WebhookFetch | undefined
  /** Called once, after the last try. */
  onFailure: (delivery: DeliveryRecord, error: string) => void
}

/** Milliseconds that shuffled deliveries wait for others. */
const gathering = 1000

export function createDeliveries(options: DeliveryOptions): Deliveries {
  const { state, clock, version, rules, runtime, onFailure } = options
  const fetch: WebhookFetch = options.fetch ?? ((request) => globalThis.fetch(request))
  const running = new Map<DeliveryRecord, { ended: Promise<void>; abort: AbortController }>()
  const setAlarm = createAlarm({ runtime, clock, nextDue, onDue: beginDue })
  let turn: Promise<unknown> = Promise.resolve()
  let isStopped = false

  /** Signing takes its time: one after the other, so that deliveries begin in the order of their events. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  /** Those of a state that was replaced in the meantime are nobody's any more. */
  function isWaiting(delivery: DeliveryRecord): boolean {
    return state.sending.waiting.includes(delivery)
  }

  function send(delivery: DeliveryRecord, timestamp: number, signal: AbortSignal): Promise<Outcome> {
    const isOverNetwork = options.fetch === undefined
    return inTurn(() => requestOf(delivery, timestamp, { rules, isOverNetwork })).then(
      (request) => post(request, { fetch, runtime, rules, signal }),
      // A URL that the data or a test has set, and that is none.
      (error: unknown): Outcome => ({ error: String(error) }),
    )
  }

  function sendNow(delivery: DeliveryRecord, then: (outcome: Outcome) => void): void {
    // Each has its own: Node warns of more than ten listeners on one signal.
    const abort = new AbortController()
    const { signal } = abort
    const ended = send(delivery, clock(), signal).then((outcome) => {
      if (signal.aborted) return
      running.delete(delivery)
      if (isWaiting(delivery)) then(outcome)
    })
    running.set(delivery, { ended, abort })
  }

  function begin(delivery: DeliveryRecord): void {
    const { unansweredSince, url } = delivery
    const timestamp = clock()
    const ended = (outcome: Outcome) => endTry(delivery, timestamp, outcome)
    if (unansweredSince !== undefined) {
      delete delivery.unansweredSince
      endTry(delivery, unansweredSince, { error: rules.errors.timeout })
      return
    }
    const fault = faultOf(state, delivery)
    const wait = () => {
      delivery.unansweredSince = timestamp
      delivery.due = timestamp + timeLimit
      wakeUp()
    }
    if (fault?.as === 'doubled') delivery.copies++
    if (!fault || fault.as === 'doubled') sendNow(delivery, ended)
    else if (fault.as === 'lost') end(delivery, 'lost')
    else if (fault.as === 'unanswered') wait()
    else if (fault.as === 'late') sendNow(delivery, wait)
    else if (fault.as === 'refused') ended({ error: refusal(url) })
    else if (fault.as === 'reset') ended({ error: rules.errors.reset })
    else ended(outcomeOf(fault.status ?? 500))
  }

  function endTry(delivery: DeliveryRecord, timestamp: number, outcome: Outcome): void {
    const { error, status } = outcome
    delivery.tries.push({ timestamp, ...outcome })
    if (error === undefined && delivery.copies > 0) {
      delivery.copies--
      delivery.due = clock()
    } else if (error === undefined) {
      end(delivery, 'delivered')
    } else if (isRetried(delivery, status)) {
      delivery.due = clock() + pauseBetweenTries(state)
    } else {
      end(delivery, 'failed')
      onFailure(delivery, error)
    }
    beginDue()
  }

  function isRetried({ sender, tries }: DeliveryRecord, status: number | undefined): boolean {
    return sender === 'bot' && (status === 429 || status === 500) && tries.length < rules.triesOfBots
  }

  function end(delivery: DeliveryRecord, status: DeliveryRecord['status']): void {
    const { waiting } = state.sending
    delete delivery.due
    delivery.status = status
    waiting.splice(waiting.indexOf(delivery), 1)
  }

  function beginDue(): void {
    if (isStopped) return
    const due = state.sending.waiting.filter((one) => !running.has(one) && dueOf(one) <= clock())
    due.sort((one, other) => dueOf(one) - dueOf(other) || one.place - other.place)
    for (const delivery of due) if (isWaiting(delivery) && !running.has(delivery)) begin(delivery)
    wakeUp()
  }

  function nextDue(): number | undefined {
    if (isStopped) return undefined
    return earliest(...state.sending.waiting.filter((one) => !running.has(one)).map(dueOf))
  }

  function wakeUp(): void {
    setAlarm(state.sending.webhooks.shuffled ? gathering : 0)
  }

  function restart(): void {
    for (const { abort } of running.values()) abort.abort()
    running.clear()
    wakeUp()
  }

  return {
    add(account, receiver, event) {
      const { webhooks, deliveries, waiting } = state.sending
      const delivery = deliveryOf(state, receiver, {
        account_id: account.account.id,
        event: webhookName(event),
        rawBody: railsJson(webhookBody(account, event, { version, now: currentMoment(state, clock()) })),
        ...messageOf(event),
      })
      deliveries.push(delivery)
      if (webhooks.drops) {
        delivery.status = 'lost'
        return
      }
      delivery.due = clock() + webhooks.delay
      waiting.push(delivery)
      if (webhooks.shuffled) wakeUp()
      else beginDue()
    },
    async settle() {
      for (;;) {
        beginDue()
        const current = [...running].filter(([delivery]) => isWaiting(delivery)).map(([, { ended }]) => ended)
        if (current.length === 0) return
        await Promise.all(current)
      }
    },
    nextDue,
    restart,
    stop() {
      isStopped = true
      restart()
    },
  }
}

function dueOf({ due = 0 }: DeliveryRecord): number {
  return due
}

/** The server waits three seconds, a random time on top, and for the next look at its queue: 4 to 9 were seen. */
function pauseBetweenTries(state: FakeState): number {
  return 4 + Math.floor(nextRandom(state) * 6)
}

function deliveryOf(
  state: FakeState,
  { sender, url, secret }: Receiver,
  content: Pick<DeliveryRecord, 'account_id' | 'event' | 'rawBody' | 'message'>,
): DeliveryRecord {
  const { webhooks } = state.sending
  sent += 1
  return {
    ...{ id: deliveryId(sent), sender, url, ...content, tries: [], status: 'pending' },
    ...(secret !== undefined && { secret }),
    copies: webhooks.duplicates ? 1 : 0,
    place: webhooks.shuffled ? nextRandom(state) : sent,
  }
}

/** Only the failure of messages has consequences. */
function messageOf(event: FakeEvent): Pick<DeliveryRecord, 'message'> {
  if (event.name !== 'message.created' && event.name !== 'message.updated') return {}
  return { message: { id: event.message.id, conversation_id: event.conversation.id } }
}

/**
 * By all fakes of the process, also before they were set back: a receiver that several tests share leaves out a delivery
 * whose id it has had.
 */
let sent = 0

/** Looks like a UUID. */
function deliveryId(number: number): string {
  return `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`
}
