/** One event at a time per conversation, others side by side. */

type Run = <T, R>(key: string, entry: Promise<T>, work: (entered: T) => Promise<R>) => Promise<R>

export function conversationQueue(concurrency: number): Run {
  const tails = new Map<string, Promise<void>>()
  const waiting: (() => void)[] = []
  let running = 0

  const inTurn = async <T, R>(
    before: Promise<unknown> | undefined,
    entry: Promise<T>,
    work: (entered: T) => Promise<R>,
  ) => {
    // Waits for both even if the entry fails: whoever comes next waits for this one only.
    await Promise.allSettled([entry, before])
    const entered = await entry
    if (running < concurrency) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work(entered)
    } finally {
      // A slot is handed on, so that nobody overtakes those who wait.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }

  return (key, entry, work) => {
    const mine = inTurn(tails.get(key), entry, work)
    const tail = mine
      .catch(() => {})
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return mine
  }
}
