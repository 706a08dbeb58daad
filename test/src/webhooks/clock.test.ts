import { describe, expect, it, vi } from 'vitest'
import { realClock } from '../../../src/webhooks/clock.ts'

describe('the clock of the machine', () => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31])(
    'keeps a limit of %d ms, at which timers would fire immediately',
    (limit) => {
      const setTimeout = vi.spyOn(globalThis, 'setTimeout')
      realClock.limit(() => {}, limit)()

      expect(setTimeout).toHaveBeenCalledExactlyOnceWith(expect.any(Function), 2 ** 31 - 1)
    },
  )

  it('calls back after a limit, unless it is cancelled', async () => {
    const cancelled = vi.fn()
    const cancel = realClock.limit(cancelled, 1)
    cancel()
    await new Promise<void>((resolve) => realClock.limit(resolve, 2))

    expect(cancelled).not.toHaveBeenCalled()
  })
})
