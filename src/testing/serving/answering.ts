/** How a request is answered once it is parsed, and what is noted about it. */

import { asSentBy } from '../events/bodies/shapes-by-version.ts'
import { causeOf } from '../events/cause.ts'
import type { Cause } from '../events/event.ts'
import type { Announce, Observer } from '../events/observer.ts'
import { answerListeners } from '../exchange/answered.ts'
import { type FakeAnswer, failure, unroutedError } from '../exchange/answers.ts'
import { operationOf } from '../exchange/operations.ts'
import { readsOf } from '../exchange/reads.ts'
import { type FakeRequest, text } from '../exchange/request.ts'
import { type Arrival, type PageSizes, routed } from '../exchange/router.ts'
import { currentMoment, nextMoment } from '../records/moment.ts'
import type { Caller, FakeState } from '../records/state.ts'
import { accountAt } from '../routes/access/account-access.ts'
import { dispatch, isUnknownUrl, nobody } from './dispatch.ts'
import { isPublic } from './paths.ts'
import { throttled } from './throttle.ts'
import { notImplemented, type UnsupportedRequest } from './unsupported.ts'

export interface Answering {
  /** Answers a request, and reports what happened. */
  answer(request: FakeRequest): FakeAnswer
  /** Lets something happen in an account that no request causes, and reports it. */
  receive<Result>(account: FakeState, work: (arrival: Arrival) => Result): Result
}

interface AnsweringOptions {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  version: string
  pageSizes: PageSizes
  /** Whether what nothing reads is unsupported. */
  strict: boolean
  throttling: boolean
  observer: Observer
  /** Receives what the fake does not have. */
  unsupported: UnsupportedRequest[]
  /** Called before each: makes the changes whose time has come. */
  catchUp: () => void
  /** Called after everything that may have changed records. */
  changed: () => void
}

export function createAnswering(options: AnsweringOptions): Answering {
  const { state, clock, version, pageSizes, strict, throttling, observer, unsupported, catchUp, changed } = options

  function answer(sent: FakeRequest): FakeAnswer {
    catchUp()
    const request = routed(sent)
    const account = accountAt(state, request.path) ?? state
    if (request.method === 'GET') return answerOf(request, { account, now: currentMoment(state, clock()) }, () => {})
    const echoId = text(request.params.echo_id)
    const cause = causeOf(request.path, { performer: performerOf(request), echoId })
    // A filter only reads.
    const momentOf = request.path.endsWith('/filter') ? currentMoment : nextMoment
    return during(account, cause, (announce) => answerOf(request, { account, now: momentOf(state, clock()) }, announce))
  }

  function receive<Result>(account: FakeState, work: (arrival: Arrival) => Result): Result {
    catchUp()
    const setting = { state: account, now: nextMoment(state, clock()), version, caller: nobody }
    return during(account, { performer: null }, (announce) => work({ ...setting, announce }))
  }

  function during<Result>(account: FakeState, cause: Cause, work: (announce: Announce) => Result): Result {
    const result = observer.during(account, cause, work)
    changed()
    return result
  }

  function performerOf({ path, token }: FakeRequest): Caller | null {
    const owner = isPublic(path) ? undefined : state.tokens.get(token)
    return owner === undefined || owner.kind === 'platform' ? null : owner
  }

  function answerOf(
    request: FakeRequest,
    { account, now }: { account: FakeState; now: number },
    announce: Announce,
  ): FakeAnswer {
    const { method, path } = request
    const { noted, alsoOf, read, unread } = readsOf(request.params)
    const routedRequest = { ...request, params: noted, unwrapped: alsoOf(request.isForm ? {} : request.body) }
    const complain = (reason: string) => unsupported.push({ method, path, reason })
    try {
      const limited = throttling ? throttled(state, request, clock(), version) : undefined
      const given = limited ?? dispatch({ state: account, now, version, pageSizes }, routedRequest, announce)
      if (!given) return answerToMissing(request, complain)
      const result = isJson(given.body) ? { ...given, body: asSentBy(account, version, given.body) } : given
      if (strict && result.status < 300) complainOfUnread(complain, request, unread())
      for (const listen of answerListeners) listen(request, result, read())
      return result
    } catch (error) {
      complain(`the fake itself failed: ${error instanceof Error ? error.stack : error}`)
      return failure
    }
  }

  return { answer, receive }
}

function isJson(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array)
}

function answerToMissing({ method, path, accept }: FakeRequest, complain: (reason: string) => void): FakeAnswer {
  if (isUnknownUrl(method, path)) return unroutedError(404, accept)
  const reason = `the fake Chatwoot does not have ${operationOf(method, path) ?? 'this page'}`
  complain(reason)
  return notImplemented(reason)
}

function complainOfUnread(
  complain: (reason: string) => void,
  { query, isForm }: FakeRequest,
  names: readonly string[],
): void {
  const inQuery = new Set([...query.keys()].map(withoutKeys))
  for (const name of names) {
    // Read before any route is looked for.
    if (isForm && name === '_method') continue
    const what = inQuery.has(withoutKeys(name)) ? `query parameter "${name}"` : `key "${name}" of the body`
    complain(`nothing reads the ${what}`)
  }
}

/** `label[title]` and `label.title` are keys of `label`. */
function withoutKeys(name: string): string | undefined {
  return name.split(/[.[]/, 1)[0]
}
