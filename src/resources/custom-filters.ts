/** Custom filters: saved filters of a user, shown in the dashboard as folders and segments. */

import {
  createCustomFilter,
  deleteCustomFilter,
  getCustomFilter,
  listCustomFilters,
  updateCustomFilter,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { isExpression } from '../filter/expression.ts'
import type { CustomFilter } from '../types.ts'

/** What `customFilters.list` takes. */
export type ListCustomFiltersParams = QueryInput<'listCustomFilters'>

/** What `customFilters.create` takes. */
export type CreateCustomFilterParams = BodyInput<'createCustomFilter'>

/** What `customFilters.update` takes: the fields to change. */
export type UpdateCustomFilterParams = BodyInput<'updateCustomFilter'>

/**
 * Only the filters of the token's user. Methods that take an id reject with NotFoundError for an unknown one, and for a
 * filter of another user.
 */
export class CustomFilters extends Resource {
  /**
   * Lists the user's filters of one type, on one page: for conversations unless `filter_type` says otherwise.
   * @see GET /api/v1/accounts/{account_id}/custom_filters
   */
  list(params: ListCustomFiltersParams = {}, options?: ListOptions): PagePromise<CustomFilter, undefined> {
    return this.pages(listCustomFilters, { query: params }, onePage, options)
  }

  /**
   * Returns a filter. The keys of `query` may be in another order than they were sent in.
   * @see GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<CustomFilter> {
    return this.call(getCustomFilter, { path: { custom_filter_id: id } }, options)
  }

  /**
   * Saves a filter, for conversations unless `filter_type` says otherwise. `query` has the conditions as `payload`, in
   * the server's own form: `conversationFilter(where(…))` and `contactFilter` return it. The server does not check them.
   * @throws TypeError if `payload` is an expression of `where`, `and` or `or`, which would be stored as nothing
   * @throws ValidationError when the user already has the maximum number of filters
   * @throws ServerError for an unknown type
   * @see POST /api/v1/accounts/{account_id}/custom_filters
   */
  create(params: CreateCustomFilterParams, options?: RequestOptions): ApiPromise<CustomFilter> {
    return this.call(createCustomFilter, () => ({ body: checkQuery(params) }), options)
  }

  /**
   * Updates a filter; omitted fields keep their value, `query` is replaced as a whole.
   * @throws ServerError for an unknown type
   * @see PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  update(id: number, params: UpdateCustomFilterParams, options?: RequestOptions): ApiPromise<CustomFilter> {
    const input = () => ({ path: { custom_filter_id: id }, body: checkQuery(params) })
    return this.call(updateCustomFilter, input, options)
  }

  /**
   * Deletes a filter.
   * @see DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCustomFilter, { path: { custom_filter_id: id } }, options)
  }
}

// An expression of the builder would be sent as an empty object.
function checkQuery<Params extends UpdateCustomFilterParams>(params: Params): Params {
  const { query } = params
  const isObject = typeof query === 'object' && query !== null
  const payload: unknown = isObject && 'payload' in query ? query.payload : query
  if (!isExpression(payload)) return params
  throw new TypeError("query.payload must be the server's own conditions: conversationFilter(where(…)) returns them")
}
