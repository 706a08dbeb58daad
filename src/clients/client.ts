/** What all clients have in common, whatever their token may do. */

import type { Connection } from '../core/connection.ts'
import type {
  InitArguments,
  KnownPath,
  LooseInit,
  Method,
  OtherPath,
  RouteAnswer,
  RouteInit,
} from '../core/operations/routes.ts'
import type { RequestOptions } from '../core/options/request.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { ServerInfo } from '../core/server-info.ts'

export abstract class Client {
  readonly #connection: Connection

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * The raw openapi-fetch client over the same transport, typed by the corrected document: gives
   * `{ data, error, response }`, and does not throw what the server refuses. Not covered by semver.
   */
  get api(): Connection['raw'] {
    return this.#connection.raw
  }

  /**
   * Sends a request to any path of the server, with the transport and the errors of all other calls. `{account_id}` in
   * the path is filled in. Where the corrected document knows the route (its template, names in braces), input and
   * answer are typed; else the answer is what it is called with, JSON parsed and everything else text.
   * @throws TypeError for a path that does not begin with a slash, or has a query or dots in it
   */
  request<M extends Method, Path extends KnownPath<M>>(
    method: M,
    path: Path,
    ...init: InitArguments<RouteInit<M, Path>>
  ): ApiPromise<RouteAnswer<M, Path>>
  request<T = unknown, M extends Method = Method, Path extends `/${string}` = `/${string}`>(
    method: M,
    path: OtherPath<M, Path>,
    init?: LooseInit,
  ): ApiPromise<T>
  request(method: string, path: string, init?: LooseInit): ApiPromise<unknown> {
    return this.#connection.request(method, path, init)
  }

  /** What the server says about itself: its version. Asked for once, then remembered. @see GET /api */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#connection.serverInfo(options)
  }
}
