import { describe, expect, it } from 'vitest'
import { ChatwootError, type Conversation, ValidationError } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'
import { create, list, mara, messagesOf, send, show } from './started.ts'

describe('start', () => {
  it('continues the latest conversation of the inbox that is not resolved, and sends the message', async () => {
    const desk = openDesk({
      contacts: [mara],
      inboxes: [{ name: 'Other' }],
      conversations: [
        { contact: 1, created_at: 100 },
        { contact: 1, created_at: 200 },
        { contact: 1, created_at: 300, status: 'resolved' },
        { contact: 1, created_at: 400, inbox_id: 2 },
      ],
    })
    const { chatwoot, lines } = desk
    const shown = await chatwoot.conversations.get(2)

    const started = await chatwoot.conversations.start({ inbox_id: 1, contact: 1, message: 'Hello' })

    expect(started).toMatchObject({ conversation: { id: 2, uuid: shown.uuid }, contact: { id: 1 }, created: false })
    expect(started.message).toMatchObject({ content: 'Hello', conversation_id: 2 })
    expect(messagesOf(desk, 2)).toEqual(['Hello'])
    expect(lines.slice(1)).toEqual([show, list, send(2)])
  })

  it.each(['pending', 'snoozed'] as const)('treats one that is %s as active', async (status) => {
    const { chatwoot } = openDesk({ contacts: [mara], conversations: [{ contact: 1, status }] })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({
      conversation: { id: 1, status },
      created: false,
    })
  })

  it('starts one if all are resolved or in other inboxes, at the address of the contact', async () => {
    const desk = openDesk({
      contacts: [mara],
      inboxes: [{ name: 'Other' }],
      conversations: [
        { contact: 1, status: 'resolved' },
        { contact: 1, inbox_id: 2 },
      ],
    })
    const message = { content: 'Hello', private: true }

    const started = await desk.chatwoot.conversations.start({ inbox_id: 1, contact: 1, message })

    expect(started).toMatchObject({ conversation: { id: 3, inbox_id: 1 }, created: true, message })
    const { conversations } = desk.fake.state
    expect(conversations.get(3)?.source_id).toBe(conversations.get(1)?.source_id)
    expect(desk.bodies(create)).toEqual([{ inbox_id: 1, contact_id: 1, source_id: conversations.get(1)?.source_id }])
  })

  it('uses the last of several addresses', async () => {
    const { chatwoot, fake } = openDesk({
      contacts: [mara],
      conversations: [
        { contact: 1, status: 'resolved' },
        { contact: 1, status: 'resolved' },
      ],
    })
    const places = fake.state.contactInboxes.get(1) ?? []
    expect(new Set(places.map(({ source_id }) => source_id)).size).toBe(2)

    await chatwoot.conversations.start({ inbox_id: 1, contact: 1 })

    expect(fake.state.conversations.get(3)?.source_id).toBe(places[1]?.source_id)
  })

  it('sends nothing without a message', async () => {
    const { chatwoot, lines } = openDesk({ contacts: [mara] })

    const started = await chatwoot.conversations.start({ inbox_id: 1, contact: 1, message: undefined })

    expect(started).toMatchObject({ conversation: { id: 1, messages: [] }, contact: { id: 1 }, created: true })
    expect(started).not.toHaveProperty('message')
    expect(lines).toEqual([show, list, 'GET /inboxes/1', create])
  })

  it('finds the conversation in what a real server lists', async () => {
    const { chatwoot, fake } = openDesk()
    const body = recordedBody<{ payload: Conversation[] }>('contact-conversations')
    fake.failNext({ operation: 'getContact', status: 200, body: recordedBody('contact-show') })
    fake.failNext({ operation: 'listContactConversations', status: 200, body })

    const latest = body.payload.find(({ inbox_id }) => inbox_id === 61)
    await expect(chatwoot.conversations.start({ inbox_id: 61, contact: 1 })).resolves.toMatchObject({
      conversation: latest,
      created: false,
    })
  })

  it('finds the contact by identifier', async () => {
    const { chatwoot, fake } = openDesk({ contacts: [mara], conversations: [{ contact: 1 }] })
    const contact = { identifier: mara.identifier }

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact, message: 'Hello' })).resolves.toMatchObject({
      conversation: { id: 1 },
      contact: { id: 1, name: mara.name },
      message: { content: 'Hello' },
    })
    expect(fake.state.contacts.size).toBe(1)
  })

  it('creates the contact if there is none', async () => {
    const { chatwoot, fake } = openDesk()

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: mara })).resolves.toMatchObject({
      conversation: { id: 1 },
      contact: { id: 1, ...mara },
      created: true,
    })
    expect(fake.state.contacts.get(1)).toMatchObject(mara)
  })

  it('is heard by the visitor who has written', async () => {
    const { chatwoot, fake } = openDesk()
    const visitor = fake.visitor()
    await visitor.says('Hello?')

    await chatwoot.conversations.start({ inbox_id: 1, contact: visitor.contactId ?? 0, message: 'Hello!' })

    expect(await visitor.hears()).toHaveProperty('content', 'Hello!')
  })

  it('is what an agent may do in their inboxes only', async () => {
    const { fake, another } = openDesk({ contacts: [mara], inboxes: [{ name: 'Other', members: [] }] })
    const { conversations } = another('agent')

    await expect(conversations.start({ inbox_id: 1, contact: 1 })).resolves.toHaveProperty('created', true)
    await expect(conversations.start({ inbox_id: 2, contact: 1 })).rejects.toHaveProperty(
      'name',
      'PermissionDeniedError',
    )
    expect(fake.state.conversations.size).toBe(1)
  })
})

describe('reuse', () => {
  const two = { contacts: [mara], inboxes: [{ name: 'Other' }] }

  it('any reopens the latest if it is resolved, and returns the reopened one', async () => {
    const desk = openDesk({
      ...two,
      conversations: [
        { contact: 1, created_at: 100 },
        { contact: 1, created_at: 200, status: 'resolved' },
        { contact: 1, created_at: 300, inbox_id: 2 },
      ],
    })
    const { chatwoot, lines } = desk

    const started = await chatwoot.conversations.start({ inbox_id: 1, contact: 1, reuse: 'any', message: 'Hello' })

    expect(started).toMatchObject({ conversation: { id: 2, status: 'open' }, created: false })
    expect(messagesOf(desk, 2)).toContain('Hello')
    expect(lines).toEqual([show, list, 'POST /conversations/2/toggle_status', 'GET /conversations/2', send(2)])
  })

  it('any returns the latest as it is if it is not resolved', async () => {
    const { chatwoot, lines } = openDesk({
      contacts: [mara],
      conversations: [
        { contact: 1, created_at: 100, status: 'resolved' },
        { contact: 1, created_at: 200, status: 'pending' },
      ],
    })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1, reuse: 'any' })).resolves.toMatchObject({
      conversation: { id: 2, status: 'pending' },
    })
    expect(lines).toEqual([show, list])
  })

  it('never starts one without looking for others', async () => {
    const { chatwoot, lines } = openDesk({ contacts: [mara], conversations: [{ contact: 1 }] })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1, reuse: 'never' })).resolves.toMatchObject({
      conversation: { id: 2 },
      created: true,
    })
    expect(lines).toEqual([show, create])
  })
})

describe('an inbox with one conversation per contact', () => {
  const inbox = { lock_to_single_conversation: true }

  it('returns the resolved one, which is then reopened and not reported as created', async () => {
    const { chatwoot, fake } = openDesk({
      inbox,
      contacts: [mara],
      conversations: [{ contact: 1, status: 'resolved', says: 'Hello' }],
    })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({
      conversation: { id: 1, status: 'open' },
      created: false,
    })
    expect(fake.state.conversations.size).toBe(1)
  })

  it('is distinguished from a blocked contact, whose new conversations stay resolved', async () => {
    const { chatwoot, lines } = openDesk({ contacts: [{ ...mara, blocked: true }] })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({
      conversation: { id: 1, status: 'resolved' },
      created: true,
    })
    expect(lines).toEqual([show, list, 'GET /inboxes/1', create])
  })
})

describe('a contact with more conversations than the server lists', () => {
  const contacts = [mara]
  const inboxes = [{ name: 'Other' }]
  const twenty = Array.from({ length: 20 }, (_, place) => ({ contact: 1, inbox_id: 2, created_at: 1000 + place }))
  const isSearch = (line: string) => line.startsWith('GET /conversations?')

  it('is searched by each of their addresses in the inbox, and the latest of all is used', async () => {
    const conversations = [
      { contact: 1, created_at: 100 },
      { contact: 1, created_at: 300, status: 'resolved' as const },
      { contact: 1, created_at: 200 },
      ...twenty,
    ]
    const { chatwoot, lines, fake } = openDesk({ contacts, inboxes, conversations })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({
      conversation: { id: 3 },
      created: false,
    })
    const places = (fake.state.contactInboxes.get(1) ?? []).filter(({ inbox_id }) => inbox_id === 1)
    expect(new Set(lines.filter(isSearch))).toEqual(
      new Set(places.flatMap(({ source_id }) => search(source_id)).concat(search(places[1]?.source_id, '&page=2'))),
    )
  })

  const search = (source_id: string | undefined, page = '') =>
    `GET /conversations?inbox_id=1&source_id=${source_id}&status=all${page}`

  it('gets a new one when there is none', async () => {
    const conversations = [{ contact: 1, created_at: 100, status: 'resolved' as const }, ...twenty]
    const { chatwoot, lines } = openDesk({ contacts, inboxes, conversations })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({
      conversation: { id: 22 },
      created: true,
    })
    expect(lines.filter(isSearch)).not.toEqual([])
  })
})

describe('a contact without an address in the inbox', () => {
  it('is left to the server if it can generate one', async () => {
    const { chatwoot, bodies, fake } = openDesk({ contacts: [mara] })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).resolves.toMatchObject({ created: true })
    expect(bodies(create)).toEqual([{ inbox_id: 1, contact_id: 1 }])
    expect(fake.state.contactInboxes.get(1)).toHaveLength(1)
  })

  it.each(['Channel::Line', 'Channel::Telegram', 'Channel::FacebookPage', 'Channel::Instagram'] as const)(
    'is a clear error in %s, where the server would respond 500',
    async (channel_type) => {
      const { chatwoot, fake, lines } = openDesk({ contacts: [mara], inboxes: [{ name: 'Channel', channel_type }] })

      const error = await reasonOf(chatwoot.conversations.start({ inbox_id: 2, contact: 1, message: 'Hello' }))

      expect(error).toBeInstanceOf(ChatwootError)
      expect(String(error)).toContain(`has not written to inbox 2 (${channel_type})`)
      expect(lines).not.toContain(create)
      await expect(chatwoot.conversations.create({ inbox_id: 2, contact_id: 1 })).rejects.toHaveProperty('status', 500)
      expect(fake.state.conversations.size).toBe(0)
    },
  )

  it.each(['Channel::Tiktok', 'Channel::TwitterProfile'])('is a clear error in %s, too', async (channel_type) => {
    const { chatwoot, fake, lines } = openDesk({ contacts: [mara] })
    const body = { ...recordedBody<object>('inbox-show-api-agent'), channel_type }
    fake.failNext({ operation: 'getInbox', status: 200, body })

    await expect(chatwoot.conversations.start({ inbox_id: 1, contact: 1 })).rejects.toThrow(ChatwootError)
    expect(lines).not.toContain(create)
  })

  it('is written to after the address was stored, as that error says', async () => {
    const { chatwoot } = openDesk({
      contacts: [mara],
      inboxes: [{ name: 'Channel', channel_type: 'Channel::Telegram' }],
    })
    await chatwoot.contacts.createContactInbox(1, { inbox_id: 2, source_id: '4711' })

    await expect(chatwoot.conversations.start({ inbox_id: 2, contact: 1 })).resolves.toMatchObject({ created: true })
  })

  it('rejects with what the server says is missing in an e-mail inbox', async () => {
    const { chatwoot } = openDesk({
      contacts: [mara],
      inboxes: [{ name: 'Mail', channel_type: 'Channel::Email' }],
    })

    const error = await reasonOf(chatwoot.conversations.start({ inbox_id: 2, contact: 1 }))

    expect(error).toBeInstanceOf(ValidationError)
    expect(String(error)).toContain('contact email')
  })
})
