import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { keyedQueue, keyedQueues } from '../../../../src/core/concurrency/keyed-queue.ts'
import { sharedMap } from '../../../../src/core/concurrency/shared-map.ts'
import { held, settled } from '../../../servers/held.ts'
import { connection } from '../../../servers/loopback.ts'
import { testRuntime } from '../transport/test-runtime.ts'
import { patience } from './patience.ts'

/** How a caller waits who has a signal. */
const until = (signal: AbortSignal) => patience({ signal })

describe('queued work', () => {
  it('on one record runs one after the other, in the order of the calls', async () => {
    const first = held<string>()
    const log: string[] = []
    const works = [
      keyedQueue('a', async () => {
        log.push('first begins')
        const outcome = await first.promise
        log.push('first ends')
        return outcome
      }),
      keyedQueue('a', async () => void log.push('second')),
      keyedQueue('a', async () => void log.push('third')),
    ]
    await settled()
    expect(log).toEqual(['first begins'])
    first.resolve('done')

    await expect(Promise.all(works)).resolves.toEqual(['done', undefined, undefined])
    expect(log).toEqual(['first begins', 'first ends', 'second', 'third'])
  })

  it('waits for the work that is running, even if the work before that has finished', async () => {
    const second = held<void>()
    const log: string[] = []
    const first = keyedQueue('a', async () => {})
    const busy = keyedQueue('a', () => second.promise.then(() => void log.push('second')))
    await first
    await settled()
    const third = keyedQueue('a', async () => void log.push('third'))
    await settled()
    expect(log).toEqual([])
    second.resolve()

    await Promise.all([busy, third])
    expect(log).toEqual(['second', 'third'])
  })

  it('on another record does not wait', async () => {
    const first = held<void>()
    const waiting = keyedQueue('a', () => first.promise)

    await expect(keyedQueue('b', async () => 'done')).resolves.toBe('done')
    first.resolve()
    await waiting
  })

  it('continues after work that failed, which only rejects its own caller', async () => {
    const failed = keyedQueue('a', () => Promise.reject(new Error('no')))
    const next = keyedQueue('a', async () => 'done')

    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe('done')
  })

  it('that is aborted while it waits starts immediately, and later work still waits for the first', async () => {
    const first = held<void>()
    const abort = new AbortController()
    const log: string[] = []
    const before = keyedQueue('a', () => first.promise.then(() => void log.push('first')))
    const aborted = keyedQueue('a', async () => void log.push('aborted'), until(abort.signal))
    const behind = keyedQueue('a', async () => void log.push('behind'))
    await settled()
    expect(log).toEqual([])

    abort.abort()
    await aborted
    await settled()
    expect(log).toEqual(['aborted'])
    first.resolve()

    await Promise.all([before, behind])
    expect(log).toEqual(['aborted', 'first', 'behind'])
  })

  it('with a signal that is already aborted does not wait either', async () => {
    const first = held<void>()
    const before = keyedQueue('a', () => first.promise)

    await expect(keyedQueue('a', async () => 'noticed', until(AbortSignal.abort()))).resolves.toBe('noticed')
    first.resolve()
    await before
  })

  it('waits no longer than its limit, counted from the call, and is not started then', async () => {
    const first = held<void>()
    const runtime = { ...testRuntime(), elapsed: () => 1100 }
    const before = keyedQueue('a', () => first.promise)
    const work = vi.fn(async () => {})
    const limited = patience({ totalTimeout: 300, startedAt: 1000, runtime })
    let milliseconds = 0
    let expire = () => {}
    runtime.limit = (callback, given) => {
      milliseconds = given
      expire = callback
      return () => {}
    }
    const call = keyedQueue('a', work, limited)
    await settled()
    expect(milliseconds).toBe(200)
    expire()

    await expect(call).rejects.toMatchObject({
      name: 'TimeoutError',
      limit: 'totalTimeout',
      message: expect.stringContaining('POST /api/v1/x: not sent within 0.3 s: earlier calls on the same record'),
    })
    first.resolve()
    await before
    expect(work).not.toHaveBeenCalled()
  })

  it('leaves neither a limit nor a listener when its turn has come', async () => {
    const runtime = testRuntime()
    const { signal } = new AbortController()
    const first = held<void>()
    const before = keyedQueue('a', () => first.promise)
    const call = keyedQueue('a', async () => 'done', patience({ signal, totalTimeout: 300, runtime }))
    await settled()
    expect(runtime.limits).toEqual([300])
    first.resolve()

    await expect(call).resolves.toBe('done')
    expect(runtime.limits).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
    await before
  })

  it('waits without a limit if there is none', async () => {
    const runtime = testRuntime()
    const first = held<void>()
    const before = keyedQueue('a', () => first.promise)
    const call = keyedQueue('a', async () => 'done', patience({ totalTimeout: 0, runtime }))
    await settled()

    expect(runtime.limits).toEqual([])
    first.resolve()
    await expect(call).resolves.toBe('done')
    await before
  })

  it('does not keep what earlier work has returned', async () => {
    const last = held<void>()
    const calls = [keyedQueue('kept', async () => 'x'.repeat(1000)), keyedQueue('kept', () => last.promise)]
    const tail = sharedMap<Promise<unknown>>('queues').get('kept')
    last.resolve()

    expect(tail).toBeDefined()
    await expect(tail).resolves.toBeUndefined()
    await Promise.all(calls)
    await settled()
    expect(sharedMap('queues').has('kept')).toBe(false)
  })

  it('is the same for all copies of the package in a process', async () => {
    vi.resetModules()
    const copy = await import('../../../../src/core/concurrency/keyed-queue.ts')
    const first = held<void>()
    const log: string[] = []
    const calls = [
      keyedQueue('a', () => first.promise.then(() => void log.push('first'))),
      copy.keyedQueue('a', async () => void log.push('second')),
    ]
    await settled()
    first.resolve()
    await Promise.all(calls)

    expect(copy.keyedQueue).not.toBe(keyedQueue)
    expect(log).toEqual(['first', 'second'])
  })
})

describe('work on several records', () => {
  it.each(['a', 'b'])('waits for the work on %s', async (busy) => {
    const first = held<void>()
    const log: string[] = []
    const before = keyedQueue(busy, () => first.promise.then(() => void log.push('first')))
    const both = keyedQueues(['a', 'b'], async () => void log.push('both'))
    await settled()
    expect(log).toEqual([])
    first.resolve()

    await Promise.all([before, both])
    expect(log).toEqual(['first', 'both'])
  })

  it.each(['a', 'b'])('is waited for by work on %s', async (record) => {
    const first = held<string>()
    const log: string[] = []
    const both = keyedQueues(['a', 'b'], () => first.promise)
    // The second record is queued when the turn of the first has come.
    await settled()
    const behind = keyedQueue(record, async () => void log.push('behind'))
    await settled()
    expect(log).toEqual([])
    first.resolve('done')

    await expect(both).resolves.toBe('done')
    await behind
  })

  it.each(['a', 'b'])('has a limit for the wait for %s', async (busy) => {
    const runtime = testRuntime()
    const first = held<void>()
    const before = keyedQueue(busy, () => first.promise)
    const work = vi.fn(async () => {})
    const call = keyedQueues(['a', 'b'], work, patience({ totalTimeout: 300, runtime }))
    await settled()
    runtime.expire()

    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout' })
    first.resolve()
    await before
    expect(work).not.toHaveBeenCalled()
  })

  it('starts immediately if they are none', async () => {
    await expect(keyedQueues([], async () => 'done')).resolves.toBe('done')
  })
})

describe('queues of connections', () => {
  it('are shared by connections to the same account of the same server, and by no others', async () => {
    const first = held<void>()
    const log: string[] = []
    const work = (name: string) => async () => void log.push(name)
    const holding = keyedQueue(connection('https://chat.test').keyOf('labels of 7'), () => first.promise)
    const same = keyedQueue(connection('https://chat.test').keyOf('labels of 7'), work('same'))

    await keyedQueue(connection('https://other.test').keyOf('labels of 7'), work('another server'))
    await keyedQueue(
      connection('https://chat.test', undefined, { accountId: 2 }).keyOf('labels of 7'),
      work('another account'),
    )
    await keyedQueue(connection('https://chat.test').keyOf('labels of 8'), work('another thing'))
    await settled()
    expect(log).toEqual(['another server', 'another account', 'another thing'])
    first.resolve()

    await Promise.all([holding, same])
    expect(log).toContain('same')
  })
})
