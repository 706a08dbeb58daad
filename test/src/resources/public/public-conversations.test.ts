import { describe, expect, it } from 'vitest'
import { NotFoundError, ValidationError } from '../../../../src/index.ts'
import { PublicConversations } from '../../../../src/resources/public/public-conversations.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { publicConnection as connection, onlyNock, publicServer as server } from '../../../servers/nock.ts'
import { notFound, conversations as route, source } from './records.ts'

const conversations = new PublicConversations(connection)
onlyNock()

describe('list', () => {
  it('returns none for a contact without conversations', async () => {
    server()
      .get(route)
      .reply(...recorded('public-conversations-list-empty'))

    expect((await conversations.list(source)).items).toEqual([])
  })

  it('returns them with their messages', async () => {
    const conversation = recordedBody<object>('public-conversation-show')
    server().get(route).reply(200, [conversation])

    expect((await conversations.list(source)).items).toEqual([conversation])
  })

  it('rejects with NotFoundError for an unknown source id', async () => {
    server().get(route).reply(404, notFound)

    await expect(conversations.list(source)).rejects.toThrow(NotFoundError)
  })
})

describe('get', () => {
  it('returns the conversation with its messages', async () => {
    server()
      .get(`${route}/90`)
      .reply(...recorded('public-conversation-show'))

    await expect(conversations.get(source, 90)).resolves.toEqual(recordedBody('public-conversation-show'))
  })

  it('rejects with NotFoundError for a conversation of another contact', async () => {
    server().get(`${route}/1`).reply(404, notFound)

    await expect(conversations.get(source, 1)).rejects.toThrow(NotFoundError)
  })
})

describe('create', () => {
  it('requires nothing', async () => {
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

  it('rejects with ValidationError for values that the server refuses', async () => {
    server()
      .post(route)
      .reply(422, { message: 'Additional attributes invalid', attributes: ['additional_attributes'] })

    await expect(conversations.create(source)).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError for an unknown source id', async () => {
    server().post(route).reply(404, notFound)

    await expect(conversations.create(source)).rejects.toThrow(NotFoundError)
  })
})

describe('resolve', () => {
  it('sends no body, and returns the resolved conversation', async () => {
    server()
      .post(`${route}/90/toggle_status`, '')
      .reply(...recorded('public-toggle-status'))

    await expect(conversations.resolve(source, 90)).resolves.toEqual(recordedBody('public-toggle-status'))
  })

  it('rejects with NotFoundError for an unknown id', async () => {
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

  it('rejects with NotFoundError for an unknown id', async () => {
    server().post(`${route}/1/toggle_typing`).reply(404, notFound)

    await expect(conversations.setTyping(source, 1, true)).rejects.toThrow(NotFoundError)
  })
})

describe('markRead', () => {
  it('sends no body, and returns nothing', async () => {
    server()
      .post(`${route}/90/update_last_seen`, '')
      .reply(...recorded('public-update-last-seen'))

    await expect(conversations.markRead(source, 90)).resolves.toBeUndefined()
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server().post(`${route}/1/update_last_seen`).reply(404, notFound)

    await expect(conversations.markRead(source, 1)).rejects.toThrow(NotFoundError)
  })
})
