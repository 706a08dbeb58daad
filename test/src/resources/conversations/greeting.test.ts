import { describe, expect, it } from 'vitest'
import type { Conversation, Message } from '../../../../src/index.ts'
import { AbortError, IncompleteError } from '../../../../src/index.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { onlyNock } from '../../../servers/nock.ts'
import {
  contact,
  create,
  finds,
  fresh,
  inbox_id,
  knows,
  list,
  message,
  open,
  refusal,
  resolved,
  send,
  show,
} from './started.ts'

const params = { inbox_id, contact: contact.id, greeting: 'Welcome' }
const history = (id: number) => `GET /conversations/${id}/messages?after=0`
const incoming: Message = { ...message, id: 1, message_type: 0, private: false }
const outgoing: Message = { ...message, id: 2, message_type: 1, private: false }
const activity: Message = { ...message, id: 3, message_type: 2, private: false }
const template: Message = { ...message, id: 4, message_type: 3, private: false }
const note: Message = { ...outgoing, id: 5, private: true }
onlyNock()

/** An open conversation whose last message is this one. */
function endingWith(last: Message | null): Conversation {
  const full = last && { ...open.last_non_activity_message, ...last }
  return {
    ...open,
    first_reply_created_at: 0,
    last_non_activity_message: full as Conversation['last_non_activity_message'],
  }
}

const pageOf = (...payload: Message[]) => ({ meta: {}, payload })

describe('a greeting', () => {
  it('is sent in a new conversation, before the message', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ ...params, message: 'Your order has been shipped' })
    await finds(held, [])
    await held.answers(create, fresh)
    expect(await held.answers(send(90), outgoing)).toEqual({ content: 'Welcome' })
    expect(await held.answers(send(90), message)).toEqual({ content: 'Your order has been shipped' })

    await expect(promise).resolves.toEqual({ conversation: fresh, contact, created: true, message })
    expect(held.lines).toEqual([show, list, create, send(90), send(90)])
  })

  it('is not sent by a second run, which sends its message', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ ...params, message: 'Hello' })
    await finds(held, [endingWith(outgoing)])
    expect(await held.answers(send(70), message)).toEqual({ content: 'Hello' })

    await expect(promise).resolves.toMatchObject({ conversation: { id: 70 }, created: false, message })
    expect(held.lines).toEqual([show, list, send(70)])
  })

  it('is sent by the run after one that crashed before it', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start(params)
    await finds(held, [endingWith(null)])
    expect(await held.answers(send(70), outgoing)).toEqual({ content: 'Welcome' })

    await expect(promise).resolves.toMatchObject({ created: false })
  })

  it('is not sent where an agent has replied, whatever the contact has written since', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start(params)
    await finds(held, [{ ...endingWith(incoming), first_reply_created_at: 1_700_000_000 }])

    await promise
    expect(held.lines).toEqual([show, list])
  })

  it.each([
    ['only the contact has written', [incoming]],
    ['the server has written by itself', [incoming, template, activity]],
    ['there is a private note, which the contact does not see', [incoming, note]],
  ])('is sent where %s', async (_name, messages) => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start(params)
    await finds(held, [endingWith(messages.at(-1) ?? null)])
    await held.answers(history(70), pageOf(...messages))
    const rest = await held.next()
    expect(rest.line).toContain('GET /conversations/70/messages?after=')
    rest.answer(pageOf())
    expect(await held.answers(send(70), outgoing)).toEqual({ content: 'Welcome' })

    await promise
  })

  it('is not sent where the account wrote before the contact did', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start(params)
    await finds(held, [endingWith(incoming)])
    await held.answers(history(70), pageOf({ ...outgoing, id: 1 }, { ...incoming, id: 2 }))

    await promise
    expect(held.lines).toEqual([show, list, history(70)])
  })

  it('is looked for on every page of the history', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start(params)
    await finds(held, [endingWith(incoming)])
    const hundred = Array.from({ length: 100 }, (_, place) => ({ ...incoming, id: place + 1, created_at: place * 60 }))
    await held.answers(history(70), pageOf(...hundred))
    const next = await held.next()
    next.answer(pageOf({ ...incoming, id: 100, created_at: 5940 }, { ...outgoing, id: 101, created_at: 6000 }))

    await promise
    expect(next.line).toMatch(/^GET \/conversations\/70\/messages\?after=\d+$/)
    expect(held.lines).not.toContain(send(70))
  })

  it('that is private is sent once, too', async () => {
    const held = new HeldServer()
    const greeting = { content: 'From the CRM', private: true }
    const first = held.chatwoot.conversations.start({ ...params, greeting })
    await finds(held, [endingWith(null)])
    expect(await held.answers(send(70), note)).toEqual(greeting)
    await first
    const second = held.chatwoot.conversations.start({ ...params, greeting })
    await finds(held, [endingWith(note)])

    await second
    expect(held.lines.filter((line) => line === send(70))).toHaveLength(1)
  })

  it('is not sent in a resolved conversation that is reopened and has been greeted', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ ...params, reuse: 'any' })
    await finds(held, [resolved])
    await held.answers('POST /conversations/71/toggle_status', { payload: {} })
    await held.answers('GET /conversations/71', { ...endingWith(outgoing), id: 71 })

    await promise
    expect(held.lines).not.toContain(send(71))
  })

  it('is sent as it was when start was called', async () => {
    const held = new HeldServer()
    const greeting = { content: 'Welcome', content_attributes: { items: [{ title: 'a', value: 'a' }] } }
    const promise = held.chatwoot.conversations.start({ ...params, greeting })
    greeting.content = 'changed'
    greeting.content_attributes.items.pop()
    await finds(held, [])
    await held.answers(create, fresh)

    const sent = { content: 'Welcome', content_attributes: { items: [{ title: 'a', value: 'a' }] } }
    expect(await held.answers(send(90), outgoing)).toEqual(sent)
    await promise
  })

  it.each([
    [' ', 'the greeting is empty'],
    [7, 'the greeting must be a string or an object of parameters, got 7'],
    [{ content: 'Hi', message_type: 'incoming' }, 'the greeting must be outgoing, got message_type "incoming"'],
    [{ content: 'Hi', message_type: 1 }, 'the greeting must be outgoing, got message_type 1'],
  ])('that is %j is refused, and nothing is sent', async (greeting, said) => {
    const held = new HeldServer()
    // @ts-expect-error some are not what start takes
    const error = await reasonOf(held.chatwoot.conversations.start({ ...params, greeting }))

    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(said)
    expect(held.lines).toEqual([])
  })

  it('that fails reports the conversation that exists, to each of the callers who share it', async () => {
    const held = new HeldServer()
    const first = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'one' }))
    const second = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'two' }))
    await finds(held, [])
    await held.answers(create, fresh)
    await held.answers(send(90), refusal, 401)

    for (const error of [await first, await second]) {
      expect(error).toBeInstanceOf(IncompleteError)
      expect(error).toMatchObject({
        method: 'conversations.start',
        done: ['find or create the conversation'],
        failed: 'send the greeting',
        result: { conversation: fresh, contact, created: true },
      })
    }
    await settled()
    expect(held.lines).toEqual([show, list, create, send(90)])
  })

  it('that fails after the contact was created lists all steps once', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start({ ...params, contact: { identifier: 'ext-0' } }))
    await knows(held, [contact])
    await finds(held, [endingWith(null)])
    await held.answers(send(70), refusal, 401)

    expect(await promise).toMatchObject({
      done: ['find or create the contact', 'find or create the conversation'],
      failed: 'send the greeting',
    })
  })
})

describe('concurrent starts with a greeting', () => {
  it('share it, and each sends its own message', async () => {
    const held = new HeldServer()
    const { conversations } = held.chatwoot
    const all = Promise.all(['one', 'two', 'three'].map((text) => conversations.start({ ...params, message: text })))
    await finds(held, [])
    await held.answers(create, fresh)
    const bodies = []
    for (let sent = 0; sent < 4; sent += 1) bodies.push(await held.answers(send(90), { ...message, id: sent }))

    expect((await all).map(({ created }) => created)).toEqual([true, false, false])
    expect(bodies).toEqual(['Welcome', 'one', 'two', 'three'].map((content) => ({ content })))
  })

  it('that look in another way wait for it, and do not greet again', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.start(params)
    const second = held.chatwoot.conversations.start({ ...params, reuse: 'any' })
    await finds(held, [])
    await held.answers(create, fresh)
    const greeting = await held.next()
    await settled()
    expect(held.lines).toEqual([show, list, create, send(90)])
    greeting.answer(outgoing)
    await finds(held, [{ ...endingWith(outgoing), id: 90 }])

    await Promise.all([first, second])
    expect(held.lines.filter((line) => line === send(90))).toHaveLength(1)
  })

  it('one of which is aborted greet nevertheless', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const { signal } = controller
    const first = reasonOf(held.chatwoot.conversations.start({ ...params, message: 'one' }, { signal }))
    const second = held.chatwoot.conversations.start({ ...params, message: 'two' })
    await finds(held, [])
    await held.answers(create, fresh)
    const greeting = await held.next()
    controller.abort()
    expect(await first).toBeInstanceOf(AbortError)
    greeting.answer(outgoing)

    expect(await held.answers(send(90), message)).toEqual({ content: 'two' })
    await second
    await settled()
    expect(held.lines).toEqual([show, list, create, send(90), send(90)])
  })

  it('that never reuse a conversation greet in each', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.start({ ...params, reuse: 'never' })
    const second = held.chatwoot.conversations.start({ ...params, reuse: 'never' })
    for (const id of [90, 91]) {
      await held.answers(show, { payload: contact })
      await held.answers(create, { ...fresh, id })
      expect(await held.answers(send(id), outgoing)).toEqual({ content: 'Welcome' })
    }

    await Promise.all([first, second])
  })
})
