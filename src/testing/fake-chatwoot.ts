/** A Chatwoot in memory: it responds as the server does, without a network or over real HTTP. */

import { type Runtime, realRuntime } from '../core/transport/runtime.ts'
import type { FakeCable } from './cable/controls.ts'
import { type FakeWebSocketClass, webSocketClass } from './cable/web-socket.ts'
import { isPublic, preflight, readableEverywhere } from './cors.ts'
import { type FakeData, startTokens, stateWith } from './data.ts'
import type { FakeWebhooks } from './deliveries/controls.ts'
import type { WebhookFetch } from './deliveries/post.ts'
import { causeOf } from './events/cause.ts'
import type { Announce } from './events/observer.ts'
import {
  type FakeAnswer,
  failure,
  invalidPlatformToken,
  invalidToken,
  malformed,
  notForBots,
  notFound,
  signInRequired,
  unknownRoute,
} from './exchange/answers.ts'
import { type FakeRequest, parseBody, text } from './exchange/request.ts'
import { createRouter, type PageSizes } from './exchange/router.ts'
import { streamOf } from './exchange/stream.ts'
import { createFaults, type FailureRule } from './faults.ts'
import { accountId } from './records/account.ts'
import type { FakeDelivery } from './records/sending.ts'
import type { Caller, FakeState } from './records/state.ts'
import { isOpenToBots } from './routes/bot-routes.ts'
import { accountTables, platformTables, publicTables, reportTables, serverTables } from './routes/tables.ts'
import { createSending, type FakeEnvironment } from './sending.ts'
import { type FakeServer, listenWith } from './server.ts'

export interface FakeChatwoot {
  /** Responds without a network: the `fetch` option of a client, with any base URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Connects to the cable in the same process: the `WebSocket` option of a realtime connection, with any base URL. */
  WebSocket: FakeWebSocketClass
  /** Cuts and silences the cable, and counts its connections. */
  cable: FakeCable
  /** Starts on a free port of the loopback interface, with the cable at `/cable`. */
  listen(): Promise<FakeServer>
  /** The tokens that it accepts; the account is 1, its inbox for the public API is `fake-inbox-1`. */
  tokens: { administrator: string; agent: string; bot: string; platform: string }
  /** The administrator's token. */
  token: string
  state: FakeState
  /** Makes the next matching request fail. */
  failNext(rule?: FailureRule): void
  /** Sets the clock forward; resolves when everything that is due by then has happened, each at its own time. */
  advanceTime(seconds: number): Promise<void>
  /** What it has sent, or is about to send, to webhooks; oldest first. */
  deliveries: readonly FakeDelivery[]
  /** Lets deliveries to webhooks go wrong. */
  webhooks: FakeWebhooks
  /** Resolves when nothing is under way. What is due later, such as another try for a bot, waits for the clock. */
  idle(): Promise<void>
  /** All requests so far, parsed, oldest first. */
  requests: FakeRequest[]
}

export interface FakeChatwootOptions {
  /** What the account contains at the start. */
  data?: FakeData
  /** The clock of the server, in unix seconds. */
  now?: () => number
  /**
   * The version that it reports; 4.14.2 by default. It behaves like 4.14.2, but since 4.17 it merges and removes custom
   * attributes of conversations itself, and since 4.18 it sorts what a filter finds.
   */
  version?: string
  /** For all lists, or for each kind of list. */
  pageSize?: number | Partial<PageSizes>
  /** Milliseconds before each response. */
  latency?: number
  /** Sends the deliveries to webhooks; the platform's `fetch` by default, and a handler of requests needs no network. */
  webhookFetch?: WebhookFetch
  /** What the server's environment changes in what it sends. */
  environment?: FakeEnvironment
  /** The timers: the time limit of deliveries, the pause before a bot is tried again, and the pings of the cable. */
  runtime?: Pick<Runtime, 'limit' | 'pause'>
}

const usualSizes: PageSizes = {
  conversations: 25,
  contacts: 15,
  messages: 20,
  messagesAfter: 100,
  messagesBetween: 1000,
  attachments: 100,
}

const prefix = `/api/v1/accounts/${accountId}`
const reportsPrefix = `/api/v2/accounts/${accountId}`

const findServerRoute = createRouter(...serverTables)
const findPlatformRoute = createRouter(...platformTables)
const findPublicRoute = createRouter(...publicTables)
const findReportRoute = createRouter(...reportTables)
const findAccountRoute = createRouter(...accountTables)

const nobody: Caller = { kind: 'user', id: 0 }

export function createFakeChatwoot(options: FakeChatwootOptions = {}): FakeChatwoot {
  const { data = {}, now = unixNow, version = '4.14.2', latency } = options
  let advanced = 0
  const clock = () => now() + advanced
  const state = stateWith(data, clock())
  const pageSizes = sizes(options.pageSize)
  const faults = createFaults(prefix)
  const requests: FakeRequest[] = []
  const sending = createSending({
    ...{ state, clock, version, webhookFetch: options.webhookFetch, environment: options.environment },
    runtime: options.runtime ?? realRuntime,
  })
  const { cable, observer } = sending

  /** Undefined for a token that nobody has, and for a platform app's. */
  function callerWith(token: string): Caller | undefined {
    const owner = state.tokens.get(token)
    return owner?.kind === 'platform' ? undefined : owner
  }

  /** Does what the request says, and reports what happened. */
  function answer(request: FakeRequest): FakeAnswer {
    if (request.method === 'GET') return answerOf(request, () => {})
    const performer = isPublic(request.path) ? null : (callerWith(request.token) ?? null)
    const cause = causeOf(request.path, { performer, echoId: text(request.body.echo_id) })
    return observer.during(cause, (announce) => answerOf(request, announce))
  }

  function answerOf(request: FakeRequest, announce: Announce): FakeAnswer {
    const { method, path, token } = request
    const common = { state, request, now: clock(), version, pageSizes, announce }
    if (isPublic(path)) {
      const route = findPublicRoute(method, path)
      return route ? route.handler({ ...common, caller: nobody, params: route.params }) : unknownRoute
    }
    if (path === '/cable') return { status: 404, body: 'Page not found' }
    if (path.startsWith('/platform/')) {
      if (state.tokens.get(token)?.kind !== 'platform') return invalidPlatformToken
      const route = findPlatformRoute(method, path)
      return route ? route.handler({ ...common, caller: nobody, params: route.params }) : unknownRoute
    }
    const isOfServer = findServerRoute(method, path)
    const caller = callerWith(token)
    if (!caller && state.tokens.has(token) && isOfServer?.name !== 'GET /api') return notForBots
    if (!caller && isOfServer?.name !== 'GET /api') return token.trim() === '' ? signInRequired : invalidToken
    const isOfAccount = path.startsWith(`${prefix}/`) || path.startsWith(`${reportsPrefix}/`)
    if (!isOfServer && /^\/api\/v[12]\/accounts\//.test(path) && !isOfAccount) return notFound
    const route = isOfServer ?? findRouteOfAccount(method, path)
    if (!route) return unknownRoute
    const { name, handler, params } = route
    if (caller?.kind === 'bot' && !isOpenToBots(name, version)) return notForBots
    return handler({ ...common, caller: caller ?? nobody, params })
  }

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const sent = new Request(input, readWithPromises(init))
    const url = new URL(sent.url)
    const bytes = new Uint8Array(await sent.arrayBuffer())
    if (latency) await new Promise((resolve) => setTimeout(resolve, latency))
    sent.signal.throwIfAborted()
    if (sent.method === 'OPTIONS' && isPublic(url.pathname)) return responseOf(preflight(sent))
    const body = await parseBody(bytes, sent.headers.get('Content-Type'))
    const token = sent.headers.get('Api-Access-Token') ?? sent.headers.get('api_access_token') ?? ''
    const common = { method: sent.method, path: url.pathname, origin: url.origin, query: url.searchParams, token }
    const fault = faults.take(sent.method, url.pathname)
    if (isAnswer(body)) return responseOf(body)
    const request = { ...common, body }
    requests.push(request)
    const readable = isPublic(request.path) ? readableEverywhere : (given: FakeAnswer) => given
    if (!fault) return responseOf(readable(attempt(() => answer(request))))
    if (!('cut' in fault)) return responseOf(readable(fault))
    if (fault.cut === 'after') attempt(() => answer(request))
    throw connectionCut()
  }

  return {
    fetch,
    WebSocket: webSocketClass(cable),
    cable: cable.controls,
    listen: () => listenWith(fetch, cable),
    tokens: { ...startTokens },
    token: startTokens.administrator,
    state,
    failNext: (rule = {}) => faults.add(rule),
    async advanceTime(seconds) {
      const end = clock() + seconds
      await sending.settle()
      for (let due = sending.nextDue(); due !== undefined && due <= end; due = sending.nextDue()) {
        advanced += Math.max(0, due - clock())
        await sending.settle()
      }
      advanced += Math.max(0, end - clock())
    },
    get deliveries() {
      return state.sending.deliveries
    },
    webhooks: sending.webhooks,
    idle: sending.settle,
    requests,
  }
}

function findRouteOfAccount(method: string, path: string) {
  return path.startsWith(reportsPrefix)
    ? findReportRoute(method, path.slice(reportsPrefix.length))
    : path.startsWith(prefix)
      ? findAccountRoute(method, path.slice(prefix.length))
      : undefined
}

function sizes(pageSize: FakeChatwootOptions['pageSize'] = {}): PageSizes {
  if (typeof pageSize !== 'number') return { ...usualSizes, ...pageSize }
  const entries = Object.keys(usualSizes).map((name) => [name, pageSize])
  return { ...usualSizes, ...Object.fromEntries(entries) }
}

function attempt(work: () => FakeAnswer): FakeAnswer {
  try {
    return work()
  } catch {
    return failure
  }
}

/** Without it, a request never ends while a test has replaced `queueMicrotask`. */
function readWithPromises(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== 'string') return init
  // A body that is a stream must say so; the types of the platform do not know it.
  return { ...init, body: streamOf(init.body), duplex: 'half' } as RequestInit
}

function responseOf({ status, body, headers }: FakeAnswer): Response {
  const isText = typeof body === 'string'
  const type = isText ? 'text/plain' : 'application/json; charset=utf-8'
  const content = body === undefined ? '' : isText ? body : JSON.stringify(body)
  return new Response(status === 204 || status === 304 ? null : streamOf(content), {
    status,
    headers: { 'content-type': type, 'x-request-id': 'fake-request', ...headers },
  })
}

/** The error of the platform's fetch when the other side closes the connection. */
function connectionCut(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  return new TypeError('fetch failed', { cause })
}

function isAnswer(value: Record<string, unknown> | FakeAnswer): value is FakeAnswer {
  return value === malformed
}

function unixNow(): number {
  return Math.floor(Date.now() / 1000)
}
