/** The connection of a client: a server, a token and what they are called with. */
import { getServerVersion } from '../../generated/operations.ts'
import type { Patience } from './concurrency/patience.ts'
import { type ConnectionOptions, transportOf } from './connection-options.ts'
import { describeKind } from './errors/describe-value.ts'
import { mergeHeaders, type RawClient, rawClient } from './openapi-fetch.ts'
import type { Answer, GivenInput, KnownOperation, QueryInput } from './operations/operation.ts'
import { assertRoute, type LooseInit, looseRoute, type Route } from './operations/routes.ts'
import type { ListOptions, RequestOptions } from './options/request.ts'
import { assertRequestOptions, mergeTransportOptions } from './options/transport.ts'
import { assertPage, numberedPages } from './pages/numbered-pages.ts'
import { PagePromise } from './pages/page-promise.ts'
import { type Listed, listedOf, type PageQuery, type PageRules } from './pages/page-source.ts'
import { type SerializedBody, serializeBody } from './request/body.ts'
import { clientHeaders, requestHeaders } from './request/headers.ts'
import { assertIdsInPath, serializePath } from './request/path.ts'
import { serializeQuery } from './request/query.ts'
import { snapshot } from './request/snapshot.ts'
import { ApiPromise } from './response/api-promise.ts'
import { decode } from './response/decode.ts'
import { type ServerInfo, ServerInfoCache } from './server-info.ts'
import type { Transport } from './transport/attempt.ts'
import { type Demand, Exchange } from './transport/exchange.ts'
import { Secrets } from './transport/redact.ts'
import { repeatOf } from './transport/retry-policy.ts'
import type { Runtime } from './transport/runtime.ts'

/** Returns the query for the page after this one; null if this one is the last. */
type NextQuery<Op extends KnownOperation, T, Meta> = (
  listed: Listed<T, Meta>,
  query: QueryInput<Op['id']>,
) => QueryInput<Op['id']> | null

interface AnyInput {
  readonly path?: object | undefined
  readonly query?: PageQuery | undefined
  readonly body?: unknown
}

type AnyGivenInput = AnyInput | (() => AnyInput)

/** Runs work when its turn has come; it gets to know when it was asked for. */
export type Turn = <T>(work: (startedAt: number) => Promise<T>) => Promise<T>

/** Sends all requests of a client. */
export class Connection {
  readonly #options: ConnectionOptions
  /** Path variables that are filled in for every call. */
  readonly #implied: { readonly [variable: string]: unknown }
  /** The path of baseUrl; empty unless Chatwoot shares its host with something else. */
  readonly #basePath: string
  readonly #transport: Transport
  readonly #clientHeaders: ReturnType<typeof clientHeaders>
  /** The same, ready for requests without headers of their own. */
  readonly #headers: Headers
  #raw: RawClient | undefined
  #server = new ServerInfoCache()

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#implied = { account_id: options.accountId, inbox_identifier: options.inboxIdentifier }
    this.#basePath = new URL(options.baseUrl).pathname.replace(/\/$/, '')
    this.#transport = transportOf(options)
    this.#clientHeaders = clientHeaders(options.apiAccessToken, options.headers)
    this.#headers = mergeHeaders(this.#clientHeaders)
  }

  /** The openapi-fetch client of this connection, typed by the document. */
  get raw(): RawClient {
    this.#raw ??= rawClient(this.#options.baseUrl, this.#clientHeaders, this.#transport)
    return this.#raw
  }

  /** Returns what the server says about itself; requested once. */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#server.get((given) => this.call(getServerVersion, {}, given), options)
  }

  /** Takes over what another connection to the same server knows about it. */
  adoptServer(other: Connection): void {
    if (other.#options.baseUrl === this.#options.baseUrl) this.#server = other.#server
  }

  /** Returns a key for work on a record of this account, the same for all clients of the process. */
  keyOf(record: string): string {
    const { baseUrl, accountId } = this.#options
    return JSON.stringify([baseUrl, accountId, record])
  }

  /** Returns a key for work whose result callers share: only calls with the same token may see the same result. */
  sharedKeyOf(work: string): string {
    return JSON.stringify([this.keyOf(work), this.#options.apiAccessToken])
  }

  /**
   * Sends the request of an operation, immediately or when its turn has come. Invalid arguments reject the promise, too.
   */
  call<Op extends KnownOperation>(
    operation: Op,
    input: GivenInput<Op['id']>,
    options: RequestOptions = {},
    inTurn?: Turn,
  ): ApiPromise<Answer<Op['id']>> {
    return this.#promise(operation, (demand) => {
      const send = (startedAt?: number) => this.#send(operation, input, options, demand, startedAt)
      return inTurn ? inTurn(send) : send()
    })
  }

  /** The timers of this connection. */
  get runtime(): Pick<Runtime, 'pause'> {
    return this.#transport.runtime
  }

  /** Returns how long a caller waits, from now on, for work of others on the same record. */
  patience(operation: Pick<Route, 'method' | 'path'>, options: RequestOptions): Patience {
    const { totalTimeout = this.#options.totalTimeout ?? 0, signal } = options
    const { runtime } = this.#transport
    return { line: operation, signal, totalTimeout, startedAt: runtime.elapsed(), runtime }
  }

  /** Sends a request to any path immediately, knowing nothing of the operations. */
  request<T>(method: string, path: string, init: LooseInit = {}): ApiPromise<T> {
    const route = looseRoute(method, path)
    // JavaScript callers may pass null.
    const { path: variables, query, body, ...options } = init ?? {}
    const input = () => {
      assertInit(init)
      assertRoute(method, path, body)
      return { path: variables, query, body }
    }
    return this.#promise(route, (demand) => this.#send(route, input, options, demand))
  }

  /** Requests the first page of a list immediately; `read` finds items and meta in its body. */
  pages<Op extends KnownOperation, T, Meta>(
    operation: Op,
    input: GivenInput<Op['id']>,
    read: (answer: Answer<Op['id']>) => Listed<T, Meta>,
    options: ListOptions = {},
  ): PagePromise<T, Meta> {
    // JavaScript callers may pass null, which is refused when the request is sent.
    return this.#pages(operation, input, read, numberedPages(operation.page, options ?? {}), options)
  }

  /** The same for a list whose next page depends on the items of this one: `next` returns its query. */
  pagesByCursor<Op extends KnownOperation, T, Meta>(
    operation: Op,
    input: GivenInput<Op['id']>,
    read: (answer: Answer<Op['id']>) => Listed<T, Meta>,
    next: NextQuery<Op, T, Meta>,
    options: RequestOptions = {},
  ): PagePromise<T, Meta> {
    // Every query is either the caller's or one that `next` has returned.
    const cursor = (listed: Listed<T, Meta>, query: PageQuery) => next(listed, query as QueryInput<Op['id']>)
    return this.#pages(operation, input, read, { next: (_, listed) => listed.next ?? null }, options, cursor)
  }

  #pages<Op extends KnownOperation, T, Meta>(
    operation: Op,
    input: AnyGivenInput,
    read: (answer: Answer<Op['id']>) => Listed<T, Meta>,
    rules: PageRules<T, Meta>,
    options: RequestOptions,
    cursor?: (listed: Listed<T, Meta>, query: PageQuery) => PageQuery | null,
  ): PagePromise<T, Meta> {
    let given: AnyInput
    let query: PageQuery
    try {
      // Later pages are requested with what the caller has given now.
      given = snapshot(inputOf(input))
      query = { ...given.query }
      assertPage(operation.page, query)
    } catch (error) {
      return PagePromise.rejected(error)
    }
    const { path, body } = given
    const request = (query: PageQuery, own?: RequestOptions) => {
      const demand = { isThere: false }
      const all = own ? mergeTransportOptions(options, own) : options
      const delivery = this.#send(operation, { path, query, body }, all, demand)
      const page = async () => {
        const answer = await answerOf<Answer<Op['id']>>(delivery, operation, demand)
        const listed = listedOf(await delivery, read, answer)
        // Now, before the caller gets the items, and may change them.
        return cursor ? { ...listed, next: cursor(listed, query) } : listed
      }
      return { delivery, page }
    }
    return PagePromise.start({ rules, request }, query)
  }

  #promise<T>(route: Route, send: (demand: Demand) => Promise<Exchange>): ApiPromise<T> {
    const demand = { isThere: false }
    const delivery = send(demand)
    return new ApiPromise(delivery, () => answerOf<T>(delivery, route, demand))
  }

  async #send(
    route: Route,
    input: AnyGivenInput,
    options: RequestOptions,
    demand: Demand,
    startedAt?: number,
  ): Promise<Exchange> {
    assertRequestOptions(options)
    const { path: variables, query, body: given } = inputOf(input)
    const body = serializeBody(given, route)
    // In other routes an id may be anything.
    if (route.id !== undefined) assertIdsInPath(variables ?? {})
    const path = serializePath(route.path, variables ?? {}, this.#implied)
    const { runtime } = this.#transport
    const hasAge = Object.keys(query ?? {}).some((name) => route.dates?.[name] === 'age')
    const start = hasAge ? runtime.elapsed() : 0
    const url = (waited: number) => {
      const written = serializeQuery(query ?? {}, route.dates, waited)
      return this.#options.baseUrl + path + (written && `?${written}`)
    }
    const headers = this.#headersOf(body, options.headers)
    const exchange = new Exchange(
      {
        method: route.method,
        url: url(0),
        urlNow: hasAge ? () => url(runtime.elapsed() - start) : undefined,
        secrets: new Secrets(this.#transport.token, headers, this.#basePath + path),
        headers,
        body: body.body,
        operation: route.id,
        bucket: route.bucket,
        repeat: repeatOf(route.method, route, given),
        mayBeEmpty: route.answer !== 'json' && route.answer !== 'text',
      },
      this.#transport,
      options,
      demand,
      startedAt,
    )
    return exchange.open()
  }

  #headersOf(body: SerializedBody, given: RequestOptions['headers']): Headers {
    if (body.body === undefined && given === undefined) return this.#headers
    return mergeHeaders(...requestHeaders(this.#clientHeaders, body, given))
  }
}

async function answerOf<T>(delivery: Promise<Exchange>, route: Route, demand: Demand): Promise<T> {
  // Before the headers arrive, so that the body need not be read for someone who may never ask.
  demand.isThere = true
  const exchange = await delivery
  // The type comes from the corrected document; the tests compare it with what servers have sent.
  return decode(exchange, await exchange.text(), route) as T
}

function assertInit(init: unknown): void {
  if (typeof init === 'object' && init !== null) return
  throw new TypeError(
    `the last argument must be an object with path, query, body or options, got ${describeKind(init)}`,
  )
}

function inputOf(input: AnyGivenInput): AnyInput {
  return typeof input === 'function' ? input() : input
}
