/** A Chatwoot in memory: it responds as the server does, without a network or over real HTTP. */
import { realRuntime } from '../core/transport/runtime.ts'
import { createActors } from './actors/actors.ts'
import { createControl } from './control/control.ts'
import { checkData } from './data/check-data.ts'
import { type FakeData, startTokens, stateWith, tokenOfRole } from './data/data.ts'
import type { FakeRequest } from './exchange/request.ts'
import type { PageSizes } from './exchange/router.ts'
import type { Checked } from './given/kinds.ts'
import { moveServer, usualServerUrl } from './records/server.ts'
import { webSocketClass } from './sending/cable/web-socket.ts'
import { createSending } from './sending/sending.ts'
import { createAnswering } from './serving/answering.ts'
import { createCors } from './serving/cors.ts'
import { createFaults } from './serving/faults.ts'
import { createFetch } from './serving/fetching.ts'
import { closedMessage } from './serving/response.ts'
import type { FakeServer, ListenOptions } from './serving/server.ts'
import { complaints, type UnsupportedRequest } from './serving/unsupported.ts'
import { checkOptions } from './surface/check-options.ts'
import { checkSnapshot } from './surface/check-snapshot.ts'
import { rulesOf } from './surface/rules.ts'
import type {
  FakeChatwoot,
  FakeChatwootOptions,
  FakeConnection,
  FakePlatformConnection,
  FakeRole,
  FakeSnapshot,
} from './surface/surface.ts'
import { createClock, createTime } from './time/time.ts'

export type { FakeChatwoot, FakeChatwootOptions } from './surface/surface.ts'

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
  const { version = '4.14.2', strict = false, throttling = false, randomSeed = 1, runtime = realRuntime } = given
  const data = given.data === undefined ? {} : checkData(given.data)
  const rules = rulesOf(version)
  const clock = createClock(given.now)
  const state = stateWith(data, clock.now(), randomSeed)
  let serverUrl = given.environment?.FRONTEND_URL ?? usualServerUrl
  moveServer(state, serverUrl)
  let start = structuredClone(state)
  const faults = createFaults()
  const requests: FakeRequest[] = []
  const unsupported: UnsupportedRequest[] = []
  const watchers = new Set<() => void>()
  const servers = new Set<FakeServer>()
  const closed = new AbortController()
  const { webhookFetch, environment } = given
  const sending = createSending({ state, clock: clock.now, version, runtime, webhookFetch, environment })
  const { cable, observer } = sending
  const time = createTime({ state, clock, version, sending })
  const { answer, receive } = createAnswering({
    ...{ state, version, strict, throttling, observer, unsupported, changed },
    clock: clock.now,
    pageSizes: sizes(given.pageSize),
    catchUp: time.catchUp,
  })
  const cors = createCors({ opensApi: environment?.ENABLE_API_CORS ?? false })
  const { fetch, respond } = createFetch({
    ...{ answer, cors, faults, requests, runtime, closed: closed.signal },
    control: (request) => control(request),
  })
  const actors = createActors({
    state: () => state,
    perform(method, path, body, token = '') {
      assertOpen()
      return answer({ ...ofActors, method, path, query: new URLSearchParams(), token, body, params: body })
    },
    receive(work, account = state) {
      assertOpen()
      return receive(account, work)
    },
    watch(onChange) {
      assertOpen()
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
  })

  function changed(): void {
    for (const onChange of [...watchers]) onChange()
  }

  async function advanceTime(seconds: number): Promise<void> {
    assertOpen()
    await time.advance(seconds)
    // What was due, but not sent before it was closed, has not happened.
    assertOpen()
    changed()
  }

  function snapshot(): FakeSnapshot {
    return { state, advanced: clock.advanced }
  }

  function setBack(to: FakeSnapshot): void {
    const copy = structuredClone(to.state)
    // `state` stays the same object, as tests and everything here hold it.
    if (copy.accounts.get(copy.account.id) === copy) copy.accounts.set(copy.account.id, state)
    Object.assign(state, copy)
    moveServer(state, serverUrl)
    clock.advanced = to.advanced
    sending.restart()
    actors.recordsWereSetBack()
    changed()
  }

  function verdict(unmet: readonly string[], waiting: readonly string[] = []): void {
    const error = complaints(unsupported.splice(0), [...faults.unmet(), ...waiting, ...unmet])
    faults.clear()
    sending.clearFaults()
    if (error) throw error
  }

  function reset(other?: FakeData): void {
    if (other !== undefined) start = stateWith(checkData(other), clock.now(), randomSeed)
    const unmet = sending.unmet()
    const waiting = actors.close()
    setBack({ state: start, advanced: 0 })
    cable.controls.cut()
    requests.length = 0
    verdict(unmet, waiting)
  }

  async function listen(listenOptions?: ListenOptions): Promise<FakeServer> {
    assertOpen()
    // Only here: everything else also runs where there is no node:http.
    const { listenWith } = await import('./serving/server.ts')
    const server = await listenWith(respond, cable, listenOptions)
    servers.add(server)
    serverUrl = environment?.FRONTEND_URL ?? server.url
    moveServer(state, serverUrl)
    return server
  }

  /** What is said afterwards would reach nobody, and what is waited for would never come. */
  function assertOpen(): void {
    if (closed.signal.aborted) throw new Error(closedMessage)
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
    const apiAccessToken = tokenOfRole(state, role, accountId)
    const connection = { baseUrl: usualServerUrl, apiAccessToken, dangerouslyAllowBrowser: true as const, fetch }
    return role === 'platform' ? connection : { ...connection, accountId }
  }

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
    visitor: actors.visitor,
    agent: actors.agent,
    failNext: (fault = {}) => faults.add(fault),
    now: clock.now,
    advanceTime,
    get deliveries() {
      return state.sending.deliveries
    },
    webhooks: sending.webhooks,
    idle: sending.settle,
    requests,
    unsupported,
    snapshot: () => structuredClone(snapshot()),
    restore: (given) => setBack(checkSnapshot(given, snapshot())),
    reset,
    verify: () => verdict(sending.unmet()),
    close,
  }
  const control = createControl(fake)
  return fake
}

/** What the requests of visitors and agents have in common. */
const ofActors = { accept: 'application/json', isForm: false }

function sizes(pageSize: Checked<NonNullable<FakeChatwootOptions['pageSize']>> = {}): PageSizes {
  if (typeof pageSize !== 'number') return { ...usualSizes, ...pageSize }
  const entries = Object.keys(usualSizes).map((name) => [name, pageSize])
  return { ...usualSizes, ...Object.fromEntries(entries) }
}
