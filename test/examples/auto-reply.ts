/** The conversation that the auto-reply replies to. */
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { addMessage } from '../../src/testing/records/conversations/messages.ts'
import { nextMoment } from '../../src/testing/records/moment.ts'

export const question = 'What are your opening hours?'

/** What both sides have written. */
export function messagesIn({ state }: FakeChatwoot): (string | null)[] {
  return (state.messages.get(1) ?? []).map(({ content }) => content)
}

/** Somebody writes while the program is not looking. */
export function write(fake: FakeChatwoot, content: string, message_type: 0 | 3 = 0): void {
  const conversation = fake.state.conversations.get(1)
  if (!conversation) throw new Error('there is no conversation 1')
  const sender = message_type === 0 ? { kind: 'contact' as const, id: 1 } : null
  addMessage(fake.state, conversation, { content, message_type, sender }, nextMoment(fake.state, fake.now()))
}
