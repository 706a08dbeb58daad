/** All behaviours. */
import type { Subject } from './behaviour.ts'
import { access, platform } from './behaviours/access.ts'
import { bots } from './behaviours/bots.ts'
import { contacts } from './behaviours/contacts.ts'
import { contactFilters, filters } from './behaviours/filters.ts'
import { conversations } from './behaviours/conversations.ts'
import { messages } from './behaviours/messages.ts'
import { statuses } from './behaviours/statuses.ts'

import { assignments, labelsOfConversations, participants, seen } from './behaviours/people.ts'
import { lists } from './behaviours/lists.ts'
import { visitors } from './behaviours/visitors.ts'

export const subjects: readonly Subject[] = [
  statuses,
  conversations,
  messages,
  labelsOfConversations,
  assignments,
  participants,
  seen,
  lists,
  filters,
  contactFilters,
  contacts,
  visitors,
  bots,
  access,
  platform,
]
