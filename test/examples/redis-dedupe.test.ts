/** Two processes behind one URL, as two handlers with a connection to the same Redis each. */
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { redisDedupeStore } from '../../examples/redis-dedupe.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.ts'
import { type Delivery, messageCreated, signed } from '../servers/deliveries.ts'
import { isRedisMissing, type RedisServer, redisServer } from '../servers/redis.ts'

const secret = 'the-secret-of-the-webhook'
const title = `duplicates in two processes${isRedisMissing ? ' (needs redis-server: apt-get install redis-server)' : ''}`

describe.skipIf(isRedisMissing)(title, () => {
  let server: RedisServer
  let redis: Awaited<ReturnType<typeof connected>>[]

  async function connected() {
    const client = createClient({ url: server.url, disableOfflineQueue: true })
    client.on('error', () => {})
    return client.connect()
  }

  beforeAll(async () => {
    server = await redisServer()
    redis = await Promise.all([connected(), connected()])
  })
  afterAll(async () => {
    for (const client of redis) client.destroy()
    await server[Symbol.asyncDispose]()
  })

  type Rest = Pick<WebhookHandlerOptions, 'ack' | 'onError'> & { prefix?: string }

  /** A handler for each connection, with one listener. */
  function handlers(listener: (id: number) => unknown, { prefix, ...options }: Rest = {}) {
    return redis.map((client) =>
      createWebhookHandler({
        secret,
        dedupe: { store: redisDedupeStore(client, prefix) },
        on: { message_created: ({ id }) => listener(id) },
        ...options,
      }),
    )
  }

  const request = (delivery: Delivery) => new Request('https://hooks.test', { method: 'POST', ...delivery })
  const message = (id: number) => messageCreated({ id }, { id })

  it('handles each delivery once, whichever of them gets it', async () => {
    const handled: number[] = []
    const both = handlers((id) => handled.push(id))
    const ids = Array.from({ length: 100 }, (_, index) => index)
    const deliveries = ids.map((id) => signed(message(id), secret))

    const responses = await Promise.all(
      deliveries.flatMap((delivery) => both.map((handler) => handler(request(delivery)))),
    )
    await Promise.all(both.map((handler) => handler.idle()))

    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(handled.sort((one, other) => one - other)).toEqual(ids)
  })

  it('handles a delivery again that failed, in the other process', async () => {
    const listener = vi.fn().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue(undefined)
    const [one, other] = handlers(listener, { ack: 'last', onError: () => {} })
    const body = message(200)

    const first = await one?.(request(signed(body, secret, { id: 'again', age: 5 })))
    const second = await other?.(request(signed(body, secret, { id: 'again' })))
    const third = await one?.(request(signed(body, secret, { id: 'again', age: 1 })))

    expect([first?.status, second?.status, third?.status]).toEqual([500, 200, 200])
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('keeps a key for a limited time', async () => {
    const [client] = redis
    const store = client && redisDedupeStore(client)

    await store?.claim('a', 60)

    await expect(client?.expireTime('chatwoot:a')).resolves.toBeGreaterThan(Date.now() / 1000)
  })

  it('keeps handlers with different prefixes apart', async () => {
    const handled: string[] = []
    const [one] = handlers(() => handled.push('one'), { prefix: 'one:' })
    const [other] = handlers(() => handled.push('other'), { prefix: 'other:' })
    const delivery = signed(message(300), secret)

    await one?.(request(delivery))
    await other?.(request(delivery))
    await Promise.all([one?.idle(), other?.idle()])

    expect(handled.sort()).toEqual(['one', 'other'])
  })

  it('still handles deliveries when Redis is gone, and reports it', async () => {
    const handled: number[] = []
    const onError = vi.fn()
    const [handler] = handlers((id) => handled.push(id), { onError })
    await server[Symbol.asyncDispose]()

    const response = await handler?.(request(signed(message(400), secret)))
    await handler?.idle()

    expect(response?.status).toBe(200)
    expect(handled).toEqual([400])
    expect(onError).toHaveBeenCalledOnce()
  })
})
