/** Failures that a test asks for, to see how its code takes them. */

import { type FakeAnswer, failure, notAllowed, notFound, tooManyRequests, unroutedError } from '../exchange/answers.ts'
import { isOperation, meantOperation, type OperationId } from '../exchange/operations.ts'
import type { FakeRequest } from '../exchange/request.ts'
import {
  a,
  callable,
  checkGiven,
  duration,
  each,
  mapOf,
  oneOf,
  pattern,
  record,
  status,
  text,
  whole,
} from '../given/kinds.ts'

/** Which requests are meant: those that fit everything that is given. */
export interface FaultTarget {
  /** The name of the operation, such as `createMessage`. */
  operation?: OperationId | undefined
  /** In capital letters. */
  method?: string | undefined
  /** The path after `/api/v1/accounts/1`, or after that of another account, the whole path, or a pattern for the whole path. */
  path?: string | RegExp | undefined
  /** Whether a request is meant. */
  when?: ((request: FakeRequest) => boolean) | undefined
  /** How many of them pass first, such as the first calls of a method that makes several. Default: 0. */
  skip?: number | undefined
  /** How many of them fail; with Infinity all do. Default: 1. */
  times?: number | undefined
}

/** How a request fails; a status of 500 if nothing is given. */
export interface FaultKind {
  status?: number | undefined
  /** Default: what the server sends with this status, or some JSON with an `error`; a success (2xx) needs one. */
  body?: unknown
  headers?: Record<string, string> | undefined
  /** The connection is cut: before the request is processed, or after it and before the response. */
  cut?: 'before' | 'after' | undefined
  /** There is no response until the request is aborted; it is not processed. */
  hang?: true | undefined
  /**
   * The request is processed at once, and the response comes late, by this many milliseconds of the `runtime` (real ones
   * by default). With another failure, that one comes late.
   */
  slow?: number | undefined
  /** A page of a proxy, with status 502, instead of the response; the request is not processed. */
  html?: true | undefined
  /** The request is processed, and the connection is cut in the middle of the response. */
  half?: true | undefined
}

export interface Fault extends FaultTarget, FaultKind {}

/** What became of a fault. */
export interface FaultReport {
  /** How many requests have failed by it. */
  readonly met: number
}

export interface Faults {
  /** @throws TypeError for a misspelled one */
  add(fault: Fault): FaultReport
  /** Returns the failure of this request, if there is one, and counts it. */
  take(request: FakeRequest, operation: OperationId | undefined): FaultKind | undefined
  /** A sentence for each that no request has met as often as it should. */
  unmet(): string[]
  clear(): void
}

export function createFaults(): Faults {
  let all: { fault: Fault; skip: number; left: number; met: number }[] = []
  return {
    add(given) {
      const fault = checkGiven(faultKind, given, 'fault')
      assertBody(fault)
      const entry = { fault, skip: fault.skip ?? 0, left: fault.times ?? 1, met: 0 }
      all.push(entry)
      return entry
    },
    take(request, operation) {
      for (const entry of all) {
        if (entry.left === 0 || !isMeant(entry.fault, request, operation)) continue
        if (entry.skip > 0) {
          entry.skip--
          continue
        }
        entry.left--
        entry.met++
        return entry.fault
      }
      return undefined
    },
    unmet: () =>
      all
        .filter(({ left, met }) => (left === Number.POSITIVE_INFINITY ? met === 0 : left > 0))
        .map(({ fault, met }) => describe(fault, met)),
    clear() {
      all = []
    },
  }
}

/** The response of a fault with a status; of others, undefined. */
export function answerOfFault({
  status,
  body,
  headers,
  cut,
  hang,
  slow,
  half,
  html,
}: FaultKind): FakeAnswer | undefined {
  if (html) return { status: 502, body: proxyPage, headers: { 'content-type': 'text/html' } }
  if (status === undefined && (cut || hang || slow !== undefined || half)) return undefined
  const given = status ?? failure.status
  return { status: given, body: body ?? usualBody(given), ...(headers && { headers }) }
}

/** @throws TypeError for a success without the body that a client expects of it */
function assertBody({ status = failure.status, body }: FaultKind): void {
  if (status >= 300 || status === 204 || status === 205 || body !== undefined) return
  throw new TypeError(`fault.body is missing: status ${status} is a success: say what its response has`)
}

const proxyPage = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n'

const malformed = unroutedError(400, 'application/json')
const usual = [failure, malformed, notAllowed, notFound, tooManyRequests]

function usualBody(status: number): unknown {
  const own = usual.find((answer) => answer.status === status)
  return own ? own.body : { status, error: 'Failed on purpose' }
}

/** Faults may come over HTTP, and a misspelled one would hit any request. */
const faultKind = record<Fault>({
  operation: a<OperationId>('the name of an operation', (value) => isOperation(String(value)), meantOperation),
  method: text,
  path: pattern,
  when: callable,
  skip: whole(0),
  times: a<number>(
    'a number from 1',
    (value) => value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && Number(value) > 0),
  ),
  status,
  body: a<unknown>('anything', () => true),
  headers: mapOf(text),
  cut: oneOf('before', 'after'),
  ...each(oneOf(true), 'hang', 'html', 'half'),
  slow: duration('milliseconds'),
})

function isMeant(fault: Fault, request: FakeRequest, operation: string | undefined): boolean {
  const { method, path, when } = fault
  if (fault.operation !== undefined && fault.operation !== operation) return false
  if (method !== undefined && method.toUpperCase() !== request.method) return false
  if (when && !when(request)) return false
  if (path === undefined) return true
  if (path instanceof RegExp) return path.test(request.path)
  return path === request.path || path === request.path.replace(/^\/api\/v1\/accounts\/\d+/, '')
}

function describe({ operation, method, path, times = 1 }: Fault, met: number): string {
  const target = operation ?? [method, path].filter((part) => part !== undefined).join(' ')
  return `a fault that no request has met: ${target || 'any request'}: ${times - met} of ${times} not met`
}
