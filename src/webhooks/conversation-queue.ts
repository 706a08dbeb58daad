/** One event at a time per conversation, others side by side. */

/** Runs work in the order in which it came, one at a time for each key, and not too much altogether. */
export class ConversationQueue {
  readonly #concurrency: number
  readonly #tails = new Map<string, Promise<void>>()
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(concurrency: number) {
    this.#concurrency = concurrency
  }

  /**
   * Runs work after all earlier work with the same key.
   * @param entry what the work needs first; it keeps the place in the queue, but counts as running only afterwards
   */
  run<T>(key: string, entry: Promise<T>, work: (entered: T) => Promise<void>): Promise<void> {
    const before = this.#tails.get(key)
    const mine = this.#inTurn(before, entry, work)
    const tail = mine.catch(() => {})
    this.#tails.set(key, tail)
    tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key)
    })
    return mine
  }

  async #inTurn<T>(before: Promise<void> | undefined, entry: Promise<T>, work: (entered: T) => Promise<void>) {
    // Waits for both even if the entry fails: whoever comes next waits for this one only.
    const [entered] = await Promise.allSettled([entry, before])
    if (entered.status === 'rejected') throw entered.reason
    await this.#slot()
    try {
      await work(entered.value)
    } finally {
      this.#free()
    }
  }

  async #slot(): Promise<void> {
    if (this.#running < this.#concurrency) this.#running++
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  // A slot is handed on, so that nobody overtakes those who wait.
  #free(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running--
  }
}
