/** The API inbox of a client, as its contacts see it. */

import { getPublicInbox } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicInbox } from '../../types.ts'

export function publicInbox(connection: Connection, options?: RequestOptions): ApiPromise<PublicInbox> {
  return connection.call(getPublicInbox, {}, options)
}
