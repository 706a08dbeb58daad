import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { getConversation } from '../../../../../generated/operations.ts'
import { held, settled } from '../../../../servers/held.ts'
import { type TestRuntime, testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection } from './clients.ts'
import { answers, type Faulty, success } from './servers.ts'

leavesNothingBehind()

const reason = new Error('changed my mind')
const silent = (then: (runtime: TestRuntime) => void): Faulty => answers((_q, _r, { runtime }) => then(runtime))

/** Sends the start of a body, then does something once the client has received it. */
const halfway = (then: () => void, status = 200) =>
  answers((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.write(success.slice(0, 9), () => setImmediate(() => setImmediate(then)))
  })

describe.each(kinds)('an abort of a %s', (kind) => {
  it('before the call sends nothing', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.end(success))(runtime)
    const { send, attempts } = clientOf(server.url, {}, runtime)

    await expect(send(kind, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: 'AbortError',
      cause: reason,
      attempts: 1,
    })
    expect([server.requests(), attempts()]).toEqual([0, 0])
  })

  it('while the headers are awaited ends it, without a retry', async () => {
    const runtime = testRuntime()
    const abort = new AbortController()
    await using server = await silent(() => abort.abort(reason))(runtime)
    const { send } = clientOf(server.url, {}, runtime)

    await expect(send(kind, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    expect(server.requests()).toBe(1)
  })

  it('within the body ends it, without a retry', async () => {
    const runtime = testRuntime()
    const abort = new AbortController()
    await using server = await halfway(() => abort.abort(reason))(runtime)
    const { send } = clientOf(server.url, {}, runtime)

    await expect(send(kind, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    expect(server.requests()).toBe(1)
  })

  it('within the body of a refusal is an AbortError, not the refusal', async () => {
    const runtime = testRuntime()
    const abort = new AbortController()
    await using server = await halfway(() => abort.abort(reason), 404)(runtime)
    const { send } = clientOf(server.url, {}, runtime)

    await expect(send(kind, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError', cause: reason })
  })

  it('between two attempts ends the wait', async () => {
    const runtime = testRuntime({ holdPauses: true })
    await using server = await answers((_, response) => void response.writeHead(429).end('Retry later'))(runtime)
    const { send, abort } = clientOf(
      server.url,
      { onRetry: () => void setImmediate(() => abort.abort(reason)) },
      runtime,
    )

    await expect(send(kind)).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    expect(server.requests()).toBe(1)
  })

  it('while a throttle holds it back sends nothing, and notifies the throttle', async () => {
    const runtime = testRuntime()
    let received: AbortSignal | undefined
    await using server = await answers((_, response) => void response.end(success))(runtime)
    const throttle = ({ signal }: { signal: AbortSignal }) => {
      received = signal
      setImmediate(() => abort.abort(reason))
      return new Promise<void>(() => {})
    }
    const { send, abort } = clientOf(server.url, { throttle }, runtime)

    await expect(send(kind)).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    expect(received?.aborted).toBe(true)
    expect(server.requests()).toBe(0)
  })
})

describe('the limit of one attempt', () => {
  it('is 60 s unless the client or the call sets another', async () => {
    const runtime = testRuntime()
    const seen: (readonly number[])[] = []
    await using server = await answers((_, response) => {
      seen.push(runtime.limits)
      response.end(success)
    })(runtime)

    await clientOf(server.url, {}, runtime).send('get')
    await clientOf(server.url, { timeout: 5000 }, runtime).send('get')
    await clientOf(server.url, { timeout: 5000 }, runtime).send('get', { timeout: 100 })
    await clientOf(server.url, { timeout: 5000 }, runtime).send('get', { timeout: 0 })

    expect(seen).toEqual([[60_000], [5000], [100], []])
  })

  it('names its duration and its option', async () => {
    const runtime = testRuntime()
    await using server = await silent(({ expire }) => expire())(runtime)
    const error = await rejection(clientOf(server.url, {}, runtime).send('get', { timeout: 1500, maxRetries: 0 }))

    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
    expect(error.message).toBe(
      'GET /api/v1/accounts/1/conversations/7: no response within 1.5 s\n  (set by the option `timeout`, in milliseconds, for one attempt; `totalTimeout` limits the whole call)',
    )
  })

  it('warns that a message may have been sent', async () => {
    const runtime = testRuntime()
    await using server = await silent(({ expire }) => expire())(runtime)
    const error = await rejection(clientOf(server.url, {}, runtime).send('create'))

    expect(error.message).toContain('the server may have processed the request')
  })
})

describe('the limit of the whole call', () => {
  const stops = {
    name: 'TimeoutError',
    limit: 'totalTimeout',
    message: expect.stringContaining('no response within 5 s'),
  }

  it('ends it before the headers, without a retry', async () => {
    const runtime = testRuntime()
    await using server = await silent(({ expire }) => expire())(runtime)

    await expect(clientOf(server.url, {}, runtime).send('get', { totalTimeout: 5000 })).rejects.toMatchObject(stops)
    expect(server.requests()).toBe(1)
  })

  it('ends it within the body', async () => {
    const runtime = testRuntime()
    await using server = await halfway(() => runtime.expire())(runtime)

    await expect(clientOf(server.url, { totalTimeout: 5000 }, runtime).send('get')).rejects.toMatchObject(stops)
    expect(server.requests()).toBe(1)
  })

  it('ends a wait', async () => {
    const runtime = testRuntime({ holdPauses: true })
    await using server = await answers((_, response) => void response.writeHead(503).end())(runtime)
    const options = { totalTimeout: 5000, onRetry: () => void setImmediate(runtime.expire) }

    await expect(clientOf(server.url, options, runtime).send('get')).rejects.toMatchObject(stops)
  })

  it('ends a throttle', async () => {
    const runtime = testRuntime()
    const throttle = () => {
      setImmediate(runtime.expire)
      return new Promise<void>(() => {})
    }

    await expect(
      clientOf('http://127.0.0.1:1', { throttle, totalTimeout: 5000 }, runtime).send('get'),
    ).rejects.toMatchObject(stops)
  })

  it('does not say that a message may have been sent if it was held back', async () => {
    const runtime = testRuntime()
    const throttle = () => {
      setImmediate(runtime.expire)
      return new Promise<void>(() => {})
    }
    const error = await rejection(
      clientOf('http://127.0.0.1:1', { throttle, totalTimeout: 5000 }, runtime).send('create'),
    )

    expect(error.message).toBe(
      'POST /api/v1/accounts/1/conversations/7/messages: no response within 5 s\n  (set by the option `totalTimeout`, in milliseconds)',
    )
  })

  it('starts no wait that would outlast it: the last failure says more', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.writeHead(503, { 'retry-after': '6' }).end())(
      runtime,
    )

    await expect(clientOf(server.url, {}, runtime).send('get', { totalTimeout: 5000 })).rejects.toMatchObject({
      name: 'ServerError',
      status: 503,
      retryAfter: 6,
    })
    expect(runtime.pauses).toEqual([])
  })
})

describe('a body that the caller reads', () => {
  it('is still subject to the time limit', async () => {
    const runtime = testRuntime()
    await using server = await halfway(() => {})(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const response = await connection.call(getConversation, { path: { conversation_id: 7 } }).asResponse()
    const text = response.text()
    runtime.expire()

    await expect(text).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('frees everything when it has been read', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.end(success))(runtime)
    const { connection, abort } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } }, { signal: abort.signal })
    const response = await call.asResponse()

    expect(response.url).toBe(`${server.url}/api/v1/accounts/1/conversations/7`)
    await expect(response.json()).resolves.toEqual(JSON.parse(success))
    await expect(call).rejects.toThrow('await the promise or read the body of asResponse(), not both')
  })

  it('frees everything when it is cancelled', async () => {
    const runtime = testRuntime()
    await using server = await halfway(() => {})(runtime)
    const { connection, abort } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } }, { signal: abort.signal })

    await (await call.asResponse()).body?.cancel()
  })

  it('that is already being read is still subject to the time limit, and cannot be handed over', async () => {
    const runtime = testRuntime()
    await using server = await halfway(() => {})(runtime)
    const headers = held<void>()
    const { connection } = clientOf(server.url, { onResponse: () => headers.resolve() }, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } }, { maxRetries: 0 })
    const answer = call.then()
    await headers.promise
    await settled()
    const response = await call.asResponse()

    expect(response.bodyUsed).toBe(true)
    expect(runtime.limits).toEqual([60_000])
    runtime.expire()
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('has one reader: a second one gets an error that says so', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.end(success))(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } })
    const [one, other] = await Promise.all([call.asResponse(), call.asResponse()])

    expect(one).toBe(other)
    await expect(one.json()).resolves.toEqual(JSON.parse(success))
    await expect(other.json()).rejects.toThrow(TypeError)
  })

  it('ends with the signal', async () => {
    const runtime = testRuntime()
    const abort = new AbortController()
    await using server = await halfway(() => {})(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const input = { path: { conversation_id: 7 } }
    const response = await connection.call(getConversation, input, { signal: abort.signal }).asResponse()
    const text = response.text()
    abort.abort(reason)

    await expect(text).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('is not requested again if the promise is awaited afterwards', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"id":', () => response.destroy())
    })(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } })
    await call.asResponse()

    await expect(call).rejects.toMatchObject({ name: 'ConnectionError', attempts: 1 })
    expect(server.requests()).toBe(1)
  })

  it('is cancelled when its time is over and it was not read', async () => {
    const runtime = testRuntime()
    await using server = await halfway(() => {})(runtime)
    const { connection, abort } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, { path: { conversation_id: 7 } }, { signal: abort.signal })
    const response = await call.asResponse()
    runtime.expire()

    await expect(response.text()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it("is not read before the caller reads it, and is cancelled with the caller's reason", async () => {
    const [pull, cancel] = [vi.fn(), vi.fn()]
    const fetch = async () => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 }))
    const { connection } = clientOf('https://chat.test', { fetch })
    const response = await connection.call(getConversation, { path: { conversation_id: 7 } }).asResponse()
    await settled()
    expect(pull).not.toHaveBeenCalled()
    await response.body?.cancel('enough')

    expect(cancel).toHaveBeenCalledExactlyOnceWith('enough')
  })

  it('reports what broke it, and is not requested again', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"id":', () => response.destroy())
    })(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const response = await connection.call(getConversation, { path: { conversation_id: 7 } }).asResponse()

    await expect(response.text()).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(server.requests()).toBe(1)
  })
})

describe('a fetch that ignores signals', () => {
  it('has its late response cancelled', async () => {
    const late = held<Response>()
    const cancel = vi.fn()
    const { send, abort } = clientOf('https://chat.test', {
      fetch: () => {
        setImmediate(() => abort.abort(reason))
        return late.promise
      },
    })
    await expect(send('get')).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    late.resolve(new Response(new ReadableStream({ cancel })))
    await settled()

    expect(cancel).toHaveBeenCalledOnce()
  })

  it('cannot block a call that it aborts itself', async () => {
    const { send, abort } = clientOf('https://chat.test', {
      fetch: () => {
        abort.abort(reason)
        return new Promise<Response>(() => {})
      },
    })

    await expect(send('create')).rejects.toMatchObject({ name: 'AbortError', cause: reason })
  })

  it('does not get to follow a redirect', async () => {
    const late = held<Response>()
    const asked: string[] = []
    const { send, abort } = clientOf('https://chat.test', {
      fetch: (url) => {
        asked.push(url)
        setImmediate(() => abort.abort(reason))
        return late.promise
      },
    })
    await expect(send('get')).rejects.toMatchObject({ name: 'AbortError' })
    late.resolve(new Response(null, { status: 302, headers: { location: '/there' } }))
    await settled()

    expect(asked).toHaveLength(1)
  })

  it('cannot block a call that is over', async () => {
    const runtime = testRuntime()
    const fetch = () => {
      setImmediate(runtime.expire)
      return new Promise<Response>(() => {})
    }

    await expect(clientOf('http://chat.test', { fetch }, runtime).send('create')).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })
})
