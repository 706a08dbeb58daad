import { describe, expect, it, vi } from 'vitest'
import { parseWebhook, type ReceivedWebhookEvent } from '../../../../src/webhooks/index.ts'
import { held, settled } from '../../../servers/held.ts'
import { delivery, messageBody, messageIn, present, streamed } from '../deliveries.ts'
import { receiver } from '../received.ts'

describe('receive', () => {
  it('gives an event to its listener and resolves when that is done', async () => {
    const work = held<void>()
    const message_created = vi.fn((..._: unknown[]) => work.promise)
    const { handle } = receiver({ on: { message_created } })
    const event = parseWebhook(messageBody)
    const done = vi.fn()
    const received = handle.receive(event).then(done)
    await settled()
    expect(message_created).toHaveBeenCalledExactlyOnceWith(event, {
      isSigned: false,
      receivedAt: new Date(present * 1000),
      signal: expect.any(AbortSignal),
    })
    expect(done).not.toHaveBeenCalled()

    work.resolve()
    await received
    expect(done).toHaveBeenCalledOnce()
  })

  it('passes on the context of a queue', async () => {
    const { handle, message_created } = receiver()
    const context = { deliveryId: 'one', isSigned: true, receivedAt: new Date(0) }
    await handle.receive(parseWebhook(messageBody), context)

    expect(message_created.mock.calls[0]?.[1]).toMatchObject(context)
  })

  it('gives the listener a signal of its own, also if the context of another one is passed on', async () => {
    const { handle, message_created } = receiver()
    const context = { isSigned: true, receivedAt: new Date(0), signal: AbortSignal.abort() }
    await handle.receive(parseWebhook(messageBody), context)

    expect(message_created.mock.calls[0]?.[1].signal.aborted).toBe(false)
  })

  it('rejects with what the listener throws, which is then not reported', async () => {
    const failure = new Error('no')
    const { handle, onError } = receiver({ on: { message_created: () => Promise.reject(failure) } })

    await expect(handle.receive(parseWebhook(messageBody))).rejects.toBe(failure)
    expect(onError).not.toHaveBeenCalled()
  })

  it('rejects when the listener takes too long', async () => {
    const { handle, time } = receiver({ on: { message_created: () => new Promise(() => {}) }, handlerTimeout: 10 })
    const received = handle.receive(parseWebhook(messageBody))
    const refused = expect(received).rejects.toMatchObject({
      name: 'ChatwootError',
      message: expect.stringContaining('10 ms'),
    })
    await settled()
    await time.advance(10)

    await refused
  })

  it('resolves for events that nobody listens to', async () => {
    await expect(receiver({ on: {} }).handle.receive(parseWebhook(messageBody))).resolves.toBeUndefined()
  })

  it('does not look for duplicates', async () => {
    const { handle, message_created } = receiver()
    await handle.receive(parseWebhook(messageBody), { deliveryId: 'one' })
    await handle.receive(parseWebhook(messageBody), { deliveryId: 'one' })

    expect(message_created).toHaveBeenCalledTimes(2)
  })

  it('waits for the deliveries of the same conversation', async () => {
    const log: unknown[] = []
    const first = held<void>()
    const on = {
      async message_created(event: ReceivedWebhookEvent) {
        log.push('content' in event && event.content)
        if (log.length === 1) await first.promise
      },
    }
    const { handle } = receiver({ on })
    await handle(delivery(messageIn(7, 'a')))
    const received = handle.receive(parseWebhook(messageIn(7, 'b')))
    await settled()
    expect(log).toEqual(['a'])

    first.resolve()
    await received
    expect(log).toEqual(['a', 'b'])
  })

  it('keeps the order of events that the types lack, too', async () => {
    const works = [held<void>(), held<void>()]
    const unknown = vi.fn((_: unknown) => works[unknown.mock.calls.length - 1]?.promise)
    const { handle } = receiver({ on: { unknown } })
    const merged = (id: number) => ({
      event: 'unknown' as const,
      name: 'conversation_merged',
      body: { id, inbox_id: 1 },
    })
    const [one, , other] = [7, 7, 8].map((id) => handle.receive(merged(id)))
    works[1]?.resolve()
    await other
    expect(unknown.mock.calls.map(([event]) => event)).toEqual([merged(7), merged(8)])

    works[0]?.resolve()
    await one
    await handle.idle()
    expect(unknown).toHaveBeenCalledTimes(3)
  })

  it('takes events that the types lack', async () => {
    const unknown = vi.fn()
    const { handle } = receiver({ on: { unknown } })
    const event = { event: 'unknown' as const, name: 'conversation_merged', body: { id: 5 } }
    await handle.receive(event)

    expect(unknown.mock.calls[0]?.[0]).toBe(event)
  })
})

describe('idle', () => {
  it('resolves at once when nothing was received', async () => {
    await expect(receiver().handle.idle()).resolves.toBeUndefined()
  })

  it('waits for all work, also for what starts meanwhile', async () => {
    const works = [held<void>(), held<void>(), held<void>()]
    let started = 0
    const { handle } = receiver({ on: { message_created: () => works[started++]?.promise } })
    await handle(delivery(messageIn(7, 'a'), { deliveryId: 'a' }))
    const idle = vi.fn()
    const waited = handle.idle().then(idle)
    await handle(delivery(messageIn(8, 'b'), { deliveryId: 'b' }))
    const received = handle.receive(parseWebhook(messageIn(9, 'c')))
    for (const { resolve } of works) {
      await settled()
      expect(idle).not.toHaveBeenCalled()
      resolve()
    }
    await received
    await waited
  })

  it('waits for deliveries whose body is still coming', async () => {
    const { handle } = receiver()
    let end = () => {}
    const body = new ReadableStream({
      start(controller) {
        end = () => controller.close()
      },
    })
    const response = handle(streamed(body))
    const idle = vi.fn()
    const waited = handle.idle().then(idle)
    await settled()
    expect(idle).not.toHaveBeenCalled()

    end()
    await response
    await waited
  })

  it('resolves after failures, too', async () => {
    const { handle } = receiver({ on: { message_created: () => Promise.reject(new Error('no')) } })
    await handle(delivery())

    await expect(handle.idle()).resolves.toBeUndefined()
  })
})
