/** Headers of a request: pairs, a `Headers` object, or names with values; null takes a header away. */
export type HeadersInput =
  | Headers
  | readonly (readonly [string, string])[]
  | { readonly [name: string]: string | null | undefined }

/** What every method takes as its last argument. */
export interface RequestOptions {
  /** Ends the call: it then rejects with an `AbortError` whose `cause` is the signal's reason. Default: none. */
  readonly signal?: AbortSignal | undefined
  /** How long one attempt may take, its body included, in milliseconds; 0 is no limit. Default: the client's, 60 000. */
  readonly timeout?: number | undefined
  /**
   * How long the call may take with all attempts and the waits between them, in milliseconds; 0 is no limit. Of a list
   * each page is a call. Default: the client's, 0.
   */
  readonly totalTimeout?: number | undefined
  /** How often the request may be sent again after it failed, where that is safe. Default: the client's, 2. */
  readonly maxRetries?: number | undefined
  /** Headers beside the client's own; they win over those, and null takes one of them away. Default: none. */
  readonly headers?: HeadersInput | undefined
}

/** What a list with numbered pages takes beside that. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages are fetched ahead while a walk is reading, 1 (one page after the other, when it is needed) by default.
   * The order of the items stays the server's.
   */
  readonly concurrency?: number | undefined
}
