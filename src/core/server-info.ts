/** What a server says about itself. */
import type { Answer } from './operations/operation.ts'
import type { RequestOptions } from './options/request.ts'
import type { ApiPromise } from './response/api-promise.ts'

/** The answer of `GET /api`: the version, the server's clock, and whether its parts are there. */
export type ServerInfo = Answer<'getServerVersion'>

/** Sends the request for it. */
export type ServerInfoCall = (options: RequestOptions) => ApiPromise<ServerInfo>

/** Asks the server; the token is not needed and is not sent. */
export async function askServer(call: ServerInfoCall, options: RequestOptions = {}): Promise<ServerInfo> {
  const headers = Object.fromEntries([...headerPairs(options), ['Api-Access-Token', null]])
  return (
    call({ ...options, headers })
      // Other servers answer JSON at this address, too.
      .unwrap(
        (answer) => (typeof answer.version === 'string' ? answer : undefined),
        "without a version: this is not Chatwoot's answer",
      )
  )
}

function headerPairs({ headers = {} }: RequestOptions): readonly (readonly [string, string | null | undefined])[] {
  return Symbol.iterator in headers ? [...headers] : Object.entries(headers)
}

/** The answer of one server, once there is one. */
export class ServerInfoCache {
  #info: ServerInfo | undefined

  // Callers who come before the answer each send their own request: an abort ends only its own.
  async get(call: ServerInfoCall, options?: RequestOptions): Promise<ServerInfo> {
    this.#info ??= await askServer(call, options)
    return this.#info
  }
}
