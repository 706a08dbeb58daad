/** The promise that a call of one request gives. */

/** An answer at its headers. */
export interface Delivery {
  /** The response whose body was read, or will be. */
  readonly response: Response
  /** The response for a caller who reads the body himself. */
  handOver(): Response
  /** What an answer holds; throws a DecodeError where that is missing. */
  unwrapped<A, U, V extends U>(answer: A, read: (answer: A) => U, what: string, isThere: (value: U) => value is V): V
  /** The error for a thing that the answer could have shown and does not. */
  notFound(what: string): Error
}

/**
 * The answer of one request, which was sent when this was made. Awaiting it gives the answer itself; the other ways to
 * look at the same request are `withResponse` and `asResponse`.
 */
export class ApiPromise<T> implements Promise<T> {
  readonly #delivery: Promise<Delivery>
  readonly #read: () => Promise<T>
  #answer: Promise<T> | undefined

  /** @internal */
  constructor(delivery: Promise<Delivery>, read: () => Promise<T>) {
    this.#delivery = delivery
    this.#read = read
  }

  get [Symbol.toStringTag](): string {
    return 'ApiPromise'
  }

  /** The same request, its answer turned into something else. Nothing is sent again. */
  map<U>(convert: (answer: T) => U): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => convert(await this.#parsed()))
  }

  /** What the answer holds; rejects with a DecodeError, which says `what`, where it is missing. @internal */
  unwrap<U extends NonNullable<unknown>>(read: (answer: T) => U | undefined, what = missing): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const answer = await this.#parsed()
      return (await this.#delivery).unwrapped(answer, read, what, isThere)
    })
  }

  /** The same where null belongs to what the answer can hold. @internal */
  unwrapNullable<U>(read: (answer: T) => U | undefined): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const answer = await this.#parsed()
      return (await this.#delivery).unwrapped(answer, read, missing, isDefined)
    })
  }

  /** What is looked for in the answer; rejects with a NotFoundError, which says `what`, where it is not there. @internal */
  find<U>(look: (answer: T) => U | undefined, what: string): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const found = look(await this.#parsed())
      if (found === undefined) throw (await this.#delivery).notFound(what)
      return found
    })
  }

  /** The answer together with the response that it came in: its status and headers. */
  async withResponse(): Promise<{ data: T; response: Response }> {
    const data = await this.#parsed()
    return { data, response: (await this.#delivery).response }
  }

  /**
   * The response as soon as its headers are there, its body unread: for streaming a large answer.
   * A status that is no success still rejects. Read the body here or await the promise, not both. The time limits and
   * the signal of the call go on until the body has been read or cancelled; nothing is sent again when it breaks.
   */
  async asResponse(): Promise<Response> {
    return (await this.#delivery).handOver()
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
    this.#answer ??= this.#read()
    return this.#answer
  }
}

const missing = 'without what belongs here'

function isThere<U>(value: U | undefined): value is NonNullable<U> {
  return value !== undefined && value !== null
}

function isDefined<U>(value: U | undefined): value is U {
  return value !== undefined
}
