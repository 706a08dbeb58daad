import type { Connection } from './connection.ts'
import type { Answer, GivenInput, KnownOperation } from './operations/operation.ts'
import type { ListOptions, RequestOptions } from './options/request.ts'
import type { PagePromise } from './pages/page-promise.ts'
import type { Listed } from './pages/page-source.ts'
import type { ApiPromise } from './response/api-promise.ts'

/** The base class of all resources: a connection to call the server with. */
export abstract class Resource {
  protected readonly connection: Connection

  constructor(connection: Connection) {
    this.connection = connection
  }

  /** Sends the request of an operation. */
  protected call<Op extends KnownOperation>(
    operation: Op,
    input: GivenInput<Op['id']>,
    options?: RequestOptions,
  ): ApiPromise<Answer<Op['id']>> {
    return this.connection.call(operation, input, options)
  }

  /** Requests a list with numbered pages, or without pages. `read` finds items and meta in a body. */
  protected pages<Op extends KnownOperation, T, Meta>(
    operation: Op,
    input: GivenInput<Op['id']>,
    read: (answer: Answer<Op['id']>) => Listed<T, Meta>,
    options?: ListOptions,
  ): PagePromise<T, Meta> {
    return this.connection.pages(operation, input, read, options)
  }
}
