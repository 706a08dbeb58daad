/** One Action Cable connection: one socket, one subscription, from its first byte to its last. */
import { describeKind } from '../../core/errors/describe-value.ts'
import type { Cancel, Runtime } from '../../core/transport/runtime.ts'
import { deferred } from './deferred.ts'
import { RealtimeError, RealtimeRefusedError } from './errors.ts'
import { isObject, parseFrame } from './frame.ts'
import type { RealtimeSocket, RealtimeSocketEvent, WebSocketClass } from './socket.ts'

/** What all connections to a server have in common; times are in milliseconds. */
export interface CableSettings {
  readonly url: string
  readonly runtime: Runtime
  readonly welcomeTimeout: number
  readonly confirmTimeout: number
  readonly silenceTimeout: number
}

/** Called until the connection ends, and never afterwards. */
export interface CableListener {
  /** Called for every frame, whatever is in it. */
  onFrame(): void
  /** Called with the server's clock, in unix seconds. */
  onPing(seconds: number): void
  onConfirm(): void
  onMessage(message: object): void
  /** Called for a frame that is not Action Cable's, or is about another subscription. */
  onBadFrame(): void
}

// A dead server does not answer when the socket is closed; whoever closes waits for this.
const closeTimeout = 1000

export class Cable {
  readonly #socket: RealtimeSocket
  readonly #identifier: string
  readonly #settings: CableSettings
  readonly #listener: CableListener
  readonly #ended = deferred<RealtimeError>()
  /** Resolves with the reason when the connection has ended; never rejects. */
  readonly ended = this.#ended.promise
  readonly #closed = deferred()
  #phase: 'opening' | 'subscribing' | 'live' | 'ended' = 'opening'
  #failure: RealtimeSocketEvent = {}
  #cancelDeadline: Cancel = () => {}

  /** @throws what the constructor of the WebSocket throws, for instance in a page that may not connect there */
  constructor(WebSocket: WebSocketClass, settings: CableSettings, identifier: string, listener: CableListener) {
    this.#identifier = identifier
    this.#settings = settings
    this.#listener = listener
    this.#socket = new WebSocket(settings.url, ['actioncable-v1-json'])
    // Never removed: `ws` throws the errors that nobody listens to.
    this.#socket.addEventListener('error', (event) => {
      this.#failure = event
      // The class of Node 20 and 22 forgets the close event where the connection could not be made.
      this.#cancelDeadline()
      this.#cancelDeadline = settings.runtime.soon(() => this.fail(closeError({ code: 1006 }, event)))
    })
    this.#socket.addEventListener('message', ({ data }) => this.#read(data))
    this.#socket.addEventListener('close', (event) => {
      this.#closed.resolve()
      this.fail(closeError(event, this.#failure))
    })
    this.#expect(settings.welcomeTimeout, 'no welcome from the server')
  }

  /** Sends an action of the channel, to which only a live connection is subscribed. */
  perform(action: string): void {
    this.#command('message', { data: JSON.stringify({ action }) })
  }

  /** Ends the connection now. A socket that failed is not closed with a handshake. */
  fail(reason: RealtimeError): void {
    if (this.#phase === 'ended') return
    this.#end(reason)
    quietly(() => (this.#socket.terminate ? this.#socket.terminate() : this.#socket.close()))
  }

  /** Closes the socket, and resolves when it is closed or cannot be. */
  async close(): Promise<void> {
    this.#end(new RealtimeError('closed by this program'))
    quietly(() => this.#socket.close(1000))
    const cancel = this.#settings.runtime.limit(() => {
      quietly(() => this.#socket.terminate?.())
      this.#closed.resolve()
    }, closeTimeout)
    await this.#closed.promise
    cancel()
  }

  #read(data: unknown): void {
    if (this.#phase === 'ended') return
    this.#listener.onFrame()
    if (this.#phase === 'live') this.#expectFrame()
    const frame = parseFrame(data)
    if (!frame || !this.#accept(frame)) this.#listener.onBadFrame()
  }

  /** Returns whether it is a frame that belongs here. */
  #accept({ type, message, identifier, reason, reconnect }: { readonly [key: string]: unknown }): boolean {
    if (type === 'welcome') return this.#subscribe()
    if (type === 'ping') return this.#ping(message)
    if (type === 'disconnect') {
      const Reason = reconnect === false ? RealtimeRefusedError : RealtimeError
      return this.#failed(new Reason(`the server ended the connection: ${describeKind(reason)}`))
    }
    // The server returns it exactly as it was sent.
    if (identifier !== this.#identifier) return false
    if (type === 'confirm_subscription') return this.#confirm()
    if (type === 'reject_subscription') {
      return this.#failed(new RealtimeRefusedError('the server rejected the subscription'))
    }
    // Whatever its type: Rails' own client hands it to the subscription, too.
    if (this.#phase !== 'live' || !isObject(message)) return false
    this.#listener.onMessage(message)
    return true
  }

  #ping(seconds: unknown): boolean {
    if (typeof seconds === 'number') this.#listener.onPing(seconds)
    return true
  }

  #subscribe(): boolean {
    if (this.#phase !== 'opening') return false
    this.#phase = 'subscribing'
    this.#expect(
      this.#settings.confirmTimeout,
      'no confirmation of the subscription: a refusal is silent',
      RealtimeRefusedError,
    )
    this.#command('subscribe')
    return true
  }

  #confirm(): boolean {
    if (this.#phase !== 'subscribing') return false
    this.#phase = 'live'
    this.#expectFrame()
    this.#listener.onConfirm()
    return true
  }

  #failed(reason: RealtimeError): boolean {
    this.fail(reason)
    return true
  }

  #command(command: string, more: object = {}): void {
    quietly(() => this.#socket.send(JSON.stringify({ command, identifier: this.#identifier, ...more })))
  }

  #expectFrame(): void {
    this.#expect(this.#settings.silenceTimeout, 'no frame from the server, which pings every 3 s')
  }

  /** Ends the connection if no frame moves it on in time. */
  #expect(milliseconds: number, missing: string, Reason = RealtimeError): void {
    this.#cancelDeadline()
    this.#cancelDeadline = this.#settings.runtime.limit(() => {
      // A program that was busy gets its timers before the frames that have arrived meanwhile.
      this.#cancelDeadline = this.#settings.runtime.soon(() => this.fail(new Reason(`${missing} (${milliseconds} ms)`)))
    }, milliseconds)
  }

  #end(reason: RealtimeError): void {
    this.#phase = 'ended'
    this.#cancelDeadline()
    this.#ended.resolve(reason)
  }
}

// Classes differ in what throws in which state; the close event or a deadline follows in any case.
function quietly(work: () => void): void {
  try {
    work()
  } catch {}
}

function closeError({ code, reason }: RealtimeSocketEvent, { message, error }: RealtimeSocketEvent): RealtimeError {
  const upgradeStatus = Number(/ response: (\d{3})$/.exec(message ?? '')?.[1]) || undefined
  const what = upgradeStatus
    ? `GET /cable: ${upgradeStatus} instead of 101\n  (the proxy does not pass Upgrade, or does not pass /cable to Chatwoot)`
    : message || `closed with code ${code} ${reason}`.trimEnd()
  return new RealtimeError(what, { closeCode: code, upgradeStatus, cause: error })
}
