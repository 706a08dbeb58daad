/** What goes with a bot that is deleted. */
import type { FakeState } from '../state.ts'
import { dropToken } from './tokens.ts'

export function removeBot(state: FakeState, botId: number): void {
  state.bots = state.bots.filter(({ id }) => id !== botId)
  dropToken(state, { kind: 'bot', id: botId })
  for (const [inboxId, id] of state.botsOfInboxes) if (id === botId) state.botsOfInboxes.delete(inboxId)
  for (const { id, assignee_bot_id } of state.conversations.values()) {
    const conversation = assignee_bot_id === botId ? state.conversations.get(id) : undefined
    if (conversation) conversation.assignee_bot_id = null
  }
}
