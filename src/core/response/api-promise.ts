/** The promise that a call returns. */

/** A response at its headers. */
export interface Delivery {
  /** The response whose body was read, or will be. */
  readonly response: Response
  /** Returns the response for a caller who reads the body. */
  handOver(): Response | Promise<Response>
  /** Returns what `read` finds in the body; throws a DecodeError if it is missing. */
  unwrapped<A, U, V extends U>(answer: A, read: (answer: A) => U, what: string, isThere: (value: U) => value is V): V
  /** Returns the error for a record that is not in the response, though it could be. */
  notFound(what: string): Error
}

/**
 * The result of one request, which is sent when the method is called. Awaiting it returns the parsed body;
 * `withResponse` and `asResponse` return more of the same response.
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

  /** Converts the result. Nothing is sent again. */
  map<U>(convert: (answer: T) => U): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => convert(await this.#parsed()))
  }

  /** Reads a part of the body; rejects with a DecodeError, which says `what`, if it is missing. @internal */
  unwrap<U extends NonNullable<unknown>>(read: (answer: T) => U | undefined, what = missing): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const answer = await this.#parsed()
      return (await this.#delivery).unwrapped(answer, read, what, isThere)
    })
  }

  /** The same where null is a valid value. @internal */
  unwrapNullable<U>(read: (answer: T) => U | undefined): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const answer = await this.#parsed()
      return (await this.#delivery).unwrapped(answer, read, missing, isDefined)
    })
  }

  /** Looks for a record in the body; rejects with a NotFoundError, which says `what`, if it is not there. @internal */
  find<U>(look: (answer: T) => U | undefined, what: string): ApiPromise<U> {
    return new ApiPromise(this.#delivery, async () => {
      const found = look(await this.#parsed())
      if (found === undefined) throw (await this.#delivery).notFound(what)
      return found
    })
  }

  /** Returns the result together with the response: its status and headers. */
  async withResponse(): Promise<{ data: T; response: Response }> {
    const data = await this.#parsed()
    return { data, response: (await this.#delivery).response }
  }

  /**
   * Returns the response as soon as its headers have arrived, its body unread: for streaming a large one.
   * An error status still rejects. Call it immediately: a body that nobody has asked for when the headers arrive is read,
   * up to `maxResponseSize`. Read the body here or await the promise, not both. The time limits and the signal of
   * the call apply until the body has been read or cancelled; nothing is sent again when it breaks.
   */
  async asResponse(): Promise<Response> {
    return (await this.#delivery).handOver()
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as every Promise: `(error: Error) => …` must compile
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed().then(onfulfilled, onrejected)
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  catch<B = never>(onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#parsed().catch(onrejected)
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#parsed().finally(onfinally)
  }

  // Once, and not before it is needed: asResponse promises an unread body.
  #parsed(): Promise<T> {
    this.#answer ??= this.#read()
    return this.#answer
  }
}

const missing = 'but the response lacks the expected field'

function isThere<U>(value: U | undefined): value is NonNullable<U> {
  return value !== undefined && value !== null
}

function isDefined<U>(value: U | undefined): value is U {
  return value !== undefined
}
