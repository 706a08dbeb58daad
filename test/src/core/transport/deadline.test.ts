import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { Deadline } from '../../../../src/core/transport/deadline.ts'
import { testRuntime } from './test-runtime.ts'

const line = { method: 'GET', path: '/api' }
const limits = { signal: undefined, timeout: 0, totalTimeout: 0, endsAt: Number.POSITIVE_INFINITY }

describe('a deadline', () => {
  it('without a limit starts no timer', () => {
    const runtime = testRuntime()
    new Deadline(limits, runtime, { line }, 'attempt')

    expect(runtime.limits).toEqual([])
  })

  it('with an aborted signal ends immediately, and does not listen', async () => {
    const signal = AbortSignal.abort('enough')
    const runtime = testRuntime()
    const deadline = new Deadline({ ...limits, timeout: 5, signal }, runtime, { line }, 'attempt')

    expect(deadline.signal.aborted).toBe(true)
    await expect(deadline.race(new Promise(() => {}))).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' })
    expect(runtime.limits).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('that has passed does not listen any more, even without end()', () => {
    const { signal } = new AbortController()
    const runtime = testRuntime()
    new Deadline({ ...limits, timeout: 5, signal }, runtime, { line }, 'attempt')
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    runtime.expire()

    expect(runtime.limits).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('that is in the past starts a timer of 0, not a negative one: Node warns about that', () => {
    const runtime = { ...testRuntime(), elapsed: () => 10 }
    const started: number[] = []
    const limit = (_: () => void, milliseconds: number) => {
      started.push(milliseconds)
      return () => {}
    }
    new Deadline({ ...limits, totalTimeout: 5, endsAt: 5 }, { ...runtime, limit }, { line }, 'attempt')

    expect(started).toEqual([0])
  })

  it('uses the nearer of both limits', () => {
    const runtime = testRuntime()
    new Deadline({ ...limits, timeout: 5, totalTimeout: 9, endsAt: 9 }, runtime, { line }, 'attempt')
    new Deadline({ ...limits, timeout: 9, totalTimeout: 5, endsAt: 5 }, runtime, { line }, 'attempt')
    new Deadline({ ...limits, timeout: 5, totalTimeout: 9, endsAt: 9 }, runtime, { line }, 'total')

    expect(runtime.limits).toEqual([5, 5, 9])
  })
})
