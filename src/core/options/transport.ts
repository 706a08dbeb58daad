/** How requests are sent: the options that all clients have. */

import { describeValue } from '../errors/describe-value.ts'
import { ChatwootError } from '../errors/errors.ts'
import { headerRecord } from './headers.ts'
import type { Hooks } from './hooks.ts'
import { Log, type Logger, type LogLevel, logLevels } from './log.ts'
import type { HeadersInput, RequestOptions } from './request.ts'

/** A function like the platform's fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface TransportOptions extends Hooks {
  /**
   * How long one attempt may take, its body included, in milliseconds. 0 is no limit (Node's own fetch ends after
   * 300 s without headers or without another piece of the body). Default: 60 000.
   */
  readonly timeout?: number | undefined
  /** How long a call may take with all attempts and the waits between them, in milliseconds. Default: 0, no limit. */
  readonly totalTimeout?: number | undefined
  /** How often a request may be sent again after it failed, where that is safe. Default: 2. */
  readonly maxRetries?: number | undefined
  /** Headers for every request; null takes one of the client's own away. Default: none. */
  readonly headers?: HeadersInput | undefined
  /** Sends the requests. Default: the platform's own `fetch`, looked up at each request. */
  readonly fetch?: Fetch | undefined
  /** Gets what `logLevel` lets through. Default: the console. */
  readonly logger?: Logger | undefined
  /**
   * `error`: calls that failed without an answer or with 5xx; `warn`: also attempts that will be repeated; `info`: also
   * each answer's status; `debug`: also headers, without secrets. Default: `warn` with a `logger`, else `off`.
   */
  readonly logLevel?: LogLevel | undefined
}

/** The longest time that a timer can hold; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1

/** The same options, checked. Throws a ChatwootError that says what to write instead. */
export function checkTransport<Options extends TransportOptions>(options: Options): Options {
  assertLimits(options, ChatwootError)
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
    throw new ChatwootError(`logLevel must be one of ${logLevels.join(', ')}, got ${JSON.stringify(logLevel)}`)
  }
  if (
    logger !== undefined &&
    !(['error', 'warn', 'info', 'debug'] as const).every((level) => typeof logger?.[level] === 'function')
  ) {
    throw new ChatwootError('logger must have the functions error, warn, info and debug, as the console has')
  }
  return options
}

const namesOfOptions = new Set(['signal', 'timeout', 'totalTimeout', 'maxRetries', 'headers', 'concurrency'])

/** Throws a TypeError for options that no call has: what belongs to a message, say, would be lost without a word. */
export function assertRequestOptions(options: RequestOptions): void {
  for (const name in options) {
    if (namesOfOptions.has(name)) continue
    throw new TypeError(
      `there is no option ${JSON.stringify(name)}: the last argument has ${[...namesOfOptions].join(', ')}; what the server is to get goes before it`,
    )
  }
  const { signal } = options
  if (signal && typeof signal.addEventListener !== 'function') {
    throw new TypeError(`signal must be an AbortSignal, got ${describeValue(signal)}`)
  }
  assertLimits(options, TypeError)
}

/** Throws for time limits and numbers of retries that make no sense. */
export function assertLimits(
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

/** Options with others on top: what is undefined there stays as it is, headers are merged by name. */
export function mergedTransport<Options extends TransportOptions>(options: Options, others: Options): Options {
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  const merged = { ...options, ...given }
  if (!others.headers) return merged
  return { ...merged, headers: mergedHeaders(headerRecord(options.headers), headerRecord(others.headers)) }
}

// Names of headers differ in case and mean the same.
function mergedHeaders(...records: Record<string, string | null>[]): Record<string, string | null> {
  return Object.fromEntries(records.flatMap(Object.entries).map(([name, value]) => [name.toLowerCase(), value]))
}

/** The log of a client; undefined when it says nothing. */
export function logOf({ logger, logLevel = logger ? 'warn' : 'off' }: TransportOptions): Log | undefined {
  return logLevel === 'off' ? undefined : new Log(logger ?? console, logLevel)
}
