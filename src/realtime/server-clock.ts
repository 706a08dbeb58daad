/** The server's clock, as its pings show it. */
import type { Runtime } from '../core/transport/runtime.ts'

export class ServerClock {
  readonly #runtime: Runtime
  #offset = 0
  /** Of this socket. */
  #pingedAt: number | undefined

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  /** Milliseconds that the server's clock is ahead of this machine's; 0 until the first ping. */
  get offset(): number {
    return this.#offset
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#runtime.now() + this.#offset
  }

  /** The last time that is known to have been without a gap. */
  lastSign(lastFrameAt: number): number {
    // The clock of this machine would be wrong after sleep: frames from before it are read when it is over.
    return this.#pingedAt ?? lastFrameAt + this.#offset
  }

  connected(): void {
    this.#pingedAt = undefined
  }

  ping(seconds: number): void {
    const pingedAt = seconds * 1000
    const offset = pingedAt - this.#runtime.now()
    // Frames arrive late, never early: the greatest difference is the closest.
    this.#offset = this.#pingedAt === undefined ? offset : Math.max(this.#offset, offset)
    this.#pingedAt = pingedAt
  }
}
