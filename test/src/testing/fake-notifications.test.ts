/** Whom the Chatwoot in memory notifies, and what of. */
import { describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

const now = 1_800_000_000
const message = '/conversations/1/messages'

/** Conversation 1 is nobody's. */
function fakeWithConversation(version = '4.14.2') {
  return createFakeChatwoot({ version, now: () => now, data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
}

async function send(fake: FakeChatwoot, method: string, path: string, body?: unknown, token = fake.token) {
  const response = await fake.fetch(`http://fake/api/v1/accounts/1${path}`, {
    method,
    headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

async function listOf(fake: FakeChatwoot, token = fake.tokens.agent, query = '') {
  const { data } = await send(fake, 'GET', `/notifications${query}`, undefined, token)
  return data
}

/** Types and texts of the agent's notifications, newest first. */
async function seenBy(fake: FakeChatwoot, token = fake.tokens.agent): Promise<string[]> {
  const { payload } = await listOf(fake, token)
  return payload.map((one: Record<string, unknown>) => `${one.notification_type}: ${one.push_message_body}`)
}

describe('a user is notified', () => {
  it('of conversations that others assign to them', async () => {
    const fake = fakeWithConversation()

    await send(fake, 'POST', '/conversations/1/assignments', { assignee_id: 2 })

    const { payload, meta } = await listOf(fake)
    expect(meta).toEqual({ unread_count: 1, count: 1, current_page: 1 })
    expect(payload).toMatchObject([
      {
        notification_type: 'conversation_assignment',
        push_message_title: 'A conversation (#1) has been assigned to you',
        push_message_body: 'Mara: Hello',
        primary_actor_type: 'Conversation',
        primary_actor: { id: 1, status: 'open' },
        secondary_actor: null,
        user: { id: 2, type: 'user' },
        read_at: null,
      },
    ])
  })

  it('only if they are in the account', async () => {
    const fake = fakeWithConversation()
    await send(fake, 'POST', '/conversations', { inbox_id: 1, contact_id: 1, assignee_id: 99 })
    await send(fake, 'POST', '/conversations/2/messages', { content: 'Hi', message_type: 'incoming' })

    expect(fake.state.notifications).toEqual([])
  })

  it('of no conversation that they take themselves', async () => {
    const fake = fakeWithConversation()

    await send(fake, 'POST', '/conversations/1/assignments', { assignee_id: 2 }, fake.tokens.agent)

    await expect(seenBy(fake)).resolves.toEqual([])
  })

  it('of messages in their conversations, of which the latest replaces the others', async () => {
    const fake = fakeWithConversation()
    await send(fake, 'POST', '/conversations/1/assignments', { assignee_id: 2 })
    await send(fake, 'POST', message, { content: 'One more', message_type: 'incoming' })

    await send(fake, 'POST', message, { content: 'I will answer' })

    await expect(seenBy(fake)).resolves.toEqual(['assigned_conversation_new_message: Ada Admin: I will answer'])
    const [first] = (await listOf(fake)).payload
    expect(first.push_message_title).toBe('A new message is created in conversation (#1)')
    await expect(seenBy(fake, fake.token), 'the sender').resolves.toEqual([])
  })

  it('of mentions in notes, and of what follows', async () => {
    const fake = fakeWithConversation()
    await send(fake, 'POST', message, { content: '[@Ben](mention://user/2/Ben%20Agent) please look', private: true })
    const mentioned = await seenBy(fake)

    await send(fake, 'POST', message, { content: 'a < b && c > d "quoted" \\ slash / </script>' })

    expect(mentioned).toEqual(['conversation_mention: Ada Admin: @Ben please look'])
    await expect(seenBy(fake)).resolves.toEqual([
      'participating_conversation_new_message: Ada Admin: a < b && c > d "quoted" \\ slash...',
    ])
    expect(fake.state.conversations.get(1)?.participant_ids).toEqual([2])
  })

  it('of new conversations if they chose to', async () => {
    const fake = fakeWithConversation()
    fake.state.notificationChoices.set(2, { email: ['email_conversation_creation'], push: [] })

    await send(fake, 'POST', '/conversations', { contact_id: 1, inbox_id: 1, message: { content: 'Hi' } })

    const { payload } = await listOf(fake)
    expect(payload[0].push_message_title).toBe('A conversation (#2) has been created in API')
    await expect(send(fake, 'GET', '/notification_settings', undefined, fake.tokens.agent)).resolves.toMatchObject({
      user_id: 2,
      selected_email_flags: ['email_conversation_creation'],
    })
    await expect(seenBy(fake, fake.token)).resolves.toEqual([])
  })
})

describe('a notification', () => {
  async function assigned(version?: string) {
    const fake = fakeWithConversation(version)
    await send(fake, 'POST', '/conversations/1/assignments', { assignee_id: 2 })
    const asAgent = (method: string, path: string, body?: unknown) => send(fake, method, path, body, fake.tokens.agent)
    const unread = () => asAgent('GET', '/notifications/unread_count')
    return { fake, asAgent, unread }
  }

  it('is read and unread', async () => {
    const { fake, asAgent, unread } = await assigned()

    const row = await asAgent('PATCH', '/notifications/1')
    expect(row).toMatchObject({ read_at: '2027-01-15T08:00:00.002Z', secondary_actor_id: null, meta: {} })
    await expect(unread()).resolves.toBe(0)
    await expect(seenBy(fake)).resolves.toEqual([])
    await expect(listOf(fake, fake.tokens.agent, '?includes[]=read')).resolves.toMatchObject({ meta: { count: 1 } })

    await asAgent('POST', '/notifications/1/unread')
    await expect(unread()).resolves.toBe(1)
  })

  it('is read with its conversation', async () => {
    const { fake, asAgent, unread } = await assigned()

    await send(fake, 'POST', '/conversations/1/update_last_seen')
    await expect(unread(), 'by somebody else').resolves.toBe(1)
    await asAgent('POST', '/conversations/1/update_last_seen')

    await expect(unread()).resolves.toBe(0)
  })

  it('stays unread with its conversation on an older server', async () => {
    const { asAgent, unread } = await assigned('4.7.0')

    await asAgent('POST', '/conversations/1/update_last_seen')

    await expect(unread()).resolves.toBe(1)
  })

  it('is not put to sleep until a time that no database holds', async () => {
    const { fake, asAgent } = await assigned()
    const response = await asAgent('POST', '/notifications/1/snooze', { snoozed_until: 1e15 })

    expect([response.status, fake.unsupported]).toEqual([500, []])
  })

  it('sleeps until its snooze ends', async () => {
    const { fake, asAgent, unread } = await assigned()

    await asAgent('PATCH', '/notifications/1')
    await asAgent('POST', '/notifications/1/snooze', { snoozed_until: now + 60 })
    await expect(unread()).resolves.toBe(0)
    await fake.advanceTime(60)

    await expect(unread()).resolves.toBe(1)
    const { payload } = await listOf(fake)
    expect(payload).toMatchObject([{ snoozed_until: null, meta: { last_snoozed_at: '2027-01-15T08:01:00.000Z' } }])
  })

  it('belongs to its user alone', async () => {
    const { fake } = await assigned()

    await expect(send(fake, 'DELETE', '/notifications/1')).resolves.toEqual({ error: 'Resource could not be found' })
    await send(fake, 'POST', '/notifications/destroy_all')

    await expect(seenBy(fake)).resolves.toHaveLength(1)
  })

  it('is read with all others of its conversation, or with all', async () => {
    const conversations = [1, 2].map((index) => ({ contact: `Contact ${index}`, says: 'Hello' }))
    const fake = createFakeChatwoot({ now: () => now, data: { conversations } })
    for (const id of [1, 2]) await send(fake, 'POST', `/conversations/${id}/assignments`, { assignee_id: 2 })
    const readAll = (body: object) => send(fake, 'POST', '/notifications/read_all', body, fake.tokens.agent)
    const unread = async () => (await listOf(fake)).payload.map((one: Record<string, unknown>) => one.primary_actor_id)

    await readAll({ primary_actor_type: 'Conversation', primary_actor_id: 1 })
    await expect(unread()).resolves.toEqual([2])
    await readAll({})
    await expect(unread()).resolves.toEqual([])
  })

  it('is deleted, alone or with all that are read', async () => {
    const { fake, asAgent } = await assigned()
    await asAgent('POST', '/notifications/destroy_all', { type: 'read' })
    await expect(seenBy(fake)).resolves.toHaveLength(1)

    await asAgent('POST', '/notifications/read_all', { primary_actor_type: 'Conversation', primary_actor_id: 1 })
    await asAgent('POST', '/notifications/destroy_all', { type: 'read' })

    expect(fake.state.notifications).toEqual([])
  })
})
