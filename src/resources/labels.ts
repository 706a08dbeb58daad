/** Labels: what the dashboard offers to tag conversations and contacts with. */

import { createLabel, deleteLabel, getLabel, listLabels, updateLabel } from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Label } from '../types.ts'

/** What `labels.create` takes. */
export type CreateLabelParams = BodyInput<'createLabel'>

/** What `labels.update` takes: the fields to change. */
export type UpdateLabelParams = BodyInput<'updateLabel'>

/**
 * Conversations and contacts refer to a label by its `title`, and may have titles that are not among these. Every
 * method but `list` rejects with PermissionDeniedError for users who are not administrators, and methods that take an
 * id with NotFoundError for an unknown one.
 */
export class Labels extends Resource {
  /**
   * Lists all labels of the account, on one page.
   * @see GET /api/v1/accounts/{account_id}/labels
   */
  list(options?: ListOptions): PagePromise<Label, undefined> {
    return this.pages(listLabels, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns a label. Users who are not administrators find it with `list`.
   * @see GET /api/v1/accounts/{account_id}/labels/{label_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Label> {
    return this.call(getLabel, { path: { label_id: id } }, options)
  }

  /**
   * Creates a label. The title consists of at least two letters, digits, `_` and `-`; it is stored in lower case and is
   * unique in the account. `color` is hexadecimal, `#1f93ff` by default.
   * @throws ValidationError for a title that is taken, missing or has other characters
   * @see POST /api/v1/accounts/{account_id}/labels
   */
  create(params: CreateLabelParams, options?: RequestOptions): ApiPromise<Label> {
    return this.call(createLabel, { body: params }, options)
  }

  /**
   * Updates a label; omitted fields keep their value. Conversations and contacts get a new title in the background.
   * @throws ValidationError for a title that is taken or has other characters, and when there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/labels/{label_id}
   */
  update(id: number, params: UpdateLabelParams, options?: RequestOptions): ApiPromise<Label> {
    return this.call(updateLabel, { path: { label_id: id }, body: params }, options)
  }

  /**
   * Deletes a label. Newer servers (4.14.2 among them) also remove it from conversations and contacts, in the background;
   * on older ones it stays there.
   * @see DELETE /api/v1/accounts/{account_id}/labels/{label_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteLabel, { path: { label_id: id } }, options)
  }
}
