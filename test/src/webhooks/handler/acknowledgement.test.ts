import { describe, expect, it, vi } from 'vitest'
import type { WebhookContext } from '../../../../src/webhooks/index.ts'
import { held, settled } from '../../../servers/held.ts'
import { delivery, deliveryId, messageIn, present, secret } from '../deliveries.ts'
import { receiver } from '../received.ts'
import { patiently } from '../virtual-time.ts'

/** A listener whose work the test ends. */
function working() {
  const work = held<void>()
  const started = held<WebhookContext>()
  const message_created = vi.fn((_: unknown, context: WebhookContext) => {
    started.resolve(context)
    return work.promise
  })
  return { ...work, started: started.promise, on: { message_created }, message_created }
}

describe('with ack first', () => {
  it('answers while the work goes on', async () => {
    const { on, started, resolve } = working()
    const { handle } = receiver({ on })

    expect((await handle(delivery())).status).toBe(200)
    await started
    resolve()
    await handle.idle()
  })

  it('reports failures, which Chatwoot never hears of', async () => {
    const failure = new Error('no')
    const { handle, onError } = receiver({ on: { message_created: () => Promise.reject(failure) } })

    expect((await handle(delivery())).status).toBe(200)
    await handle.idle()
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure, {
      event: expect.objectContaining({ event: 'message_created' }),
      deliveryId,
    })
  })

  it('does not handle a failed delivery again', async () => {
    const message_created = vi.fn().mockRejectedValue(new Error('no'))
    const { handle } = receiver({ on: { message_created } })
    await handle(delivery())
    await handle.idle()
    await handle(delivery(undefined, { timestamp: present + 1 }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })

  it('logs failures unless there is a listener for them', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failure = new Error('no')
    const { handle } = receiver({ onError: undefined, on: { message_created: () => Promise.reject(failure) } })
    await handle(delivery())
    await handle.idle()

    expect(error).toHaveBeenCalledExactlyOnceWith('chatwoot-client:', failure)
  })

  it('survives a listener for failures that rejects', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = () => Promise.reject(new Error('onError fails'))
    const { handle } = receiver({ onError, on: { message_created: () => Promise.reject(new Error('no')) } })
    await handle(delivery())
    await handle.idle()

    expect(error).toHaveBeenCalledOnce()
  })

  it('survives a listener for failures that throws', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = () => {
      throw new Error('onError fails')
    }
    const { handle } = receiver({ onError, on: { message_created: () => Promise.reject(new Error('no')) } })
    await handle(delivery())
    await handle.idle()

    expect(error).toHaveBeenCalledOnce()
    expect((await handle(delivery(messageIn(7), { deliveryId: 'two' }))).status).toBe(200)
  })
})

describe('with ack last', () => {
  it('answers after the work', async () => {
    const { on, started, resolve } = working()
    const { handle } = receiver({ on, ack: 'last' })
    const answered = vi.fn()
    const response = handle(delivery()).finally(answered)
    await started
    await settled()
    expect(answered).not.toHaveBeenCalled()

    resolve()
    expect((await response).status).toBe(200)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['rejects with nothing', () => Promise.reject(undefined)],
  ])('answers 500 if the listener %s, and reports it', async (_, message_created) => {
    const { handle, onError } = receiver({ on: { message_created }, ack: 'last' })

    expect((await handle(delivery())).status).toBe(500)
    expect(onError).toHaveBeenCalledOnce()
  })

  it("accepts the retry of a bot's failed delivery: the same id, a new timestamp and signature", async () => {
    const message_created = vi.fn().mockRejectedValueOnce(new Error('no')).mockRejectedValueOnce(new Error('no'))
    const { handle } = receiver({ on: { message_created }, ack: 'last' })
    const attempts = [0, 4, 9].map((seconds) => delivery(undefined, { timestamp: present + seconds }))
    const statuses: number[] = []
    for (const attempt of attempts) statuses.push((await handle(attempt)).status)

    expect(statuses).toEqual([500, 500, 200])
    expect(message_created).toHaveBeenCalledTimes(3)
    expect((await handle(delivery(undefined, { timestamp: present + 12 }))).status).toBe(200)
    expect(message_created).toHaveBeenCalledTimes(3)
  })

  it('answers 200 at the deadline, and the work goes on', async () => {
    const { on, started, resolve } = working()
    const { handle, time, onError } = receiver({ on, ack: 'last' })
    const response = handle(delivery())
    const { signal } = await started
    await settled()
    await time.advance(3999)
    const answered = vi.fn()
    response.finally(answered)
    await settled()
    expect(answered).not.toHaveBeenCalled()

    await time.advance(1)
    expect((await response).status).toBe(200)
    expect(signal.aborted).toBe(false)
    resolve()
    await handle.idle()
    expect(onError).not.toHaveBeenCalled()
    expect(time.timers()).toEqual([])
  })

  it('counts the deadline from when the request came, not from when its turn came', async () => {
    const { on, resolve } = working()
    const claim = vi.fn(() => true)
    const { handle, time } = receiver({ on, ack: 'last', dedupe: { store: { claim, release() {} } } })
    // A delivery is claimed, by two keys, just before its answer waits for the deadline.
    const claimed = async (count: number) => {
      await vi.waitUntil(() => claim.mock.calls.length === 2 * count, patiently)
      await settled()
    }
    const first = handle(delivery(messageIn(7), { deliveryId: '1' }))
    await claimed(1)
    await time.advance(3000)
    const second = handle(delivery(messageIn(7), { deliveryId: '2', timestamp: present + 3 }))
    await claimed(2)
    await time.advance(1000)
    expect((await first).status).toBe(200)

    await time.advance(3000)
    expect((await second).status).toBe(200)
    resolve()
    await handle.idle()
  })

  it('lets the program choose the deadline', async () => {
    const { on, started, resolve } = working()
    const { handle, time } = receiver({ on, ack: 'last', deadline: 50 })
    const response = handle(delivery())
    await started
    await settled()
    await time.advance(50)

    expect((await response).status).toBe(200)
    resolve()
    await handle.idle()
  })

  it('answers at the deadline although the clock was set back meanwhile', async () => {
    const { on, started, resolve } = working()
    const find = async () => {
      await time.advance(-3_600_000)
      return secret
    }
    const { handle, time } = receiver({ on, ack: 'last', secret: find, toleranceSeconds: 10_000 })
    const response = handle(delivery())
    await started
    await settled()
    // Of the response, and of the listener.
    expect(time.timers()).toEqual([4000, 30_000])

    resolve()
    expect((await response).status).toBe(200)
  })

  it('reports a failure after the deadline, too', async () => {
    const { on, started, reject } = working()
    const { handle, time, onError } = receiver({ on, ack: 'last' })
    const response = handle(delivery())
    await started
    await settled()
    await time.advance(4000)
    expect((await response).status).toBe(200)

    reject(new Error('late'))
    await handle.idle()
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'late' }), expect.anything())
  })
})

describe('a listener that takes too long', () => {
  it('is told, is reported, and frees its conversation', async () => {
    const signals: AbortSignal[] = []
    const message_created = vi.fn((_: unknown, { signal }: WebhookContext) => {
      signals.push(signal)
      return signals.length === 1 ? new Promise(() => {}) : undefined
    })
    const { handle, time, onError } = receiver({ on: { message_created } })
    await handle(delivery(messageIn(7, 'first'), { deliveryId: '1' }))
    await handle(delivery(messageIn(7, 'second'), { deliveryId: '2' }))
    await settled()
    await time.advance(29_999)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])

    await time.advance(1)
    await handle.idle()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    const late = { name: 'ChatwootError', message: 'the message_created listener takes longer than 30000 ms' }
    expect(signals[0]?.reason).toMatchObject(late)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining(late),
      expect.objectContaining({ deliveryId: '1' }),
    )
  })

  it('may fail afterwards without harm', async () => {
    const { on, started, reject } = working()
    const { handle, time, onError } = receiver({ on, handlerTimeout: 10 })
    await handle(delivery())
    await started
    await settled()
    await time.advance(10)
    reject(new Error('late'))
    await settled()

    expect(onError).toHaveBeenCalledOnce()
  })

  it('is a failure with ack last, if that is before the deadline', async () => {
    const { on, started } = working()
    const { handle, time } = receiver({ on, ack: 'last', handlerTimeout: 10 })
    const response = handle(delivery())
    await started
    await settled()
    await time.advance(10)

    expect((await response).status).toBe(500)
  })

  it('leaves no timer when it ends in time', async () => {
    const { handle, time } = receiver({ ack: 'last' })
    await handle(delivery())
    await handle.idle()

    expect(time.timers()).toEqual([])
  })
})

describe('work after the response', () => {
  it('keeps the runtime alive until it is done', async () => {
    const { on, resolve } = working()
    const { handle } = receiver({ on })
    const works: Promise<unknown>[] = []
    await handle(delivery(), { waitUntil: (work: Promise<unknown>) => works.push(work) })
    const done = vi.fn()
    works[0]?.then(done)
    await settled()
    expect(done).not.toHaveBeenCalled()

    resolve()
    await works[0]
    expect(works).toHaveLength(1)
  })

  it('calls waitUntil as a method: Workers refuse it otherwise', async () => {
    class ExecutionContext {
      readonly #works: Promise<unknown>[] = []
      waitUntil(work: Promise<unknown>): void {
        this.#works.push(work)
      }
      get works(): number {
        return this.#works.length
      }
    }
    const context = new ExecutionContext()
    await receiver().handle(delivery(), context)

    expect(context.works).toBe(1)
  })

  it('never rejects: the runtime would log it again', async () => {
    const { on, reject } = working()
    const { handle } = receiver({ on })
    const works: Promise<unknown>[] = []
    await handle(delivery(), { waitUntil: (work: Promise<unknown>) => works.push(work) })
    reject(new Error('no'))

    await expect(works[0]).resolves.toBeDefined()
  })

  it('does not need the runtime when there is none', async () => {
    const { handle } = receiver({ ack: 'last' })
    const waitUntil = vi.fn()
    await handle(delivery(), { waitUntil })
    await handle(delivery(), { waitUntil })

    expect(waitUntil).not.toHaveBeenCalled()
  })

  it('keeps the runtime alive when it goes on after the deadline', async () => {
    const { on, started, resolve } = working()
    const { handle, time } = receiver({ on, ack: 'last' })
    const waitUntil = vi.fn()
    const response = handle(delivery(), { waitUntil })
    await started
    await settled()
    await time.advance(4000)
    await response

    expect(waitUntil).toHaveBeenCalledOnce()
    resolve()
    await handle.idle()
  })

  it('is acknowledged although waitUntil throws', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { handle, message_created } = receiver()
    const waitUntil = () => {
      throw new Error('too late')
    }

    expect((await handle(delivery(), { waitUntil })).status).toBe(200)
    await handle.idle()
    expect(message_created).toHaveBeenCalledOnce()
    expect(error).toHaveBeenCalledOnce()
  })

  it.each([
    ['Lambda', 'AWS_LAMBDA_FUNCTION_NAME'],
    ['Vercel', 'VERCEL'],
  ])('is warned of once on %s', async (_, variable) => {
    vi.stubEnv(variable, '1')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { handle } = receiver()
    for (const id of ['1', '2', '3']) await handle(delivery(messageIn(7, id), { deliveryId: id }))

    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/lost after the response.*ack: 'last'/))
  })

  it('is warned of on Workers', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await receiver().handle(delivery(), { params: {} })

    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('lost after the response'))
  })

  it.each([
    ['with waitUntil', {}, { waitUntil() {} }],
    ['with ack last', { ack: 'last' as const }, undefined],
    ['without a listener', { on: {} }, undefined],
  ])('is not warned of %s', async (_, options, context) => {
    vi.stubEnv('VERCEL', '1')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await receiver(options).handle(delivery(), context)

    expect(warn).not.toHaveBeenCalled()
  })

  it('is not warned of with ack last when it goes on after the deadline', async () => {
    vi.stubEnv('VERCEL', '1')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { on, started, resolve } = working()
    const { handle, time } = receiver({ on, ack: 'last' })
    const response = handle(delivery())
    await started
    await settled()
    await time.advance(4000)

    expect((await response).status).toBe(200)
    expect(warn).not.toHaveBeenCalled()
    resolve()
    await handle.idle()
  })

  it('is not warned of on a server', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await receiver().handle(delivery())

    expect(warn).not.toHaveBeenCalled()
  })
})
