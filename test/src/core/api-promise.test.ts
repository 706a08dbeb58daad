import { describe, expect, it, vi } from 'vitest'
import { ApiPromise } from '../../../src/core/api-promise.ts'
import { answering } from './loopback.ts'

const get = { path: { conversation_id: 7 } }

const delivered = async () => ({
  response: new Response(),
  handOver: () => new Response(),
  unwrapped: () => expect.fail('nothing is unwrapped here'),
})

function counting(response: () => Response) {
  const fetch = vi.fn(response)
  return { fetch, call: () => answering(fetch).call('getConversation', get) }
}

describe('the promise of a call', () => {
  it('sends its request at the call, once, however often it is looked at', async () => {
    const { fetch, call } = counting(() => Response.json({ id: 7 }))
    const promise = call()
    await new Promise((resolve) => setImmediate(resolve))
    expect(fetch).toHaveBeenCalledTimes(1)

    await expect(Promise.all([promise, promise, promise.map(({ id }) => id)])).resolves.toEqual([
      { id: 7 },
      { id: 7 },
      7,
    ])

    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is a promise: then, catch, finally and Promise.all work', async () => {
    const done = vi.fn()
    const failed = counting(() => new Response(null, { status: 500 }))
    const promise: Promise<unknown> = counting(() => Response.json(1)).call()

    await expect(promise.finally(done)).resolves.toBe(1)
    await expect(failed.call().catch(() => 'caught')).resolves.toBe('caught')
    expect(done).toHaveBeenCalledOnce()
    expect(String(promise)).toBe('[object ApiPromise]')
  })

  it('gives the response beside the answer', async () => {
    const { call } = counting(() => Response.json({ id: 7 }, { headers: { 'x-request-id': 'abc' } }))

    const { data, response } = await call().withResponse()

    expect(data).toEqual({ id: 7 })
    expect(response.headers.get('x-request-id')).toBe('abc')
  })

  it('gives the mapped answer beside the response', async () => {
    const { call } = counting(() => Response.json({ id: 7 }))

    await expect(
      call()
        .map(({ id }) => id)
        .withResponse(),
    ).resolves.toMatchObject({ data: 7, response: { status: 200 } })
  })

  it('gives the response with its body unread', async () => {
    const response = await counting(() => Response.json({ id: 7 }))
      .call()
      .asResponse()

    expect(response.bodyUsed).toBe(false)
    await expect(response.json()).resolves.toEqual({ id: 7 })
  })

  it('rejects asResponse for a status that is no success', async () => {
    const { call } = counting(() => new Response('{"error":"no"}', { status: 404 }))

    await expect(call().asResponse()).rejects.toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  it('rejects with what the mapping throws', async () => {
    const complaint = new Error('unexpected')
    const mapped = counting(() => Response.json({}))
      .call()
      .map(() => {
        throw complaint
      })

    await expect(mapped).rejects.toBe(complaint)
  })

  it.each([
    ['awaited', (promise: ApiPromise<unknown>) => promise],
    ['mapped', (promise: ApiPromise<unknown>) => promise.map((answer) => answer)],
    ['looked at as a response', (promise: ApiPromise<unknown>) => promise.asResponse()],
    ['looked at with its response', (promise: ApiPromise<unknown>) => promise.withResponse()],
  ])('leaves no unhandled rejection behind when it is only %s', async (_, look) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    try {
      await expect(look(counting(() => new Response(null, { status: 500 })).call())).rejects.toThrow()
      await expect(
        look(new ApiPromise(delivered(), () => Promise.reject(new Error('x')))).then(() => {
          throw new Error('x')
        }),
      ).rejects.toThrow()
      await new Promise((resolve) => setTimeout(resolve, 5))
    } finally {
      process.off('unhandledRejection', unhandled)
    }
    expect(unhandled).not.toHaveBeenCalled()
  })
})
