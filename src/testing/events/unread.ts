/** Whether a conversation became unread or read: behind a feature, agents are told to fetch the counts again. */
import type { ConversationRecord, FakeState, MessageRecord } from '../records/state.ts'
import type { FakeEvent } from './event.ts'

export interface SeenMessages {
  messages: Iterable<MessageRecord>
  agent_last_seen_at: number
}

export function unreadEvents(
  { account }: FakeState,
  conversation: ConversationRecord,
  { before, after }: { before: SeenMessages; after: SeenMessages },
): FakeEvent[] {
  const isOn = account.features.conversation_unread_counts === true
  if (!isOn || isUnread(before) === isUnread(after)) return []
  return [{ name: 'conversation.unread_count_changed', conversation }]
}

function isUnread({ messages, agent_last_seen_at }: SeenMessages): boolean {
  return [...messages].some(
    ({ message_type, created_at }) =>
      message_type === 0 && (created_at > agent_last_seen_at || agent_last_seen_at === 0),
  )
}
