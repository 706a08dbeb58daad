/** What a Chatwoot in memory offers to those who use it. */
import type { Runtime } from '../../core/transport/runtime.ts'
import type { FakeAgent } from '../actors/agent.ts'
import type { VisitorOptions } from '../actors/channels/channel.ts'
import type { FakeVisitor } from '../actors/visitor.ts'
import type { FakeData, startTokens } from '../data/data.ts'
import type { FakeRequest } from '../exchange/request.ts'
import type { PageSizes } from '../exchange/router.ts'
import type { OrUndefined } from '../given/kinds.ts'
import type { FakeDelivery } from '../records/sending.ts'
import type { FakeState } from '../records/state.ts'
import type { FakeCable } from '../sending/cable/controls.ts'
import type { FakeWebSocketClass } from '../sending/cable/web-socket.ts'
import type { FakeWebhooks } from '../sending/deliveries/controls.ts'
import type { WebhookFetch } from '../sending/deliveries/post.ts'
import type { FakeEnvironment } from '../sending/sending.ts'
import type { Fault, FaultReport } from '../serving/faults.ts'
import type { FakeServer, ListenOptions } from '../serving/server.ts'
import type { UnsupportedRequest } from '../serving/unsupported.ts'
import type { FakeRules } from './rules.ts'

declare global {
  /** For programs whose libraries do not declare it: `esnext.disposable` and Node's types do. */
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** Whose token a client has. */
export type FakeRole = keyof typeof startTokens

/** What a client needs to reach the Chatwoot in memory. */
export interface FakeConnection extends FakePlatformConnection {
  readonly accountId: number
}

/** The same for `ChatwootPlatform`, whose client is in no account. */
export interface FakePlatformConnection {
  readonly baseUrl: string
  readonly apiAccessToken: string
  /** The tokens are no secrets, and tests may run where there is a `window`, as in jsdom. */
  readonly dangerouslyAllowBrowser: true
  /** Answers without a network. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
}

/**
 * Records, what waits to be sent, the settings of `webhooks` and `cable`, and the clock at some moment, for `restore`.
 * `structuredClone` copies it; JSON does not, as records are in Maps.
 */
export interface FakeSnapshot {
  readonly state: FakeState
  /** How far the clock was ahead, in seconds. */
  readonly advanced: number
}

/** A Chatwoot in memory. */
export interface FakeChatwoot {
  /** Responds without a network: the `fetch` option of a client, with any base URL. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Connects to the cable in the same process: the `WebSocket` option of a realtime connection, with any base URL. */
  WebSocket: FakeWebSocketClass
  /** Cuts and silences the cable, lets its frames be late, doubled or lost, and counts its connections. */
  cable: FakeCable
  /** Listens on 127.0.0.1 by default, with the cable at `/cable` and the control at `/_fake/`. Node only. */
  listen(options?: ListenOptions): Promise<FakeServer>
  /** The tokens of the administrator Ada, the agent Ben, the bot Robo, and a platform app. */
  tokens: { readonly [Role in FakeRole]: string }
  /** The administrator's token. */
  token: string
  /**
   * The options of a client in this process: of `Chatwoot`, or with the role `bot` of `ChatwootBot`.
   * @param accountId another account than 1: the token is that of its first user with the role, or of its first bot
   * @throws TypeError if the account has nobody with the role
   */
  options(role?: Exclude<FakeRole, 'platform'>, accountId?: number): FakeConnection
  /** The options of a `ChatwootPlatform` in this process. */
  options(role: 'platform'): FakePlatformConnection
  /** The records of account 1; those of the others are in its `accounts`. */
  state: FakeState
  /** Which server's rules it follows. */
  rules: FakeRules
  /** A person who writes to an inbox, of any channel, and hears what is answered. */
  visitor(options?: VisitorOptions): FakeVisitor
  /**
   * An agent who answers.
   * @param who id, e-mail address, name or first name; Ben (2) by default
   * @throws TypeError if there is none, or more than one
   */
  agent(who?: number | string): FakeAgent
  /** Makes the next matching requests fail; a fault that no request meets is an error at `close()`. */
  failNext(fault?: Fault): FaultReport
  /** The time of the server: unix seconds, with those of `advanceTime`. */
  now(): number
  /**
   * Sets the clock forward. Resolves when everything that is due by then has happened, each at its own time, and when
   * the deliveries of it have ended.
   * @throws Error if it is closed, or is closed meanwhile
   */
  advanceTime(seconds: number): Promise<void>
  /** What it has sent, or is about to send, to webhooks; oldest first. */
  readonly deliveries: readonly FakeDelivery[]
  /** Lets deliveries to webhooks be late, doubled, out of order, lost or failed. */
  webhooks: FakeWebhooks
  /** Resolves when nothing is under way. What is due later, such as another try for a bot, waits for the clock. */
  idle(): Promise<void>
  /** All requests so far, parsed, oldest first. */
  requests: FakeRequest[]
  /** What it was asked for and does not have; emptied by a test that accepts it. */
  unsupported: UnsupportedRequest[]
  /** Returns the records and the clock as they are now. */
  snapshot(): FakeSnapshot
  /**
   * Sets everything in the snapshot back; open sockets stay, and deliveries that are under way are abandoned. It may be
   * of another fake, also of one with an older version: the records are then those of a server that was upgraded.
   * @throws TypeError for anything that `snapshot()` did not return
   */
  restore(snapshot: FakeSnapshot): void
  /**
   * Starts again, with the same data or with other data.
   * @throws TypeError that names every mistake in the data; nothing has changed then
   * @throws Error as `close()` does, after it has started again
   */
  reset(data?: FakeData): void
  /**
   * Ends a test and goes on with the same records. What it complains of is forgotten.
   * @throws Error as `close()` does; visitors may still wait
   */
  verify(): void
  /**
   * Ends servers, sockets, deliveries and waiting visitors; nothing is sent afterwards.
   * @throws Error that names what it was asked for and does not have, also if the code under test has swallowed the 501,
   *   and faults that no request, delivery or frame has met. Call it where the error of the test is reported, too, such
   *   as in `afterEach`: an `await using` would replace that error, so there is none.
   */
  close(): Promise<void>
}

/** Options of `createFakeChatwoot`. */
export interface FakeChatwootOptions {
  /** What the account contains at the start. */
  data?: FakeData | undefined
  /** The version whose rules it follows: the nearest known ones, which `rules` names. Default: 4.14.2. */
  version?: string | undefined
  /**
   * Whether query parameters and keys of bodies that it does not read are an error at `close()`: misspelled ones, which
   * the server ignores, too, and those that it does not have. Default: false.
   */
  strict?: boolean | undefined
  /**
   * Whether the server's rate limits count, all requests together as from one address. Real servers exempt loopback
   * addresses, so off by default. Default: false.
   */
  throttling?: boolean | undefined
  /** Where ids of records, tokens and secrets start from; the same ones give the same. Default: 1. */
  randomSeed?: number | undefined
  /** The clock of the server, in unix seconds; fractions are dropped. Default: this machine's. */
  now?: (() => number) | undefined
  /** For all lists, or for each kind of list. Default: the server's. */
  pageSize?: number | OrUndefined<Partial<PageSizes>> | undefined
  /** Sends the deliveries to webhooks; the platform's `fetch` by default, and a handler of requests needs no network. */
  webhookFetch?: WebhookFetch | undefined
  /** Environment variables of the server. Default: the server's defaults, and webhooks may have private addresses. */
  environment?: FakeEnvironment | undefined
  /** The timers: the time limit of deliveries, the pause before a bot is tried again, and the pings of the cable. */
  runtime?: Pick<Runtime, 'limit' | 'pause'> | undefined
}
