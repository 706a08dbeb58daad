/** What a server says about itself. */
import type { Answer } from './operations/operation.ts'
import { headerRecord } from './options/header-record.ts'
import type { RequestOptions } from './options/request.ts'
import { assertRequestOptions } from './options/transport.ts'
import type { ApiPromise } from './response/api-promise.ts'

/** The response of `GET /api`: the version, the server's clock, and whether its parts are working. */
export type ServerInfo = Answer<'getServerVersion'>

/** Sends `GET /api` on some connection. */
type ServerInfoCall = (options: RequestOptions) => ApiPromise<ServerInfo>

/** Requests what the server says about itself; the token is not needed and is not sent. */
export async function askServer(call: ServerInfoCall, options: RequestOptions = {}): Promise<ServerInfo> {
  return (
    // Not before the options are checked: JavaScript callers can pass anything.
    call(withoutToken(options))
      // Other servers respond with JSON at this path, too.
      .unwrap(
        (answer) => (typeof answer.version === 'string' ? answer : undefined),
        'but the response has no version: this is not Chatwoot',
      )
  )
}

function withoutToken(options: RequestOptions): RequestOptions {
  assertRequestOptions(options)
  const given = Object.entries(headerRecord(options.headers)).filter(([name]) => name.toLowerCase() !== tokenHeader)
  return { ...options, headers: Object.fromEntries([...given, [tokenHeader, null]]) }
}

const tokenHeader = 'api-access-token'

/** Keeps what one server says about itself, once it has responded. */
export class ServerInfoCache {
  #info: ServerInfo | undefined

  // Until there is a response, each caller sends their own request: an abort ends only that one.
  async get(call: ServerInfoCall, options?: RequestOptions): Promise<ServerInfo> {
    this.#info ??= await askServer(call, options)
    return this.#info
  }
}
