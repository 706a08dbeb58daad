import { afterEach, describe, expect, it, vi } from 'vitest'
import { realClock } from '../../../src/webhooks/clock.ts'

afterEach(() => void vi.useRealTimers())

describe('the clock of the machine', () => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31])(
    'keeps a limit of %d ms, at which timers would fire immediately',
    (limit) => {
      const setTimeout = vi.spyOn(globalThis, 'setTimeout')
      realClock.limit(() => {}, limit)()

      expect(setTimeout).toHaveBeenCalledExactlyOnceWith(expect.any(Function), 2 ** 31 - 1)
    },
  )

  it('calls back after a limit, unless it is cancelled', () => {
    vi.useFakeTimers()
    const [callback, cancelled] = [vi.fn(), vi.fn()]
    realClock.limit(callback, 5)
    realClock.limit(cancelled, 5)()
    vi.advanceTimersByTime(4)
    expect(callback).not.toHaveBeenCalled()

    vi.advanceTimersByTime(1)
    expect(callback).toHaveBeenCalledOnce()
    expect(cancelled).not.toHaveBeenCalled()
  })
})
