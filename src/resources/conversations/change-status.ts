/** Changing the status of a conversation. */

import { toggleConversationStatus } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { StatusChange, ToggleConversationStatusParams } from '../../types.ts'
import { payloadOf } from '../payload.ts'

/** Sends what `body` returns, which may check arguments. Without a body the server toggles between open and resolved. */
export function changeStatus(
  connection: Connection,
  id: number,
  body: () => ToggleConversationStatusParams | undefined,
  options?: RequestOptions,
): ApiPromise<StatusChange> {
  const input = () => ({ path: { conversation_id: id }, body: body() })
  return connection.call(toggleConversationStatus, input, options).unwrap(payloadOf)
}

/** Sets the status to open. */
export function reopen(connection: Connection, id: number, options?: RequestOptions): ApiPromise<StatusChange> {
  return changeStatus(connection, id, () => ({ status: 'open' }), options)
}
