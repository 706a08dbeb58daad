import { afterEach, describe, expect, it, vi } from 'vitest'
import { realClock } from '../../../../src/webhooks/handler/clock.ts'

afterEach(() => void vi.useRealTimers())

describe('the clock of the machine', () => {
  it.each([
    [Number.POSITIVE_INFINITY, 2 ** 31 - 1],
    [2 ** 31, 2 ** 31 - 1],
    [-5, 0],
  ])('keeps a limit of %d ms with a timer of %d ms: others fire immediately or are warned of', (limit, expected) => {
    const setTimeout = vi.spyOn(globalThis, 'setTimeout')
    realClock.limit(() => {}, limit)()

    expect(setTimeout).toHaveBeenCalledExactlyOnceWith(expect.any(Function), expected)
  })

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
