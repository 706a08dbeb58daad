import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { held, settled } from '../held.ts'
import { connection } from '../loopback.ts'

const client = connection('https://chat.test')
const aborted = { name: 'AbortError', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts', cause: 'enough' }

describe('work that callers share', () => {
  it('is done once for all who want it at the same time', async () => {
    const outcome = held<number>()
    const work = vi.fn(() => outcome.promise)
    const calls = [client.together('a', 'createContact', work), client.together('a', 'createContact', work)]
    outcome.resolve(7)

    await expect(Promise.all(calls)).resolves.toEqual([7, 7])
    expect(work).toHaveBeenCalledOnce()
  })

  it.each(['resolve', 'reject'] as const)('is done anew after it is over (%s)', async (end) => {
    const outcome = held<unknown>()
    const first = client.together('a', 'createContact', () => outcome.promise)
    outcome[end](new Error('no'))
    await first.catch(() => {})

    await expect(client.together('a', 'createContact', async () => 'anew')).resolves.toBe('anew')
  })

  it('fails for all of them', async () => {
    const outcome = held<number>()
    const calls = [1, 2].map(() => client.together('a', 'createContact', () => outcome.promise))
    outcome.reject(new Error('no'))

    await expect(calls[0]).rejects.toThrow('no')
    await expect(calls[1]).rejects.toThrow('no')
  })

  it('goes on when one caller gives up, who gets an AbortError', async () => {
    const outcome = held<number>()
    const abort = new AbortController()
    const one = client.together('a', 'createContact', () => outcome.promise, abort.signal)
    const other = client.together('a', 'createContact', () => outcome.promise)
    abort.abort('enough')

    await expect(one).rejects.toMatchObject(aborted)
    outcome.resolve(7)
    await expect(other).resolves.toBe(7)
  })

  it('leaves no unhandled rejection behind when it fails after all have given up', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const outcome = held<number>()
    const abort = new AbortController()
    const call = client.together('a', 'createContact', () => outcome.promise, abort.signal)
    abort.abort('enough')

    await expect(call).rejects.toMatchObject(aborted)
    outcome.reject(new Error('no'))
    await settled()
    process.off('unhandledRejection', unhandled)

    expect(unhandled).not.toHaveBeenCalled()
  })

  it('is not begun for a caller who has given up before', async () => {
    const work = vi.fn(async () => 7)

    await expect(client.together('a', 'createContact', work, AbortSignal.abort('enough'))).rejects.toMatchObject(
      aborted,
    )
    expect(work).not.toHaveBeenCalled()
  })

  it('leaves nobody listening to the signal', async () => {
    const { signal } = new AbortController()
    await client.together('a', 'createContact', async () => 7, signal)

    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it.each([
    ['server', connection('https://other.test')],
    ['account', connection('https://chat.test', undefined, { accountId: 2 })],
    ['token', connection('https://chat.test', undefined, { apiAccessToken: 'another' })],
  ])('is not shared with those of another %s', async (_, other) => {
    const outcome = held<number>()
    const first = client.together('a', 'createContact', () => outcome.promise)

    await expect(other.together('a', 'createContact', async () => 8)).resolves.toBe(8)
    outcome.resolve(7)
    await first
  })
})
