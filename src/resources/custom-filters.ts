/** Custom filters: what a user has saved to look for again, the dashboard's folders and segments. */

import {
  createCustomFilter,
  deleteCustomFilter,
  getCustomFilter,
  listCustomFilters,
  updateCustomFilter,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CustomFilter } from '../types.ts'

/** What `customFilters.list` takes. */
export type ListCustomFiltersParams = QueryInput<'listCustomFilters'>

/** What `customFilters.create` takes. */
export type CreateCustomFilterParams = BodyInput<'createCustomFilter'>

/** What `customFilters.update` takes: what is to change. */
export type UpdateCustomFilterParams = BodyInput<'updateCustomFilter'>

/** Each user sees only his own: those of the token's user. */
export class CustomFilters extends Resource {
  /**
   * Lists the caller's filters of one type, in one answer: those of conversations unless `filter_type` says otherwise.
   * @see GET /api/v1/accounts/{account_id}/custom_filters
   */
  list(params: ListCustomFiltersParams = {}, options?: RequestOptions): ApiPromise<CustomFilter[]> {
    return this.call(listCustomFilters, { query: params }, options)
  }

  /**
   * Gets one filter of the caller. Its `query` may have its keys in another order than they were sent in.
   * @throws NotFoundError also for that of another user
   * @see GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<CustomFilter> {
    return this.call(getCustomFilter, { path: { custom_filter_id: id } }, options)
  }

  /**
   * Saves a filter, of conversations unless `filter_type` says otherwise. `query` has the conditions as `payload`, in
   * the form that `conversations.filter` takes; the server stores them without a look.
   * @throws ValidationError when the caller has as many filters as the server lets one have
   * @throws ServerError for an unknown type: the server has no better answer
   * @see POST /api/v1/accounts/{account_id}/custom_filters
   */
  create(params: CreateCustomFilterParams, options?: RequestOptions): ApiPromise<CustomFilter> {
    return this.call(createCustomFilter, { body: params }, options)
  }

  /**
   * Changes a filter of the caller; what is left out stays, `query` is replaced whole.
   * @throws NotFoundError also for that of another user
   * @throws ServerError for an unknown type: the server has no better answer
   * @see PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  update(id: number, params: UpdateCustomFilterParams, options?: RequestOptions): ApiPromise<CustomFilter> {
    return this.call(updateCustomFilter, { path: { custom_filter_id: id }, body: params }, options)
  }

  /**
   * Deletes a filter of the caller.
   * @throws NotFoundError also for that of another user
   * @see DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCustomFilter, { path: { custom_filter_id: id } }, options)
  }
}
