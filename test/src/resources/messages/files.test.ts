/** Messages with files, on the wire to a real server. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chatwoot, type SendMessageParams } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { fieldsOf, formServer, type Received } from '../../../servers/form-server.ts'

const clientOf = (baseUrl: string) => new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: 'token', maxRetries: 0 })
const { blob_id: signed } = recordedBody<{ blob_id: string }>('upload-multipart')
const bytes = (text: string) => Buffer.from(text)

/** The request that sends this message. */
async function requestOf(message: SendMessageParams): Promise<Received> {
  await using server = await formServer(() => 'message-create-multipart-video')
  await clientOf(server.url).messages.send(63, message)
  const [request, ...more] = server.requests
  if (!request || more.length > 0) throw new Error(`${server.requests.length} requests were sent`)
  return request
}

describe('a message with files', () => {
  it('is exactly this on the wire', async () => {
    const request = await requestOf({
      content: 'Here',
      private: true,
      attachments: [new File(['the text'], 'Über.txt', { type: 'text/plain' })],
    })

    const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(request.headers['content-type'] ?? '') ?? []
    expect(request.method).toBe('POST')
    expect(request.path).toBe('/api/v1/accounts/1/conversations/63/messages')
    expect(request.headers['api-access-token']).toBe('token')
    expect(request.headers['content-length']).toBe(String(request.bytes.length))
    expect(request.bytes.toString()).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="content"',
        '',
        'Here',
        `--${boundary}`,
        'Content-Disposition: form-data; name="private"',
        '',
        'true',
        `--${boundary}`,
        'Content-Disposition: form-data; name="attachments[]"; filename="Über.txt"',
        'Content-Type: text/plain',
        '',
        'the text',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    )
  })

  it('can be a private note, without a text, too', async () => {
    await using server = await formServer(() => 'message-create-multipart-video')
    const { messages } = clientOf(server.url)
    await messages.note(63, 'Look', { attachments: [new File(['x'], 'a.txt')], mentions: [{ id: 1, name: 'Ada' }] })
    await messages.note(63, '', { attachments: [new File(['x'], 'a.txt')] })

    const forms = await Promise.all(server.requests.map(fieldsOf))
    const [withText, withoutText] = forms.map((fields) => Object.fromEntries(fields))
    expect(withText).toMatchObject({ private: 'true', content: '[@Ada](mention://user/1/Ada) Look' })
    expect(withoutText).toMatchObject({ private: 'true' })
    expect(withoutText).not.toHaveProperty('content')
  })

  it('returns the message that the server created', async () => {
    await using server = await formServer(() => 'message-create-multipart-video')

    const message = await clientOf(server.url).messages.send(63, { attachments: [new File(['x'], 'clip.mp4')] })

    expect(message).toEqual(recordedBody('message-create-multipart-video'))
    expect(message.attachments?.[0]).toHaveProperty('file_type', 'video')
  })

  it('accepts files of every kind in one message, in their order, with signed ids among them', async () => {
    const request = await requestOf({
      attachments: [
        new File(['one'], 'one.txt', { type: 'text/plain' }),
        new Blob(['two'], { type: 'image/png' }),
        { data: new Uint8Array([0, 255, 13, 10]), filename: 'three.bin', contentType: 'application/x-three' },
        signed,
        { data: new Uint8Array([9, 8, 7]).buffer, filename: 'four.bin' },
        { data: Buffer.from('five'), filename: 'five.txt', contentType: 'text/plain' },
        { data: 'six ä', filename: 'six.csv', contentType: 'text/csv' },
        { data: new Blob(['seven'], { type: 'image/gif' }), filename: 'seven.gif' },
      ],
    })

    expect(await fieldsOf(request)).toEqual([
      ['attachments[]', { name: 'one.txt', type: 'text/plain', bytes: bytes('one') }],
      ['attachments[]', { name: 'blob', type: 'image/png', bytes: bytes('two') }],
      ['attachments[]', { name: 'three.bin', type: 'application/x-three', bytes: Buffer.from([0, 255, 13, 10]) }],
      ['attachments[]', signed],
      ['attachments[]', { name: 'four.bin', type: 'application/octet-stream', bytes: Buffer.from([9, 8, 7]) }],
      ['attachments[]', { name: 'five.txt', type: 'text/plain', bytes: bytes('five') }],
      ['attachments[]', { name: 'six.csv', type: 'text/csv', bytes: bytes('six ä') }],
      ['attachments[]', { name: 'seven.gif', type: 'image/gif', bytes: bytes('seven') }],
    ])
  })

  it.each([
    'Übersicht für „uns“.pdf',
    'say "hello".txt',
    'two\nlines\r\nof\rit.txt',
    '🦊 家族.png',
    'it\'s; name="content"; a=b.txt',
    'back\\slash.txt',
    ' spaces and\ttabs ',
    '../../etc/passwd',
    'x'.repeat(300),
  ])('keeps the name %j', async (name) => {
    const request = await requestOf({ attachments: [new File(['x'], name), { data: 'y', filename: name }] })

    const fields = await fieldsOf(request)

    expect(fields.map(([field, value]) => [field, typeof value === 'string' ? value : value.name])).toEqual([
      ['attachments[]', name],
      ['attachments[]', name],
    ])
  })

  it('arrives as it was written, whatever its content, names and bytes are', async () => {
    await using server = await formServer(() => 'message-create-multipart-video')
    const { messages } = clientOf(server.url)
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '')
    // A percent sign is the escape for what cannot be written into a header, here as in browsers.
    const name = text.filter((value) => !value.includes('%') && !value.includes('\0'))
    const file = fc.record({ filename: name, data: fc.uint8Array().map((data) => new Uint8Array(data)) })
    await fc.assert(
      fc.asyncProperty(text, fc.array(file, { minLength: 1, maxLength: 3 }), async (content, attachments) => {
        await messages.send(63, { content, attachments })

        const request = server.requests.at(-1)
        expect(request && (await fieldsOf(request))).toEqual([
          ['content', content],
          ...attachments.map(({ filename, data }) => [
            'attachments[]',
            { name: filename, type: 'application/octet-stream', bytes: Buffer.from(data) },
          ]),
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('has content_attributes as JSON text and template_params in brackets: the server refuses either in the other form', async () => {
    const request = await requestOf({
      content: 'Two\nlines',
      content_attributes: { in_reply_to: 7, items: [{ title: 'One', value: '1' }] },
      template_params: { name: 'order_update', processed_params: { body: { 1: '42', 2: 'Zoë' } } },
      echo_id: undefined,
      is_voice_message: true,
      cc_emails: 'a@example.org,b@example.org',
      attachments: [new File(['x'], 'x.txt')],
    })

    const fields = await fieldsOf(request)

    expect(fields.slice(0, -1)).toEqual([
      ['content', 'Two\nlines'],
      ['content_attributes', '{"in_reply_to":7,"items":[{"title":"One","value":"1"}]}'],
      ['template_params[name]', 'order_update'],
      ['template_params[processed_params][body][1]', '42'],
      ['template_params[processed_params][body][2]', 'Zoë'],
      ['is_voice_message', 'true'],
      ['cc_emails', 'a@example.org,b@example.org'],
    ])
  })

  it('does not treat attributes with data and a filename as a file', async () => {
    const content_attributes = { report: { data: 'x', filename: 'y' } }
    const request = await requestOf({ content_attributes, attachments: [new File(['x'], 'x.txt')] })

    const [field] = await fieldsOf(request)

    expect(field).toEqual(['content_attributes', JSON.stringify(content_attributes)])
  })

  it('needs no text, and sends no content if there is none', async () => {
    const request = await requestOf({ content: undefined, attachments: [new File(['x'], 'x.txt')] })

    expect((await fieldsOf(request)).map(([name]) => name)).toEqual(['attachments[]'])
  })

  it('accepts an empty file', async () => {
    const request = await requestOf({ attachments: [new File([], 'empty.txt')] })

    expect(await fieldsOf(request)).toEqual([
      ['attachments[]', { name: 'empty.txt', type: 'application/octet-stream', bytes: Buffer.alloc(0) }],
    ])
  })

  it.each([
    ['a File', new File(['x'], '')],
    ['bytes', { data: 'x', filename: '' }],
  ])('refuses %s without a name, which the server would leave out', async (_, file) => {
    await using server = await formServer(() => 'message-create-multipart-video')

    const sent = clientOf(server.url).messages.send(63, { content: 'See', attachments: [file] })

    await expect(sent).rejects.toThrow('attachments[] is a file with an empty name, which the server would ignore')
    expect(server.requests).toEqual([])
  })

  it('is sent as JSON if there are only signed ids', async () => {
    const request = await requestOf({ content: 'See', attachments: [signed, signed] })

    expect(request.headers['content-type']).toBe('application/json')
    expect(request.bytes.toString()).toBe(JSON.stringify({ content: 'See', attachments: [signed, signed] }))
  })

  it('is sent once, even if the connection breaks after it has arrived', async () => {
    await using server = await formServer(() => undefined)
    const { messages } = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: 'token', maxRetries: 2 })

    const sent = messages.send(63, { attachments: [new File(['x'], 'x.txt')] })

    await expect(sent).rejects.toThrow('the server may have processed the request')
    expect(server.requests).toHaveLength(1)
  })
})

describe('the first message of a conversation', () => {
  it('sends its files in nested names', async () => {
    await using server = await formServer(() => 'conversation-create-multipart')
    const { conversations } = clientOf(server.url)

    const conversation = await conversations.create({
      inbox_id: 61,
      contact_id: 323,
      message: {
        content: 'See the picture',
        content_attributes: { in_reply_to: 7 },
        attachments: [new File(['dot'], 'Punkt „1“.png', { type: 'image/png' }), signed],
      },
    })

    const [request] = server.requests
    expect(request && (await fieldsOf(request))).toEqual([
      ['inbox_id', '61'],
      ['contact_id', '323'],
      ['message[content]', 'See the picture'],
      ['message[content_attributes]', '{"in_reply_to":7}'],
      ['message[attachments][]', { name: 'Punkt „1“.png', type: 'image/png', bytes: bytes('dot') }],
      ['message[attachments][]', signed],
    ])
    expect(conversation).toEqual(recordedBody('conversation-create-multipart'))
  })
})
