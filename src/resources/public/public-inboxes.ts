/** The API inbox of a client, as its contacts see it. */

import { getPublicInbox } from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicInbox } from '../../types.ts'

export class PublicInboxes extends Resource {
  /**
   * Gets the inbox of this client.
   * @throws NotFoundError
   * @see GET /public/api/v1/inboxes/{inbox_identifier}
   */
  get(options?: RequestOptions): ApiPromise<PublicInbox> {
    return this.call(getPublicInbox, {}, options)
  }
}
