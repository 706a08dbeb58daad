import { describe, expect, it } from 'vitest'
import { memoryStoreWith } from '../../../../src/webhooks/handler/dedupe.ts'
import { memoryDedupeStore } from '../../../../src/webhooks/index.ts'

describe('memoryDedupeStore', () => {
  it('lets one of several claim a key', () => {
    const store = memoryDedupeStore()

    expect(['a', 'a', 'b', 'a'].map((key) => store.claim(key, 60))).toEqual([true, false, true, false])
  })

  it('lets a key be claimed again after it was released', async () => {
    const store = memoryDedupeStore()
    await store.claim('a', 60)
    await store.release('a')

    expect(store.claim('a', 60)).toBe(true)
  })

  it('releases a key that nobody claimed', async () => {
    const store = memoryDedupeStore()
    await store.release('a')

    expect(store.claim('a', 60)).toBe(true)
  })

  it('forgets a key when its time is over, and not before', () => {
    let now = 0
    const store = memoryStoreWith({ now: () => now }, 10)
    store.claim('a', 60)

    now = 59_999
    expect(store.claim('a', 60)).toBe(false)
    now = 60_000
    expect(store.claim('a', 60)).toBe(true)
    now = 119_999
    expect(store.claim('a', 60)).toBe(false)
  })

  it('forgets the key that was claimed first when there are too many', () => {
    const store = memoryDedupeStore({ maxKeys: 2 })
    for (const key of ['a', 'b', 'c']) store.claim(key, 60)

    expect(['c', 'b'].map((key) => store.claim(key, 60))).toEqual([false, false])
    expect(store.claim('a', 60)).toBe(true)
  })

  it('takes a key that was claimed anew for a new one', () => {
    let now = 0
    const store = memoryStoreWith({ now: () => now }, 2)
    store.claim('a', 1)
    store.claim('b', 60)
    now = 1000
    store.claim('a', 60)
    store.claim('c', 60)

    expect(store.claim('a', 60)).toBe(false)
    expect(store.claim('b', 60)).toBe(true)
  })

  it.each([0, -1, Number.NaN])('does not take %d for maxKeys, with which nothing would be a duplicate', (maxKeys) => {
    expect(() => memoryDedupeStore({ maxKeys })).toThrow(
      new TypeError(`maxKeys must be a positive number, got ${maxKeys}`),
    )
  })

  it('shares nothing with another store', () => {
    memoryDedupeStore().claim('a', 60)

    expect(memoryDedupeStore().claim('a', 60)).toBe(true)
  })
})
