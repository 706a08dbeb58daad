/** All behaviours. */
import type { Subject } from './behaviour.ts'
import { access, platform } from './behaviours/access.ts'
import { bots } from './behaviours/bots.ts'
import { contacts } from './behaviours/contacts.ts'
import { conversations } from './behaviours/conversations.ts'
import { contactFilters, filters } from './behaviours/filters.ts'
import { lists } from './behaviours/lists.ts'
import { messages } from './behaviours/messages.ts'

import { assignments, labelsOfConversations, participants, seen } from './behaviours/people.ts'
import { inboxes, records, webhooks } from './behaviours/records.ts'
import { statuses } from './behaviours/statuses.ts'
import { activities, events, found } from './behaviours/traces.ts'
import { visitors } from './behaviours/visitors.ts'

export const subjects: readonly Subject[] = [
  // First: a contact who was online cannot be removed for a minute and a half.
  events,
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
  records,
  webhooks,
  inboxes,
  activities,
  found,
]
