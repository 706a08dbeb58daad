import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { ValidationError } from '../../../src/index.ts'
import { uploadFile } from '../../../src/resources/upload-file.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const connection = new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token })
const route = '/api/v1/accounts/17/upload'

onlyNock()

describe('upload', () => {
  it.each([
    ['a File', new File(['dot'], 'dot.png', { type: 'image/png' })],
    ['data with a name', { data: new Uint8Array([100, 111, 116]), filename: 'dot.png', contentType: 'image/png' }],
  ])('sends %s as a form', async (_kind, file) => {
    let form = ''
    server()
      .post(route, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('latin1')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('upload-multipart'))

    await expect(uploadFile(connection, file)).resolves.toEqual(recordedBody('upload-multipart'))

    expect(form).toContain('name="attachment"; filename="dot.png"\r\nContent-Type: image/png\r\n\r\ndot\r\n')
    expect(form.match(/ name="/g)).toHaveLength(1)
  })

  it.each(['https://example.com/dot.png', new URL('https://example.com/dot.png')])(
    'has the server fetch %j',
    async (url) => {
      server()
        .post(route, { external_url: 'https://example.com/dot.png' })
        .reply(...recorded('upload-multipart'))

      await expect(uploadFile(connection, url)).resolves.toEqual(recordedBody('upload-multipart'))
    },
  )

  it('rejects with ValidationError for a URL that the server refuses', async () => {
    server()
      .post(route, { external_url: 'http://127.0.0.1/dot.png' })
      .reply(...recorded('upload-external-url-bad'))

    await expect(uploadFile(connection, 'http://127.0.0.1/dot.png')).rejects.toThrow(ValidationError)
  })

  it.each([
    ['dot.png', ''],
    ['', ''],
    ['ftp://example.com/dot.png', ''],
    [new URL('data:,dot'), ': for a data: URL, pass await (await fetch(url)).blob()'],
  ])('sends nothing for %j, which the server cannot fetch', async (url, hint) => {
    await expect(uploadFile(connection, url)).rejects.toThrow(
      new TypeError(`the URL must begin with http:// or https://, got ${JSON.stringify(String(url))}${hint}`),
    )
  })

  it('shows only the beginning of a string that is not a URL: it may be a whole file', async () => {
    await expect(uploadFile(connection, 'x'.repeat(5000))).rejects.toThrow(
      new TypeError(`the URL must begin with http:// or https://, got "${'x'.repeat(200)}…"`),
    )
  })

  it.each([
    [new Uint8Array(3), 'an object (Uint8Array)'],
    [{ data: 'dot', name: 'dot.png' }, 'an object (Object)'],
    [undefined, 'undefined'],
  ])('sends nothing for %j, which is not a file', async (value, kind) => {
    // @ts-expect-error what JavaScript can do
    await expect(uploadFile(connection, value)).rejects.toThrow(
      new TypeError(`upload takes a File, a Blob, { data, filename, contentType } or a URL, got ${kind}`),
    )
  })
})
