import { describe, expect, it } from 'vitest'
import { AbortError, ConnectionError, IncompleteError } from '../../../../src/index.ts'
import type { FakeData, MessageData } from '../../../../src/testing/index.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { create, list, mara, messagesOf, send, show } from './started.ts'

const params = { inbox_id: 1, contact: 1, greeting: 'Welcome' }
const agent = 2
const history = (id: number) => `GET /conversations/${id}/messages?after=0`

/** Mara (1), who is in the inbox, and whose only conversation is resolved. */
const withMara = () =>
  openDesk({ contacts: [mara], conversations: [{ contact: 1, status: 'resolved', created_at: 100 }] })

/** An open conversation (1) with these messages. */
const withMessages = (messages: readonly MessageData[], data: FakeData = {}) =>
  openDesk({ contacts: [mara], conversations: [{ contact: 1, messages }], ...data })

describe('a greeting', () => {
  it('is sent in a new conversation, before the message', async () => {
    const desk = withMara()

    const started = await desk.chatwoot.conversations.start({ ...params, message: 'Your order has been shipped' })

    expect(started).toMatchObject({ created: true, message: { content: 'Your order has been shipped' } })
    expect(messagesOf(desk, 2)).toEqual(['Welcome', 'Your order has been shipped'])
    expect(desk.lines).toEqual([show, list, create, send(2), send(2)])
  })

  it('is not sent by a second run, which sends its message', async () => {
    const desk = withMara()
    for (const message of ['one', 'two']) await desk.another().conversations.start({ ...params, message })

    expect(messagesOf(desk, 2)).toEqual(['Welcome', 'one', 'two'])
    expect(desk.lines.slice(-3)).toEqual([show, list, send(2)])
  })

  it.each(['before', 'after'] as const)(
    'is sent once by the run after one that lost its connection %s it was sent',
    async (cut) => {
      const desk = withMara()
      desk.fake.failNext({ operation: 'createMessage', cut })

      const error = await reasonOf(desk.chatwoot.conversations.start(params))
      const again = await desk.another().conversations.start(params)

      expect(error).toMatchObject({ failed: 'send the greeting', cause: expect.any(ConnectionError) })
      expect(again).toMatchObject({ conversation: { id: 2 }, created: false })
      expect(messagesOf(desk, 2)).toEqual(['Welcome'])
    },
  )

  it('is not sent where an agent has replied, whatever the contact has written since', async () => {
    const desk = withMessages([{ content: 'Hello?' }])
    await desk.fake.agent(agent).replies(1, 'Hello!')
    await desk.chatwoot.messages.send(1, { content: 'And?', message_type: 'incoming' })
    desk.lines.length = 0

    await desk.chatwoot.conversations.start(params)

    expect(desk.lines).toEqual([show, list])
  })

  it.each<[string, MessageData[]]>([
    ['nobody has written', []],
    ['only the contact has written', [{ content: 'Hello?' }]],
    [
      'there is a private note, which the contact does not see',
      [{ content: 'Hello?' }, { content: 'Angry', from: agent, private: true }],
    ],
  ])('is sent where %s', async (_name, messages) => {
    const desk = withMessages(messages)

    await desk.chatwoot.conversations.start(params)

    expect(messagesOf(desk, 1)).toEqual([...messages.map(({ content }) => content), 'Welcome'])
  })

  it('is sent where the server has written by itself', async () => {
    const desk = withMessages([{ content: 'Hello?' }])
    await desk.chatwoot.conversations.setPriority(1, 'high')
    Object.assign(desk.fake.state.messages.get(1)?.at(-1) ?? {}, { message_type: 3 })

    await desk.chatwoot.conversations.start(params)

    expect(messagesOf(desk, 1).at(-1)).toBe('Welcome')
  })

  it('is not sent where the account wrote before the contact did', async () => {
    const desk = withMessages([{ content: 'Good morning', from: agent }, { content: 'Hello?' }])
    Object.assign(desk.fake.state.conversations.get(1) ?? {}, { first_reply_created_at: 0 })

    await desk.chatwoot.conversations.start(params)

    expect(desk.lines).toEqual([show, list, history(1)])
  })

  it('is sent without reading the history of a conversation without messages', async () => {
    const desk = withMessages([])

    await desk.chatwoot.conversations.start(params)

    expect(desk.lines).toEqual([show, list, send(1)])
  })

  it('is looked for on every page of the history', async () => {
    const hundred = Array.from({ length: 100 }, (_, place) => ({ content: `${place}`, created_at: place * 60 }))
    const written = { content: 'Good morning', from: agent, created_at: 6000 }
    const desk = withMessages([...hundred, written, { content: 'Thanks', created_at: 6060 }])
    Object.assign(desk.fake.state.conversations.get(1) ?? {}, { first_reply_created_at: 0 })

    await desk.chatwoot.conversations.start(params)

    expect(desk.lines.slice(0, 3)).toEqual([show, list, history(1)])
    expect(desk.lines[3]).toMatch(/^GET \/conversations\/1\/messages\?after=\d+$/)
    expect(desk.lines).not.toContain(send(1))
  })

  it('that is private is sent once, too', async () => {
    const desk = withMara()
    const greeting = { content: 'From the CRM', private: true }
    await desk.chatwoot.conversations.start({ ...params, greeting })
    await desk.chatwoot.conversations.start({ ...params, greeting })

    expect(messagesOf(desk, 2)).toEqual(['From the CRM'])
  })

  it('is not sent in a resolved conversation that is reopened and has been greeted', async () => {
    const desk = withMara()
    await desk.chatwoot.conversations.start(params)
    await desk.chatwoot.conversations.resolve(2)
    const again = await desk.chatwoot.conversations.start({ ...params, reuse: 'any' })

    expect(again).toMatchObject({ conversation: { id: 2, status: 'open' } })
    expect(messagesOf(desk, 2)).toEqual(['Welcome'])
  })

  it('is sent as it was when start was called', async () => {
    const { chatwoot, bodies } = withMara()
    const greeting = { content: 'Welcome', content_attributes: { items: [{ title: 'a', value: 'a' }] } }
    const promise = chatwoot.conversations.start({ ...params, greeting })
    greeting.content = 'changed'
    greeting.content_attributes.items.pop()
    await promise

    expect(bodies(send(2))).toEqual([
      { content: 'Welcome', content_attributes: { items: [{ title: 'a', value: 'a' }] } },
    ])
  })

  it.each([
    [' ', 'the greeting is empty'],
    [7, 'the greeting must be a string or an object of parameters, got 7'],
    [{ content: 'Hi', message_type: 'incoming' }, 'the greeting must be outgoing, got message_type "incoming"'],
    [{ content: 'Hi', message_type: 1 }, 'the greeting must be outgoing, got message_type 1'],
  ])('that is %j is refused, and nothing is sent', async (greeting, said) => {
    const { chatwoot, lines } = openDesk()
    // @ts-expect-error some are not what start takes
    const error = await reasonOf(chatwoot.conversations.start({ ...params, greeting }))

    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(said)
    expect(lines).toEqual([])
  })

  it('that fails reports the conversation that exists, to each of the callers who share it', async () => {
    const { chatwoot, fake, lines } = withMara()
    fake.failNext({ operation: 'createMessage', status: 401 })
    const first = reasonOf(chatwoot.conversations.start({ ...params, message: 'one' }))
    const second = reasonOf(chatwoot.conversations.start({ ...params, message: 'two' }))

    for (const error of [await first, await second]) {
      expect(error).toBeInstanceOf(IncompleteError)
      expect(error).toMatchObject({
        method: 'conversations.start',
        done: ['find or create the conversation'],
        failed: 'send the greeting',
        result: { conversation: { id: 2 }, contact: { id: 1 }, created: true },
      })
    }
    await settled()
    expect(lines).toEqual([show, list, create, send(2)])
  })

  it('that fails after the contact was created lists all steps once', async () => {
    const { chatwoot, fake } = openDesk()
    fake.failNext({ operation: 'createMessage', status: 401 })

    expect(await reasonOf(chatwoot.conversations.start({ ...params, contact: mara }))).toMatchObject({
      done: ['find or create the contact', 'find or create the conversation'],
      failed: 'send the greeting',
    })
  })
})

describe('concurrent starts with a greeting', () => {
  it('share it, and each sends its own message', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot

    const started = await Promise.all(
      ['one', 'two', 'three'].map((message) => conversations.start({ ...params, message })),
    )

    expect(started.map(({ created }) => created)).toEqual([true, false, false])
    expect(messagesOf(desk, 2)).toEqual(['Welcome', 'one', 'two', 'three'])
  })

  it('that look in another way wait for it, and do not greet again', async () => {
    const desk = withMara()
    const greeting = desk.holds(send(2))
    const first = desk.chatwoot.conversations.start(params)
    const second = desk.chatwoot.conversations.start({ ...params, reuse: 'any' })
    await greeting.arrived
    await settled()
    expect(desk.lines).toEqual([show, list, create, send(2)])
    greeting.passes()

    await Promise.all([first, second])
    expect(messagesOf(desk, 2)).toEqual(['Welcome'])
  })

  it('that only agents see do not share it with those that the contact sees', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot
    const note = { content: 'From the CRM', private: true }

    await Promise.all([conversations.start({ ...params, greeting: note }), conversations.start(params)])

    expect(messagesOf(desk, 2)).toEqual(['From the CRM', 'Welcome'])
  })

  it('one of which is aborted greet nevertheless', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot
    const controller = new AbortController()
    const greeting = desk.holds(send(2))
    const first = reasonOf(conversations.start({ ...params, message: 'one' }, { signal: controller.signal }))
    const second = conversations.start({ ...params, message: 'two' })
    await greeting.arrived
    controller.abort()
    expect(await first).toBeInstanceOf(AbortError)
    greeting.passes()

    await second
    await settled()
    expect(messagesOf(desk, 2)).toEqual(['Welcome', 'two'])
  })

  it('that never reuse a conversation greet in each', async () => {
    const desk = withMara()
    const start = () => desk.chatwoot.conversations.start({ ...params, reuse: 'never' })
    await Promise.all([start(), start()])

    expect([messagesOf(desk, 2), messagesOf(desk, 3)]).toEqual([['Welcome'], ['Welcome']])
  })
})
