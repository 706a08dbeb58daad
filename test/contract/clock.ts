/** The time of a run: real on a server; in memory it passes only when somebody says so. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves when the milliseconds have passed; rejects when the run is ended before. */
  sleep(milliseconds: number): Promise<void>
}

/** `signal` ends every sleep. */
export function realClock(signal?: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const stop = () => {
          clearTimeout(timer)
          reject(signal?.reason)
        }
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', stop)
          resolve()
        }, milliseconds)
        signal?.addEventListener('abort', stop, { once: true })
      }),
  }
}
