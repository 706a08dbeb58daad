/**
 * An agent bot: answers known questions, and hands the conversation over to people when a contact asks for one. With the
 * bot's token in the environment of the client, and its secret in CHATWOOT_BOT_SECRET:
 *
 *   npx tsx examples/bot.ts 3000
 */
import { createServer } from 'node:http'
import { ChatwootBot } from '../src/index.ts'
import { createWebhookHandler, isIncomingMessage, toNodeHandler } from '../src/webhooks/index.ts'

// Edit these, or ask a language model.
const replies = [
  { words: /opening hours|are you open/i, text: 'We are here from 9 to 17 o’clock, Monday to Friday.' },
  { words: /password/i, text: 'You can get a new password at https://example.com/password.' },
]
const unknown = 'I do not know that. Write “agent” to talk to a person.'

const bot = new ChatwootBot({ totalTimeout: 3_500 }) // the handler responds after 4 seconds in any case
const handler = createWebhookHandler({
  secret: process.env.CHATWOOT_BOT_SECRET ?? '',
  ack: 'last', // after the reply: if it fails, Chatwoot sends the message again, and then leaves it to people
  on: {
    async message_created(event) {
      // The bot's own messages arrive, too, and private notes. Conversations that are not pending belong to people.
      if (!isIncomingMessage(event) || event.conversation.status !== 'pending') return
      const { id } = event.conversation
      const question = event.content ?? ''
      if (/\b(human|agent)\b/i.test(question)) await bot.conversations.handoff(id, { note: 'Asks for a person.' })
      else await bot.messages.send(id, replies.find(({ words }) => words.test(question))?.text ?? unknown)
    },
  },
})

const port = Number(process.argv[2] ?? 3000)
const server = createServer(toNodeHandler(handler)).listen(port, () => console.log(server.address()))
process.once('SIGTERM', () => server.close()) // answers what has arrived, then ends
