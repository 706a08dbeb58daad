/** `connect`, and its options. */
import type { Chatwoot } from '../clients/chatwoot.ts'
import type { ChatwootPublic } from '../clients/public.ts'
import { describeKind } from '../core/errors/describe-value.ts'
import { type Runtime, realRuntime } from '../core/transport/runtime.ts'
import type { WebSocketClass } from './cable/socket.ts'
import { RealtimeConnection, type RealtimeState } from './connection.ts'
import type { RealtimeGap } from './gap.ts'
import { identityOfContact, identityOfUser } from './identity.ts'

/** The options of `connect` that users and contacts have in common. */
export interface RealtimeOptions {
  /** The class of WebSockets. Needed on Node before 22, for proxies and for headers. Default: the platform's. */
  readonly WebSocket?: WebSocketClass | undefined
  /**
   * Whether to appear online for as long as the connection is live. Default: true for contacts, false for users: Chatwoot
   * assigns conversations to users who are online. The subscription alone counts as online for 20 seconds.
   */
  readonly presence?: boolean | undefined
  /** Closes the connection when it is aborted. Default: none. */
  readonly signal?: AbortSignal | undefined
  /** Called when the status changes. Default: none. */
  readonly onState?: ((state: RealtimeState) => unknown) | undefined
  /** Called once for each gap, when events arrive again. Default: none. */
  readonly onGap?: ((gap: RealtimeGap) => unknown) | undefined
  /**
   * Called with what listeners and these functions throw or reject with, and with the reason why the connection has
   * stopped for good, which `ready` and `state` have, too; a missing WebSocket class only if `ready` was not read.
   * Default: `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined
  /** How long to wait for the server's first frame, in milliseconds; for the profile or `token`, too. Default: 10,000. */
  readonly welcomeTimeout?: number | undefined
  /** How long to wait for the subscription, in milliseconds. The server refuses silently. Default: 10,000. */
  readonly confirmTimeout?: number | undefined
  /** How long a live connection may be silent, in milliseconds; the server pings every 3 s. Default: 10,000. */
  readonly silenceTimeout?: number | undefined
  /** The shortest wait before a new attempt, in milliseconds. Default: 500. */
  readonly minDelay?: number | undefined
  /** The longest wait before a new attempt, in milliseconds. Default: 30,000. */
  readonly maxDelay?: number | undefined
  /** @internal Replaced by tests. */
  readonly runtime?: Runtime | undefined
}

/** The options of `connect` for a contact. */
export interface ContactRealtimeOptions extends RealtimeOptions {
  /**
   * Returns the contact's `pubsub_token`, which `contacts.create` and `contacts.get` return. Called at the start, after a
   * refusal, and when 10 minutes have passed since the last call.
   */
  readonly token: () => Promise<string>
}

/**
 * Receives events as they happen, and reconnects whenever the connection is lost.
 *
 * Returns at once: `ready` resolves when events arrive. A user receives the events of their inboxes, an administrator
 * those of all; a contact those of their conversations, without notes. The `pubsub_token` of a user is read from the
 * profile. Stops for good if the token is not valid (AuthenticationError, PermissionDeniedError) or the server refuses
 * the subscription (RealtimeRefusedError), if `token` does not return a string (TypeError), or for what the constructor
 * of the WebSocket throws; everything else is tried again forever.
 * @throws TypeError for an option that is not usable. A missing WebSocket class rejects `ready` instead.
 */
export function connect(chatwoot: Chatwoot, options?: RealtimeOptions): RealtimeConnection
export function connect(visitor: ChatwootPublic, options: ContactRealtimeOptions): RealtimeConnection
export function connect(
  client: Chatwoot | ChatwootPublic,
  options: RealtimeOptions & Partial<ContactRealtimeOptions> = {},
): RealtimeConnection {
  const isUser = isOfUser(client)
  const identity = isUser ? identityOfUser(client) : identityOfContact(checkFunction('token', options.token))
  return new RealtimeConnection({
    ...checkOptions(options),
    identity,
    url: `${client.baseUrl.replace(/^http/, 'ws')}/cable`,
    presence: options.presence ?? !isUser,
  })
}

function isOfUser(client: Chatwoot | ChatwootPublic): client is Chatwoot {
  // Other clients inherit properties of these names, which throw.
  const has = (name: string) => Object.hasOwn(Object(client), name)
  if (has('profile')) return true
  if (has('csatSurveys')) return false
  throw new TypeError(`client must be a Chatwoot or a ChatwootPublic, got ${describeKind(client)}`)
}

const usualTimes = {
  welcomeTimeout: 10_000,
  confirmTimeout: 10_000,
  silenceTimeout: 10_000,
  minDelay: 500,
  maxDelay: 30_000,
}

const nothing = () => {}

function checkOptions({
  WebSocket,
  signal,
  runtime = realRuntime,
  onState = nothing,
  onGap = nothing,
  // Looked up when it is needed: test libraries replace it.
  onError = (error) => console.error(error),
  ...options
}: RealtimeOptions) {
  return {
    ...checkTimes(options),
    WebSocket: WebSocket === undefined ? globalThis.WebSocket : checkFunction('WebSocket', WebSocket),
    signal,
    runtime,
    onState: checkFunction('onState', onState),
    onGap: checkFunction('onGap', onGap),
    onError: checkFunction('onError', onError),
  }
}

function checkFunction<T>(name: string, value: T | undefined): T {
  if (typeof value === 'function') return value
  throw new TypeError(`${name} must be a function, got ${describeKind(value)}`)
}

// Beyond this, timers fire at once.
const longest = 2 ** 31 - 1

function checkTimes(options: RealtimeOptions) {
  const times = { ...usualTimes }
  // Its keys are known, which the type of Object.keys does not tell.
  for (const name of Object.keys(times) as (keyof typeof times)[]) {
    const time = options[name] ?? times[name]
    if (!(typeof time === 'number' && time > 0 && time <= longest)) {
      throw new TypeError(`${name} must be a positive number of milliseconds, got ${describeKind(time)}`)
    }
    times[name] = time
  }
  return times
}
