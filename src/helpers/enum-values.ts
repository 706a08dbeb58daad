/**
 * The values of closed enums, to fill a menu or to check input: those that servers were seen to take. A word that only a
 * newer document has is in the types and not here.
 */
import type { ConversationPriority, ConversationStatus } from '../types.ts'

/** Every status that a conversation can have. */
export const conversationStatuses = [
  'open',
  'resolved',
  'pending',
  'snoozed',
] as const satisfies readonly ConversationStatus[]

/** Every priority that a conversation can have, the lowest first; no priority is null. */
export const conversationPriorities = [
  'low',
  'medium',
  'high',
  'urgent',
] as const satisfies readonly ConversationPriority[]
