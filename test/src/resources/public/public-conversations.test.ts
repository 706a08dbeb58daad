import { describe, expect, it } from 'vitest'
import { NotFoundError, ValidationError } from '../../../../src/index.ts'
import { PublicConversations } from '../../../../src/resources/public/public-conversations.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock } from '../platform/server.ts'
import { connection, notFound, conversations as route, server, source } from './server.ts'

const conversations = new PublicConversations(connection)
onlyNock()

describe('list', () => {
  it('gives none of a contact that has none', async () => {
    server()
      .get(route)
      .reply(...recorded('public-conversations-list-empty'))

    await expect(conversations.list(source)).resolves.toEqual([])
  })

  it('gives them with their messages', async () => {
    const conversation = recordedBody<object>('public-conversation-show')
    server().get(route).reply(200, [conversation])

    await expect(conversations.list(source)).resolves.toEqual([conversation])
  })

  it('is a NotFoundError for an unknown source id', async () => {
    server().get(route).reply(404, notFound)

    await expect(conversations.list(source)).rejects.toThrow(NotFoundError)
  })
})

describe('get', () => {
  it('gives the conversation with its messages', async () => {
    server()
      .get(`${route}/90`)
      .reply(...recorded('public-conversation-show'))

    await expect(conversations.get(source, 90)).resolves.toEqual(recordedBody('public-conversation-show'))
  })

  it("is a NotFoundError for another contact's", async () => {
    server().get(`${route}/1`).reply(404, notFound)

    await expect(conversations.get(source, 1)).rejects.toThrow(NotFoundError)
  })
})

describe('create', () => {
  it('needs nothing', async () => {
    server()
      .post(route, {})
      .reply(...recorded('public-conversation-create'))

    await expect(conversations.create(source)).resolves.toEqual(recordedBody('public-conversation-create'))
  })

  it('sends custom attributes as they are', async () => {
    server()
      .post(route, { custom_attributes: { conv_text: 'Pub' } })
      .reply(...recorded('public-conversation-create'))

    await conversations.create(source, { custom_attributes: { conv_text: 'Pub' } })
  })

  it('is a ValidationError for what the server refuses', async () => {
    server()
      .post(route)
      .reply(422, { message: 'Additional attributes invalid', attributes: ['additional_attributes'] })

    await expect(conversations.create(source)).rejects.toThrow(ValidationError)
  })

  it('is a NotFoundError for an unknown source id', async () => {
    server().post(route).reply(404, notFound)

    await expect(conversations.create(source)).rejects.toThrow(NotFoundError)
  })
})

describe('resolve', () => {
  it('sends nothing but the request, and gives the resolved conversation', async () => {
    server()
      .post(`${route}/90/toggle_status`, '')
      .reply(...recorded('public-toggle-status'))

    await expect(conversations.resolve(source, 90)).resolves.toEqual(recordedBody('public-toggle-status'))
  })

  it('is a NotFoundError for an unknown one', async () => {
    server().post(`${route}/1/toggle_status`).reply(404, notFound)

    await expect(conversations.resolve(source, 1)).rejects.toThrow(NotFoundError)
  })
})

describe('setTyping', () => {
  it.each([
    [true, 'on'],
    [false, 'off'],
  ])('sends %s as %s', async (isTyping, typing_status) => {
    server()
      .post(`${route}/90/toggle_typing`, { typing_status })
      .reply(...recorded('public-toggle-typing'))

    await expect(conversations.setTyping(source, 90, isTyping)).resolves.toBeUndefined()
  })

  it('is a NotFoundError for an unknown one', async () => {
    server().post(`${route}/1/toggle_typing`).reply(404, notFound)

    await expect(conversations.setTyping(source, 1, true)).rejects.toThrow(NotFoundError)
  })
})

describe('markRead', () => {
  it('sends nothing but the request, and gives nothing', async () => {
    server()
      .post(`${route}/90/update_last_seen`, '')
      .reply(...recorded('public-update-last-seen'))

    await expect(conversations.markRead(source, 90)).resolves.toBeUndefined()
  })

  it('is a NotFoundError for an unknown one', async () => {
    server().post(`${route}/1/update_last_seen`).reply(404, notFound)

    await expect(conversations.markRead(source, 1)).rejects.toThrow(NotFoundError)
  })
})
