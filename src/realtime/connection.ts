/** Keeps one subscription alive: attempts, waits, gaps, and the truth about them. */
import { guard } from '../core/errors/chatwoot-error.ts'
import type { Cancel } from '../core/transport/runtime.ts'
import { Cable, type CableListener, type CableSettings } from './cable/cable.ts'
import { deferred } from './cable/deferred.ts'
import { failureOf, isRealtimeRefusedError, RealtimeError, RealtimeRefusedError } from './cable/errors.ts'
import type { WebSocketClass } from './cable/socket.ts'
import { EventQueue } from './event-queue.ts'
import {
  eventOf,
  Listeners,
  type RealtimeEventName,
  type RealtimeListener,
  type ReceivedRealtimeEvent,
} from './events.ts'
import type { RealtimeGap } from './gap.ts'
import type { Identity } from './identity.ts'
import { SeenMessages } from './seen-messages.ts'
import { ServerClock } from './server-clock.ts'
import { onWakeUp } from './wake-up.ts'

/** What a realtime connection is doing. */
export interface RealtimeState {
  /**
   * `connecting`: from the profile to the confirmation. `live`: events arrive. `waiting`: until the next attempt.
   * `closed`: for good, by `close()`, by the signal or for the `cause`.
   */
  readonly status: 'connecting' | 'live' | 'waiting' | 'closed'
  /** The number of the attempt, 1 for the first; counted anew after 30 seconds live, from 0 in the wait that follows. */
  readonly attempt: number
  /** When the last frame arrived; the server sends one every 3 seconds. Absent before the first. */
  readonly lastFrameAt?: Date
  /** When the next attempt begins, while it is `waiting`. */
  readonly retryAt?: Date
  /** Why it is not live. Absent at first, while live, and after `close()`. */
  readonly cause?: Error
  /** How many frames were dropped: no JSON, not Action Cable's, or of another subscription. */
  readonly droppedFrames: number
}

/** The options of a connection, checked. */
export interface ConnectionSettings extends CableSettings {
  readonly identity: Identity
  readonly WebSocket: WebSocketClass | undefined
  readonly presence: boolean
  readonly minDelay: number
  readonly maxDelay: number
  readonly signal: AbortSignal | undefined
  readonly onState: (state: RealtimeState) => unknown
  readonly onGap: (gap: RealtimeGap) => unknown
  readonly onError: (error: unknown) => void
}

// A shorter connection may be one that the server closes as soon as it is made.
const stableAfter = 30_000
// A password may have been changed meanwhile, and with it the token.
const tokenLifetime = 10 * 60_000
// The server forgets users after 20 seconds.
const presenceInterval = 15_000

const isAuthenticationError = /* @__PURE__ */ guard('AuthenticationError')
const isPermissionDeniedError = /* @__PURE__ */ guard('PermissionDeniedError')

const missingClass = `this runtime has no WebSocket class
  (before Node 22: import WebSocket from 'ws', then connect(chatwoot, { WebSocket }))`

declare global {
  /** For programs whose libraries do not declare it: `esnext.disposable` and Node's types do. */
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** Events of one user or contact, for as long as the program runs. */
export class RealtimeConnection {
  readonly #settings: ConnectionSettings
  readonly #listeners: Listeners
  readonly #queues = new Set<EventQueue>()
  readonly #abort = new AbortController()
  readonly #clock: ServerClock
  readonly #seen = new SeenMessages()
  readonly #running: Promise<void>
  readonly #ready = deferred()
  #isReadyAsked = false
  #state: Pick<RealtimeState, 'status' | 'retryAt' | 'cause'> = { status: 'connecting' }
  #attempt = 0
  #droppedFrames = 0
  #lastFrameAt: number | undefined
  #cable: Cable | undefined
  #liveSince: number | undefined
  /** The latest gap: from when it was live for the last time. */
  #gap: { readonly since: number; readonly cause: Error } | undefined
  #identifier: { readonly text: string; readonly readAt: number } | undefined
  #refused: string | undefined
  #accepted: string | undefined
  #cancelPresence: Cancel = () => {}
  #interrupt: () => void = () => {}

  /** @internal */
  constructor(settings: ConnectionSettings) {
    this.#settings = settings
    this.#listeners = new Listeners(settings.onError)
    this.#clock = new ServerClock(settings.runtime)
    // Programs need not wait for it.
    this.#ready.promise.catch(() => {})
    // Later, so that whoever is called back has the connection.
    this.#running = Promise.resolve().then(() => this.#run())
  }

  /** Resolves when the connection is live for the first time; rejects if it closes before. */
  get ready(): Promise<void> {
    this.#isReadyAsked = true
    return this.#ready.promise
  }

  /** What the connection is doing now. */
  get state(): RealtimeState {
    const at = this.#lastFrameAt
    return {
      ...this.#state,
      attempt: this.#attempt,
      droppedFrames: this.#droppedFrames,
      ...(at !== undefined && { lastFrameAt: new Date(at) }),
    }
  }

  /**
   * Calls a listener for each event of this name; for `unknown`, for each event whose name this version does not know.
   * What a listener throws goes to `onError`; other listeners and the connection do not notice.
   * @returns a function that removes the listener
   * @throws TypeError for a name that no event has, such as that of a webhook
   */
  on<Name extends RealtimeEventName>(event: Name, listener: RealtimeListener<Name>): () => void {
    return this.#listeners.add(event, listener)
  }

  /**
   * Iterates over all events from now on. Ends when the connection is closed, and throws if it has stopped for a
   * reason. Up to 1,000 events wait; beyond them the oldest are dropped, which `onGap` reports.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<ReceivedRealtimeEvent> {
    const queue = new EventQueue({
      now: () => this.#clock.now(),
      onDropped: (count, since, until) => this.#reportDropped(count, since, until),
      onReturn: () => this.#queues.delete(queue),
    })
    if (this.#state.status === 'closed') queue.end(this.#state.cause)
    else this.#queues.add(queue)
    return queue
  }

  /**
   * Closes the connection for good, whatever it is doing. Resolves when nothing of it is left: no timer, no listener, and
   * no socket. Only a server that has stopped answering can keep one, if the class has no `terminate`: `ws` has it. May be
   * called repeatedly.
   */
  async close(): Promise<void> {
    this.#finish()
    await Promise.all([this.#cable?.close(), this.#running])
  }

  /** Closes the connection at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #run(): Promise<void> {
    try {
      if (this.#isOpen) this.#listen()
      while (this.#isOpen) {
        this.#attempt += 1
        const { cause } = this.#state
        // After a wait there is one; the first attempt needs no other state.
        if (cause) this.#enter({ status: 'connecting', cause })
        // `onState` may have closed it.
        if (!this.#isOpen) return
        const ended = await this.#connectOnce()
        if (this.#isOpen) await this.#wait(ended)
      }
    } catch (error) {
      // The constructor of the WebSocket class may throw anything.
      this.#finish(error instanceof Error ? error : failureOf('WebSocket', error))
    }
  }

  get #isOpen(): boolean {
    return this.#state.status !== 'closed'
  }

  #listen(): void {
    const { signal } = this.#settings
    const close = () => void this.close()
    signal?.addEventListener('abort', close, { signal: this.#abort.signal })
    onWakeUp(() => this.#wakeUp(), this.#abort.signal)
    if (signal?.aborted) close()
  }

  /** One attempt. Returns why it failed or ended; throws if no other one could succeed. */
  async #connectOnce(): Promise<Error> {
    const { WebSocket } = this.#settings
    if (!WebSocket) throw new RealtimeError(missingClass)
    const identifier = await this.#identify()
    if (typeof identifier !== 'string') return identifier
    // Closed between the token and this line, for instance by the function that returns the token.
    if (!this.#isOpen) return new RealtimeError('closed')
    const cable = new Cable(WebSocket, this.#settings, identifier, this.#listenerOf(identifier))
    this.#cable = cable
    const cause = await cable.ended
    this.#ended(cause)
    await cable.close()
    if (isRealtimeRefusedError(cause)) this.#judge(identifier, cause)
    return cause
  }

  /** Returns the identifier to subscribe with, or why it could not be read. */
  async #identify(): Promise<string | Error> {
    const { runtime } = this.#settings
    const known = this.#identifier
    if (known && this.#refused === undefined && runtime.now() - known.readAt < tokenLifetime) return known.text
    try {
      const text = await this.#readIdentifier()
      this.#identifier = { text, readAt: runtime.now() }
      return text
    } catch (error) {
      if (isFinal(error)) throw error
      return error as Error // an identity rejects with nothing else
    }
  }

  /** Waits until the connection is closed or the time has passed, and no longer: not every function heeds its limits. */
  #readIdentifier(): Promise<string> {
    const { identity, welcomeTimeout: timeout, runtime } = this.#settings
    const { promise, resolve, reject } = deferred<string>()
    // Once the connection is closed, this error is not shown.
    this.#interrupt = () => reject(new RealtimeError(`no pubsub_token in time (${timeout} ms)`))
    const cancel = runtime.limit(this.#interrupt, timeout)
    identity({ signal: this.#abort.signal, timeout }).then(resolve, reject)
    return promise.finally(cancel)
  }

  #listenerOf(identifier: string): CableListener {
    return {
      onFrame: () => {
        this.#lastFrameAt = this.#settings.runtime.now()
      },
      onPing: (seconds) => this.#clock.ping(seconds),
      onConfirm: () => this.#confirmed(identifier),
      onMessage: (message) => this.#receive(message),
      onBadFrame: () => {
        this.#droppedFrames += 1
      },
    }
  }

  #confirmed(identifier: string): void {
    const { runtime } = this.#settings
    this.#liveSince = runtime.elapsed()
    this.#accepted = identifier
    this.#refused = undefined
    if (this.#settings.presence) this.#keepPresent()
    this.#enter({ status: 'live' })
    this.#ready.resolve()
    const gap = this.#gap
    // `onState` may have closed it.
    if (gap && this.#isOpen) this.#report(gap.since, this.#clock.now(), gap.cause, (id) => this.#seen.has(id))
    this.#clock.connected()
  }

  #receive(message: object): void {
    const event = eventOf(message)
    if (!event) {
      this.#droppedFrames += 1
      return
    }
    if (event.event === 'message.created') this.#seen.add(event.data.id)
    this.#listeners.emit(event)
    for (const queue of this.#queues) queue.push(event)
  }

  #keepPresent(): void {
    this.#cancelPresence = this.#settings.runtime.pause(() => {
      this.#cable?.perform('update_presence')
      this.#keepPresent()
    }, presenceInterval)
  }

  /** What an ended connection leaves. */
  #ended(cause: Error): void {
    this.#cancelPresence()
    if (this.#liveSince === undefined) return
    const { runtime } = this.#settings
    if (runtime.elapsed() - this.#liveSince >= stableAfter) this.#attempt = 0
    this.#liveSince = undefined
    this.#gap = { since: this.#clock.lastSign(this.#lastFrameAt ?? runtime.now()), cause }
  }

  /** Stops if the server refuses a token that was read again, unless it has accepted that token before. */
  #judge(identifier: string, cause: Error): void {
    // Accepted before, and its user still in the account: the server is in trouble, and will confirm again.
    if (identifier === this.#refused && identifier !== this.#accepted) {
      throw new RealtimeRefusedError('the server refuses the subscription, although the token was read again', {
        cause,
      })
    }
    this.#refused = identifier
  }

  async #wait(cause: Error): Promise<void> {
    const { runtime, minDelay, maxDelay } = this.#settings
    // Between these two at random: after a restart of the server not everybody comes back at once.
    const most = Math.min(maxDelay, minDelay * 2 ** this.#attempt)
    const delay = Math.min(maxDelay, minDelay + runtime.random() * most)
    const { promise, resolve } = deferred()
    this.#interrupt = resolve
    const cancel = runtime.pause(resolve, delay)
    this.#enter({ status: 'waiting', retryAt: new Date(runtime.now() + delay), cause })
    await promise
    cancel()
  }

  #wakeUp(): void {
    const { runtime, silenceTimeout } = this.#settings
    if (this.#state.status === 'waiting') this.#interrupt()
    const silence = runtime.now() - (this.#lastFrameAt ?? 0)
    if (this.#liveSince === undefined || silence < silenceTimeout) return
    this.#cable?.fail(new RealtimeError(`no frame from the server for ${silence} ms`))
  }

  #enter(state: Pick<RealtimeState, 'status' | 'retryAt' | 'cause'>): void {
    this.#state = state
    this.#listeners.call(() => this.#settings.onState(this.state))
  }

  #report(since: number, until: number, cause: Error, hasSeen: RealtimeGap['hasSeen']): void {
    const { offset } = this.#clock
    const gap = { since: new Date(since), until: new Date(until), cause, clockOffset: offset, hasSeen }
    this.#listeners.call(() => this.#settings.onGap(gap))
  }

  #reportDropped(count: number, since: number, until: number): void {
    const cause = new RealtimeError(`the iteration did not keep up: ${count} events were dropped`)
    // The connection has seen them, the program has not.
    this.#report(since, until, cause, () => false)
  }

  /** Ends everything that is not the socket. */
  #finish(cause?: Error): void {
    if (!this.#isOpen) return
    this.#cancelPresence()
    this.#abort.abort()
    this.#enter({ status: 'closed', ...(cause && { cause }) })
    this.#interrupt()
    const reason = this.#settings.signal?.reason
    // A program that only listens would otherwise end silently. One that waits for `ready` need not read twice that
    // a class is missing.
    if (cause && (this.#settings.WebSocket || !this.#isReadyAsked)) this.#listeners.call(() => Promise.reject(cause))
    this.#ready.reject(cause ?? new RealtimeError('closed before it was live', { cause: reason }))
    for (const queue of this.#queues) queue.end(cause)
    this.#queues.clear()
  }
}

/** Whether a new attempt would fail in the same way. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    isAuthenticationError(error) ||
    isPermissionDeniedError(error) ||
    isRealtimeRefusedError(error)
  )
}
