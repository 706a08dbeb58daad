/** Sending messages, notes and templates; with files: files.test.ts. */
import { describe, expect, it } from 'vitest'
import { ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'

const { messages } = chatwoot
const route = '/api/v1/accounts/1/conversations/63/messages'
const { blob_id: signed } = recordedBody<{ blob_id: string }>('upload-multipart')

onlyNock()

describe('send', () => {
  it('accepts a string', async () => {
    server()
      .post(route, { content: 'Hello' })
      .reply(...recorded('message-create-agent'))

    await expect(messages.send(63, 'Hello')).resolves.toEqual(recordedBody('message-create-agent'))
  })

  it('accepts the server’s parameters', async () => {
    const params = { content: 'Hi', echo_id: 'echo-123', content_attributes: { in_reply_to: 7 } }
    server()
      .post(route, params)
      .reply(...recorded('message-create-echo-id'))

    await expect(messages.send(63, params)).resolves.toHaveProperty('echo_id', 'echo-123')
  })

  it('sends signed ids as JSON', async () => {
    server()
      .post(route, { attachments: [signed] })
      .reply(...recorded('message-create-attachment-upload-signed-id'))

    await messages.send(63, { attachments: [signed] })
  })

  it('refuses a missing message, which the server would deliver empty', async () => {
    // @ts-expect-error the message is missing
    await expect(messages.send(63)).rejects.toThrow(
      'the message must be a string or an object of parameters, got undefined',
    )
    // @ts-expect-error the message is missing
    await expect(messages.send(63, null)).rejects.toThrow(TypeError)
  })

  it.each([
    ['', 'an empty string'],
    [' \n', 'blanks'],
    [{}, 'no parameters'],
    [{ content: null }, 'null'],
    [{ content: '', private: true }, 'an empty note'],
    [{ attachments: [] }, 'no files'],
    [{ content_attributes: { in_reply_to: 7 } }, 'a reply without content'],
    [{ content_type: 'text' as const }, 'a type alone'],
  ])('refuses %j, which would be delivered as an empty message: %s', async (message, _) => {
    await expect(messages.send(63, message)).rejects.toThrow('the message is empty: it needs content or attachments')
  })

  it.each([
    { content_type: 'input_select' as const },
    { content_type: 'form' as const, content_attributes: {} },
    { content_type: 'cards' as const, content: 'Hi', content_attributes: { items: [] } },
  ])('refuses %j, to which the server responds with an error of Ruby', async (message) => {
    await expect(messages.send(63, message)).rejects.toThrow(
      new TypeError(`content_attributes.items of ${message.content_type} must be a non-empty array of objects`),
    )
  })

  it('refuses items that are not objects', async () => {
    // @ts-expect-error items are objects
    const article = messages.send(63, { content_type: 'article', content_attributes: { items: ['One'] } })
    await expect(article).rejects.toThrow('must be a non-empty array of objects')
  })

  it.each([
    { content_type: 'input_select' as const, content_attributes: { items: [{ title: 'One', value: '1' }] } },
    { template_params: { name: 'order_update' } },
    { email_html_content: '<p>Hello</p>' },
    { attachments: [signed] },
  ])('sends %j, which is shown without text', async (params) => {
    server()
      .post(route, params)
      .reply(...recorded('message-create-no-content'))

    await expect(messages.send(63, params)).resolves.toEqual(recordedBody('message-create-no-content'))
  })

  it.each([
    ['a string', 'signed', 'attachments must be an array, got "signed"'],
    ['a file', new File(['x'], 'x.txt'), 'attachments must be an array, got an object (File)'],
    ['null', null, 'attachments must be an array, got null'],
    ['undefined in it', [undefined], 'attachments[0] must be a File, a Blob'],
    ['an empty signed id', [signed, ''], 'attachments[1] must be a File, a Blob'],
    ['bytes without a name', [new Uint8Array(2)], 'got an object (Uint8Array): bytes need a name'],
    ['a stream', [new ReadableStream()], 'the signed id of an upload, got an object (ReadableStream)'],
    [
      'an object with a path',
      [{ path: '/tmp/x' }],
      'attachments[0] must be a File, a Blob, { data, filename, contentType }',
    ],
    ['a misspelt name', [{ data: 'x', fileName: 'x.txt' }], 'attachments[0] must be a File'],
  ])('refuses %s as attachments and says what they must be', async (_, attachments, message) => {
    // @ts-expect-error must be an array of files or signed ids
    await expect(messages.send(63, { content: 'Hi', attachments })).rejects.toThrow(message)
  })

  it.each([
    './invoice.pdf',
    'invoice.pdf',
    '/tmp/a--b.pdf',
    'C:\\invoice.pdf',
    'signed',
    signed.slice(0, -10),
    `${signed}\n`,
  ])('refuses the path or name %j, and says how to make it a file', async (path) => {
    await expect(messages.send(63, { content: 'Hi', attachments: [signed, path] })).rejects.toThrow(
      new TypeError(
        `attachments[1] must be a File, a Blob, { data, filename, contentType } or the signed id of an upload, got ${JSON.stringify(path)}: a path or a file name is not a file; in Node attach { data: await openAsBlob(path), filename }, with openAsBlob from node:fs`,
      ),
    )
  })

  it('refuses a URL, and says that an upload fetches it', async () => {
    await expect(messages.send(63, { attachments: ['https://files.example.com/a.png'] })).rejects.toThrow(
      'got "https://files.example.com/a.png": for a URL, attach the blob_id that upload(url) returns',
    )
  })

  it('shows only the beginning of a string that is not a signed id: it may be a whole file', async () => {
    const error = await messages.send(63, { attachments: ['x'.repeat(1000)] }).catch((reason: unknown) => reason)

    expect(error).toHaveProperty('message', expect.stringMatching(/got "x{200}…": a path/))
  })

  it.each(['eyJfcmFpbHMi+/8=--decade00decade00decade00decade00decade00', `eyJf-_8--${'0f'.repeat(32)}`])(
    'accepts the signed id %s, in any base64 and with any digest',
    async (id) => {
      server()
        .post(route, { attachments: [id] })
        .reply(...recorded('message-create-attachment-upload-signed-id'))

      await messages.send(63, { attachments: [id] })
    },
  )

  it('refuses content that the server would store as Ruby source', async () => {
    // @ts-expect-error must be a string
    await expect(messages.send(63, { content: { a: 1 } })).rejects.toThrow(
      'content must be a string, got an object (Object)',
    )
  })

  it('sends addresses of a mail as comma-separated strings', async () => {
    const params = {
      content: 'Mail answer',
      cc_emails: 'a@example.org,b@example.org',
      bcc_emails: 'c@example.org',
      to_emails: 'd@example.org',
    }
    server()
      .post(route, params)
      .reply(...recorded('message-create-email'))

    const { content_attributes } = await messages.send(63, params)

    expect(content_attributes.cc_emails).toEqual(['a@example.org', 'b@example.org'])
  })

  it.each([
    ['more than 200 messages a minute', 'Validation failed: Too many messages'],
    ['more than 150,000 characters', 'Validation failed: Content is too long (maximum is 150000 characters)'],
  ])('is sent once and is a ValidationError for %s', async (_, error) => {
    server().post(route).once().reply(422, { error })

    await expect(messages.send(63, 'Hi')).rejects.toThrow(ValidationError)
  })

  it.each([408, 500, 502, 503, 504])('is not retried after %d: the contact could get it twice', async (status) => {
    let requests = 0
    server()
      .post(route)
      .reply(() => {
        requests += 1
        return [status, {}]
      })

    await expect(messages.send(63, 'Hi')).rejects.toThrow(String(status))

    expect(requests).toBe(1)
  })

  it('sends one message however often its promise is awaited', async () => {
    server()
      .post(route)
      .once()
      .reply(...recorded('message-create-agent'))
    const sent = messages.send(63, 'Hello')

    const [one, other, { data }] = await Promise.all([sent, sent.then((message) => message), sent.withResponse()])

    expect(one).toBe(other)
    expect(data).toBe(one)
  })

  it('rejects with the server’s reason as a ValidationError', async () => {
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

  it('names the users to notify at its beginning, as the dashboard does', async () => {
    const content = '[@Ada Admin](mention://user/1/Ada%20Admin) please look'
    server()
      .post(route, { content, private: true })
      .reply(...recorded('message-create-private'))

    await messages.note(63, 'please look', { mentions: [{ id: 1, name: 'Ada Admin' }] })
  })
})

it.each([
  [[2], 'mentions[0] must be { id, name } of an agent, got 2'],
  [['@ben'], 'mentions[0] must be { id, name } of an agent, got "@ben"'],
  [[{ id: 1, name: 'Ada' }, null], 'mentions[1] must be { id, name } of an agent, got null'],
  [7, 'mentions must be an array, got 7'],
])('refuses a note that mentions %j', async (mentions, text) => {
  // @ts-expect-error must be an array of agents
  await expect(messages.note(63, 'look', { mentions })).rejects.toThrow(new TypeError(text))
})

describe('an empty note', () => {
  it('is refused', async () => {
    await expect(messages.note(63, ' ')).rejects.toThrow('the message is empty')
    // @ts-expect-error must be a string
    await expect(messages.note(63)).rejects.toThrow('the message is empty')
    // @ts-expect-error must be a string
    await expect(messages.note(63, 5)).rejects.toThrow('content must be a string, got 5')
  })

  it('is accepted if it mentions somebody', async () => {
    server()
      .post(route, { content: '[@Ben](mention://user/2/Ben)', private: true })
      .reply(...recorded('message-create-private'))

    await messages.note(63, '', { mentions: [{ id: 2, name: 'Ben' }] })
  })
})

describe('sendTemplate', () => {
  it('sends the template, and the text that the dashboard shows for it', async () => {
    const template_params = {
      name: 'order_update',
      category: 'UTILITY',
      language: 'en',
      namespace: 'ns',
      processed_params: { body: { '1': '42' } },
    }
    server()
      .post(route, { content: 'Order 42', template_params })
      .reply(...recorded('message-create-template-params'))

    const message = await messages.sendTemplate(63, { ...template_params, content: 'Order 42' })

    expect(message).toEqual(recordedBody('message-create-template-params'))
  })

  it('needs no content', async () => {
    server()
      .post(route, { template_params: { name: 'hello', language: 'de' } })
      .reply(...recorded('message-create-template-params'))

    await messages.sendTemplate(63, { name: 'hello', language: 'de' })
  })

  it.each([undefined, null, 'order_update', {}, { name: '' }, { language: 'de' }])(
    'refuses %j: a template has a name',
    async (template) => {
      // @ts-expect-error must be a template with a name
      await expect(messages.sendTemplate(63, template)).rejects.toThrow('the template must have a name')
    },
  )
})

describe('a message that cannot be sent', () => {
  it('is a rejection, never thrown synchronously', async () => {
    const promise = messages.note(63, 'look', { mentions: [{ id: 1, name: '\ud83d' }] })
    await expect(promise).rejects.toThrow(TypeError)
  })
})
