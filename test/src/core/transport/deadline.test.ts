import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { Watch } from '../../../../src/core/transport/deadline.ts'
import { testPlatform } from './test-runtime.ts'

const line = { method: 'GET', path: '/api' }
const limits = { signal: undefined, timeout: 0, totalTimeout: 0, deadline: Number.POSITIVE_INFINITY }

describe('a watch', () => {
  it('over what nothing limits starts no timer', () => {
    const platform = testPlatform()
    new Watch(limits, platform, line, 'attempt')

    expect(platform.limits).toEqual([])
  })

  it('of a signal that is aborted already ends at once, and listens to nobody', async () => {
    const signal = AbortSignal.abort('enough')
    const platform = testPlatform()
    const watch = new Watch({ ...limits, timeout: 5, signal }, platform, line, 'attempt')

    expect(watch.signal.aborted).toBe(true)
    await expect(watch.race(new Promise(() => {}))).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' })
    expect(platform.limits).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('whose time is over listens to nobody any more, though nobody has ended it', () => {
    const { signal } = new AbortController()
    const platform = testPlatform()
    new Watch({ ...limits, timeout: 5, signal }, platform, line, 'attempt')
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    platform.expire()

    expect(platform.limits).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('after its time begins with no time, not with less: Node warns of that', () => {
    const platform = { ...testPlatform(), elapsed: () => 10 }
    const started: number[] = []
    const limit = (_: () => void, milliseconds: number) => {
      started.push(milliseconds)
      return () => {}
    }
    new Watch({ ...limits, totalTimeout: 5, deadline: 5 }, { ...platform, limit }, line, 'attempt')

    expect(started).toEqual([0])
  })

  it('takes the nearer of both limits', () => {
    const platform = testPlatform()
    new Watch({ ...limits, timeout: 5, totalTimeout: 9, deadline: 9 }, platform, line, 'attempt')
    new Watch({ ...limits, timeout: 9, totalTimeout: 5, deadline: 5 }, platform, line, 'attempt')
    new Watch({ ...limits, timeout: 5, totalTimeout: 9, deadline: 9 }, platform, line, 'total')

    expect(platform.limits).toEqual([5, 5, 9])
  })
})
