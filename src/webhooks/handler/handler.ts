/** Receives deliveries: verifies, acknowledges and dispatches them. */
import { subjectOf } from '../events/about-event.ts'
import { eventOf, jsonIn, type ReceivedWebhookEvent } from '../events/received-event.ts'
import { WebhookVerificationError } from '../verification-error.ts'
import { deliveryIdOf, signatureIn } from '../verify/delivery-headers.ts'
import { secretsFor } from '../verify/secrets.ts'
import { hashOf } from '../verify/signature.ts'
import { assertVerified } from '../verify/verify.ts'
import { answer } from './answer.ts'
import { canWait, isServerless } from './background.ts'
import { type Clock, limited, raced, realClock } from './clock.ts'
import { conversationQueue } from './conversation-queue.ts'
import { memoryStoreWith } from './dedupe.ts'
import {
  assertHandlerOptions,
  type DedupeOptions,
  type FailedWebhook,
  type WebhookContext,
  type WebhookHandlerOptions,
} from './handler-options.ts'
import { openWork } from './open-work.ts'
import { readBody } from './read-body.ts'
import { reportsTo } from './reports.ts'

/** A receiver for webhooks, with the standard Request and Response. */
export interface WebhookHandler {
  /**
   * Answers a request: 200 (accepted, or nobody listens), 401 (not proven to be Chatwoot's), 400, 408 and 413 (the body),
   * 405, 429 (too many events wait), 500 (with `ack: 'last'`: the listener failed).
   * @throws TypeError for anything but a Request, such as that of node:http or the context of Hono
   * @param context where the platform has one: the context of a Worker (in Hono `c.executionCtx`), or `{ waitUntil }` of Vercel.
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
 * Creates a handler for a route. It verifies each delivery, drops duplicates, responds in time, and passes events to
 * the listeners: one at a time for each conversation, in the order in which they came to this process. Chatwoot itself
 * does not keep the order of its deliveries: where it matters, read the record again.
 * @throws TypeError for an unusable option, such as a secret that is not set
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return handlerWith(options, realClock)
}

/** The context of an event before its listener is called. */
type Arrival = Omit<WebhookContext, 'signal'>

/** A delivery that somebody listens to, and that is new. */
interface Admitted {
  readonly event: ReceivedWebhookEvent
  readonly arrival: Arrival
  /** What was claimed for it. */
  readonly keys: readonly string[]
}

/** Milliseconds for a claim; a client of Redis without a connection waits for ever. */
const storeTimeout = 1000

/** Nothing of the body was read, which would tell. */
const unsignedHint = ': servers before 4.12, macros and automation rules do not sign; proxies remove headers'

const serverlessHint = "events are lost after the response: pass the platform's context, or set ack: 'last'"

export function handlerWith(options: WebhookHandlerOptions, clock: Clock): WebhookHandler {
  assertHandlerOptions(options)
  const { on, secret, unsigned, ack, deadline = 4000, handlerTimeout = 30_000, toleranceSeconds = 300 } = options
  const { maxBodyBytes = 2 ** 22, maxPending = 1000, concurrency = 100, dedupe } = options
  const { store = memoryStoreWith(clock), ttlSeconds = 3600, body: byBody }: DedupeOptions = dedupe || {}
  const [report, reject, warnOnce, call] = reportsTo(options)
  const [track, idle] = openWork()
  const inTurn = conversationQueue(concurrency)
  let pending = 0

  /** What the store says; undefined if it is down, which does not stop deliveries. */
  const asked = <T>(asking: Promise<T>, failed: FailedWebhook) =>
    limited(clock, asking, storeTimeout, 'the dedupe store').catch((error) => report(error, failed))

  /** Claims all keys. Those before one that is taken stay claimed: its delivery must not be accepted later either. */
  const areNew = async (keys: readonly string[]) => {
    // Remembered at least as long as a signature is accepted.
    const seconds = Math.max(ttlSeconds, 2 * toleranceSeconds)
    for (const key of keys) if (!(await store.claim(key, seconds))) return false
    return true
  }

  const listen = (event: ReceivedWebhookEvent, arrival: Arrival) => {
    // One listener for each event; the compiler cannot see that this one takes this event.
    const listener = on[event.event] as ((event: unknown, context: WebhookContext) => unknown) | undefined
    const controller = new AbortController()
    const work = async () => listener?.(event, { ...arrival, signal: controller.signal })
    return limited(clock, work(), handlerTimeout, `the ${event.event} listener`, controller)
  }

  /** Returns the status that says how it went. */
  const work = async ({ event, arrival, keys }: Admitted) => {
    const failed = { event, deliveryId: arrival.deliveryId }
    try {
      await listen(event, arrival)
      return 200
    } catch (error) {
      report(error, failed)
      // Chatwoot gets a 500 and may send it again.
      if (ack === 'last') await asked(Promise.all(keys.map(async (key) => store.release(key))), failed)
      return 500
    } finally {
      pending--
    }
  }

  const accept = async (request: Request, context: unknown) => {
    const { headers } = request
    const start = clock.now()
    /** Milliseconds until the deadline; the clock may have been set in between. */
    const rest = () => Math.min(deadline, deadline - (clock.now() - start))
    // The form of the headers, before the first byte of the body.
    const signed = secret && signatureIn(headers)
    if (!signed && unsigned !== 'accept') throw new WebhookVerificationError('not-signed', unsignedHint)
    const body = await readBody(request, maxBodyBytes, deadline, clock)
    const text = await body.text()
    const parsed = jsonIn(text)

    /** Verifies the delivery and claims it. Returns undefined if nobody listens, or it is a duplicate. */
    const admit = async (): Promise<Admitted | undefined> => {
      const deliveryId = deliveryIdOf(headers)
      const keys: string[] = []
      if (signed) {
        const find = () => limited(clock, secretsFor(secret, { headers, text, request }), rest(), 'the secret function')
        await assertVerified(body, text, signed, find, toleranceSeconds, clock.now)
        // First what is signed: a delivery that somebody recorded and sends with another id stops here. Of unsigned ones
        // neither is kept: whoever sends them could fill the store.
        keys.push(`signature:${signed.signature}`)
        if (deliveryId) keys.push(`delivery:${deliveryId}`)
      }
      const event = eventOf(parsed)
      if (!on[event.event]) return undefined
      if (byBody) keys.push(`body:${await hashOf(body)}`)
      if (pending >= maxPending) throw new WebhookVerificationError('too-many-waiting')
      pending++
      const isNew = dedupe === false || (await asked(areNew(keys), { event, deliveryId })) !== false
      if (isNew) return { event, arrival: { deliveryId, isSigned: Boolean(signed), receivedAt: new Date(start) }, keys }
      pending--
      return undefined
    }

    const admission = admit()
    // The place in the queue is taken before the delivery is verified, or verification would change the order.
    const done = track(inTurn(subjectOf(parsed), admission, async (admitted) => (admitted ? work(admitted) : 200)))
    if (!(await admission)) return answer(200)
    const keepAlive = () => {
      if (canWait(context)) call(() => context.waitUntil(done))
      else if (ack !== 'last' && isServerless()) warnOnce(serverlessHint)
      return 200
    }
    return answer(ack === 'last' ? await raced(clock, done, rest(), keepAlive) : keepAlive())
  }

  const respond = async (request: Request, context?: unknown) => {
    // Otherwise the request would never be answered, for instance as a route of express. Hono's context has `text`, too.
    if (typeof request?.bodyUsed !== 'boolean') {
      throw new TypeError('not a Request: use toNodeHandler(handler), or in Hono (c) => handler(c.req.raw)')
    }
    if (request.method !== 'POST') return answer(405, '', { allow: 'POST' })
    try {
      return await track(accept(request, context))
    } catch (error) {
      if (error instanceof WebhookVerificationError) return reject(error, request)
      report(error, { deliveryId: deliveryIdOf(request.headers) })
      return answer(500)
    }
  }

  const receive = async (event: ReceivedWebhookEvent, context: Partial<Arrival> = {}) => {
    if (typeof event?.event !== 'string') throw new TypeError('receive takes an event')
    const arrival = { isSigned: false, receivedAt: new Date(clock.now()), ...context }
    const subject = subjectOf(event.event === 'unknown' ? event.body : event)
    await track(inTurn(subject, Promise.resolve(), () => listen(event, arrival)))
  }

  return Object.assign(respond, { receive, idle })
}
