/** Who is mentioned in the notes of a conversation, alone or with a team. */
import { mentionsOf } from '../../records/conversations/mentions.ts'
import type { FakeState } from '../../records/state.ts'

export function isMentioned({ messages, teams }: FakeState, conversationId: number, userId: number): boolean {
  const mentions = (messages.get(conversationId) ?? []).flatMap(mentionsOf)
  return mentions.some(({ kind, id }) =>
    kind === 'user' ? id === userId : teams.some((team) => team.id === id && team.member_ids.includes(userId)),
  )
}
