/** What goes with an inbox that is deleted. */

import type { FakeState } from '../state.ts'
import { removeConversation } from './conversations.ts'

/** The server does this in background jobs. */
export function removeInbox(state: FakeState, inboxId: number): void {
  const gone = [...state.conversations.values()].filter(({ inbox_id }) => inbox_id === inboxId)
  for (const conversation of gone) removeConversation(state, conversation)
  for (const [contactId, places] of state.contactInboxes) {
    state.contactInboxes.set(
      contactId,
      places.filter(({ inbox_id }) => inbox_id !== inboxId),
    )
  }
  state.webhooks = state.webhooks.filter(({ inbox }) => inbox?.id !== inboxId)
  state.hooks = state.hooks.filter(({ inbox_id }) => inbox_id !== inboxId)
  state.inboxes = state.inboxes.filter(({ id }) => id !== inboxId)
  state.membersOfInboxes.delete(inboxId)
  state.botsOfInboxes.delete(inboxId)
}
