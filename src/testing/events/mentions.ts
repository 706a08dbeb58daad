/** Who is mentioned in a message. */
import type { FakeState, MessageRecord } from '../records/state.ts'

/** Mentions count in notes only. */
export function mentionsIn(state: FakeState, { content, private: isPrivate }: MessageRecord): Set<number> {
  if (!isPrivate || !content) return new Set()
  const ids = [...content.matchAll(/\(mention:\/\/user\/(\d+)\/.+?\)/g)].map(([, id]) => Number(id))
  return new Set(ids.filter((id) => state.agents.some((agent) => agent.id === id)))
}
