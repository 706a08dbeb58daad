/** Words of closed enums: the server answers 500 to others, and takes a missing one for a wish of its own. */

import { describeValue } from '../../core/errors/describe-value.ts'
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import type { ConversationPriority, ConversationStatus } from '../../types.ts'

/**
 * The status as it is.
 * @throws TypeError for what is none
 */
export function checkStatus(status: ConversationStatus): ConversationStatus {
  if (conversationStatuses.includes(status)) return status
  throw new TypeError(`status must be one of ${conversationStatuses.join(', ')}, got ${describeValue(status)}`)
}

/**
 * The priority as it is.
 * @throws TypeError for what is none
 */
export function checkPriority(priority: ConversationPriority | null): ConversationPriority | null {
  if (priority === null || conversationPriorities.includes(priority)) return priority
  throw new TypeError(
    `priority must be null or one of ${conversationPriorities.join(', ')}, got ${describeValue(priority)}`,
  )
}
