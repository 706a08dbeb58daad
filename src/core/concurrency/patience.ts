/** How long one caller waits for work that others have started. */
import { type RequestLine, TimeoutError } from '../errors/errors.ts'
import { onAbort } from '../transport/abort.ts'
import type { Cancel, Runtime } from '../transport/runtime.ts'

/** What ends the wait of one caller; the work itself goes on. */
export interface Patience {
  /** What the caller is about to send, for errors. */
  readonly line: RequestLine
  readonly signal: AbortSignal | undefined
  /** In milliseconds; 0 means no limit. */
  readonly totalTimeout: number
  /** When the method was called, by the monotonic clock of the runtime. */
  readonly startedAt: number
  readonly runtime: Pick<Runtime, 'limit' | 'elapsed'>
}

/** Waits for work. When the caller's signal is aborted, `aborted` decides what happens. @throws TimeoutError */
export async function waitPatiently<T>(
  work: Promise<T>,
  { line, signal, totalTimeout, startedAt, runtime }: Patience,
  aborted: (signal: AbortSignal) => T,
): Promise<T> {
  const cancels: Cancel[] = []
  const ended = new Promise<T>((resolve, reject) => {
    if (signal) {
      cancels.push(
        onAbort(signal, () => {
          try {
            resolve(aborted(signal))
          } catch (error) {
            reject(error)
          }
        }),
      )
    }
    if (totalTimeout > 0) {
      const expire = () => reject(new TimeoutError(line, waited(totalTimeout), 'totalTimeout'))
      cancels.push(runtime.limit(expire, Math.max(0, startedAt + totalTimeout - runtime.elapsed())))
    }
  })
  try {
    return await Promise.race([work, ended])
  } finally {
    for (const cancel of cancels) cancel()
  }
}

function waited(milliseconds: number): string {
  return `not sent within ${milliseconds / 1000} s: earlier calls on the same record are still running`
}
