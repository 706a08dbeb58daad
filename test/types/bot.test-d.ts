/** What the compiler says about ChatwootBot: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import { type BotConversations, type BotMessages, ChatwootBot } from '../../src/clients/bot.ts'
import type { ApiPromise, Chatwoot, Conversation, Message } from '../../src/index.ts'

// A bot's methods are a user's, with the same parameters and results.
expectTypeOf<keyof BotConversations>().toEqualTypeOf<
  | 'create'
  | 'update'
  | 'setStatus'
  | 'resolve'
  | 'reopen'
  | 'markPending'
  | 'snooze'
  | 'setPriority'
  | 'assignAgent'
  | 'assignTeam'
  | 'assignBot'
  | 'unassign'
  | 'setCustomAttributes'
  | 'handoff'
  | 'setTyping'
  | 'withTyping'
  | 'get'
  | 'labels'
  | 'setLabels'
  | 'addLabels'
  | 'removeLabels'
>()
expectTypeOf<keyof BotMessages>().toEqualTypeOf<'send' | 'note' | 'sendTemplate'>()
expectTypeOf<Chatwoot['conversations']>().toExtend<BotConversations>()
expectTypeOf<Chatwoot['messages']>().toExtend<BotMessages>()

export async function accepted(bot: ChatwootBot, until: Date) {
  const { conversations, messages } = bot
  expectTypeOf(conversations.get(7)).toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf(messages.send(7, 'Beep')).toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.note(7, 'Remark')).toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(await conversations.withTyping(7, async () => 5)).toEqualTypeOf<number>()
  expectTypeOf(bot.withAccount(2)).toEqualTypeOf<ChatwootBot>()
  expectTypeOf(bot.withOptions({ accountId: 2, apiAccessToken: undefined })).toEqualTypeOf<ChatwootBot>()

  conversations.create({ inbox_id: 1, contact_id: 2, custom_attributes: { plan: null } })
  conversations.snooze(7, until)
  conversations.assignAgent(7, null)
  messages.send(7, { content: 'Pick', content_type: 'input_select' }, { timeout: 1 })
}

export function refused(bot: ChatwootBot) {
  // @ts-expect-error a bot cannot list conversations
  bot.conversations.list()
  // @ts-expect-error nor filter them
  bot.conversations.filter([])
  // @ts-expect-error nor delete one
  bot.conversations.delete(7)
  // @ts-expect-error nor send a transcript
  bot.conversations.sendTranscript(7, 'a@example.org')
  // @ts-expect-error nor read messages
  bot.messages.list(7)
  // @ts-expect-error nor delete one
  bot.messages.delete(7, 9)
  // @ts-expect-error contacts need a user's token
  bot.contacts.list()
  // @ts-expect-error a bot has no profile
  bot.profile.get()
  // @ts-expect-error accounts are for platform apps
  bot.provision()
  // @ts-expect-error no such priority
  bot.conversations.update(7, { priority: 'highest' })
  // @ts-expect-error an id is a number
  bot.messages.send('7', 'Beep')
}

new ChatwootBot()
new ChatwootBot({ accountId: undefined, dangerouslyAllowBrowser: true })
// @ts-expect-error an account id is a number
new ChatwootBot({ accountId: '1' })
// @ts-expect-error it is for ChatwootPublic
new ChatwootBot({ inboxIdentifier: 'x' })
