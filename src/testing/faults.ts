/** Failures that a test asks for, to see how its code takes them. */

import { type FakeAnswer, failure, notAllowed, notFound, unroutedError } from './exchange/answers.ts'
import { isOperation, type OperationId } from './exchange/operations.ts'
import type { FakeRequest } from './exchange/request.ts'

/** Which requests are meant: those that fit everything that is given. */
export interface FaultTarget {
  /** The name of the operation, such as `createMessage`. */
  operation?: OperationId
  /** In capital letters. */
  method?: string
  /** The path after `/api/v1/accounts/1`, or after that of another account, the whole path, or a pattern for the whole path. */
  path?: string | RegExp
  /** Whether a request is meant. */
  when?: (request: FakeRequest) => boolean
  /** How many of them pass first, such as the first calls of a method that makes several. Default: 0. */
  skip?: number
  /** How many of them fail; with Infinity all do. Default: 1. */
  times?: number
}

/** How a request fails; a status of 500 if nothing is given. */
export interface FaultKind {
  status?: number
  /** Default: what the server sends with this status. */
  body?: unknown
  headers?: Record<string, string>
  /** The connection is cut: before the request is processed, or after it and before the response. */
  cut?: 'before' | 'after'
  /** There is no response until the request is aborted; it is not processed. */
  hang?: true
  /** The response comes late, by this many milliseconds of the `runtime` (real ones by default). */
  slow?: number
  /** A page of a proxy, with status 502, instead of the response; the request is not processed. */
  html?: true
  /** The request is processed, and the connection is cut in the middle of the response. */
  half?: true
}

export interface Fault extends FaultTarget, FaultKind {}

/** What became of a fault. */
export interface FaultReport {
  /** How many requests have failed by it. */
  readonly met: number
}

export interface Faults {
  add(fault: Fault): FaultReport
  /** Returns the failure of this request, if there is one, and counts it. */
  take(request: FakeRequest, operation: OperationId | undefined): FaultKind | undefined
  /** Those that no request has met, in words. */
  unmet(): string[]
  clear(): void
}

export function createFaults(): Faults {
  let all: { fault: Fault; skip: number; left: number; met: number }[] = []
  return {
    add(fault) {
      assertFault(fault)
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

const proxyPage = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n'

const malformed = unroutedError(400, 'application/json')
const usual = [failure, malformed, notAllowed, notFound, { status: 429, body: 'Retry later\n' }]

function usualBody(status: number): unknown {
  const own = usual.find((answer) => answer.status === status)
  return own ? own.body : { status, error: 'Failed on purpose' }
}

const keys: { readonly [Key in keyof Required<Fault>]: true } = {
  ...{ operation: true, method: true, path: true, when: true, skip: true, times: true },
  ...{ status: true, body: true, headers: true, cut: true, hang: true, slow: true, html: true, half: true },
}

/** Faults may come over HTTP, and a misspelled one would hit any request. @throws TypeError */
function assertFault(fault: Fault): void {
  const { operation, cut, status = 500, times = 1, skip = 0 } = fault
  const unknown = Object.keys(fault).find((key) => !Object.hasOwn(keys, key))
  if (unknown !== undefined) throw new TypeError(`a failure has no "${unknown}": use ${Object.keys(keys).join(', ')}`)
  if (operation !== undefined && !isOperation(operation)) throw new TypeError(`there is no operation "${operation}"`)
  if (cut !== undefined && cut !== 'before' && cut !== 'after') {
    throw new TypeError(`cut must be before or after, got ${JSON.stringify(cut)}`)
  }
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new TypeError(`status must be a status from 200 to 599, got ${status}`)
  }
  const isCount = Number.isInteger(times) || times === Number.POSITIVE_INFINITY
  if (!isCount || times <= 0) throw new TypeError(`times must be a number from 1, got ${times}`)
  if (!(Number.isInteger(skip) && skip >= 0)) throw new TypeError(`skip must be a number from 0, got ${skip}`)
}

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
  return `${target || 'any request'}: ${times - met} of ${times} not met`
}
