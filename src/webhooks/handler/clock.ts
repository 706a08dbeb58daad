/** Time, and limits of it. */
import { ChatwootError } from '../../core/errors/chatwoot-error.ts'

/** Replaced by tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back after some milliseconds; returns what cancels it. */
  limit(callback: () => void, milliseconds: number): () => void
}

export const realClock: Clock = {
  now: () => Date.now(),
  limit(callback, milliseconds) {
    // A longer one would fire immediately, and no limit is Infinity. Node warns of a negative one.
    const id = setTimeout(callback, Math.max(0, Math.min(milliseconds, 2 ** 31 - 1)))
    return () => clearTimeout(id)
  },
}

/** Settles as the work does, or when the time is over as `late` does. The work then goes on, and its result is dropped. */
export async function raced<T, L>(clock: Clock, work: Promise<T>, milliseconds: number, late: () => L): Promise<T | L> {
  let cancel = () => {}
  const limit = new Promise<void>((resolve) => {
    cancel = clock.limit(resolve, milliseconds)
  })
  try {
    return await Promise.race([work, limit.then(late)])
  } finally {
    cancel()
  }
}

/** @throws ChatwootError if the work takes longer */
export function limited<T>(
  clock: Clock,
  work: Promise<T>,
  milliseconds: number,
  what: string,
  controller?: AbortController,
): Promise<T> {
  return raced(clock, work, milliseconds, () => {
    const error = new ChatwootError(`${what} takes longer than ${milliseconds} ms`)
    controller?.abort(error)
    throw error
  })
}
