import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { createContact } from '../../../../generated/operations.ts'
import { singleFlight } from '../../../../src/core/concurrency/single-flight.ts'
import type { Connection } from '../../../../src/core/connection.ts'
import { held, settled } from '../../../servers/held.ts'
import { connection } from '../../../servers/loopback.ts'
import { testRuntime } from '../transport/test-runtime.ts'
import { patience } from './patience.ts'

const client = connection('https://chat.test')
const aborted = { name: 'AbortError', method: 'POST', path: '/api/v1/accounts/{account_id}/contacts', cause: 'enough' }

function share<T>(connection: Connection, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return singleFlight(connection.sharedKeyOf('a'), work, patience({ line: createContact, signal }))
}

describe('work that callers share', () => {
  it('runs once for all callers at the same time', async () => {
    const outcome = held<number>()
    const work = vi.fn(() => outcome.promise)
    const calls = [share(client, work), share(client, work)]
    outcome.resolve(7)

    await expect(Promise.all(calls)).resolves.toEqual([7, 7])
    expect(work).toHaveBeenCalledOnce()
  })

  it.each(['resolve', 'reject'] as const)('runs again after it has settled (%s)', async (end) => {
    const outcome = held<unknown>()
    const first = share(client, () => outcome.promise)
    outcome[end](new Error('no'))
    await first.catch(() => {})

    await expect(share(client, async () => 'anew')).resolves.toBe('anew')
  })

  it('fails for all of them', async () => {
    const outcome = held<number>()
    const calls = [1, 2].map(() => share(client, () => outcome.promise))
    outcome.reject(new Error('no'))

    await expect(calls[0]).rejects.toThrow('no')
    await expect(calls[1]).rejects.toThrow('no')
  })

  it('continues when one caller aborts, who gets an AbortError', async () => {
    const outcome = held<number>()
    const abort = new AbortController()
    const one = share(client, () => outcome.promise, abort.signal)
    const other = share(client, () => outcome.promise)
    abort.abort('enough')

    await expect(one).rejects.toMatchObject(aborted)
    outcome.resolve(7)
    await expect(other).resolves.toBe(7)
  })

  it('leaves no unhandled rejection when it fails after all callers have aborted', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const outcome = held<number>()
    const abort = new AbortController()
    const call = share(client, () => outcome.promise, abort.signal)
    abort.abort('enough')

    await expect(call).rejects.toMatchObject(aborted)
    outcome.reject(new Error('no'))
    await settled()
    process.off('unhandledRejection', unhandled)

    expect(unhandled).not.toHaveBeenCalled()
  })

  it('continues when one caller has waited long enough, who gets a TimeoutError', async () => {
    const outcome = held<number>()
    const runtime = testRuntime()
    const limited = patience({ line: createContact, totalTimeout: 300, runtime })
    const one = singleFlight(client.sharedKeyOf('a'), () => outcome.promise, limited)
    const other = share(client, () => outcome.promise)
    runtime.expire()

    await expect(one).rejects.toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout', path: createContact.path })
    outcome.resolve(7)
    await expect(other).resolves.toBe(7)
    expect(runtime.limits).toEqual([])
  })

  it('is shared by all copies of the package in a process', async () => {
    vi.resetModules()
    const copy = await import('../../../../src/core/concurrency/single-flight.ts')
    const outcome = held<number>()
    const work = vi.fn(() => outcome.promise)
    const key = client.sharedKeyOf('a')
    const calls = [singleFlight(key, work, patience()), copy.singleFlight(key, work, patience())]
    outcome.resolve(7)

    await expect(Promise.all(calls)).resolves.toEqual([7, 7])
    expect(work).toHaveBeenCalledOnce()
  })

  it('is not started for a caller who has already aborted', async () => {
    const work = vi.fn(async () => 7)

    await expect(share(client, work, AbortSignal.abort('enough'))).rejects.toMatchObject(aborted)
    expect(work).not.toHaveBeenCalled()
  })

  it('leaves no listener on the signal', async () => {
    const { signal } = new AbortController()
    await share(client, async () => 7, signal)

    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it.each([
    ['server', connection('https://other.test')],
    ['account', connection('https://chat.test', undefined, { accountId: 2 })],
    ['token', connection('https://chat.test', undefined, { apiAccessToken: 'another' })],
  ])('is not shared with callers of another %s', async (_, other) => {
    const outcome = held<number>()
    const first = share(client, () => outcome.promise)

    await expect(share(other, async () => 8)).resolves.toBe(8)
    outcome.resolve(7)
    await first
  })
})
