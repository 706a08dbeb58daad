/** Requests pages before they are read. */
import { onAbort } from '../transport/abort.ts'
import type { Cancel } from '../transport/runtime.ts'
import type { Listed, PageQuery, PageSource, PagesAhead } from './page-source.ts'

/** The pages of a list in order, some of them still in flight. */
export class Prefetch<T, Meta> {
  readonly #source: PageSource<T, Meta>
  readonly #ahead: PagesAhead
  readonly #stopListening: Cancel | undefined
  #cancellation = new AbortController()
  #pages: Promise<Listed<T, Meta>>[] = []
  #query: PageQuery = {}
  #pass = 0

  constructor(source: PageSource<T, Meta>, ahead: PagesAhead) {
    this.#source = source
    this.#ahead = ahead
    const { signal } = ahead
    if (signal) this.#stopListening = onAbort(signal, () => this.#cancellation.abort(signal.reason))
  }

  /**
   * Starts requests until `concurrency` of them are in flight or waiting to be taken. `query` is that of the next page;
   * another pass begins with it.
   */
  fill(query: PageQuery, pass: number): void {
    if (pass !== this.#pass) this.#restart(query, pass)
    while (this.#pages.length < this.#ahead.concurrency) this.#pages.push(this.#request())
  }

  /** Returns the next page, in the order of the list; rejects if its request failed. */
  take(query: PageQuery, pass: number): Promise<Listed<T, Meta>> {
    this.fill(query, pass)
    return this.#pages.shift() ?? this.#request()
  }

  /** Aborts the requests that nobody will read. */
  cancel(): void {
    this.#stopListening?.()
    this.#cancellation.abort()
  }

  #restart(query: PageQuery, pass: number): void {
    this.#cancellation.abort()
    this.#cancellation = new AbortController()
    const { signal } = this.#ahead
    if (signal?.aborted) this.#cancellation.abort(signal.reason)
    this.#pages = []
    this.#query = query
    this.#pass = pass
  }

  #request(): Promise<Listed<T, Meta>> {
    const page = this.#source.request(this.#query, { signal: this.#cancellation.signal }).page()
    // A failure matters only when this page is reached, and the iteration may end before.
    page.catch(() => {})
    this.#query = this.#ahead.next(this.#query)
    return page
  }
}
