import { describe, expect, it } from 'vitest'
import { createMessage } from '../../../../generated/operations.ts'
import { connection, loopback, received } from '../../../servers/loopback.ts'

describe('a call with files', () => {
  it('sends a form that a server can read, with a Content-Length', async () => {
    let got = ''
    let headers: NodeJS.Dict<string | string[]> = {}
    await using server = await loopback(async (request, response) => {
      headers = request.headers
      got = await received(request)
      response.end('{}')
    })
    const file = new File(['the text'], 'Übersicht.txt', { type: 'text/plain' })

    await connection(server.url).call(createMessage, {
      path: { conversation_id: 7 },
      body: { content: 'here', attachments: [file, 'signed-id'], content_attributes: { in_reply_to: 3 } },
    })

    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(got))
    expect(got).toContain('name="content"\r\n\r\nhere\r\n')
    expect(got).toContain(
      'name="attachments[]"; filename="Übersicht.txt"\r\nContent-Type: text/plain\r\n\r\nthe text\r\n',
    )
    expect(got).toContain('name="attachments[]"\r\n\r\nsigned-id\r\n')
    expect(got).toContain('name="content_attributes"\r\n\r\n{"in_reply_to":3}\r\n')
  })
})
