/** Canned responses: texts that agents insert into a message by a short code. */

import {
  createCannedResponse,
  deleteCannedResponse,
  listCannedResponses,
  updateCannedResponse,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CannedResponse } from '../types.ts'

/** What `cannedResponses.list` takes. */
export type ListCannedResponsesParams = QueryInput<'listCannedResponses'>

/** What `cannedResponses.create` takes. */
export type CreateCannedResponseParams = BodyInput<'createCannedResponse'>

/** What `cannedResponses.update` takes: the fields to change. */
export type UpdateCannedResponseParams = BodyInput<'updateCannedResponse'>

/** Open to every user of the account. Methods that take an id reject with NotFoundError for an unknown one. */
export class CannedResponses extends Resource {
  /**
   * Lists the canned responses of the account, on one page. A single one cannot be requested.
   * @param params `search`: part of the short code or of the text; matches of the short code come first
   * @see GET /api/v1/accounts/{account_id}/canned_responses
   */
  list(params: ListCannedResponsesParams = {}, options?: ListOptions): PagePromise<CannedResponse, undefined> {
    return this.pages(listCannedResponses, { query: params }, onePage, options)
  }

  /**
   * Creates a canned response. The short code, without its slash, is unique in the account; the text may contain
   * variables such as `{{contact.name}}`.
   * @throws ValidationError for a short code that is taken, and when the short code or the text is missing
   * @see POST /api/v1/accounts/{account_id}/canned_responses
   */
  create(params: CreateCannedResponseParams, options?: RequestOptions): ApiPromise<CannedResponse> {
    return this.call(createCannedResponse, { body: params }, options)
  }

  /**
   * Updates a canned response; omitted fields keep their value.
   * @throws ValidationError for a short code that is taken, and when there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}
   */
  update(id: number, params: UpdateCannedResponseParams, options?: RequestOptions): ApiPromise<CannedResponse> {
    return this.call(updateCannedResponse, { path: { canned_response_id: id }, body: params }, options)
  }

  /**
   * Deletes a canned response.
   * @see DELETE /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCannedResponse, { path: { canned_response_id: id } }, options)
  }
}
