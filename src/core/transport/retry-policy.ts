/** Decides whether a request is sent again, and when. */
import { uncertainStatuses } from '../errors/api-errors.ts'
import type { ChatwootError } from '../errors/chatwoot-error.ts'
import { ConnectionError, TimeoutError } from '../errors/errors.ts'
import { retryAfterSeconds, serverTime } from '../errors/retry-after.ts'
import type { Operation } from '../operations/operation.ts'
import type { Runtime } from './runtime.ts'

/**
 * What repeating a request does: nothing (`read`), sets the same values again (`set`), creates a duplicate (`create`).
 * `never` is for bodies that can be read only once.
 */
export type Repeat = 'read' | 'set' | 'create' | 'never'

/** Returns what the method, the body and the corrected document say about repeating a request. */
export function repeatOf(
  method: string,
  operation: Pick<Operation, 'repeatSafe' | 'repeatSafeWith' | 'repeatUnsafeWith'>,
  given: unknown,
): Repeat {
  if (given instanceof ReadableStream) return 'never'
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read'
  if (has(given, operation.repeatUnsafeWith)) return 'create'
  // The server's update routes set values, including PATCH.
  if (method === 'PUT' || method === 'PATCH' || method === 'DELETE') return 'set'
  return operation.repeatSafe || has(given, operation.repeatSafeWith) ? 'set' : 'create'
}

function has(given: unknown, key: string | undefined): boolean {
  if (key === undefined) return false
  const isForm = given instanceof FormData || given instanceof URLSearchParams
  const value = isForm ? given.get(key) : valueAt(given, key)
  // The server treats null and blank values like none at all: it toggles, or creates another contact.
  return typeof value === 'string' && value.trim() !== ''
}

/** Returns the value of `name`, or of `outer[name]`. */
function valueAt(given: unknown, key: string): unknown {
  const names = key.match(/[^[\]]+/g) ?? []
  return names.reduce((value, name) => Object.getOwnPropertyDescriptor(Object(value), name)?.value, given)
}

/** How an attempt failed. */
export type Failure = { readonly error: ChatwootError } | Refused

/** A response with an error status; `text` is its body if it was read. */
interface Refused {
  readonly status: number
  readonly headers: Headers
  readonly text?: string
}

/** Whether the request may be sent again after this failure. */
export function mayRepeat(repeat: Repeat, failure: Failure): boolean {
  if (repeat === 'never') return false
  if ('status' in failure) {
    if (failure.status === 429) return true
    // A 500 may come after the change was stored.
    return uncertainStatuses.has(failure.status) ? repeat !== 'create' : failure.status === 500 && repeat === 'read'
  }
  const { error } = failure
  if (error instanceof TimeoutError) return error.limit !== 'totalTimeout' && repeat !== 'create'
  if (error instanceof ConnectionError) return !error.isPermanent && (repeat !== 'create' || !error.mayHaveArrived)
  return false
}

/** Whether the server may have processed the request. */
export function mayHaveArrived(failure: Failure): boolean {
  if ('status' in failure) return failure.status !== 429
  return !(failure.error instanceof ConnectionError) || failure.error.mayHaveArrived
}

const longestWait = 60_000
const longestBackoff = 8_000
const firstBackoff = 500
const minute = 60_000

/** Limits per hour or per day: too long to wait for. */
const longLimits = new Set(['transcripts', 'uploads', 'agent-invitations', 'agent-removals'])

/** Returns the milliseconds until the next attempt; undefined when that would take too long. */
export function waitAfter(
  failure: Failure,
  attempt: number,
  bucket: string | undefined,
  runtime: Pick<Runtime, 'now' | 'random'>,
): number | undefined {
  if ('status' in failure) {
    const seconds = retryAfterSeconds(failure.headers, runtime.now)
    if (seconds !== undefined) return seconds * 1000 > longestWait ? undefined : seconds * 1000
    if (failure.status === 429) {
      // An empty body means a limit per day.
      if (failure.text === '' || (bucket !== undefined && longLimits.has(bucket))) return undefined
      if (isFromChatwoot(failure)) return untilNextMinute(failure.headers, runtime)
    }
  }
  return runtime.random() * Math.min(longestBackoff, firstBackoff * 2 ** (attempt - 1))
}

function isFromChatwoot({ headers, text = '' }: Refused): boolean {
  return /^text\/plain\b/i.test(headers.get('content-type') ?? '') && /^\s*retry later\s*$/i.test(text)
}

// Chatwoot counts by the minute of its clock and does not say when the next one begins. Up to a second is added, so
// that not all waiting clients come back at the same moment.
function untilNextMinute(headers: Headers, runtime: Pick<Runtime, 'now' | 'random'>): number {
  const now = serverTime(headers) ?? runtime.now()
  return minute - (((now % minute) + minute) % minute) + runtime.random() * 1000
}
