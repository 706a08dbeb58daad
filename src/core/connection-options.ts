import type { Advice } from './errors/errors.ts'
import { headerRecord } from './options/headers.ts'
import { logOf, type TransportOptions } from './options/transport.ts'
import type { Transport } from './transport/attempt.ts'
import { type Platform, realPlatform, userAgent } from './transport/runtime.ts'

/** What a connection is made from: options that have been checked. */
export interface ConnectionOptions extends TransportOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** Stands in every path that has an account. */
  readonly accountId?: number | undefined
  /** Stands in every path of the public API. */
  readonly inboxIdentifier?: string | undefined
  /** The public API has none. */
  readonly apiAccessToken?: string | undefined
  /** For the refusals of this token. */
  readonly advice?: Advice | undefined
  /** Tests give their own. */
  readonly platform?: Platform | undefined
}

/** How the requests of a connection are sent. */
export function transportOf(options: ConnectionOptions): Transport {
  const { platform = realPlatform, apiAccessToken, advice } = options
  return { options, platform, log: logOf(options), token: apiAccessToken, advice }
}

/** The headers of every request; made once. */
export function clientHeaders({ apiAccessToken, headers }: ConnectionOptions): Record<string, string | null> {
  const agent = userAgent()
  return {
    Accept: 'application/json',
    ...(agent !== undefined && { 'User-Agent': agent }),
    // nginx drops the spelling with underscores.
    ...(apiAccessToken !== undefined && { 'Api-Access-Token': apiAccessToken }),
    ...headerRecord(headers),
  }
}
