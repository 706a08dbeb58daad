/** What a server says about itself. */
import type { Connection } from './call.ts'
import { DecodeError } from './errors.ts'
import type { RequestOptions } from './request-options.ts'

export interface ServerInfo {
  /** For instance `4.14.2`. */
  readonly version: string
  /** The server's clock, in UTC: `YYYY-MM-DD HH:MM:SS`. */
  readonly timestamp: string
  /** `ok`, or `failing` without Redis. */
  readonly queue_services: string
  /** `ok`, or `failing` without the database. */
  readonly data_services: string
}

/** Asks the server; the token is not needed and stays here. */
export async function askServer(connection: Connection, options: RequestOptions = {}): Promise<ServerInfo> {
  const headers = [...headerPairs(options), ['Api-Access-Token', null] as const]
  const init = { ...options, headers: Object.fromEntries(headers) }
  const { data, response } = await connection.request<unknown>('GET', '/api', init).withResponse()
  if (isServerInfo(data)) return data
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '')
  const line = { method: 'GET', path: '/api' }
  throw new DecodeError(line, response.status, "without a version: this is not Chatwoot's answer", text)
}

function headerPairs({ headers = {} }: RequestOptions): readonly (readonly [string, string | null | undefined])[] {
  return Symbol.iterator in headers ? [...headers] : Object.entries(headers)
}

function isServerInfo(data: unknown): data is ServerInfo {
  return typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'string'
}

/** The answer of one server, once there is one. */
export class ServerInfoCache {
  #info: ServerInfo | undefined

  // Callers who come before the answer each send their own request: an abort ends only its own.
  async get(connection: Connection, options?: RequestOptions): Promise<ServerInfo> {
    this.#info ??= await askServer(connection, options)
    return this.#info
  }
}
