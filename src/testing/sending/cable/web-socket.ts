/** A class of WebSockets that connect to the cable in the same process, without a port. */
import type { Cable, Connection } from './cable.ts'

/** An event of a socket, with the fields of its kind. */
export interface FakeSocketEvent extends Event {
  readonly data?: string
  readonly code?: number
  readonly reason?: string
  readonly wasClean?: boolean
}

type Listener = (event: FakeSocketEvent) => void
type EventName = 'open' | 'message' | 'close' | 'error'

/** As the platform's, whose type not all programs for Node have. */
interface ListenerOptions {
  once?: boolean
  passive?: boolean
  capture?: boolean
  signal?: AbortSignal
}

/** What programs use of a WebSocket. */
export interface FakeWebSocket {
  readonly url: string
  readonly protocol: string
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number
  onopen: Listener | null
  onmessage: Listener | null
  onclose: Listener | null
  onerror: Listener | null
  send(data: string): void
  close(code?: number, reason?: string): void
  addEventListener(type: EventName, listener: Listener, options?: ListenerOptions | boolean): void
  removeEventListener(type: EventName, listener: Listener): void
}

/** The class of WebSockets that connect in the same process. */
export interface FakeWebSocketClass {
  new (url: string | URL, protocols?: string | readonly string[]): FakeWebSocket
  readonly CONNECTING: 0
  readonly OPEN: 1
  readonly CLOSING: 2
  readonly CLOSED: 3
}

export const subprotocol = 'actioncable-v1-json'

/** With promises: fake timers replace `queueMicrotask`. */
function soon(work: () => void): void {
  void Promise.resolve().then(work)
}

export function webSocketClass(cable: Cable): FakeWebSocketClass {
  return class implements FakeWebSocket {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSING = 2
    static readonly CLOSED = 3

    readonly url: string
    protocol = ''
    readyState = 0
    onopen: Listener | null = null
    onmessage: Listener | null = null
    onclose: Listener | null = null
    onerror: Listener | null = null
    readonly #target = new EventTarget()
    #connection: Connection | undefined

    constructor(url: string | URL, protocols: string | readonly string[] = []) {
      this.url = String(new URL(url))
      const wanted = typeof protocols === 'string' ? [protocols] : protocols
      soon(() => this.#open(wanted))
    }

    send(data: string): void {
      if (this.readyState === 0) throw new DOMException('Still in CONNECTING state', 'InvalidStateError')
      if (this.readyState === 1) soon(() => this.#connection?.receive(data))
    }

    close(code = 1005, reason = ''): void {
      if (this.readyState >= 2) return
      this.readyState = 2
      soon(() => this.#closed(code, reason))
    }

    addEventListener(type: EventName, listener: Listener, options?: ListenerOptions | boolean): void {
      this.#target.addEventListener(type, listener, options)
    }

    removeEventListener(type: EventName, listener: Listener): void {
      this.#target.removeEventListener(type, listener)
    }

    /** Fails as in browsers if the server does not confirm a subprotocol that was asked for. */
    #open(wanted: readonly string[]): void {
      const isRefused = wanted.length > 0 && !wanted.includes(subprotocol)
      const isCable = new URL(this.url).pathname === '/cable' && cable.controls.upgradeStatus === undefined
      if (this.readyState !== 0) return
      if (isRefused || !isCable) this.#fail()
      else this.#connect(wanted.length > 0 ? subprotocol : '')
    }

    #connect(protocol: string): void {
      this.protocol = protocol
      this.readyState = 1
      this.#emit('open')
      this.#connection = cable.connect({
        send: (data) =>
          soon(() => {
            if (this.readyState === 1) this.#emit('message', { data })
          }),
        close: () => soon(() => this.#closed(1000, '')),
        cut: () => soon(() => this.#closed(1006, '')),
      })
    }

    #fail(): void {
      this.readyState = 3
      this.#emit('error')
      this.#emit('close', { code: 1006, reason: '', wasClean: false })
    }

    #closed(code: number, reason: string): void {
      if (this.readyState === 3) return
      this.readyState = 3
      this.#connection?.ended()
      this.#emit('close', { code, reason, wasClean: code !== 1006 })
    }

    #emit(type: EventName, fields: Partial<FakeSocketEvent> = {}): void {
      const event: FakeSocketEvent = Object.assign(new Event(type), fields)
      this.#target.dispatchEvent(event)
      this[`on${type}`]?.(event)
    }
  }
}
