import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot, ServerError } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { FaultKind } from '../../../src/testing/serving/faults.ts'

const now = 1_800_000_000
let fake: FakeChatwoot
let chatwoot: Chatwoot

beforeEach(() => {
  fake = createFakeChatwoot({ now: () => now, data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
  const connection = { baseUrl: 'https://chatwoot.test', accountId: 1, apiAccessToken: fake.token }
  chatwoot = new Chatwoot({ ...connection, fetch: fake.fetch, maxRetries: 0 })
})

const fetched = (path: string, init: RequestInit = {}) =>
  fake.fetch(`https://chatwoot.test/api/v1/accounts/1${path}`, {
    ...init,
    headers: { 'Api-Access-Token': fake.token, ...init.headers },
  })
const posted = async (path: string, body: unknown) =>
  (
    await fetched(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
  ).json()

describe('the fetch of the Chatwoot in memory', () => {
  it('serves a client without a network, and records the requests', async () => {
    await chatwoot.messages.send(1, 'Hi')

    expect((await chatwoot.messages.list(1)).items.map(({ content }) => content)).toEqual(['Hi', 'Hello'])
    expect(fake.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/accounts/1/conversations/1/messages',
      body: { content: 'Hi' },
    })
  })

  it('stores name, size and type of files, the last one first', async () => {
    const files = [new File(['abc'], 'a.png', { type: 'image/png' }), new File(['ab'], 'b.pdf')]
    const message = await chatwoot.messages.send(1, { content: 'See', attachments: files })

    expect(message.attachments?.map(({ file_type }) => file_type)).toEqual(['file', 'image'])
    expect(message.attachments?.[1]).toMatchObject({ extension: 'png', content_type: 'image/png', file_size: 3 })
  })

  it('fails the next matching request, and no more often than requested', async () => {
    fake.failNext({ method: 'POST', path: '/conversations/1/toggle_status', times: 2 })

    await chatwoot.conversations.get(1)
    await expect(chatwoot.conversations.resolve(1)).rejects.toThrow(ServerError)
    await expect(chatwoot.conversations.resolve(1)).rejects.toThrow(ServerError)
    expect((await chatwoot.conversations.resolve(1)).current_status).toBe('resolved')
  })

  it('cuts the connection before or after the request is processed', async () => {
    fake.failNext({ cut: 'before' })
    await expect(fetched('/conversations/1/mute', { method: 'POST' })).rejects.toThrow('fetch failed')
    expect(fake.state.contacts.get(1)?.blocked).toBe(false)

    fake.failNext({ cut: 'after' })
    await expect(fetched('/conversations/1/mute', { method: 'POST' })).rejects.toThrow('fetch failed')
    expect(fake.state.contacts.get(1)?.blocked).toBe(true)
  })

  it.each([
    [401, 'PermissionDeniedError', 'You are not authorized to do this action'],
    [404, 'NotFoundError', 'Resource could not be found'],
    [500, 'ServerError', 'Internal Server Error'],
  ])('fails with %i as the server does', async (status, name, message) => {
    fake.failNext({ status })
    const failed = chatwoot.conversations.get(1)

    await expect(failed).rejects.toMatchObject({ name, message: expect.stringContaining(message) })
  })

  it('ends a request that hangs when it was aborted in the same moment', async () => {
    const controller = new AbortController()
    const when = () => {
      controller.abort(new Error('no longer needed'))
      return true
    }
    fake.failNext({ hang: true, when })

    await expect(fetched('/conversations/1', { signal: controller.signal })).rejects.toThrow('no longer needed')
  })

  it('does not process a request that is aborted while its body is read', async () => {
    const controller = new AbortController()
    const sent = fetched('/conversations/1/mute', { method: 'POST', body: '{}', signal: controller.signal })
    controller.abort(new Error('no longer needed'))

    await expect(sent).rejects.toThrow('no longer needed')
    expect(fake.requests).toEqual([])
  })

  it.each<[string, FaultKind, number]>([
    ['processes a request whose client does not wait for the slow response', { slow: 60_000 }, 2],
    ['processes one whose slow response is then lost', { slow: 60_000, cut: 'after' }, 2],
    ['does not process one that hangs', { hang: true }, 1],
    ['does not process one that hangs, however slow it is, too', { hang: true, slow: 1 }, 1],
    ['does not process one that fails slowly', { slow: 60_000, status: 503 }, 1],
    ['does not process one that is lost slowly', { slow: 60_000, cut: 'before' }, 1],
  ])('%s', async (_, fault, messages) => {
    const controller = new AbortController()
    const when = () => {
      setTimeout(() => controller.abort(new Error('waited long enough')), 10)
      return true
    }
    fake.failNext({ ...fault, when })

    const sent = chatwoot.messages.send(1, 'Hi', { signal: controller.signal })

    await expect(sent).rejects.toThrow()
    expect(fake.state.messages.get(1)).toHaveLength(messages)
  })

  it('has the slow response of the moment at which it processed the request', async () => {
    fake.failNext({ slow: 300 })
    const early = chatwoot.conversations.get(1)
    await vi.waitFor(() => expect(fake.requests).toHaveLength(1))
    await chatwoot.conversations.resolve(1)

    expect((await early).status).toBe('open')
  })

  it('advances its clock', async () => {
    fake.advanceTime(90)
    expect((await chatwoot.messages.send(1, 'Later')).created_at).toBe(now + 90)
  })

  it('lets an agent and a bot do only what they are allowed to', async () => {
    const as = (token: string) => ({ method: 'DELETE', headers: { 'Api-Access-Token': token } })
    expect((await fetched('/conversations/1', as(fake.tokens.agent))).status).toBe(401)
    expect(await (await fetched('/contacts/1', as(fake.tokens.bot))).json()).toEqual({
      error: 'Access to this endpoint is not authorized for bots',
    })
  })
})

describe('contacts of the Chatwoot in memory', () => {
  it('are unique by e-mail address, and the error names the attribute', async () => {
    expect(await posted('/contacts', { email: 'CONTACT1@example.org', phone_number: '1' })).toEqual({
      message: 'Email has already been taken, Phone number should be in e164 format',
      attributes: ['email', 'phone_number'],
    })
  })

  it('merge attributes when they are updated', async () => {
    const patch = (custom_attributes: object) =>
      fetched('/contacts/1', {
        method: 'PATCH',
        body: JSON.stringify({ custom_attributes }),
        headers: { 'Content-Type': 'application/json' },
      })
    await patch({ plan: 'gold' })
    await patch({ seats: 3 })
    expect(fake.state.contacts.get(1)?.custom_attributes).toEqual({ plan: 'gold', seats: 3 })
  })

  it('keep conversations and messages when they are merged', async () => {
    await posted('/contacts', { name: 'Base' })
    await posted('/actions/contact_merge', { base_contact_id: 2, mergee_contact_id: 1 })

    const { meta, messages } = await chatwoot.conversations.get(1)
    expect(meta.sender).toMatchObject({ id: 2, name: 'Base', email: 'contact1@example.org' })
    expect(messages[0]?.sender).toMatchObject({ id: 2 })
    expect((await fetched('/contacts/1')).status).toBe(404)
  })
})

describe('conversations of the Chatwoot in memory', () => {
  it('come page by page, each exactly once', async () => {
    const conversations = Array.from({ length: 60 }, (_, index) => ({
      contact: `C${index}`,
      says: 'Hi',
      created_at: now - ((index * 7) % 61),
    }))
    fake = createFakeChatwoot({ now: () => now, data: { conversations } })
    const client = new Chatwoot({
      baseUrl: 'https://chatwoot.test',
      accountId: 1,
      apiAccessToken: fake.token,
      fetch: fake.fetch,
    })

    const all = await client.conversations.list().toArray()

    expect(new Set(all.map(({ id }) => id)).size).toBe(60)
    expect(all.map(({ last_activity_at }) => last_activity_at)).toEqual(
      all.map(({ last_activity_at }) => last_activity_at).sort((a, b) => b - a),
    )
  })

  it('are not created when their first message is refused', async () => {
    const refused = await posted('/conversations', {
      inbox_id: 1,
      contact_id: 1,
      message: { template_params: { category: 'x' } },
    })
    expect(refused).toEqual({ message: 'Name is required', attributes: ['name'] })
    expect(fake.state.conversations.size).toBe(1)
  })

  it('reopen when the contact writes', async () => {
    await chatwoot.conversations.resolve(1)
    await posted('/conversations/1/messages', { content: 'Still broken', message_type: 'incoming' })
    expect((await chatwoot.conversations.get(1)).status).toBe('open')
  })

  it('lose their assignee with an unknown id', async () => {
    await posted('/conversations/1/assignments', { assignee_id: 2 })
    expect(await posted('/conversations/1/assignments', { assignee_id: 99 })).toBeNull()
    expect((await chatwoot.conversations.get(1)).meta).not.toHaveProperty('assignee')
  })
})
