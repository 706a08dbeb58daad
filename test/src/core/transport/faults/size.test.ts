import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { getConversation } from '../../../../../generated/operations.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection } from './clients.ts'
import { answers } from './servers.ts'

leavesNothingBehind()

const input = { path: { conversation_id: 7 } }

describe('the body of a success', () => {
  const json = JSON.stringify({ id: 7, filler: 'x'.repeat(1000) })
  const fetch = async () => new Response(json)

  it('may be as large as maxResponseSize says, and 0 means no limit', async () => {
    for (const maxResponseSize of [json.length, 0]) {
      await expect(clientOf('https://chat.test', { fetch, maxResponseSize }).send('get')).resolves.toHaveProperty('id')
    }
  })

  it.each(kinds)('that is larger ends a %s with a DecodeError, which is not retried', async (kind) => {
    const { send, attempts } = clientOf('https://chat.test', { fetch, maxResponseSize: json.length - 1 })
    const error = await rejection(send(kind))

    expect(error).toMatchObject({ name: 'DecodeError', status: 200, excerpt: '' })
    expect(error.message).toContain(`: 200, the body is larger than ${json.length - 1} bytes`)
    expect(error.message).toContain('maxResponseSize')
    expect(attempts()).toBe(1)
  })

  it('is limited to 64 MB by default, after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20, ' '))
    const runtime = testRuntime()
    await using server = await answers((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })(runtime)

    await expect(clientOf(server.url, {}, runtime).send('get')).rejects.toThrow('larger than 67108864 bytes')
  })

  it('is not limited for those who stream it', async () => {
    const { connection } = clientOf('https://chat.test', { fetch, maxResponseSize: 10 })
    const response = await connection.call(getConversation, input).asResponse()

    await expect(response.text()).resolves.toBe(json)
  })

  it('that is not a web stream is limited, too', async () => {
    const odd = async () => Object.defineProperty(new Response(json), 'body', { value: { pipe: () => {} } })

    await expect(clientOf('https://chat.test', { fetch: odd, maxResponseSize: 10 }).send('get')).rejects.toMatchObject({
      name: 'DecodeError',
    })
  })
})

describe('the body of a refusal', () => {
  it('is read up to 64 kB, and its connection is freed', async () => {
    const runtime = testRuntime()
    const closed: Promise<unknown>[] = []
    await using server = await answers((request, response) => {
      closed.push(new Promise((resolve) => request.socket.on('close', resolve)))
      response.writeHead(422)
      const more = () => {
        while (!response.destroyed && response.write('no '.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })(runtime)
    const error = await rejection(clientOf(server.url, {}, runtime).send('get'))

    expect(error).toMatchObject({ name: 'ValidationError', body: expect.stringMatching(/^no no /) })
    // The end, which may be half of a secret, is left out.
    expect(String(error.body).length).toBeGreaterThan(65_000)
    expect(String(error.body).length).toBeLessThan(65_536)
    expect(error.message.length).toBeLessThan(700)
    await Promise.all(closed)
  })

  it.each([
    ['titles', '<title>'.repeat(9_000)],
    ['titles without an end', '<title'.repeat(9_000)],
    ['angle brackets in a title', `<title>${'<'.repeat(60_000)}`],
    ['angle brackets in a title that ends', `<title>${'<'.repeat(10_000)}</title>`],
    ['headings', '<h1>'.repeat(15_000)],
    ['comments', '<!--'.repeat(15_000)],
    ['blanks', ' '.repeat(60_000)],
    ['escapes', '\\u'.repeat(30_000)],
    ['secrets', '"password":"\\'.repeat(5_000)],
    ['brackets', '['.repeat(60_000)],
  ])('of nothing but %s is an error within moments', async (_, body) => {
    const fetch = async () => new Response(`<html>${body}`, { status: 502 })
    const bare = async () => new Response(body, { status: 502 })
    const started = performance.now()
    await expect(clientOf('https://chat.test', { fetch }).send('create')).rejects.toMatchObject({ status: 502 })
    await expect(clientOf('https://chat.test', { fetch: bare }).send('create')).rejects.toMatchObject({ status: 502 })

    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('an odd response', () => {
  it.each([
    ['JSON that is nested too deeply', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['broken JSON with a secret of 10 MB', `{"password":"${'\\"x'.repeat(3_500_000)}`],
  ])('is a DecodeError: %s', async (_, body) => {
    const { connection } = clientOf('https://chat.test', { fetch: async () => new Response(body) })
    const list = connection.call(getConversation, input).unwrap(({ messages }) => messages)

    await expect(list).rejects.toMatchObject({ name: 'DecodeError', excerpt: expect.not.stringContaining('xxx') })
  })

  it.each([[undefined], [null], ['text'], [{}], [{ status: 200 }]])(
    'is a DecodeError, which is not retried, if a fetch function returns %j',
    async (value) => {
      let count = 0
      const fetch = async () => {
        count += 1
        // What JavaScript callers can return.
        return value as unknown as Response
      }

      await expect(clientOf('https://chat.test', { fetch }).send('get')).rejects.toMatchObject({
        name: 'DecodeError',
        message: expect.stringContaining(': the fetch option must return a Response, got '),
      })
      expect(count).toBe(1)
    },
  )

  it('has no control characters in the message, the excerpt and the request id', async () => {
    const red = '\u001b[31mred\u001b[0m\u009b2J\u0007'
    const headers = { 'x-request-id': '\u0007id\u009b' }
    const refusal = async () => new Response(`no ${red}`, { status: 422, headers })
    const broken = async () => new Response(`{${red}`, { headers })
    for (const fetch of [refusal, broken]) {
      const error = await rejection(clientOf('https://chat.test', { fetch }).send('get'))

      expect(error.message).toContain('red')
      expect(error.requestId).toBe('id')
      expect(`${error.message}${error.excerpt}${error.requestId}`.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    }
  })
})
