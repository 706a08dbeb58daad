/** Hooks: what a program can observe, and change, of the requests that a client sends. */
import type { ChatwootError } from '../errors/chatwoot-error.ts'

/**
 * A rate limit of the server that a request counts against, in addition to the one for all requests (3000 per minute
 * and IP address). Newer versions of this package may add others.
 */
export type RateLimitBucket =
  | 'conversation-counts'
  | 'conversation-deletions'
  | 'contact-search'
  | 'reports'
  | 'report-drilldown'
  | 'transcripts'
  | 'uploads'
  | 'agent-invitations'
  | 'agent-removals'
  | (string & {})

/** A request that is about to be sent, or was sent. */
export interface RequestInfo {
  readonly method: string
  /**
   * Without the query, which may contain what somebody searched for, and with `{source_id}` instead of that of a visitor,
   * with which anyone could write as them.
   */
  readonly path: string
  /** The operationId in the corrected document; undefined for `request` and `api`. */
  readonly operation: string | undefined
  /** The second rate limit that the request counts against, if there is one; undefined for `request` and `api`. */
  readonly bucket: RateLimitBucket | undefined
  /** 1 for the first attempt, 2 for the first retry. */
  readonly attempt: number
}

export interface OutgoingInfo extends RequestInfo {
  /** What will be sent, including the token; may be changed, for this attempt only. */
  readonly headers: Headers
}

export interface AnswerInfo extends RequestInfo {
  readonly status: number
  readonly headers: Headers
  /** The server's id of this request. */
  readonly requestId: string | undefined
  /** From sending to the headers of the response, in milliseconds. */
  readonly milliseconds: number
}

export interface RetryInfo extends RequestInfo {
  /** How this attempt failed. The body of an error response is not read when the request is sent again. */
  readonly error: ChatwootError
  /** Until the next attempt, in milliseconds. */
  readonly delay: number
}

export interface ThrottleInfo extends RequestInfo {
  /** Aborted when the call is over: by the caller's signal, or by totalTimeout. */
  readonly signal: AbortSignal
}

type MaybePromise<Result> = Result | PromiseLike<Result>

/**
 * What a hook throws ends the call and is what the call rejects with. All hooks are awaited; `signal` and
 * `totalTimeout` end that wait, too.
 */
export interface Hooks {
  /** Called before each attempt; awaited. May change the headers. Default: none. */
  readonly onRequest?: ((request: OutgoingInfo) => MaybePromise<void>) | undefined
  /** Called with the headers of each response, whatever its status; awaited. Default: none. */
  readonly onResponse?: ((answer: AnswerInfo) => MaybePromise<void>) | undefined
  /** Called after a failed attempt that will be retried; awaited. Default: none. */
  readonly onRetry?: ((retry: RetryInfo) => MaybePromise<void>) | undefined
  /**
   * Awaited before each attempt: the request is sent when the promise fulfils. For a rate limiter that several clients
   * or processes share. The wait counts towards `totalTimeout`, not towards `timeout`. Default: none.
   */
  readonly throttle?: ((request: ThrottleInfo) => MaybePromise<void>) | undefined
}

/** Hides a value from `inspect` and JSON: hooks print what they get, and headers contain the token. */
export function hidden<Info extends object, Key extends string, Value>(info: Info, key: Key, value: Value) {
  // The compiler does not follow defineProperty.
  return Object.defineProperty(info, key, { value, enumerable: false }) as Info & { readonly [name in Key]: Value }
}
