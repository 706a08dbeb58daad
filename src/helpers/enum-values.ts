/** The values of closed enums, to fill a menu or to check input. */
import type { ConversationPriority, ConversationStatus } from '../types.ts'

/** All members of a union of strings; does not compile if one is missing. */
const allOf =
  <Value extends string>() =>
  <const Values extends readonly Value[]>(
    values: Values & ([Value] extends [Values[number]] ? unknown : never),
  ): Values =>
    values

/** Every status that a conversation can have. */
export const conversationStatuses = allOf<ConversationStatus>()(['open', 'resolved', 'pending', 'snoozed'])

/** Every priority that a conversation can have, the lowest first; no priority is null. */
export const conversationPriorities = allOf<ConversationPriority>()(['low', 'medium', 'high', 'urgent'])
