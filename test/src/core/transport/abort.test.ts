import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getConversation, listConversations } from '../../../../generated/operations.ts'
import { onAbort } from '../../../../src/core/transport/abort.ts'
import { settled } from '../../../servers/held.ts'
import { answering } from '../../../servers/loopback.ts'

const warned = vi.fn()
beforeEach(() => void process.on('warning', warned))
afterEach(async () => {
  // Warnings come in a later tick.
  await settled()
  process.off('warning', warned)
  expect(warned).not.toHaveBeenCalled()
})

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length

describe('a signal that many calls share', () => {
  it('has one listener for 1,000 simultaneous calls, and none afterwards', async () => {
    const { signal } = new AbortController()
    const seen = new Set<number>()
    const client = answering(async () => {
      seen.add(listeners(signal))
      await settled()
      return Response.json({ id: 7 })
    })
    const get = () => client.call(getConversation, { path: { conversation_id: 7 } }, { signal })

    await Promise.all(Array.from({ length: 1000 }, get))

    expect([...seen]).toEqual([1])
    expect(listeners(signal)).toBe(0)
  })

  it('has one listener for 100 lists that are prefetched, and none afterwards', async () => {
    const { signal } = new AbortController()
    let most = 0
    const client = answering(async (request) => {
      await settled()
      most = Math.max(most, listeners(signal))
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
      return Response.json({ items: page < 4 ? [{ id: page }] : [] })
    })
    const read = (answer: unknown) => ({ ...(answer as { items: { id: number }[] }), meta: {} }) // made up above
    const walk = () => client.pages(listConversations, {}, read, { signal, concurrency: 2 }).toArray()

    await Promise.all(Array.from({ length: 100 }, walk))

    expect(most).toBe(1)
    expect(listeners(signal)).toBe(0)
  })

  it('aborts all of 1,000 calls', async () => {
    const abort = new AbortController()
    const client = answering(() => new Promise<Response>(() => {}))
    const calls = Array.from({ length: 1000 }, () =>
      client.call(getConversation, { path: { conversation_id: 7 } }, { signal: abort.signal }),
    )
    const outcomes = Promise.allSettled(calls)
    await settled()
    abort.abort('enough')

    expect(
      (await outcomes).every((outcome) => outcome.status === 'rejected' && outcome.reason.cause === 'enough'),
    ).toBe(true)
    expect(listeners(abort.signal)).toBe(0)
  })

  it('calls the remaining listeners back, once', () => {
    const abort = new AbortController()
    const [stays, leaves] = [vi.fn(), vi.fn()]
    onAbort(abort.signal, stays)
    onAbort(abort.signal, leaves)()
    abort.abort()

    expect(stays).toHaveBeenCalledOnce()
    expect(leaves).not.toHaveBeenCalled()
  })

  it('can be listened to again after all listeners have stopped', () => {
    const abort = new AbortController()
    const late = vi.fn()
    const stop = onAbort(abort.signal, () => {})
    stop()
    onAbort(abort.signal, late)
    // Stopping twice neither removes nor hides another listener.
    stop()
    onAbort(abort.signal, () => {})
    expect(listeners(abort.signal)).toBe(1)
    abort.abort()

    expect(late).toHaveBeenCalledOnce()
  })
})
