/** The end of an attempt, or of a wait, before its time: the caller's signal or a time limit. */

import { AbortError, type ChatwootError, type RequestLine, TimeoutError } from '../errors/errors.ts'
import { onAbort } from './abort.ts'
import type { Cancel, Platform } from './runtime.ts'

/** What ends a call before its answer is there. */
export interface Limits {
  readonly signal: AbortSignal | undefined
  /** Milliseconds for one attempt; 0 is none. */
  readonly timeout: number
  /** Milliseconds for the whole call; 0 is none. */
  readonly totalTimeout: number
  /** When the whole call has to be over, by the clock of the platform that does not jump. */
  readonly deadline: number
}

/** Watches over something that may take too long. `end` has to be called: it takes timer and listener away. */
export class Watch {
  readonly #line: RequestLine
  readonly #controller = new AbortController()
  readonly #caller: AbortSignal | undefined
  #error: ChatwootError | undefined
  #giveUp: ((error: ChatwootError) => void) | undefined
  #cancelTimer: Cancel | undefined
  #stopListening: Cancel | undefined

  /** Over a wait (`total`) only the caller and the limit of the whole call watch. */
  constructor(limits: Limits, platform: Platform, line: RequestLine, kind: 'attempt' | 'total') {
    this.#line = line
    this.#caller = limits.signal
    const isLimited = limits.deadline !== Number.POSITIVE_INFINITY
    const left = isLimited ? limits.deadline - platform.elapsed() : limits.deadline
    const isWhole = kind === 'total' || limits.timeout === 0 || left < limits.timeout
    const milliseconds = isWhole ? left : limits.timeout
    if (milliseconds !== Number.POSITIVE_INFINITY) {
      const expire = () => this.#stop(timeoutError(line, isWhole ? 'totalTimeout' : 'timeout', limits))
      this.#cancelTimer = platform.limit(expire, Math.max(0, milliseconds))
    }
    if (this.#caller?.aborted) this.#abort()
    else if (this.#caller) this.#stopListening = onAbort(this.#caller, this.#abort)
  }

  /** Ends what is being watched. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /**
   * What is being waited for; rejects as soon as it is over, even when the work takes no notice of the signal. One thing
   * at a time.
   */
  race<T>(work: PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject
      if (this.#error) reject(this.#error)
      work.then(resolve, reject)
    })
  }

  /** Nothing is watched any more. */
  end(): void {
    this.#cancelTimer?.()
    this.#stopListening?.()
  }

  readonly #abort = (): void => this.#stop(abortError(this.#line, this.#caller))

  #stop(error: ChatwootError): void {
    this.end()
    this.#error = error
    this.#giveUp?.(error)
    this.#controller.abort(error)
  }
}

/** Waits for what is done between two attempts: only the caller and the limit of the whole call end that. */
export async function waitFor<T>(
  limits: Limits,
  platform: Platform,
  line: RequestLine,
  work: (signal: AbortSignal) => T | PromiseLike<T>,
): Promise<T> {
  // Nobody waits with what creates once the server may have it: here its time limit ends nothing half-done.
  const watch = new Watch(limits, platform, { ...line, creates: false }, 'total')
  try {
    return await watch.race(Promise.resolve(work(watch.signal)))
  } finally {
    watch.end()
  }
}

/** The error of a call whose caller has ended it. */
export function abortError(line: RequestLine, signal: AbortSignal | undefined): AbortError {
  return new AbortError(line, 'the call was aborted', { cause: signal?.reason })
}

function timeoutError(line: RequestLine, limit: 'timeout' | 'totalTimeout', limits: Limits): TimeoutError {
  return new TimeoutError(line, `no answer within ${limits[limit] / 1000} s`, limit)
}
