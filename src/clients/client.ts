/** What all clients have, whatever their token is allowed to do. */
import { Connection } from '../core/connection.ts'
import type { ConnectionOptions } from '../core/connection-options.ts'
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
import { mergeTransportOptions } from '../core/options/transport.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { ServerInfo } from '../core/server-info.ts'
import type { ServerOptions } from './options.ts'

/** Options to change: each may be left out. */
export type OptionChanges<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined }

export abstract class BaseClient<Options extends ServerOptions> {
  // Private, so that neither console.log nor JSON.stringify shows the token.
  readonly #options: Options & ConnectionOptions
  readonly #connection: Connection

  /** @internal */
  constructor(checked: Options & ConnectionOptions) {
    this.#options = checked
    this.#connection = new Connection(checked)
  }

  /** @internal */
  protected get connection(): Connection {
    return this.#connection
  }

  /** The URL of the server, without a trailing slash. */
  get baseUrl(): string {
    return this.#options.baseUrl
  }

  /**
   * Returns a client with other options; those that are left out or undefined stay as they are here. Headers are added
   * to this client's, null removes one.
   */
  withOptions(options: OptionChanges<Options>): this {
    // A subclass is derived as itself: its constructor must take the same options.
    const Class = this.constructor as new (options: OptionChanges<Options>) => this
    const derived = new Class(mergeTransportOptions<OptionChanges<Options>>(this.#options, options))
    derived.#connection.adoptServer(this.#connection)
    return derived
  }

  /**
   * The raw openapi-fetch client over the same transport, typed by the corrected document: it returns
   * `{ data, error, response }`, and does not throw when the server refuses a request. Not covered by semver.
   */
  get api(): Connection['raw'] {
    return this.#connection.raw
  }

  /**
   * Sends a request to any path of the server, with the same transport and errors as every other call. `{account_id}` in
   * the path is filled in. If the corrected document has the route (its template, names in braces), input and response
   * are typed; otherwise the caller states the type of the response: parsed JSON, or a string.
   * @throws TypeError if the path does not begin with a slash, or contains a query or dot segments
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

  /** Returns what the server says about itself: its version. Requested once, then cached. @see GET /api */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#connection.serverInfo(options)
  }
}
