/** All behaviours. */
import type { Subject } from './behaviour.ts'
import { conversations } from './behaviours/conversations.ts'
import { messages } from './behaviours/messages.ts'
import { statuses } from './behaviours/statuses.ts'

export const subjects: readonly Subject[] = [statuses, conversations, messages]
