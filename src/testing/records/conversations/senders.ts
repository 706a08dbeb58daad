/** The sender of a message, in the shape of their kind. */
import type { MessageSender } from '../../../types.ts'
import type { FakeState, SenderReference } from '../state.ts'
import { botSender } from '../users/bots.ts'
import { userSender } from '../users/members.ts'
import { contactSender } from './contacts.ts'

export function senderOf(state: FakeState, { sender }: { sender: SenderReference | null }): MessageSender | undefined {
  if (!sender) return undefined
  if (sender.kind === 'contact') {
    const contact = state.contacts.get(sender.id)
    return contact && contactSender(contact)
  }
  if (sender.kind === 'bot') {
    const bot = state.bots.find(({ id }) => id === sender.id)
    return bot && botSender(bot)
  }
  const user = state.agents.find(({ id }) => id === sender.id)
  return user && userSender(user)
}
