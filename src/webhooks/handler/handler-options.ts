/** The options of a handler, and checks of them. */

import { isKnownEvent, type ReceivedWebhookEvent } from '../events/received-event.ts'
import type { WebhookRejection } from '../verification-error.ts'
import { checkSecrets, type FindWebhookSecrets, type WebhookSecrets } from '../verify/secrets.ts'
import type { DedupeStore } from './dedupe.ts'

/** What a listener gets besides the event. */
export interface WebhookContext {
  /** The same when Chatwoot sends a delivery to a bot again. Undefined before 4.12, for macros and automation rules. */
  readonly deliveryId?: string | undefined
  /** False for deliveries that `unsigned: 'accept'` let in. */
  readonly isSigned: boolean
  readonly receivedAt: Date
  /** Aborted when `handlerTimeout` has passed. */
  readonly signal: AbortSignal
}

type Listener<Event> = (event: Event, context: WebhookContext) => unknown

/** A function for each event of interest; all others are acknowledged and dropped. `unknown` gets what the types lack. */
export type WebhookListeners = {
  readonly [Name in ReceivedWebhookEvent['event']]?:
    | Listener<Extract<ReceivedWebhookEvent, { event: Name }>>
    | undefined
}

/** A refused request, for logs and alerts. */
export interface RejectedWebhook {
  readonly reason: WebhookRejection
  /** The reason as a sentence. */
  readonly message: string
  readonly url: string
  readonly headers: Headers
}

/** What failed, beside the error. */
export interface FailedWebhook {
  /** Undefined if the secret could not be looked up. */
  readonly event?: ReceivedWebhookEvent | undefined
  readonly deliveryId?: string | undefined
}

/** How duplicates are found. */
export interface DedupeOptions {
  /** Default: in memory, which is enough for one process. */
  readonly store?: DedupeStore | undefined
  /** How long deliveries are remembered, in seconds: at least twice `toleranceSeconds`. Default: 3600. */
  readonly ttlSeconds?: number | undefined
  /**
   * Also compares bodies. One change sends the same body to the webhook of the account and to the API inbox, and before
   * 4.12 deliveries have no id. Default: false.
   */
  readonly body?: boolean | undefined
}

interface CommonOptions {
  /** What to do with each event. */
  readonly on: WebhookListeners
  /**
   * When to answer. `first` (default): at once, the work follows; Chatwoot does not learn of failures. `last`: after the
   * work, with 500 if it failed and 200 if it takes longer than `deadline`. Then Chatwoot sends a bot's delivery again,
   * up to three times, and shows the message of an API inbox as failed.
   */
  readonly ack?: 'first' | 'last' | undefined
  /** When to answer at the latest, in milliseconds after the request came. Chatwoot waits 5 seconds. Default: 4000. */
  readonly deadline?: number | undefined
  /** How long a listener may take, in milliseconds; then its conversation's next event is handled. Default: 30 000. */
  readonly handlerTimeout?: number | undefined
  /** Called with what listeners throw, and with failures of the store and of the secret function. Default: console.error. */
  readonly onError?: ((error: unknown, failed: FailedWebhook) => void) | undefined
  /**
   * Called with refused requests. A refusal is not silent: it opens the conversation of a bot, and marks the message of
   * an API inbox as failed. Default: console.warn, once for each reason.
   */
  readonly onReject?: ((rejected: RejectedWebhook) => void) | undefined
  /** How duplicates are found; false handles them. Default: by delivery id and by signature, in memory. */
  readonly dedupe?: false | DedupeOptions | undefined
  /** How far the time of a delivery may be from this machine's, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined
  /** Larger bodies are refused while they are read. Default: 4 MiB. */
  readonly maxBodyBytes?: number | undefined
  /** How many events may wait or be worked on; above that the answer is 429, which Chatwoot repeats for bots. Default: 1000. */
  readonly maxPending?: number | undefined
  /** How many conversations are worked on at the same time. Default: 100. */
  readonly concurrency?: number | undefined
}

interface SignedOptions extends CommonOptions {
  /**
   * Each webhook of the account, API inbox and agent bot has its own: those of all that send to this URL, or a function
   * that finds them. A variable that is not set is a TypeError.
   */
  readonly secret: WebhookSecrets | FindWebhookSecrets | undefined
  /**
   * `accept` also takes deliveries without a signature: macros and automation rules never sign, servers before 4.12 (bots
   * and API inboxes: 4.13) do not either. Anybody can send those: keep a secret in the URL. Default: `reject`.
   */
  readonly unsigned?: 'reject' | 'accept' | undefined
}

interface UnsignedOptions extends CommonOptions {
  readonly secret?: undefined
  /** Takes every delivery, verified by nothing: for servers that do not sign. */
  readonly unsigned: 'accept'
}

/** The options of `createWebhookHandler`. */
export type WebhookHandlerOptions = SignedOptions | UnsignedOptions

/** @throws TypeError */
export function assertHandlerOptions({ secret, unsigned, on, ack, ...others }: WebhookHandlerOptions): void {
  const modes = `${ack} and ${unsigned}`
  assert(
    /^(first|last|undefined) and (reject|accept|undefined)$/.test(modes),
    `ack must be first or last, and unsigned reject or accept, got ${modes}`,
  )
  for (const [name, value = 1] of Object.entries({ ...others, ...Object(others.dedupe) })) {
    assert(value !== null, `${name} must not be null`)
    const isOther = /^(on|dedupe|store|body)/.test(name)
    assert(isOther || Number(value) > 0, `${name} must be a positive number, got ${value}`)
  }
  for (const [name, listener = assert] of Object.entries(on ?? { [String(on)]: on })) {
    const isName = name === 'unknown' || isKnownEvent(name)
    assert(isName && typeof listener === 'function', `on must have functions for known events, got ${name}`)
  }
  if (typeof secret !== 'function' && (secret !== undefined || unsigned !== 'accept')) checkSecrets(secret)
}

function assert(isRight: boolean, message: string): void {
  if (!isRight) throw new TypeError(message)
}
