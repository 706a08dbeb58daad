/** Headers of a request: pairs, a `Headers` object, or an object; null removes a header. */
export type HeadersInput =
  | Headers
  | readonly (readonly [string, string])[]
  | { readonly [name: string]: string | null | undefined }

/** The last argument of every method. */
export interface RequestOptions {
  /** Aborts the call: it then rejects with an `AbortError` whose `cause` is the signal's reason. Default: none. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long one attempt may take, including its body, in milliseconds; 0 means no limit. A call with retries takes
   * longer: `totalTimeout` limits the call. Default: the client's, 60 000.
   */
  readonly timeout?: number | undefined
  /**
   * How long the call may take with all attempts and the waits between them, in milliseconds; 0 means no limit. The wait
   * for earlier calls on the same record counts, too. Each page of a list is a call, and so is each request of a method
   * that sends several. Default: the client's, 0.
   */
  readonly totalTimeout?: number | undefined
  /** How many times the request may be sent again after a failure, where that is safe. Default: the client's, 2. */
  readonly maxRetries?: number | undefined
  /** Headers in addition to the client's; they override those, and null removes one. Default: none. */
  readonly headers?: HeadersInput | undefined
}

/** The last argument of every list. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages may be requested at the same time while the list is iterated, where it has page numbers. The items
   * keep the server's order. Default: 1, each page is requested when it is reached.
   */
  readonly concurrency?: number | undefined
}
