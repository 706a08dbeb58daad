import { describe, expect, it } from 'vitest'
import {
  AbortError,
  ConnectionError,
  DecodeError,
  IncompleteError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
} from '../../../../src/index.ts'
import type { FakeData } from '../../../../src/testing/index.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { create, list, lookUp, mara, messagesOf, send, show } from './started.ts'

const params = { inbox_id: 1, contact: 1, message: 'Hello' }
const byKey = { ...params, contact: { identifier: mara.identifier } }

/** Mara (1), who is in the inbox, and whose conversations are resolved. */
const withMara = (data: FakeData = {}) =>
  openDesk({ contacts: [mara], conversations: [{ contact: 1, status: 'resolved', created_at: 100 }], ...data })

describe('a start that fails', () => {
  it('at an unknown contact has done nothing', async () => {
    const { chatwoot, lines } = openDesk()

    expect(await reasonOf(chatwoot.conversations.start(params))).toBeInstanceOf(NotFoundError)
    expect(lines).toEqual([show])
  })

  it('at the lookup of the contact has done nothing', async () => {
    const { chatwoot, lines, fake } = openDesk()
    fake.failNext({ operation: 'filterContacts', status: 401 })

    expect(await reasonOf(chatwoot.conversations.start(byKey))).toBeInstanceOf(PermissionDeniedError)
    expect(lines).toEqual([lookUp])
    expect(fake.state.contacts.size).toBe(0)
  })

  it('at the conversation reports the contact that exists, and continues with it when it is repeated', async () => {
    const { chatwoot, fake } = openDesk()
    fake.failNext({ operation: 'createConversation', status: 401 })

    const error = await reasonOf(chatwoot.conversations.start(byKey))

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'conversations.start',
      done: ['find or create the contact'],
      failed: 'find or create the conversation',
      result: { contact: { id: 1, identifier: mara.identifier } },
      cause: expect.any(PermissionDeniedError),
    })
    await expect(chatwoot.conversations.start(byKey)).resolves.toMatchObject({ contact: { id: 1 }, created: true })
    expect(fake.state.contacts.size).toBe(1)
  })

  it('at a response that is not a conversation says so', async () => {
    const { chatwoot, fake } = withMara()
    fake.failNext({ operation: 'createConversation', status: 200, body: {} })

    expect(await reasonOf(chatwoot.conversations.start(params))).toBeInstanceOf(DecodeError)
  })

  it('because its response is lost finds the conversation when it is repeated', async () => {
    const { chatwoot, fake } = withMara()
    fake.failNext({ operation: 'createConversation', cut: 'after' })

    expect(await reasonOf(chatwoot.conversations.start(params))).toBeInstanceOf(ConnectionError)
    await expect(chatwoot.conversations.start(params)).resolves.toMatchObject({
      conversation: { id: 2 },
      created: false,
    })
    expect(fake.state.conversations.size).toBe(2)
  })

  it('at reading the reopened conversation reports that it is open again', async () => {
    const { chatwoot, fake } = withMara()
    fake.failNext({ operation: 'getConversation', status: 401 })

    expect(await reasonOf(chatwoot.conversations.start({ ...params, reuse: 'any' }))).toMatchObject({
      name: 'IncompleteError',
      done: ['reopen the conversation'],
      failed: 'read the conversation',
      result: { contact: { id: 1 }, conversation: { id: 1, status: 'resolved' } },
      cause: expect.any(PermissionDeniedError),
    })
    expect(fake.state.conversations.get(1)?.status).toBe('open')
  })

  it('at reading the reopened conversation lists every step once, including the lookup of the contact', async () => {
    const { chatwoot, fake } = withMara()
    fake.failNext({ operation: 'getConversation', status: 401 })

    const error = await reasonOf(chatwoot.conversations.start({ ...byKey, reuse: 'any' }))

    expect(error).toMatchObject({
      name: 'IncompleteError',
      done: ['find or create the contact', 'reopen the conversation'],
      failed: 'read the conversation',
      result: { contact: { id: 1 }, conversation: { id: 1 } },
    })
    expect(String(error).match(/conversations\.start/g)).toHaveLength(1)
  })

  it('at reading the reopened conversation reports to each of the callers who share it their own steps', async () => {
    const { chatwoot, fake, holds } = withMara()
    fake.failNext({ operation: 'getConversation', status: 401 })
    const reopening = holds('POST /conversations/1/toggle_status')
    const byId = reasonOf(chatwoot.conversations.start({ ...params, reuse: 'any' }))
    const shared = reasonOf(chatwoot.conversations.start({ ...byKey, reuse: 'any' }))
    await reopening.arrived
    await settled()
    reopening.passes()

    expect(await byId).toMatchObject({ done: ['reopen the conversation'], result: { conversation: { id: 1 } } })
    expect(await shared).toMatchObject({
      done: ['find or create the contact', 'reopen the conversation'],
      result: { conversation: { id: 1 } },
    })
  })

  it('at the message reports the conversation that exists, and sends there when it is repeated', async () => {
    const desk = withMara()
    desk.fake.failNext({ operation: 'createMessage' })

    const error = await reasonOf(desk.chatwoot.conversations.start(params))

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      done: ['find or create the conversation'],
      failed: 'send the message',
      result: { conversation: { id: 2 }, contact: { id: 1 }, created: true },
      cause: expect.any(ServerError),
    })
    await expect(desk.chatwoot.conversations.start(params)).resolves.toMatchObject({
      conversation: { id: 2 },
      created: false,
    })
    expect(messagesOf(desk, 2)).toEqual(['Hello'])
  })

  it.each([
    [{ inbox_id: 0 }, 'inbox_id must be a whole number from 1, got 0'],
    [{ contact: 0 }, 'contact must be a whole number from 1, got 0'],
    [{ contact: '5' }, 'contact must be an id or what contacts.upsert takes, got "5"'],
    [{ contact: 5n }, 'contact must be an id or what contacts.upsert takes, got 5'],
    [{ contact: null }, 'contact must be an id or what contacts.upsert takes, got null'],
    [{ message: 7 }, 'the message must be a string or an object of parameters, got 7'],
    [{ message: ' ' }, 'the message is empty'],
    [{ reuse: 'sometimes' }, `reuse must be 'active', 'any' or 'never', got "sometimes"`],
  ])('with %o sends nothing', async (wrong, text) => {
    const { chatwoot, lines } = openDesk()
    // @ts-expect-error not all of it is what start takes
    const promise = chatwoot.conversations.start({ ...params, ...wrong })

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(text)
    expect(lines).toEqual([])
  })
})

describe('concurrent starts', () => {
  it('for one contact share the conversation, and each sends its own message once', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot

    const started = await Promise.all(
      ['one', 'two', 'three'].map((message) => conversations.start({ ...params, message })),
    )

    expect(started.map(({ conversation, message, created }) => [conversation.id, message.content, created])).toEqual([
      [2, 'one', true],
      [2, 'two', false],
      [2, 'three', false],
    ])
    expect(messagesOf(desk, 2)).toEqual(['one', 'two', 'three'])
    expect(desk.lines).toEqual([show, list, create, send(2), send(2), send(2)])
  })

  it('for a contact who does not exist yet create one, and one conversation', async () => {
    const desk = openDesk()
    const { conversations } = desk.chatwoot

    const started = await Promise.all(['one', 'two'].map((message) => conversations.start({ ...byKey, message })))

    expect(started.map(({ created }) => created).sort()).toEqual([false, true])
    expect(desk.fake.state.contacts.size).toBe(1)
    expect(messagesOf(desk, 1).sort()).toEqual(['one', 'two'])
  })

  it('send the message as it is when they are called', async () => {
    const desk = withMara()
    const message = { content: 'one' }
    const first = desk.chatwoot.conversations.start({ ...params, message })
    message.content = 'two'
    const second = desk.chatwoot.conversations.start({ ...params, message })
    await Promise.all([first, second])

    expect(messagesOf(desk, 2)).toEqual(['one', 'two'])
  })

  it('share the failure too, and the next one tries again', async () => {
    const { chatwoot, fake } = withMara()
    fake.failNext({ operation: 'createConversation', status: 401 })
    const first = reasonOf(chatwoot.conversations.start(params))
    const second = reasonOf(chatwoot.conversations.start(params))

    expect(await first).toBeInstanceOf(PermissionDeniedError)
    expect(await second).toBeInstanceOf(PermissionDeniedError)
    await expect(chatwoot.conversations.start(params)).resolves.toMatchObject({ created: true })
  })

  it('with another reuse run one after the other: the second finds what the first one created', async () => {
    const { chatwoot, holds, lines } = withMara()
    const creation = holds(create)
    const first = chatwoot.conversations.start({ ...params, message: undefined })
    const second = chatwoot.conversations.start({ ...params, message: undefined, reuse: 'any' })
    await creation.arrived
    await settled()
    expect(lines).toEqual([show, list, create])
    creation.passes()

    await expect(first).resolves.toMatchObject({ conversation: { id: 2 }, created: true })
    await expect(second).resolves.toMatchObject({ conversation: { id: 2 }, created: false })
  })

  it('that never reuse one each get their own', async () => {
    const { chatwoot } = withMara()
    const start = () => chatwoot.conversations.start({ ...params, reuse: 'never' })

    expect((await Promise.all([start(), start()])).map(({ conversation }) => conversation.id)).toEqual([2, 3])
  })

  it('in different inboxes do not wait for each other', async () => {
    const { chatwoot, holds } = withMara({ inboxes: [{ name: 'Other' }] })
    const creation = holds(create)
    const first = chatwoot.conversations.start(params)
    await creation.arrived

    await expect(chatwoot.conversations.start({ ...params, inbox_id: 2 })).resolves.toMatchObject({
      conversation: { inbox_id: 2 },
    })
    creation.passes()
    await expect(first).resolves.toMatchObject({ conversation: { inbox_id: 1 } })
  })
})

describe('an aborted start', () => {
  it('sends nothing if it is aborted beforehand', async () => {
    const { chatwoot, lines } = openDesk()

    const error = await reasonOf(chatwoot.conversations.start(params, { signal: AbortSignal.abort() }))

    expect(error).toBeInstanceOf(AbortError)
    await settled()
    expect(lines).toEqual([])
  })

  it('sends no message, while the other one gets the conversation and sends its own', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot
    const controller = new AbortController()
    const { signal } = controller
    const creation = desk.holds(create)
    const first = reasonOf(conversations.start({ ...params, message: 'one' }, { signal }))
    const second = conversations.start({ ...params, message: 'two' })
    await creation.arrived
    controller.abort()
    expect(await first).toBeInstanceOf(AbortError)
    creation.passes()

    await expect(second).resolves.toMatchObject({ conversation: { id: 2 }, created: true })
    await settled()
    expect(messagesOf(desk, 2)).toEqual(['two'])
  })

  it('that joined another one does not affect it', async () => {
    const desk = withMara()
    const { conversations } = desk.chatwoot
    const controller = new AbortController()
    const reading = desk.holds(show)
    const first = conversations.start({ ...params, message: 'one' })
    const second = reasonOf(conversations.start({ ...params, message: 'two' }, { signal: controller.signal }))
    await reading.arrived
    controller.abort()
    expect(await second).toBeInstanceOf(AbortError)
    reading.passes()

    await first
    expect(messagesOf(desk, 2)).toEqual(['one'])
    expect(desk.lines).toEqual([show, list, create, send(2)])
  })

  it('while the message is being sent reports the conversation that exists', async () => {
    const { chatwoot, holds, fake } = withMara()
    const controller = new AbortController()
    const sending = holds(send(2))
    const promise = reasonOf(chatwoot.conversations.start(params, { signal: controller.signal }))
    await sending.arrived
    controller.abort()

    expect(await promise).toMatchObject({
      failed: 'send the message',
      result: { conversation: { id: 2 } },
      cause: expect.any(AbortError),
    })
    expect(fake.state.messages.get(2) ?? []).toEqual([])
  })
})
