import { describe, expect, it } from 'vitest'
import {
  AbortError,
  DecodeError,
  IncompleteError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
} from '../../../../src/index.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { onlyNock } from '../../../servers/nock.ts'
import {
  contact,
  create,
  elsewhere,
  finds,
  fresh,
  inbox_id,
  knows,
  list,
  listOf,
  lookUp,
  message,
  open,
  refusal,
  resolved,
  send,
  show,
} from './started.ts'

onlyNock()

describe('a start that fails', () => {
  const params = { inbox_id, contact: contact.id, message: 'Hello' }

  it('at an unknown contact has done nothing', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start(params))
    await held.answers(show, { error: 'Resource could not be found' }, 404)

    expect(await promise).toBeInstanceOf(NotFoundError)
    expect(held.lines).toEqual([show])
  })

  it('at the lookup of the contact has done nothing', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start({ ...params, contact: { identifier: 'ext-0' } }))
    await held.answers(lookUp, refusal, 401)

    expect(await promise).toBeInstanceOf(PermissionDeniedError)
    expect(held.lines).toEqual([lookUp])
  })

  it('at the conversation reports the contact that exists', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start({ ...params, contact: { identifier: 'ext-0' } }))
    await knows(held, [contact])
    await finds(held, [])
    await held.answers(create, refusal, 401)

    const error = await promise

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'conversations.start',
      done: ['find or create the contact'],
      failed: 'find or create the conversation',
      result: { contact },
      cause: expect.any(PermissionDeniedError),
    })
  })

  it('at a response that is not a conversation says so', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start(params))
    await finds(held, [])
    await held.answers(create, {})

    expect(await promise).toBeInstanceOf(DecodeError)
  })

  it('at reading the reopened conversation reports that it is open again', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start({ ...params, reuse: 'any' }))
    await finds(held, [resolved])
    await held.answers('POST /conversations/71/toggle_status', { payload: {} })
    await held.answers('GET /conversations/71', refusal, 401)

    expect(await promise).toMatchObject({
      name: 'IncompleteError',
      done: ['reopen the conversation'],
      failed: 'read the conversation',
      result: { contact, conversation: resolved },
      cause: expect.any(PermissionDeniedError),
    })
  })

  it('at reading the reopened conversation lists every step once, including the lookup of the contact', async () => {
    const held = new HeldServer()
    const promise = reasonOf(
      held.chatwoot.conversations.start({ ...params, contact: { email: 'alma@example.org' }, reuse: 'any' }),
    )
    const known = { ...contact, email: 'alma@example.org' }
    await knows(held, [known])
    await finds(held, [resolved])
    await held.answers('POST /conversations/71/toggle_status', { payload: {} })
    await held.answers('GET /conversations/71', refusal, 401)

    const error = await promise

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      done: ['find or create the contact', 'reopen the conversation'],
      failed: 'read the conversation',
      result: { contact, conversation: resolved },
      cause: expect.any(PermissionDeniedError),
    })
    expect(String(error).match(/conversations\.start/g)).toHaveLength(1)
  })

  it('at reading the reopened conversation reports to each of the callers who share it their own steps', async () => {
    const held = new HeldServer()
    const { conversations } = held.chatwoot
    const byId = reasonOf(conversations.start({ ...params, reuse: 'any' }))
    const byEmail = reasonOf(conversations.start({ ...params, contact: { email: 'alma@example.org' }, reuse: 'any' }))
    const shown = await held.next()
    await knows(held, [{ ...contact, email: 'alma@example.org' }])
    await settled()
    shown.answer({ payload: contact })
    await held.answers(list, listOf([resolved]))
    await held.answers('POST /conversations/71/toggle_status', { payload: {} })
    await held.answers('GET /conversations/71', refusal, 401)

    expect(await byId).toMatchObject({ done: ['reopen the conversation'], result: { conversation: resolved } })
    expect(await byEmail).toMatchObject({
      done: ['find or create the contact', 'reopen the conversation'],
      result: { conversation: resolved },
    })
  })

  it('at the message reports the conversation that exists', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start(params))
    await finds(held, [])
    await held.answers(create, fresh)
    await held.answers(send(90), { status: 500, error: 'Internal Server Error' }, 500)

    const error = await promise

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      done: ['find or create the conversation'],
      failed: 'send the message',
      result: { conversation: fresh, contact, created: true },
      cause: expect.any(ServerError),
    })
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
    const held = new HeldServer()
    // @ts-expect-error not all of it is what start takes
    const promise = held.chatwoot.conversations.start({ ...params, ...wrong })

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(text)
    expect(held.lines).toEqual([])
  })
})

describe('concurrent starts', () => {
  const params = { inbox_id, contact: contact.id }

  it('for one contact share the conversation, and each sends its own message once', async () => {
    const held = new HeldServer()
    const { conversations } = held.chatwoot
    const all = Promise.all(['one', 'two', 'three'].map((text) => conversations.start({ ...params, message: text })))
    await finds(held, [])
    await held.answers(create, fresh)
    const bodies = []
    for (let sent = 0; sent < 3; sent += 1) bodies.push(await held.answers(send(90), { ...message, id: sent }))

    expect((await all).map(({ conversation, message, created }) => [conversation.id, message.id, created])).toEqual([
      [90, 0, true],
      [90, 1, false],
      [90, 2, false],
    ])
    expect(bodies).toEqual([{ content: 'one' }, { content: 'two' }, { content: 'three' }])
    expect(held.lines).toEqual([show, list, create, send(90), send(90), send(90)])
  })

  it('send the message as it is when they are called', async () => {
    const held = new HeldServer()
    const text = { content: 'one' }
    const first = held.chatwoot.conversations.start({ ...params, message: text })
    text.content = 'two'
    const second = held.chatwoot.conversations.start({ ...params, message: text })
    await finds(held, [open])

    expect([await held.answers(send(70), message), await held.answers(send(70), message)]).toEqual([
      { content: 'one' },
      { content: 'two' },
    ])
    await Promise.all([first, second])
  })

  it('share the failure too, and the next one tries again', async () => {
    const held = new HeldServer()
    const first = reasonOf(held.chatwoot.conversations.start(params))
    const second = reasonOf(held.chatwoot.conversations.start(params))
    await finds(held, [])
    await held.answers(create, refusal, 401)
    expect(await first).toBeInstanceOf(PermissionDeniedError)
    expect(await second).toBeInstanceOf(PermissionDeniedError)

    const third = held.chatwoot.conversations.start(params)
    await finds(held, [])
    await held.answers(create, fresh)
    await expect(third).resolves.toMatchObject({ created: true })
  })

  it('with another reuse run one after the other: the second finds what the first one created', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.start(params)
    const second = held.chatwoot.conversations.start({ ...params, reuse: 'any' })
    await finds(held, [])
    await settled()
    expect(held.lines).toEqual([show, list, create])
    await held.answers(create, fresh)
    await finds(held, [fresh])

    await expect(first).resolves.toMatchObject({ conversation: { id: 90 }, created: true })
    await expect(second).resolves.toMatchObject({ conversation: { id: 90 }, created: false })
  })

  it('that never reuse one each get their own', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.start({ ...params, reuse: 'never' })
    const second = held.chatwoot.conversations.start({ ...params, reuse: 'never' })
    await held.answers(show, { payload: contact })
    await held.answers(create, fresh)
    await held.answers(show, { payload: contact })
    await held.answers(create, { ...fresh, id: 91 })

    await expect(first).resolves.toMatchObject({ conversation: { id: 90 }, created: true })
    await expect(second).resolves.toMatchObject({ conversation: { id: 91 }, created: true })
  })

  it('in different inboxes do not wait for each other', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.start(params)
    const second = held.chatwoot.conversations.start({ ...params, inbox_id: 5 })
    await settled()
    expect(held.lines).toEqual([show, show])

    await held.answers(show, { payload: contact })
    await held.answers(show, { payload: contact })
    await held.answers(list, listOf([open, elsewhere]))
    await held.answers(list, listOf([open, elsewhere]))
    await expect(first).resolves.toMatchObject({ conversation: { id: 70 } })
    await expect(second).resolves.toMatchObject({ conversation: { id: 72 } })
  })
})

describe('an aborted start', () => {
  const params = { inbox_id, contact: contact.id }

  it('sends nothing if it is aborted beforehand', async () => {
    const held = new HeldServer()
    const options = { signal: AbortSignal.abort() }

    const error = await reasonOf(held.chatwoot.conversations.start({ ...params, message: 'Hello' }, options))

    expect(error).toBeInstanceOf(AbortError)
    await settled()
    expect(held.lines).toEqual([])
  })

  it('sends no message, while the other one gets the conversation and sends its own', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const { signal } = controller
    const first = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'one' }, { signal }))
    const second = held.chatwoot.conversations.start({ ...params, message: 'two' })
    await finds(held, [])
    const creation = await held.next()
    controller.abort()
    expect(await first).toBeInstanceOf(AbortError)

    creation.answer(fresh)
    expect(await held.answers(send(90), message)).toEqual({ content: 'two' })
    await expect(second).resolves.toMatchObject({ conversation: { id: 90 }, created: true })
    await settled()
    expect(held.lines).toEqual([show, list, create, send(90)])
  })

  it('that joined another one does not affect it', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const { signal } = controller
    const first = held.chatwoot.conversations.start({ ...params, message: 'one' })
    const second = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'two' }, { signal }))
    const shown = await held.next()
    controller.abort()
    expect(await second).toBeInstanceOf(AbortError)

    shown.answer({ payload: contact })
    await held.answers(list, listOf([open]))
    expect(await held.answers(send(70), message)).toEqual({ content: 'one' })
    await expect(first).resolves.toMatchObject({ message })
    expect(held.lines).toEqual([show, list, send(70)])
  })

  it('while the message is being sent reports the conversation that exists', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const { signal } = controller
    const promise = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'Hello' }, { signal }))
    await finds(held, [open])
    await held.next()
    controller.abort()

    expect(await promise).toMatchObject({
      failed: 'send the message',
      result: { conversation: open },
      cause: expect.any(AbortError),
    })
  })
})
