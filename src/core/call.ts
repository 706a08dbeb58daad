/** How a client calls the server. The only file that knows openapi-fetch. */
import createClient, { type Client } from 'openapi-fetch'
import { operations } from '../../generated/operations.ts'
import type { paths } from '../../generated/schema.ts'
import { ApiPromise } from './api-promise.ts'
import { type ConnectionOptions, clientHeaders, transportOf } from './connection-options.ts'
import { decode } from './decode.ts'
import { Exchange } from './exchange.ts'
import { headerRecord } from './headers.ts'
import { inTurn } from './in-turn.ts'
import { checkConcurrency, listedOf, numberedPages } from './listing.ts'
import type { Answer, CallInput, GivenInput, OperationId, QueryInput } from './operation.ts'
import { type Listed, PagePromise, type PageQuery, type PageSource } from './pages.ts'
import { sendRaw } from './raw.ts'
import type { ListOptions, RequestOptions } from './request-options.ts'
import { repeatOf } from './retry.ts'
import { checkRoute, type LooseInit, type Route, routeAt, routeOf } from './routes.ts'
import { serializeBody } from './serialize-body.ts'
import { serializePath } from './serialize-path.ts'
import { serializeQuery } from './serialize-query.ts'
import { type ServerInfo, ServerInfoCache } from './server-info.ts'
import { orAbort, together } from './together.ts'
import type { Transport } from './transport.ts'
import { checkedLimits } from './transport-options.ts'
import { abortError } from './watch.ts'
import { nothingToRead, WorkedOut } from './worked-out.ts'

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

type LowerMethod = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options'
type AnyPaths = { [path: string]: { [method in LowerMethod]: AnyOperation } }
type AnyOperation = {
  parameters: { path: Record<string, unknown>; query: Record<string, unknown> }
  requestBody?: { content: { '*/*': BodyInit } }
}

/** A server, an account on it and a token for it. Every request goes through here. */
export class Connection {
  readonly #options: ConnectionOptions
  readonly #transport: Transport
  readonly #client: Client<AnyPaths>
  #workedOut: WorkedOut | undefined
  #raw: Client<paths> | undefined
  #server = new ServerInfoCache()

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#transport = transportOf(options)
    this.#client = createClient<AnyPaths>({
      ...this.#clientOptions(),
      // Only what openapi-fetch has worked out is of use: the platform's Request would be made for nothing.
      Request: WorkedOut as unknown as typeof Request,
      fetch: async (request: unknown) => {
        this.#workedOut = request as WorkedOut // the class above
        return nothingToRead
      },
    })
  }

  /** The openapi-fetch client of this connection, typed by the document: it gives `{ data, error, response }`. */
  get raw(): Client<paths> {
    const { baseUrl } = this.#options
    this.#raw ??= createClient<paths>({
      ...this.#clientOptions(),
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
  async together<T>(outcome: string, id: OperationId, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw abortError(operations[id], signal)
    const { baseUrl, accountId, apiAccessToken } = this.#options
    const key = JSON.stringify([baseUrl, accountId, apiAccessToken, outcome])
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
    checkedLimits(options, TypeError)
    const { path, query, body: given } = input()
    const { body, isJson } = serializeBody(given, route)
    // null keeps openapi-fetch from calling JSON what is none; the platform knows the type of forms and blobs.
    const headers = { ...(body !== undefined && !isJson && { 'Content-Type': null }), ...headerRecord(options.headers) }
    const request = this.#workOut(route, { path, query }, body, headers)
    const { method, url, path: sentTo, headers: all } = request instanceof WorkedOut ? request : await request
    const exchange = new Exchange(
      {
        method,
        url,
        path: sentTo,
        headers: all,
        body,
        operation: route.id,
        bucket: route.bucket,
        repeat: repeatOf(method, route, given),
        mayBeEmpty: route.answer !== 'json' && route.answer !== 'text',
      },
      this.#transport,
      options,
    )
    return exchange.open()
  }

  /** What openapi-fetch makes of a call. It does so at once; a promise tells what it could not make. */
  #workOut(
    route: Route,
    { path, query }: AnyInput,
    body: BodyInit | undefined,
    headers: Record<string, string | null>,
  ): WorkedOut | Promise<never> {
    this.#workedOut = undefined
    const asked = this.#client.request(route.method.toLowerCase() as LowerMethod, route.path, {
      params: { path: { account_id: this.#options.accountId, ...path }, query: { ...query } },
      body,
      bodySerializer: () => body,
      querySerializer: (values: PageQuery) => serializeQuery(values, route.dates),
      headers,
    })
    return this.#workedOut ?? asked.then(() => Promise.reject(new Error('openapi-fetch did not call fetch')))
  }

  async #answerOf<T>(pending: Promise<Exchange>, route: Route): Promise<T> {
    const exchange = await pending
    const text = await exchange.text()
    // What the document says that this operation answers; the tests compare it with what servers sent.
    return decode(exchange.line, exchange.response, text, route, exchange.hide) as T
  }

  #clientOptions() {
    const { baseUrl } = this.#options
    return {
      baseUrl,
      headers: clientHeaders(this.#options),
      querySerializer: (query: unknown) => serializeQuery(Object(query)),
      pathSerializer: (url: string, values: Record<string, unknown>) =>
        baseUrl + serializePath(url.slice(baseUrl.length), values),
    }
  }
}

function evaluated<Id extends OperationId>(input: GivenInput<Id>): CallInput<Id> {
  // The compiler holds it for possible that an input, which is generic here, is a function itself.
  return typeof input === 'function' ? (input as () => CallInput<Id>)() : input
}
