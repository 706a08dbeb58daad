/** What a program can watch, and change, of the requests that a client sends. */
import type { ChatwootError } from '../errors/errors.ts'

/**
 * A limit of the server that a request counts against beside the one for all requests (3000 a minute for an IP
 * address). Newer versions of this package may name others.
 */
export type RateLimitBucket =
  | 'conversation-counts'
  | 'contact-search'
  | 'reports'
  | 'transcripts'
  | 'uploads'
  | (string & {})

/** A request that is about to be sent, or was. */
export interface RequestInfo {
  readonly method: string
  /** Without the query, which may hold what somebody searched for. */
  readonly path: string
  /** The operationId in the corrected document; undefined for `request` and `api` with a route that is not in it. */
  readonly operation: string | undefined
  readonly bucket: RateLimitBucket | undefined
  /** 1 for the first, 2 for its first repetition. */
  readonly attempt: number
}

export interface OutgoingInfo extends RequestInfo {
  /** What will be sent, the token among it; may be changed, for this attempt only. */
  readonly headers: Headers
}

export interface AnswerInfo extends RequestInfo {
  readonly status: number
  readonly headers: Headers
  /** The server's id of this request. */
  readonly requestId: string | undefined
  /** From sending to the answer's headers, in milliseconds. */
  readonly milliseconds: number
}

export interface RetryInfo extends RequestInfo {
  /** How this attempt ended. The body of a refusal is not read when the request is sent again. */
  readonly error: ChatwootError
  /** Until the next attempt, in milliseconds. */
  readonly delay: number
}

export interface ThrottleInfo extends RequestInfo {
  /** Aborted when the call is over: by the caller's signal, or by totalTimeout. */
  readonly signal: AbortSignal
}

type Awaited<Result> = Result | PromiseLike<Result>

/**
 * What a hook throws ends the call and is what the call rejects with. All of them are waited for; `signal` and
 * `totalTimeout` end that wait, too.
 */
export interface Hooks {
  /** Called before each attempt; awaited. May change the headers. Default: none. */
  readonly onRequest?: ((request: OutgoingInfo) => Awaited<void>) | undefined
  /** Called at each answer's headers, whatever its status; awaited. Default: none. */
  readonly onResponse?: ((answer: AnswerInfo) => Awaited<void>) | undefined
  /** Called after a failed attempt that will be followed by another; awaited. Default: none. */
  readonly onRetry?: ((retry: RetryInfo) => Awaited<void>) | undefined
  /**
   * Awaited before each attempt: the request is sent when the promise fulfils. The place for a limiter that several
   * clients or processes share. `timeout` does not run meanwhile, `totalTimeout` does. Default: none.
   */
  readonly throttle?: ((request: ThrottleInfo) => Awaited<void>) | undefined
}

/** Hides a value from `inspect` and JSON: hooks print what they get, and headers hold the token. */
export function hidden<Info extends object, Key extends string, Value>(info: Info, key: Key, value: Value) {
  // What defineProperty does, which the compiler does not follow.
  return Object.defineProperty(info, key, { value, enumerable: false }) as Info & { readonly [name in Key]: Value }
}
