import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { conversationIdOf, type ReceivedWebhookEvent } from '../../../../src/webhooks/index.ts'
import { headersFor, messageBody, messageIn } from '../deliveries.ts'
import { receiver } from '../received.ts'
import { patiently } from '../virtual-time.ts'
import { receiving } from './client.ts'

const headers = headersFor(messageBody)
const length = Buffer.byteLength(messageBody)

describe('a delivery over a connection', () => {
  it('is received as Chatwoot sends it', async () => {
    const { handle, message_created } = receiver()
    await using server = await receiving(handle)
    const response = await fetch(server.url, { method: 'POST', headers, body: messageBody })
    await handle.idle()

    expect(response.status).toBe(200)
    expect(message_created).toHaveBeenCalledOnce()
  })

  it('is received byte by byte', async () => {
    const { handle, message_created } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ ...headers, 'content-length': length })
    for (const byte of Buffer.from(messageBody)) await client.write(Buffer.from([byte]))

    expect((await client.response()).status).toBe(200)
    await handle.idle()
    expect(message_created).toHaveBeenCalledOnce()
  })

  it('is received in chunks that cut characters', async () => {
    const { handle, message_created } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    const body = Buffer.from(messageIn(7, '漢字 🙂'))
    await client.head({ ...headersFor(body), 'transfer-encoding': 'chunked' })
    for (let place = 0; place < body.length; place += 7) {
      const chunk = body.subarray(place, place + 7)
      await client.write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]))
    }
    await client.write('0\r\n\r\n')

    expect((await client.response()).status).toBe(200)
    await handle.idle()
    expect(message_created.mock.calls[0]?.[0]).toMatchObject({ content: '漢字 🙂' })
  })

  it('is refused as compressed if it is', async () => {
    const { handle, onReject } = receiver()
    await using server = await receiving(handle)
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: gzipSync(messageBody),
    })

    expect(response.status).toBe(400)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-compressed')
  })

  it('is refused as empty if it is', async () => {
    const { handle, onReject } = receiver()
    await using server = await receiving(handle)

    expect((await fetch(server.url, { method: 'POST', headers })).status).toBe(400)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-empty')
  })

  it('is refused for its headers before its body comes', async () => {
    const { handle, onReject } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ 'content-length': length })

    expect((await client.response()).status).toBe(401)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('not-signed')
  })

  it('is refused when its body takes too long, however steadily it drips', async () => {
    const { handle, time, onReject } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ ...headers, 'content-length': length })
    await vi.waitUntil(() => time.timers().includes(4000), patiently)
    for (const byte of messageBody.slice(0, 8)) {
      await client.write(byte)
      await time.advance(500)
    }

    expect((await client.response()).status).toBe(408)
    expect(onReject.mock.calls.map(([{ reason }]) => reason)).toEqual(['body-too-slow'])
    expect(time.timers()).toEqual([])
  })

  it('is given up when the connection is cut', async () => {
    const { handle, message_created, time, onReject } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ ...headers, 'content-length': length })
    await client.write(messageBody.slice(0, 100))
    await vi.waitUntil(() => time.timers().includes(4000), patiently)
    client.cut()
    await vi.waitUntil(() => onReject.mock.calls.length > 0, patiently)
    await handle.idle()

    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-incomplete')
    expect(message_created).not.toHaveBeenCalled()
    expect(time.timers()).toEqual([])
  })
})

describe('a body that is too large', () => {
  const large = Buffer.alloc(5 * 2 ** 20, 'x')

  it('is refused while it comes, before its end', async () => {
    const { handle, onReject } = receiver({ maxBodyBytes: 1000 })
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ ...headers, 'content-length': large.length })
    await client.write('x'.repeat(1001))

    expect((await client.response()).status).toBe(413)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-too-large')
  })

  it('is refused while it comes, if nothing says its length', async () => {
    const { handle, onReject } = receiver({ maxBodyBytes: 1000 })
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ ...headers, 'transfer-encoding': 'chunked' })
    await client.write(`400\r\n${'x'.repeat(0x400)}\r\n`)

    expect((await client.response()).status).toBe(413)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-too-large')
  })

  it.each([
    ['with its length', { 'content-length': large.length }, ''],
    ['in chunks', { 'transfer-encoding': 'chunked' }, `${large.length.toString(16)}\r\n`],
  ])('is answered although the sender writes all of it first: %s', async (_, given, before) => {
    const { handle } = receiver()
    await using server = await receiving(handle)
    for (let round = 0; round < 5; round += 1) {
      const client = await server.client()
      await client.head({ ...headers, ...given })
      await client.write(before)
      await client.write(large)
      expect((await client.response()).status).toBe(413)
    }
  })

  it('is answered to fetch', async () => {
    const { handle } = receiver()
    await using server = await receiving(handle)
    for (let round = 0; round < 5; round += 1) {
      expect((await fetch(server.url, { method: 'POST', headers, body: large })).status).toBe(413)
    }
  })

  it('may be as large as the program allows', async () => {
    const { handle } = receiver({ maxBodyBytes: length })
    await using server = await receiving(handle)
    const response = await fetch(server.url, { method: 'POST', headers, body: messageBody })
    const larger = messageIn(7, 'x'.repeat(1000))

    expect(response.status).toBe(200)
    const refused = await fetch(server.url, { method: 'POST', headers: headersFor(larger), body: larger })
    expect(refused.status).toBe(413)
  })
})

describe('a connection', () => {
  it('can be used again after a refusal', async () => {
    const { handle, message_created } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    const statuses: number[] = []
    for (const given of [
      headersFor(messageBody, { timestamp: 1 }),
      headersFor(messageBody, { secret: 'another' }),
      headers,
    ]) {
      await client.head({ ...given, 'content-length': length }, { body: messageBody })
      statuses.push((await client.response()).status)
    }
    await handle.idle()

    expect(statuses).toEqual([401, 401, 200])
    expect(message_created).toHaveBeenCalledOnce()
  })

  it('is closed after a body that was too large, of which nobody reads the rest', async () => {
    const { handle } = receiver({ maxBodyBytes: length })
    await using server = await receiving(handle)
    const client = await server.client()
    const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`
    await client.head({ ...headers, 'transfer-encoding': 'chunked' }, { body: chunk })
    const { status, headers: given } = await client.response()

    expect([status, given.get('connection')]).toEqual([413, 'close'])
  })

  it('is closed after a refusal that did not wait for the body', async () => {
    const { handle } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    await client.head({ 'content-length': length })

    expect((await client.response()).headers.get('connection')).toBe('close')
  })

  it('can be used again after another method', async () => {
    const { handle } = receiver()
    await using server = await receiving(handle)
    const client = await server.client()
    for (const method of ['GET', 'PUT', 'DELETE', 'TRACE', 'OPTIONS']) {
      await client.head({}, { start: `${method} / HTTP/1.1` })
      expect((await client.response()).status).toBe(405)
    }
    await client.head({ ...headers, 'content-length': length }, { body: messageBody })

    expect((await client.response()).status).toBe(200)
    await handle.idle()
  })
})

describe('deliveries of fifty conversations at once, a thousand in all,', () => {
  it('are each handled once, in the order of their conversation', async () => {
    const log = new Map<number, string[]>()
    const on = {
      async message_created(event: ReceivedWebhookEvent) {
        const contents = log.get(conversationIdOf(event) ?? 0)
        contents?.push('content' in event ? String(event.content) : '')
        await new Promise((resolve) => setImmediate(resolve))
      },
    }
    const { handle } = receiver({ on })
    await using server = await receiving(handle)
    const numbers = Array.from({ length: 20 }, (_, number) => `${number}`)
    const converse = async (conversation: number) => {
      log.set(conversation, [])
      for (const content of numbers) {
        const body = messageIn(conversation, content)
        const given = headersFor(body, { deliveryId: `${conversation} ${content}` })
        const response = await fetch(server.url, { method: 'POST', headers: given, body })
        expect(response.status).toBe(200)
        await response.arrayBuffer()
      }
    }
    await Promise.all(Array.from({ length: 50 }, (_, conversation) => converse(conversation)))
    await handle.idle()

    expect(log.size).toBe(50)
    for (const contents of log.values()) expect(contents).toEqual(numbers)
  })
})

describe('the target of a request', () => {
  it.each([
    '/',
    '*',
    '//',
    '//evil.example/x',
    '//user:password@evil.example/',
    'http://user:password@evil.example/',
    '/%',
    '/%zz',
    '/a?b=%',
    '/\\x',
    'http://[',
    '/?a=1#b',
  ])('may be %s, and the process goes on', async (target) => {
    const { handle } = receiver()
    await using server = await receiving(handle)
    for (const method of ['POST', 'GET']) {
      const client = await server.client()
      const start = `${method} ${target} HTTP/1.1`
      await client.head({ ...headers, 'content-length': length }, { start, body: messageBody })
      expect((await client.response()).status).toBe(method === 'GET' ? 405 : 200)
    }
    await handle.idle()
  })
})
