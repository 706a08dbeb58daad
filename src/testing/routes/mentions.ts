/** Who is mentioned in the private notes of a conversation. */
import type { FakeState } from '../records/state.ts'

export function isMentioned({ messages, teams }: FakeState, conversationId: number, userId: number): boolean {
  const notes = (messages.get(conversationId) ?? []).filter((message) => message.private)
  return notes.some(({ content }) => {
    const mentions = [...(content ?? '').matchAll(/\(mention:\/\/(user|team)\/(\d+)\/.+?\)/g)]
    return mentions.some(([, kind, id]) => {
      if (kind === 'user') return Number(id) === userId
      return teams.some((team) => team.id === Number(id) && team.member_ids.includes(userId))
    })
  })
}
