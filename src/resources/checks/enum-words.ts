/** Words of closed enums: the server returns 500 for others, and treats a missing value as a different request. */

import { describeValue } from '../../core/errors/describe-value.ts'
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import type { ConversationPriority, ConversationStatus } from '../../types.ts'

/**
 * Returns the status.
 * @throws TypeError if it is not a conversation status
 */
export function checkStatus(status: ConversationStatus): ConversationStatus {
  if (conversationStatuses.includes(status)) return status
  throw new TypeError(`status must be one of ${conversationStatuses.join(', ')}, got ${describeValue(status)}`)
}

/**
 * Returns the priority.
 * @throws TypeError if it is neither a priority nor null
 */
export function checkPriority(priority: ConversationPriority | null): ConversationPriority | null {
  if (priority === null || conversationPriorities.includes(priority)) return priority
  throw new TypeError(
    `priority must be null or one of ${conversationPriorities.join(', ')}, got ${describeValue(priority)}`,
  )
}
