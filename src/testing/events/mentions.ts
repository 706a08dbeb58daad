/** Which users a message mentions. */
import { mentionsOf } from '../records/conversations/mentions.ts'
import type { FakeState, MessageRecord } from '../records/state.ts'

export function mentionsIn(state: FakeState, message: MessageRecord): Set<number> {
  const ids = mentionsOf(message).flatMap(({ kind, id }) => (kind === 'user' ? [id] : []))
  return new Set(ids.filter((id) => state.agents.some((agent) => agent.id === id)))
}
