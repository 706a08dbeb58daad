/** What the server does when a webhook cannot be reached: only messages have consequences. */
import { addMessage } from '../../records/conversations/messages.ts'
import type { DeliveryRecord } from '../../records/sending.ts'
import type { ConversationRecord, FakeState, MessageRecord } from '../../records/state.ts'

export function afterFailure(
  state: FakeState,
  { sender, message: about }: Pick<DeliveryRecord, 'sender' | 'message'>,
  error: string,
  now: number,
): void {
  if (!about) return
  // They may have been deleted in the meantime.
  const conversation = state.conversations.get(about.conversation_id)
  const message = state.messages.get(about.conversation_id)?.find(({ id }) => id === about.id)
  if (sender === 'inbox' && message) markFailed(message, error, now)
  if (sender === 'bot' && conversation) handOff(state, conversation, now)
}

/** The failed delivery of the update that follows changes nothing more, so the server does not loop. */
function markFailed(message: MessageRecord, error: string, now: number): void {
  message.status = 'failed'
  message.content_attributes = { ...message.content_attributes, external_error: error }
  message.updated_at = now
}

function handOff(state: FakeState, conversation: ConversationRecord, now: number): void {
  if (conversation.status !== 'pending') return
  conversation.status = 'open'
  const content = 'Conversation was marked open by system due to an error with the agent bot.'
  addMessage(state, conversation, { content, message_type: 2, sender: null }, now)
}
