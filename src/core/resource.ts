import type { ApiPromise } from './api-promise.ts'
import type { Connection, NextQuery } from './call.ts'
import type { Answer, GivenInput, OperationId } from './operation.ts'
import type { Listed, PagePromise } from './pages.ts'
import type { ListOptions, RequestOptions } from './request-options.ts'

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
