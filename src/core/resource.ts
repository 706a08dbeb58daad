import type { Connection, NextQuery } from './connection.ts'
import type { Answer, GivenInput, OperationId } from './operations/operation.ts'
import type { ListOptions, RequestOptions } from './options/request.ts'
import type { Listed, PagePromise } from './pages/pages.ts'
import type { ApiPromise } from './response/api-promise.ts'
import type { ServerInfo } from './server-info.ts'

/** What the resources of a client have in common: a way to call the server. */
export abstract class Resource {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  protected call<Id extends OperationId>(
    id: Id,
    input: GivenInput<Id>,
    options?: RequestOptions,
  ): ApiPromise<Answer<Id>> {
    return this.#connection.call(id, input, options)
  }

  /** The same, after all work of this process on one thing that `inTurn` was given before. */
  protected callInTurn<Id extends OperationId>(
    thing: string,
    id: Id,
    input: GivenInput<Id>,
    options?: RequestOptions,
  ): ApiPromise<Answer<Id>> {
    return this.#connection.callInTurn(thing, id, input, options)
  }

  /** What the server says about itself; asked for once. */
  protected serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#connection.serverInfo(options)
  }

  /**
   * Runs work that reads and writes one thing after all other such work of this process on it, so that none undoes the
   * other's. The signal ends only this caller's wait.
   */
  protected inTurn<T>(thing: string, work: () => Promise<T>, options: RequestOptions = {}): Promise<T> {
    return this.#connection.inTurn(thing, work, options.signal)
  }

  /**
   * Runs work once for all callers of this process who want its outcome at the same time. The work must not use one
   * caller's signal, which ends only his own wait; `id` is the operation that his AbortError names.
   */
  protected together<T>(
    outcome: string,
    id: OperationId,
    work: () => Promise<T>,
    options: RequestOptions = {},
  ): Promise<T> {
    return this.#connection.together(outcome, id, work, options.signal)
  }

  /** A list with numbered pages, or without pages. `read` finds items and meta in an answer. */
  protected pages<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    options?: ListOptions,
  ): PagePromise<T, Meta> {
    return this.#connection.pages(id, input, read, options)
  }

  /** A list whose next page is asked for by the items of this one: `next` says how, null ends it. */
  protected pagesByCursor<Id extends OperationId, T, Meta>(
    id: Id,
    input: GivenInput<Id>,
    read: (answer: Answer<Id>) => Listed<T, Meta>,
    next: NextQuery<Id, T, Meta>,
    options?: RequestOptions,
  ): PagePromise<T, Meta> {
    return this.#connection.pagesByCursor(id, input, read, next, options)
  }
}
