/** Typing: it changes no record, and is only announced. */
import type { Typing } from '../../events/event.ts'
import { isTrue } from '../../exchange/request.ts'
import type { ConversationRecord, SenderReference } from '../../records/state.ts'

/** Returns undefined for a status that the server ignores. */
export function typingEvent(
  conversation: ConversationRecord,
  typist: SenderReference,
  { typing_status, is_private }: Record<string, unknown>,
): Typing | undefined {
  if (typing_status !== 'on' && typing_status !== 'off') return undefined
  return { name: `conversation.typing_${typing_status}`, conversation, typist, isPrivate: isTrue(is_private) }
}
