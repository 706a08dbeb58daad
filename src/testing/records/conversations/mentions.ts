/** Who is mentioned in a note: mentions count in nothing else. */
import type { MessageRecord } from '../state.ts'

export interface MentionOf {
  kind: 'user' | 'team'
  id: number
}

export function mentionsOf({ content, private: isPrivate }: MessageRecord): MentionOf[] {
  if (!isPrivate) return []
  const found = [...(content ?? '').matchAll(/\(mention:\/\/(user|team)\/(\d+)\/.+?\)/g)]
  return found.map(([, kind, id]) => ({ kind: kind === 'team' ? 'team' : 'user', id: Number(id) }))
}
