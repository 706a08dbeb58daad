/** One Action Cable connection: one socket, one subscription, from its first byte to its last. */
import { describeKind } from '../core/errors/describe-value.ts'
import type { Cancel, Runtime } from '../core/transport/runtime.ts'
import { deferred } from './deferred.ts'
import { RealtimeError, RealtimeRefusedError } from './errors.ts'
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

  /** Sends an action of the channel. Does nothing while there is no subscription. */
  perform(action: string): void {
    if (this.#phase === 'live') this.#command('message', { data: JSON.stringify({ action }) })
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
    const frame = parse(data)
    if (!frame || !this.#accept(frame)) this.#listener.onBadFrame()
  }

  /** Returns whether it is a frame that belongs here. */
  #accept({ type, message, identifier, reason, reconnect }: { readonly [key: string]: unknown }): boolean {
    if (type === 'welcome') return this.#subscribe()
    if (type === 'disconnect')
      return this.#refuse(`the server ended the connection: ${describeKind(reason)}`, reconnect !== false)
    if (type === 'ping') return this.#ping(message)
    // The server returns it exactly as it was sent.
    if (identifier !== this.#identifier) return false
    if (type === 'confirm_subscription') return this.#confirm()
    if (type === 'reject_subscription') return this.#refuse('the server rejected the subscription')
    if (type !== undefined || this.#phase !== 'live' || !isObject(message)) return false
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
    this.#expect(this.#settings.confirmTimeout, 'no confirmation of the subscription: a refusal is silent', true)
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

  #refuse(reason: string, isPassing = false): boolean {
    this.fail(isPassing ? new RealtimeError(reason) : new RealtimeRefusedError(reason))
    return true
  }

  #command(command: string, more: object = {}): void {
    quietly(() => this.#socket.send(JSON.stringify({ command, identifier: this.#identifier, ...more })))
  }

  #expectFrame(): void {
    this.#expect(this.#settings.silenceTimeout, 'no frame from the server, which pings every 3 s')
  }

  /** Ends the connection if no frame moves it on in time. */
  #expect(milliseconds: number, missing: string, isRefusal = false): void {
    this.#cancelDeadline()
    this.#cancelDeadline = this.#settings.runtime.limit(() => {
      // A program that was busy gets its timers before the frames that have arrived meanwhile.
      this.#cancelDeadline = this.#settings.runtime.soon(() =>
        this.#refuse(`${missing} (${milliseconds} ms)`, !isRefusal),
      )
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

function parse(data: unknown): { readonly [key: string]: unknown } | undefined {
  try {
    const frame: unknown = JSON.parse(data as string) // anything else becomes one, and is no JSON then
    return isObject(frame) ? frame : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function closeError({ code, reason }: RealtimeSocketEvent, { message, error }: RealtimeSocketEvent): RealtimeError {
  const upgradeStatus = Number(/ response: (\d{3})$/.exec(message ?? '')?.[1]) || undefined
  const what = upgradeStatus
    ? `GET /cable: ${upgradeStatus} instead of 101\n  (the proxy does not pass Upgrade, or does not pass /cable to Chatwoot)`
    : message || `closed with code ${code} ${reason}`.trimEnd()
  return new RealtimeError(what, { closeCode: code, upgradeStatus, cause: error })
}
