import { describe, expect, it, vi } from 'vitest'
import { type DedupeStore, memoryDedupeStore } from '../../../../src/webhooks/index.ts'
import { held, settled } from '../../../servers/held.ts'
import { delivery, deliveryId, headersFor, messageBody, messageIn, present, url } from '../deliveries.ts'
import { receiver } from '../received.ts'
import { patiently } from '../virtual-time.ts'

describe('a delivery that comes again', () => {
  it.each([
    ['exactly as before', {}],
    ['with the same id and a new signature, as a retry', { timestamp: present + 4 }],
    ['with the same signature and another id, as somebody who recorded it', { deliveryId: 'another' }],
  ])('is acknowledged and left out: %s', async (_, again) => {
    const { handle, message_created, onError, onReject } = receiver()
    const statuses = [await handle(delivery()), await handle(delivery(messageBody, again))].map(({ status }) => status)
    await handle.idle()

    expect(statuses).toEqual([200, 200])
    expect(message_created).toHaveBeenCalledOnce()
    for (const call of [onError, onReject]) expect(call).not.toHaveBeenCalled()
  })

  it('is left out in whatever case its signature is written: verification takes both', async () => {
    const { handle, message_created, onReject } = receiver()
    await handle(delivery())
    for (const pattern of [/[a-f]/g, /[a-f]/, /sha|[a-f]/g]) {
      const headers = { ...headersFor(messageBody), 'x-chatwoot-delivery': String(pattern) }
      const signature = headers['x-chatwoot-signature'].replace(pattern, (digit) => digit.toUpperCase())
      const again = { ...headers, 'x-chatwoot-signature': signature }
      await handle(new Request(url, { method: 'POST', headers: again, body: messageBody }))
    }
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
    expect(onReject).not.toHaveBeenCalled()
  })

  it('leaves its signature known: it must not be accepted later either, with another id', async () => {
    const { handle, message_created } = receiver()
    await handle(delivery())
    await handle(delivery(messageBody, { timestamp: present + 4 }))
    await handle(delivery(messageBody, { timestamp: present + 4, deliveryId: 'another' }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })

  it('is left out while the first is still being handled', async () => {
    const work = held<void>()
    const message_created = vi.fn(() => work.promise)
    const { handle } = receiver({ on: { message_created } })
    await Promise.all([handle(delivery()), handle(delivery()), handle(delivery())])
    work.resolve()
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })

  it('does not delay others: a duplicate is answered before the first is done', async () => {
    const work = held<void>()
    const { handle } = receiver({ on: { message_created: () => work.promise }, ack: 'last' })
    const first = handle(delivery())
    await settled()

    expect((await handle(delivery())).status).toBe(200)
    work.resolve()
    expect((await first).status).toBe(200)
  })

  it('is not confused with another delivery of the same event to another receiver', async () => {
    const { handle, message_created } = receiver()
    await handle(delivery(messageBody, { deliveryId: 'account' }))
    await handle(delivery(messageBody, { deliveryId: 'inbox', timestamp: present + 1 }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledTimes(2)
  })

  it('is left out by its body on request, also through another sender with another secret', async () => {
    const { handle, message_created } = receiver({ dedupe: { body: true }, secret: ['account', 'inbox'] })
    await handle(delivery(messageBody, { deliveryId: 'account', secret: 'account' }))
    await handle(delivery(messageBody, { deliveryId: 'inbox', secret: 'inbox' }))
    await handle(delivery(messageIn(7), { deliveryId: 'another', secret: 'inbox' }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledTimes(2)
  })

  it('is handled again if duplicates are wanted', async () => {
    const { handle, message_created } = receiver({ dedupe: false })
    await handle(delivery())
    await handle(delivery())
    await handle.idle()

    expect(message_created).toHaveBeenCalledTimes(2)
  })

  it('is left out at least as long as its signature is accepted', async () => {
    const { handle, time, message_created } = receiver({ toleranceSeconds: 7200, dedupe: { ttlSeconds: 1 } })
    await handle(delivery(messageBody, { timestamp: present + 7200 }))
    await time.advance(14_399_000)
    await handle(delivery(messageBody, { timestamp: present + 7200, deliveryId: 'another' }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })

  it('is handled again after an hour', async () => {
    const { handle, time, message_created } = receiver()
    await handle(delivery())
    for (const [seconds, calls] of [
      [3599, 1],
      [3600, 2],
    ] as const) {
      await time.advance((present + seconds) * 1000 - time.now())
      await handle(delivery(messageBody, { timestamp: present + seconds }))
      await handle.idle()
      expect(message_created).toHaveBeenCalledTimes(calls)
    }
  })

  it('is not confused with another one when a proxy has removed the ids of both', async () => {
    const { handle, message_created } = receiver()
    for (const body of [messageIn(7, 'a'), messageIn(7, 'b')]) {
      const { 'x-chatwoot-delivery': _, ...headers } = headersFor(body)
      await handle(new Request(url, { method: 'POST', headers, body }))
    }
    await handle.idle()

    expect(message_created).toHaveBeenCalledTimes(2)
  })

  it('was not claimed if it was refused', async () => {
    const { handle, message_created } = receiver()
    await handle(delivery(messageBody, { secret: 'another' }))
    await handle(delivery())
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })
})

describe('the store of duplicates', () => {
  /** A store that records what is asked of it. */
  function recording(store: Partial<DedupeStore> = {}) {
    const memory = memoryDedupeStore()
    return {
      claim: vi.fn(store.claim ?? memory.claim),
      release: vi.fn(store.release ?? memory.release),
    }
  }

  it('claims the signature, the id, and on request the hash of the body, for an hour', async () => {
    const store = recording()
    await receiver({ dedupe: { store, body: true } }).handle(delivery())

    expect(store.claim.mock.calls).toEqual([
      [expect.stringMatching(/^signature:[\da-f]{64}$/), 3600],
      [`delivery:${deliveryId}`, 3600],
      [expect.stringMatching(/^body:[\da-f]{64}$/), 3600],
    ])
  })

  it('may be shared by several handlers', async () => {
    const store = recording()
    const [one, two] = [receiver({ dedupe: { store } }), receiver({ dedupe: { store } })]
    await one.handle(delivery())
    await two.handle(delivery())
    await two.handle.idle()

    expect(two.message_created).not.toHaveBeenCalled()
  })

  it('releases everything that a failed delivery claimed, with ack last', async () => {
    const store = recording()
    const on = { message_created: () => Promise.reject(new Error('no')) }
    await receiver({ on, ack: 'last', dedupe: { store } }).handle(delivery())

    expect(store.release.mock.calls.map(([key]) => key)).toEqual(store.claim.mock.calls.map(([key]) => key))
    expect(store.release).toHaveBeenCalledTimes(2)
  })

  it('has released them before the answer: Chatwoot sends the delivery again', async () => {
    const released = held<void>()
    const release = vi.fn(() => released.promise)
    const on = { message_created: () => Promise.reject(new Error('no')) }
    const { handle } = receiver({ on, ack: 'last', dedupe: { store: recording({ release }) } })
    const answered = vi.fn()
    const response = handle(delivery()).finally(answered)
    await vi.waitUntil(() => release.mock.calls.length === 2, patiently)
    await settled()
    expect(answered).not.toHaveBeenCalled()

    released.resolve()
    expect((await response).status).toBe(500)
  })

  it('is not asked for events that nobody listens to', async () => {
    const store = recording()
    await receiver({ on: {}, dedupe: { store } }).handle(delivery())

    expect(store.claim).not.toHaveBeenCalled()
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('store is down')
      },
    ],
    ['rejects', () => Promise.reject(new Error('store is down'))],
  ])('lets deliveries in when it %s, and the error is reported', async (_, claim) => {
    const { handle, message_created, onError } = receiver({ dedupe: { store: recording({ claim }) } })

    expect((await handle(delivery())).status).toBe(200)
    await handle.idle()
    expect(message_created).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'store is down' }), {
      event: expect.objectContaining({ event: 'message_created' }),
      deliveryId,
    })
  })

  it.each([
    ['never answers', () => {}],
    ['rejects late', (answer: ReturnType<typeof held<boolean>>) => answer.reject(new Error('late'))],
    ['answers late', (answer: ReturnType<typeof held<boolean>>) => answer.resolve(false)],
  ])('lets deliveries in after a second when it %s', async (_, later) => {
    const answer = held<boolean>()
    const asked = held<void>()
    const claim = () => {
      asked.resolve()
      return answer.promise
    }
    const { handle, time, message_created, onError } = receiver({ dedupe: { store: recording({ claim }) } })
    const response = handle(delivery())
    await asked.promise
    await settled()
    await time.advance(999)
    expect(message_created).not.toHaveBeenCalled()
    await time.advance(1)
    expect((await response).status).toBe(200)
    later(answer)
    await handle.idle()
    await settled()

    expect(message_created).toHaveBeenCalledOnce()
    expect(onError.mock.calls.map(([error]) => error)).toEqual([
      expect.objectContaining({ message: 'the dedupe store takes longer than 1000 ms' }),
    ])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('store is down')
      },
    ],
    ['rejects', () => Promise.reject(new Error('store is down'))],
  ])('does not change the answer when its release %s', async (_, release) => {
    const on = { message_created: () => Promise.reject(new Error('no')) }
    const { handle, onError } = receiver({ on, ack: 'last', dedupe: { store: recording({ release }) } })

    expect((await handle(delivery())).status).toBe(500)
    expect(onError.mock.calls.map(([error]) => String(error))).toEqual(['Error: no', 'Error: store is down'])
    for (const [, failed] of onError.mock.calls) {
      expect(failed).toEqual({ event: expect.objectContaining({ event: 'message_created' }), deliveryId })
    }
  })
})
