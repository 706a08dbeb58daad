/** What a contact writes, on the wire to a real server. */
import { describe, expect, it } from 'vitest'
import { ChatwootPublic } from '../../../../src/clients/public.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { fieldsOf, formServer } from '../../../servers/form-server.ts'
import { inbox, source } from './records.ts'

describe('a message with files', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])

  it('is sent as a form, without a token', async () => {
    await using real = await formServer(() => 'public-message-create')
    const client = new ChatwootPublic({ baseUrl: real.url, inboxIdentifier: 'INBOX', maxRetries: 0 })

    const message = await client.messages.send(source, 90, {
      content: 'See',
      echo_id: 'e1',
      attachments: [
        new File([png], 'dot.png', { type: 'image/png' }),
        { data: 'notes', filename: 'n.txt', contentType: 'text/plain' },
      ],
    })

    expect(message).toEqual(recordedBody('public-message-create'))
    const [request, ...more] = real.requests
    if (!request) throw new Error('nothing was sent')
    expect(more).toEqual([])
    expect([request.method, request.path]).toEqual(['POST', `${inbox}/contacts/${source}/conversations/90/messages`])
    expect(request.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(request.headers).not.toHaveProperty('api-access-token')
    expect(await fieldsOf(request)).toEqual([
      ['content', 'See'],
      ['echo_id', 'e1'],
      ['attachments[]', { name: 'dot.png', type: 'image/png', bytes: png }],
      ['attachments[]', { name: 'n.txt', type: 'text/plain', bytes: Buffer.from('notes') }],
    ])
  })

  it('needs no content', async () => {
    await using real = await formServer(() => 'public-message-create')
    const client = new ChatwootPublic({ baseUrl: real.url, inboxIdentifier: 'INBOX', maxRetries: 0 })

    await client.messages.send(source, 90, { attachments: [new File([png], 'dot.png')] })

    const fields = await Promise.all(real.requests.map(fieldsOf))
    expect(fields.flat().map(([name]) => name)).toEqual(['attachments[]'])
  })
})

describe('a message without files', () => {
  it('is not sent again when the response is lost', async () => {
    await using lost = await formServer(() => undefined)
    const { messages } = new ChatwootPublic({ baseUrl: lost.url, inboxIdentifier: 'INBOX', maxRetries: 2 })

    await expect(messages.send(source, 90, 'Hello')).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(lost.requests).toHaveLength(1)
  })
})
