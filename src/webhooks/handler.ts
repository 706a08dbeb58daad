/** Receives deliveries: verifies, acknowledges and dispatches them. */
import { ChatwootError } from '../core/errors/chatwoot-error.ts'
import { type Runtime, realRuntime } from '../core/transport/runtime.ts'
import { subjectOf } from './about-event.ts'
import { serverlessRuntime, waitUntilOf } from './background.ts'
import { ConversationQueue } from './conversation-queue.ts'
import { Claims, type DedupeStore, memoryStoreWith } from './dedupe.ts'
import { deliveryIdOf, signatureIn } from './delivery-headers.ts'
import {
  allSecretsIn,
  assertHandlerOptions,
  type DedupeOptions,
  type FailedWebhook,
  ownerOf,
  type SecretsBySender,
  type WebhookContext,
  type WebhookHandlerOptions,
} from './handler-options.ts'
import { readBody } from './read-body.ts'
import { eventIn, jsonIn, type ReceivedWebhookEvent } from './received-event.ts'
import type { FindSecrets, Secrets, UnverifiedDelivery } from './secrets.ts'
import { senderOf } from './senders.ts'
import { hashOf } from './signature.ts'
import { isWebhookVerificationError, type WebhookRejection, WebhookVerificationError } from './verification-error.ts'
import { verifyDelivery } from './verify.ts'

/** A receiver for webhooks, with the standard Request and Response. */
export interface WebhookHandler {
  /**
   * Answers a request: 200 (accepted, or nobody listens), 401 (not proven to be Chatwoot's), 400, 408 and 413 (the body),
   * 405, 429 (too many events wait), 500 (with `ack: 'last'`: the listener failed). Never rejects.
   * @param context where the platform has one: the context of a Worker or of a Hono handler, or `{ waitUntil }` of Vercel.
   *   Such platforms stop after the response otherwise, and the event is lost.
   */
  (request: Request, context?: unknown): Promise<Response>
  /**
   * Gives an event to its listener, in the same queue, without HTTP: for tests, and for a worker that takes deliveries
   * from a queue of its own.
   * @throws what the listener throws, or a ChatwootError after `handlerTimeout`
   */
  receive(event: ReceivedWebhookEvent, context?: Partial<Omit<WebhookContext, 'signal'>>): Promise<void>
  /** Resolves when nothing is being received or worked on. */
  idle(): Promise<void>
}

/**
 * Creates a handler for a route. It verifies each delivery, leaves out duplicates, answers in time, and gives events to
 * the listeners: one at a time for each conversation, in the order in which they came to this process. Chatwoot itself
 * does not keep the order of its deliveries: where it matters, read the record again.
 * @throws TypeError for an unusable option, such as a secret that is not set
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return handlerWith(options, realRuntime)
}

export function handlerWith(options: WebhookHandlerOptions, runtime: Runtime): WebhookHandler {
  assertHandlerOptions(options)
  const receiver = new Receiver(options, runtime)
  const handle = (request: Request, context?: unknown) => receiver.respond(request, context)
  return Object.assign(handle, {
    receive: receiver.receive.bind(receiver),
    idle: receiver.idle.bind(receiver),
  })
}

/** The settled context of an event, before its listener is called. */
type Arrival = Omit<WebhookContext, 'signal'>

interface Admitted {
  readonly event: ReceivedWebhookEvent
  readonly arrival: Arrival
  /** Absent if there is nothing to do: nobody listens, or it is a duplicate. */
  readonly claims?: Claims
}

class Busy extends ChatwootError {}

/** Milliseconds for a claim; a client of Redis without a connection waits for ever. */
const storeTimeout = 1000

/** Nothing of the body was read, which would tell. */
const unsignedHint =
  ': a server before 4.12 (agent bots and API inboxes: 4.13), a macro or an automation rule sent it, or a proxy removed the headers'

class Receiver {
  readonly #options: WebhookHandlerOptions
  readonly #runtime: Runtime
  readonly #queue: ConversationQueue
  /** Undefined if duplicates are handled, too. */
  readonly #dedupe: DedupeOptions | undefined
  readonly #store: DedupeStore
  readonly #deadline: number
  readonly #open = new Set<Promise<unknown>>()
  /** Reasons and runtimes that were already told. */
  readonly #told = new Set<string>()
  #pending = 0

  constructor(options: WebhookHandlerOptions, runtime: Runtime) {
    this.#options = options
    this.#runtime = runtime
    this.#queue = new ConversationQueue(options.concurrency ?? 100)
    this.#dedupe = options.dedupe === false ? undefined : (options.dedupe ?? {})
    this.#store = this.#dedupe?.store ?? memoryStoreWith(10_000, runtime)
    this.#deadline = options.deadline ?? 4000
  }

  async respond(request: Request, context: unknown): Promise<Response> {
    if (request.method !== 'POST') return answer(405, 'send POST', { allow: 'POST' })
    try {
      return await this.#track(this.#accept(request, context))
    } catch (error) {
      if (isWebhookVerificationError(error)) return this.#reject(error, request)
      if (error instanceof Busy) return answer(429, 'busy')
      this.#report(error, { deliveryId: deliveryIdOf(request.headers) })
      return answer(500, 'failed')
    }
  }

  async receive(event: ReceivedWebhookEvent, context: Partial<Arrival> = {}): Promise<void> {
    const now = new Date(this.#runtime.now())
    const arrival = { sender: senderOf(event), isSigned: false, receivedAt: now, ...context }
    const body = event.event === 'unknown' ? event.body : event
    await this.#track(this.#queue.run(subjectOf(body), Promise.resolve(), () => this.#listen(event, arrival)))
  }

  async idle(): Promise<void> {
    while (this.#open.size > 0) await Promise.allSettled(this.#open)
  }

  async #accept(request: Request, context: unknown): Promise<Response> {
    const { maxBodyBytes = 2 ** 21, unsigned } = this.#options
    const receivedAt = new Date(this.#runtime.now())
    // The form of the headers, before the first byte of the body.
    if (!signatureIn(request.headers) && unsigned !== 'accept')
      throw new WebhookVerificationError('not-signed', unsignedHint)
    const body = await readBody(request, { maxBodyBytes, timeout: this.#deadline }, this.#runtime)
    const text = await body.text()
    const admission = this.#admit(body, text, request, receivedAt)
    // The place in the queue is taken before the delivery is verified, or verification would change the order.
    const done = this.#track(this.#queue.run(subjectOf(jsonIn(text)), admission, (admitted) => this.#work(admitted)))
    done.catch(() => {})
    const { claims } = await admission
    return claims ? this.#acknowledge(done, receivedAt, context) : answer(200, 'ok')
  }

  async #acknowledge(done: Promise<void>, receivedAt: Date, context: unknown): Promise<Response> {
    const rest = this.#deadline - (this.#runtime.now() - receivedAt.getTime())
    const outcome = this.#options.ack === 'last' ? await this.#outcome(done, rest) : 'going on'
    if (outcome === 'going on') this.#keepAlive(done, context)
    return outcome === 'failed' ? answer(500, 'failed') : answer(200, 'ok')
  }

  /** Verifies a delivery and claims it. @throws WebhookVerificationError, Busy, or what the secret function throws */
  async #admit(body: Blob, text: string, request: Request, receivedAt: Date): Promise<Admitted> {
    const { event, sender, signature } = await this.#verified(body, text, request)
    const deliveryId = deliveryIdOf(request.headers)
    const arrival = { deliveryId, sender: sender ?? senderOf(event), isSigned: signature !== undefined, receivedAt }
    if (!this.#options.on[event.event]) return { event, arrival }
    const keys = await this.#keysOf(body, signature, deliveryId)
    if (this.#pending >= (this.#options.maxPending ?? 1000)) throw new Busy()
    this.#pending++
    const claims = await this.#claim(keys, { event, deliveryId })
    if (claims) return { event, arrival, claims }
    this.#pending--
    return { event, arrival }
  }

  async #verified(body: Blob, text: string, request: Request) {
    const { secret, toleranceSeconds } = this.#options
    const signature = signatureIn(request.headers)?.signature
    if (secret === undefined || signature === undefined) return { event: eventIn(text), signature: undefined }
    let found: Secrets | SecretsBySender = []
    const find = async (delivery: UnverifiedDelivery) => {
      found = typeof secret === 'function' ? await this.#found(secret, delivery) : secret
      return allSecretsIn(found)
    }
    const now = () => this.#runtime.now()
    const verified = await verifyDelivery(body, request.headers, find, { toleranceSeconds, now }, request)
    return { event: verified.event, signature, sender: ownerOf(verified.secret, found) }
  }

  async #found(secret: FindSecrets<Secrets | SecretsBySender>, delivery: UnverifiedDelivery) {
    const search = (async () => secret(delivery))()
    return (await this.#limited(search, this.#deadline, 'the secret function')) ?? []
  }

  async #keysOf(body: Blob, signature: string | undefined, deliveryId: string | undefined): Promise<string[]> {
    if (!this.#dedupe) return []
    return [
      // First: it is what is signed. A delivery that somebody recorded and sends with another id stops here.
      ...(signature === undefined ? [] : [`signature:${signature}`]),
      ...(deliveryId === undefined ? [] : [`delivery:${deliveryId}`]),
      ...(this.#dedupe.body ? [`body:${await hashOf(body)}`] : []),
    ]
  }

  /** Returns undefined for a duplicate. A store that is down does not stop deliveries. */
  async #claim(keys: readonly string[], failed: FailedWebhook): Promise<Claims | undefined> {
    // At least as long as a signature is accepted.
    const ttlSeconds = Math.max(this.#dedupe?.ttlSeconds ?? 3600, 2 * (this.#options.toleranceSeconds ?? 300))
    const claims = new Claims(this.#store, ttlSeconds)
    try {
      return (await this.#limited(claims.claim(keys), storeTimeout, 'the dedupe store')) ? claims : undefined
    } catch (error) {
      this.#report(error, failed)
      return claims
    }
  }

  async #work({ event, arrival, claims }: Admitted): Promise<void> {
    if (!claims) return
    try {
      await this.#listen(event, arrival)
    } catch (error) {
      this.#report(error, { event, deliveryId: arrival.deliveryId })
      // Chatwoot heard of the failure and may send it again.
      if (this.#options.ack === 'last') await this.#release(claims, event)
      throw error
    } finally {
      this.#pending--
    }
  }

  async #listen(event: ReceivedWebhookEvent, arrival: Arrival): Promise<void> {
    // One listener for each event; the compiler cannot see that this one takes this event.
    const listener = this.#options.on[event.event] as ((event: unknown, context: WebhookContext) => unknown) | undefined
    if (!listener) return
    const timeout = this.#options.handlerTimeout ?? 30_000
    const controller = new AbortController()
    const work = (async () => listener(event, { ...arrival, signal: controller.signal }))()
    await this.#limited(work, timeout, `the ${event.event} listener`, controller)
  }

  /** @throws ChatwootError if the work takes longer */
  async #limited<T>(work: Promise<T>, milliseconds: number, what: string, controller?: AbortController): Promise<T> {
    let cancel = () => {}
    const late = new Promise<never>((_, reject) => {
      cancel = this.#runtime.limit(() => {
        const error = new ChatwootError(`${what} takes longer than ${milliseconds} ms`)
        controller?.abort(error)
        reject(error)
      }, milliseconds)
    })
    // After the limit nobody waits for it.
    work.catch(() => {})
    return Promise.race([work, late]).finally(cancel)
  }

  /** How the work stands when it ends, or when the time is over. */
  async #outcome(work: Promise<void>, milliseconds: number): Promise<'done' | 'failed' | 'going on'> {
    let cancel = () => {}
    const late = new Promise<'going on'>((resolve) => {
      cancel = this.#runtime.limit(() => resolve('going on'), Math.max(0, milliseconds))
    })
    const end = work.then(
      () => 'done' as const,
      () => 'failed' as const,
    )
    return Promise.race([end, late]).finally(cancel)
  }

  async #release(claims: Claims, event: ReceivedWebhookEvent): Promise<void> {
    await this.#limited(claims.release(), storeTimeout, 'the dedupe store').catch((error) =>
      this.#report(error, { event }),
    )
  }

  #keepAlive(work: Promise<void>, context: unknown): void {
    const waitUntil = waitUntilOf(context)
    if (waitUntil) waitUntil(work.catch(() => {}))
    else this.#warnServerless(serverlessRuntime())
  }

  #warnServerless(runtime: string | undefined): void {
    if (!runtime || this.#options.ack === 'last' || this.#told.has(runtime)) return
    this.#told.add(runtime)
    console.warn(
      `chatwoot-client: ${runtime} stops after the response, and the event is lost: pass its context to the handler (waitUntil), or use ack: 'last'`,
    )
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#open.add(work)
    work.catch(() => {}).then(() => this.#open.delete(work))
    return work
  }

  #reject({ reason, message }: WebhookVerificationError, { url, headers }: Request): Response {
    this.#tell(() => {
      const { onReject } = this.#options
      if (onReject) onReject({ reason, message, url, headers })
      else if (!this.#told.has(reason))
        console.warn(`chatwoot-client: ${message} (told once for each reason: onReject)`)
      this.#told.add(reason)
    })
    // A mistake of this program, which its author sees at once; all other reasons would help whoever tries secrets.
    return answer(statuses[reason] ?? 401, reason === 'body-read-before' ? message : 'refused')
  }

  #report(error: unknown, failed: FailedWebhook): void {
    this.#tell(() => {
      const { onError } = this.#options
      if (onError) onError(error, failed)
      else console.error(`chatwoot-client: ${failed.event?.event ?? 'a delivery'} failed`, error)
    })
  }

  /** The functions of the options must not stop a delivery. */
  #tell(call: () => void): void {
    try {
      call()
    } catch (error) {
      console.error('chatwoot-client: onError or onReject failed', error)
    }
  }
}

/** All others are 401. */
const statuses: { readonly [reason in WebhookRejection]?: number } = {
  'body-read-before': 400,
  'body-incomplete': 400,
  'body-malformed': 400,
  'body-too-slow': 408,
  'body-too-large': 413,
}

function answer(status: number, text: string, headers: HeadersInit = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } })
}
