/** How a client calls the server. The only file that knows openapi-fetch. */
import createClient, { type Client, createFinalURL, mergeHeaders } from 'openapi-fetch'
import { operations } from '../../generated/operations.ts'
import type { paths } from '../../generated/schema.ts'
import { inTurn } from './concurrency/keyed-queue.ts'
import { orAbort, together } from './concurrency/single-flight.ts'
import { type ConnectionOptions, clientHeaders, transportOf } from './connection-options.ts'
import type { Answer, CallInput, GivenInput, OperationId, QueryInput } from './operations/operation.ts'
import { checkRoute, type LooseInit, type Route, routeAt, routeOf } from './operations/routes.ts'
import { headerRecord } from './options/headers.ts'
import type { ListOptions, RequestOptions } from './options/request.ts'
import { checkRequestOptions } from './options/transport.ts'
import { checkConcurrency, listedOf, numberedPages } from './pages/numbered-pages.ts'
import { type Listed, PagePromise, type PageQuery, type PageSource } from './pages/pages.ts'
import { sendRaw } from './raw-client.ts'
import { serializeBody } from './request/body.ts'
import { serializePath } from './request/path.ts'
import { serializeQuery } from './request/query.ts'
import { ApiPromise } from './response/api-promise.ts'
import { decode } from './response/decode.ts'
import { type ServerInfo, ServerInfoCache } from './server-info.ts'
import type { Transport } from './transport/attempt.ts'
import { abortError } from './transport/deadline.ts'
import { Exchange } from './transport/exchange.ts'
import { repeatOf } from './transport/retry-policy.ts'

/** The query for the page after this one, by what this one shows; null when it is the last. */
export type NextQuery<Id extends OperationId, T, Meta> = (
  listed: Listed<T, Meta>,
  query: QueryInput<Id>,
) => QueryInput<Id> | null

interface AnyInput {
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly body?: unknown
}

/** A server, an account on it and a token for it. Every request goes through here. */
export class Connection {
  readonly #options: ConnectionOptions
  /** What stands in paths without being said at each call. */
  readonly #implied: { readonly [variable: string]: unknown }
  readonly #transport: Transport
  readonly #baseHeaders: Record<string, string | null>
  /** The same, for requests that have no others. */
  readonly #headers: Headers
  #raw: Client<paths> | undefined
  #server = new ServerInfoCache()

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#implied = { account_id: options.accountId, inbox_identifier: options.inboxIdentifier }
    this.#transport = transportOf(options)
    this.#baseHeaders = clientHeaders(options)
    this.#headers = mergeHeaders(this.#baseHeaders)
  }

  /** The openapi-fetch client of this connection, typed by the document: it gives `{ data, error, response }`. */
  get raw(): Client<paths> {
    const { baseUrl } = this.#options
    this.#raw ??= createClient<paths>({
      baseUrl,
      headers: this.#baseHeaders,
      querySerializer: (query: unknown) => serializeQuery(Object(query)),
      pathSerializer: this.#writePath,
      bodySerializer: (body: unknown) => serializeBody(body, {}).body,
      fetch: (request) => sendRaw(request, baseUrl, this.#transport),
    })
    return this.#raw
  }

  /** What the server says about itself; asked for once. */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#server.get(this, options)
  }

  /** Takes over what another connection knows of its server, when it is the same. */
  adoptServer(other: Connection): void {
    if (other.#options.baseUrl === this.#options.baseUrl) this.#server = other.#server
  }

  /** Runs work that reads and writes one thing after all other such work of this process on it. */
  inTurn<T>(thing: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { baseUrl, accountId } = this.#options
    return inTurn(JSON.stringify([baseUrl, accountId, thing]), work, signal)
  }

  /** Runs work once for all callers of this process who want its outcome at the same time; a signal ends only its caller's wait. */
  together<T>(outcome: string, id: OperationId, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { baseUrl, accountId, inboxIdentifier, apiAccessToken } = this.#options
    const key = JSON.stringify([baseUrl, accountId, inboxIdentifier, apiAccessToken, outcome])
    return orAbort(
      () => together(key, work),
      signal,
      (aborted) => abortError(operations[id], aborted),
    )
  }

  /** Sends the request of an operation at once. What cannot be sent is a rejection, too. */
  call<Id extends OperationId>(id: Id, input: GivenInput<Id>, options: RequestOptions = {}): ApiPromise<Answer<Id>> {
    const route = routeOf(id)
    const exchange = this.#send(route, () => evaluated(input), options)
    return new ApiPromise(exchange, () => this.#answerOf<Answer<Id>>(exchange, route))
  }

  /** The same, after all other work of this process on the thing; what comes next on it waits for the answer. */
  callInTurn<Id extends OperationId>(
    thing: string,
    id: Id,
    input: GivenInput<Id>,
    options: RequestOptions = {},
  ): ApiPromise<Answer<Id>> {
    const route = routeOf(id)
    const exchange = this.inTurn(thing, () => this.#send(route, () => evaluated(input), options), options.signal)
    return new ApiPromise(exchange, () => this.#answerOf<Answer<Id>>(exchange, route))
  }

  /** Sends a request to any path at once; what the document knows of the route is made use of. */
  request<T>(
    method: string,
    path: string,
    { path: variables, query, body, ...options }: LooseInit = {},
  ): ApiPromise<T> {
    const route = routeAt(method, path)
    const input = () => {
      checkRoute(method, path, body)
      return { path: variables, query, body }
    }
    const exchange = this.#send(route, input, options)
    return new ApiPromise(exchange, () => this.#answerOf<T>(exchange, route))
  }

  /** Sends the request for the first page of a list at once; `read` finds items and meta in an answer. */
  pages<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    options: ListOptions = {},
  ): PagePromise<T, Meta> {
    const checked = () => {
      checkConcurrency(options)
      return evaluated(input)
    }
    return this.#list(id, checked, read, numberedPages(routeOf(id).page, options), options)
  }

  /** A list whose next page is asked for by what this one shows. */
  pagesByCursor<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    next: NextQuery<Id, T, Meta>,
    options: RequestOptions = {},
  ): PagePromise<T, Meta> {
    // A walk hands back the queries that it was given: the caller's, or those that `next` made.
    const rules = { next: (query: PageQuery, listed: Listed<T, Meta>) => next(listed, query as QueryInput<Id>) }
    return this.#list(id, input, read, rules, options)
  }

  #list<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    rules: Omit<PageSource<T, Meta>, 'fetch'>,
    options: RequestOptions,
  ): PagePromise<T, Meta> {
    let given: AnyInput
    try {
      given = evaluated(input)
    } catch (error) {
      return PagePromise.failed(error)
    }
    const route = routeOf(id)
    const request = (query: PageQuery, signal = options.signal) =>
      this.#send(route, () => ({ ...given, query }), { ...options, signal })
    const listed = async (exchange: Promise<Exchange>) => {
      const answer = await this.#answerOf<Answer<Id>>(exchange, route)
      return listedOf(await exchange, read, answer)
    }
    const source = { ...rules, fetch: (query: PageQuery, signal?: AbortSignal) => listed(request(query, signal)) }

    const start = { ...given.query }
    const first = request(start)
    return PagePromise.of(first, () => listed(first), source, start)
  }

  async #send(route: Route, input: () => AnyInput, options: RequestOptions): Promise<Exchange> {
    checkRequestOptions(options)
    const { path, query, body: given } = input()
    const { body, isJson } = serializeBody(given, route)
    const url = createFinalURL(route.path, {
      baseUrl: this.#options.baseUrl,
      params: { path: { ...this.#implied, ...path }, query: { ...query } },
      querySerializer: (values: PageQuery) => serializeQuery(values, route.dates),
      pathSerializer: this.#writePath,
    })
    const exchange = new Exchange(
      {
        method: route.method,
        url,
        path: pathOf(url),
        headers: this.#headersOf(body, isJson, options.headers),
        body,
        operation: route.id,
        bucket: route.bucket,
        repeat: repeatOf(route.method, route, given),
        mayBeEmpty: route.answer !== 'json' && route.answer !== 'text',
      },
      this.#transport,
      options,
    )
    return exchange.open()
  }

  #headersOf(body: BodyInit | undefined, isJson: boolean, given: RequestOptions['headers']): Headers {
    // A copy: fetch functions that people put around the platform's write into it.
    if (body === undefined && given === undefined) return new Headers(this.#headers)
    const jsonType = isJson ? { 'Content-Type': 'application/json' } : undefined
    // The platform knows the type of forms and blobs.
    const noType = body !== undefined && !isJson ? { 'Content-Type': null } : undefined
    return mergeHeaders(jsonType, this.#baseHeaders, noType, headerRecord(given))
  }

  async #answerOf<T>(pending: Promise<Exchange>, route: Route): Promise<T> {
    const exchange = await pending
    const text = await exchange.text()
    // What the document says that this operation answers; the tests compare it with what servers sent.
    return decode(exchange.line, exchange.response, text, route, exchange.hide) as T
  }

  readonly #writePath = (url: string, values: Record<string, unknown>): string => {
    const { baseUrl } = this.#options
    return baseUrl + serializePath(url.slice(baseUrl.length), values)
  }
}

/** Without the work of a whole URL: this one was just put together. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const end = url.indexOf('?', start)
  return end < 0 ? url.slice(start) : url.slice(start, end)
}

function evaluated<Id extends OperationId>(input: GivenInput<Id>): CallInput<Id> {
  // The compiler holds it for possible that an input, which is generic here, is a function itself.
  return typeof input === 'function' ? (input as () => CallInput<Id>)() : input
}
