/** The words of closed enums, to offer in a menu or to check what somebody has typed. */
import type { ConversationPriority, ConversationStatus } from '../types.ts'

/** The list of all words of a union; one that is missing does not compile. */
const allOf =
  <Word extends string>() =>
  <const Words extends readonly Word[]>(words: Words & ([Word] extends [Words[number]] ? unknown : never)): Words =>
    words

/** Every status that a conversation can have. */
export const conversationStatuses = allOf<ConversationStatus>()(['open', 'resolved', 'pending', 'snoozed'])

/** Every priority that a conversation can have, the lowest first; none is null. */
export const conversationPriorities = allOf<ConversationPriority>()(['low', 'medium', 'high', 'urgent'])
