import { once } from 'node:events'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createMessage, getConversation } from '../../../../generated/operations.ts'
import { isAbortError, isConnectionError } from '../../../../src/core/errors/errors.ts'
import { answering, connection, loopback, received } from '../../../servers/loopback.ts'
import { testRuntime } from './test-runtime.ts'

const get = { path: { conversation_id: 7 } }
const path = '/api/v1/accounts/1/conversations/7'

describe('a server that does not respond', () => {
  it('is a ConnectionError that names the call and the reason', async () => {
    const { url } = await stopped()
    const error = await connection(url)
      .call(getConversation, get)
      .catch((reason: unknown) => reason)

    expect(isConnectionError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'ConnectionError', method: 'GET', path })
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(`^GET ${path}: the server could not be reached: .*ECONNREFUSED`),
    )
    expect(error).toHaveProperty('cause', expect.any(TypeError))
  })

  it('never discloses the token', async () => {
    const { url } = await stopped()
    const error = await connection(url)
      .call(getConversation, get)
      .catch((reason: unknown) => reason)

    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('secret-token')
    expect(JSON.stringify(error)).not.toContain('secret-token')
  })

  it('is a ConnectionError when it hangs up before the headers', async () => {
    await using server = await loopback((request) => request.socket.destroy())

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      name: 'ConnectionError',
      message: `GET ${path}: the server was reached, but the connection was cut before it responded: other side closed (after 3 attempts)`,
    })
  })

  it('is a ConnectionError that says so when it is reset before the headers', async () => {
    await using server = await loopback((request) => request.socket.resetAndDestroy())

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      message: expect.stringMatching(
        /: the server was reached, but the connection was cut before it responded: .*ECONNRESET/,
      ),
    })
  })

  it('is a ConnectionError that says so when it does not speak HTTP', async () => {
    await using server = await loopback((request) => request.socket.end('220 mail.example.com ESMTP\r\n'))

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      message: expect.stringContaining(`${path}: the server was reached, but its response is not HTTP: `),
    })
  })

  it('is a ConnectionError when it hangs up within the body', async () => {
    await using server = await loopback((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"id":', () => response.destroy())
    })

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('the connection broke while the response was read'),
    })
  })

  it('still reports the status when it hangs up within the body of an error response', async () => {
    await using server = await loopback((_, response) => {
      response.writeHead(503, { 'content-length': '100' })
      response.write('sorry', () => response.destroy())
    })

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      name: 'ServerError',
      status: 503,
      message: `GET ${path}: 503 (incomplete body) (after 3 attempts)`,
      cause: { name: 'ConnectionError' },
    })
  })
})

describe('an abort', () => {
  it('before the request sends nothing', async () => {
    let requests = 0
    await using server = await loopback((_, response) => {
      requests += 1
      response.end('{}')
    })
    const call = connection(server.url).call(getConversation, get, { signal: AbortSignal.abort('no more') })

    await expect(call).rejects.toMatchObject({ name: 'AbortError', method: 'GET', path, cause: 'no more' })
    expect(requests).toBe(0)
  })

  it('while waiting for the headers rejects immediately and closes the connection', async () => {
    const abort = new AbortController()
    let closed: Promise<unknown> | undefined
    await using server = await loopback((request) => {
      closed = once(request.socket, 'close')
      abort.abort(new Error('changed my mind'))
    })
    const error = await connection(server.url)
      .call(getConversation, get, { signal: abort.signal })
      .catch((reason: unknown) => reason)

    expect(isAbortError(error)).toBe(true)
    expect(error).toHaveProperty('cause.message', 'changed my mind')
    await closed
  })

  it('within a slow body rejects immediately', async () => {
    const abort = new AbortController()
    await using server = await loopback((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"id":')
    })
    const call = connection(server.url).call(getConversation, get, { signal: abort.signal })
    await call.asResponse()
    const answer = call.then()
    abort.abort()

    await expect(answer).rejects.toMatchObject({ name: 'AbortError', cause: { name: 'AbortError' } })
  })

  it('within the body of an error response is an abort, too', async () => {
    const abort = new AbortController()
    await using server = await loopback((_, response) => {
      response.writeHead(501)
      response.write('sor')
    })
    // Once the headers have arrived.
    const client = connection(server.url, undefined, { onResponse: () => void setImmediate(() => abort.abort()) })

    await expect(client.call(getConversation, get, { signal: abort.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('by a timeout signal has the timeout as its cause', async () => {
    const abort = new AbortController()
    await using server = await loopback(() => abort.abort(new DOMException('over', 'TimeoutError')))
    const call = connection(server.url).call(getConversation, get, { signal: abort.signal })

    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: { name: 'TimeoutError' } })
  })
})

describe('a redirect', () => {
  it('is not followed: the token stays here', async () => {
    const seen: string[] = []
    await using elsewhere = await loopback((request, response) => {
      seen.push(String(request.headers['api-access-token']))
      response.end('{}')
    })
    await using server = await loopback((_, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/x` }).end()
    })

    await expect(connection(server.url).call(getConversation, get)).rejects.toMatchObject({
      name: 'RedirectError',
      status: 302,
      location: `${elsewhere.url}/x`,
    })
    expect(seen).toEqual([])
  })
})

describe('fetch', () => {
  it('is looked up at each request', async () => {
    const client = connection('https://chat.test')
    const before = globalThis.fetch
    globalThis.fetch = async () => Response.json({ id: 7 })
    try {
      await expect(client.call(getConversation, get)).resolves.toEqual({ id: 7 })
    } finally {
      globalThis.fetch = before
    }
  })

  it('may abort a call itself, which is an AbortError', async () => {
    const client = answering(() => Promise.reject(new DOMException('no more', 'AbortError')))

    await expect(client.call(getConversation, get)).rejects.toMatchObject({
      name: 'AbortError',
      attempts: 1,
      cause: { message: 'no more' },
    })
  })

  it.each([
    ['UND_ERR_HEADERS_TIMEOUT', { name: 'TimeoutError', limit: 'platform', attempts: 1 }],
    ['UND_ERR_BODY_TIMEOUT', { name: 'TimeoutError', limit: 'platform', attempts: 1 }],
    ['UND_ERR_CONNECT_TIMEOUT', { name: 'ConnectionError', mayHaveArrived: false, attempts: 3 }],
    ['ConnectionRefused', { name: 'ConnectionError', mayHaveArrived: false, attempts: 3 }],
    ['EHOSTUNREACH', { name: 'ConnectionError', mayHaveArrived: true, attempts: 1 }],
    ['ECONNRESET', { name: 'ConnectionError', mayHaveArrived: true, attempts: 1 }],
    ['CERT_HAS_EXPIRED', { name: 'ConnectionError', mayHaveArrived: false, attempts: 1 }],
  ])('%s of Node, when a message is sent, is %j', async (code, expected) => {
    const cause = Object.assign(new Error('why'), { code })
    const client = answering(() => Promise.reject(new TypeError('fetch failed', { cause })))
    const call = client.call(createMessage, { path: { conversation_id: 7 }, body: { content: 'hi' } })

    await expect(call).rejects.toMatchObject({ ...expected, message: expect.stringContaining('why') })
  })

  it.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'])(
    '%s was not sent if it was the connection that failed, and may have arrived if it failed later',
    async (code) => {
      const outcome = (syscall: string, wrap = (error: Error): Error => error) => {
        const cause = wrap(Object.assign(new Error('why'), { code, syscall }))
        const client = answering(() => Promise.reject(new TypeError('fetch failed', { cause })))
        return client
          .call(createMessage, { path: { conversation_id: 7 }, body: { content: 'hi' } })
          .catch((reason: unknown) => reason)
      }
      const several = (error: Error) => new AggregateError([Object.assign(new Error('x'), error), error])
      const mixed = (error: Error) =>
        new AggregateError([error, Object.assign(new Error('lost'), { code, syscall: 'read' })])

      expect(await outcome('connect')).toMatchObject({ attempts: 3, mayHaveArrived: false })
      expect(await outcome('getaddrinfo')).toMatchObject({ attempts: 3, mayHaveArrived: false })
      expect(await outcome('connect', several)).toMatchObject({ attempts: 3, mayHaveArrived: false })
      for (const lost of [outcome('read'), outcome('write'), outcome('connect', mixed)]) {
        expect(await lost).toMatchObject({ attempts: 1, mayHaveArrived: true })
      }
    },
  )

  it('whose route is lost after the request has arrived is sent once', async () => {
    const arrived: string[] = []
    await using server = await loopback(async (request) => {
      arrived.push(await received(request))
      request.socket.destroy()
    })
    // As a kernel reports it on an open connection.
    const fetch = async (url: string, init: RequestInit) => {
      await globalThis.fetch(url, init).catch(() => {})
      const cause = Object.assign(new Error('read EHOSTUNREACH'), { code: 'EHOSTUNREACH', syscall: 'read' })
      throw new TypeError('fetch failed', { cause })
    }
    const call = connection(server.url, fetch).call(createMessage, { ...get, body: { content: 'hi' } })

    await expect(call).rejects.toMatchObject({
      attempts: 1,
      mayHaveArrived: true,
      message: expect.stringContaining('the server may have processed the request'),
    })
    expect(arrived).toHaveLength(1)
  })

  it('that was never sent says so only if no earlier attempt may have arrived', async () => {
    const refused = () =>
      Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }))
    const reset = () => Promise.reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    const outcome = (...attempts: (() => Promise<Response>)[]) =>
      answering(() => attempts.shift()?.() ?? expect.fail('one attempt too many'))
        .request('PUT', '/api/v1/x')
        .catch((reason: unknown) => reason)

    expect(await outcome(refused, refused, refused)).toMatchObject({ attempts: 3, mayHaveArrived: false })
    expect(await outcome(reset, refused, refused)).toMatchObject({ attempts: 3, mayHaveArrived: true })
    expect(await outcome(refused, refused, reset)).toMatchObject({ attempts: 3, mayHaveArrived: true })
  })

  it("may be the caller's own function, whose failures are connection errors", async () => {
    const client = answering(() => Promise.reject(new Error('tunnel is down')))

    await expect(client.call(getConversation, get)).rejects.toMatchObject({
      name: 'ConnectionError',
      message: `GET ${path}: the server could not be reached: tunnel is down (after 3 attempts)`,
      cause: { message: 'tunnel is down' },
    })
  })

  it('sends a stream half-duplex, which the platform requires, and nothing else', async () => {
    const seen: unknown[] = []
    const fetch = async (_: string, init: RequestInit) => {
      seen.push(Reflect.get(init, 'duplex'))
      return new Response()
    }
    const client = connection('https://chat.test', fetch)

    await client.request('PUT', '/api/v1/x', { body: new Blob(['text']).stream() })
    await client.request('PUT', '/api/v1/x', { body: 'text' })
    await client.request('GET', '/api/v1/x')

    expect(seen).toEqual(['half', undefined, undefined])
  })

  it('sends a stream to a real server', async () => {
    await using server = await loopback(async (request, response) => void response.end(await received(request)))
    const body = new Blob(['a text']).stream()

    await expect(connection(server.url).request('PUT', '/api/v1/x', { body })).resolves.toBe('a text')
  })

  it('may return bodies that are not web streams: they are read, cancelled and handed over', async () => {
    const body = { pipe: () => {} }
    let count = 0
    const fetch = async () => {
      count += 1
      const response = new Response('{"id":7}', { status: count === 1 ? 503 : 200 })
      return Object.defineProperties(response, { body: { value: body }, text: { value: async () => '{"id":7}' } })
    }
    const runtime = testRuntime()
    const client = connection('https://chat.test', fetch, { runtime })

    await expect(client.call(getConversation, get)).resolves.toEqual({ id: 7 })
    expect((await client.call(getConversation, get).asResponse()).body).toBe(body)
    expect(runtime.limits).toEqual([])
  })
})

/** Returns the address of a server that has stopped: its port refuses connections. */
async function stopped() {
  const server = await loopback(() => {})
  await server[Symbol.asyncDispose]()
  return server
}
