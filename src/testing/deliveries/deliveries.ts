/** Delivers events to webhooks: signed, once, and to bots up to three times. */
import type { Runtime } from '../../core/transport/runtime.ts'
import type { FakeEvent } from '../events/event.ts'
import type { Receiver } from '../events/receivers.ts'
import { webhookBody, webhookName } from '../events/webhook-bodies.ts'
import { type FakeState, nextId } from '../records/state.ts'
import { type Outcome, post, type WebhookFetch } from './post.ts'
import { railsJson, signatureOf } from './signature.ts'

/** One event for one webhook. */
export interface FakeDelivery {
  /** The `X-Chatwoot-Delivery` of all tries. */
  id: string
  event: string
  /** Whose webhook it is. */
  sender: Receiver['sender']
  url: string
  /** The body, exactly as it is sent. */
  rawBody: string
  /** Oldest first; empty until the first one has ended. */
  tries: DeliveryTry[]
  status: 'pending' | 'delivered' | 'failed'
}

export interface DeliveryTry {
  /** The `X-Chatwoot-Timestamp`: unix seconds. */
  timestamp: number
  /** The status of the response; absent without a response. */
  status?: number
  /** Why it failed, in the server's words. */
  error?: string
}

export interface Deliveries {
  all: FakeDelivery[]
  add(receiver: Receiver, event: FakeEvent): void
  /** Resolves when nothing is under way, and no other try is to come. */
  idle(): Promise<void>
  /** Resolves when nothing is under way, and starts the tries that the clock has reached. */
  settle(): Promise<void>
}

export interface DeliveryOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  runtime: Pick<Runtime, 'limit' | 'pause'>
  fetch: WebhookFetch
  /** Called once, after the last try. */
  onFailure: (event: FakeEvent, sender: Receiver['sender'], error: string) => void
}

const triesOfBots = 3
/** Seconds between the tries for bots. */
const pauseBetweenTries = 3

/** A try that waits for its time. */
interface Waiting {
  due: number
  start: () => void
}

export function createDeliveries({ state, clock, runtime, fetch, onFailure }: DeliveryOptions): Deliveries {
  const all: FakeDelivery[] = []
  const running = new Set<Promise<void>>()
  const waiting = new Set<Waiting>()
  const wakes: (() => void)[] = []
  let turn: Promise<unknown> = Promise.resolve()

  /** Signing takes its time: one after the other, so that deliveries start in the order of their events. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  function start(delivery: FakeDelivery, { secret }: Receiver, timestamp: number, ended: (outcome: Outcome) => void) {
    const work = async () => {
      const outcome = await inTurn(() => signed(delivery, secret, timestamp)).then(
        (request) => post(request, fetch, runtime),
        // A URL that the seed or a test has set, and that is none.
        (error: unknown): Outcome => ({ error: String(error) }),
      )
      delivery.tries.push({ timestamp, ...outcome })
      ended(outcome)
    }
    const promise = work().finally(() => running.delete(promise))
    running.add(promise)
  }

  function attempt(delivery: FakeDelivery, receiver: Receiver, event: FakeEvent, timestamp: number): void {
    start(delivery, receiver, timestamp, ({ status, error }) => {
      if (error === undefined) {
        delivery.status = 'delivered'
      } else if (isRetried(delivery, status)) {
        const due = timestamp + pauseBetweenTries
        later(due, () => attempt(delivery, receiver, event, due))
      } else {
        delivery.status = 'failed'
        onFailure(event, receiver.sender, error)
      }
    })
  }

  function later(due: number, work: () => void): void {
    const entry: Waiting = {
      due,
      start: () => {
        if (!waiting.delete(entry)) return
        cancel()
        work()
        for (const wake of wakes.splice(0)) wake()
      },
    }
    waiting.add(entry)
    const cancel = runtime.pause(entry.start, Math.max(0, due - clock()) * 1000)
  }

  async function settle(): Promise<void> {
    for (;;) {
      for (const { due, start } of [...waiting]) if (due <= clock()) start()
      if (running.size === 0) return
      await Promise.all(running)
    }
  }

  return {
    all,
    add(receiver, event) {
      const { sender, url } = receiver
      const rawBody = railsJson(webhookBody(state, event))
      const name = webhookName(event)
      const delivery: FakeDelivery = {
        ...{ id: nextDeliveryId(state), event: name, sender, url, rawBody },
        ...{ tries: [], status: 'pending' },
      }
      all.push(delivery)
      attempt(delivery, receiver, event, clock())
    },
    async idle() {
      while (running.size > 0 || waiting.size > 0) {
        await Promise.all(running)
        if (running.size === 0 && waiting.size > 0) await new Promise<void>((resolve) => wakes.push(resolve))
      }
    },
    settle,
  }
}

function isRetried({ sender, tries }: FakeDelivery, status: number | undefined): boolean {
  return sender === 'bot' && (status === 429 || status === 500) && tries.length < triesOfBots
}

async function signed({ id, url, rawBody }: FakeDelivery, secret: string | undefined, timestamp: number) {
  const { href, authorization } = withoutCredentials(url)
  const headers = new Headers({
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'User-Agent': 'Ruby',
    'X-Chatwoot-Delivery': id,
    ...(authorization && { Authorization: authorization }),
  })
  if (secret) {
    headers.set('X-Chatwoot-Timestamp', String(timestamp))
    headers.set('X-Chatwoot-Signature', await signatureOf(rawBody, secret, timestamp))
  }
  return { url: href, headers, body: rawBody }
}

/** `fetch` refuses a URL with a user and a password: the server sends them as a header. */
function withoutCredentials(url: string): { href: string; authorization?: string } {
  const parsed = new URL(url)
  const { username, password } = parsed
  if (!username && !password) return { href: parsed.href }
  parsed.username = ''
  parsed.password = ''
  const bytes = new TextEncoder().encode(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)
  return { href: parsed.href, authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` }
}

/** Looks like a UUID and is the same in every run. */
function nextDeliveryId(state: FakeState): string {
  return `00000000-0000-4000-9000-${String(nextId(state, 'delivery')).padStart(12, '0')}`
}
