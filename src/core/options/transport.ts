/** The options that all clients have: how requests are sent. */

import { ChatwootError } from '../errors/chatwoot-error.ts'
import { describeKind, describeValue } from '../errors/describe-value.ts'
import { headerRecord } from './header-record.ts'
import type { Hooks } from './hooks.ts'
import { Log, type Logger, type LogLevel, logLevels } from './log.ts'
import type { HeadersInput, ListOptions, RequestOptions } from './request.ts'

/** A function like the platform's fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** How requests are sent: what the options of all clients have in common. */
export interface TransportOptions extends Hooks {
  /**
   * How long one attempt may take, including its body, in milliseconds; 0 means no limit (Node's own fetch stops after
   * 300 s without headers or without another chunk of the body). A call with retries takes longer: `totalTimeout` limits
   * the call. Default: 60 000.
   */
  readonly timeout?: number | undefined
  /**
   * How long a call may take with all attempts, the waits between them and the wait for earlier calls on the same
   * record, in milliseconds. Default: 0, no limit.
   */
  readonly totalTimeout?: number | undefined
  /** How many times a request may be sent again after a failure, where that is safe. Default: 2. */
  readonly maxRetries?: number | undefined
  /**
   * How many bytes the body of a response may have, after decompression; 0 means no limit. A larger one is a
   * DecodeError, which is not retried. Does not apply to `asResponse()`. Default: 67 108 864, 64 MB.
   */
  readonly maxResponseSize?: number | undefined
  /** Headers for every request; null removes one of the client's own. Default: none. */
  readonly headers?: HeadersInput | undefined
  /**
   * Sends the requests: through a proxy, or to a server whose certificate only your own CA vouches for. Default: the
   * platform's own `fetch`, looked up at each request.
   */
  readonly fetch?: Fetch | undefined
  /** Gets the messages that `logLevel` lets through. Default: the console. */
  readonly logger?: Logger | undefined
  /**
   * `error`: calls that failed without a response or with 5xx; `warn`: also attempts that will be retried; `info`: also
   * the status of each response; `debug`: also headers, without secrets. Default: the environment variable
   * `CHATWOOT_LOG`, else `warn` with a `logger`, else `off`.
   */
  readonly logLevel?: LogLevel | undefined
}

/** The longest delay of a timer; a longer one would fire immediately. */
const longestTimer = 2 ** 31 - 1

/** Throws a ChatwootError, which says what to write instead, for options that are not valid. */
export function assertTransportOptions(options: TransportOptions): void {
  assertLimits(options, ChatwootError)
  const { maxResponseSize: size } = options
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new ChatwootError(
      `maxResponseSize must be a whole number of bytes from 0 (no limit), got ${describeValue(size)}`,
    )
  }
  assertHeaders(options.headers)
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'throttle'] as const) {
    const given: unknown = options[name]
    if (given === undefined || typeof given === 'function') continue
    throw new ChatwootError(
      name === 'fetch'
        ? `fetch must be a function like the platform's, got ${typeof given}`
        : `${name} must be a function, got ${typeof given}`,
    )
  }
  const { logLevel, logger } = options
  if (logLevel !== undefined && !logLevels.includes(logLevel)) {
    throw new ChatwootError(`logLevel must be one of ${logLevels.join(', ')}, got ${describeValue(logLevel)}`)
  }
  if (
    logger !== undefined &&
    !(['error', 'warn', 'info', 'debug'] as const).every((level) => typeof logger?.[level] === 'function')
  ) {
    throw new ChatwootError('logger must have the methods error, warn, info and debug, as the console has')
  }
}

function assertHeaders(headers: HeadersInput | undefined): void {
  try {
    headerRecord(headers)
  } catch (error) {
    throw error instanceof TypeError ? new ChatwootError(error.message) : error
  }
}

const requestOptionNames = new Set(['signal', 'timeout', 'totalTimeout', 'maxRetries', 'headers', 'concurrency'])

/** Throws for invalid options of a call, and for unknown ones: a key of the params, say, would be ignored silently. */
export function assertRequestOptions(options: ListOptions): void {
  const given: unknown = options
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`the options of a call must be an object, got ${describeValue(given)}`)
  }
  let isEmpty = true
  for (const name in options) {
    isEmpty = false
    if (requestOptionNames.has(name)) continue
    throw new TypeError(
      `unknown option ${JSON.stringify(name)}: the last argument has ${[...requestOptionNames].join(', ')}; what the server should get belongs in the argument before it`,
    )
  }
  if (isEmpty) return
  const { signal, concurrency = 1 } = options
  if (signal && typeof signal.addEventListener !== 'function') {
    throw new TypeError(`signal must be an AbortSignal, got ${describeValue(signal)}`)
  }
  assertLimits(options, TypeError)
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency must be a whole number from 1, got ${describeValue(concurrency)}`)
  }
}

/** Throws for time limits and retries that are not valid. */
function assertLimits(
  options: Pick<RequestOptions, 'timeout' | 'totalTimeout' | 'maxRetries'>,
  Refusal: new (message: string) => Error,
): void {
  for (const name of ['timeout', 'totalTimeout'] as const) {
    const value = options[name]
    if (value === undefined || (typeof value === 'number' && value >= 0 && value <= longestTimer)) continue
    throw new Refusal(`${name} must be milliseconds from 0 (no limit) to ${longestTimer}, got ${describeValue(value)}`)
  }
  const { maxRetries } = options
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new Refusal(`maxRetries must be a whole number from 0, got ${describeValue(maxRetries)}`)
  }
}

/** Returns options with others on top: undefined changes nothing, headers are merged by name. */
export function mergeTransportOptions<Options extends TransportOptions>(options: Options, others: Options): Options {
  const changes: unknown = others
  if (typeof changes !== 'object' || changes === null) {
    throw new ChatwootError(`options must be an object, got ${describeKind(changes)}`)
  }
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  const merged = { ...options, ...given }
  if (others.headers === undefined) return merged
  assertHeaders(others.headers)
  return { ...merged, headers: mergeHeaderRecords(headerRecord(options.headers), headerRecord(others.headers)) }
}

// Header names are case-insensitive.
function mergeHeaderRecords(...records: Record<string, string | null>[]): Record<string, string | null> {
  return Object.fromEntries(records.flatMap(Object.entries).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Returns the log of a client; undefined when it logs nothing. */
export function logOf({ logger, logLevel = logger ? 'warn' : 'off' }: TransportOptions): Log | undefined {
  return logLevel === 'off' ? undefined : new Log(logger ?? console, logLevel)
}
