import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../../../src/index.ts'
import { ChatwootError, ValidationError } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { onlyNock } from '../../../servers/nock.ts'
import {
  address,
  addressesThere,
  contact,
  create,
  elsewhere,
  finds,
  fresh,
  inbox_id,
  knows,
  list,
  listOf,
  message,
  open,
  recordedContact,
  recordedConversations,
  resolved,
  send,
  show,
} from './started.ts'

onlyNock()

describe('start', () => {
  it('continues the latest conversation of the inbox that is not resolved, and sends the message', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id, message: 'Hello' })
    await finds(held, [elsewhere, resolved, open])
    expect(await held.answers(send(70), message)).toEqual({ content: 'Hello' })

    await expect(promise).resolves.toEqual({ conversation: open, contact, created: false, message })
  })

  it.each(['pending', 'snoozed'] as const)('treats one that is %s as active', async (status) => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, [{ ...open, status }])

    await expect(promise).resolves.toMatchObject({ conversation: { id: 70, status }, created: false })
  })

  it('starts one if all are resolved or in other inboxes, at the address of the contact', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({
      inbox_id,
      contact: contact.id,
      message: { content: 'Hello', private: true },
    })
    await finds(held, [elsewhere, resolved])
    const body = await held.answers(create, fresh)
    expect(body).toEqual({ inbox_id, contact_id: contact.id, source_id: address })
    expect(await held.answers(send(90), message)).toEqual({ content: 'Hello', private: true })

    await expect(promise).resolves.toEqual({ conversation: fresh, contact, created: true, message })
  })

  it('uses the last of several addresses', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await held.answers(show, { payload: recordedContact })
    await held.answers(list, listOf([]))
    expect(addressesThere.length).toBeGreaterThan(1)
    expect(await held.answers(create, fresh)).toMatchObject({ source_id: addressesThere.at(-1)?.source_id })

    await promise
  })

  it('sends nothing without a message', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id, message: undefined })
    await finds(held, [])
    await held.answers(create, fresh)

    await expect(promise).resolves.toEqual({ conversation: fresh, contact, created: true })
    expect(held.lines).toEqual([show, list, create])
  })

  it('finds the conversation in what a real server lists', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, recordedConversations)

    const latest = recordedConversations.find(({ inbox_id }) => inbox_id === 61)
    await expect(promise).resolves.toEqual({ conversation: latest, contact, created: false })
  })

  it('finds the contact by identifier', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: { identifier: 'ext-0' }, message: 'Hello' })
    await knows(held, [contact])
    await finds(held, [open])
    await held.answers(send(70), message)

    await expect(promise).resolves.toEqual({ conversation: open, contact, created: false, message })
  })

  it('creates the contact if there is none', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: { identifier: 'ext-0', name: 'Alma' } })
    await knows(held, [])
    const body = await held.answers('POST /contacts', { payload: { contact, contact_inbox: {} } })
    expect(body).toEqual({ identifier: 'ext-0', name: 'Alma' })
    await finds(held, [])
    await held.answers(create, fresh)

    await expect(promise).resolves.toEqual({ conversation: fresh, contact, created: true })
  })
})

describe('reuse', () => {
  it('any reopens the latest if it is resolved, and returns the reopened one', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id, reuse: 'any', message: 'Hello' })
    await finds(held, [elsewhere, resolved, open])
    expect(await held.answers('POST /conversations/71/toggle_status', { payload: {} })).toEqual({ status: 'open' })
    const reopened = { ...resolved, status: 'open' }
    await held.answers('GET /conversations/71', reopened)
    await held.answers(send(71), message)

    await expect(promise).resolves.toEqual({ conversation: reopened, contact, created: false, message })
  })

  it('any returns the latest as it is if it is not resolved', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id, reuse: 'any' })
    await finds(held, [open, resolved])

    await expect(promise).resolves.toMatchObject({ conversation: { id: 70 } })
    expect(held.lines).toEqual([show, list])
  })

  it('never starts one without looking for others', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id, reuse: 'never' })
    await held.answers(show, { payload: contact })
    await held.answers(create, fresh)

    await expect(promise).resolves.toEqual({ conversation: fresh, contact, created: true })
  })
})

describe('an inbox with one conversation per contact', () => {
  it('returns the resolved one, which is then reopened and not reported as created', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, [resolved])
    const old = { ...resolved, messages: recordedBody<Conversation>('conversation-create-with-message').messages }
    expect(old.messages).toHaveLength(1)
    await held.answers(create, old)
    await held.answers('POST /conversations/71/toggle_status', { payload: {} })
    await held.answers('GET /conversations/71', { ...old, status: 'open' })

    await expect(promise).resolves.toMatchObject({ conversation: { id: 71, status: 'open' }, created: false })
  })

  it('is distinguished from a blocked contact, whose new conversations stay resolved', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, [])
    await held.answers(create, { ...fresh, status: 'resolved' })

    await expect(promise).resolves.toMatchObject({ conversation: { id: 90, status: 'resolved' }, created: true })
    expect(held.lines).toEqual([show, list, create])
  })
})

describe('a contact with more conversations than the server lists', () => {
  const twenty = Array.from({ length: 20 }, (_, place) => ({ ...elsewhere, id: 100 + place }))
  const pageOf = (payload: readonly Conversation[]) => ({ data: { meta: {}, payload } })
  const search = (source_id: string | undefined, page = '') =>
    `GET /conversations?inbox_id=${inbox_id}&source_id=${source_id}&status=all${page}`

  it('is searched by their address in the inbox', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, twenty)
    await held.answers(search(address), pageOf([resolved, open]))

    await expect(promise).resolves.toMatchObject({ conversation: { id: 70 }, created: false })
  })

  it('is searched by each of their addresses, and the latest of all is used', async () => {
    const held = new HeldServer()
    const [first, second] = addressesThere
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await held.answers(show, { payload: { ...contact, contact_inboxes: [first, second] } })
    await held.answers(list, listOf(twenty))
    await held.answers(search(first?.source_id), pageOf([{ ...open, id: 81, last_activity_at: 100 }]))
    await held.answers(search(second?.source_id), pageOf([{ ...open, id: 82, last_activity_at: 200 }]))

    await expect(promise).resolves.toMatchObject({ conversation: { id: 82 } })
  })

  it('gets a new one when there is none', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await finds(held, twenty)
    await held.answers(search(address), pageOf([resolved]))
    await held.answers(search(address, '&page=2'), pageOf([]))
    await held.answers(create, fresh)

    await expect(promise).resolves.toMatchObject({ created: true })
  })
})

describe('a contact without an address in the inbox', () => {
  const stranger = { ...contact, contact_inboxes: [] }
  const inbox = recordedBody<object>('inbox-show-api-agent')

  it('is left to the server if it can generate one', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.start({ inbox_id, contact: contact.id })
    await held.answers(show, { payload: stranger })
    await held.answers(list, listOf([]))
    await held.answers(`GET /inboxes/${inbox_id}`, inbox)
    expect(await held.answers(create, fresh)).toEqual({ inbox_id, contact_id: contact.id })

    await expect(promise).resolves.toMatchObject({ created: true })
  })

  it.each(['Channel::Line', 'Channel::Telegram', 'Channel::FacebookPage', 'Channel::Instagram', 'Channel::Tiktok'])(
    'is a clear error in %s, where the server would respond 500',
    async (channel_type) => {
      const held = new HeldServer()
      const promise = reasonOf(held.chatwoot.conversations.start({ inbox_id, contact: contact.id, message: 'Hello' }))
      await held.answers(show, { payload: stranger })
      await held.answers(list, listOf([]))
      await held.answers(`GET /inboxes/${inbox_id}`, { ...inbox, channel_type })

      const error = await promise

      expect(error).toBeInstanceOf(ChatwootError)
      expect(error).toHaveProperty(
        'message',
        expect.stringContaining(`has not written to inbox ${inbox_id} (${channel_type})`),
      )
      expect(held.lines).not.toContain(create)
    },
  )

  it('rejects with what the server says is missing in an e-mail inbox', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.start({ inbox_id, contact: contact.id }))
    await held.answers(show, { payload: stranger })
    await held.answers(list, listOf([]))
    await held.answers(`GET /inboxes/${inbox_id}`, { ...inbox, channel_type: 'Channel::Email' })
    await held.answers(create, recordedBody('conversation-create-email-contact-without-email'), 422)

    expect(await promise).toBeInstanceOf(ValidationError)
  })
})
