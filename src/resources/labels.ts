/** Labels: the words that the dashboard offers for conversations and contacts. */

import { createLabel, deleteLabel, getLabel, listLabels, updateLabel } from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Label } from '../types.ts'

/** What `labels.create` takes. */
export type CreateLabelParams = BodyInput<'createLabel'>

/** What `labels.update` takes: what is to change. */
export type UpdateLabelParams = BodyInput<'updateLabel'>

/**
 * Conversations and contacts name a label by its `title`, and may carry titles that are none of these. Everybody lists
 * them; the rest is for administrators.
 */
export class Labels extends Resource {
  /**
   * Lists all labels of the account, in one answer.
   * @see GET /api/v1/accounts/{account_id}/labels
   */
  list(options?: RequestOptions): ApiPromise<Label[]> {
    return this.call(listLabels, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one label. Who is no administrator finds it in the list.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/labels/{label_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Label> {
    return this.call(getLabel, { path: { label_id: id } }, options)
  }

  /**
   * Creates a label. The title takes letters, digits, `_` and `-`, at least two of them; it is stored in lower case and
   * is unique in the account. `color` is hexadecimal, `#1f93ff` unless given.
   * @throws ValidationError for a title that is taken, missing or has other characters
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/labels
   */
  create(params: CreateLabelParams, options?: RequestOptions): ApiPromise<Label> {
    return this.call(createLabel, { body: params }, options)
  }

  /**
   * Changes a label; what is left out stays. A new title reaches conversations and contacts in the background.
   * @throws ValidationError for a title that is taken or has other characters, and when nothing is to change
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/labels/{label_id}
   */
  update(id: number, params: UpdateLabelParams, options?: RequestOptions): ApiPromise<Label> {
    return this.call(updateLabel, { path: { label_id: id }, body: params }, options)
  }

  /**
   * Deletes a label. Newer servers (4.14 among them) also take it off conversations and contacts, in the background;
   * before, it stays on them.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/labels/{label_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteLabel, { path: { label_id: id } }, options)
  }
}
