import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { getConversation } from '../../../../generated/operations.ts'
import { ApiPromise } from '../../../../src/core/response/api-promise.ts'
import { settled } from '../../../servers/held.ts'
import { answering } from '../../../servers/loopback.ts'

const get = { path: { conversation_id: 7 } }

const delivered = async () => ({
  response: new Response(),
  handOver: () => new Response(),
  unwrapped: () => expect.fail('nothing is unwrapped here'),
  notFound: () => expect.fail('nothing is looked for here'),
})

function counting(response: () => Response) {
  const fetch = vi.fn(response)
  return { fetch, call: () => answering(fetch).call(getConversation, get) }
}

describe('the promise of a call', () => {
  it('sends one request when the method is called, however often it is used', async () => {
    const { fetch, call } = counting(() => Response.json({ id: 7 }))
    const promise = call()
    await settled()
    expect(fetch).toHaveBeenCalledTimes(1)

    await expect(Promise.all([promise, promise, promise.map(({ id }) => id)])).resolves.toEqual([
      { id: 7 },
      { id: 7 },
      7,
    ])

    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('parses the body once, however often it is used', async () => {
    const promise = counting(() => Response.json({ id: 7 })).call()
    const answer = await promise

    expect(await promise.map((same) => same)).toBe(answer)
    expect((await promise.withResponse()).data).toBe(answer)
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

  it('returns the response with the result', async () => {
    const { call } = counting(() => Response.json({ id: 7 }, { headers: { 'x-request-id': 'abc' } }))

    const { data, response } = await call().withResponse()

    expect(data).toEqual({ id: 7 })
    expect(response.headers.get('x-request-id')).toBe('abc')
  })

  it('finds a record in the body, or rejects with a NotFoundError that says what is missing', async () => {
    const { call } = counting(() => Response.json({ labels: ['vip'] }, { headers: { 'x-request-id': 'abc' } }))
    const find = (label: string) => call().find(({ labels }) => labels.find((one) => one === label), `no ${label}`)

    await expect(find('vip')).resolves.toBe('vip')
    await expect(find('billing')).rejects.toMatchObject({
      name: 'NotFoundError',
      status: 404,
      requestId: 'abc',
      message: 'GET /api/v1/accounts/1/conversations/7: 404 no billing',
    })
  })

  it('returns the mapped result with the response', async () => {
    const { call } = counting(() => Response.json({ id: 7 }))

    await expect(
      call()
        .map(({ id }) => id)
        .withResponse(),
    ).resolves.toMatchObject({ data: 7, response: { status: 200 } })
  })

  it('returns the response with its body unread', async () => {
    const response = await counting(() => Response.json({ id: 7 }))
      .call()
      .asResponse()

    expect(response.bodyUsed).toBe(false)
    await expect(response.json()).resolves.toEqual({ id: 7 })
  })

  it('rejects asResponse for an error status', async () => {
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

  it('unwraps a part of the body', async () => {
    const { call } = counting(() => Response.json({ id: 7, status: null }))

    await expect(call().unwrap(({ id }) => id)).resolves.toBe(7)
    await expect(call().unwrapNullable(({ status }) => status)).resolves.toBeNull()
    await expect(
      call()
        .unwrap(({ id }) => id)
        .withResponse(),
    ).resolves.toMatchObject({ data: 7, response: { status: 200 } })
  })

  it.each([0, false, ''])('unwraps %j, which is a value', async (value) => {
    const { call } = counting(() => Response.json({ value }))
    const read = (answer: unknown) => (answer as { value: typeof value }).value // made up

    await expect(call().unwrap(read)).resolves.toBe(value)
    await expect(call().unwrapNullable(read)).resolves.toBe(value)
  })

  it('says that a field is missing, where no other reason is given', async () => {
    const { call } = counting(() => Response.json({ id: 7 }))
    const said = 'conversations/7: 200, but the response lacks the expected field'

    await expect(call().unwrap(({ status }) => status)).rejects.toThrow(said)
    await expect(call().unwrapNullable(({ status }) => status)).rejects.toThrow(said)
  })

  it.each([
    ['without it', '{"other":1}', ' (expected meta)'],
    ['that is not an object', '7', ''],
    ['that is an array', '[]', ' (expected meta)'],
    ['with null in its place', '{"meta":{"sender":null}}', ' (expected meta.sender)'],
  ])('rejects with a DecodeError for a body %s, and shows the body', async (_, body, expected) => {
    const { call } = counting(() => new Response(body, { headers: { 'x-request-id': 'abc' } }))
    const read = (answer: unknown) => (answer as { meta: { sender?: object } }).meta.sender // it may well be missing

    await expect(call().unwrap(read, 'but the response has no sender')).rejects.toMatchObject({
      name: 'DecodeError',
      status: 200,
      requestId: 'abc',
      excerpt: body,
      message: `GET /api/v1/accounts/1/conversations/7: 200, but the response has no sender${expected}: ${JSON.stringify(body)}`,
    })
  })

  it('keeps the reason for a failed unwrapping, and the first 200 characters without secrets', async () => {
    const { call } = counting(() =>
      Response.json({ pubsub_token: 'OPENS-A-DOOR', said: 'secret-token', filler: 'x'.repeat(1000) }),
    )
    const error = await call()
      .unwrap((answer) => (answer as unknown as { a: { b: number } }).a.b) // not there
      .catch((reason: unknown) => reason)

    expect(error).toMatchObject({ name: 'DecodeError', cause: expect.any(TypeError) })
    expect(error).toHaveProperty('excerpt.length', 200)
    expect(error).toHaveProperty('message', expect.stringContaining('[removed]'))
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/OPENS-A-DOOR|secret-token/)
  })

  it.each([
    ['awaited', (promise: ApiPromise<unknown>) => promise],
    ['mapped', (promise: ApiPromise<unknown>) => promise.map((answer) => answer)],
    ['used as a response', (promise: ApiPromise<unknown>) => promise.asResponse()],
    ['used with its response', (promise: ApiPromise<unknown>) => promise.withResponse()],
  ])('leaves no unhandled rejection when it is only %s', async (_, look) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    try {
      await expect(look(counting(() => new Response(null, { status: 500 })).call())).rejects.toThrow()
      await expect(
        look(new ApiPromise(delivered(), () => Promise.reject(new Error('x')))).then(() => {
          throw new Error('x')
        }),
      ).rejects.toThrow()
      await settled()
    } finally {
      process.off('unhandledRejection', unhandled)
    }
    expect(unhandled).not.toHaveBeenCalled()
  })
})
