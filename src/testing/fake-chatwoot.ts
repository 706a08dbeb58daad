/** A Chatwoot in memory: it responds as the server does, without a network or over real HTTP. */
import { realRuntime } from '../core/transport/runtime.ts'
import { createActors } from './actors/actors.ts'
import { webSocketClass } from './cable/web-socket.ts'
import { checkData } from './check-data.ts'
import { checkListen, checkNow, checkOptions, checkRole, checkVisitor } from './check-options.ts'
import { checkSnapshot } from './check-snapshot.ts'
import { controlPrefix, createControl } from './control.ts'
import { createCors, isPublic } from './cors.ts'
import { type FakeData, startTokens, stateWith, tokenOfRole } from './data.ts'
import { dispatch, isUnknownUrl, nobody } from './dispatch.ts'
import { applyDue, nextDue as nextChange } from './due.ts'
import { causeOf } from './events/cause.ts'
import type { Cause } from './events/event.ts'
import type { Announce } from './events/observer.ts'
import { answerListeners } from './exchange/answered.ts'
import { type FakeAnswer, failure, unroutedError } from './exchange/answers.ts'
import { operationOf } from './exchange/operations.ts'
import { readsOfBody, readsOfQuery } from './exchange/reads.ts'
import { type FakeRequest, isFormType, parseBody, text } from './exchange/request.ts'
import { type PageSizes, routed } from './exchange/router.ts'
import { readWithPromises } from './exchange/stream.ts'
import { answerOfFault, createFaults, type FaultKind } from './faults.ts'
import type { Caller, FakeState } from './records/state.ts'
import { connectionCut, halfResponseOf, responseOf } from './response.ts'
import { accountAt } from './routes/access/account-access.ts'
import { rulesOf } from './rules.ts'
import { createSending } from './sending.ts'
import type { FakeServer, ListenOptions } from './server.ts'
import type {
  FakeChatwoot,
  FakeChatwootOptions,
  FakeConnection,
  FakePlatformConnection,
  FakeRole,
  FakeSnapshot,
} from './surface.ts'
import { throttled } from './throttle.ts'
import { complaints, notImplemented, type UnsupportedRequest } from './unsupported.ts'

export type { FakeChatwoot, FakeChatwootOptions } from './surface.ts'

const usualSizes: PageSizes = {
  conversations: 25,
  contacts: 15,
  messages: 20,
  messagesAfter: 100,
  messagesBetween: 1000,
  attachments: 100,
}

/**
 * Creates a Chatwoot in memory: account 1 with the administrator Ada (1), the agent Ben (2), the bot Robo (1), the team
 * `support` (1) and an API inbox (1), and what the data adds.
 * @throws TypeError that names every mistake in the data, or in the other options
 */
export function createFakeChatwoot(unchecked: FakeChatwootOptions = {}): FakeChatwoot {
  const given = checkOptions(unchecked)
  const { now = unixNow, version = '4.14.2', strict = false, throttling = false, runtime = realRuntime } = given
  const data = given.data === undefined ? {} : checkData(given.data)
  const rules = rulesOf(version)
  const pageSizes = sizes(given.pageSize)
  let advanced = 0
  const exactClock = () => checkNow(now()) + advanced
  // The server's times are whole seconds.
  const clock = () => Math.floor(exactClock())
  const state = stateWith(data, clock(), given.randomSeed ?? 1)
  let start = structuredClone(state)
  const faults = createFaults()
  const requests: FakeRequest[] = []
  const unsupported: UnsupportedRequest[] = []
  const watchers = new Set<() => void>()
  const servers = new Set<FakeServer>()
  const closed = new AbortController()
  const { webhookFetch, environment } = given
  const cors = createCors({ opensApi: environment?.ENABLE_API_CORS ?? false })
  const sending = createSending({ state, clock, version, runtime, webhookFetch, environment })
  const { cable, observer } = sending

  /** Makes the changes whose time has come. */
  function catchUp(): void {
    for (const account of [...state.accounts.values()]) {
      const due = nextChange(account, { version })
      if (due === undefined || due > clock()) continue
      observer.during(account, { performer: null }, () => applyDue(account, clock(), { version }))
    }
  }

  /** Answers a request, and reports what happened. */
  function answer(sent: FakeRequest): FakeAnswer {
    catchUp()
    const request = routed(sent)
    const account = accountAt(state, request.path) ?? state
    if (request.method === 'GET') return answerOf(request, account, () => {})
    const echoId = text(request.body.echo_id)
    const cause = causeOf(request.path, { performer: performerOf(request), echoId })
    return during(account, cause, (announce) => answerOf(request, account, announce))
  }

  function during<Result>(account: FakeState, cause: Cause, work: (announce: Announce) => Result): Result {
    const result = observer.during(account, cause, work)
    for (const onChange of [...watchers]) onChange()
    return result
  }

  function performerOf({ path, token }: FakeRequest): Caller | null {
    const owner = isPublic(path) ? undefined : state.tokens.get(token)
    return owner === undefined || owner.kind === 'platform' ? null : owner
  }

  function answerOf(request: FakeRequest, account: FakeState, announce: Announce): FakeAnswer {
    const { method, path } = request
    const query = readsOfQuery(request.query)
    const body = readsOfBody(request.body)
    const noted = { ...request, query: query.noted, body: body.noted }
    const complain = (reason: string) => unsupported.push({ method, path, reason })
    try {
      const limited = throttling ? throttled(state, request, clock(), version) : undefined
      const result = limited ?? dispatch({ state: account, now: clock(), version, pageSizes }, noted, announce)
      if (!result) return answerToMissing(request, complain)
      if (strict && result.status < 300) complainOfUnread(complain, query.unread(), body.unread())
      const read = { query: query.read(), body: body.read() }
      for (const listen of answerListeners) listen(request, result, read)
      return result
    } catch (error) {
      complain(`the fake itself failed: ${error instanceof Error ? error.stack : error}`)
      return failure
    }
  }

  function perform(method: string, path: string, body: Record<string, unknown>, token = ''): FakeAnswer {
    const accept = 'application/json'
    return answer({ method, path, origin: baseUrl, query: new URLSearchParams(), token, accept, body, isForm: false })
  }

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const sent = new Request(input, readWithPromises(init))
    const { pathname } = new URL(sent.url)
    sent.signal.throwIfAborted()
    if (closed.signal.aborted) throw connectionCut()
    const preflight = cors.preflight(sent)
    if (preflight) return responseOf(preflight, sent.method)
    const respond = responder(sent)
    if (`${pathname}/`.startsWith(controlPrefix)) return respond(await control(sent))
    const request = await requestFrom(sent)
    sent.signal.throwIfAborted()
    if (!request) return respond(unroutedError(400, acceptOf(sent)))
    requests.push(request)
    const { method, path } = routed(request)
    const fault = faults.take(request, operationOf(method, path))
    return fault ? failing(fault, request, sent) : respond(answer(request))
  }

  function responder(sent: Request): (answer: FakeAnswer) => Response {
    const readable = cors.readable(sent)
    return (answer) => responseOf(readable(answer), sent.method)
  }

  async function failing(fault: FaultKind, request: FakeRequest, sent: Request): Promise<Response> {
    const { slow, hang, cut, half } = fault
    const respond = responder(sent)
    if (slow !== undefined || hang) await patience(sent.signal, slow)
    const instead = answerOfFault(fault)
    if (instead) return respond(instead)
    if (cut === 'before') throw connectionCut()
    const result = answer(request)
    if (cut) throw connectionCut()
    return half ? halfResponseOf(cors.readable(sent)(result)) : respond(result)
  }

  /** @throws when the request is aborted, or when the fake is closed */
  function patience(signal: AbortSignal, milliseconds: number | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        cancel?.()
        signal.removeEventListener('abort', onAbort)
        closed.signal.removeEventListener('abort', onClose)
        settle()
      }
      const onAbort = () => end(() => reject(signal.reason))
      const onClose = () => end(() => reject(connectionCut()))
      const cancel = milliseconds === undefined ? undefined : runtime.pause(() => end(resolve), milliseconds)
      signal.addEventListener('abort', onAbort)
      if (signal.aborted) onAbort()
      closed.signal.addEventListener('abort', onClose)
    })
  }

  async function advanceTime(seconds: number): Promise<void> {
    if (!Number.isFinite(seconds) || seconds < 0) throw new TypeError(`seconds must be a number from 0, got ${seconds}`)
    const end = exactClock() + seconds
    await doDue()
    for (let due = nextDue(); due !== undefined && due <= end; due = nextDue()) {
      advanced += Math.max(0, due - exactClock())
      await doDue()
    }
    advanced += Math.max(0, end - exactClock())
    for (const onChange of [...watchers]) onChange()
  }

  /** Everything that waits for the clock joins here, and in `doDue`. */
  function nextDue(): number | undefined {
    const changes = [...state.accounts.values()].map((account) => nextChange(account, { version }))
    return earliest(sending.nextDue(), ...changes)
  }

  async function doDue(): Promise<void> {
    catchUp()
    await sending.settle()
  }

  function setBack(to: FakeSnapshot): void {
    const copy = structuredClone(to.state)
    // `state` stays the same object, as tests and everything here hold it.
    if (copy.accounts.get(copy.account.id) === copy) copy.accounts.set(copy.account.id, state)
    Object.assign(state, copy)
    advanced = to.advanced
    sending.restart()
    actors.recordsWereSetBack()
    for (const onChange of [...watchers]) onChange()
  }

  function verdict(unmet: readonly string[], waiting: readonly string[] = []): void {
    const error = complaints(unsupported.splice(0), faults.unmet(), [...waiting, ...unmet])
    faults.clear()
    sending.clearFaults()
    if (error) throw error
  }

  function reset(other?: FakeData): void {
    if (other !== undefined) start = stateWith(checkData(other), clock(), given.randomSeed ?? 1)
    const unmet = sending.unmet()
    const waiting = actors.close()
    setBack({ state: start, advanced: 0 })
    cable.controls.cut()
    requests.length = 0
    verdict(unmet, waiting)
  }

  async function listen(listenOptions?: ListenOptions): Promise<FakeServer> {
    if (closed.signal.aborted) throw new Error('the fake Chatwoot was closed: create another one')
    // Only here: everything else also runs where there is no node:http.
    const { listenWith } = await import('./server.ts')
    const server = await listenWith(fetch, cable, checkListen(listenOptions))
    servers.add(server)
    return server
  }

  async function close(): Promise<void> {
    const waiting = actors.close()
    closed.abort()
    sending.stop()
    await Promise.all([...servers].map((server) => server.close()))
    verdict(sending.unmet(), waiting)
  }

  function options(role?: Exclude<FakeRole, 'platform'>, accountId?: number): FakeConnection
  function options(role: 'platform'): FakePlatformConnection
  function options(role: FakeRole = 'administrator', accountId = state.account.id) {
    const connection = { baseUrl, apiAccessToken: tokenOfRole(state, checkRole(role), accountId), fetch }
    return role === 'platform' ? connection : { ...connection, accountId }
  }

  const actors = createActors({
    state: () => state,
    perform,
    receive(work, account = state) {
      catchUp()
      const setting = { state: account, now: clock(), version, caller: nobody }
      return during(account, { performer: null }, (announce) => work({ ...setting, announce }))
    },
    origin: baseUrl,
    watch(onChange) {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
  })

  const fake: FakeChatwoot = {
    fetch,
    WebSocket: webSocketClass(cable),
    cable: cable.controls,
    listen,
    tokens: startTokens,
    token: startTokens.administrator,
    options,
    state,
    rules,
    visitor: (visitor) => actors.visitor(checkVisitor(visitor)),
    agent: actors.agent,
    failNext: (fault = {}) => faults.add(fault),
    now: clock,
    advanceTime,
    get deliveries() {
      return state.sending.deliveries
    },
    webhooks: sending.webhooks,
    idle: sending.settle,
    requests,
    unsupported,
    snapshot: () => structuredClone({ state, advanced }),
    restore: (snapshot) => setBack(checkSnapshot(snapshot, { state, advanced })),
    reset,
    verify: () => verdict(sending.unmet()),
    close,
  }
  const control = createControl(fake)
  return fake
}

/** Where the clients of the same process believe it to be. */
const baseUrl = 'http://chatwoot.test'

/** Undefined if the body is malformed. */
async function requestFrom(sent: Request): Promise<FakeRequest | undefined> {
  const { pathname: path, origin, searchParams: query } = new URL(sent.url)
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const contentType = sent.headers.get('Content-Type')
  const body = await parseBody(bytes, contentType)
  const token = sent.headers.get('Api-Access-Token') ?? sent.headers.get('api_access_token') ?? ''
  const { method } = sent
  return body && { method, path, origin, query, token, accept: acceptOf(sent), body, isForm: isFormType(contentType) }
}

function acceptOf({ headers }: Request): string {
  return headers.get('Accept') ?? ''
}

function answerToMissing({ method, path, accept }: FakeRequest, complain: (reason: string) => void): FakeAnswer {
  if (isUnknownUrl(method, path)) return unroutedError(404, accept)
  const reason = `the fake Chatwoot does not have ${operationOf(method, path) ?? 'this page'}`
  complain(reason)
  return notImplemented(reason)
}

function complainOfUnread(
  complain: (reason: string) => void,
  parameters: readonly string[],
  keys: readonly string[],
): void {
  for (const name of parameters) complain(`nothing reads the query parameter "${name}"`)
  for (const name of keys) complain(`nothing reads the key "${name}" of the body`)
}

function earliest(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

function sizes(pageSize: FakeChatwootOptions['pageSize'] = {}): PageSizes {
  if (typeof pageSize !== 'number') return { ...usualSizes, ...pageSize }
  const entries = Object.keys(usualSizes).map((name) => [name, pageSize])
  return { ...usualSizes, ...Object.fromEntries(entries) }
}

function unixNow(): number {
  return Math.floor(Date.now() / 1000)
}
