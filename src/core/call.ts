/** How a client calls the server. The only file that knows openapi-fetch. */
import createClient, { type Client } from 'openapi-fetch'
import { operations } from '../../generated/operations.ts'
import type { paths } from '../../generated/schema.ts'
import { ApiPromise } from './api-promise.ts'
import { decode } from './decode.ts'
import { DecodeError, type RequestLine } from './errors.ts'
import { headerRecord } from './headers.ts'
import type { Answer, CallInput, GivenInput, Operation, OperationId, QueryInput } from './operation.ts'
import { type Listed, PagePromise, type PageQuery, type PageSource } from './pages.ts'
import type { HeadersInput, ListOptions, RequestOptions } from './request-options.ts'
import { serializeBody } from './serialize-body.ts'
import { serializePath } from './serialize-path.ts'
import { serializeQuery } from './serialize-query.ts'
import { attempt, type Fetch, lineOf, send } from './transport.ts'

/** What a connection is made from: options that have been checked. */
export interface ConnectionOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** Stands in every path that has an account. */
  readonly accountId?: number | undefined
  /** The public API has none. */
  readonly apiAccessToken?: string | undefined
  readonly headers?: HeadersInput | undefined
  readonly fetch?: Fetch | undefined
}

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

type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options'
type AnyPaths = { [path: string]: { [method in Method]: AnyOperation } }
type AnyOperation = {
  parameters: { path: Record<string, unknown>; query: Record<string, unknown> }
  requestBody?: { content: { '*/*': BodyInit } }
}

/** A server, an account on it and a token for it. Every request goes through here. */
export class Connection {
  readonly #options: ConnectionOptions
  readonly #client: Client<AnyPaths>
  #raw: Client<paths> | undefined

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#client = createClient<AnyPaths>(this.#clientOptions())
  }

  /** The openapi-fetch client of this connection, typed by the document: it gives `{ data, error, response }`. */
  get raw(): Client<paths> {
    this.#raw ??= createClient<paths>({
      ...this.#clientOptions(),
      fetch: (request) => attempt(request, { fetch: this.#options.fetch }),
    })
    return this.#raw
  }

  /** Sends the request of an operation at once. What cannot be sent is a rejection, too. */
  call<Id extends OperationId>(id: Id, input: GivenInput<Id>, options: RequestOptions = {}): ApiPromise<Answer<Id>> {
    const exchange = this.#send(operations[id], () => evaluated(input), options)
    return new ApiPromise(responseOf(exchange), () => answerOf<Id>(exchange))
  }

  /** Sends the request for the first page of a list at once; `read` finds items and meta in an answer. */
  pages<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    options: ListOptions = {},
  ): PagePromise<T, Meta> {
    const rule = operationOf(id).page
    const next = (query: PageQuery) =>
      rule?.by !== 'page' || isGiven(query, rule.singlePageWith) ? null : withNextNumber(query)
    const { concurrency = 1, signal } = options
    const ahead = concurrency > 1 ? { concurrency, next: withNextNumber, signal } : undefined
    const checked = () => {
      if (!(Number.isInteger(concurrency) && concurrency > 0)) {
        throw new RangeError(`concurrency must be a whole number from 1, got ${concurrency}`)
      }
      return evaluated(input)
    }
    return this.#list(id, checked, read, { next, ahead }, options)
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
    const request = (query: PageQuery, signal = options.signal) =>
      this.#send(operations[id], () => ({ ...given, query }), { ...options, signal })
    const listed = async (exchange: Promise<Exchange>) => listedOf(await exchange, read, await answerOf<Id>(exchange))
    const source = { ...rules, fetch: (query: PageQuery, signal?: AbortSignal) => listed(request(query, signal)) }

    const start = { ...given.query }
    const first = request(start)
    return PagePromise.of(responseOf(first), () => listed(first), source, start)
  }

  async #send(operation: Operation, input: () => AnyInput, options: RequestOptions): Promise<Exchange> {
    const { accountId, fetch } = this.#options
    const { path, query, body: given } = input()
    const { body, isJson } = serializeBody(given, operation)
    let line: RequestLine = operation
    const { response } = await this.#client.request(operation.method.toLowerCase() as Method, operation.path, {
      params: { path: { account_id: accountId, ...path }, query: { ...query } },
      body,
      bodySerializer: () => body,
      querySerializer: (query: PageQuery) => serializeQuery(query, operation.dates),
      // null keeps openapi-fetch from calling JSON what is none; the platform knows the type of forms and blobs.
      headers: { ...(!isJson && { 'Content-Type': null }), ...headerRecord(options.headers) },
      ...(body instanceof ReadableStream && { duplex: 'half' }),
      // The body is read here, once and guarded: openapi-fetch would parse it as it is.
      parseAs: 'stream',
      // At each request, for the same reason as fetch: test interceptors replace it.
      Request: globalThis.Request,
      fetch: (request: Request) => {
        line = lineOf(request)
        return send(request, { signal: options.signal, fetch })
      },
    })
    return { operation, response, line, signal: options.signal }
  }

  #clientOptions() {
    const { baseUrl, apiAccessToken, headers } = this.#options
    return {
      baseUrl,
      headers: {
        Accept: 'application/json',
        // nginx drops the spelling with underscores.
        ...(apiAccessToken !== undefined && { 'Api-Access-Token': apiAccessToken }),
        ...headerRecord(headers),
      },
      querySerializer: (query: unknown) => serializeQuery(Object(query)),
      pathSerializer: (url: string, values: Record<string, unknown>) =>
        baseUrl + serializePath(url.slice(baseUrl.length), values),
    }
  }
}

/** A request and its answer, a success at its headers. */
interface Exchange {
  readonly operation: Operation
  readonly line: RequestLine
  readonly response: Response
  readonly signal: AbortSignal | undefined
}

async function responseOf(exchange: Promise<Exchange>): Promise<Response> {
  return (await exchange).response
}

async function answerOf<Id extends OperationId>(exchange: Promise<Exchange>): Promise<Answer<Id>> {
  const { line, response, operation, signal } = await exchange
  // What the document says that this operation answers; the tests compare it with what servers sent.
  return (await decode(line, response, operation, signal)) as Answer<Id>
}

function listedOf<A, T, Meta>({ line, response }: Exchange, read: (answer: A) => Listed<T, Meta>, answer: A) {
  let cause: unknown
  try {
    const listed = read(answer)
    if (Array.isArray(listed.items)) return listed
  } catch (error) {
    cause = error
  }
  throw new DecodeError(line, response.status, 'without the list that belongs here', JSON.stringify(answer) ?? '', {
    cause,
  })
}

function operationOf(id: OperationId): Operation {
  return operations[id]
}

function evaluated<Id extends OperationId>(input: GivenInput<Id>): CallInput<Id> {
  // The compiler holds it for possible that an input, which is generic here, is a function itself.
  return typeof input === 'function' ? (input as () => CallInput<Id>)() : input
}

function isGiven(query: PageQuery, key: string | undefined): boolean {
  return key !== undefined && query[key] !== undefined && query[key] !== null
}

function withNextNumber(query: PageQuery): PageQuery {
  // The server reads everything else as page 1.
  const page = Number(query.page)
  return { ...query, page: Number.isInteger(page) && page > 0 ? page + 1 : 2 }
}
