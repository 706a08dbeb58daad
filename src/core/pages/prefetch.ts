/** Fetching pages before they are read. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'
import type { Listed, PageQuery, PageSource, PagesAhead } from './page-source.ts'

/** The answers of a list's pages in their order, some of them still under way. */
export class Prefetch<T, Meta> {
  readonly #source: PageSource<T, Meta>
  readonly #ahead: PagesAhead
  readonly #cancellation = new AbortController()
  readonly #answers: Promise<Listed<T, Meta>>[] = []
  #query: PageQuery
  #stopListening: Cancel | undefined

  constructor(source: PageSource<T, Meta>, ahead: PagesAhead, start: PageQuery) {
    this.#source = source
    this.#ahead = ahead
    this.#query = start
    const { signal } = ahead
    if (signal?.aborted) this.#cancellation.abort(signal.reason)
    else if (signal) this.#stopListening = onAbort(signal, () => this.#cancellation.abort(signal.reason))
  }

  /** Starts requests until as many are under way, or waiting to be taken, as there may be. */
  fill(): void {
    while (this.#answers.length < this.#ahead.concurrency) this.#answers.push(this.#request())
  }

  /** The next answer, in the list's order; rejects when its request failed. */
  take(): Promise<Listed<T, Meta>> {
    return this.#answers.shift() ?? this.#request()
  }

  /** Ends the requests that nobody will read. */
  cancel(): void {
    this.#stopListening?.()
    this.#cancellation.abort()
  }

  #request(): Promise<Listed<T, Meta>> {
    const answer = this.#source.request(this.#query, this.#cancellation.signal).page()
    // A failure belongs to the reader who reaches this page, and the walk may well end before it.
    answer.catch(() => {})
    this.#query = this.#ahead.next(this.#query)
    return answer
  }
}
