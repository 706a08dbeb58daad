import { afterEach, describe, expect, it, vi } from 'vitest'
import { handlerWith } from '../../../src/webhooks/handler.ts'
import { createWebhookHandler, signWebhook, toNodeHandler, verifyWebhook } from '../../../src/webhooks/index.ts'

/** Well formed, and signed by nobody. */
const forged = { 'x-chatwoot-signature': `sha256=${'a'.repeat(64)}`, 'x-chatwoot-timestamp': '1700000000' }

function request(body: string, headers: Record<string, string> = forged): Request {
  return new Request('https://hooks.example.com/', { method: 'POST', headers, body })
}

/** Rejections that nobody handles: each ends a Node process. */
function unhandled(): unknown[] {
  const seen: unknown[] = []
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', (reason) => seen.push(reason))
  restore = () => {
    process.removeAllListeners('unhandledRejection')
    for (const other of others) process.on('unhandledRejection', other)
  }
  return seen
}
let restore = () => {}
afterEach(() => restore())
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('a forged body', () => {
  it.each([
    '{"event":"message_created","conversation":{"id":{"toString":1}}}',
    '{"event":"message_created","conversation":{"id":1,"inbox_id":{"toString":1}}}',
    '{"event":{"toString":1}}',
    '{"event":"contact_updated","contact":{"id":{"toString":1}}}',
    `{"event":"message_created","id":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  ])('that cannot become a key of the queue is refused as every other one: %.70s', async (body) => {
    const seen = unhandled()
    const onError = vi.fn()
    const handler = createWebhookHandler({ secret: 'secret', on: {}, onError, onReject: () => {} })
    const response = await handler(request(body))
    await handler.idle()
    await soon()
    expect(response.status).toBe(401)
    expect(onError).not.toHaveBeenCalled()
    expect(seen).toEqual([])
  })

  it('is not serialized again if it is large: that takes seconds, in which nothing else is done', async () => {
    const stringify = vi.spyOn(JSON, 'stringify')
    const decode = vi.spyOn(globalThis, 'atob')
    await expect(verifyWebhook(`"${'<'.repeat(2 ** 22 - 2)}"`, forged, 'secret')).rejects.toThrow('delivery refused')
    expect(stringify).not.toHaveBeenCalled()
    expect(decode).not.toHaveBeenCalled()
  })
})

describe('the listener for node:http', () => {
  const source = { method: 'POST', url: '/', headers: {}, body: '{}' }

  it('leaves a response alone that something else has sent', async () => {
    const handler = toNodeHandler(async () => new Response('ok'))
    const writeHead = vi.fn(() => {
      throw new Error('ERR_HTTP_HEADERS_SENT')
    })
    const response = { headersSent: true, writeHead, end: vi.fn() }
    await expect(handler(source, response)).resolves.toBeUndefined()
    expect(writeHead).not.toHaveBeenCalled()
  })

  it('answers 500 if the function around the handler rejects', async () => {
    const response = { writeHead: vi.fn(), end: vi.fn() }
    const handler = toNodeHandler(() => Promise.reject(new Error('of the program')))
    await expect(handler(source, response)).resolves.toBeUndefined()
    expect(response.writeHead).toHaveBeenCalledWith(500, expect.anything())
  })
})

describe('options and clocks', () => {
  it('refuses a ttlSeconds that is no number: nothing would be a duplicate', () => {
    const dedupe = { ttlSeconds: Number.NaN }
    expect(() => createWebhookHandler({ secret: 'secret', on: {}, dedupe })).toThrow(TypeError)
  })

  it('answers at the deadline although the clock was set back', async () => {
    let now = 1_700_000_000_000
    const limits: number[] = []
    const clock = {
      now: () => now,
      limit: (_: () => void, milliseconds: number) => {
        limits.push(milliseconds)
        return () => {}
      },
    }
    const on = { message_created: () => {} }
    const secret = () => {
      now -= 3_600_000
      return 'secret'
    }
    const handler = handlerWith({ secret, on, ack: 'last', toleranceSeconds: 10_000 }, clock)
    const body = '{"event":"message_created","id":1}'
    await handler(request(body, await signWebhook(body, 'secret', { timestamp: now / 1000 })))
    await handler.idle()
    expect(Math.max(...limits.filter((limit) => limit !== 30_000))).toBeLessThanOrEqual(4000)
  })

  it('counts the search for the secret in the deadline: Chatwoot waits 5 seconds for all of it', async () => {
    const limits: number[] = []
    let now = 1_700_000_000_000
    const clock = {
      now: () => now,
      limit: (_: () => void, milliseconds: number) => {
        limits.push(milliseconds)
        // Each step takes all but a little of its time.
        if (milliseconds <= 4000) now += milliseconds - 100
        return () => {}
      },
    }
    const handler = handlerWith({ secret: () => 'secret', on: {}, onReject: () => {} }, clock)
    await handler(request('{}'))
    expect(now - 1_700_000_000_000).toBeLessThanOrEqual(4000)
  })
})
