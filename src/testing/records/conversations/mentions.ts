/** Who is mentioned in a note: mentions count in nothing else. */
import type { FakeState, MessageRecord } from '../state.ts'

interface Mention {
  kind: 'user' | 'team'
  id: number
}

function mentionsOf({ content, private: isPrivate }: MessageRecord): Mention[] {
  if (!isPrivate) return []
  const found = [...(content ?? '').matchAll(/\(mention:\/\/(user|team)\/(\d+)\/.+?\)/g)]
  return found.map(([, kind, id]) => ({ kind: kind === 'team' ? 'team' : 'user', id: Number(id) }))
}

/** The users whom a message mentions by themselves. */
export function mentionedUsers(state: FakeState, message: MessageRecord): Set<number> {
  const ids = mentionsOf(message).flatMap(({ kind, id }) => (kind === 'user' ? [id] : []))
  return new Set(ids.filter((id) => state.agents.some((agent) => agent.id === id)))
}

/** Whether a conversation mentions a user, alone or with a team. */
export function isMentioned({ messages, teams }: FakeState, conversationId: number, userId: number): boolean {
  const mentions = (messages.get(conversationId) ?? []).flatMap(mentionsOf)
  return mentions.some(({ kind, id }) =>
    kind === 'user' ? id === userId : teams.some((team) => team.id === id && team.member_ids.includes(userId)),
  )
}
