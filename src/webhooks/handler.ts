/** Receives deliveries: verifies, acknowledges and dispatches them. */
import { ChatwootError } from '../core/errors/chatwoot-error.ts'
import { subjectOf } from './about-event.ts'
import { isServerless, waitUntilOf } from './background.ts'
import { type Clock, raced, realClock } from './clock.ts'
import { ConversationQueue } from './conversation-queue.ts'
import { claimAll, type DedupeStore, memoryStoreWith, releaseAll } from './dedupe.ts'
import { deliveryIdOf, type SignatureHeaders, signatureIn } from './delivery-headers.ts'
import {
  assertHandlerOptions,
  type DedupeOptions,
  type FailedWebhook,
  type WebhookContext,
  type WebhookHandlerOptions,
} from './handler-options.ts'
import { readBody } from './read-body.ts'
import { eventOf, isKnownEvent, jsonIn, type ReceivedWebhookEvent } from './received-event.ts'
import { type FindWebhookSecrets, secretsFor, type UnverifiedDelivery, type WebhookSecrets } from './secrets.ts'
import { hashOf } from './signature.ts'
import { type WebhookRejection, WebhookVerificationError } from './verification-error.ts'
import { assertVerified } from './verify.ts'

/** A receiver for webhooks, with the standard Request and Response. */
export interface WebhookHandler {
  /**
   * Answers a request: 200 (accepted, or nobody listens), 401 (not proven to be Chatwoot's), 400, 408 and 413 (the body),
   * 405, 429 (too many events wait), 500 (with `ack: 'last'`: the listener failed).
   * @throws TypeError for anything but a Request, such as that of node:http
   * @param context where the platform has one: the context of a Worker or of a Hono handler, or `{ waitUntil }` of Vercel.
   *   Such platforms stop after the response otherwise, and the event is lost.
   */
  (request: Request, context?: unknown): Promise<Response>
  /**
   * Gives an event to its listener, in the same queue, without HTTP: for tests, and for a worker that takes deliveries
   * from another queue.
   * @throws what the listener throws, or a ChatwootError after `handlerTimeout`
   */
  receive(event: ReceivedWebhookEvent, context?: Partial<Omit<WebhookContext, 'signal'>>): Promise<void>
  /** Resolves when nothing is being received or worked on. */
  idle(): Promise<void>
}

/**
 * Creates a handler for a route. It verifies each delivery, leaves out duplicates, answers in time, and passes events to
 * the listeners: one at a time for each conversation, in the order in which they came to this process. Chatwoot itself
 * does not keep the order of its deliveries: where it matters, read the record again.
 * @throws TypeError for an unusable option, such as a secret that is not set
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return handlerWith(options, realClock)
}

export function handlerWith(options: WebhookHandlerOptions, clock: Clock): WebhookHandler {
  assertHandlerOptions(options)
  const receiver = new Receiver(options, clock)
  const handle = (request: Request, context?: unknown) => receiver.respond(request, context)
  return Object.assign(handle, {
    receive: receiver.receive.bind(receiver),
    idle: receiver.idle.bind(receiver),
  })
}

/** The context of an event before its listener is called. */
type Arrival = Omit<WebhookContext, 'signal'>

/** A delivery whose body was read. */
interface ReceivedDelivery extends UnverifiedDelivery {
  readonly body: Blob
  /** The body as JSON; undefined if it is none. */
  readonly parsed: unknown
  readonly signed: SignatureHeaders | undefined
  readonly receivedAt: Date
}

interface Admitted {
  readonly event: ReceivedWebhookEvent
  readonly arrival: Arrival
  /** What was claimed for it; undefined if there is nothing to do: nobody listens, or it is a duplicate. */
  readonly keys?: readonly string[] | undefined
}

/** Milliseconds for a claim; a client of Redis without a connection waits for ever. */
const storeTimeout = 1000

/** Nothing of the body was read, which would tell. */
const unsignedHint =
  ': servers before 4.12 (for bots and API inboxes: 4.13), macros and automation rules do not sign, and a proxy may remove the headers'

const serverlessHint = "events are lost here after the response: pass the platform's context, or set ack: 'last'"

class Receiver {
  readonly #options: WebhookHandlerOptions
  readonly #clock: Clock
  readonly #queue: ConversationQueue
  /** Undefined if duplicates are handled, too. */
  readonly #dedupe: DedupeOptions | undefined
  readonly #store: DedupeStore
  readonly #deadline: number
  readonly #open = new Set<Promise<unknown>>()
  readonly #warnings = new Set<string>()
  #pending = 0

  constructor(options: WebhookHandlerOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
    this.#queue = new ConversationQueue(options.concurrency ?? 100)
    this.#dedupe = options.dedupe === false ? undefined : (options.dedupe ?? {})
    this.#store = this.#dedupe?.store ?? memoryStoreWith(100_000, clock)
    this.#deadline = options.deadline ?? 4000
  }

  async respond(request: Request, context: unknown): Promise<Response> {
    // Otherwise the request would never be answered, for instance as a route of express.
    if (typeof request?.text !== 'function') {
      throw new TypeError('the handler takes a Request: use toNodeHandler(handler)')
    }
    if (request.method !== 'POST') return new Response('send POST', { status: 405, headers: { allow: 'POST' } })
    try {
      return await this.#track(this.#accept(request, context))
    } catch (error) {
      if (error instanceof WebhookVerificationError) return this.#reject(error, request)
      this.#report(error, { deliveryId: deliveryIdOf(request.headers) })
      return answer(500)
    }
  }

  async receive(event: ReceivedWebhookEvent, context: Partial<Arrival> = {}): Promise<void> {
    if (event?.event !== 'unknown' && !isKnownEvent(String(event?.event))) {
      throw new TypeError('receive takes an event: the result of verifyWebhook, parseWebhook or exampleEvent')
    }
    const receivedAt = new Date(this.#clock.now())
    const arrival = { isSigned: false, receivedAt, ...context }
    const subject = subjectOf(event.event === 'unknown' ? event.body : event)
    await this.#track(this.#queue.run(subject, Promise.resolve(), () => this.#listen(event, arrival)))
  }

  async idle(): Promise<void> {
    while (this.#open.size > 0) await Promise.allSettled(this.#open)
  }

  async #accept(request: Request, context: unknown): Promise<Response> {
    const { maxBodyBytes = 2 ** 22, unsigned } = this.#options
    const receivedAt = new Date(this.#clock.now())
    // The form of the headers, before the first byte of the body.
    const signed = signatureIn(request.headers)
    if (!signed && unsigned !== 'accept') throw new WebhookVerificationError('not-signed', unsignedHint)
    const body = await readBody(request, maxBodyBytes, this.#deadline, this.#clock)
    const text = await body.text()
    const parsed = jsonIn(text)
    const subject = subjectOf(parsed)
    const admission = this.#admit({ body, text, parsed, headers: request.headers, request, signed, receivedAt })
    // The place in the queue is taken before the delivery is verified, or verification would change the order.
    const done = this.#track(this.#queue.run(subject, admission, (admitted) => this.#work(admitted)))
    const { keys } = await admission
    return answer(keys ? await this.#acknowledge(done, receivedAt, context) : 200)
  }

  /** Returns the status of the response. */
  async #acknowledge(done: Promise<void>, receivedAt: Date, context: unknown): Promise<number> {
    const keepAlive = () => {
      this.#keepAlive(done, context)
      return 200
    }
    if (this.#options.ack !== 'last') return keepAlive()
    const status = done.then(
      () => 200,
      () => 500,
    )
    return raced(this.#clock, status, this.#rest(receivedAt), keepAlive)
  }

  /** Milliseconds until the deadline; the clock may have been set in between. */
  #rest(receivedAt: Date): number {
    return Math.min(this.#deadline, this.#deadline - (this.#clock.now() - receivedAt.getTime()))
  }

  /** Verifies a delivery and claims it. @throws WebhookVerificationError, or what the secret function throws */
  async #admit(delivery: ReceivedDelivery): Promise<Admitted> {
    const { body, parsed, headers, signed, receivedAt } = delivery
    const { secret, on, maxPending = 1000 } = this.#options
    const isSigned = signed !== undefined && secret !== undefined
    if (isSigned) await this.#assertVerified(delivery, signed, secret)
    const event = eventOf(parsed)
    const deliveryId = deliveryIdOf(headers)
    const arrival = { deliveryId, isSigned, receivedAt }
    if (!on[event.event]) return { event, arrival }
    const keys = await this.#keysOf(body, isSigned ? signed.signature : undefined, deliveryId)
    if (this.#pending >= maxPending) throw new WebhookVerificationError('too-many-waiting')
    this.#pending++
    if (await this.#claim(keys, { event, deliveryId })) return { event, arrival, keys }
    this.#pending--
    return { event, arrival }
  }

  /** @throws WebhookVerificationError, or what the secret function throws */
  #assertVerified(delivery: ReceivedDelivery, signed: SignatureHeaders, secret: WebhookSecrets | FindWebhookSecrets) {
    const { body, text, headers, request, receivedAt } = delivery
    const findSecrets = () =>
      this.#limited(secretsFor(secret, { headers, text, request }), this.#rest(receivedAt), 'the secret function')
    const { toleranceSeconds } = this.#options
    return assertVerified(body, text, signed, findSecrets, { toleranceSeconds, now: () => this.#clock.now() })
  }

  async #keysOf(body: Blob, signature: string | undefined, deliveryId: string | undefined): Promise<string[]> {
    if (!this.#dedupe) return []
    // Whoever sends unsigned deliveries could fill the store with ids of their own.
    return [
      // First: it is what is signed. A delivery that somebody recorded and sends with another id stops here.
      ...(signature ? [`signature:${signature}`] : []),
      ...(signature && deliveryId ? [`delivery:${deliveryId}`] : []),
      ...(this.#dedupe.body ? [`body:${await hashOf(body)}`] : []),
    ]
  }

  /** Returns false for a duplicate. A store that is down does not stop deliveries. */
  #claim(keys: readonly string[], failed: FailedWebhook): Promise<boolean> {
    // At least as long as a signature is accepted.
    const ttlSeconds = Math.max(this.#dedupe?.ttlSeconds ?? 3600, 2 * (this.#options.toleranceSeconds ?? 300))
    return this.#asked(claimAll(this.#store, keys, ttlSeconds), failed)
  }

  /** What the store says; true if it is down. */
  #asked(store: Promise<boolean>, failed: FailedWebhook): Promise<boolean> {
    return this.#limited(store, storeTimeout, 'the dedupe store').catch((error) => {
      this.#report(error, failed)
      return true
    })
  }

  async #work({ event, arrival, keys }: Admitted): Promise<void> {
    if (!keys) return
    const failed = { event, deliveryId: arrival.deliveryId }
    try {
      await this.#listen(event, arrival)
    } catch (error) {
      this.#report(error, failed)
      // Chatwoot gets a 500 and may send it again.
      if (this.#options.ack === 'last') await this.#asked(releaseAll(this.#store, keys), failed)
      throw error
    } finally {
      this.#pending--
    }
  }

  async #listen(event: ReceivedWebhookEvent, arrival: Arrival): Promise<void> {
    // One listener for each event; the compiler cannot see that this one takes this event.
    const listener = this.#options.on[event.event] as ((event: unknown, context: WebhookContext) => unknown) | undefined
    const controller = new AbortController()
    const work = async () => listener?.(event, { ...arrival, signal: controller.signal })
    const timeout = this.#options.handlerTimeout ?? 30_000
    await this.#limited(work(), timeout, `the ${event.event} listener`, controller)
  }

  /** @throws ChatwootError if the work takes longer */
  #limited<T>(work: Promise<T>, milliseconds: number, what: string, controller?: AbortController): Promise<T> {
    return raced(this.#clock, work, milliseconds, () => {
      const error = new ChatwootError(`${what} takes longer than ${milliseconds} ms`)
      controller?.abort(error)
      throw error
    })
  }

  #keepAlive(work: Promise<void>, context: unknown): void {
    const waitUntil = waitUntilOf(context)
    if (waitUntil) this.#call(() => waitUntil(work.catch(() => {})))
    else if (this.#options.ack !== 'last' && isServerless()) this.#warnOnce(serverlessHint)
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#open.add(work)
    work.catch(() => {}).then(() => this.#open.delete(work))
    return work
  }

  #reject({ reason, message }: WebhookVerificationError, { url, headers }: Request): Response {
    const { onReject = () => this.#warnOnce(message, reason) } = this.#options
    this.#call(() => onReject({ reason, message, url, headers }))
    // A mistake of this program, which its author sees at once; all others would help whoever tries secrets.
    return answer(statuses[reason] ?? 401, reason === 'body-read-before' ? message : undefined)
  }

  #report(error: unknown, failed: FailedWebhook): void {
    const { onError = () => console.error('chatwoot-client:', failed.event?.event ?? 'delivery', 'failed:', error) } =
      this.#options
    this.#call(() => onError(error, failed))
  }

  /** The functions of a program or platform must not stop a delivery. */
  async #call(hook: () => unknown): Promise<void> {
    try {
      await hook()
    } catch (error) {
      console.error('chatwoot-client:', error)
    }
  }

  #warnOnce(message: string, kind = message): void {
    if (!this.#warnings.has(kind)) console.warn(`chatwoot-client: ${message}`)
    this.#warnings.add(kind)
  }
}

/** All others are 401. */
const statuses: { readonly [reason in WebhookRejection]?: number } = {
  'body-read-before': 400,
  'body-incomplete': 400,
  'body-empty': 400,
  'body-malformed': 400,
  'body-too-slow': 408,
  'body-too-large': 413,
  'too-many-waiting': 429,
}

/** In one word, whoever sent it. */
function answer(status: number, text = status === 200 ? 'ok' : status === 500 ? 'failed' : 'refused'): Response {
  return new Response(text, { status })
}
