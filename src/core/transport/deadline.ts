/** What ends an attempt, or a wait, early: the caller's signal or a time limit. */
import type { ChatwootError } from '../errors/chatwoot-error.ts'
import { AbortError, type Call, type RequestLine, TimeoutError } from '../errors/errors.ts'
import { onAbort } from './abort.ts'
import type { Cancel, Runtime } from './runtime.ts'

/** The limits of one call. */
export interface Limits {
  readonly signal: AbortSignal | undefined
  /** Milliseconds for one attempt; 0 means no limit. */
  readonly timeout: number
  /** Milliseconds for the whole call; 0 means no limit. */
  readonly totalTimeout: number
  /** When the whole call must be over, by the monotonic clock of the runtime. */
  readonly endsAt: number
}

/** The deadline of work that may take too long. `end` must be called: it removes the timer and the listener. */
export class Deadline {
  readonly #controller = new AbortController()
  #error: ChatwootError | undefined
  #giveUp: ((error: ChatwootError) => void) | undefined
  #abandon: (() => void) | undefined
  #cancelTimer: Cancel | undefined
  #stopListening: Cancel | undefined

  /** For a wait between attempts (`total`) only the signal and the limit of the whole call count. */
  constructor(limits: Limits, runtime: Runtime, call: Call, kind: 'attempt' | 'total') {
    const { signal } = limits
    const isLimited = limits.endsAt !== Number.POSITIVE_INFINITY
    const left = isLimited ? limits.endsAt - runtime.elapsed() : limits.endsAt
    const isWhole = kind === 'total' || limits.timeout === 0 || left < limits.timeout
    const milliseconds = isWhole ? left : limits.timeout
    if (milliseconds !== Number.POSITIVE_INFINITY) {
      const expire = () => this.#stop(timeoutError(call.line, isWhole ? 'totalTimeout' : 'timeout', limits))
      this.#cancelTimer = runtime.limit(expire, Math.max(0, milliseconds))
    }
    if (!signal) return
    const abort = () => this.#stop(abortError(call.line, signal))
    if (signal.aborted) abort()
    else this.#stopListening = onAbort(signal, abort)
  }

  /** Aborts the work. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /**
   * Waits for the work; rejects as soon as the deadline has passed, even when the work ignores the signal: `abandon`
   * ends what it goes on with. For one piece of work at a time.
   */
  race<T>(work: PromiseLike<T>, abandon?: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject
      this.#abandon = abandon
      if (this.#error) {
        reject(this.#error)
        abandon?.()
      }
      work.then(resolve, reject)
    })
  }

  /** Removes the timer and the listener. */
  end(): void {
    this.#cancelTimer?.()
    this.#stopListening?.()
  }

  #stop(error: ChatwootError): void {
    this.end()
    this.#error = error
    this.#giveUp?.(error)
    this.#controller.abort(error)
    this.#abandon?.()
  }
}

/** Waits for work between two attempts, which only the signal and the limit of the whole call can end. */
export async function waitFor<T>(
  limits: Limits,
  runtime: Runtime,
  call: Call,
  work: (signal: AbortSignal) => T | PromiseLike<T>,
): Promise<T> {
  // Between attempts nothing is in flight, so a timeout here cannot leave a half-created record.
  const deadline = new Deadline(limits, runtime, { line: { ...call.line, creates: false } }, 'total')
  try {
    return await deadline.race(Promise.resolve(work(deadline.signal)))
  } finally {
    deadline.end()
  }
}

/** Returns the error of a call that its caller has aborted. */
export function abortError(line: RequestLine, signal: AbortSignal | undefined): AbortError {
  return new AbortError(line, 'the call was aborted', { cause: signal?.reason })
}

function timeoutError(line: RequestLine, limit: 'timeout' | 'totalTimeout', limits: Limits): TimeoutError {
  return new TimeoutError(line, `no response within ${limits[limit] / 1000} s`, limit)
}
