import nock from 'nock'
import { afterEach, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type {
  ApiPromise,
  Attachment,
  Message,
  MessageListMeta,
  MessageSender,
  PagePromise,
} from '../../../src/index.ts'
import { NotFoundError, ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, chatwoot, token } from './client.ts'

const { messages } = chatwoot
const route = '/api/v1/accounts/1/conversations/63/messages'
const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})

interface ListBody {
  meta: MessageListMeta
  payload: Message[]
}

/** A conversation of messages 1 to `count`, answered by the server's rules. */
function answerHistory(count: number, { pageSize = 20, pageSizeAfter = 100 } = {}) {
  const { meta, payload } = recordedBody<ListBody>('messages-list-newest')
  const all = Array.from({ length: count }, (_, index) => ({ ...payload[0], id: index + 1 }))
  const queries: string[] = []
  nock(base)
    .persist()
    .get(route)
    .query(true)
    .reply((uri) => {
      const query = new URL(uri, base).searchParams
      queries.push(query.toString())
      const before = Number(query.get('before') ?? Number.POSITIVE_INFINITY)
      const after = query.get('after')
      const older = all.filter(({ id }) => id < before)
      const page =
        after === null ? older.slice(-pageSize) : older.filter(({ id }) => id > Number(after)).slice(0, pageSizeAfter)
      return [200, { meta, payload: page }]
    })
  return { queries, stop: () => nock.cleanAll() }
}

async function ids(walk: AsyncIterable<Message>): Promise<number[]> {
  const found: number[] = []
  for await (const { id } of walk) found.push(id)
  return found
}

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('list', () => {
  it('gives the newest page, newest first, with what the conversation is about', async () => {
    server()
      .get(route)
      .reply(...recorded('messages-list-newest'))

    const page = await messages.list(63)

    const { meta, payload } = recordedBody<ListBody>('messages-list-newest')
    expect(page.items).toEqual(payload.reverse())
    expect(page.meta).toEqual(meta)
  })

  it.each([0, 1, 19, 20, 21, 40, 45])('walks a history of %d messages back to its beginning', async (count) => {
    const { stop } = answerHistory(count)
    await expect(ids(messages.list(63))).resolves.toEqual(oneTo(count).reverse())
    stop()
  })

  it.each([0, 1, 99, 100, 101, 250])('walks a history of %d messages forward with order oldest', async (count) => {
    const { stop } = answerHistory(count)
    await expect(ids(messages.list(63, { order: 'oldest' }))).resolves.toEqual(oneTo(count))
    stop()
  })

  it('does not depend on the server’s page sizes', async () => {
    const { stop } = answerHistory(23, { pageSize: 7, pageSizeAfter: 4 })
    await expect(ids(messages.list(63))).resolves.toEqual(oneTo(23).reverse())
    await expect(ids(messages.list(63, { order: 'oldest' }))).resolves.toEqual(oneTo(23))
    stop()
  })

  it('stays between before and after, both excluded, in either direction', async () => {
    const { stop, queries } = answerHistory(300)
    const between = oneTo(300).filter((id) => id > 50 && id < 200)
    await expect(ids(messages.list(63, { before: 200, after: 50 }))).resolves.toEqual(between.toReversed())
    await expect(ids(messages.list(63, { before: 200, after: 50, order: 'oldest' }))).resolves.toEqual(between)
    expect(queries.filter((query) => query.includes('before') && query.includes('after'))).toEqual([])
    stop()
  })

  it('leaves out private notes and activity when asked to', async () => {
    server()
      .get(`${route}?filter_internal_messages=true`)
      .reply(...recorded('messages-list-filter-internal'))

    await messages.list(63, { filter_internal_messages: true })
  })

  it('is a NotFoundError where there is no conversation', async () => {
    server()
      .get(route)
      .reply(...recorded('messages-list-unknown-conversation'))

    await expect(Promise.resolve(messages.list(63))).rejects.toThrow(NotFoundError)
  })
})

describe('send', () => {
  it('takes a text', async () => {
    server()
      .post(route, { content: 'Hello' })
      .reply(...recorded('message-create-agent'))

    await expect(messages.send(63, 'Hello')).resolves.toEqual(recordedBody('message-create-agent'))
  })

  it('takes the server’s parameters', async () => {
    const params = { content: 'Hi', echo_id: 'echo-123', content_attributes: { in_reply_to: 7 } }
    server()
      .post(route, params)
      .reply(...recorded('message-create-echo-id'))

    await expect(messages.send(63, params)).resolves.toHaveProperty('echo_id', 'echo-123')
  })

  it('sends signed ids as JSON', async () => {
    server()
      .post(route, { attachments: ['signed'] })
      .reply(...recorded('message-create-attachment-upload-signed-id'))

    await messages.send(63, { attachments: ['signed'] })
  })

  it('sends files as a form, with content_attributes as JSON text', async () => {
    let form = ''
    server()
      .post(route, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('utf8')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('message-create-multipart-video'))

    const answer = messages.send(63, {
      content: 'Two files',
      private: true,
      content_attributes: { in_reply_to: 7 },
      template_params: { name: 'order_update' },
      attachments: [
        new File(['one'], 'Über „uns“.txt', { type: 'text/plain' }),
        { data: new Uint8Array([1, 2]), filename: 'clip.mp4', contentType: 'video/mp4' },
      ],
    })

    await expect(answer).resolves.toEqual(recordedBody('message-create-multipart-video'))
    expect(form.match(/name="attachments\[\]"/g)).toHaveLength(2)
    expect(form).toContain('filename="Über „uns“.txt"')
    expect(form).toContain('filename="clip.mp4"\r\nContent-Type: video/mp4')
    expect(form).toContain('name="content_attributes"\r\n\r\n{"in_reply_to":7}')
    expect(form).toContain('name="template_params[name]"\r\n\r\norder_update')
    expect(form).toContain('name="private"\r\n\r\ntrue')
  })

  it('refuses nothing as a message, which the server would send on empty', async () => {
    // @ts-expect-error a message is wanted
    await expect(messages.send(63)).rejects.toThrow(
      'the message must be a text or an object of parameters, got undefined',
    )
    // @ts-expect-error a message is wanted
    await expect(messages.send(63, null)).rejects.toThrow(TypeError)
  })

  it('gives the server’s reason as a ValidationError', async () => {
    server()
      .post(route)
      .reply(...recorded('message-create-type-unknown'))

    const error = await messages.send(63, 'Hi').catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('message', expect.stringContaining('is not a valid content_type'))
  })
})

describe('note', () => {
  it('is a private message', async () => {
    server()
      .post(route, { content: 'Look at this', private: true })
      .reply(...recorded('message-create-private'))

    await expect(messages.note(63, 'Look at this')).resolves.toHaveProperty('private', true)
  })

  it('names the users to tell at its beginning, as the dashboard does', async () => {
    const content = '[@Ada Admin](mention://user/1/Ada%20Admin) please look'
    server()
      .post(route, { content, private: true })
      .reply(...recorded('message-create-private'))

    await messages.note(63, 'please look', { mentions: [{ id: 1, name: 'Ada Admin' }] })
  })
})

describe('what cannot be written', () => {
  it('is a rejection and never thrown at once', async () => {
    const promise = messages.note(63, 'look', { mentions: [{ id: 1, name: '\ud83d' }] })
    await expect(promise).rejects.toThrow(TypeError)
  })
})

describe('the types', () => {
  it('give what is awaited', () => {
    expectTypeOf(messages.list).returns.toEqualTypeOf<PagePromise<Message, MessageListMeta>>()
    expectTypeOf(messages.send).returns.toEqualTypeOf<ApiPromise<Message>>()
    expectTypeOf(messages.note).returns.toEqualTypeOf<ApiPromise<Message>>()
    expectTypeOf<Message['content']>().toEqualTypeOf<string | null>()
    expectTypeOf<Message['message_type']>().toEqualTypeOf<0 | 1 | 2 | 3>()
  })

  it('tell senders by type and attachments by file_type', () => {
    const check = (sender: MessageSender, attachment: Attachment) => {
      if (sender.type === 'contact') expectTypeOf(sender.blocked).toBeBoolean()
      if (sender.type === 'user') expectTypeOf(sender.available_name).toBeString()
      if (attachment.file_type === 'location') expectTypeOf(attachment.coordinates_lat).toBeNumber()
      if (attachment.file_type === 'image') expectTypeOf(attachment.thumb_url).toBeString()
    }
    expect(check).toBeTypeOf('function')
  })

  it('refuse what no server takes', () => {
    const neverCalled = () => {
      // @ts-expect-error there is no such message type
      messages.send(63, { message_type: 'outbound' })
      // @ts-expect-error a list is wanted
      messages.send(63, { attachments: 'signed' })
      // @ts-expect-error there is no such order
      messages.list(63, { order: 'random' })
      // @ts-expect-error the text is missing
      messages.note(63)
    }
    expect(neverCalled).toBeTypeOf('function')
  })
})
