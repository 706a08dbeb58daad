/** Canned responses: texts that agents put into a message by a short code. */

import {
  createCannedResponse,
  deleteCannedResponse,
  listCannedResponses,
  updateCannedResponse,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CannedResponse } from '../types.ts'

/** What `cannedResponses.list` takes. */
export type ListCannedResponsesParams = QueryInput<'listCannedResponses'>

/** What `cannedResponses.create` takes. */
export type CreateCannedResponseParams = BodyInput<'createCannedResponse'>

/** What `cannedResponses.update` takes: what is to change. */
export type UpdateCannedResponseParams = BodyInput<'updateCannedResponse'>

/** Every user of the account may do all of this. */
export class CannedResponses extends Resource {
  /**
   * Lists all canned responses of the account, in one answer. One alone cannot be asked for.
   * @param params `search`: a part of the short code or of the text; matches of the short code come first
   * @see GET /api/v1/accounts/{account_id}/canned_responses
   */
  list(params: ListCannedResponsesParams = {}, options?: RequestOptions): ApiPromise<CannedResponse[]> {
    return this.call(listCannedResponses, { query: params }, options)
  }

  /**
   * Creates a canned response. The short code, without its slash, is unique in the account; the text may have variables
   * such as `{{contact.name}}`.
   * @throws ValidationError for a short code that is taken, and when one of the two is missing
   * @see POST /api/v1/accounts/{account_id}/canned_responses
   */
  create(params: CreateCannedResponseParams, options?: RequestOptions): ApiPromise<CannedResponse> {
    return this.call(createCannedResponse, { body: params }, options)
  }

  /**
   * Changes a canned response; what is left out stays.
   * @throws ValidationError for a short code that is taken, and when nothing is to change
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}
   */
  update(id: number, params: UpdateCannedResponseParams, options?: RequestOptions): ApiPromise<CannedResponse> {
    return this.call(updateCannedResponse, { path: { canned_response_id: id }, body: params }, options)
  }

  /**
   * Deletes a canned response.
   * @throws NotFoundError
   * @see DELETE /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCannedResponse, { path: { canned_response_id: id } }, options)
  }
}
