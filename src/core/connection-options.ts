import type { Advice } from './errors/errors.ts'
import { logOf, type TransportOptions } from './options/transport.ts'
import type { Transport } from './transport/attempt.ts'
import { type Runtime, realRuntime } from './transport/runtime.ts'

/** The options of a connection, already checked. */
export interface ConnectionOptions extends TransportOptions {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Filled into every path that has an account. */
  readonly accountId?: number | undefined
  /** Filled into every path of the public API. */
  readonly inboxIdentifier?: string | undefined
  /** Absent for the public API. */
  readonly apiAccessToken?: string | undefined
  /** Hints for refusals of this token. */
  readonly advice?: Advice | undefined
  /** Replaced by tests. */
  readonly runtime?: Runtime | undefined
}

/** Returns how the requests of a connection are sent. */
export function transportOf(options: ConnectionOptions): Transport {
  const { runtime = realRuntime, apiAccessToken, advice } = options
  return { options, runtime, log: logOf(options), token: apiAccessToken, advice }
}
