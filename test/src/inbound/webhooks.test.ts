/** Webhooks from the change in Chatwoot to the listener: the Chatwoot in memory delivers to a handler. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import {
  conversationIdOf,
  createWebhookHandler,
  isIncomingMessage,
  toNodeHandler,
} from '../../../src/webhooks/index.ts'
import { held, settled } from '../../servers/held.ts'
import { type Heard, openDesk, type WebhookDesk } from './webhook-desk.ts'

const reply = 'We are here from 9 to 17 o’clock.'

/** A bot that replies to whatever a contact writes. */
async function answer({ sender, event }: Heard, { bot }: WebhookDesk): Promise<void> {
  if (sender !== 'bot' || !isIncomingMessage(event)) return
  await bot.messages.send(event.conversation.id, reply)
}

function contents({ fake }: WebhookDesk): (string | null)[] {
  return (fake.state.messages.get(1) ?? []).map(({ content }) => content)
}

/** The messages that were given to the listeners of one sender. */
function messagesFrom({ heard }: WebhookDesk, from: Heard['sender']) {
  return heard.flatMap(({ sender, event }) => (sender === from && 'message_type' in event ? event : []))
}

describe('a message of a contact', () => {
  it('reaches the webhook of the account, the API inbox and the bot, signed and as the event that it is', async () => {
    const desk = await openDesk()

    await desk.visitor.messages.send('mara', 1, 'Größe <b> & 漢字 🙂?')
    await desk.settled()

    // Signed and sent side by side: either may arrive first.
    expect(desk.names('account').toSorted()).toEqual(['contact_updated', 'message_created'])
    expect(desk.names('inbox')).toEqual(['message_created'])
    expect(desk.names('bot')).toEqual(['message_created'])
    const messages = desk.heard.map(({ event }) => event).filter(isIncomingMessage)
    expect(messages.map(({ content }) => content)).toEqual(Array(3).fill('Größe <b> & 漢字 🙂?'))
    expect(messages.map(conversationIdOf)).toEqual([1, 1, 1])
    expect(desk.heard.every(({ context }) => context.isSigned)).toBe(true)
    expect(desk.rejected).toEqual([])
  })

  it('is replied to by a bot once: its own reply comes back and is not one', async () => {
    const desk = await openDesk({ hear: answer })

    await desk.visitor.messages.send('mara', 1, 'What are your opening hours?')
    await desk.settled()

    expect(contents(desk)).toEqual(['What are your opening hours?', reply])
    const ofBot = messagesFrom(desk, 'bot').map(({ content, message_type }) => [message_type, content])
    expect(ofBot).toEqual([
      ['incoming', 'What are your opening hours?'],
      ['outgoing', reply],
    ])
    expect(desk.failed).toEqual([])
  })
})

describe('a private note', () => {
  it.each([
    ['of an agent', {}],
    ['that a program stores as incoming', { message_type: 'incoming' as const }],
  ])('%s reaches all of them, and is not a message of a contact', async (_what, type) => {
    const desk = await openDesk({ hear: answer })

    await desk.chatwoot.messages.send(1, { content: 'She is a VIP', private: true, ...type })
    await desk.settled()

    const messages = desk.heard.flatMap(({ sender, event }) => ('private' in event ? [{ sender, event }] : []))
    expect(messages.map(({ sender }) => sender).toSorted()).toEqual(['account', 'bot', 'inbox'])
    expect(messages.map(({ event }) => event.private)).toEqual([true, true, true])
    expect(messages.filter(({ event }) => isIncomingMessage(event))).toEqual([])
    expect(contents(desk)).toEqual(['She is a VIP'])
  })
})

type Act = (desk: WebhookDesk) => PromiseLike<unknown>
const [status, update] = ['conversation_status_changed', 'conversation_updated']

describe('what each of them hears', () => {
  it.each<[string, Act, account: string[], inbox: string[], bot: string[]]>([
    [
      'a resolved conversation',
      ({ chatwoot }) => chatwoot.conversations.resolve(1),
      [status, update],
      [status, update],
      ['conversation_resolved', status, update],
    ],
    ['labels', ({ chatwoot }) => chatwoot.conversations.setLabels(1, ['vip']), [update], [update], [update]],
    ['an assignment', ({ chatwoot }) => chatwoot.conversations.assignAgent(1, 2), [update], [update], [update]],
    [
      'a handoff by the bot',
      ({ bot }) => bot.conversations.handoff(1),
      [status, update],
      [status, update],
      ['conversation_opened', status, update],
    ],
    [
      'typing of an agent',
      ({ chatwoot }) => chatwoot.conversations.setTyping(1, true),
      ['conversation_typing_on'],
      ['conversation_typing_on'],
      [],
    ],
    [
      'typing of the contact',
      ({ visitor }) => visitor.conversations.setTyping('mara', 1, false),
      ['conversation_typing_off'],
      ['conversation_typing_off'],
      [],
    ],
    ['a new contact', ({ chatwoot }) => chatwoot.contacts.create({ name: 'Ida' }), ['contact_created'], [], []],
    [
      'a new conversation',
      ({ visitor }) => visitor.conversations.create('mara'),
      ['conversation_created'],
      ['conversation_created'],
      [],
    ],
    ['a deleted conversation', ({ chatwoot }) => chatwoot.conversations.delete(1), [], [], []],
  ])('of %s', async (_what, act, account, inbox, bot) => {
    const desk = await openDesk()

    await act(desk)
    await desk.settled()

    expect(desk.names('account')).toEqual(account)
    expect(desk.names('inbox')).toEqual(inbox)
    expect(desk.names('bot')).toEqual(bot)
    expect([...desk.rejected, ...desk.failed]).toEqual([])
  })

  it('of a handoff after a reply: that somebody waits again, and the new status', async () => {
    const desk = await openDesk({ hear: answer })
    await desk.visitor.messages.send('mara', 1, 'A human, please')
    await desk.settled()
    desk.heard.length = 0

    await desk.bot.conversations.handoff(1)
    await desk.settled()

    expect(desk.names('bot').sort()).toEqual(['conversation_opened', status, update, update])
    const changes = desk.heard.flatMap(({ sender, event }) =>
      sender === 'bot' && event.event === 'conversation_updated' ? event.changed_attributes : [],
    )
    expect(changes).toContainEqual({ status: { previous_value: 'pending', current_value: 'open' } })
    expect(changes.some((change) => change && 'waiting_since' in change)).toBe(true)
  })

  it('of a deleted message: an update without its text', async () => {
    const desk = await openDesk()
    const { id } = await desk.chatwoot.messages.send(1, 'The password is …')
    await desk.settled()
    desk.heard.length = 0

    await desk.chatwoot.messages.delete(1, id)
    await desk.settled()

    expect(desk.names('bot')).toEqual(['message_updated'])
    for (const { event } of desk.heard) {
      expect(event).toMatchObject({ id, content: 'This message was deleted', content_attributes: { deleted: true } })
    }
    expect(JSON.stringify(desk.heard.map(({ event }) => event))).not.toContain('password')
  })
})

/** Fails the listener of one sender so many times. */
function failing(from: Heard['sender'], times: number) {
  let left = times
  return ({ sender, event }: Heard) => {
    if (sender !== from || event.event !== 'message_created' || left === 0) return
    left -= 1
    throw new Error('the model is down')
  }
}

const headerOf = (requests: readonly Request[], name: string) => requests.map(({ headers }) => headers.get(name))

describe('a bot that fails, with ack: last', () => {
  it('gets the delivery again, with the same id and another signature, until it has handled it once', async () => {
    const desk = await openDesk({ ack: 'last', hear: failing('bot', 1) })

    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()
    await desk.fake.advanceTime(9)

    const delivery = desk.fake.deliveries.find(({ sender }) => sender === 'bot')
    expect(delivery).toMatchObject({ status: 'delivered', tries: [{ status: 500 }, { status: 200 }] })
    const tries = desk.requests.filter(({ headers }) => headers.get('x-chatwoot-delivery') === delivery?.id)
    expect(new Set(headerOf(tries, 'x-chatwoot-signature')).size).toBe(2)
    expect(desk.names('bot')).toEqual(['message_created', 'message_created'])
    expect(desk.failed).toHaveLength(1)
    expect((await desk.chatwoot.conversations.get(1)).status).toBe('pending')
  })

  it('handles it once, even if Chatwoot sends it again because the answer was lost', async () => {
    const desk = await openDesk({ ack: 'last' })
    const { handler } = desk
    const losing = async (request: Request) => {
      desk.handler = handler
      await handler(request)
      return new Response('the proxy failed', { status: 500 })
    }
    desk.handler = Object.assign(losing, handler)

    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()
    await desk.fake.advanceTime(9)

    const delivery = desk.fake.deliveries.find(({ sender }) => sender === 'bot')
    expect(delivery).toMatchObject({ status: 'delivered', tries: [{ status: 500 }, { status: 200 }] })
    expect(desk.names('bot')).toEqual(['message_created'])
  })

  it('does not get it again once it has handled it, not even if somebody sends it again', async () => {
    const desk = await openDesk({ ack: 'last' })
    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()
    const before = desk.heard.length

    const [first] = desk.requests
    if (!first) throw new Error('nothing was delivered')
    const headers = new Headers(first.headers)
    headers.set('x-chatwoot-delivery', crypto.randomUUID())
    const body = await first.text()
    const replayed = await desk.handler(new Request(first.url, { method: 'POST', headers, body }))

    expect(replayed.status).toBe(200)
    expect(desk.heard).toHaveLength(before)
  })

  it('loses the conversation to people after three tries, and hears of it', async () => {
    const desk = await openDesk({ ack: 'last', hear: failing('bot', 3) })

    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()
    await desk.fake.advanceTime(5)
    expect((await desk.chatwoot.conversations.get(1)).status).toBe('pending')
    await desk.fake.advanceTime(9)
    await desk.settled()

    expect((await desk.chatwoot.conversations.get(1)).status).toBe('open')
    expect(contents(desk).at(-1)).toMatch('marked open by system due to an error with the agent bot')
    expect(desk.names('bot').slice(3)).toEqual(['conversation_opened', status, update])
    expect(desk.failed).toHaveLength(3)
  })
})

describe('a bot that fails, with ack: first', () => {
  it('keeps the conversation: Chatwoot does not hear of it', async () => {
    const desk = await openDesk({ hear: failing('bot', 1) })

    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()

    expect(desk.failed).toHaveLength(1)
    expect(desk.failed[0]?.failure.event).toMatchObject({ event: 'message_created', content: 'Hello' })
    expect(desk.fake.deliveries.filter(({ status: of }) => of !== 'delivered')).toEqual([])
    expect((await desk.chatwoot.conversations.get(1)).status).toBe('pending')
  })
})

describe('an API inbox whose listener fails, with ack: last', () => {
  it('shows the agent that the message was not delivered', async () => {
    const desk = await openDesk({ ack: 'last', hear: failing('inbox', 1) })

    const { id } = await desk.chatwoot.messages.send(1, 'Your parcel is on its way')
    await desk.settled()

    const [message] = (await desk.chatwoot.messages.list(1)).items
    expect(message).toMatchObject({
      ...{ id, status: 'failed' },
      content_attributes: { external_error: '500 Internal Server Error' },
    })
    expect(messagesFrom(desk, 'inbox').map(({ event }) => event)).toEqual(['message_created', 'message_updated'])
  })
})

describe('a handler with a wrong secret', () => {
  it('refuses everything, which opens the conversation of the bot and fails the message', async () => {
    const desk = await openDesk({ secret: 'of-another-webhook' })

    await desk.visitor.messages.send('mara', 1, 'Hello')
    await desk.settled()

    expect(desk.heard).toEqual([])
    expect(new Set(desk.rejected.map(({ reason }) => reason))).toEqual(new Set(['wrong-secret-or-changed-body']))
    expect((await desk.chatwoot.conversations.get(1)).status).toBe('open')
    expect(desk.fake.state.messages.get(1)?.[0]).toMatchObject({
      status: 'failed',
      content_attributes: { external_error: '401 Unauthorized' },
    })
    expect(desk.fake.deliveries.every(({ tries }) => tries.length === 1 && tries[0]?.status === 401)).toBe(true)
  })
})

describe('a reset secret', () => {
  it('is accepted beside the old one, with which a delivery that waits is signed', async () => {
    const secrets = ['fake-webhook-secret-1', 'fake-secret-1', 'fake-bot-secret-1']
    const desk = await openDesk({ ack: 'last', secret: secrets, hear: failing('bot', 1) })
    await desk.visitor.messages.send('mara', 1, 'Before')
    await desk.settled()

    const { secret } = await desk.chatwoot.agentBots.resetSecret(1)
    secrets.push(secret ?? '')
    await desk.fake.advanceTime(9)
    await desk.visitor.messages.send('mara', 1, 'After')
    await desk.settled()

    const ofBot = messagesFrom(desk, 'bot').map(({ content }) => content)
    expect(ofBot).toEqual(['Before', 'Before', 'After'])
    expect(desk.rejected).toEqual([])
    expect(new Set(secrets).size).toBe(4)
  })
})

describe('one change that is delivered twice', () => {
  it.each([
    ['twice by default', {}, ['account', 'inbox']],
    ['once with dedupe.body', { dedupe: { body: true } }, ['account']],
  ])('is handled %s: webhook of the account and API inbox send the same body', async (_what, options, senders) => {
    const desk = await openDesk(options)
    await desk.chatwoot.inboxes.setAgentBot(1, null)

    await desk.chatwoot.messages.note(1, 'Once')
    await desk.settled()

    expect(desk.heard.map(({ sender }) => sender)).toEqual(senders)
    expect(desk.requests).toHaveLength(2)
    expect(new Set(headerOf(desk.requests, 'x-chatwoot-delivery')).size).toBe(2)
  })
})

describe('several conversations at once', () => {
  it('are handled side by side, each in its order and one event at a time', async () => {
    const begun: number[] = []
    const handled: [number, string | null][] = []
    const gate = held<void>()
    const desk = await openDesk({
      async hear({ sender, event }) {
        if (sender !== 'bot' || !isIncomingMessage(event)) return
        begun.push(event.conversation.id)
        await gate.promise
        handled.push([event.conversation.id, event.content])
      },
    })
    await desk.visitor.conversations.create('mara')
    await desk.visitor.conversations.create('mara')

    const texts = ['1', '2', '3', '4']
    const sent = texts.flatMap((text) => [1, 2, 3].map((id) => desk.visitor.messages.send('mara', id, text)))
    await Promise.all(sent)
    // All of them are acknowledged.
    await desk.fake.idle()
    await settled()
    expect(begun).toEqual([1, 2, 3])
    gate.resolve()
    await desk.settled()

    for (const id of [1, 2, 3]) {
      expect(handled.filter(([of]) => of === id).map(([, text]) => text)).toEqual(texts)
    }
  })
})

describe('over real sockets', () => {
  it('a message goes from HTTP to the fake, by HTTP to the handler, and the reply back', async () => {
    let onReply = () => {}
    const replied = new Promise<void>((resolve) => {
      onReply = resolve
    })
    const handler = createWebhookHandler({
      secret: 'fake-webhook-secret-1',
      on: {
        async message_created(event) {
          if (isIncomingMessage(event))
            await chatwoot.messages.send(event.conversation.id, `You wrote: ${event.content}`)
          else onReply()
        },
      },
    })
    const receiver = createServer(toNodeHandler(handler))
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const { port } = receiver.address() as AddressInfo // a TCP server has no other kind of address
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara' }] } })
    const server = await fake.listen()
    const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: fake.token })
    const url = `http://127.0.0.1:${port}/hooks?tenant=1`
    await chatwoot.webhooks.ensure({ url, subscriptions: ['message_created'] })

    await chatwoot.messages.send(1, { content: 'Größe <b> & 漢字 🙂?', message_type: 'incoming' })
    await replied
    await fake.idle()

    const messages = fake.state.messages.get(1) ?? []
    expect(messages.map(({ content }) => content)).toEqual(['Größe <b> & 漢字 🙂?', 'You wrote: Größe <b> & 漢字 🙂?'])
    expect(fake.deliveries.map(({ status: of }) => of)).toEqual(['delivered', 'delivered'])
    await server.close()
    await new Promise((resolve) => receiver.close(resolve).closeAllConnections())
  })
})
