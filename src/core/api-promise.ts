/** The promise that a call of one request gives. */

/** How the promise gets at the body of a response. */
export type ReadAnswer<T> = (response: Response) => Promise<T>

/**
 * The answer of one request, which was sent when this was made. Awaiting it gives the answer itself; the other ways to
 * look at the same request are `withResponse` and `asResponse`.
 */
export class ApiPromise<T> implements Promise<T> {
  readonly #response: Promise<Response>
  readonly #read: ReadAnswer<T>
  #answer: Promise<T> | undefined

  /** @internal */
  constructor(response: Promise<Response>, read: ReadAnswer<T>) {
    this.#response = response
    this.#read = read
  }

  get [Symbol.toStringTag](): string {
    return 'ApiPromise'
  }

  /** The same request, its answer turned into something else. Nothing is sent again. */
  map<U>(convert: (answer: T) => U): ApiPromise<U> {
    return new ApiPromise(this.#response, async () => convert(await this.#parsed()))
  }

  /** The answer together with the response that it came in: its status and headers. */
  async withResponse(): Promise<{ data: T; response: Response }> {
    const [data, response] = await Promise.all([this.#parsed(), this.#response])
    return { data, response }
  }

  /**
   * The response as soon as its headers are there, its body unread: for streaming a large answer.
   * A status that is no success still rejects. Read the body here or await the promise, not both.
   */
  async asResponse(): Promise<Response> {
    return this.#response
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed().then(onfulfilled, onrejected)
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#parsed().catch(onrejected)
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#parsed().finally(onfinally)
  }

  // Once, and not before somebody wants it: asResponse promises an unread body.
  #parsed(): Promise<T> {
    this.#answer ??= this.#response.then(this.#read)
    return this.#answer
  }
}
