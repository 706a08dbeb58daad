/** Headers of a request: pairs, a `Headers` object, or names with values; null takes a header away. */
export type HeadersInput =
  | Headers
  | readonly (readonly [string, string])[]
  | { readonly [name: string]: string | null | undefined }

/** What every method takes as its last argument. */
export interface RequestOptions {
  /** Ends the call: it then rejects with an `AbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Headers beside the client's own; they win over those. */
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
