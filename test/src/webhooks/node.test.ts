import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { type NodeRequest, toNodeHandler } from '../../../src/webhooks/index.ts'
import { headersFor, messageBody } from './deliveries.ts'
import { receiver } from './received.ts'

const headers = headersFor(messageBody)
const bytes = Buffer.from(messageBody)

/** A request of node:http whose body has not been read. */
function streaming(body: string | Buffer = messageBody): Readable & NodeRequest {
  return Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST', url: '/', headers, complete: true })
}

/** One whose body something has read. */
async function readAlready(): Promise<Readable & NodeRequest> {
  const request = streaming()
  for await (const _ of request);
  return request
}

function recordingResponse() {
  const response = { status: 0, headers: {}, text: '' }
  return {
    response,
    writeHead(status: number, given: object) {
      Object.assign(response, { status, headers: given })
    },
    end(text: string) {
      response.text = text
    },
  }
}

/** Sends a request through the node handler. */
async function sent(request: NodeRequest) {
  const { handle, message_created, onReject } = receiver()
  const target = recordingResponse()
  await toNodeHandler(handle)(request, target)
  await handle.idle()
  return { ...target.response, message_created, onReject }
}

describe('toNodeHandler', () => {
  it('reads the body of a request that nobody has read', async () => {
    const { status, text, message_created } = await sent(streaming())

    expect([status, text]).toEqual([200, ''])
    expect(message_created).toHaveBeenCalledOnce()
  })

  it.each([
    ['rawBody, as of Nest and of functions of Google', { rawBody: bytes, body: JSON.parse(messageBody) }],
    ['rawBody as a string', { rawBody: messageBody, body: JSON.parse(messageBody) }],
    ['a body of bytes, as of express.raw', { body: bytes }],
    ['a body of other bytes', { body: new Uint8Array(bytes) }],
    ['a body that is a string, as of express.text', { body: messageBody }],
  ])('takes %s', async (_, given) => {
    const { status, message_created } = await sent(Object.assign(await readAlready(), given))

    expect(status).toBe(200)
    expect(message_created).toHaveBeenCalledOnce()
  })

  it('reads the stream although a parser that was not concerned set an empty body', async () => {
    const { status } = await sent(Object.assign(streaming(), { body: {} }))

    expect(status).toBe(200)
  })

  it.each([
    ['parsed', { body: JSON.parse(messageBody) }],
    ['gone', {}],
    ['null', { body: null, rawBody: null }],
  ])('answers 400 at once with the line to add if the body is %s', async (_, given) => {
    const { status, text, onReject, message_created } = await sent(Object.assign(await readAlready(), given))

    expect(status).toBe(400)
    for (const framework of ['express.json()', 'rawBody: true', 'parseAs', 'bodyParser: false']) {
      expect(text).toContain(framework)
    }
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-read-before')
    expect(message_created).not.toHaveBeenCalled()
  })

  it('answers 400 for a parsed body without any stream, as on Vercel', async () => {
    const { status } = await sent({ method: 'POST', url: '/', headers, body: JSON.parse(messageBody) })

    expect(status).toBe(400)
  })

  it.each([
    ['bytes', bytes, 200],
    ['a string', messageBody, 200],
    ['a parsed body', JSON.parse(messageBody), 400],
  ])('works with the request and reply of fastify: %s', async (_, body, status) => {
    const { handle } = receiver()
    const raw = recordingResponse()
    const hijack = vi.fn()
    const request = { method: 'POST', url: '/', headers, body, raw: await readAlready() }
    await toNodeHandler(handle)(request, { raw, hijack })
    await handle.idle()

    expect(raw.response.status).toBe(status)
    expect(hijack).toHaveBeenCalledOnce()
  })

  it('takes what functions of Google have kept below fastify', async () => {
    const { handle } = receiver()
    const raw = recordingResponse()
    const below = Object.assign(await readAlready(), { rawBody: bytes })
    const request = { method: 'POST', url: '/', headers, body: JSON.parse(messageBody), raw: below }
    await toNodeHandler(handle)(request, { raw, hijack() {} })
    await handle.idle()

    expect(raw.response.status).toBe(200)
  })

  it.each(['GET', 'HEAD', 'PUT', 'TRACE', 'CONNECT', 'BREW'])('answers %s with 405', async (method) => {
    const { status, headers: given } = await sent(Object.assign(streaming(), { method }))

    expect(status).toBe(405)
    expect(given).toMatchObject({ allow: 'POST' })
  })

  it.each([
    '//user:password@evil.example/',
    'http://user:password@hooks.example.com/',
    'http://[',
    '*',
    '',
    '/%zz',
    undefined,
  ])('takes the target %j', async (url) => {
    const request = Object.assign(streaming(), { url: undefined })

    expect((await sent(url === undefined ? request : Object.assign(request, { url }))).status).toBe(200)
  })

  it('passes on the path and the query, with the path of the router of express', async () => {
    const seen: string[] = []
    const handler = async ({ url }: Request) => {
      seen.push(url)
      return new Response()
    }
    const node = toNodeHandler(handler)
    await node(Object.assign(streaming(), { url: '/a/b?tenant=1' }), recordingResponse())
    await node(Object.assign(streaming(), { url: '/b?tenant=1', originalUrl: '/a/b?tenant=1' }), recordingResponse())

    expect(seen.map((url) => new URL(url)).map(({ pathname, search }) => pathname + search)).toEqual([
      '/a/b?tenant=1',
      '/a/b?tenant=1',
    ])
  })

  it('takes headers with several values, without one, and those of HTTP/2', async () => {
    const request = streaming()
    Object.assign(request, {
      headers: { ...headers, 'set-cookie': ['a', 'b'], 'x-none': undefined, ':path': '/', ':method': 'POST' },
    })
    const { status } = await sent(request)

    expect(status).toBe(200)
  })

  it('does not take a missing header for one with a value', async () => {
    const request = Object.assign(streaming(), { headers: { ...headers, 'x-chatwoot-timestamp': undefined } })
    const { onReject } = await sent(request)

    expect(onReject.mock.calls[0]?.[0].reason).toBe('header-missing')
  })

  it('closes the connection if the body was not read to its end', async () => {
    const cut = await sent(Object.assign(streaming(), { complete: false }))
    const whole = await sent(streaming())

    expect(cut.headers).toMatchObject({ connection: 'close' })
    expect(whole.headers).not.toHaveProperty('connection')
  })
})

describe('a response of node:http', () => {
  it('is left alone if something else has sent one', async () => {
    const writeHead = vi.fn()
    await toNodeHandler(async () => new Response('ok'))(streaming(), { headersSent: true, writeHead, end() {} })

    expect(writeHead).not.toHaveBeenCalled()
  })

  it('is 500 if the function around the handler rejects, which is logged', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failure = new Error('of the program')
    const target = recordingResponse()
    await toNodeHandler(() => Promise.reject(failure))(streaming(), target)

    expect(target.response.status).toBe(500)
    expect(error).toHaveBeenCalledExactlyOnceWith('chatwoot-client:', failure)
  })
})

describe('toNodeHandler without a handler', () => {
  it('throws when it is called, not for each request', () => {
    // @ts-expect-error callers without TypeScript may pass the options
    expect(() => toNodeHandler({ secret: 'x' })).toThrow(/^handler must be a function/)
  })
})
