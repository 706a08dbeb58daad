/** One message, one page of them; whole histories: history.test.ts, sending: send.test.ts. */
import { describe, expect, it } from 'vitest'
import type { Message, MessageListMeta } from '../../../../src/index.ts'
import {
  DecodeError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'

const { messages } = chatwoot
const route = '/api/v1/accounts/1/conversations/63/messages'

onlyNock()

interface ListBody {
  meta: MessageListMeta
  payload: Message[]
}

describe('list', () => {
  it('returns the newest page, newest first, with the meta of the conversation', async () => {
    server()
      .get(route)
      .reply(...recorded('messages-list-newest'))

    const page = await messages.list(63)

    const { meta, payload } = recordedBody<ListBody>('messages-list-newest')
    expect(page.items).toEqual(payload.reverse())
    expect(page.meta).toEqual(meta)
  })

  it('leaves out private notes and activity when asked to', async () => {
    server()
      .get(`${route}?filter_internal_messages=true`)
      .reply(...recorded('messages-list-filter-internal'))

    await messages.list(63, { filter_internal_messages: true })
  })

  it('is a NotFoundError if there is no such conversation', async () => {
    server()
      .get(route)
      .reply(...recorded('messages-list-unknown-conversation'))

    await expect(Promise.resolve(messages.list(63))).rejects.toThrow(NotFoundError)
  })
})

describe('get', () => {
  it('requests the list of that one id, with after included and before not', async () => {
    const { meta, payload } = recordedBody<ListBody>('messages-list-between')
    const [message] = payload
    server()
      .get(route)
      .query({ after: 2385, before: 2386 })
      .reply(200, { meta, payload: [message] })

    await expect(messages.get(63, 2385)).resolves.toEqual(message)
  })

  it('returns the message with that id, whatever else is in the response', async () => {
    server()
      .get(`${route}?after=2391&before=2392`)
      .reply(...recorded('messages-list-between'))

    await expect(messages.get(63, 2391)).resolves.toHaveProperty('id', 2391)
  })

  it('is a NotFoundError that names what is missing if the list is empty', async () => {
    server()
      .get(`${route}?after=5&before=6`)
      .reply(...recorded('messages-list-empty'))

    const error = await messages.get(63, 5).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(NotFoundError)
    expect(error).toMatchObject({ status: 404, method: 'GET', path: route, requestId: 'request-1' })
    expect(error).toHaveProperty('message', `GET ${route}: 404 conversation 63 has no message 5`)
  })

  it('is a NotFoundError if there is no such conversation', async () => {
    server()
      .get(`${route}?after=5&before=6`)
      .reply(...recorded('messages-list-unknown-conversation'))

    await expect(messages.get(63, 5)).rejects.toThrow(NotFoundError)
  })

  it('is a DecodeError for a response without a list', async () => {
    server().get(`${route}?after=5&before=6`).reply(200, { meta: {} })

    await expect(messages.get(63, 5)).rejects.toThrow(DecodeError)
  })

  it.each([0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('refuses %d as an id', async (id) => {
    await expect(messages.get(63, id)).rejects.toThrow('messageId must be a whole number from 1')
  })

  it('refuses a string as an id, to which one cannot be added', async () => {
    // @ts-expect-error ids are numbers
    await expect(messages.get(63, '5')).rejects.toThrow('messageId must be a whole number from 1, got "5"')
  })

  it('returns the response with the message', async () => {
    server()
      .get(`${route}?after=2391&before=2392`)
      .reply(...recorded('messages-list-between'))

    const { data, response } = await messages.get(63, 2391).withResponse()

    expect([data.id, response.status]).toEqual([2391, 200])
  })
})

describe('updateStatus', () => {
  it('reports that a message was read', async () => {
    server()
      .patch(`${route}/2517`, { status: 'read' })
      .reply(...recorded('message-status-read'))

    await expect(messages.updateStatus(63, 2517, { status: 'read' })).resolves.toEqual(
      recordedBody('message-status-read'),
    )
  })

  it('reports why a message did not arrive', async () => {
    const params = { status: 'failed', external_error: 'Number not reachable' } as const
    server()
      .patch(`${route}/2571`, params)
      .reply(...recorded('message-status-unknown'))

    const { status, content_attributes } = await messages.updateStatus(63, 2571, params)

    expect([status, content_attributes.external_error]).toEqual(['failed', 'Number not reachable'])
  })

  it('is a PermissionDeniedError in an inbox that is not an API inbox', async () => {
    server()
      .patch(`${route}/2572`)
      .reply(...recorded('message-status-web-widget-refused'))

    const refused = messages.updateStatus(63, 2572, { status: 'read' })

    await expect(refused).rejects.toThrow(PermissionDeniedError)
    await expect(refused).rejects.toThrow('only allowed for API inboxes')
  })

  it('is a NotFoundError for an unknown message', async () => {
    server()
      .patch(`${route}/999999999`)
      .reply(...recorded('message-status-unknown-message'))

    await expect(messages.updateStatus(63, 999999999, { status: 'read' })).rejects.toThrow(NotFoundError)
  })
})

describe('delete', () => {
  it('returns what is left of the message', async () => {
    server()
      .delete(`${route}/2558`)
      .reply(...recorded('message-delete-with-attachment'))

    const message = await messages.delete(63, 2558)

    expect(message).toEqual(recordedBody('message-delete-with-attachment'))
    expect(message.content_attributes.deleted).toBe(true)
  })

  it('is a NotFoundError for an unknown message', async () => {
    server()
      .delete(`${route}/999999999`)
      .reply(...recorded('message-delete-unknown'))

    await expect(messages.delete(63, 999999999)).rejects.toThrow(NotFoundError)
  })
})

describe('retry', () => {
  it('sends a failed message again, with a request without a body', async () => {
    server()
      .post(`${route}/2571/retry`, '')
      .reply(...recorded('message-retry'))

    await expect(messages.retry(63, 2571)).resolves.toEqual(recordedBody('message-retry'))
  })

  it('is not retried after a 503: the contact could get the message twice', async () => {
    server().post(`${route}/2571/retry`).once().reply(503, {})

    await expect(messages.retry(63, 2571)).rejects.toThrow(ServerError)
  })

  it('is a ValidationError for an unknown message, as on the server', async () => {
    server()
      .post(`${route}/999999999/retry`)
      .reply(...recorded('message-retry-unknown'))

    await expect(messages.retry(63, 999999999)).rejects.toThrow(ValidationError)
  })
})

describe('translate', () => {
  const translate = () => server().post(`${route}/2391/translate`, { target_language: 'de' })

  it('returns the translation', async () => {
    translate().reply(200, { content: 'Hallo' })

    await expect(messages.translate(63, 2391, 'de')).resolves.toBe('Hallo')
  })

  it('returns null without the integration', async () => {
    translate().reply(...recorded('message-translate-no-hook'))

    await expect(messages.translate(63, 2391, 'de')).resolves.toBeNull()
  })

  it('reads an existing translation from the message', async () => {
    const { meta, payload } = recordedBody<ListBody>('messages-list-between')
    const translated = { ...payload.at(-1), content_attributes: { translations: { de: 'Hallo', fr: 'Bonjour' } } }
    translate().reply(200, '', { 'content-type': 'application/json' })
    server()
      .get(`${route}?after=2391&before=2392`)
      .reply(200, { meta, payload: [translated] })

    await expect(messages.translate(63, 2391, 'de')).resolves.toBe('Hallo')
  })

  it('returns null if neither the response nor the message has one', async () => {
    translate().reply(200, '', { 'content-type': 'application/json' })
    server()
      .get(`${route}?after=2391&before=2392`)
      .reply(...recorded('messages-list-between'))

    await expect(messages.translate(63, 2391, 'de')).resolves.toBeNull()
  })

  it('is a NotFoundError for an unknown message', async () => {
    translate().reply(...recorded('message-status-unknown-message'))

    await expect(messages.translate(63, 2391, 'de')).rejects.toThrow(NotFoundError)
  })
})
